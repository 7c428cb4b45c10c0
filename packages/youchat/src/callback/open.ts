import { type OpenedEnvelope, openEnvelope } from '../crypto/envelope.ts'
import { isWxError, WxDecryptError, WxRequestError } from '../errors.ts'
import { textOfUtf8 } from '../utf8.ts'
import type { Account } from './account.ts'
import { type Format, formatOf, readNodes } from './message.ts'
import type { Product } from './product.ts'
import type { PlatformQuery } from './request.ts'
import { type Freshness, requireParameter, verifyEncrypted, verifyPlain } from './verify.ts'

/** A push that proved where it comes from, decrypted, with what its reply needs. */
export interface OpenPush {
  /** The XML or JSON of the message. */
  readonly text: string
  /** How the message is written; so is the reply. */
  readonly format: Format
  /** How the body around it is written; so is the reply's envelope. */
  readonly outer: Format
  /** How to seal the reply; undefined when it goes out plain. */
  readonly seal: ReplySeal | undefined
}

/** What seals a reply: the key and token that opened its request. */
export interface ReplySeal {
  readonly token: string
  readonly aesKey: Uint8Array
  readonly receiveId: string
  readonly nonce: string
}

/** Verifies a push and decrypts it. The account's mode alone decides what must be proved. */
export function openPush(
  query: PlatformQuery,
  body: string,
  account: Account,
  { jsonEnvelope, isAlwaysEncrypted }: Product,
  freshness: Freshness,
): OpenPush {
  if (account.mode === 'plain') return openPlain(query, body, account, freshness)
  requireParameter(query, 'msg_signature')
  const outer = formatOf(body)
  const name = outer === 'xml' ? 'Encrypt' : jsonEnvelope.Encrypt
  const { [name]: encrypted } = readNodes(body, outer)
  if (typeof encrypted !== 'string' || encrypted === '') {
    const why = isAlwaysEncrypted ? '.' : ': is the account set to plaintext in the platform’s console?'
    throw new WxRequestError('missing_encrypt', `The body has no ${name} node${why}`)
  }
  const { text, seal } = openEncrypted(query, encrypted, account, freshness)
  const isSealed = account.mode === 'encrypted'
  return { text, format: formatOf(text), outer, seal: isSealed ? seal : undefined }
}

/** The answer to the platform's check of the callback URL: the `echostr` it sent, decrypted where it is encrypted. */
export function answerUrlCheck(
  query: PlatformQuery,
  account: Account,
  { isAlwaysEncrypted }: Product,
  freshness: Freshness,
): string {
  if (!isAlwaysEncrypted) verifyPlain(query, account, freshness)
  const { echostr } = query
  if (echostr === undefined) throw new WxRequestError('missing_parameter', 'The query has no echostr.')
  // Some frameworks make a space of each plus; base64 has none.
  return isAlwaysEncrypted ? openCheck(query, echostr.replaceAll(' ', '+'), account, freshness) : echostr
}

function openCheck(query: PlatformQuery, echostr: string, account: Account, freshness: Freshness): string {
  try {
    return openEncrypted(query, echostr, account, freshness).text
  } catch (error) {
    const { urlReceiveId } = account
    if (urlReceiveId === undefined || !isWxError(error) || error.code !== 'receive_id_mismatch') throw error
    return openEncrypted(query, echostr, { ...account, receiveId: urlReceiveId }, freshness).text
  }
}

function openPlain(query: PlatformQuery, body: string, account: Account, freshness: Freshness): OpenPush {
  verifyPlain(query, account, freshness)
  if (query.encrypt_type !== undefined && query.encrypt_type !== 'raw') {
    throw new WxRequestError(
      'unexpected_encryption',
      'The push is encrypted, but this account is set to plaintext: give its encodingAesKey, or choose plaintext in the platform’s console.',
    )
  }
  const format = formatOf(body)
  return { text: body, format, outer: format, seal: undefined }
}

function openEncrypted(
  query: PlatformQuery,
  encrypted: string,
  account: Account,
  freshness: Freshness,
): { readonly text: string; readonly seal: ReplySeal } {
  const token = verifyEncrypted(query, encrypted, account, freshness)
  const { opened, aesKey } = tryKeys(account, encrypted)
  const text = textOfUtf8(opened.message)
  if (text === undefined) throw new WxRequestError('invalid_utf8', 'The decrypted message is not UTF-8.')
  const { receiveId } = account
  return {
    text,
    seal: { token, aesKey, receiveId, nonce: query.nonce as string },
  }
}

/** The first key that opens the envelope. When none does, an envelope for somebody else says more than a wrong key. */
function tryKeys(account: Account, encrypted: string): { opened: OpenedEnvelope; aesKey: Uint8Array } {
  let failure: WxDecryptError | undefined
  for (const aesKey of account.aesKeys) {
    try {
      return { opened: openEnvelope(aesKey, encrypted, account.receiveId), aesKey }
    } catch (error) {
      if (!isWxError(error)) throw error
      if (failure === undefined || error.code === 'receive_id_mismatch') failure = error
    }
  }
  throw failure ?? new WxDecryptError('invalid_padding', 'There is no key to open the message with.')
}
