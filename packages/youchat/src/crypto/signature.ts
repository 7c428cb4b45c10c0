import * as crypto from 'node:crypto'

const encoder = new TextEncoder()

/**
 * The platform's signature: SHA-1 over the parts, sorted by their bytes and joined, as 40 lower-case hex digits.
 * Parts are `[token, timestamp, nonce]` for a plaintext push and the Official Account's URL check, and
 * `[token, timestamp, nonce, encrypt]` for an encrypted push, an encrypted reply and WeCom's URL check.
 */
export function sign(...parts: string[]): string {
  const text = parts.sort(compareBytes).join('')
  // The one-shot hash (Node 20.12) costs half of createHash; Bun, Deno and workerd may lack it.
  return crypto.hash === undefined ? crypto.createHash('sha1').update(text).digest('hex') : crypto.hash('sha1', text)
}

/** Compares two signatures in a time that tells nothing about where they differ. */
export function signaturesEqual(expected: string, given: string): boolean {
  const left = encoder.encode(expected)
  const right = encoder.encode(given)
  return left.length === right.length && crypto.timingSafeEqual(left, right)
}

/** By code, not by number or locale. All parts are ASCII, so this is the order of their bytes. */
function compareBytes(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
