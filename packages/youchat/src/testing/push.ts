import { sealEnvelope } from '../crypto/envelope.ts'
import { decodeAesKey } from '../crypto/keyring.ts'
import { sign } from '../crypto/signature.ts'
import { writeXml, type XmlContents } from '../xml/write.ts'

/** How `signPush` makes a push. */
export interface SignPushOptions {
  /** The Token of the account. */
  readonly token: string
  /** The id put into the envelope. @default '' */
  readonly appId?: string
  /** Needed for `compatible` and `encrypted`. */
  readonly encodingAesKey?: string
  /** @default 'encrypted' with an `encodingAesKey`, else 'plain' */
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

/**
 * Signs, and where asked encrypts, a push as the platform does.
 * @param message The nodes of the push, or its XML or JSON text where a test needs a broken one.
 */
export function signPush(message: XmlContents | string, options: SignPushOptions): SignedPush {
  const { token, encodingAesKey, format = 'xml' } = options
  const mode = options.mode ?? (encodingAesKey === undefined ? 'plain' : 'encrypted')
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000))
  const nonce = options.nonce ?? String(Math.floor(Math.random() * 1e9))
  const query: Record<string, string> = { signature: sign(token, timestamp, nonce), timestamp, nonce }
  const write = format === 'xml' ? writeXml : JSON.stringify
  const text = typeof message === 'string' ? message : write(message)
  let body = text
  if (mode !== 'plain') {
    const Encrypt = sealEnvelope(decodeAesKey(encodingAesKey ?? ''), text, options.appId ?? '')
    const ToUserName = typeof message === 'string' ? 'gh_0' : String(message.ToUserName)
    const siblings = mode === 'compatible' && typeof message !== 'string' ? message : { ToUserName }
    body = write({ ...siblings, Encrypt })
    Object.assign(query, { encrypt_type: 'aes', msg_signature: sign(token, timestamp, nonce, Encrypt) })
  }
  const querystring = new URLSearchParams(query).toString()
  return { method: 'POST', query, querystring, body, contentType: format === 'xml' ? 'text/xml' : 'application/json' }
}

/** The platform's check of the callback URL of an Official Account, as a query. */
export function signUrlCheck(
  echostr: string,
  options: Pick<SignPushOptions, 'token' | 'timestamp' | 'nonce'>,
): Record<string, string> {
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000))
  const nonce = options.nonce ?? String(Math.floor(Math.random() * 1e9))
  return { signature: sign(options.token, timestamp, nonce), timestamp, nonce, echostr }
}
