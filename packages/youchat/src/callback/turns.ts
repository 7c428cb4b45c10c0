import type { Clock } from '../clock.ts'
import { nodeCrypto } from '../crypto/node.ts'
import type { GuardedStore } from '../stores/guarded.ts'

/** How long a turn belongs to a process that says nothing, in milliseconds; it says so three times as often. */
const leaseMs = 5000
/** How long one wait for a change lasts, in milliseconds. */
const lookMs = 1000

/** Lets work that has a key in common go one after the other, in this process and, by the store, in all. */
export class Turns {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #id: string = nodeCrypto().randomBytes(12).toString('base64url')
  /** The end of what is queued in this process, by key. */
  readonly #queued = new Map<string, Promise<void>>()

  constructor(store: GuardedStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /**
   * Runs `work` when all that was begun before with this key is done. While the store is away processes do not wait for
   * each other.
   * @throws the signal's reason when it is aborted first, and what `work` throws
   */
  async run<T>(key: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#queued.get(key)
    let done = () => {}
    const promise = new Promise<void>((resolve) => {
      done = resolve
    })
    const queued = before === undefined ? promise : before.then(() => promise)
    this.#queued.set(key, queued)
    try {
      if (before !== undefined) await orAborted(before, signal)
      const leave = await this.#enter(key, signal)
      try {
        return await work()
      } finally {
        await leave()
      }
    } finally {
      done()
      if (this.#queued.get(key) === queued) this.#queued.delete(key)
    }
  }

  /** Waits until no other process has the turn. */
  async #enter(key: string, signal: AbortSignal): Promise<() => Promise<void>> {
    const name = `turn:{${key}}`
    for (;;) {
      signal.throwIfAborted()
      if ((await this.#store.add(name, this.#id, leaseMs)) !== false) return this.#hold(name)
      const holder = await this.#store.get(name)
      if (holder) await this.#store.waitForChange(name, holder, lookMs)
    }
  }

  /** Keeps the turn until it is left. */
  #hold(name: string): () => Promise<void> {
    let cancel = () => {}
    const again = (): void => {
      cancel = this.#clock.after(leaseMs / 3, () => {
        void this.#store.replace(name, this.#id, this.#id, leaseMs)
        again()
      })
    }
    again()
    return () => {
      cancel()
      return this.#store.remove(name, this.#id)
    }
  }
}

function orAborted(waited: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    void waited.then(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    })
  })
}
