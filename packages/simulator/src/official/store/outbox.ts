import type { Clock } from '../../clock.ts'
import { BoundedMap } from '../../store/bounded-map.ts'
import type { Publication } from './drafts.ts'

/** State of a mass message, as mass/get tells it. */
export type MassStatus = 'SENDING' | 'SEND_SUCCESS' | 'DELETE'

/** A message to many. */
export interface Mass {
  readonly id: number
  status: MassStatus
  /** The articles it made public; undefined for none. */
  publication?: Publication
}

const remembered = 10_000
const firstId = 1_000_000_001

interface SavedOutbox {
  readonly masses: readonly (readonly [number, Mass])[]
  readonly clientIds: readonly (readonly [string, { readonly id: number; readonly at: number }])[]
  readonly received: readonly (readonly [string, { readonly month: number; count: number }])[]
  readonly nextId: number
  readonly speed: number
}

/** What was sent to many, the ids of all that was sent, and which ids of the account's own were used already. */
export class Outbox {
  readonly #clock: Clock
  readonly #masses = new BoundedMap<number, Mass>(remembered)
  readonly #clientIds = new BoundedMap<string, { readonly id: number; readonly at: number }>(remembered)
  readonly #received = new Map<string, { readonly month: number; count: number }>()
  #nextId: number = firstId
  /** How fast messages to many go out, 0 to 4. */
  speed = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  nextId(): number {
    return this.#nextId++
  }

  begin(): Mass {
    const mass: Mass = { id: this.nextId(), status: 'SENDING' }
    this.#masses.set(mass.id, mass)
    return mass
  }

  mass(id: number): Mass | undefined {
    return this.#masses.get(id)
  }

  /** What was sent with this id of the account's own, and how long ago in milliseconds. */
  sentWith(clientId: string): { readonly id: number; readonly agoMs: number } | undefined {
    const sent = this.#clientIds.get(clientId)
    return sent && { id: sent.id, agoMs: this.#clock.now() - sent.at }
  }

  remember(clientId: string, id: number): void {
    this.#clientIds.set(clientId, { id, at: this.#clock.now() })
  }

  /** Counts a mass message to somebody. @returns false when they had all of this month's */
  countReceived(openid: string, month: number, limit: number): boolean {
    let received = this.#received.get(openid)
    if (received?.month !== month) {
      received = { month, count: 0 }
      this.#received.set(openid, received)
    }
    if (received.count >= limit) return false
    received.count++
    return true
  }

  save(): SavedOutbox {
    return {
      ...{ masses: this.#masses.entries(), clientIds: this.#clientIds.entries(), received: [...this.#received] },
      ...{ nextId: this.#nextId, speed: this.speed },
    }
  }

  load(saved: SavedOutbox): void {
    this.#masses.load(saved.masses.map(([id, mass]) => [id, { ...mass }]))
    this.#clientIds.load(saved.clientIds)
    this.#received.clear()
    for (const [openid, received] of saved.received) this.#received.set(openid, { ...received })
    this.#nextId = saved.nextId
    this.speed = saved.speed
  }

  clear(): void {
    this.#masses.clear()
    this.#clientIds.clear()
    this.#received.clear()
    this.speed = 0
  }
}
