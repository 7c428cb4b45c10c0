import { sealEnvelope } from '../crypto/envelope.ts'
import { decodeAesKey } from '../crypto/keyring.ts'
import { sign } from '../crypto/signature.ts'
import { writeXml, type XmlContents } from '../xml/write.ts'

/** How `signPush` makes a push, and `signUrlCheck` a check of the URL: an account as applications take it will do. */
export interface SignPushOptions {
  /** The Token of the account. */
  readonly token: string
  /**
   * Whose push it is. Those of WeCom, to applications and to suites, are always encrypted, so an `encodingAesKey` is needed.
   * @default 'wecom' with a `corpId` or `suiteId`, else 'official'
   */
  readonly product?: 'official' | 'wecom'
  /** The Official Account, put into the envelope. @default '' */
  readonly appId?: string
  /** The corp that a push of WeCom is for, put into the envelope. @default '' */
  readonly corpId?: string
  /** The suite that a push of WeCom is for, put into the envelope in place of a corp. */
  readonly suiteId?: string
  /** What is put into the envelope where it is none of these: the empty string for a third-party application of a person. */
  readonly receiveId?: string
  /** Needed for `compatible` and `encrypted`, and for WeCom. */
  readonly encodingAesKey?: string
  /** Of an Official Account. @default 'encrypted' with an `encodingAesKey`, else 'plain' */
  readonly mode?: 'plain' | 'compatible' | 'encrypted'
  /** @default 'xml' */
  readonly format?: 'xml' | 'json'
  /** Unix time in seconds. @default now */
  readonly timestamp?: number
  /** @default a random number */
  readonly nonce?: string
}

/** A push as the platform sends it, ready to be handed to `process`, `handle` or a server. */
export interface SignedPush {
  readonly method: 'POST'
  readonly query: Readonly<Record<string, string>>
  /** The query as the text behind `?`. */
  readonly querystring: string
  readonly body: string
  readonly contentType: string
}

/** When a push is sent, and what its signature is salted with. */
interface Moment {
  readonly timestamp: string
  readonly nonce: string
}

/**
 * Signs, and where asked encrypts, a push as the platform does.
 *
 * ```ts
 * const { query, body } = signPush({ ToUserName, FromUserName, CreateTime, MsgType: 'text', Content: 'hi' }, account)
 * await app.process(query, body)
 * ```
 * @param message The nodes of the push, or its XML or JSON text where a test needs a broken one.
 * @throws WxConfigError `invalid_aes_key`
 */
export function signPush(message: XmlContents | string, options: SignPushOptions): SignedPush {
  const { format = 'xml' } = options
  const moment = momentOf(options)
  const write = format === 'xml' ? writeXml : JSON.stringify
  const text = typeof message === 'string' ? message : write(message)
  const nodes = typeof message === 'string' ? undefined : message
  const { query, body } = isWecom(options)
    ? wecomPush(text, nodes, options, moment)
    : officialPush(text, nodes, options, moment)
  return {
    method: 'POST',
    query,
    querystring: new URLSearchParams(query).toString(),
    body: typeof body === 'string' ? body : write(body),
    contentType: format === 'xml' ? 'text/xml' : 'application/json',
  }
}

/**
 * The platform's check of the callback URL, as a query. WeCom encrypts the `echostr`.
 * @throws WxConfigError `invalid_aes_key`
 */
export function signUrlCheck(echostr: string, options: SignPushOptions): Record<string, string> {
  const moment = momentOf(options)
  if (!isWecom(options)) return { ...signed(options, moment), echostr }
  const encrypted = seal(echostr, options)
  return { ...signedEnvelope(encrypted, options, moment), echostr: encrypted }
}

interface Unwritten {
  readonly query: Readonly<Record<string, string>>
  readonly body: XmlContents | string
}

function officialPush(
  text: string,
  nodes: XmlContents | undefined,
  options: SignPushOptions,
  moment: Moment,
): Unwritten {
  const mode = options.mode ?? (options.encodingAesKey === undefined ? 'plain' : 'encrypted')
  const query = signed(options, moment)
  if (mode === 'plain') return { query, body: text }
  const Encrypt = seal(text, options)
  const siblings: XmlContents =
    mode === 'compatible' && nodes ? nodes : { ToUserName: String(nodes?.ToUserName ?? 'gh_0') }
  const { msg_signature } = signedEnvelope(Encrypt, options, moment)
  return { query: { ...query, encrypt_type: 'aes', msg_signature }, body: { ...siblings, Encrypt } }
}

/** The query of a push of WeCom has no `signature`, and its envelope other names in JSON than in XML. */
function wecomPush(text: string, nodes: XmlContents | undefined, options: SignPushOptions, moment: Moment): Unwritten {
  const ToUserName = String(nodes?.ToUserName ?? receiveIdOf(options))
  const AgentID = String(nodes?.AgentID ?? '')
  const Encrypt = seal(text, options)
  return {
    query: { ...signedEnvelope(Encrypt, options, moment) },
    body:
      options.format === 'json'
        ? { tousername: ToUserName, encrypt: Encrypt, agentid: AgentID }
        : { ToUserName, AgentID, Encrypt },
  }
}

function signed({ token }: SignPushOptions, { timestamp, nonce }: Moment): Record<string, string> {
  return { signature: sign(token, timestamp, nonce), timestamp, nonce }
}

function signedEnvelope(
  encrypted: string,
  { token }: SignPushOptions,
  { timestamp, nonce }: Moment,
): Moment & { readonly msg_signature: string } {
  return { msg_signature: sign(token, timestamp, nonce, encrypted), timestamp, nonce }
}

function seal(text: string, options: SignPushOptions): string {
  return sealEnvelope(decodeAesKey(options.encodingAesKey ?? ''), text, receiveIdOf(options))
}

function receiveIdOf({ receiveId, suiteId, corpId, appId }: SignPushOptions): string {
  return receiveId ?? suiteId ?? corpId ?? appId ?? ''
}

function isWecom({ product, corpId, suiteId }: SignPushOptions): boolean {
  return product === undefined ? corpId !== undefined || suiteId !== undefined : product === 'wecom'
}

function momentOf({ timestamp, nonce }: SignPushOptions): Moment {
  return {
    timestamp: String(timestamp ?? Math.floor(Date.now() / 1000)),
    nonce: nonce ?? String(Math.floor(Math.random() * 1e9)),
  }
}
