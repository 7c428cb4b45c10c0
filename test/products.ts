import { expect } from 'vitest'
import { decrypt, sha1Sorted as signatureOf } from '../packages/simulator/test/wechat.ts'
import type { CallKeys, Mode } from '../packages/youchat/src/callback/account.ts'
import type {
  ApplicationOptions,
  CallbackReply,
  CallbackRequest,
  ErrorInfo,
} from '../packages/youchat/src/callback/options.ts'
import type { Body, Params } from '../packages/youchat/src/callback/request.ts'
import { WxApplication as OfficialApplication } from '../packages/youchat/src/official/index.ts'
import { type SignedPush, type SignPushOptions, signPush, signUrlCheck } from '../packages/youchat/src/testing/index.ts'
import { WxApplication as WecomApplication, WxSuiteApplication } from '../packages/youchat/src/wecom/index.ts'
import type { XmlContents } from '../packages/youchat/src/xml/write.ts'

export { signatureOf }

export type Format = 'xml' | 'json'
export const formats: readonly Format[] = ['xml', 'json']

/** The nodes of a push or reply, whatever they hold. */
export type Nodes = Record<string, unknown>

/** A way that pushes of a product travel. */
export interface Way {
  readonly mode: Mode
  readonly format: Format
}

/** What every handler is given besides the push. */
export interface TestedContext {
  readonly raw: string
  readonly query: Readonly<Record<string, string>>
}

/** What every application can be told, whichever product it is for. */
export interface TestedApplication {
  unsupportedText: string
  welcomeText: string
  on(name: string | readonly string[], handler: (req: Nodes, ctx: TestedContext) => unknown): this
  hears(pattern: string | RegExp, handler: (req: Nodes) => unknown): this
  process(params: Params, xml?: Body | null, account?: Account): Promise<string>
  handle(request: CallbackRequest<Account>): Promise<CallbackReply>
  onUnknownMessage(req: Nodes): unknown
  onUnknownEvent(req: Nodes): unknown
}

/** An account, its id under the name its product has for it. */
export type Account = Partial<Omit<SignPushOptions, 'token' | 'encodingAesKey'>> &
  CallKeys & {
    readonly token?: string | readonly string[]
    readonly encodingAesKey?: string | readonly string[]
    readonly providerCorpId?: string
  }

export type Options = Omit<ApplicationOptions<never>, 'onError' | 'pushKey' | 'late' | keyof Account> &
  Account & { readonly onError?: (error: unknown, info: ErrorInfo<never>) => void }

/** What the tests of all products need to know of one. */
export interface TestedProduct {
  readonly name: string
  /** Its file in spec/callbacks. */
  readonly spec: string
  readonly modes: readonly Mode[]
  readonly idName: 'appId' | 'corpId' | 'suiteId'
  /** What envelopes end with. */
  readonly id: string
  /** What `handle` answers a push with that a handler answered with nothing. */
  readonly nothing: '' | 'success'
  /** The names of the parts of an envelope in JSON, in their order. */
  readonly jsonEnvelope: readonly [Encrypt: string, MsgSignature: string, TimeStamp: string, Nonce: string]
  /** The nodes that every push has, but for those that say what it is. */
  readonly head: XmlContents
  /** A message of a type; undefined where people write none. */
  readonly message: ((MsgType: string, nodes?: XmlContents) => XmlContents) | undefined
  readonly event: (name: string, nodes?: XmlContents) => XmlContents
  /** The class of its applications. */
  readonly Application: new (
    options: never,
  ) => object
  make(options: Options): TestedApplication
}

export const token = 'Tok3n-nobody-may-read'
export const encodingAesKey = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'

const message =
  (head: XmlContents) =>
  (MsgType: string, nodes: XmlContents = {}) => ({ ...head, MsgType, ...nodes })
const event =
  (head: XmlContents) =>
  (Event: string, nodes: XmlContents = {}) => ({ ...head, MsgType: 'event', Event, ...nodes })

const officialHead = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_714_112_445 }
export const official: TestedProduct = {
  name: 'Official Account',
  spec: 'official-account',
  modes: ['plain', 'compatible', 'encrypted'],
  idName: 'appId',
  id: 'wx0123456789abcdef',
  nothing: '',
  jsonEnvelope: ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'],
  head: officialHead,
  message: message(officialHead),
  event: event(officialHead),
  Application: OfficialApplication,
  make: (options) => new OfficialApplication(options as object) as unknown as TestedApplication,
}

const wecomHead = { ToUserName: 'ww0123456789abcdef', FromUserName: 'zhangsan', CreateTime: 1_714_112_445 }
export const wecom: TestedProduct = {
  name: 'WeCom',
  spec: 'wecom',
  modes: ['encrypted'],
  idName: 'corpId',
  id: 'ww0123456789abcdef',
  nothing: '',
  jsonEnvelope: ['encrypt', 'msgsignature', 'timestamp', 'nonce'],
  head: wecomHead,
  message: message(wecomHead),
  event: event(wecomHead),
  Application: WecomApplication,
  make: (options) => new WecomApplication(options as object) as unknown as TestedApplication,
}

const suiteHead = { SuiteId: 'ww00suite6789abcde', TimeStamp: 1_714_112_445 }
export const suite: TestedProduct = {
  ...wecom,
  name: 'WeCom suite',
  spec: 'wecom-suite',
  idName: 'suiteId',
  id: 'ww00suite6789abcde',
  nothing: 'success',
  head: suiteHead,
  message: undefined,
  event: (InfoType, nodes = {}) => ({ ...suiteHead, InfoType, ...nodes }),
  Application: WxSuiteApplication,
  make: (options) => new WxSuiteApplication(options as object) as unknown as TestedApplication,
}

/** Every product whose pushes an application answers. Suites hear what the provider of a third-party application is told. */
export const products: readonly TestedProduct[] = [official, wecom, suite]

/** The account that tests of a product use, as its applications and `signPush` take it. */
export function accountOf({ idName, id }: TestedProduct): Account & SignPushOptions {
  return { token, encodingAesKey, [idName]: id }
}

/** Each way that pushes of a product travel. */
export function waysOf({ modes }: TestedProduct): Way[] {
  return modes.flatMap((mode) => formats.map((format) => ({ mode, format })))
}

/** A push to a product's account, as the platform sends it. */
export function pushTo(
  product: TestedProduct,
  push: XmlContents | string,
  options: Partial<SignPushOptions> = {},
): SignedPush {
  return signPush(push, { ...accountOf(product), ...options })
}

/** The platform's check of the URL of a product's account. */
export function checkOf(
  product: TestedProduct,
  echostr: string,
  options: Partial<SignPushOptions> = {},
): Record<string, string> {
  return signUrlCheck(echostr, { ...accountOf(product), ...options })
}

/** An application of a product, each delivery by itself, that keeps what its error hook is told. */
export function listening(
  product: TestedProduct,
  options: Options = {},
): { app: TestedApplication; errors: unknown[] } {
  const errors: unknown[] = []
  const onError = (error: unknown) => void errors.push(error)
  return { app: product.make({ deliveries: 1, ...accountOf(product), ...options, onError }), errors }
}

/** A push that a person writes, or where there are none an event: for what any push will do. */
export function anyPush({ message, event }: TestedProduct): XmlContents {
  return (
    message?.('text', { Content: '你好', MsgId: '1', AgentID: 7 }) ?? event('suite_ticket', { SuiteTicket: '你好' })
  )
}

/** The texts and numbers of a written XML or JSON, read apart from the code under test. */
export function nodesOf(written: string): Record<string, string> {
  if (written.startsWith('{')) return JSON.parse(written)
  const nodes: Record<string, string> = {}
  expect(written).toMatch(/^<xml>.*<\/xml>$/s)
  for (const [, name = '', content = ''] of written.matchAll(/<(\w+)>((?:<!\[CDATA\[.*?]]>)+|\d+)<\/\1>/gs)) {
    nodes[name] = content.replaceAll(/<!\[CDATA\[(.*?)]]>/gs, '$1')
  }
  return nodes
}

/** What a sealed reply holds, opened as the platform opens it. */
export function unseal(reply: string, product: TestedProduct, account: Account = accountOf(product)): string {
  const names = reply.startsWith('{') ? product.jsonEnvelope : official.jsonEnvelope
  const envelope = nodesOf(reply)
  expect(Object.keys(envelope)).toEqual(names)
  const [Encrypt = '', MsgSignature, TimeStamp, Nonce = ''] = names.map((name) => envelope[name])
  expect(MsgSignature).toBe(signatureOf(String(account.token), String(TimeStamp), Nonce, Encrypt))
  expect(Buffer.byteLength(Encrypt, 'base64') % 32).toBe(0)
  const { message, id } = decrypt({ encodingAesKey: String(account.encodingAesKey) }, Encrypt)
  expect(id).toBe(account[product.idName])
  return message
}

/** A reply as the platform reads it, opened where it is sealed; empty for one that says nothing. */
export function readReply(reply: string, product: TestedProduct, mode: Mode): Record<string, string> {
  if (reply === product.nothing) return {}
  return nodesOf(mode === 'encrypted' ? unseal(reply, product) : reply)
}
