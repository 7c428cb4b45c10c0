import { nodeCrypto } from './node.ts'

/**
 * The platform's signature: SHA-1 over the parts, sorted by code and joined, as 40 lower-case hex digits.
 * Parts are `[token, timestamp, nonce]` for a plaintext push and the Official Account's URL check, and
 * `[token, timestamp, nonce, encrypt]` for an encrypted push, an encrypted reply and WeCom's URL check.
 */
export function sign(...parts: string[]): string {
  return sha1(parts.sort().join(''))
}

/** SHA-1 of a text, as 40 lower-case hex digits. */
export function sha1(text: string): string {
  const crypto = nodeCrypto()
  // The one-shot hash (Node 20.12) costs half of createHash; Bun, Deno and workerd may lack it.
  return crypto.hash === undefined ? crypto.createHash('sha1').update(text).digest('hex') : crypto.hash('sha1', text)
}

/** Compares two signatures in a time that tells nothing about where they differ. */
export function signaturesEqual(expected: string, given: string): boolean {
  const left = Buffer.from(expected)
  const right = Buffer.from(given)
  return left.length === right.length && nodeCrypto().timingSafeEqual(left, right)
}
