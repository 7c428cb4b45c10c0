import type { TracingChannel } from 'node:diagnostics_channel'
import type { Clock } from '../../clock.ts'
import { WxApiError } from '../../errors.ts'
import { type CallEvent, type Layer, nameOf } from '../call.ts'

/** Who listens to calls. What it throws or rejects with becomes a warning of the process. */
export type OnCall = (event: Readonly<CallEvent>) => unknown

let channel: TracingChannel<CallEvent> | undefined

/** Loaded at the first call, as a program that imports youchat may make none. */
function callChannel(): TracingChannel<CallEvent> {
  channel ??= process.getBuiltinModule('node:diagnostics_channel').tracingChannel<CallEvent>('youchat:call')
  return channel
}

/** Tells of every call, once it begins and once it is over. */
export function observe(account: string, clock: Clock, onCall: OnCall | undefined): Layer {
  return (next) => (endpoint, params, options) => {
    const event: CallEvent = { account, endpoint: nameOf(endpoint), startedAt: clock.now(), attempts: 0 }
    // Not tracePromise: that would publish the answer too, in which there may be tokens.
    const channel = callChannel()
    const run = async () => {
      channel.end.publish(event)
      try {
        const answer = await next(endpoint, params, { ...options, event })
        event.errcode = 0
        return answer
      } catch (error) {
        event.error = error
        if (error instanceof WxApiError) event.errcode = error.errcode
        throw error
      } finally {
        event.ms = clock.now() - event.startedAt
        if ('error' in event) channel.error.publish(event)
        channel.asyncStart.publish(event)
        channel.asyncEnd.publish(event)
        tell(onCall, event)
      }
    }
    return channel.start.runStores(event, run)
  }
}

function tell(onCall: OnCall | undefined, event: CallEvent): void {
  // A mistake in a listener is heard of, but not by the call.
  const warn = (error: unknown) => process.emitWarning(`onCall failed: ${error}`, 'YouchatWarning')
  try {
    const told: unknown = onCall?.(event)
    Promise.resolve(told).catch(warn)
  } catch (error) {
    warn(error)
  }
}
