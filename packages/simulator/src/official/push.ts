import { randomInt } from 'node:crypto'
import { decodeAesKey, sealEnvelope, sign } from 'youchat/crypto'
import { writeJson } from '../json.ts'
import type { Format, HttpRequestRecord, OfficialAccountState } from '../protocol.ts'
import { type MessageNodes, writeXml } from '../xml.ts'

/** A push ready to be sent: its body stays the same in all deliveries. */
export interface Push {
  readonly account: OfficialAccountState
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
  const text = write(account.format, message)
  if (account.mode === 'plain') return { account, openid, message, text, encrypted: null, body: text }
  const encrypted = sealEnvelope(decodeAesKey(account.encodingAesKey), text, account.appId)
  const outside = account.mode === 'compatible' ? message : { ToUserName: account.originalId }
  return { account, openid, message, text, encrypted, body: write(account.format, { ...outside, Encrypt: encrypted }) }
}

/** One delivery of a push: a new timestamp, nonce and signature around the same body. */
export function writeRequest(push: Push, url: string, now: number): HttpRequestRecord {
  const { account, encrypted } = push
  const timestamp = String(Math.floor(now / 1000))
  const nonce = newNonce()
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
  return {
    method: 'POST',
    url: withQuery(url, query),
    headers: {
      'User-Agent': 'Mozilla/4.0',
      Accept: '*/*',
      'Content-Type': account.format === 'xml' ? 'text/xml' : 'application/json',
      'Content-Length': String(Buffer.byteLength(push.body)),
      Connection: 'close',
    },
    body: push.body,
  }
}

/** The check of the callback URL. Its echostr is never encrypted. Source: the manual's page on access to the callback. */
export function writeCheck(
  account: OfficialAccountState,
  url: string,
  echostr: string,
  now: number,
): HttpRequestRecord {
  const timestamp = String(Math.floor(now / 1000))
  const nonce = newNonce()
  const query = new URLSearchParams({ signature: sign(account.token, timestamp, nonce), echostr, timestamp, nonce })
  return {
    method: 'GET',
    url: withQuery(url, query),
    headers: { 'User-Agent': 'Mozilla/4.0', Accept: '*/*', Connection: 'close' },
    body: '',
  }
}

function write(format: Format, nodes: MessageNodes): string {
  return format === 'xml' ? writeXml(nodes) : writeJson(nodes)
}

/** The callback URL may have a query of its own, which stays as it is. */
function withQuery(url: string, query: URLSearchParams): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function newNonce(): string {
  return String(randomInt(100_000_000, 2_147_483_647))
}
