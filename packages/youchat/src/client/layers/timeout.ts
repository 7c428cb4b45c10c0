import type { Clock } from '../../clock.ts'
import { WxTransportError } from '../../errors.ts'
import { type Layer, nameOf } from '../call.ts'
import { Download } from '../download.ts'

/** Longer than Node needs to give up a host that does not answer (10 s), so that the two can be told apart. */
const usualMs = 15_000
/** 10 MB through a thin line. */
const uploadMs = 60_000

/** Gives up an attempt that has no answer in time. Of a `Download` the time until its first byte counts. */
export function timeout(clock: Clock, clientMs: number | undefined): Layer {
  return (next) => async (endpoint, params, options) => {
    const timeoutMs = options.timeoutMs ?? clientMs ?? (endpoint.body === 'multipart' ? uploadMs : usualMs)
    const { signal } = options
    signal?.throwIfAborted()
    const controller = new AbortController()
    const cancel = clock.after(timeoutMs, () => {
      const name = nameOf(endpoint)
      const message = `${name}: no answer after ${timeoutMs} milliseconds.`
      controller.abort(new WxTransportError('timeout', message, { endpoint: name, outcome: 'unknown' }))
    })
    // A listener of our own: AbortSignal.any keeps an entry in a long-lived signal for every call there was.
    const stop = () => controller.abort(signal?.reason)
    signal?.addEventListener('abort', stop, { once: true })
    let answer: unknown
    try {
      answer = await next(endpoint, params, { ...options, signal: controller.signal })
      return answer
    } finally {
      cancel()
      // A file is still to be read.
      if (!(answer instanceof Download)) signal?.removeEventListener('abort', stop)
    }
  }
}
