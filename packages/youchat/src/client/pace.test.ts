import { expect, test } from 'vitest'
import { settle } from '../settle.fixture.ts'
import { type ManualClock, manualClock } from '../testing/clock.ts'
import { Pace } from './pace.ts'

const aMinute = 60_000

function make(clock: ManualClock, maxWaiting = 10) {
  return new Pace({ clock, most: 2, windowMs: aMinute, maxWaiting, endpoint: 'POST /x' })
}

test('one after the other, though the first takes longest', async () => {
  const pace = make(manualClock())
  const seen: string[] = []
  const slow = pace.run(async () => {
    await settle()
    seen.push('a')
  }, undefined)
  const quick = pace.run(async () => void seen.push('b'), undefined)
  await Promise.all([slow, quick])
  expect(seen).toEqual(['a', 'b'])
})

test('one that fails has had its turn, and the next comes', async () => {
  const pace = make(manualClock())
  const failing = pace.run(() => Promise.reject(new Error('no')), undefined)
  const next = pace.run(async () => 'done', undefined)
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})

test('no more within a minute than are allowed, counted from when each was over', async () => {
  const clock = manualClock(0)
  const pace = make(clock)
  const at: number[] = []
  const runs = [1, 2, 3, 4, 5].map(() => pace.run(async () => void at.push(clock.now()), undefined))
  await settle()
  clock.advance(aMinute - 1)
  await settle()
  expect(at).toEqual([0, 0])
  clock.advance(1)
  await settle()
  clock.advance(aMinute)
  await Promise.all(runs)
  expect(at).toEqual([0, 0, aMinute, aMinute, 2 * aMinute])
})

test('more than may wait are refused, and whoever leaves makes room', async () => {
  const clock = manualClock()
  const pace = make(clock, 1)
  const controller = new AbortController()
  const run = (signal?: AbortSignal) => pace.run(async () => 'done', signal)
  await run()
  await run()
  // The one whose turn it is waits for the minute, one more behind it.
  const first = run()
  const second = run(controller.signal)
  await expect(run()).rejects.toMatchObject({ name: 'WxTransportError', code: 'queue_full', outcome: 'not_sent' })
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(second).rejects.toBe(reason)
  const third = run()
  await settle()
  clock.advance(aMinute)
  expect(await Promise.all([first, third])).toEqual(['done', 'done'])
})

test('one that gives up costs no turn and keeps the order of the others', async () => {
  const clock = manualClock()
  const pace = make(clock)
  const seen: string[] = []
  const run = (name: string, signal?: AbortSignal) => pace.run(async () => void seen.push(name), signal)
  const controller = new AbortController()
  const runs = [run('a'), run('b', controller.signal), run('c')]
  controller.abort(new Error('enough'))
  const results = await Promise.allSettled(runs)
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(seen).toEqual(['a', 'c'])
  await expect(run('d', AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
})
