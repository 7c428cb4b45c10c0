import { performance } from 'node:perf_hooks'

/** `real` runs and can be moved forward; `manual` stands still but for `advance`. */
export type ClockKind = 'real' | 'manual'

interface Timer {
  readonly due: number
  readonly order: number
  readonly fire: () => void
}

/** How long, in real time, moving on waits for a request that is still on its way to the callback. */
const holdLimitMs = 250
/** Turns of the event loop given to what a timer set off: enough for a callback in the same process to read a request. */
const settleTurns = 10

/**
 * The simulator's time, in milliseconds since 1970. Everything that waits (five seconds, pauses) waits on this clock, so
 * a test moves it instead of sleeping.
 */
export class Clock {
  readonly kind: ClockKind
  readonly #startedAt: number = Date.now()
  readonly #startedTick: number = performance.now()
  readonly #timers = new Set<Timer>()
  readonly #holds = new Set<Promise<unknown>>()
  #offset = 0
  #order = 0
  #wake: NodeJS.Timeout | undefined
  /** When it wakes up; what falls due later needs no other alarm. */
  #wakesAt = Number.POSITIVE_INFINITY
  #advancing: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(kind: ClockKind) {
    this.kind = kind
  }

  now(): number {
    const run = this.kind === 'real' ? performance.now() - this.#startedTick : 0
    return Math.floor(this.#startedAt + run + this.#offset)
  }

  /** How far the simulator's time is from the real one, in milliseconds. */
  get offset(): number {
    return this.now() - Date.now()
  }

  /** Sets the time, which may go back too; nothing falls due by that until the time moves on. */
  set(time: number): void {
    this.#offset += time - this.now()
    this.#schedule()
  }

  /** Calls `fire` once, `ms` from now; the answer cancels it. */
  setTimer(ms: number, fire: () => void): () => void {
    const timer: Timer = { due: this.now() + ms, order: this.#order++, fire }
    this.#timers.add(timer)
    this.#wakeAt(timer.due)
    // To wake up for nothing costs less than to look for the next one each time: most timers are cancelled.
    return () => void this.#timers.delete(timer)
  }

  /** Time does not move on until `work` has ended, though at most a quarter of a real second. */
  hold(work: Promise<unknown>): void {
    this.#holds.add(work)
    const release = (): void => {
      this.#holds.delete(work)
    }
    work.then(release, release)
  }

  /**
   * Moves the clock forward. Timers that fall due fire in their order, each at its own time, and what they set off has
   * begun before the next: `advance(15_000)` takes a callback that never answers through all three deliveries.
   * Resolves when the last of it has begun.
   */
  advance(ms: number): Promise<void> {
    const done = this.#advancing.then(() => this.#advance(ms))
    this.#advancing = done
    return done
  }

  /** Drops every timer; the clock can no longer wake the process. */
  close(): void {
    this.#closed = true
    this.#timers.clear()
    clearTimeout(this.#wake)
  }

  async #advance(ms: number): Promise<void> {
    const target = this.now() + ms
    await this.#settle()
    for (let timer = this.#next(); timer !== undefined && timer.due <= target; timer = this.#next()) {
      this.#moveTo(timer.due)
      this.#timers.delete(timer)
      timer.fire()
      await this.#settle()
    }
    this.#moveTo(target)
    this.#schedule()
  }

  #moveTo(time: number): void {
    this.#offset += Math.max(0, time - this.now())
  }

  #next(): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers) if (next === undefined || inOrder(timer, next) < 0) next = timer
    return next
  }

  async #settle(): Promise<void> {
    await nextTurn()
    if (this.#holds.size > 0) await Promise.race([Promise.allSettled(this.#holds), realDelay(holdLimitMs)])
    for (let turn = 0; turn < settleTurns; turn++) await nextTurn()
  }

  /** Sets the alarm anew, after the time itself was moved. */
  #schedule(): void {
    this.#wakesAt = Number.POSITIVE_INFINITY
    clearTimeout(this.#wake)
    const next = this.#next()
    if (next !== undefined) this.#wakeAt(next.due)
  }

  #wakeAt(time: number): void {
    if (this.kind === 'manual' || this.#closed || time >= this.#wakesAt) return
    this.#wakesAt = time
    clearTimeout(this.#wake)
    this.#wake = setTimeout(() => this.#fireDue(), Math.max(0, time - this.now()))
  }

  #fireDue(): void {
    const now = this.now()
    const due = [...this.#timers].filter((timer) => timer.due <= now).sort(inOrder)
    // One may have been cancelled by another.
    for (const timer of due) if (this.#timers.delete(timer)) timer.fire()
    this.#schedule()
  }
}

function inOrder(a: Timer, b: Timer): number {
  return a.due - b.due || a.order - b.order
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function realDelay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
