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

/** What a `WxApiError` says besides its message. */
export interface WxApiErrorDetails {
  /** The platform's error code. */
  readonly errcode: number
  /** The platform's own words, for people only: they change. */
  readonly errmsg: string
  /** Method and path of the call, such as `POST /cgi-bin/message/custom/send`. */
  readonly endpoint: string
  /** The platform's id of the request, for its support and for `openapi/rid/get`. */
  readonly rid?: string | undefined
  /** What the code means and what to do, where the catalogue knows. */
  readonly hint?: string | undefined
  /** The whole answer. */
  readonly answer?: Readonly<Record<string, unknown>> | undefined
}

/** The platform refused a call. Branch on `errcode`; `code` is `api_error` for all of them. */
export class WxApiError extends WxError {
  override readonly name: string = 'WxApiError'
  readonly errcode: number
  readonly errmsg: string
  readonly endpoint: string
  readonly rid: string | undefined
  readonly hint: string | undefined
  /** The whole answer; some refusals say more there, such as `fail_openid_list`. */
  readonly answer: Readonly<Record<string, unknown>>

  constructor(details: WxApiErrorDetails, options?: WxErrorOptions) {
    const { errcode, errmsg, endpoint, hint } = details
    super('api_error', `${endpoint}: ${errcode} ${errmsg}${hint === undefined ? '' : `\n  ${hint}`}`, options)
    this.errcode = errcode
    this.errmsg = errmsg
    this.endpoint = endpoint
    this.rid = details.rid
    this.hint = hint
    this.answer = details.answer ?? {}
  }
}

/** What a `WxTransportError` says besides its message. */
export interface WxTransportErrorDetails extends WxErrorOptions {
  /** Method and path of the call, such as `POST /cgi-bin/message/custom/send`. */
  readonly endpoint: string
  /** Whether the call can have had an effect: it never left (`not_sent`), or nobody knows (`unknown`). */
  readonly outcome: 'not_sent' | 'unknown'
  /** The HTTP status, where there was an answer. */
  readonly status?: number | undefined
}

/**
 * A call that got no usable answer. `code` is one of `connection_failed`, `connection_lost`, `timeout`, `http_status`,
 * `empty_answer`, `not_json`, `unexpected_answer`, `answer_too_large`, `download_failed`, or `unexpected` for what a `fetch`
 * of your own threw.
 */
export class WxTransportError extends WxError {
  override readonly name: string = 'WxTransportError'
  readonly endpoint: string
  readonly outcome: 'not_sent' | 'unknown'
  readonly status: number | undefined

  constructor(code: string, message: string, details: WxTransportErrorDetails) {
    super(code, message, details.cause === undefined ? undefined : { cause: details.cause })
    this.endpoint = details.endpoint
    this.outcome = details.outcome
    this.status = details.status
  }
}

/** Whether `error` was thrown by youchat, whichever copy of the package made it. */
export function isWxError(error: unknown): error is WxError {
  return typeof error === 'object' && error !== null && brand in error
}
