import type { Clock } from '../clock.ts'
import { nodeCrypto } from '../crypto/node.ts'
import type { GuardedStore } from '../stores/guarded.ts'
import { keepLease } from '../stores/lease.ts'

/** How long a turn belongs to a process that says nothing, in milliseconds. */
const leaseMs = 5000
/** How long one wait for a change lasts, in milliseconds. */
const lookMs = 1000

/** Lets work that has a key in common go one after the other, in this process and, by the store, in all. */
export class SessionTurns {
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
   * Waits until all that came before with this key has left.
   * @returns what leaves, however often it is called
   * @throws the signal's reason when it is aborted first
   */
  async enter(key: string, signal: AbortSignal): Promise<() => Promise<void>> {
    const before = this.#queued.get(key)
    let done = () => {}
    const own = new Promise<void>((resolve) => {
      done = resolve
    })
    const queued = before === undefined ? own : before.then(() => own)
    this.#queued.set(key, queued)
    // Only then: who is aborted while it waits leaves behind it those it waits for.
    void queued.then(() => {
      if (this.#queued.get(key) === queued) this.#queued.delete(key)
    })
    try {
      if (before !== undefined) await orAborted(before, signal)
      const leaveAll = await this.#enterAll(key, signal)
      let left: Promise<void> | undefined
      return () => {
        left ??= leaveAll().then(done)
        return left
      }
    } catch (error) {
      done()
      throw error
    }
  }

  /** Waits until no other process has the turn. */
  async #enterAll(key: string, signal: AbortSignal): Promise<() => Promise<void>> {
    const name = `turn:{${key}}`
    const lease = { key: name, value: this.#id, leaseMs }
    for (;;) {
      signal.throwIfAborted()
      if ((await this.#store.add(name, this.#id, leaseMs)) !== false)
        return keepLease(this.#store, this.#clock, lease).release
      const holder = await this.#store.get(name)
      if (holder) await this.#store.waitForChange(name, holder, lookMs)
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
