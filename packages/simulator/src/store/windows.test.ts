import { expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { Windows } from './windows.ts'

const minuteMs = 60_000

async function startOfMinute(): Promise<Clock> {
  const clock = new Clock('manual')
  await clock.advance(minuteMs - (clock.now() % minuteMs))
  return clock
}

test('each name has its own count, and what is over the limit does not count', async () => {
  const clock = await startOfMinute()
  const windows = new Windows(clock, minuteMs)
  expect([windows.use('a', 2), windows.use('a', 2), windows.use('a', 2), windows.use('b', 2)]).toEqual([
    ...[true, true, false, true],
  ])
  expect(windows.use('b', 3, 3)).toBe(false)
  expect(windows.use('b', 3, 2)).toBe(true)
  expect([windows.getUsed('a'), windows.getUsed('b'), windows.getUsed('c')]).toEqual([2, 3, 0])
})

test('a new window begins at nothing, on the platform’s calendar', async () => {
  const clock = await startOfMinute()
  const windows = new Windows(clock, minuteMs)
  const shifted = new Windows(clock, minuteMs, minuteMs / 2)
  for (const one of [windows, shifted]) one.use('a', 1)
  await clock.advance(minuteMs / 2 - 1)
  expect([windows.use('a', 1), shifted.use('a', 1)]).toEqual([false, false])
  await clock.advance(1)
  expect([windows.use('a', 1), shifted.use('a', 1)]).toEqual([false, true])
  await clock.advance(minuteMs / 2)
  expect([windows.use('a', 1), shifted.use('a', 1)]).toEqual([true, false])
})

test('counts are kept', async () => {
  const clock = await startOfMinute()
  const windows = new Windows(clock, minuteMs)
  windows.use('a', 5, 3)
  const other = new Windows(clock, minuteMs)
  other.load(JSON.parse(JSON.stringify(windows.save())))
  expect(other.getUsed('a')).toBe(3)
  await clock.advance(minuteMs)
  expect(other.getUsed('a')).toBe(0)
  other.load(windows.save())
  other.clear()
  expect(other.getUsed('a')).toBe(0)
})
