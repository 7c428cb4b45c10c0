import type { Clock } from '../clock.ts'
import type { GuardedStore } from './guarded.ts'

/** What stands in a store for as long as the process that put it there says so, and some seconds more. */
export interface Lease {
  /** Says no more that it goes on; a renewal that is under way may still arrive. */
  stop(): void
  /** Stops, and takes it out of the store unless another has it by then. */
  release(): Promise<void>
}

/** A lease as its holder put it into the store, with `add`. */
export interface LeaseOptions {
  readonly key: string
  /** What stands for the holder. */
  readonly value: string
  /** How long it lasts after it was put there or renewed, in milliseconds; it is renewed three times as often. */
  readonly leaseMs: number
  /** When it was asked for, Unix time in milliseconds: it lasts from then. @default now */
  readonly since?: number
  /**
   * Told once when another has it, or when the store was away for as long as it lasts; it is renewed no more then.
   * @default it is claimed again for as long as the work goes on, for the store may lose it again
   */
  readonly onLost?: () => void
}

/** Renews a lease until it is stopped, given back or lost. */
export function keepLease(store: GuardedStore, clock: Clock, options: LeaseOptions): Lease {
  const { key, value, leaseMs, since = clock.now(), onLost } = options
  let heldUntil = since + leaseMs
  let isOver = false
  let renewing: Promise<void> | undefined
  let cancel = (): void => {}

  const renew = async (): Promise<void> => {
    const askedAt = clock.now()
    let isHeld = await store.replace(key, value, value, leaseMs)
    // A store that was restarted has forgotten it.
    if (isHeld === false && !isOver) isHeld = await store.add(key, value, leaseMs)
    if (isOver) return
    if (isHeld === true) heldUntil = askedAt + leaseMs
    if (onLost !== undefined && (isHeld === false || clock.now() >= heldUntil)) onLost()
    else again()
  }
  const again = (): void => {
    cancel = clock.after(leaseMs / 3, () => {
      renewing = renew()
    })
  }
  const stop = (): void => {
    isOver = true
    cancel()
  }
  again()
  return {
    stop,
    async release() {
      stop()
      // What it adds must not stay behind.
      await renewing
      await store.remove(key, value)
    },
  }
}
