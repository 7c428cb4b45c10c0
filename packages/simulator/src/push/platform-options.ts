import type { Clock } from '../clock.ts'
import type { Pictures } from '../pictures.ts'
import type { Delivery, Fault, SimulatorEvent } from '../protocol.ts'
import type { MessageNodes } from '../xml.ts'

/** What the platform of either product needs from the whole. */
export interface PlatformOptions {
  /** What shall go wrong with the next request of a push. */
  readonly takeFault: (message: MessageNodes) => Fault | undefined
  readonly clock: Clock
  readonly pictures: Pictures
  /** Address of the simulator, known once it listens. */
  readonly baseUrl: () => string
  readonly emit: (event: Exclude<SimulatorEvent, { type: 'state' }>) => void
  /** Something of the state changed. */
  readonly onStateChange: () => void
  readonly onDelivery: (delivery: Delivery) => void
}
