import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

const lifeMs = 7_200_000
/** A new one is made so long before the former ends. */
const overlapMs = 300_000

/** The tickets by their type. */
type SavedTickets = readonly (readonly [string, { readonly ticket: string; readonly expiresAt: number }])[]

/** The tickets pages are signed with: one for each purpose, such as `jsapi`, the same until it is about to end. */
export class Tickets {
  readonly #clock: Clock
  readonly #tickets = new Map<string, { readonly ticket: string; readonly expiresAt: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get(type: string): { readonly ticket: string; readonly expires_in: number } {
    const now = this.#clock.now()
    let current = this.#tickets.get(type)
    if (current === undefined || current.expiresAt - now <= overlapMs) {
      current = { ticket: randomBytes(64).toString('base64url'), expiresAt: now + lifeMs }
      this.#tickets.set(type, current)
    }
    return { ticket: current.ticket, expires_in: Math.floor((current.expiresAt - now) / 1000) }
  }

  save(): SavedTickets {
    return [...this.#tickets]
  }

  load(saved: SavedTickets): void {
    this.#tickets.clear()
    for (const [type, ticket] of saved) this.#tickets.set(type, ticket)
  }

  clear(): void {
    this.#tickets.clear()
  }
}
