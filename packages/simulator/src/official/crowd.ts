import { readFields, refuse, requiredNumber } from '../input.ts'

/** The most made-up followers. */
const limit = 2_000_000
const prefix = 'oCrowd'
const digits = 22

/**
 * Made-up followers behind the people, for lists of any length: numbered, not stored one by one. They never write.
 */
export class Crowd {
  #count = 0

  get count(): number {
    return this.#count
  }

  /** @param body `{ count }` @throws SimulatorError `bad_request` */
  set(body: unknown): void {
    const count = requiredNumber(readFields(body, ['count']), 'count', 0, limit)
    if (!Number.isInteger(count)) throw refuse('"count" must be a whole number.')
    this.#count = count
  }

  /** The openid of one of them, counted from 0. */
  openid(index: number): string {
    return `${prefix}${String(index).padStart(digits, '0')}`
  }

  /** Which one has this openid; -1 for none. */
  indexOf(openid: string): number {
    if (!openid.startsWith(prefix) || openid.length !== prefix.length + digits) return -1
    const index = Number(openid.slice(prefix.length))
    return Number.isInteger(index) && index < this.#count && this.openid(index) === openid ? index : -1
  }

  has(openid: string): boolean {
    return this.indexOf(openid) !== -1
  }

  save(): number {
    return this.#count
  }

  load(saved: number): void {
    this.set({ count: saved })
  }

  clear(): void {
    this.#count = 0
  }
}
