import type { Clock } from '../clock.ts'

/** Calls a day of an endpoint for which no number is known. */
export const defaultDailyLimit: number = 1_000_000

const clearsPerMonth = { all: 10, one: 50 } as const
const minuteMs = 60_000
const dayMs = 24 * 3_600_000
/** The platform's days begin at midnight in China. */
const dayOffsetMs = 8 * 3_600_000

interface Window {
  readonly key: number
  used: number
}

interface SavedQuotas {
  readonly days: readonly (readonly [string, Window])[]
  readonly minutes: readonly (readonly [string, Window])[]
  readonly clears: readonly (readonly ['all' | 'one', Window])[]
}

/** How often each endpoint was called today and this minute, and how often that was set back this month. */
export class Quotas {
  readonly #clock: Clock
  readonly #days = new Map<string, Window>()
  readonly #minutes = new Map<string, Window>()
  readonly #clears = new Map<'all' | 'one', Window>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Counts a call. @returns which limit it is over; null for none */
  use(name: string, dailyLimit: number = defaultDailyLimit, minuteLimit?: number): 'day' | 'minute' | null {
    if (!count(this.#days, name, this.day(), dailyLimit)) return 'day'
    if (minuteLimit === undefined) return null
    return count(this.#minutes, name, Math.floor(this.#clock.now() / minuteMs), minuteLimit) ? null : 'minute'
  }

  /** How many calls there were today. */
  used(name: string): number {
    const window = this.#days.get(name)
    return window?.key === this.day() ? window.used : 0
  }

  /** Sets today's counts back, of one endpoint or of all. @returns false when this month's times are used up */
  setBack(name?: string): boolean {
    const kind = name === undefined ? 'all' : 'one'
    if (!count(this.#clears, kind, this.month(), clearsPerMonth[kind])) return false
    if (name === undefined) this.#days.clear()
    else this.#days.delete(name)
    return true
  }

  /** The number of the day in China. */
  day(): number {
    return Math.floor((this.#clock.now() + dayOffsetMs) / dayMs)
  }

  /** The number of the month in China. */
  month(): number {
    const date = new Date(this.#clock.now() + dayOffsetMs)
    return date.getUTCFullYear() * 12 + date.getUTCMonth()
  }

  save(): SavedQuotas {
    return { days: [...this.#days], minutes: [...this.#minutes], clears: [...this.#clears] }
  }

  load(saved: SavedQuotas): void {
    this.clear()
    for (const [name, window] of saved.days) this.#days.set(name, { ...window })
    for (const [name, window] of saved.minutes) this.#minutes.set(name, { ...window })
    for (const [kind, window] of saved.clears) this.#clears.set(kind, { ...window })
  }

  clear(): void {
    this.#days.clear()
    this.#minutes.clear()
    this.#clears.clear()
  }
}

/** Counts one more in a window of time. @returns false when it was full */
function count<K>(windows: Map<K, Window>, name: K, key: number, limit: number): boolean {
  let window = windows.get(name)
  if (window?.key !== key) {
    window = { key, used: 0 }
    windows.set(name, window)
  }
  if (window.used >= limit) return false
  window.used++
  return true
}
