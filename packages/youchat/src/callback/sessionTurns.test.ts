import { expect, test } from 'vitest'
import { settle } from '../settle.fixture.ts'
import { GuardedStore } from '../stores/guarded.ts'
import { memoryStore } from '../stores/memory.ts'
import { mortalStore } from '../stores/mortal.fixture.ts'
import { manualClock } from '../testing/index.ts'
import { SessionTurns } from './sessionTurns.ts'

/** Processes that share a store, who has come in so far, and what lets it leave. */
function start() {
  const clock = manualClock()
  const memory = memoryStore({ clock })
  const entered: string[] = []
  const left: Record<string, () => Promise<void>> = {}
  const newProcess = () => {
    const { store, is } = mortalStore(memory)
    const turns = new SessionTurns(new GuardedStore(store, clock), clock)
    const enter = async (name: string, signal = new AbortController().signal, key = 'k'): Promise<void> => {
      left[name] = await turns.enter(key, signal)
      entered.push(name)
    }
    return { enter, is }
  }
  const leave = async (name: string) => {
    const before = entered.length
    await left[name]?.()
    await settle()
    return entered.slice(before)
  }
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.advance(1000)
      await settle()
    }
  }
  return { clock, memory, newProcess, entered, leave, pass }
}

test('one after the other, each key by itself', async () => {
  const { newProcess, entered, leave } = start()
  const { enter } = newProcess()
  for (const name of ['a', 'b', 'c']) void enter(name)
  void enter('x', undefined, 'another')
  await settle()
  expect(entered.sort()).toEqual(['a', 'x'])
  expect([await leave('a'), await leave('b'), await leave('c')]).toEqual([['b'], ['c'], []])
})

test('to leave twice is to leave once', async () => {
  const { newProcess, leave, entered } = start()
  const { enter } = newProcess()
  for (const name of ['a', 'b', 'c']) void enter(name)
  await settle()
  expect([await leave('a'), await leave('a')]).toEqual([['b'], []])
  expect(entered).toEqual(['a', 'b'])
})

test.each(['up', 'away'] as const)('who is aborted while it waits lets nobody past, the store %s', async (health) => {
  const { newProcess, entered, leave } = start()
  const { enter, is } = newProcess()
  is(health)
  const stop = new AbortController()
  void enter('a')
  await settle()
  const waits = enter('b', stop.signal)
  await settle()
  stop.abort(new Error('enough'))
  await expect(waits).rejects.toThrow('enough')
  void enter('c')
  await settle()
  expect(entered).toEqual(['a'])
  expect(await leave('a')).toEqual(['c'])
})

test('who is aborted before it comes does not wait, and leaves nothing', async () => {
  const { newProcess, entered, memory } = start()
  const { enter } = newProcess()
  await expect(enter('a', AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  expect(await memory.get('turn:{k}')).toBeUndefined()
  await enter('b')
  expect(entered).toEqual(['b'])
})
