import type { Clock } from '../../clock.ts'
import { GuardedStore } from '../../stores/guarded.ts'
import type { Store } from '../../stores/store.ts'

/** A forced refresh of stable_token kills the former token at once; it may be done 20 times a day, 30 seconds apart. */
const perDay = 20
const apartMs = 30_000
const dayMs = 24 * 3_600_000

/** Keeps an account's forced refreshes within the platform's limits, across processes where there is a store. */
export class ForceLimit {
  readonly #key: string
  readonly #store: GuardedStore | undefined
  readonly #clock: Clock
  #taken: number[] = []

  constructor(key: string, store: Store | undefined, clock: Clock) {
    this.#key = key
    this.#store = store && new GuardedStore(store, clock)
    this.#clock = clock
  }

  /** Whether one may be done now; it then counts as done. */
  async take(): Promise<boolean> {
    const now = this.#clock.now()
    this.#taken = this.#taken.filter((at) => now - at < dayMs)
    if (this.#taken.length >= perDay || now - (this.#taken.at(-1) ?? Number.NEGATIVE_INFINITY) < apartMs) return false
    this.#taken.push(now)
    return (await this.#store?.add(this.#key, '1', apartMs)) !== false
  }
}
