import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import type { TokenCounters } from '../../protocol.ts'

/** How long an access token lives, in seconds. */
export const tokenLifeSeconds: number = 7200
const lifeMs = tokenLifeSeconds * 1000
/** How long a classic token still works after the next one was issued, and how early the stable one is renewed. */
const overlapMs = 300_000
const remembered = 4096

/** `unknown` is also one that was replaced or revoked. */
export type TokenState = 'valid' | 'expired' | 'unknown'

/** What a token endpoint hands out. */
export type HandedOut = {
  readonly access_token: string
  readonly expires_in: number
}

interface Token {
  readonly value: string
  readonly expiresAt: number
  /** When it stops working because another took its place, or it was revoked; null while neither. */
  replacedAt: number | null
}

interface SavedTokens {
  readonly tokens: readonly Token[]
  readonly classic: string | null
  readonly stable: string | null
  readonly lent: string | null
  readonly forcedAt: number | null
  readonly counters: Omit<TokenCounters, 'valid'>
}

/**
 * The access tokens of an account: classic ones, of which each new one replaces the former after five minutes, and
 * stable ones, which stay the same until they are about to expire. Neither knows of the other. Source: the manual's pages
 * on getAccessToken and getStableAccessToken.
 */
export class Tokens {
  readonly #clock: Clock
  readonly #tokens = new Map<string, Token>()
  #classic: Token | null = null
  #stable: Token | null = null
  #lent: Token | null = null
  #forcedAt: number | null = null
  #counters = { issued: 0, distinct: 0, refused: 0, classic: 0, stable: 0, forced: 0 }

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get counters(): TokenCounters {
    return { ...this.#counters, valid: this.#valid().filter((token) => token !== this.#lent).length }
  }

  /** When the last forced refresh was; null before the first. */
  get forcedAt(): number | null {
    return this.#forcedAt
  }

  /** A new classic token; the former works for five more minutes. */
  fetchClassic(): HandedOut {
    if (this.#classic !== null) this.#classic.replacedAt ??= this.#clock.now() + overlapMs
    this.#classic = this.#issueCounted()
    this.#counters.classic++
    return this.#handOut(this.#classic)
  }

  /** The stable token, renewed in its last five minutes; forced, a new one that ends the former at once. */
  fetchStable(force: boolean): HandedOut {
    const now = this.#clock.now()
    let token = this.#stable
    if (force && token !== null) token.replacedAt = now
    if (token === null || token.replacedAt !== null || token.expiresAt - now <= overlapMs) token = this.#issueCounted()
    this.#stable = token
    this.#counters.stable++
    if (force) {
      this.#counters.forced++
      this.#forcedAt = now
    }
    return this.#handOut(token)
  }

  /** A token for the simulator's own use: it is in no counter and replaces none. */
  lend(): string {
    if (this.#lent === null || this.check(this.#lent.value) !== 'valid') this.#lent = this.#issue()
    return this.#lent.value
  }

  countRefusal(): void {
    this.#counters.refused++
  }

  check(value: string): TokenState {
    const token = this.#tokens.get(value)
    if (token === undefined || this.#isReplaced(token)) return 'unknown'
    return this.#clock.now() < token.expiresAt ? 'valid' : 'expired'
  }

  /** Ends all access tokens at once. @returns how many worked */
  revokeAll(): number {
    const { valid } = this.counters
    for (const token of this.#valid()) token.replacedAt = this.#clock.now()
    return valid
  }

  save(): SavedTokens {
    const nameOf = (token: Token | null): string | null => token?.value ?? null
    return {
      tokens: [...this.#tokens.values()],
      ...{ classic: nameOf(this.#classic), stable: nameOf(this.#stable), lent: nameOf(this.#lent) },
      ...{ forcedAt: this.#forcedAt, counters: { ...this.#counters } },
    }
  }

  load(saved: SavedTokens): void {
    this.#tokens.clear()
    for (const token of saved.tokens) this.#tokens.set(token.value, { ...token })
    const find = (value: string | null): Token | null => this.#tokens.get(value ?? '') ?? null
    this.#classic = find(saved.classic)
    this.#stable = find(saved.stable)
    this.#lent = find(saved.lent)
    this.#forcedAt = saved.forcedAt
    this.#counters = { ...saved.counters }
  }

  clear(): void {
    this.#tokens.clear()
    this.#classic = null
    this.#stable = null
    this.#lent = null
    this.#forcedAt = null
    this.#counters = { issued: 0, distinct: 0, refused: 0, classic: 0, stable: 0, forced: 0 }
  }

  #issueCounted(): Token {
    this.#counters.distinct++
    return this.#issue()
  }

  #issue(): Token {
    // The form of real ones: a number, an underscore, letters.
    const value = `92_${randomBytes(99).toString('base64url')}`
    const token: Token = { value, expiresAt: this.#clock.now() + lifeMs, replacedAt: null }
    this.#tokens.set(value, token)
    for (const [oldest, { replacedAt }] of this.#tokens) {
      if (this.#tokens.size <= remembered) break
      if (replacedAt !== null || oldest !== this.#stable?.value) this.#tokens.delete(oldest)
    }
    return token
  }

  #handOut(token: Token): HandedOut {
    this.#counters.issued++
    return { access_token: token.value, expires_in: Math.floor((token.expiresAt - this.#clock.now()) / 1000) }
  }

  #isReplaced({ replacedAt }: Token): boolean {
    return replacedAt !== null && replacedAt <= this.#clock.now()
  }

  #valid(): readonly Token[] {
    return [...this.#tokens.keys()]
      .filter((value) => this.check(value) === 'valid')
      .flatMap((value) => this.#tokens.get(value) ?? [])
  }
}
