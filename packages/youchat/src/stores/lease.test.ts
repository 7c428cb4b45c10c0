import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { manualClock } from '../testing/index.ts'
import { GuardedStore } from './guarded.ts'
import { keepLease } from './lease.ts'
import { memoryStore } from './memory.ts'
import { mortalStore } from './mortal.fixture.ts'
import type { Store } from './store.ts'

const leaseMs = 15_000

function start() {
  const clock = manualClock()
  const memory = memoryStore({ clock })
  const mortal = mortalStore(memory)
  const slow = slowed(mortal.store)
  const store = new GuardedStore(slow.store, clock)
  const lost: string[] = []
  const take = async (value: string, tell?: { onLost: () => void }) => {
    if ((await store.add('lease', value, leaseMs)) === false) return undefined
    return keepLease(store, clock, { key: 'lease', value, leaseMs, ...tell })
  }
  const takeWatched = (value: string) => take(value, { onLost: () => void lost.push(value) })
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.advance(1000)
      await turn()
    }
  }
  const holder = () => memory.get('lease')
  return { clock, store, memory, mortal, slow, lost, take, takeWatched, pass, holder }
}

/** A store of which the method that is named waits until it is told to go on. */
function slowed(store: Store) {
  const waiting: (() => void)[] = []
  const slow = { method: undefined as keyof Store | undefined, waiting }
  const proxy = new Proxy(store, {
    get(target, name: keyof Store) {
      const run = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>
      if (name !== slow.method) return run
      return async (...args: unknown[]) => {
        await new Promise<void>((resolve) => void waiting.push(resolve))
        return run(...args)
      }
    },
  })
  return Object.assign(slow, { store: proxy })
}

test('one has it, for as long as it likes, and then the next', async () => {
  const { takeWatched, lost, pass, holder } = start()
  const taken = await Promise.all([takeWatched('a'), takeWatched('b'), takeWatched('c')])
  expect(taken.filter((lease) => lease !== undefined)).toHaveLength(1)
  await pass(100)
  expect(await takeWatched('d')).toBeUndefined()
  await taken.find((lease) => lease !== undefined)?.release()
  expect(await holder()).toBeUndefined()
  expect(await takeWatched('e')).toBeDefined()
  expect(lost).toEqual([])
})

test('stopped: it lasts as long as it was renewed for, and no longer', async () => {
  const { take, pass, holder } = start()
  const lease = await take('a')
  await pass(5)
  lease?.stop()
  await pass(14)
  expect(await holder()).toBe('a')
  await pass(1)
  expect(await holder()).toBeUndefined()
})

test('taken away: it is lost, once, and what the other has stays', async () => {
  const { takeWatched, lost, pass, memory, holder } = start()
  const lease = await takeWatched('a')
  await memory.set('lease', 'of another')
  await pass(60)
  expect(lost).toEqual(['a'])
  await memory.remove('lease')
  await pass(60)
  expect(await holder()).toBeUndefined()
  await memory.set('lease', 'of another')
  await lease?.release()
  expect(await holder()).toBe('of another')
})

test('taken away where nobody wants to know: claimed again once the other is gone', async () => {
  const { take, pass, memory, holder } = start()
  await take('a')
  await memory.set('lease', 'of another')
  await pass(60)
  expect(await holder()).toBe('of another')
  await memory.remove('lease')
  await pass(6)
  expect(await holder()).toBe('a')
})

test('forgotten by the store: it is taken again', async () => {
  const { takeWatched, lost, pass, memory, holder } = start()
  await takeWatched('a')
  await memory.remove('lease')
  await pass(6)
  expect(await holder()).toBe('a')
  expect(lost).toEqual([])
})

test('a store that is away for longer than it lasts: lost, once', async () => {
  const { takeWatched, mortal, lost, pass } = start()
  await takeWatched('a')
  mortal.is('away')
  await pass(14)
  expect(lost).toEqual([])
  await pass(30)
  expect(lost).toEqual(['a'])
})

test('how long it lasts counts from when it was asked for', async () => {
  const { clock, store, mortal, lost, pass } = start()
  mortal.is('away')
  const since = clock.now() - 10_000
  keepLease(store, clock, { key: 'lease', value: 'a', leaseMs, since, onLost: () => void lost.push('a') })
  await pass(5)
  expect(lost).toEqual(['a'])
})

test('a store that was away at first: claimed as soon as it is there', async () => {
  const { take, mortal, pass, holder } = start()
  mortal.is('away')
  await take('a')
  await pass(5)
  expect(await holder()).toBeUndefined()
  mortal.is('up')
  await pass(5)
  expect(await holder()).toBe('a')
})

test('stopped while a renewal is under way: not added again, nobody told, no further renewal', async () => {
  const { clock, takeWatched, slow, lost, pass, memory, holder } = start()
  const lease = await takeWatched('a')
  slow.method = 'replace'
  clock.advance(5000)
  await turn()
  expect(slow.waiting).toHaveLength(1)
  lease?.stop()
  await memory.remove('lease')
  slow.waiting[0]?.()
  await turn()
  expect(await holder()).toBeUndefined()
  await pass(60)
  expect([lost, slow.waiting.length]).toEqual([[], 1])
})

test('given back while it is added again: nothing stays behind', async () => {
  const { clock, take, slow, memory, holder } = start()
  const lease = await take('a')
  await memory.remove('lease')
  slow.method = 'add'
  clock.advance(5000)
  await turn()
  expect(slow.waiting).toHaveLength(1)
  const released = lease?.release()
  await turn()
  slow.waiting[0]?.()
  await released
  expect(await holder()).toBeUndefined()
  expect(await memory.add('lease', 'b', leaseMs)).toBe(true)
})
