import type { Clock } from '../../../clock.ts'
import { BoundedMap } from '../../../store/bounded-map.ts'

/** So many in so long a time. */
export interface Rate {
  readonly count: number
  readonly ms: number
}

/** Messages to one chat, and uploads of one bot. Source: path/101463 of the WeCom manual. */
export const sendingRates: readonly Rate[] = [
  { count: 30, ms: 60_000 },
  { count: 1000, ms: 3_600_000 },
]
/** Subscriptions of one bot. The manual says that they are limited, not how far: this is a guess. */
export const subscribeRates: readonly Rate[] = [{ count: 20, ms: 60_000 }]

/** Counts by key how often something happened, against rates of a sliding time. */
export class Rates {
  readonly #clock: Clock
  readonly #rates: readonly Rate[]
  readonly #times = new BoundedMap<string, readonly number[]>(1000)

  constructor(clock: Clock, rates: readonly Rate[]) {
    this.#clock = clock
    this.#rates = rates
  }

  /** Whether it may happen once more; it then counts. */
  take(key: string): boolean {
    const now = this.#clock.now()
    const longest = Math.max(...this.#rates.map(({ ms }) => ms))
    const times = (this.#times.get(key) ?? []).filter((time) => now - time < longest)
    const isFree = this.#rates.every(({ count, ms }) => times.filter((time) => now - time < ms).length < count)
    this.#times.set(key, isFree ? [...times, now] : times)
    return isFree
  }

  clear(): void {
    this.#times.clear()
  }
}
