import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import type { BotChatType } from '../../protocol-bot.ts'
import { BoundedMap } from '../../store/bounded-map.ts'

/** What a `response_url` was issued for. */
export interface ResponseCode {
  readonly interactionId: string
  readonly userid: string
  readonly chat: string
  readonly chattype: BotChatType
  /** The line it answers; null for the press of a card. */
  readonly entryId: string | null
  readonly until: number
  readonly used: boolean
}

/** How long a code may be used, once. Source: path/101138 of the WeCom manual. */
const validMs = 3_600_000
const limit = 1000

/** The codes of `response_url`: each good for one active reply. */
export class ResponseCodes {
  readonly #codes = new BoundedMap<string, ResponseCode>(limit)
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(target: Omit<ResponseCode, 'until' | 'used'>): string {
    const code = randomBytes(24).toString('base64url')
    this.#codes.set(code, { ...target, until: this.#clock.now() + validMs, used: false })
    return code
  }

  /** What a code stands for; undefined where it was never issued. */
  get(code: string): ResponseCode | undefined {
    return this.#codes.get(code)
  }

  isOpen({ until, used }: ResponseCode): boolean {
    return !used && this.#clock.now() < until
  }

  use(code: string): void {
    const found = this.#codes.get(code)
    if (found !== undefined) this.#codes.set(code, { ...found, used: true })
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
