import type { CallbackReply, ErrorInfo } from '../packages/youchat/src/callback/options.ts'
import type { WxApplication } from '../packages/youchat/src/official/index.ts'
import type { SignPushOptions } from '../packages/youchat/src/testing/index.ts'
import type { XmlContents } from '../packages/youchat/src/xml/write.ts'
import { accountOf, official, pushTo, readReply, type TestedProduct, wecom } from './products.ts'

/** The products whose people write messages and are answered. */
export const talkative: readonly TestedProduct[] = [official, wecom]

/** What tests need to talk to the handlers of a product. */
export interface Talking {
  /** The class of its applications, as that of the Official Account: what both have in common is the same. */
  readonly Application: typeof WxApplication
  /** The options of an application, each delivery by itself. */
  readonly account: ConstructorParameters<typeof WxApplication>[0]
  /** An application that keeps what its error hook is told. */
  listening(options?: ConstructorParameters<typeof WxApplication>[0]): {
    readonly app: WxApplication
    readonly heard: [unknown, ErrorInfo][]
  }
  text(Content: string): XmlContents
  event(name: string, nodes?: XmlContents): XmlContents
  send(app: WxApplication, push: XmlContents | string, options?: Partial<SignPushOptions>): Promise<CallbackReply>
  /** The text of a reply, as the person reads it; undefined for none. */
  contentOf(reply: CallbackReply): string | undefined
}

/** Talks to the applications of a product, encrypted. */
export function talkingTo(product: TestedProduct): Talking {
  const account = { deliveries: 1, ...accountOf(product) }
  const Application = product.Application as unknown as typeof WxApplication
  return {
    Application,
    account,
    listening(options) {
      const heard: [unknown, ErrorInfo][] = []
      return { app: new Application({ ...account, onError: (...told) => void heard.push(told), ...options }), heard }
    },
    text: (Content) => product.message?.('text', { Content, MsgId: '4561255354251345929', AgentID: 7 }) ?? {},
    event: product.event,
    send: (app, push, options) => app.handle(pushTo(product, push, options)),
    contentOf: ({ body }) => readReply(body, product, 'encrypted').Content,
  }
}
