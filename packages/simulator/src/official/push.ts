import { decodeAesKey, sealEnvelope, sign } from 'youchat/crypto'
import type { Format, HttpRequestRecord, Mode, OfficialAccountState } from '../protocol.ts'
import { freshness, getRequest, postRequest, writeNodes } from '../push/request.ts'
import type { MessageNodes } from '../xml.ts'

/** A push ready to be sent: its body stays the same in all deliveries. */
export interface Push {
  readonly product: 'official'
  readonly account: OfficialAccountState
  readonly mode: Mode
  readonly format: Format
  readonly url: string | null
  readonly openid: string
  readonly message: MessageNodes
  /** The message before encryption. */
  readonly text: string
  /** The encrypted message; null in plain mode. */
  readonly encrypted: string | null
  readonly body: string
}

/** Writes the body of a push as the account's mode and format want it. Source: the manual's page “Message encryption”. */
export function writePush(account: OfficialAccountState, openid: string, message: MessageNodes): Push {
  const { mode, format, callbackUrl: url } = account
  const text = writeNodes(format, message)
  const push = { product: 'official' as const, account, mode, format, url, openid, message, text }
  if (mode === 'plain') return { ...push, encrypted: null, body: text }
  const encrypted = sealEnvelope(decodeAesKey(account.encodingAesKey), text, account.appId)
  const outside = mode === 'compatible' ? message : { ToUserName: account.originalId }
  return { ...push, encrypted, body: writeNodes(format, { ...outside, Encrypt: encrypted }) }
}

/** One delivery of a push: a new timestamp, nonce and signature around the same body. */
export function writeRequest(push: Push, url: string, now: number): HttpRequestRecord {
  const { account, encrypted } = push
  const { timestamp, nonce } = freshness(now)
  const query = new URLSearchParams({
    signature: sign(account.token, timestamp, nonce),
    timestamp,
    nonce,
    openid: push.openid,
  })
  if (encrypted !== null) {
    query.set('encrypt_type', 'aes')
    query.set('msg_signature', sign(account.token, timestamp, nonce, encrypted))
  }
  return postRequest(url, query, push.body, account.format)
}

/** The check of the callback URL. Its echostr is never encrypted. Source: the manual's page on access to the callback. */
export function writeCheck(
  account: OfficialAccountState,
  url: string,
  echostr: string,
  now: number,
): HttpRequestRecord {
  const { timestamp, nonce } = freshness(now)
  return getRequest(
    url,
    new URLSearchParams({ signature: sign(account.token, timestamp, nonce), echostr, timestamp, nonce }),
  )
}
