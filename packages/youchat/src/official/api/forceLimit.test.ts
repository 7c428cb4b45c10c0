import { expect, test } from 'vitest'
import { memoryStore } from '../../stores/memory.ts'
import { mortalStore } from '../../stores/mortal.fixture.ts'
import { manualClock } from '../../testing/clock.ts'
import { ForceLimit } from './forceLimit.ts'

test('30 seconds apart, 20 a day', async () => {
  const clock = manualClock()
  const limit = new ForceLimit('forced', undefined, clock)
  expect([await limit.take(), await limit.take()]).toEqual([true, false])
  let taken = 1
  for (let i = 0; i < 100; i++) {
    clock.advance(30_000)
    if (await limit.take()) taken++
  }
  expect(taken).toBe(20)
  clock.advance(24 * 3_600_000)
  expect(await limit.take()).toBe(true)
})

test('processes with one store count together, and without it by themselves', async () => {
  const clock = manualClock()
  const store = memoryStore({ clock })
  const limits = Array.from({ length: 8 }, () => new ForceLimit('forced', store, clock))
  expect((await Promise.all(limits.map((limit) => limit.take()))).filter(Boolean)).toHaveLength(1)
  const away = mortalStore(store, 'away')
  expect(await new ForceLimit('forced', away.store, clock).take()).toBe(true)
})
