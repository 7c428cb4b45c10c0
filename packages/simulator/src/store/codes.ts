import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { BoundedMap } from './bounded-map.ts'

/** What a code was given out for, and until when it works. */
export type Issued<T> = T & {
  readonly expiresAt: number
  readonly used: boolean
}

/** How codes are given out. */
export interface CodesOptions {
  /** How long one works, in milliseconds. */
  readonly lifeMs: number
  /** How many random bytes one has. */
  readonly bytes: number
  /** How many are remembered. @default 20000 */
  readonly limit?: number
}

/** What codes were given out for: each works for some time, and some of them once. */
export class Codes<T extends object> {
  readonly #clock: Clock
  readonly #options: CodesOptions
  readonly #codes: BoundedMap<string, Issued<T>>

  constructor(clock: Clock, options: CodesOptions) {
    this.#clock = clock
    this.#options = options
    this.#codes = new BoundedMap(options.limit ?? 20_000)
  }

  /** @param target One that was issued before counts anew. */
  issue(target: T): string {
    const code = randomBytes(this.#options.bytes).toString('base64url')
    this.#codes.set(code, { ...target, expiresAt: this.#clock.now() + this.#options.lifeMs, used: false })
    return code
  }

  /** A code that was given out, used and expired ones too. */
  find(code: string): Issued<T> | undefined {
    return this.#codes.get(code)
  }

  /** What a code that may be used again and again is for. */
  get(code: string): Issued<T> | 'unknown' | 'expired' {
    const found = this.#codes.get(code)
    if (found === undefined) return 'unknown'
    return this.#clock.now() < found.expiresAt ? found : 'expired'
  }

  /** Whether a code that works once still does. */
  isOpen({ used, expiresAt }: Issued<T>): boolean {
    return !used && this.#clock.now() < expiresAt
  }

  /** Uses a code up. */
  use(code: string): Issued<T> | 'unknown' | 'used' | 'expired' {
    const found = this.get(code)
    if (this.#codes.get(code)?.used === true) return 'used'
    if (typeof found !== 'string') this.#codes.set(code, { ...found, used: true })
    return found
  }

  save(): readonly (readonly [string, Issued<T>])[] {
    return this.#codes.entries()
  }

  load(saved: readonly (readonly [string, Issued<T>])[]): void {
    this.#codes.load(saved)
  }

  clear(): void {
    this.#codes.clear()
  }
}
