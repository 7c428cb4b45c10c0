import { type Clock, systemClock } from '../clock.ts'
import { WxApiError, WxTransportError } from '../errors.ts'
import { GuardedStore } from '../stores/guarded.ts'
import type { Store } from '../stores/store.ts'
import { untilAborted } from './abort.ts'

/** Where the access token of an account comes from. */
export interface TokenSource {
  /** The token to use now. */
  current(signal?: AbortSignal): Promise<string>
  /** Says that the platform refused this token; one that has been replaced meanwhile is not touched. */
  expire(token: string): Promise<void>
}

/** A token or ticket as the platform hands it out. */
export interface Issued {
  readonly value: string
  /** What is left of its life. */
  readonly expiresInSeconds: number
}

/**
 * A token or ticket out of an answer.
 * @throws WxTransportError `unexpected_answer`
 */
export function issuedOf(value: unknown, expiresIn: unknown, endpoint: string): Issued {
  const expiresInSeconds = Number(expiresIn)
  if (typeof value === 'string' && value !== '' && expiresInSeconds > 0) return { value, expiresInSeconds }
  const message = `${endpoint}: the answer has no token, or no time for it.`
  throw new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
}

/** How a `TokenKeeper` works. */
export interface TokenKeeperOptions {
  /** The name it is stored under, such as `token:{wx…}:stable`. */
  readonly key: string
  /**
   * Asks the platform, or whoever owns the token, for one.
   * @param rejected A token the platform has just refused, where that is the reason for asking.
   */
  readonly issue: (rejected: string | undefined) => Promise<Issued>
  /** Shared by all processes that use the account. @default none: this process keeps it for itself */
  readonly store?: Store | undefined
  readonly clock?: Clock | undefined
  /** Told of each new value, so that it can be kept out of errors. */
  readonly onValue?: ((value: string) => void) | undefined
}

/** What is in the store. */
interface Stored {
  readonly value: string
  /** Unix time in milliseconds. */
  readonly expiresAt: number
  readonly lifetimeMs: number
}

interface Held extends Stored {
  /** From when on another one is asked for, while this one is still used. */
  readonly renewAt: number
}

/**
 * A token is replaced 3.5 to 4.5 minutes before its end: stable_token hands out the next one in the last 5 minutes, and the
 * classic endpoint leaves the former one alive for 5 (platform's guide on access_token). The spread keeps processes apart,
 * and the rest is for clocks that differ.
 */
const aheadMs = 210_000
const jitterMs = 60_000
/** No token is used in its last seconds: clocks differ, and a call takes time. */
const marginMs = 5_000
/** How long one process may take to ask for a token before another one does. */
const leaseMs = 15_000
/** How long asking may take, all attempts together. */
const issueMs = 30_000
/** How long a process that may not ask goes on with the former token before it looks again. */
const lookAgainMs = 2_000
/** How long a refusal that only a change of settings can mend is answered without asking again. */
const refusedMs = 10_000
/** Those refusals: secret, appid or corpid, IP list, frozen or blocked accounts. */
const settled = new Set([
  40001, 40002, 40013, 40091, 40125, 40164, 40243, 41002, 41004, 50004, 50007, 60020, 61004, 89503, 89506, 89507,
])

/**
 * Keeps one token for all processes that share a store. Within a process one renewal runs at a time; across processes one
 * holds the lease and asks, while the others go on with the former token or wait for the new one. Without the store each
 * process goes on by itself.
 */
export class TokenKeeper implements TokenSource {
  readonly #options: TokenKeeperOptions
  readonly #clock: Clock
  readonly #store: GuardedStore | undefined
  readonly #id = Math.random().toString(36).slice(2)
  #held: Held | undefined
  #renewing: Promise<Held> | undefined
  #rejected: string | undefined
  #refusal: { readonly error: unknown; readonly until: number } | undefined

  constructor(options: TokenKeeperOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#store = options.store && new GuardedStore(options.store, this.#clock)
  }

  async current(signal?: AbortSignal): Promise<string> {
    const held = this.#held
    const now = this.#clock.now()
    if (held !== undefined && now < held.renewAt) return held.value
    if (held !== undefined && isAlive(held, now)) {
      // In the background; while it fails, the former one serves as long as it lives.
      this.#renewOnce().catch(() => this.#lookAgain(held))
      return held.value
    }
    const renewed = await untilAborted(this.#renewOnce(), signal)
    if (renewed.value !== this.#rejected) return renewed.value
    // It was on its way when the platform refused it.
    return (await untilAborted(this.#renewOnce(), signal)).value
  }

  async expire(token: string): Promise<void> {
    if (this.#held === undefined || this.#held.value === token) {
      this.#rejected = token
      this.#held = undefined
    }
    const text = await this.#store?.get(this.#options.key)
    if (text != null && read(text)?.value === token) await this.#store?.remove(this.#options.key, text)
  }

  #renewOnce(): Promise<Held> {
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = undefined
    })
    return this.#renewing
  }

  async #renew(): Promise<Held> {
    const store = this.#store
    if (store === undefined) return this.#issue()
    const startedAt = this.#clock.now()
    for (;;) {
      const text = await store.get(this.#options.key)
      const adopted = this.#adopt(text)
      if (adopted !== undefined && this.#clock.now() < adopted.renewAt) return adopted
      const leased = await store.add(this.#leaseKey, this.#id, leaseMs)
      if (leased === true) return this.#issueUnderLease(store)
      const usable = adopted ?? this.#usable()
      if (usable !== undefined) return this.#lookAgain(usable)
      // A store that does not answer, or a holder of the lease that came to nothing.
      if (leased === undefined || this.#clock.now() - startedAt > 2 * leaseMs) return this.#issueAlone(store)
      await store.waitForChange(this.#options.key, text ?? undefined, leaseMs / 5)
    }
  }

  /** The lease may have been given after all, only too late to be heard of. */
  async #issueAlone(store: GuardedStore): Promise<Held> {
    try {
      return await this.#issue()
    } finally {
      await store.remove(this.#leaseKey, this.#id)
    }
  }

  async #issueUnderLease(store: GuardedStore): Promise<Held> {
    try {
      // The one before may have finished between the look and the lease.
      const adopted = this.#adopt(await store.get(this.#options.key))
      if (adopted !== undefined && this.#clock.now() < adopted.renewAt) return adopted
      return await this.#issue()
    } finally {
      await store.remove(this.#leaseKey, this.#id)
    }
  }

  async #issue(): Promise<Held> {
    if (this.#refusal !== undefined && this.#clock.now() < this.#refusal.until) throw this.#refusal.error
    let issued: Issued
    try {
      issued = await this.#bounded(this.#options.issue(this.#rejected))
    } catch (error) {
      const isSettled = error instanceof WxApiError && settled.has(error.errcode)
      if (isSettled) this.#refusal = { error, until: this.#clock.now() + refusedMs }
      throw error
    }
    this.#refusal = undefined
    if (issued.value !== this.#rejected) this.#rejected = undefined
    const lifetimeMs = issued.expiresInSeconds * 1000
    const stored: Stored = { value: issued.value, expiresAt: this.#clock.now() + lifetimeMs, lifetimeMs }
    await this.#store?.set(this.#options.key, JSON.stringify(stored), lifetimeMs)
    return this.#hold(stored)
  }

  /** One that hangs must not keep all calls waiting for ever. */
  #bounded(issued: Promise<Issued>): Promise<Issued> {
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(issueMs, () => {
        const message = `No token or ticket came within ${issueMs} milliseconds.`
        reject(new WxTransportError('timeout', message, { endpoint: this.#options.key, outcome: 'unknown' }))
      })
      issued.then(resolve, reject).finally(cancel)
    })
  }

  /** Takes over what is in the store, if it can be used. */
  #adopt(text: string | null | undefined): Held | undefined {
    const stored = text == null ? undefined : read(text)
    if (stored === undefined || stored.value === this.#rejected || !isAlive(stored, this.#clock.now())) return undefined
    // The same one may have been handed out again, with what is left of it.
    if (this.#held?.value === stored.value && this.#held.lifetimeMs === stored.lifetimeMs) return this.#held
    return this.#hold(stored)
  }

  #usable(): Held | undefined {
    return this.#held !== undefined && isAlive(this.#held, this.#clock.now()) ? this.#held : undefined
  }

  #hold(stored: Stored): Held {
    this.#options.onValue?.(stored.value)
    // One with little left, such as the remainder stable_token answers with, is kept for four fifths of that.
    const ahead = Math.min(aheadMs + Math.random() * jitterMs, stored.lifetimeMs / 5)
    this.#held = { ...stored, renewAt: stored.expiresAt - ahead }
    return this.#held
  }

  #lookAgain(held: Held): Held {
    const later: Held = { ...held, renewAt: this.#clock.now() + lookAgainMs }
    if (this.#held?.value === held.value) this.#held = later
    return later
  }

  get #leaseKey(): string {
    return `${this.#options.key}:lease`
  }
}

function isAlive(token: Stored, now: number): boolean {
  return now < token.expiresAt - marginMs
}

function read(text: string): Stored | undefined {
  try {
    const { value, expiresAt, lifetimeMs } = JSON.parse(text) as Stored
    const isStored = typeof value === 'string' && Number.isFinite(expiresAt) && Number.isFinite(lifetimeMs)
    return isStored ? { value, expiresAt, lifetimeMs } : undefined
  } catch {
    return undefined
  }
}
