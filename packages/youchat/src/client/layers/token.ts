import { WxApiError } from '../../errors.ts'
import type { Layer } from '../call.ts'
import type { TokenSource } from '../tokens.ts'

/**
 * Puts the access token into a call, and asks once for a fresh one when the platform says that it is stale.
 * @param staleCodes Of the Official Account 40001, 40014 and 42001.
 */
export function refreshStaleToken(tokens: TokenSource, staleCodes: readonly number[]): Layer {
  return (next) => async (endpoint, params, options) => {
    if (endpoint.token === 'none') return next(endpoint, params, options)
    const accessToken = await tokens.current(options.signal)
    try {
      return await next(endpoint, params, { ...options, accessToken })
    } catch (error) {
      if (!(error instanceof WxApiError && staleCodes.includes(error.errcode))) throw error
      await tokens.expire(accessToken) // only if it still is the current one
      return next(endpoint, params, { ...options, accessToken: await tokens.current(options.signal) })
    }
  }
}
