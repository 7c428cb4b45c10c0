import { WxDecryptError } from '../errors.ts'

/** The platform pads to 32 bytes, not to the cipher's 16. */
export const blockBytes = 32

/**
 * Checks that what was encrypted can have been padded.
 * @param what What it is, for the error.
 * @throws WxDecryptError `invalid_length`
 */
export function checkLength(bytes: number, what: string): void {
  if (bytes > 0 && bytes % blockBytes === 0) return
  throw new WxDecryptError(
    'invalid_length',
    `An encrypted ${what} is a multiple of ${blockBytes} bytes long, this one has ${bytes}.`,
  )
}

/**
 * How many bytes of padding `plain` ends with. Every one of them counts, and all are looked at, so that the time tells
 * nothing about them.
 * @param what What it is, for the error.
 * @throws WxDecryptError `invalid_padding`
 */
export function paddingOf(plain: Buffer, what: string): number {
  const padding = plain[plain.length - 1] ?? 0
  let wrong = padding < 1 || padding > blockBytes ? 1 : 0
  for (let i = 1; i <= blockBytes; i++) {
    if (i <= padding) wrong |= (plain[plain.length - i] ?? 0) ^ padding
  }
  if (wrong !== 0) {
    throw new WxDecryptError(
      'invalid_padding',
      `The ${what} is not padded as it must be: is it the right EncodingAESKey?`,
    )
  }
  return padding
}
