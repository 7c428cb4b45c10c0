import { WxConfigError, WxRequestError, WxSignatureError } from '../errors.ts'
import { textOfUtf8 } from '../utf8.ts'

/** The query of a push: the text behind `?`, a `URLSearchParams`, or what a framework made of it. */
export type Params = string | URLSearchParams | Readonly<Record<string, unknown>>

/** The body of a push, as it came. */
export type Body = string | Uint8Array

/** The parameters the platform puts into the query. */
export interface PlatformQuery {
  signature?: string
  msg_signature?: string
  timestamp?: string
  nonce?: string
  echostr?: string
  encrypt_type?: string
  openid?: string
}

const platformNames: readonly (keyof PlatformQuery)[] = [
  'signature',
  'msg_signature',
  'timestamp',
  'nonce',
  'echostr',
  'encrypt_type',
  'openid',
]

const maxQueryLength = 16_384

/**
 * The platform's parameters in a query. Each may stand once: a repeated one could be verified in one reading and used in
 * another.
 * @throws WxSignatureError `repeated_parameter`
 * @throws WxRequestError `query_too_long`
 */
export function readQuery(params: Params): PlatformQuery {
  // What no compiler keeps a JavaScript program from.
  if (params === undefined || params === null) return {}
  if (typeof params !== 'string' && !(params instanceof URLSearchParams)) {
    for (const name of platformNames) {
      const value = params[name]
      if (value !== undefined && typeof value !== 'string') throw repeated(name)
    }
    return params as PlatformQuery
  }
  const query: PlatformQuery = {}
  for (const [given, value] of pairs(params)) {
    const name = platformNames.find((known) => known === given)
    if (name === undefined) continue
    if (query[name] !== undefined) throw repeated(name)
    query[name] = value
  }
  return query
}

/** The whole query as an object; of a repeated parameter the last. */
export function queryObject(params: Params): Readonly<Record<string, string>> {
  const query: Record<string, string> = {}
  const entries =
    typeof params === 'string' || params instanceof URLSearchParams ? pairs(params) : Object.entries(params)
  for (const [name, value] of entries) if (typeof value === 'string') query[name] = value
  return query
}

/**
 * The text of a body.
 * @throws WxConfigError `body_already_parsed`
 * @throws WxRequestError `empty_body`, `body_too_large`, `invalid_utf8`
 */
export function readBody(body: Body, maxBytes: number): string {
  if (typeof body !== 'string' && !ArrayBuffer.isView(body)) {
    throw new WxConfigError(
      'body_already_parsed',
      'The body is neither text nor bytes: hand it over as it came, unparsed.',
    )
  }
  if (
    body.length > maxBytes ||
    (typeof body === 'string' && body.length * 3 > maxBytes && Buffer.byteLength(body) > maxBytes)
  ) {
    throw tooLarge(maxBytes)
  }
  const text = typeof body === 'string' ? body : decode(body)
  if (text.trim() === '') throw new WxRequestError('empty_body', 'The body of the push is empty.')
  return text
}

/** The error for a body over the limit; those who read bodies throw it as soon as they know. */
export function tooLarge(maxBytes: number): WxRequestError {
  return new WxRequestError('body_too_large', `The body is larger than ${maxBytes} bytes.`)
}

/** A framework's parser makes a list of a repeated parameter, or an object of `name[x]`. */
function repeated(name: string): WxSignatureError {
  return new WxSignatureError('repeated_parameter', `The parameter ${name} stands in the query more than once.`)
}

function pairs(params: string | URLSearchParams): Iterable<[string, string]> {
  if (typeof params !== 'string') return params
  if (params.length > maxQueryLength) {
    throw new WxRequestError('query_too_long', `The query is longer than ${maxQueryLength} characters.`)
  }
  return splitQuery(params)
}

function splitQuery(text: string): [string, string][] {
  const found: [string, string][] = []
  for (const part of (text.startsWith('?') ? text.slice(1) : text).split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    found.push(
      equals === -1 ? [decodePart(part), ''] : [decodePart(part.slice(0, equals)), decodePart(part.slice(equals + 1))],
    )
  }
  return found
}

/** A `+` stays: the platform's values are base64 or have no spaces, and it writes `%2B` where others decode once more. */
function decodePart(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function decode(body: Uint8Array): string {
  const text = textOfUtf8(body)
  if (text === undefined) throw new WxRequestError('invalid_utf8', 'The body of the push is not UTF-8.')
  return text
}
