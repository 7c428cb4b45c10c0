import { WxConfigError } from '../errors.ts'

/** One value, or several with the current one first: while a token or key is being changed, both are taken. */
export type OneOrMore<T> = T | readonly T[]

/** The values of a `OneOrMore`, current first; empty for `undefined`. */
export function listOf<T extends string | Uint8Array>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return []
  return typeof value === 'string' || value instanceof Uint8Array ? [value as T] : (value as readonly T[])
}

/**
 * The 32 bytes of an EncodingAESKey: 43 characters of `A–Z a–z 0–9`, base64 without its last `=`. The two spare bits of
 * the last character are ignored, as the platform does.
 * @throws WxConfigError `invalid_aes_key`
 */
export function decodeAesKey(encodingAesKey: string): Buffer {
  if (typeof encodingAesKey !== 'string') {
    throw new WxConfigError('invalid_aes_key', 'The EncodingAESKey is not a text: is its environment variable set?')
  }
  if (!/^[A-Za-z0-9+/]{43}$/.test(encodingAesKey)) {
    throw new WxConfigError(
      'invalid_aes_key',
      `An EncodingAESKey has 43 letters and digits, this one has ${encodingAesKey.length} characters${
        encodingAesKey.length === 43 ? ', some of them others' : ''
      }; copy it whole from the console.`,
    )
  }
  return Buffer.from(encodingAesKey, 'base64')
}
