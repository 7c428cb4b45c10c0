import { isWxError, WxApiError, WxTransportError } from '../../errors.ts'
import { type Layer, nameOf } from '../call.ts'
import type { Secrets } from '../secrets.ts'

/** How far causes are followed. */
const maxDepth = 5

/** Takes secrets out of whatever a call throws: message, stack, properties and causes. */
export function redact(secrets: Secrets): Layer {
  return (next) => async (endpoint, params, options) => {
    try {
      return await next(endpoint, params, options)
    } catch (error) {
      // What the caller aborted with is the caller's.
      if (options.signal?.aborted && error === options.signal.reason) throw error
      throw redacted(error, secrets, nameOf(endpoint))
    }
  }
}

/** An error in which no secret is; one that is not ours becomes the cause of one that is. */
export function redacted(error: unknown, secrets: Secrets, endpoint: string): unknown {
  if (error instanceof WxApiError) return cleanApiError(error, secrets)
  if (isWxError(error)) return maskTexts(error, secrets)
  const cause = copy(error, secrets, 0)
  const message = `${endpoint}: ${cause.message}`
  return new WxTransportError('unexpected', message, { endpoint, outcome: 'unknown', cause })
}

function cleanApiError(error: WxApiError, secrets: Secrets): WxApiError {
  const text = `${error.message}${error.stack}${JSON.stringify(error.answer)}`
  if (secrets.mask(text) === text) return error
  const answer = maskAnswer(error.answer, secrets)
  const { errcode, endpoint, rid, hint } = error
  return maskTexts(
    new WxApiError({ errcode, errmsg: secrets.mask(error.errmsg), endpoint, rid, hint, answer }),
    secrets,
  )
}

/** Errors of ours may be changed in place; foreign ones, as causes, are replaced by copies of what is harmless. */
function maskTexts<E extends Error>(error: E, secrets: Secrets): E {
  error.message = secrets.mask(error.message)
  if (error.stack !== undefined) error.stack = secrets.mask(error.stack)
  if (error.cause !== undefined) error.cause = copy(error.cause, secrets, 0)
  return error
}

function copy(error: unknown, secrets: Secrets, depth: number): Error {
  if (!(error instanceof Error)) return new Error(secrets.mask(String(error)))
  const plain = new Error(secrets.mask(error.message))
  plain.name = error.name
  if (error.stack !== undefined) plain.stack = secrets.mask(error.stack)
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' || typeof code === 'number') Object.assign(plain, { code })
  if (error.cause !== undefined && depth < maxDepth) plain.cause = copy(error.cause, secrets, depth + 1)
  return plain
}

function maskAnswer(answer: Readonly<Record<string, unknown>>, secrets: Secrets): Record<string, unknown> {
  try {
    return JSON.parse(secrets.mask(JSON.stringify(answer)))
  } catch {
    // A secret with a quote in it; better nothing than half of it.
    return {}
  }
}
