import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { BoundedMap } from '../../store/bounded-map.ts'

/** What a page asks for: who somebody is, or what they let it know besides. */
export type WecomScope = 'snsapi_base' | 'snsapi_privateinfo'

/** Somebody let a page of an app know them. */
export interface SignIn {
  /** '' for somebody who is not of the corp. */
  readonly userid: string
  readonly scope: WecomScope
  /** Name of the host somebody goes back to. */
  readonly host: string
}

interface Kept extends SignIn {
  readonly expiresAt: number
  readonly used: boolean
}

const codeMs = 300_000
const ticketMs = 1_800_000
const remembered = 20_000

interface SavedSignIns {
  readonly codes: readonly (readonly [string, Kept])[]
  readonly tickets: readonly (readonly [string, Kept])[]
}

/** Codes and user tickets of web authorization. Source: path/91022 and path/91023 of the WeCom manual. */
export class SignIns {
  readonly #clock: Clock
  readonly #codes = new BoundedMap<string, Kept>(remembered)
  readonly #tickets = new BoundedMap<string, Kept>(remembered)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A code for one use within five minutes. */
  newCode(signIn: SignIn): string {
    return this.#add(this.#codes, signIn, codeMs)
  }

  /** Uses a code up. @returns undefined for one that is unknown, used or too old */
  useCode(code: string): SignIn | undefined {
    const found = this.#codes.get(code)
    if (found === undefined || found.used || found.expiresAt <= this.#clock.now()) return undefined
    this.#codes.set(code, { ...found, used: true })
    return found
  }

  /** A ticket by which more is told of somebody, for half an hour. */
  newTicket({ userid, scope, host }: SignIn): string {
    return this.#add(this.#tickets, { userid, scope, host }, ticketMs)
  }

  getTicket(ticket: string): SignIn | 'unknown' | 'expired' {
    const found = this.#tickets.get(ticket)
    if (found === undefined) return 'unknown'
    return found.expiresAt > this.#clock.now() ? found : 'expired'
  }

  save(): SavedSignIns {
    return { codes: this.#codes.save(), tickets: this.#tickets.save() }
  }

  load(saved: SavedSignIns): void {
    this.#codes.load(saved.codes)
    this.#tickets.load(saved.tickets)
  }

  clear(): void {
    this.#codes.clear()
    this.#tickets.clear()
  }

  #add(place: BoundedMap<string, Kept>, signIn: SignIn, ms: number): string {
    const value = randomBytes(48).toString('base64url')
    place.set(value, { ...signIn, expiresAt: this.#clock.now() + ms, used: false })
    return value
  }
}
