import { nodeCrypto } from '../crypto/node.ts'
import { WxConfigError, WxSignatureError } from '../errors.ts'

/** Bytes of the signature that are sent; half of SHA-256 leaves room for the rest in the 128 that `state` may have. */
const signatureBytes = 16
const longestState = 128

/** What a signed state says. */
export interface OAuthState {
  /** What was given to `signState`. */
  readonly data: string
  /** Unix time in seconds at which it was signed. */
  readonly issuedAt: number
}

/**
 * What the address of a login is made from.
 * @throws WxConfigError `invalid_redirect_uri`, `state_too_long`
 */
export function checkLogin(redirectUri: string, state: string): void {
  if (!/^https?:\/\//.test(redirectUri) || !URL.canParse(redirectUri)) {
    throw new WxConfigError('invalid_redirect_uri', 'redirectUri must be a whole address, with http:// or https://.')
  }
  if (Buffer.byteLength(state) > longestState) {
    throw new WxConfigError('state_too_long', 'The state of a login may have 128 bytes.')
  }
}

/**
 * Signs what is to come back with the code, so that nobody can send a person through a login begun by somebody else:
 * hex of data, time and signature, because the platform advises letters and digits only, and at most 128 of them.
 * @throws WxConfigError `state_too_long` over 44 bytes of data
 */
export function signState(data: string, secret: string, now: number): string {
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0')
  const body = Buffer.from(data, 'utf8').toString('hex') + seconds
  const state = body + mac(body, secret).toString('hex')
  if (state.length > longestState) {
    throw new WxConfigError('state_too_long', 'The data of a signed state may have 44 bytes; keep more in a session.')
  }
  return state
}

/**
 * Reads a state that `signState` made.
 * @param maxAgeMs How long ago it may have been signed.
 * @throws WxSignatureError `missing_state`, `invalid_state`, `expired_state`
 */
export function verifyState(state: unknown, secret: string, now: number, maxAgeMs: number): OAuthState {
  if (state === undefined || state === null || state === '') {
    throw new WxSignatureError('missing_state', 'The login came back without a state.')
  }
  const shortest = 8 + 2 * signatureBytes
  if (
    typeof state !== 'string' ||
    state.length > longestState ||
    state.length < shortest ||
    !/^([0-9a-f]{2})+$/.test(state)
  ) {
    throw invalid()
  }
  const body = state.slice(0, -2 * signatureBytes)
  const given = Buffer.from(state.slice(-2 * signatureBytes), 'hex')
  if (!nodeCrypto().timingSafeEqual(mac(body, secret), given)) throw invalid()
  const issuedAt = Number.parseInt(body.slice(-8), 16)
  if (now - issuedAt * 1000 > maxAgeMs || issuedAt * 1000 > now + maxAgeMs) {
    throw new WxSignatureError('expired_state', 'The login took too long: the state is too old.')
  }
  return { data: Buffer.from(body.slice(0, -8), 'hex').toString('utf8'), issuedAt }
}

function mac(body: string, secret: string): Buffer {
  // Named, so that the same secret signs nothing else in the same way.
  return nodeCrypto()
    .createHmac('sha256', secret)
    .update(`youchat oauth state ${body}`)
    .digest()
    .subarray(0, signatureBytes)
}

function invalid(): WxSignatureError {
  return new WxSignatureError('invalid_state', 'The state of the login was not signed by this application.')
}
