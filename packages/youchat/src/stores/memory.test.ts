import { describe, expect, test } from 'vitest'
import { manualClock } from '../testing/clock.ts'
import { storeContract } from '../testing/storeContract.ts'
import { memoryStore } from './memory.ts'

const shared = manualClock()
storeContract('memory', () => memoryStore({ clock: shared }), {
  runner: { describe, test },
  advance: (ms) => shared.advance(ms),
})
storeContract('memory, on the machine’s clock', () => memoryStore(), { runner: { describe, test } })

describe('the bound of a memory store', () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %s', (maxEntries) => {
    expect(() => memoryStore({ maxEntries })).toThrow(RangeError)
  })

  test('drops those whose time is over first, however young', async () => {
    const clock = manualClock()
    const store = memoryStore({ clock, maxEntries: 3 })
    await store.set('old', '1')
    await store.set('older time', '2', 1000)
    await store.set('ended', '3', 10)
    clock.advance(10)
    await store.set('new', '4')
    expect(await store.get('old')).toBe('1')
    expect(await store.get('older time')).toBe('2')
    expect(await store.get('new')).toBe('4')
  })

  test('drops those set longest ago next, and says so to those who wait', async () => {
    const store = memoryStore({ clock: manualClock(), maxEntries: 3 })
    for (const key of ['a', 'b', 'c']) await store.set(key, key)
    await store.set('a', 'again')
    await store.replace('b', 'b', 'again')
    const waiting = store.waitForChange('c', 'c', { timeoutMs: 1000 })
    await store.add('d', 'd', 1000)
    expect(await waiting).toBeUndefined()
    expect(await store.get('c')).toBeUndefined()
    await store.set('e', 'e')
    expect(await store.get('a')).toBeUndefined()
    for (const [key, value] of Object.entries({ b: 'again', d: 'd', e: 'e' })) expect(await store.get(key)).toBe(value)
  })

  test('is 100 000 unless told', async () => {
    const store = memoryStore({ clock: manualClock() })
    for (let index = 0; index < 100_000; index++) await store.set(String(index), 'a')
    expect(await store.get('0')).toBe('a')
    await store.set('one more', 'a')
    expect(await store.get('0')).toBeUndefined()
    expect(await store.get('1')).toBe('a')
  })

  test('counts a value once that was set a thousand times, and forgets its earlier ends', async () => {
    const clock = manualClock()
    const store = memoryStore({ clock, maxEntries: 2 })
    await store.set('other', 'a', 100_000)
    for (let ttlMs = 1; ttlMs <= 1000; ttlMs++) await store.set('key', String(ttlMs), ttlMs)
    clock.advance(999)
    await store.set('other', 'b', 1000)
    expect(await store.get('key')).toBe('1000')
    clock.advance(1)
    expect(await store.get('key')).toBeUndefined()
    expect(await store.get('other')).toBe('b')
  })
})

test('a value whose time is over is let go at the next write, without a timer', async () => {
  const clock = manualClock()
  const timers: number[] = []
  const after = (ms: number, run: () => void) => {
    timers.push(ms)
    return clock.after(ms, run)
  }
  const store = memoryStore({ clock: { now: clock.now, after } })
  await store.set('key', 'a', 10)
  const waiting = store.waitForChange('key', 'a', { timeoutMs: 1000 })
  clock.advance(10)
  await store.set('other', 'b')
  expect(await waiting).toBeUndefined()
  expect(timers).toEqual([1000])
})

test('those who were aborted or went in time leave no timer behind', async () => {
  let timers = 0
  const clock = {
    now: () => 0,
    after() {
      timers++
      return () => void timers--
    },
  }
  const store = memoryStore({ clock })
  const stop = new AbortController()
  const waiting = [
    store.waitForChange('key', undefined, { timeoutMs: 1000 }),
    store.waitForChange('key', undefined, { timeoutMs: 1000, signal: stop.signal }),
  ]
  const settled = Promise.allSettled(waiting)
  expect(timers).toBe(2)
  stop.abort()
  expect(timers).toBe(1)
  await store.set('key', 'a')
  expect(timers).toBe(0)
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})
