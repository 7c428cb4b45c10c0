import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { GuardedStore } from '../../stores/guarded.ts'
import { memoryStore } from '../../stores/memory.ts'
import type { Store } from '../../stores/store.ts'
import { manualClock } from '../../testing/index.ts'
import { takeLease } from './lease.ts'

function start(wrap: (store: Store) => Store = (store) => store) {
  const clock = manualClock()
  const memory = memoryStore({ clock })
  const store = new GuardedStore(wrap(memory), clock)
  const lost: string[] = []
  const take = (name: string) => takeLease(store, clock, 'lease', () => void lost.push(name))
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.advance(1000)
      await turn()
    }
  }
  return { take, lost, pass, memory }
}

test('one has it, for as long as it likes, and then the next', async () => {
  const { take, lost, pass, memory } = start()
  const taken = await Promise.all([take('a'), take('b'), take('c')])
  expect(taken.filter((lease) => lease === null)).toHaveLength(2)
  await pass(100)
  expect(await take('d')).toBeNull()
  await taken.find((lease) => lease !== null)?.release()
  expect(await memory.get('lease')).toBeUndefined()
  expect(await take('e')).not.toBeNull()
  expect(lost).toEqual([])
})

test('taken away: it is lost, once, and what the other has stays', async () => {
  const { take, lost, pass, memory } = start()
  const lease = await take('a')
  await memory.set('lease', 'of another')
  await pass(60)
  expect(lost).toEqual(['a'])
  await lease?.release()
  expect(await memory.get('lease')).toBe('of another')
})

test('forgotten by the store: it is taken again', async () => {
  const { take, lost, pass, memory } = start()
  await take('a')
  await memory.remove('lease')
  await pass(6)
  expect(await take('b')).toBeNull()
  expect(lost).toEqual([])
})

test('a store that is away for longer than it lasts: lost', async () => {
  let isAway = false
  const failing = (store: Store) => ({
    ...store,
    add: store.add.bind(store),
    remove: store.remove.bind(store),
    replace: async (...args: Parameters<Store['replace']>) => {
      if (isAway) throw new Error('away')
      return store.replace(...args)
    },
  })
  const { take, lost, pass } = start(failing as (store: Store) => Store)
  await take('a')
  isAway = true
  await pass(10)
  expect(lost).toEqual([])
  await pass(10)
  expect(lost).toEqual(['a'])
})
