import { expect, test } from 'vitest'
import { settle } from '../settle.fixture.ts'
import { manualClock } from '../testing/index.ts'
import { GuardedStore } from './guarded.ts'
import { memoryStore } from './memory.ts'
import type { Store } from './store.ts'

/** A store of which every method does what `act` does. */
function storeThat(act: () => Promise<never>): Store {
  return { get: act, set: act, add: act, replace: act, remove: act, waitForChange: act }
}

test('a store that says nothing: who asks goes on, and how long it was silent is told once', async () => {
  const clock = manualClock()
  const told: unknown[] = []
  const store = new GuardedStore(
    storeThat(() => new Promise(() => {})),
    clock,
    (error) => told.push(error),
  )
  const asked = store.get('key')
  await clock.advance(999)
  expect(told).toEqual([])
  await clock.advance(1)
  expect(await asked).toBeUndefined()
  await clock.advance(1000)
  const added = store.add('key', 'a', 1000)
  await clock.advance(1000)
  expect(await added).toBeUndefined()
  expect(told).toEqual([new Error('no answer within 1000 ms')])
})

test('a wait is given its own time on top', async () => {
  const clock = manualClock()
  const told: unknown[] = []
  const store = new GuardedStore(
    storeThat(() => new Promise(() => {})),
    clock,
    (error) => told.push(error),
  )
  const waiting = store.waitForChange('key', undefined, 500)
  await clock.advance(1500)
  await waiting
  expect(told).toEqual([new Error('no answer within 1500 ms')])
})

test('a store that rejects is told of with its own error; a key that is not there is null', async () => {
  const told: unknown[] = []
  const failure = new Error('connect ECONNREFUSED')
  const away = new GuardedStore(
    storeThat(() => Promise.reject(failure)),
    manualClock(),
    (error) => told.push(error),
  )
  expect(await away.get('key')).toBeUndefined()
  expect(told).toEqual([failure])
  expect(await new GuardedStore(memoryStore(), manualClock()).get('key')).toBeNull()
})

test('a store that answers too late each time is told of once, and what comes late changes nothing', async () => {
  const clock = manualClock()
  const told: unknown[] = []
  const slow = memoryStore({ clock })
  const get = slow.get.bind(slow)
  slow.get = async (key) => {
    await new Promise<void>((resolve) => void clock.after(1200, resolve))
    return get(key)
  }
  const store = new GuardedStore(slow, clock, (error) => told.push(error))
  for (let times = 0; times < 5; times++) {
    const asked = store.get('key')
    for (let ms = 0; ms < 3000; ms += 100) {
      clock.advance(100)
      await settle()
    }
    expect(await asked).toBeUndefined()
  }
  expect(told).toHaveLength(1)
})
