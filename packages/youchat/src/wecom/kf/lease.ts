import type { Clock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import type { GuardedStore } from '../../stores/guarded.ts'

/** How long a lease belongs to a process that says nothing, in milliseconds; it says so three times as often. */
const leaseMs = 15_000

/** What one process has and no other: kept until it is given back, and free again some seconds after the process died. */
export interface Lease {
  release(): Promise<void>
}

/**
 * Takes a lease: null where another has it, undefined where the store is away.
 * @param onLost Told when it came to an end before it was given back: the store was away for too long.
 */
export async function takeLease(
  store: GuardedStore,
  clock: Clock,
  key: string,
  onLost: () => void,
): Promise<Lease | null | undefined> {
  const id = nodeCrypto().randomBytes(12).toString('base64url')
  let heldUntil = clock.now() + leaseMs
  const isTaken = await store.add(key, id, leaseMs)
  if (isTaken !== true) return isTaken === false ? null : undefined
  let isOver = false
  let renewing: Promise<void> | undefined
  let cancel = (): void => {}

  const renew = async (): Promise<void> => {
    const askedAt = clock.now()
    let isHeld = await store.replace(key, id, id, leaseMs)
    // A store that was restarted has forgotten it.
    if (isHeld === false && !isOver) isHeld = await store.add(key, id, leaseMs)
    if (isOver) return
    if (isHeld === true) heldUntil = askedAt + leaseMs
    if (isHeld === false || clock.now() >= heldUntil) onLost()
    else again()
  }
  const again = (): void => {
    cancel = clock.after(leaseMs / 3, () => {
      renewing = renew()
    })
  }
  again()
  return {
    async release() {
      isOver = true
      cancel()
      await renewing
      await store.remove(key, id)
    },
  }
}
