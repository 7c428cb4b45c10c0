import { WxConfigError, WxReplyError } from '../errors.ts'
import type { SessionData } from './baseContext.ts'

/** How large a session may be, in characters of JSON. */
const maxLength = 262_144

/** Whether something can be a session at all; whether JSON can hold it, `writeSession` finds out. */
export function isSession(value: unknown): value is SessionData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The error for what can be none. */
export function noSession(value: unknown): WxReplyError {
  return new WxReplyError('invalid_session', `A session is an object, or null to forget it; this is ${kindOf(value)}.`)
}

/**
 * A session as JSON.
 * @throws WxReplyError `invalid_session`
 */
export function writeSession(value: SessionData): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch (cause) {
    const message = 'The session holds what JSON cannot hold, such as a BigInt or itself.'
    throw new WxReplyError('invalid_session', message, { cause })
  }
  // What a `toJSON` makes of it may be anything.
  if (!text?.startsWith('{')) throw noSession(text === undefined ? undefined : JSON.parse(text))
  if (text.length <= maxLength) return text
  throw new WxReplyError(
    'invalid_session',
    `The session has ${text.length} characters as JSON; it may have ${maxLength}.`,
  )
}

/**
 * What the session of somebody new holds.
 * @throws WxConfigError `invalid_initial`
 */
export function firstSession(initial: () => SessionData): SessionData {
  const value: unknown = initial()
  if (isSession(value) && !('then' in value && typeof value.then === 'function')) return value
  const what = isSession(value) ? 'a promise' : kindOf(value)
  throw new WxConfigError('invalid_initial', `What the initial of session() returns must be an object; it was ${what}.`)
}

/**
 * Whose session it is. Everybody without a key would have the same session.
 * @throws WxConfigError `invalid_session_key`
 */
export function checkKey(key: unknown): string {
  if (typeof key === 'string' && key !== '') return key
  const what = key === '' ? 'empty' : kindOf(key)
  throw new WxConfigError('invalid_session_key', `What the key of session() returns must be a text; it was ${what}.`)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
