import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { BoundedMap } from '../../store/bounded-map.ts'

/** Text behind a short key. */
export interface ShortLink {
  readonly data: string
  readonly createdAt: number
  readonly expiresAt: number
}

const remembered = 10_000

/** The short keys of the account. */
export class ShortLinks {
  readonly #clock: Clock
  readonly #links = new BoundedMap<string, ShortLink>(remembered)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @returns the key */
  add(data: string, seconds: number): string {
    const key = randomBytes(12).toString('base64url')
    const createdAt = this.#clock.now()
    this.#links.set(key, { data, createdAt, expiresAt: createdAt + seconds * 1000 })
    return key
  }

  /** Undefined for one that is unknown or expired. */
  get(key: string): ShortLink | undefined {
    const link = this.#links.get(key)
    return link !== undefined && link.expiresAt > this.#clock.now() ? link : undefined
  }

  save(): readonly (readonly [string, ShortLink])[] {
    return this.#links.entries()
  }

  load(saved: readonly (readonly [string, ShortLink])[]): void {
    this.#links.load(saved)
  }

  clear(): void {
    this.#links.clear()
  }
}
