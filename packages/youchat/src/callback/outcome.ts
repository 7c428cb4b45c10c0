import { isWxError, type WxError } from '../errors.ts'
import type { Format } from './message.ts'
import type { CallbackReply, Step } from './options.ts'

/** The text a push is answered with, and how it is written. */
export interface Outcome {
  readonly text: string
  readonly type: 'text' | Format
}

const contentTypes = {
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** A push that was answered, for HTTP. */
export function replyOf({ text, type }: Outcome): CallbackReply {
  return { status: 200, headers: { 'content-type': contentTypes[type] }, body: text }
}

/** A push that failed at `step`, for HTTP. */
export function refuse(error: unknown, step: Step): CallbackReply {
  const headers: Record<string, string> = { 'content-type': contentTypes.text }
  // What a handler throws is the developer's business, whatever its class.
  if (step === 'handler' || step === 'reply' || step === 'seal') return { status: 200, headers, body: '' }
  if (!isWxError(error)) return { status: 400, headers, body: 'unreadable_body' }
  // By name: an adapter loaded as the other kind of module throws another copy's errors.
  if (error.name === 'WxConfigError') return { status: 500, headers, body: error.message }
  const status = error.name === 'WxSignatureError' ? 401 : statusOf(error)
  if (status === 405) headers.allow = 'GET, POST'
  return { status, headers, body: error.code }
}

function statusOf(error: WxError): number {
  if (error.code === 'method_not_allowed') return 405
  return error.code === 'body_too_large' ? 413 : 400
}
