import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { BoundedMap } from '../store/bounded-map.ts'

/** A code by which an app changes a card: it works once, for 72 hours. Source: path/94888 of the WeCom manual. */
export interface ResponseCode {
  readonly agentId: number
  readonly taskId: string
  readonly expiresAt: number
  readonly used: boolean
}

const lifeMs = 72 * 3_600_000
const maxCodes = 20_000

/** The codes that were given out with cards, and with what members pressed on them. */
export class ResponseCodes {
  readonly #clock: Clock
  readonly #codes = new BoundedMap<string, ResponseCode>(maxCodes)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A new code for the card an app sent with this task id. */
  issue(agentId: number, taskId: string): string {
    const code = randomBytes(32).toString('base64url')
    this.#codes.set(code, { agentId, taskId, expiresAt: this.#clock.now() + lifeMs, used: false })
    return code
  }

  /** A code that was given out, used and expired ones too. */
  find(code: string): ResponseCode | undefined {
    return this.#codes.get(code)
  }

  /** Uses a code up. @returns what it was for; null where it is unknown, another app's, used or too old */
  take(code: string, agentId: number): ResponseCode | null {
    const found = this.#codes.get(code)
    if (found === undefined || found.agentId !== agentId || found.used) return null
    if (this.#clock.now() >= found.expiresAt) return null
    this.#codes.set(code, { ...found, used: true })
    return found
  }

  save(): readonly (readonly [string, ResponseCode])[] {
    return this.#codes.entries()
  }

  load(saved: readonly (readonly [string, ResponseCode])[]): void {
    this.#codes.load(saved)
  }

  clear(): void {
    this.#codes.clear()
  }
}
