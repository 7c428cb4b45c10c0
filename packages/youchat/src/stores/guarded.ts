import type { Clock } from '../clock.ts'
import type { Store } from './store.ts'

/** How long an answer of the store is waited for, in milliseconds. */
const patienceMs = 1_000
/** How long a store that failed is left alone. */
const restMs = 1_000

/**
 * A store that may be slow or away: every method answers `undefined` then, in bounded time, and never rejects. A key
 * that is not there is `null`, so that the two can be told apart.
 */
export class GuardedStore {
  readonly #store: Store
  readonly #clock: Clock
  readonly #onAway: (error: unknown) => void
  #restUntil = 0
  #isAway = false

  /** @param onAway Told once when the store begins to fail, and again only after it has worked in between. */
  constructor(store: Store, clock: Clock, onAway: (error: unknown) => void = () => {}) {
    this.#store = store
    this.#clock = clock
    this.#onAway = onAway
  }

  async get(key: string): Promise<string | null | undefined> {
    return this.#guard(async () => (await this.#store.get(key)) ?? null)
  }

  /** A write goes out even when nobody waits for it: the client may hold it back until the store is there again. */
  async set(key: string, value: string, ttlMs: number): Promise<void> {
    await this.#write(() => this.#store.set(key, value, ttlMs))
  }

  add(key: string, value: string, ttlMs: number): Promise<boolean | undefined> {
    return this.#guard(() => this.#store.add(key, value, ttlMs))
  }

  replace(key: string, expected: string, value: string, ttlMs: number): Promise<boolean | undefined> {
    return this.#guard(() => this.#store.replace(key, expected, value, ttlMs))
  }

  async remove(key: string, expected: string): Promise<void> {
    await this.#write(() => this.#store.remove(key, expected))
  }

  async waitForChange(key: string, seen: string | undefined, timeoutMs: number): Promise<void> {
    await this.#guard(() => this.#store.waitForChange(key, seen, { timeoutMs }), timeoutMs)
  }

  async #write(run: () => Promise<unknown>): Promise<void> {
    const isResting = this.#clock.now() < this.#restUntil
    const written = Promise.resolve().then(run)
    if (isResting) written.catch(() => {})
    else await this.#guard(() => written)
  }

  #guard<T>(run: () => Promise<T>, extraMs = 0): Promise<T | undefined> {
    if (this.#clock.now() < this.#restUntil) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      let isOver = false
      const giveUp = (error: unknown) => {
        if (isOver) return
        isOver = true
        cancel()
        this.#restUntil = this.#clock.now() + restMs
        if (!this.#isAway) this.#onAway(error)
        this.#isAway = true
        resolve(undefined)
      }
      const waitedMs = patienceMs + extraMs
      const cancel = this.#clock.after(waitedMs, () => giveUp(new Error(`no answer within ${waitedMs} ms`)))
      Promise.resolve()
        .then(run)
        .then((value) => {
          cancel()
          if (!isOver) this.#isAway = false
          isOver = true
          resolve(value)
        }, giveUp)
    })
  }
}
