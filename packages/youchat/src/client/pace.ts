import type { Clock } from '../clock.ts'
import { WxTransportError } from '../errors.ts'
import { untilAborted, wait } from './abort.ts'

/** How often something may be done. */
export interface PaceOptions {
  readonly clock: Clock
  /** How many within `windowMs`. */
  readonly most: number
  readonly windowMs: number
  /** How many may wait. */
  readonly maxWaiting: number
  /** Method and path, for the error. */
  readonly endpoint: string
}

/** Does one thing after the other, in the order asked, and no more of them in a time than are allowed. */
export class Pace {
  readonly #options: PaceOptions
  #last: Promise<void> = Promise.resolve()
  #waiting = 0
  /** When the latest were over, oldest first: each has arrived by then. */
  #times: number[] = []

  constructor(options: PaceOptions) {
    this.#options = options
  }

  /**
   * Runs `job` when its turn comes.
   * @throws WxTransportError `queue_full`
   * @throws the signal's reason, as soon as it is aborted
   */
  async run<T>(job: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const { maxWaiting, endpoint } = this.#options
    signal?.throwIfAborted()
    if (this.#waiting > maxWaiting) {
      const message = `${endpoint}: ${maxWaiting} messages wait for their turn already.`
      throw new WxTransportError('queue_full', message, { endpoint, outcome: 'not_sent' })
    }
    this.#waiting++
    const before = this.#last
    let leave = () => {}
    const left = new Promise<void>((resolve) => {
      leave = resolve
    })
    // Who gives up while waiting leaves the others in their order.
    this.#last = before.then(() => left)
    try {
      await untilAborted(before, signal)
      await this.#untilAllowed(signal)
      return await this.#counted(job)
    } finally {
      this.#waiting--
      leave()
    }
  }

  async #counted<T>(job: () => Promise<T>): Promise<T> {
    try {
      return await job()
    } finally {
      this.#times.push(this.#options.clock.now())
    }
  }

  async #untilAllowed(signal: AbortSignal | undefined): Promise<void> {
    const { clock, most, windowMs } = this.#options
    this.#times = this.#times.slice(-most)
    const oldest = this.#times.length < most ? undefined : this.#times[0]
    const ms = oldest === undefined ? 0 : oldest + windowMs - clock.now()
    if (ms > 0) await wait(clock, ms, signal)
  }
}
