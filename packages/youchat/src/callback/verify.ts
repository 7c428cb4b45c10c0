import type { Clock } from '../clock.ts'
import { sign, signaturesEqual } from '../crypto/signature.ts'
import { WxSignatureError } from '../errors.ts'
import type { Account } from './account.ts'
import type { PlatformQuery } from './request.ts'

/** When a push counts as too old. */
export interface Freshness {
  /** How far `timestamp` may be from now, in milliseconds; undefined for no limit. */
  readonly maxAgeMs: number | undefined
  readonly clock: Clock
}

/**
 * Checks the signature of a plaintext push or of the URL check.
 * @returns the token that proved it
 * @throws WxSignatureError `missing_parameter`, `signature_mismatch`, `stale_timestamp`
 */
export function verifyPlain(query: PlatformQuery, account: Account, freshness: Freshness): string {
  return verify(query, 'signature', account, freshness)
}

/** The same for an encrypted push: its signature covers the envelope. `signature` may be there too and says nothing. */
export function verifyEncrypted(
  query: PlatformQuery,
  encrypted: string,
  account: Account,
  freshness: Freshness,
): string {
  return verify(query, 'msg_signature', account, freshness, encrypted)
}

/** Refuses a query that lacks what `verifyEncrypted` needs, before the body is read. */
export function requireParameter(query: PlatformQuery, name: keyof PlatformQuery): string {
  const value = query[name]
  if (value === undefined || value === '') {
    const hint = name === 'msg_signature' ? ' Is the account set to plaintext in the platform’s console?' : ''
    throw new WxSignatureError('missing_parameter', `The query has no ${name}.${hint}`)
  }
  return value
}

function verify(
  query: PlatformQuery,
  name: 'signature' | 'msg_signature',
  account: Account,
  freshness: Freshness,
  encrypted?: string,
): string {
  const given = requireParameter(query, name)
  const timestamp = requireParameter(query, 'timestamp')
  const nonce = requireParameter(query, 'nonce')
  let proved: string | undefined
  for (const token of account.tokens) {
    const expected = encrypted === undefined ? sign(token, timestamp, nonce) : sign(token, timestamp, nonce, encrypted)
    if (signaturesEqual(expected, given)) proved ??= token
  }
  if (proved === undefined) {
    throw new WxSignatureError(
      'signature_mismatch',
      `The ${name} is wrong: the push is not from the platform, or the token here is not the one in its console.`,
    )
  }
  // Only behind the signature, so that a stranger learns nothing of this machine's clock.
  if (
    freshness.maxAgeMs !== undefined &&
    !(Math.abs(freshness.clock.now() - Number(timestamp) * 1000) <= freshness.maxAgeMs)
  ) {
    throw new WxSignatureError(
      'stale_timestamp',
      `The push is older than ${freshness.maxAgeMs} ms, or this machine’s clock is wrong.`,
    )
  }
  return proved
}
