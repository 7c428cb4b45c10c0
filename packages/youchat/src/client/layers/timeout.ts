import type { Clock } from '../../clock.ts'
import { WxTransportError } from '../../errors.ts'
import { type Layer, nameOf } from '../call.ts'

/** Gives up an attempt that has no answer in time. A `Download` has its own: the time until its first byte counts. */
export function timeout(clock: Clock, defaultMs: number): Layer {
  return (next) => async (endpoint, params, options) => {
    const timeoutMs = options.timeoutMs ?? defaultMs
    const controller = new AbortController()
    const cancel = clock.after(timeoutMs, () => {
      const name = nameOf(endpoint)
      const message = `${name}: no answer after ${timeoutMs} milliseconds.`
      controller.abort(new WxTransportError('timeout', message, { endpoint: name, outcome: 'unknown' }))
    })
    const { signal } = options
    try {
      return await next(endpoint, params, {
        ...options,
        signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
      })
    } finally {
      cancel()
    }
  }
}
