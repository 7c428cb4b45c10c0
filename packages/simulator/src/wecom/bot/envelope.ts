import { randomInt } from 'node:crypto'
import { decodeAesKey, openEnvelope, sealEnvelope, sign, signaturesEqual } from 'youchat/crypto'
import { both, excerpt } from '../../bilingual.ts'
import { isObject, isTooDeep } from '../../input.ts'
import type { Bilingual, HttpRequestRecord } from '../../protocol.ts'
import { pageText, Refusal } from '../../push/refusals.ts'
import type { BotSettings } from './settings.ts'

type Keys = Pick<BotSettings, 'token' | 'encodingAesKey'>

/** An answer in the clear. */
export interface OpenedReply {
  readonly text: string
  /** Null for an answer that says nothing: an empty body, or an encrypted `{}` or empty text. */
  readonly body: Readonly<Record<string, unknown>> | null
  readonly warnings: readonly Bilingual[]
}

/** A request ready to be sent, and the nonce its answer has to repeat. */
export interface SealedRequest {
  readonly request: HttpRequestRecord
  readonly nonce: string
}

/** The body of a push; it stays the same in all deliveries. A smart bot's envelope is for nobody: its receiveid is empty. */
export function sealPush(keys: Keys, text: string): string {
  return sealEnvelope(decodeAesKey(keys.encodingAesKey), text, '')
}

/** One request with a push. Source: path/101033 of the WeCom manual. */
export function writePush(keys: Keys, url: string, encrypt: string, now: number): SealedRequest {
  const { query, nonce } = signedQuery(keys, encrypt, now)
  const body = JSON.stringify({ encrypt })
  const headers = {
    'User-Agent': 'Mozilla/4.0',
    Accept: '*/*',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }
  return { request: { method: 'POST', url: withQuery(url, query), headers, body }, nonce }
}

/** The check of the callback URL: its echostr is encrypted. Source: path/101033 of the WeCom manual. */
export function writeCheck(keys: Keys, url: string, echostr: string, now: number): HttpRequestRecord {
  const encrypt = sealPush(keys, echostr)
  const { query } = signedQuery(keys, encrypt, now)
  query.set('echostr', encrypt)
  return {
    method: 'GET',
    url: withQuery(url, query),
    headers: { 'User-Agent': 'Mozilla/4.0', Accept: '*/*', Connection: 'close' },
    body: '',
  }
}

/**
 * Reads the body of an answer to a push.
 * @param nonce The request's.
 * @throws Refusal
 */
export function openReply(answer: Uint8Array, keys: Keys, nonce: string): OpenedReply {
  const text = decodeUtf8(answer)
  if (text === '') return { text, body: null, warnings: [] }
  const { encrypt, warnings } = readEnvelope(readObject(text), keys, nonce)
  const inner = decrypt(encrypt, keys)
  if (inner.trim() === '') return { text: inner, body: null, warnings }
  const body = readObject(inner)
  return { text: inner, body: Object.keys(body).length === 0 ? null : body, warnings }
}

function readEnvelope(
  envelope: Readonly<Record<string, unknown>>,
  keys: Keys,
  nonce: string,
): { readonly encrypt: string; readonly warnings: readonly Bilingual[] } {
  const { encrypt, msgsignature, timestamp } = envelope
  if (typeof encrypt !== 'string' || encrypt === '') {
    throw new Refusal(
      'illegal-envelope',
      'The answer has no encrypt: a smart bot’s reply is always sealed, as {encrypt, msgsignature, timestamp, nonce}.',
      '应答缺少 encrypt：智能机器人的回复必须加密，格式为 {encrypt, msgsignature, timestamp, nonce}。',
    )
  }
  const warnings: Bilingual[] = []
  if (envelope.nonce !== undefined && String(envelope.nonce) !== nonce) {
    throw new Refusal(
      'illegal-envelope',
      'nonce must be the one of the request’s query.',
      'nonce 必须与请求 URL 中的 nonce 相同。',
    )
  }
  if (msgsignature === undefined) {
    const misspelt = ['msg_signature', 'MsgSignature', 'signature'].find((name) => Object.hasOwn(envelope, name))
    const en = misspelt === undefined ? 'The answer is not signed' : `“${misspelt}” is not read`
    const zh = misspelt === undefined ? '应答没有签名' : `字段“${misspelt}”不会被读取`
    warnings.push(both(`${en}: in a reply the field is named msgsignature.`, `${zh}：回复中该字段名为 msgsignature。`))
    return { encrypt, warnings }
  }
  const parts = [keys.token, String(timestamp), String(envelope.nonce), encrypt]
  if (typeof msgsignature !== 'string' || !signaturesEqual(sign(...parts), msgsignature)) {
    throw new Refusal(
      'illegal-envelope',
      'msgsignature is wrong: it is the SHA-1 of the sorted token, timestamp, nonce and encrypt of the reply itself.',
      'msgsignature 错误：应为 token 与回复中的 timestamp、nonce、encrypt 排序拼接后的 SHA-1。',
    )
  }
  if (typeof timestamp !== 'number') {
    warnings.push(both('timestamp should be a number of seconds.', 'timestamp 应为数字（秒）。'))
  }
  return { encrypt, warnings }
}

function decrypt(encrypt: string, keys: Keys): string {
  try {
    return decodeUtf8(openEnvelope(decodeAesKey(keys.encodingAesKey), encrypt, '').message)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'receive_id_mismatch') {
      throw new Refusal(
        'illegal-envelope',
        'The id at the end of the encrypted text must be empty for a smart bot, not the corpid.',
        '智能机器人的密文末尾的 receiveid 必须为空字符串，而不是 corpid。',
      )
    }
    throw new Refusal(
      'illegal-envelope',
      'encrypt does not open: check the EncodingAESKey, the padding to 32 bytes and the base64.',
      'encrypt 无法解密：请核对 EncodingAESKey、32 字节填充和 base64 编码。',
    )
  }
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  if (/^\s*<(!doctype html|html|head|body|pre)\b/i.test(text)) {
    throw new Refusal(
      'illegal-body',
      `The answer is a web page, probably an error page: “${pageText(text)}”.`,
      `应答是一个网页，可能是错误页：“${pageText(text)}”。`,
    )
  }
  try {
    const value: unknown = isTooDeep(text) ? undefined : JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Said below, as for any text that is no object.
  }
  throw new Refusal(
    'illegal-body',
    `The answer is not a JSON object (“${excerpt(text, 40)}”): answer a sealed reply, or an empty body.`,
    `应答不是 JSON 对象（“${excerpt(text, 40)}”）：请返回加密的回复，或返回空包。`,
  )
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal('illegal-body', 'The answer is not UTF-8.', '应答不是 UTF-8 编码。')
  }
}

function signedQuery(keys: Keys, encrypt: string, now: number): { query: URLSearchParams; nonce: string } {
  const timestamp = String(Math.floor(now / 1000))
  const nonce = String(randomInt(100_000_000, 2_147_483_647))
  const query = new URLSearchParams({ msg_signature: sign(keys.token, timestamp, nonce, encrypt), timestamp, nonce })
  return { query, nonce }
}

/** The callback URL may have a query of its own, which stays as it is. */
function withQuery(url: string, query: URLSearchParams): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}
