import type { Clock } from '../clock.ts'

/** A clock that moves only when told to. */
export interface ManualClock extends Clock {
  /** Moves the time and runs what falls due on the way, in its order. */
  advance(ms: number): void
}

/**
 * Makes a clock for tests.
 * @param start Unix time in milliseconds. @default 1700000000000
 */
export function manualClock(start = 1_700_000_000_000): ManualClock {
  let now = start
  const timers = new Set<{ due: number; run: () => void }>()
  return {
    now: () => now,
    after(ms, run) {
      const timer = { due: now + ms, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    advance(ms) {
      const end = now + ms
      for (;;) {
        const next = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0]
        if (next === undefined) break
        timers.delete(next)
        now = next.due
        next.run()
      }
      now = end
    },
  }
}
