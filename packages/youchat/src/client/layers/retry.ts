import type { Clock } from '../../clock.ts'
import { WxApiError, WxTransportError } from '../../errors.ts'
import { wait } from '../abort.ts'
import { type CallOptions, type Layer, nameOf } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'

/** How failed calls are sent again. */
export interface RetryOptions {
  /** How often in all a call is sent. 1 never repeats. @default 4 */
  readonly attempts?: number | undefined
  /** The first wait in milliseconds; each following is four times as long. @default 200 */
  readonly delayMs?: number | undefined
}

/** Busy: the platform has done nothing. -1 anywhere; the long ones on blacklist and followers. */
const busy = new Set([-1, 268487001, 268487002])
/** Too many calls this minute; the wait is ten times as long. */
const minuteLimit = 45011

/**
 * Sends a call again, with growing delay, where that cannot do it twice: the platform was busy, there was no connection,
 * or the endpoint only reads. A send of which nobody knows what became is never repeated.
 */
export function retry(clock: Clock, { attempts = 4, delayMs = 200 }: RetryOptions = {}): Layer {
  return (next) => async (endpoint, params, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(endpoint, params, options)
      } catch (error) {
        if (attempt >= (options.attempts ?? attempts) || !mayRepeat(error, endpoint, options)) throw error
        const factor = error instanceof WxApiError && error.errcode === minuteLimit ? 10 : 1
        // Up to a fifth more, so that the processes of a cluster do not come back at once.
        const ms = delayMs * factor * 4 ** (attempt - 1) * (1 + Math.random() / 5)
        await wait(clock, ms, options.signal)
      }
    }
  }
}

function mayRepeat(error: unknown, endpoint: Endpoint, options: CallOptions): boolean {
  // The token's own call, made on the way, has been repeated where it made sense.
  if ((error as { endpoint?: unknown } | null)?.endpoint !== nameOf(endpoint)) return false
  if (error instanceof WxApiError) return busy.has(error.errcode) || error.errcode === minuteLimit
  if (!(error instanceof WxTransportError)) return false
  // A 4xx says the same the next time.
  if (error.status !== undefined && error.status >= 400 && error.status < 500) return false
  if (error.code === 'answer_too_large') return false
  return error.outcome === 'not_sent' || (options.isRepeatable ?? endpoint.isRepeatable ?? false)
}
