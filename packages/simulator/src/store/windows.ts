import type { Clock } from '../clock.ts'

interface SavedWindows {
  readonly window: number
  readonly used: readonly (readonly [string, number])[]
}

/** Counts by name what is limited in each minute, hour or day; a new one begins at nothing. */
export class Windows {
  readonly #clock: Clock
  readonly #ms: number
  readonly #offsetMs: number
  readonly #used = new Map<string, number>()
  #window = 0

  /**
   * @param ms How long one lasts.
   * @param offsetMs How far the days of the platform are ahead of UTC. @default 0
   */
  constructor(clock: Clock, ms: number, offsetMs = 0) {
    this.#clock = clock
    this.#ms = ms
    this.#offsetMs = offsetMs
  }

  /** Counts so many more. @returns false, and counts nothing, where that is over the limit */
  use(name: string, limit: number, by = 1): boolean {
    const used = this.getUsed(name) + by
    if (used > limit) return false
    this.#used.set(name, used)
    return true
  }

  /** How many there were so far. */
  getUsed(name: string): number {
    const window = Math.floor((this.#clock.now() + this.#offsetMs) / this.#ms)
    if (window !== this.#window) {
      this.#used.clear()
      this.#window = window
    }
    return this.#used.get(name) ?? 0
  }

  save(): SavedWindows {
    return { window: this.#window, used: [...this.#used] }
  }

  load(saved: SavedWindows): void {
    this.#used.clear()
    for (const [name, used] of saved.used) this.#used.set(name, used)
    this.#window = saved.window
  }

  clear(): void {
    this.#used.clear()
  }
}
