import { WxApiError } from '../../errors.ts'
import type { Layer } from '../call.ts'
import type { TokenSource } from '../tokens.ts'

/** The fresh token may be one that another process got, and that has gone stale together with the former. */
const maxReplays = 2

/**
 * Puts the access token into a call. When the platform says that it is stale, asks for a fresh one and repeats the call,
 * which has had no effect: once, and once more where the fresh one was stale too and there is another.
 * @param staleCodes Of the Official Account 40001, 40014 and 42001.
 */
export function refreshStaleToken(tokens: TokenSource, staleCodes: readonly number[]): Layer {
  return (next) => async (endpoint, params, options) => {
    if (endpoint.token === 'none') return next(endpoint, params, options)
    let accessToken = await tokens.current(options.signal)
    for (let replays = 0; ; replays++) {
      try {
        return await next(endpoint, params, { ...options, accessToken })
      } catch (error) {
        const isStale = error instanceof WxApiError && staleCodes.includes(error.errcode)
        if (!isStale || replays === maxReplays) throw error
        await tokens.expire(accessToken) // only if it still is the current one
        const fresh = await tokens.current(options.signal)
        if (fresh === accessToken && replays > 0) throw error
        accessToken = fresh
      }
    }
  }
}
