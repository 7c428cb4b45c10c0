import type { Clock } from '../../clock.ts'
import { WxTransportError } from '../../errors.ts'
import type { Layer } from '../call.ts'

/** How long calls stay with the other host, in milliseconds. */
const stayMs = 60_000

/**
 * Turns to the next host when one cannot be reached at all, and stays with it for a minute. The platform names
 * api2.weixin.qq.com for that (its guide on server-side calls).
 */
export function failover(clock: Clock, baseUrls: readonly string[]): Layer {
  let current = 0
  let until = 0
  return (next) => async (endpoint, params, options) => {
    // It has a host of its own.
    if (endpoint.host !== undefined) return next(endpoint, params, options)
    if (current !== 0 && clock.now() >= until) current = 0
    let error: unknown
    for (const _ of baseUrls) {
      const chosen = current
      try {
        return await next(endpoint, params, { ...options, baseUrl: baseUrls[chosen] as string })
      } catch (caught) {
        error = caught
        if (!mayTurn(caught, options.isRepeatable ?? endpoint.isRepeatable ?? false)) throw caught
        // Another call may have turned already.
        if (current === chosen) {
          current = (chosen + 1) % baseUrls.length
          until = clock.now() + stayMs
        }
      }
    }
    throw error
  }
}

/** What never left may go to the other host; so may a read that got no answer in time. */
function mayTurn(error: unknown, isRepeatable: boolean): boolean {
  if (!(error instanceof WxTransportError)) return false
  return error.outcome === 'not_sent' || (error.code === 'timeout' && isRepeatable)
}
