import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'

/** A QR code with a scene. */
export interface QrCode {
  readonly ticket: string
  /** What the picture holds. */
  readonly url: string
  readonly scene: number | string
  readonly createdAt: number
  /** Null for one that stays. */
  readonly expiresAt: number | null
}

/** How many permanent codes an account may have, and how many temporary ones are remembered. */
const limit = 100_000

interface SavedQrCodes {
  readonly temporary: readonly QrCode[]
  readonly permanent: readonly QrCode[]
}

/** The QR codes of the account. */
export class QrCodes {
  readonly #clock: Clock
  readonly #temporary = new Map<string, QrCode>()
  readonly #permanent = new Map<string, QrCode>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  addTemporary(scene: number | string, seconds: number): QrCode {
    const now = this.#clock.now()
    const code = newCode(`${randomBytes(24).toString('hex')}`, scene, now, now + seconds * 1000)
    this.#temporary.set(code.ticket, code)
    for (const oldest of this.#temporary.keys()) {
      if (this.#temporary.size <= limit) break
      this.#temporary.delete(oldest)
    }
    return code
  }

  /** One scene has one permanent code. @returns undefined when there are too many */
  addPermanent(scene: number | string): QrCode | undefined {
    const code = newCode(`${typeof scene} ${scene}`, scene, this.#clock.now(), null)
    const known = this.#permanent.get(code.ticket)
    if (known !== undefined) return known
    if (this.#permanent.size >= limit) return undefined
    this.#permanent.set(code.ticket, code)
    return code
  }

  /** A code, also one that expired. */
  get(ticket: string): QrCode | undefined {
    return this.#temporary.get(ticket) ?? this.#permanent.get(ticket)
  }

  /** The newest code of which `test` is true. */
  find(test: (code: QrCode) => boolean): QrCode | undefined {
    return [...this.#permanent.values(), ...this.#temporary.values()].filter(test).at(-1)
  }

  /** Every code, also those that expired, newest first. */
  list(): readonly QrCode[] {
    return [...this.#permanent.values(), ...this.#temporary.values()].sort((a, b) => b.createdAt - a.createdAt)
  }

  isExpired({ expiresAt }: QrCode): boolean {
    return expiresAt !== null && expiresAt <= this.#clock.now()
  }

  save(): SavedQrCodes {
    return { temporary: [...this.#temporary.values()], permanent: [...this.#permanent.values()] }
  }

  load(saved: SavedQrCodes): void {
    this.clear()
    for (const code of saved.temporary) this.#temporary.set(code.ticket, code)
    for (const code of saved.permanent) this.#permanent.set(code.ticket, code)
  }

  clear(): void {
    this.#temporary.clear()
    this.#permanent.clear()
  }
}

/** The ticket of a code that was never made by the API, the same for the same scene. */
export function ticketOf(seed: string): string {
  // Base64 as the platform's, but of letters and digits: many clients put a ticket into an address as it is.
  return `gQ${createHash('sha512').update(seed).digest('base64').replaceAll('+', 'A').replaceAll('/', 'B')}`
}

function newCode(seed: string, scene: number | string, createdAt: number, expiresAt: number | null): QrCode {
  const key = createHash('sha256').update(seed).digest('base64url').slice(0, 22)
  return { ticket: ticketOf(seed), url: `http://weixin.qq.com/q/02${key}`, scene, createdAt, expiresAt }
}
