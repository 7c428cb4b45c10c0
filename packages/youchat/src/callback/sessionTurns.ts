import type { Clock } from '../clock.ts'
import { nodeCrypto } from '../crypto/node.ts'
import type { GuardedStore } from '../stores/guarded.ts'
import { PlaceInLine } from './placeInLine.ts'

/** The last one of a key in this process. */
interface Last {
  /** When its place in the store is taken. */
  readonly lined: Promise<unknown>
  /** When it has left, and all before it. */
  readonly gone: Promise<void>
}

/**
 * Lets work that has a key in common go one after the other, in the order it came, in this process and, by the store, in
 * all. While the store is away each process goes by itself.
 */
export class SessionTurns {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #id: string = nodeCrypto().randomBytes(9).toString('base64url')
  #count = 0
  readonly #last = new Map<string, Last>()

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
    signal.throwIfAborted()
    const id = `${this.#id}-${(this.#count++).toString(36)}`
    const place = new PlaceInLine(this.#store, this.#clock, `turn:{${key}}`, id)
    const before = this.#last.get(key)
    // One by one, so that the order here is that of the line: otherwise two would wait for each other.
    const lined = before === undefined ? place.take() : before.lined.then(() => place.take())
    let done = () => {}
    const own = new Promise<void>((resolve) => {
      done = resolve
    })
    const gone = before === undefined ? own : before.gone.then(() => own)
    const last = { lined, gone }
    this.#last.set(key, last)
    // Only then: who is aborted while it waits leaves behind it those it waits for.
    void gone.then(() => {
      if (this.#last.get(key) === last) this.#last.delete(key)
    })
    let left: Promise<void> | undefined
    const leave = (): Promise<void> => {
      left ??= lined.then(() => place.leave()).then(done)
      return left
    }
    try {
      await orAborted(this.#untilFirst(place, lined, before), signal)
    } catch (error) {
      void leave()
      throw error
    }
    place.hold()
    return leave
  }

  async #untilFirst(place: PlaceInLine, lined: Promise<boolean>, before: Last | undefined): Promise<void> {
    const isFirst = await lined
    // Of those who wait in this process only the next one looks at the store.
    await before?.gone
    if (!isFirst || before !== undefined) await place.untilFirst()
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
