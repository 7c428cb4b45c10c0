import { tells } from '../../../../../test/wrong-store.ts'
import type { Store } from '../../stores/store.ts'

/** A store that takes another time than it is given. */
const timing = (time: (ttlMs: number | undefined) => number | undefined) => (inner: Store) =>
  ({
    set: (key, value, ttlMs) => inner.set(key, value, time(ttlMs)),
    add: (key, value, ttlMs) => inner.add(key, value, time(ttlMs) ?? Number.POSITIVE_INFINITY),
    replace: (key, expected, value, ttlMs) => inner.replace(key, expected, value, time(ttlMs)),
  }) satisfies Partial<Store>

tells(
  'has no value once its time is over, for any method',
  'forgets times',
  timing(() => undefined),
)
tells(
  'has no value once its time is over, for any method',
  'is a millisecond late',
  timing((ttlMs) => ttlMs && ttlMs + 1),
)
tells(
  'keeps a value until its time is over',
  'is a millisecond early',
  timing((ttlMs) => ttlMs && ttlMs - 1),
)
tells(
  'keeps a value without a time for good',
  'ends all in a year',
  timing((ttlMs = 3e10) => Math.min(ttlMs, 3e10)),
)
tells(
  'takes a time of 0 or less as over',
  'keeps for good then',
  timing((ttlMs) => ttlMs || undefined),
)
tells(
  'takes a time of 0 or less as over',
  'keeps for a moment then',
  timing((ttlMs) => ttlMs && Math.max(1, ttlMs)),
)
tells('takes a time of 0 or less as over', 'says it did not add', (inner) => ({
  add: async (key, value, ttlMs) => ttlMs > 0 && inner.add(key, value, ttlMs),
}))
tells(
  'takes fractions of a millisecond',
  'refuses them',
  timing((ttlMs) => (ttlMs && ttlMs % 1 ? Number.NaN : ttlMs)),
)
tells(
  'refuses a time that is not a number, and changes nothing',
  'takes it',
  timing((ttlMs) => ttlMs || 1),
)
tells('counts the time of the last set alone', 'keeps the earlier end', (inner) => ({
  async set(key, value, ttlMs) {
    if (!(await inner.add(key, value, ttlMs ?? 1e12))) await inner.replace(key, (await inner.get(key)) ?? '', value, 60)
  },
}))
tells('counts the time of a replacement alone', 'keeps the earlier end', (inner) => ({
  replace: (key, expected, value) => inner.replace(key, expected, value, 60),
}))
tells('does not count the time of what was refused', 'ends sooner then', (inner) => ({
  replace: async (key, expected, value, ttlMs) => {
    const now = (await inner.get(key)) ?? ''
    const isSame = now === expected
    return (await inner.replace(key, now, isSame ? value : now, ttlMs)) && isSame
  },
}))
tells('does not count the time of what was refused', 'ends later then', (inner) => ({
  add: async (key, value, ttlMs) => {
    const now = await inner.get(key)
    await inner.set(key, now ?? value, ttlMs)
    return now === undefined
  },
}))
