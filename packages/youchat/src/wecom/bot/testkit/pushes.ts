import { openEnvelope } from '../../../crypto/envelope.ts'
import { decodeAesKey } from '../../../crypto/keyring.ts'
import { sign, signaturesEqual } from '../../../crypto/signature.ts'
import { WxSignatureError } from '../../../errors.ts'
// biome-ignore lint/style/noRestrictedImports: only tests use this
import { type SignedPush, type SignPushOptions, signPush } from '../../../testing/index.ts'

/** How `sealAiBotPush` makes a push. */
export interface SealAiBotPushOptions extends Pick<SignPushOptions, 'token' | 'receiveId' | 'timestamp' | 'nonce'> {
  readonly encodingAesKey: string
}

/** A push to a smart bot as the platform sends it, ready to be handed to `process`, `handle` or a server. */
export type SealedAiBotPush = Omit<SignedPush, 'contentType'>

/** Signs and encrypts a push to a smart bot as the platform does; `push` may be a text where a test needs a broken one. */
export function sealAiBotPush(push: object | string, options: SealAiBotPushOptions): SealedAiBotPush {
  const text = typeof push === 'string' ? push : JSON.stringify(push)
  const { method, query, querystring, body } = signPush(text, { ...options, product: 'wecom', format: 'json' })
  const { encrypt } = JSON.parse(body) as { encrypt: string }
  return { method, query, querystring, body: JSON.stringify({ encrypt }) }
}

/**
 * Verifies and decrypts what a smart bot answered; undefined for an empty answer.
 * @throws WxSignatureError, WxDecryptError
 */
export function openAiBotReply(
  body: string,
  { token, encodingAesKey, receiveId = '' }: SealAiBotPushOptions,
): Record<string, unknown> | undefined {
  if (body === '') return undefined
  const { encrypt, msgsignature, timestamp, nonce } = JSON.parse(body) as Record<string, string>
  if (!signaturesEqual(sign(token, String(timestamp), String(nonce), String(encrypt)), String(msgsignature))) {
    throw new WxSignatureError('signature_mismatch', 'The msgsignature of the reply is wrong.')
  }
  const { message } = openEnvelope(decodeAesKey(encodingAesKey), String(encrypt), receiveId)
  return JSON.parse(message.toString('utf8')) as Record<string, unknown>
}

/** The account of the tests. */
export const account: { token: string; encodingAesKey: string } = {
  token: 'test-token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}

/** What every push of the tests has. */
export const common = { aibotid: 'aib-1', chattype: 'single', from: { userid: 'alice' } } as const

/** A card that the platform takes. */
export const card = {
  card_type: 'text_notice',
  main_title: { title: 'T' },
  card_action: { type: 1, url: 'https://a' },
} as const

/** The first bytes of a picture, as far as anybody looks. */
export const png: Buffer = Buffer.from('89504e470d0a1a0a', 'hex')
