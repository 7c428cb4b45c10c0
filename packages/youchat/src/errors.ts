const brand = Symbol.for('youchat.error')

/** What every error of youchat can be told at its making. */
export interface WxErrorOptions {
  /** The error that led to this one. */
  readonly cause?: unknown
}

/**
 * Base of every error youchat throws. `code` is stable and made to be branched on; `message` says what happened to
 * what and what to do. Neither holds a token, key or secret.
 */
export class WxError extends Error {
  override readonly name: string = 'WxError'
  /** Stable name of what went wrong, in snake_case. */
  readonly code: string

  constructor(code: string, message: string, options?: WxErrorOptions) {
    super(message, options)
    this.code = code
    // On the prototype chain `instanceof` fails when two copies of the package are loaded; the brand does not.
    Object.defineProperty(this, brand, { value: true })
  }
}

/** The application is set up wrongly: no token, a key of the wrong length, a body parser in the way. */
export class WxConfigError extends WxError {
  override readonly name: string = 'WxConfigError'
}

/** A push that did not prove where it comes from: parameters missing, repeated, too old, or a signature that is wrong. */
export class WxSignatureError extends WxError {
  override readonly name: string = 'WxSignatureError'
}

/** An envelope that does not open: base64, length, padding, or the id inside. */
export class WxDecryptError extends WxError {
  override readonly name: string = 'WxDecryptError'
}

/** A push whose method, size or body is not what the platform sends. */
export class WxRequestError extends WxError {
  override readonly name: string = 'WxRequestError'
}

/** A reply the platform would refuse. */
export class WxReplyError extends WxError {
  override readonly name: string = 'WxReplyError'
}

/** A handler that had not answered when the platform's time was up. */
export class WxTimeoutError extends WxError {
  override readonly name: string = 'WxTimeoutError'
}

/** Whether `error` was thrown by youchat, whichever copy of the package made it. */
export function isWxError(error: unknown): error is WxError {
  return typeof error === 'object' && error !== null && brand in error
}
