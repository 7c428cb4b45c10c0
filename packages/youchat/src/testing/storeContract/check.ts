import type { Store } from '../../stores/store.ts'

/** What a check of the contract works with. */
export interface Bench {
  readonly store: Store
  /** Moves the time the store goes by. */
  readonly advance: (ms: number) => Promise<void>
  /** Whether `advance` is exact, and nothing else moves the time. */
  readonly isExact: boolean
  /** A key that nobody else has; the same for the same name. */
  key(name?: string): string
}

/** A sentence about stores, and what proves it. */
export interface Check {
  readonly title: string
  readonly run: (bench: Bench) => Promise<void>
}

/** A time that is never over while a check runs. */
export const long = 3_600_000

/** A time that is soon over. Nothing may depend on doing something before that: machines stall. */
export const short = 60

/** Finds a time that is not over before `act` is done, which says whether it found the value still there. */
export async function timeFor(act: (ttlMs: number) => Promise<boolean>): Promise<number> {
  for (let ttlMs = short; ttlMs < 20_000; ttlMs *= 4) if (await act(ttlMs)) return ttlMs
  throw new Error('The value was gone before its time, or what was asked was refused')
}

/** Lets other things happen, and what was begun take effect. */
export function pause(ms = 30): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
