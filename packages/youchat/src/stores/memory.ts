import { type Clock, systemClock } from '../clock.ts'
import { Soonest } from './soonest.ts'
import type { Store, WaitOptions } from './store.ts'
import { wholeTtl } from './ttl.ts'

/** How `memoryStore` keeps its values. */
export interface MemoryStoreOptions {
  /** Where the time comes from. @default the machine's clock */
  readonly clock?: Clock
  /**
   * How many values are kept. Beyond that those whose time is over go first, then those set longest ago.
   * @default 100000
   */
  readonly maxEntries?: number
}

interface Entry {
  readonly key: string
  readonly value: string
  readonly endsAt: number
}

/**
 * A store for one process: what it keeps is gone when the process ends, and no other process sees it.
 * @throws RangeError where `maxEntries` is not a whole number above 0
 */
export function memoryStore(options: MemoryStoreOptions = {}): Store {
  return new MemoryStore(options.clock ?? systemClock, options.maxEntries ?? 100_000)
}

class MemoryStore implements Store {
  readonly #clock: Clock
  readonly #maxEntries: number
  /** In the order they were set. */
  readonly #entries = new Map<string, Entry>()
  readonly #waiting = new Map<string, Set<(value: string | undefined) => void>>()
  /** Those with an end; also some that were replaced since. */
  #ending = new Soonest<Entry>()

  constructor(clock: Clock, maxEntries: number) {
    if (!Number.isInteger(maxEntries) || maxEntries < 1) {
      throw new RangeError('maxEntries is not a whole number above 0')
    }
    this.#clock = clock
    this.#maxEntries = maxEntries
  }

  async get(key: string): Promise<string | undefined> {
    return this.#read(key)
  }

  async set(key: string, value: string, ttlMs?: number): Promise<void> {
    this.#write(key, value, wholeTtl(ttlMs))
  }

  async add(key: string, value: string, ttlMs: number): Promise<boolean> {
    const ttl = wholeTtl(ttlMs)
    if (this.#read(key) !== undefined) return false
    this.#write(key, value, ttl)
    return true
  }

  async replace(key: string, expected: string, value: string, ttlMs?: number): Promise<boolean> {
    const ttl = wholeTtl(ttlMs)
    if (this.#read(key) !== expected) return false
    this.#write(key, value, ttl)
    return true
  }

  async remove(key: string, expected?: string): Promise<boolean> {
    const value = this.#read(key)
    if (value === undefined || value !== (expected ?? value)) return false
    this.#erase(key)
    return true
  }

  async waitForChange(key: string, seen: string | undefined, options: WaitOptions): Promise<string | undefined> {
    const { timeoutMs, signal } = options
    signal?.throwIfAborted()
    const value = this.#read(key)
    if (value !== seen || timeoutMs <= 0) return value
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(key) ?? new Set()
      this.#waiting.set(key, waiting)
      const stop = () => {
        cancel()
        signal?.removeEventListener('abort', abort)
        waiting.delete(look)
        if (waiting.size === 0 && this.#waiting.get(key) === waiting) this.#waiting.delete(key)
      }
      const look = (changed: string | undefined) => {
        if (changed === seen) return
        stop()
        resolve(changed)
      }
      const abort = () => {
        stop()
        reject(signal?.reason)
      }
      waiting.add(look)
      signal?.addEventListener('abort', abort)
      const cancel = this.#clock.after(timeoutMs, () => {
        stop()
        resolve(this.#read(key))
      })
    })
  }

  #read(key: string): string | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.endsAt > this.#clock.now()) return entry?.value
    this.#erase(key)
    return undefined
  }

  #write(key: string, value: string, ttl: number | undefined): void {
    this.#dropEnded()
    if (ttl === 0) {
      this.#erase(key)
      return
    }
    const entry = { key, value, endsAt: this.#clock.now() + (ttl ?? Number.POSITIVE_INFINITY) }
    this.#entries.delete(key) // so that it comes last again
    this.#entries.set(key, entry)
    if (ttl !== undefined) this.#ending.push(entry)
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#maxEntries) break
      this.#erase(oldest)
    }
    this.#wake(key, value)
  }

  #erase(key: string): void {
    this.#entries.delete(key)
    this.#wake(key, undefined)
  }

  #dropEnded(): void {
    const now = this.#clock.now()
    for (let ended = this.#ending.takeEnded(now); ended !== undefined; ended = this.#ending.takeEnded(now)) {
      if (this.#entries.get(ended.key) === ended) this.#erase(ended.key)
    }
    // A value set again and again would leave one of these behind each time.
    if (this.#ending.size > 2 * this.#entries.size + 100) {
      this.#ending = new Soonest([...this.#entries.values()].filter(({ endsAt }) => endsAt < Number.POSITIVE_INFINITY))
    }
  }

  #wake(key: string, value: string | undefined): void {
    for (const look of [...(this.#waiting.get(key) ?? [])]) look(value)
  }
}
