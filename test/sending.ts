import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Answer } from '../packages/youchat/src/callback/reply.ts'
import type { XmlContents } from '../packages/youchat/src/xml/write.ts'
import { listening, type Options, pushTo, type TestedProduct } from './products.ts'
import { type RecordedCall, type RecordingPlatform, recordingPlatform } from './recording-platform.ts'

/** What a handler of any product is given. */
export type Req = { readonly ToUserName: string; readonly FromUserName: string }

/** `ctx.send`, and what the platform was asked by it. */
export interface Sender {
  /** The calls that sending an answer makes, but for those that fetch a token; and what was thrown. */
  send(answer: (req: Req) => Answer, push?: XmlContents): Promise<{ calls: RecordedCall[]; error: unknown }>
  /** The bodies of the calls of a path that sending an answer makes. */
  sent(path: string, answer: (req: Req) => Answer, push?: XmlContents): Promise<unknown[]>
}

/** A sender for the tests of a file: its application calls a platform that writes down what it is asked. */
export function senderOf(product: TestedProduct, secret: Readonly<Record<string, string>>): Sender {
  let platform: RecordingPlatform
  beforeAll(async () => {
    platform = await recordingPlatform()
  })
  beforeEach(() => {
    platform.calls.length = 0
    const token = { access_token: 'a-token', expires_in: 7200 }
    platform.answers['POST /cgi-bin/stable_token'] = token
    platform.answers['GET /cgi-bin/gettoken'] = token
  })
  afterAll(() => platform.close())

  const send: Sender['send'] = async (
    answer,
    push = product.message?.('text', { Content: 'hi', AgentID: 7 }) ?? {},
  ) => {
    platform.calls.length = 0
    const options = { ...secret, apiOptions: { baseUrl: platform.url, retry: { attempts: 1 } } }
    const { app, errors } = listening(product, options as Options)
    app.on(['message', 'event'], async (req, ctx) => {
      await (ctx as unknown as { send(answer: Answer): Promise<void> }).send(answer(req as unknown as Req))
    })
    await app.handle(pushTo(product, push))
    return { calls: platform.calls.filter(({ path }) => !path.includes('token')), error: errors[0] }
  }
  return {
    send,
    async sent(path, answer, push) {
      const { calls, error } = await send(answer, push)
      if (error !== undefined) throw error
      return calls.map((call) => (call.path === path ? call.json : call.path))
    },
  }
}
