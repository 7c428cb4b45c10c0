import type { Clock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxError } from '../../errors.ts'
import { Lru } from '../../lru.ts'
import { GuardedStore } from '../../stores/guarded.ts'
import { keepLease, type Lease } from '../../stores/lease.ts'
import { memoryStore } from '../../stores/memory.ts'
import type { Store } from '../../stores/store.ts'

/** How long the platform keeps what came in, in milliseconds. Source: path/94670 of the manual. */
const keptMs = 3 * 86_400_000
/** An id is remembered for longer: no message that was handled may come again. */
const seenMs = keptMs + 3_600_000
/** How long the lease belongs to a process that says nothing, in milliseconds. */
const leaseMs = 15_000
/** How many ids are remembered for when the store does not take them. */
const maxRemembered = 10_000

/** Where the place in an account's messages is kept, who pulls them, and which were handled. */
export class KfPlaces {
  readonly #clock: Clock
  readonly #store: GuardedStore
  /** Of its own where it is in memory: a crowd of ids must not push out a cursor. */
  readonly #seen: GuardedStore
  readonly #remembered = new Lru<string, true>(maxRemembered)
  #cause: unknown

  constructor(store: Store | undefined, clock: Clock) {
    this.#clock = clock
    const onAway = (error: unknown): void => {
      this.#cause = error
    }
    this.#store = new GuardedStore(store ?? memoryStore({ clock }), clock, onAway)
    this.#seen = store === undefined ? new GuardedStore(memoryStore({ clock }), clock, onAway) : this.#store
  }

  /** @param account What tells the account from all others. */
  of(account: string): KfPlace {
    return new KfPlace(this.#store, this.#clock, account, <T>(answer: T | undefined) => this.#answered(answer))
  }

  /** Whether a message was handled. @throws WxError `store_away` */
  async wasHandled(account: string, msgid: string): Promise<boolean> {
    const key = seenKey(account, msgid)
    return this.#remembered.get(key) ?? this.#answered(await this.#seen.get(key)) !== null
  }

  /** Says that a message was handled. @throws WxError `store_away` */
  async setHandled(account: string, msgid: string): Promise<void> {
    const key = seenKey(account, msgid)
    this.#remembered.set(key, true)
    this.#answered(await this.#seen.add(key, '1', seenMs))
  }

  #answered<T>(answer: T | undefined): T {
    if (answer !== undefined) return answer
    throw new WxError('store_away', 'The store is away: messages of customers wait until it is back.', {
      cause: this.#cause,
    })
  }
}

/** What the store knows of one account. All of it throws WxError `store_away`. */
export class KfPlace {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #name: string
  readonly #answered: <T>(answer: T | undefined) => T

  constructor(store: GuardedStore, clock: Clock, account: string, answered: <T>(answer: T | undefined) => T) {
    this.#store = store
    this.#clock = clock
    // In braces, so that a cluster keeps what belongs to an account in one place.
    this.#name = `kf:{${keyPart(account)}}`
    this.#answered = answered
  }

  /** Where the messages that are still to be handled begin; undefined for those of the last three days. */
  async cursor(): Promise<string | undefined> {
    return this.#answered(await this.#store.get(`${this.#name}:cursor`)) ?? undefined
  }

  /** Moves the cursor; false where another process has moved it meanwhile. */
  async moveCursor(from: string | undefined, to: string): Promise<boolean> {
    return this.#answered(await this.#put(`${this.#name}:cursor`, from, to, Number.POSITIVE_INFINITY))
  }

  /** What was told last and is not yet done, whichever process was told. */
  async due(): Promise<string | undefined> {
    return this.#answered(await this.#store.get(`${this.#name}:due`)) || undefined
  }

  async setDue(text: string): Promise<void> {
    const key = `${this.#name}:due`
    let isSet = false
    while (!isSet) {
      const before = this.#answered(await this.#store.get(key)) ?? undefined
      isSet = this.#answered(await this.#put(key, before, text, keptMs))
    }
  }

  /** Says that what was told is done; false where something else was told meanwhile. */
  async settle(due: string): Promise<boolean> {
    return this.#answered(await this.#store.replace(`${this.#name}:due`, due, '', keptMs))
  }

  /**
   * Takes the lease: one process at a time pulls an account's messages. Null where another has it.
   * @param onLost Told when it came to an end before it was given back.
   */
  async lease(onLost: () => void): Promise<Lease | null> {
    const key = `${this.#name}:lease`
    const value = nodeCrypto().randomBytes(12).toString('base64url')
    const since = this.#clock.now()
    if (!this.#answered(await this.#store.add(key, value, leaseMs))) return null
    return keepLease(this.#store, this.#clock, { key, value, leaseMs, since, onLost })
  }

  #put(key: string, before: string | undefined, value: string, ttlMs: number): Promise<boolean | undefined> {
    return before === undefined ? this.#store.add(key, value, ttlMs) : this.#store.replace(key, before, value, ttlMs)
  }
}

function seenKey(account: string, msgid: string): string {
  return `kf:seen:{${keyPart(account)}:${keyPart(msgid)}}`
}

/** Ids of the platform may hold anything; keys may not. */
function keyPart(id: string): string {
  return /^[\w.:@-]{1,128}$/.test(id) ? id : nodeCrypto().createHash('sha256').update(id).digest('hex')
}
