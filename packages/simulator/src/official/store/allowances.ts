import type { Clock } from '../../clock.ts'
import type { AllowanceLeft } from '../../protocol.ts'

/** What somebody did that lets the account write to them. */
export type AllowanceKind = 'message' | 'tap' | 'follow' | 'scan'

/** How many messages, for how long. Source: the manual's page on customer-service messages. */
const grants: Readonly<Record<AllowanceKind, { readonly count: number; readonly ms: number }>> = {
  message: { count: 5, ms: 48 * 3_600_000 },
  tap: { count: 3, ms: 60_000 },
  follow: { count: 3, ms: 60_000 },
  scan: { count: 3, ms: 60_000 },
}

interface Grant {
  left: number
  readonly expiresAt: number
}

interface Entry {
  readonly grants: Map<AllowanceKind, Grant>
  exchangedAt: number
  typingUntil: number
}

type SavedAllowances = readonly {
  readonly openid: string
  readonly grants: readonly (readonly [AllowanceKind, Grant])[]
  /** Null before the first message. */
  readonly exchangedAt: number | null
  readonly typingUntil: number
}[]

/** How many customer-service messages may still be sent to whom, and who is being typed to. */
export class Allowances {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Somebody did something: a new allowance, in place of a former one of the same kind. */
  open(openid: string, kind: AllowanceKind): void {
    const entry = this.#entry(openid)
    const { count, ms } = grants[kind]
    entry.grants.set(kind, { left: count, expiresAt: this.#clock.now() + ms })
    entry.exchangedAt = this.#clock.now()
  }

  /** Uses up one message, of the allowance that ends first. @returns why there is none; null for done */
  spend(openid: string): 'over' | 'used-up' | null {
    const now = this.#clock.now()
    const open = [...(this.#entries.get(openid)?.grants.values() ?? [])].filter(({ expiresAt }) => expiresAt > now)
    if (open.length === 0) return 'over'
    const next = open.filter(({ left }) => left > 0).sort((a, b) => a.expiresAt - b.expiresAt)[0]
    if (next === undefined) return 'used-up'
    next.left--
    const entry = this.#entry(openid)
    entry.exchangedAt = now
    entry.typingUntil = 0
    return null
  }

  /** What may still be sent to somebody, what ends first first. */
  left(openid: string): readonly AllowanceLeft[] {
    const now = this.#clock.now()
    return [...(this.#entries.get(openid)?.grants ?? [])]
      .filter(([, { expiresAt }]) => expiresAt > now)
      .map(([kind, { left, expiresAt }]) => ({ kind, left, expiresAt }))
      .sort((a, b) => a.expiresAt - b.expiresAt)
  }

  /** When the last message went either way; minus infinity before the first. */
  exchangedAt(openid: string): number {
    return this.#entries.get(openid)?.exchangedAt ?? Number.NEGATIVE_INFINITY
  }

  isTyping(openid: string): boolean {
    return (this.#entries.get(openid)?.typingUntil ?? 0) > this.#clock.now()
  }

  /** Shows that somebody types, for so long; 0 ends it. */
  setTyping(openid: string, ms: number): void {
    if (ms > 0) this.#entry(openid).typingUntil = this.#clock.now() + ms
    else this.#stopTyping(openid)
  }

  /** The person stopped following. */
  close(openid: string): void {
    this.#entries.delete(openid)
  }

  save(): SavedAllowances {
    return [...this.#entries].map(([openid, { grants: open, exchangedAt, typingUntil }]) => ({
      ...{ openid, grants: [...open], typingUntil },
      exchangedAt: Number.isFinite(exchangedAt) ? exchangedAt : null,
    }))
  }

  load(saved: SavedAllowances): void {
    this.#entries.clear()
    for (const { openid, grants: open, exchangedAt, typingUntil } of saved) {
      this.#entries.set(openid, {
        grants: new Map(open.map(([kind, grant]) => [kind, { ...grant }])),
        exchangedAt: exchangedAt ?? Number.NEGATIVE_INFINITY,
        typingUntil,
      })
    }
  }

  clear(): void {
    this.#entries.clear()
  }

  #stopTyping(openid: string): void {
    const entry = this.#entries.get(openid)
    if (entry !== undefined) entry.typingUntil = 0
  }

  #entry(openid: string): Entry {
    let entry = this.#entries.get(openid)
    if (entry === undefined) {
      entry = { grants: new Map(), exchangedAt: Number.NEGATIVE_INFINITY, typingUntil: 0 }
      this.#entries.set(openid, entry)
    }
    return entry
  }
}
