import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { BoundedMap } from '../../store/bounded-map.ts'

/** What a page asks for: only the openid, or name and picture too. */
export type Scope = 'snsapi_base' | 'snsapi_userinfo'

/** Somebody let a page know them. */
export interface Grant {
  readonly openid: string
  readonly scope: Scope
}

/** A token somebody's page has: of them alone, and none of the API's. */
export interface GrantToken extends Grant {
  readonly expiresAt: number
}

/** How long an access token of web authorization lives, in seconds. */
export const grantSeconds: number = 7200
const codeMs = 300_000
const refreshMs = 30 * 24 * 3_600_000
const remembered = 20_000

interface SavedAuthorizations {
  readonly codes: readonly (readonly [string, GrantToken & { used: boolean }])[]
  readonly access: readonly (readonly [string, GrantToken])[]
  readonly refresh: readonly (readonly [string, GrantToken])[]
}

/** Codes, access tokens and refresh tokens of web authorization. */
export class Authorizations {
  readonly #clock: Clock
  readonly #codes = new BoundedMap<string, GrantToken & { used: boolean }>(remembered)
  readonly #access = new BoundedMap<string, GrantToken>(remembered)
  readonly #refresh = new BoundedMap<string, GrantToken>(remembered)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A code for one use within five minutes. */
  newCode(grant: Grant): string {
    const code = randomBytes(24).toString('base64url')
    this.#codes.set(code, { ...grant, expiresAt: this.#clock.now() + codeMs, used: false })
    return code
  }

  /** Uses a code up. */
  useCode(code: string): Grant | 'unknown' | 'used' | 'expired' {
    const found = this.#codes.get(code)
    if (found === undefined) return 'unknown'
    if (found.used) return 'used'
    if (found.expiresAt <= this.#clock.now()) return 'expired'
    found.used = true
    return found
  }

  newAccessToken({ openid, scope }: Grant): string {
    return this.#add(this.#access, { openid, scope }, grantSeconds * 1000)
  }

  newRefreshToken({ openid, scope }: Grant): string {
    return this.#add(this.#refresh, { openid, scope }, refreshMs)
  }

  accessToken(value: string): GrantToken | 'unknown' | 'expired' {
    return this.#alive(this.#access.get(value))
  }

  refreshToken(value: string): GrantToken | 'unknown' | 'expired' {
    return this.#alive(this.#refresh.get(value))
  }

  save(): SavedAuthorizations {
    return { codes: this.#codes.entries(), access: this.#access.entries(), refresh: this.#refresh.entries() }
  }

  load(saved: SavedAuthorizations): void {
    this.#codes.load(saved.codes.map(([value, code]) => [value, { ...code }]))
    this.#access.load(saved.access)
    this.#refresh.load(saved.refresh)
  }

  clear(): void {
    this.#codes.clear()
    this.#access.clear()
    this.#refresh.clear()
  }

  #add(place: BoundedMap<string, GrantToken>, grant: Grant, ms: number): string {
    const value = randomBytes(66).toString('base64url')
    place.set(value, { ...grant, expiresAt: this.#clock.now() + ms })
    return value
  }

  #alive(token: GrantToken | undefined): GrantToken | 'unknown' | 'expired' {
    if (token === undefined) return 'unknown'
    return token.expiresAt > this.#clock.now() ? token : 'expired'
  }
}
