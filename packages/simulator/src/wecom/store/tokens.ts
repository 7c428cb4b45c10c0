import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { BoundedMap } from '../../store/bounded-map.ts'

/** Whose secret a token was got with: an app, by its agentid, or the contacts. */
export type TokenOwner = number | 'contacts'

interface Token {
  readonly value: string
  readonly owner: TokenOwner
  readonly expiresAt: number
  readonly revoked: boolean
  /** Whether it is the simulator's own. */
  readonly lent: boolean
}

/** How long an access token lives, in milliseconds. */
const lifeMs = 7_200_000
const remembered = 4096
const noCalls = { issued: 0, distinct: 0, refused: 0 }

interface SavedTokens {
  readonly tokens: readonly Token[]
  readonly counters: typeof noCalls
}

/**
 * The access tokens of a corp: each secret has one, the same until it expires. Source: path/91039 of the WeCom manual, of
 * which an older version says so.
 */
export class WecomTokens {
  readonly #clock: Clock
  readonly #tokens = new BoundedMap<string, Token>(remembered)
  #counters: typeof noCalls = noCalls

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How often tokens were handed out, how many different ones, how many fetches were refused, and how many tokens work. */
  get counters(): typeof noCalls & { readonly valid: number } {
    return { ...this.#counters, valid: this.#valid(false).length }
  }

  /** The token of a secret, with the seconds it still works. */
  fetch(owner: TokenOwner): { readonly access_token: string; readonly expires_in: number } {
    const now = this.#clock.now()
    let token = this.#valid(false).find((one) => one.owner === owner)
    if (token === undefined) {
      token = this.#issue(owner, false)
      this.#counters = { ...this.#counters, distinct: this.#counters.distinct + 1 }
    }
    this.#counters = { ...this.#counters, issued: this.#counters.issued + 1 }
    return { access_token: token.value, expires_in: Math.floor((token.expiresAt - now) / 1000) }
  }

  /** A token of a secret for the simulator's own use: it is in no counter. */
  lend(owner: TokenOwner): string {
    return (this.#valid(true).find((one) => one.owner === owner) ?? this.#issue(owner, true)).value
  }

  countRefusal(): void {
    this.#counters = { ...this.#counters, refused: this.#counters.refused + 1 }
  }

  /** Whose a token is. `unknown` is also one that was revoked. */
  getOwner(value: string): TokenOwner | 'unknown' | 'expired' {
    const token = this.#tokens.get(value)
    if (token === undefined || token.revoked) return 'unknown'
    return this.#clock.now() < token.expiresAt ? token.owner : 'expired'
  }

  /** Ends all access tokens at once. @returns how many worked */
  revokeAll(): number {
    const valid = this.#valid(false)
    for (const token of [...valid, ...this.#valid(true)]) this.#tokens.set(token.value, { ...token, revoked: true })
    return valid.length
  }

  save(): SavedTokens {
    return { tokens: this.#tokens.list(), counters: this.#counters }
  }

  load({ tokens, counters }: SavedTokens): void {
    this.#tokens.load(tokens.map((token) => [token.value, token]))
    this.#counters = { ...counters }
  }

  clear(): void {
    this.#tokens.clear()
    this.#counters = noCalls
  }

  #issue(owner: TokenOwner, lent: boolean): Token {
    const value = randomBytes(108).toString('base64url')
    const token: Token = { value, owner, expiresAt: this.#clock.now() + lifeMs, revoked: false, lent }
    this.#tokens.set(value, token)
    return token
  }

  #valid(isLent: boolean): readonly Token[] {
    const now = this.#clock.now()
    return this.#tokens.list().filter(({ revoked, expiresAt, lent }) => !revoked && now < expiresAt && lent === isLent)
  }
}
