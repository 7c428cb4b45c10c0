/** Where youchat takes the time from; tests give one they can move. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  /** Runs `run` once `ms` milliseconds from now; the function it returns calls that off. */
  after(ms: number, run: () => void): () => void
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    // A longer delay, Infinity too, would fire at once.
    const timer = setTimeout(run, Math.min(ms, 2 ** 31 - 1))
    return () => clearTimeout(timer)
  },
}
