import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { SimulatorError } from '../errors.ts'
import type { CallEvent, SimulatorEvent } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'

/** The server-sent events of the control API. */
export interface EventStreams {
  /** Answers with a stream that begins with the current state. */
  readonly handle: (c: Context<{ Bindings: HttpBindings }>) => Response
  /** Ends all streams. */
  readonly close: () => void
}

const heartbeatMs = 15_000
const maxStreams = 100
/** A listener so many bytes behind is cut off; it reads the state again when it comes back. */
const maxQueuedBytes = 8 * 1024 * 1024

/** Streams everything that happens in a simulator. */
export function createEventStreams(core: SimulatorCore): EventStreams {
  const streams = new Set<() => void>()
  return {
    handle: (c) => {
      if (streams.size >= maxStreams) {
        throw new SimulatorError(409, 'too_many_listeners', `There are ${maxStreams} listeners already.`)
      }
      return c.body(
        openStream(core, streams, () => c.env.outgoing.destroy()),
        200,
        { 'Content-Type': 'text/event-stream; charset=utf-8' },
      )
    },
    close: () => {
      for (const end of streams) end()
    },
  }
}

function openStream(core: SimulatorCore, streams: Set<() => void>, disconnect: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let release = (): void => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string): void => {
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) > 0) return
          release()
          // Unlike an end of the stream, this drops what is queued.
          disconnect()
        }
        const send = (event: SimulatorEvent | CallEvent): void =>
          write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
        const end = (): void => {
          release()
          controller.close()
        }
        const stopListening = core.listen(send)
        // The connection's own time, not the simulator's: proxies and browsers wait for it.
        const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs)
        heartbeat.unref()
        release = () => {
          stopListening()
          clearInterval(heartbeat)
          streams.delete(end)
        }
        streams.add(end)
        send({ type: 'state', state: core.state() })
      },
      cancel: () => release(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: maxQueuedBytes }),
  )
}
