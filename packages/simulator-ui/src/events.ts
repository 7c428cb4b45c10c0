import type { CallEvent, SimulatorEvent } from '../../simulator/src/protocol.ts'

export interface EventHandlers {
  /** After every connection, the first one included: what was missed meanwhile has to be read again. */
  onOpen(): void
  onEvent(event: SimulatorEvent | CallEvent): void
  onLost(): void
}

const names: readonly (SimulatorEvent | CallEvent)['type'][] = [
  ...(['state', 'chat', 'delivery', 'call', 'reset'] as const),
  ...(['bot-chat', 'bot-interaction', 'bot-frame'] as const),
]
const longestWaitMs = 5000

/** Listens to the simulator and connects again whenever the connection breaks. Returns how to stop. */
export function listen(handlers: EventHandlers): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitMs = 500

  function connect(): void {
    const current = new EventSource('/_sim/events')
    source = current
    current.onopen = () => {
      waitMs = 500
      handlers.onOpen()
    }
    for (const name of names) {
      current.addEventListener(name, (event) => handlers.onEvent(JSON.parse(event.data) as SimulatorEvent | CallEvent))
    }
    // The browser's own reconnection gives up after an HTTP error, so it is done here for every case.
    current.onerror = () => {
      current.close()
      handlers.onLost()
      timer = setTimeout(connect, waitMs)
      waitMs = Math.min(waitMs * 2, longestWaitMs)
    }
  }

  connect()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
