import { openEnvelope, sealEnvelope } from '../../../crypto/envelope.ts'
import { decodeAesKey } from '../../../crypto/keyring.ts'
import { sign, signaturesEqual } from '../../../crypto/signature.ts'
import { WxSignatureError } from '../../../errors.ts'

/** How `sealAiBotPush` makes a push. */
export interface SealAiBotPushOptions {
  readonly token: string
  readonly encodingAesKey: string
  /** The id put into the envelope. @default '' */
  readonly receiveId?: string
  /** Unix time in seconds. @default now */
  readonly timestamp?: number
  /** @default a random number */
  readonly nonce?: string
}

/** A push to a smart bot as the platform sends it, ready to be handed to `process`, `handle` or a server. */
export interface SealedAiBotPush {
  readonly method: 'POST'
  readonly query: Readonly<Record<string, string>>
  /** The query as the text behind `?`. */
  readonly querystring: string
  readonly body: string
}

/** Signs and encrypts a push to a smart bot as the platform does; `push` may be a text where a test needs a broken one. */
export function sealAiBotPush(push: object | string, options: SealAiBotPushOptions): SealedAiBotPush {
  const { token, encodingAesKey, receiveId = '' } = options
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000))
  const nonce = options.nonce ?? String(Math.floor(Math.random() * 1e9))
  const text = typeof push === 'string' ? push : JSON.stringify(push)
  const encrypt = sealEnvelope(decodeAesKey(encodingAesKey), text, receiveId)
  const query = { msg_signature: sign(token, timestamp, nonce, encrypt), timestamp, nonce }
  return {
    method: 'POST',
    query,
    querystring: new URLSearchParams(query).toString(),
    body: JSON.stringify({ encrypt }),
  }
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
