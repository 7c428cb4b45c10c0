import { expect, test } from 'vitest'
import { settle } from '../settle.fixture.ts'
import { GuardedStore } from '../stores/guarded.ts'
import { memoryStore } from '../stores/memory.ts'
import { mortalStore } from '../stores/mortal.fixture.ts'
import type { Store } from '../stores/store.ts'
import { manualClock } from '../testing/index.ts'
import { SessionTurns } from './sessionTurns.ts'

/** Processes that share a store, who has come in so far, and what lets it leave. */
function start() {
  const clock = manualClock()
  const memory = memoryStore({ clock })
  const calls: string[] = []
  const counted = new Proxy(memory, {
    get(target, name: keyof Store) {
      calls.push(name)
      return Reflect.get(target, name).bind(target)
    },
  })
  const entered: string[] = []
  const left: Record<string, () => Promise<void>> = {}
  const newProcess = (ownClock = clock) => {
    const { store, is } = mortalStore(counted)
    const turns = new SessionTurns(new GuardedStore(store, ownClock), ownClock)
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
      await settle()
      clock.advance(1000)
    }
    await settle()
  }
  return { clock, memory, calls, newProcess, entered, leave, pass }
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

test('who comes first goes first, whichever process it came to', async () => {
  const { newProcess, entered, leave, memory } = start()
  const [one, two, three] = [newProcess(), newProcess(), newProcess()]
  const came = [one, one, two, one, three, two, one]
  for (const [at, { enter }] of came.entries()) {
    void enter(String(at))
    await settle()
  }
  expect(entered).toEqual(['0'])
  for (let at = 0; at < came.length - 1; at++) expect(await leave(String(at))).toEqual([String(at + 1)])
  expect(await leave('6')).toEqual([])
  expect(await memory.get('turn:{k}')).toBeUndefined()
})

test('who comes when a turn ends does not go past those who wait', async () => {
  const { newProcess, entered, leave } = start()
  const [one, two, three] = [newProcess(), newProcess(), newProcess()]
  await one.enter('a')
  void two.enter('b')
  await settle()
  const left = leave('a')
  void three.enter('c')
  void one.enter('d')
  await left
  expect(entered).toEqual(['a', 'b'])
})

test('all at once: each once, one at a time, in every process', async () => {
  const { newProcess, entered, leave, memory } = start()
  const processes = [newProcess(), newProcess(), newProcess(), newProcess()]
  const names = Array.from({ length: 20 }, (_, at) => `${at}`)
  for (const [at, name] of names.entries()) void processes[at % 4]?.enter(name)
  await settle()
  for (let turn = 1; turn <= 20; turn++) {
    expect(entered).toHaveLength(turn)
    await leave(entered.at(-1) ?? '')
  }
  expect([...entered].sort()).toEqual([...names].sort())
  expect(await memory.get('turn:{k}')).toBeUndefined()
})

test('nobody at the same time: two writes and no read', async () => {
  const { newProcess, leave, calls } = start()
  const { enter } = newProcess()
  await enter('a')
  await leave('a')
  await enter('b')
  await leave('b')
  expect(calls).toEqual(['add', 'replace', 'add', 'replace'])
})

test('for as long as it lives, nobody takes a turn away', async () => {
  const { newProcess, entered, leave, pass } = start()
  const [one, two] = [newProcess(), newProcess()]
  await one.enter('a')
  void two.enter('b')
  await settle()
  await pass(60)
  expect(entered).toEqual(['a'])
  expect(await leave('a')).toEqual(['b'])
})

test('a process that dies with the turn, or while it waits, holds the others up for five seconds', async () => {
  const { newProcess, entered, leave, pass } = start()
  const stands = manualClock()
  const [dead, alive] = [newProcess(stands), newProcess()]
  await dead.enter('dead')
  void alive.enter('a')
  await settle()
  void dead.enter('dead too')
  await settle()
  void alive.enter('b')
  await settle()
  await pass(4)
  expect(entered).toEqual(['dead'])
  await pass(2)
  expect(entered).toEqual(['dead', 'a'])
  dead.is('silent')
  await leave('a')
  await pass(4)
  expect(entered).toEqual(['dead', 'a'])
  await pass(2)
  expect(entered).toEqual(['dead', 'a', 'b'])
})

test('messages that keep coming do not keep a dead process alive', async () => {
  const { newProcess, entered, pass } = start()
  const [dead, alive] = [newProcess(manualClock()), newProcess()]
  await dead.enter('dead')
  for (let second = 0; second < 7; second++) {
    void alive.enter(`a${second}`)
    await settle()
    await pass(1)
  }
  expect(entered).toEqual(['dead', 'a0'])
})

test('who is aborted while it waits for another process leaves the line at once', async () => {
  const { newProcess, entered, leave } = start()
  const [one, two, three] = [newProcess(), newProcess(), newProcess()]
  const stop = new AbortController()
  await one.enter('a')
  const waits = two.enter('b', stop.signal)
  await settle()
  void three.enter('c')
  await settle()
  stop.abort(new Error('enough'))
  await expect(waits).rejects.toThrow('enough')
  await settle()
  expect(entered).toEqual(['a'])
  expect(await leave('a')).toEqual(['c'])
})

test('a store that forgot the line is told again who has the turn', async () => {
  const { newProcess, entered, leave, memory, pass } = start()
  const [one, two] = [newProcess(), newProcess()]
  await one.enter('a')
  await memory.remove('turn:{k}')
  await pass(2)
  void two.enter('b')
  await pass(10)
  expect(entered).toEqual(['a'])
  expect(await leave('a')).toEqual(['b'])
})

test('who comes in while the store is away lines up when it is back, and leaves nothing behind', async () => {
  const { newProcess, entered, leave, memory, pass } = start()
  const [one, two] = [newProcess(), newProcess()]
  await one.enter('a')
  two.is('away')
  await two.enter('b')
  expect(entered).toEqual(['a', 'b'])
  two.is('up')
  await pass(4)
  expect(await leave('a')).toEqual([])
  void one.enter('c')
  await settle()
  await pass(10)
  expect(entered).toEqual(['a', 'b'])
  expect(await leave('b')).toEqual(['c'])
  await leave('c')
  expect(await memory.get('turn:{k}')).toBeUndefined()
})

test('who is aborted at whatever moment leaves nothing in the line', async () => {
  for (let moment = 0; moment < 60; moment++) {
    const { newProcess, entered, leave, memory } = start()
    const [one, two, three] = [newProcess(), newProcess(), newProcess()]
    await one.enter('a')
    const stop = new AbortController()
    const waits = two.enter('b', stop.signal).catch(() => {})
    if (moment >= 30) {
      // Where the store has forgotten the line, who waits takes a place again.
      await settle()
      await memory.remove('turn:{k}')
      await memory.add('turn:{k}', 'another', 60_000)
    }
    for (let step = 0; step < moment % 30; step++) await Promise.resolve()
    stop.abort(new Error('enough'))
    await waits
    await settle()
    expect((await memory.get('turn:{k}'))?.split(' ')).toHaveLength(1)
    await leave('a')
    await memory.remove('turn:{k}', 'another')
    await three.enter('c')
    await leave('c')
    expect([moment, entered, await memory.get('turn:{k}')]).toEqual([moment, ['a', 'c'], undefined])
  }
})
