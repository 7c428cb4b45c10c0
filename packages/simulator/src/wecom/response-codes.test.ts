import { expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { ResponseCodes } from './response-codes.ts'

test('a code works once, for 72 hours, and for its app alone', async () => {
  const clock = new Clock('manual')
  const codes = new ResponseCodes(clock)
  const [one, two] = [codes.issue({ agentId: 7, taskId: 't1' }), codes.issue({ agentId: 7, taskId: 't2' })]
  expect(one).not.toBe(two)
  expect(codes.take('nonsense', 7)).toBeNull()
  expect(codes.take(one, 8)).toBeNull()
  expect(codes.take(one, 7)).toMatchObject({ taskId: 't1' })
  expect(codes.take(one, 7)).toBeNull()
  await clock.advance(72 * 3_600_000)
  expect(codes.take(two, 7)).toBeNull()
  expect(codes.find(two)).toMatchObject({ taskId: 't2', used: false })
  clock.close()
})

test('a code given out a moment before the end still works', async () => {
  const clock = new Clock('manual')
  const codes = new ResponseCodes(clock)
  const code = codes.issue({ agentId: 7, taskId: 't1' })
  await clock.advance(72 * 3_600_000 - 1)
  const copy = new ResponseCodes(clock)
  copy.load(JSON.parse(JSON.stringify(codes.save())))
  expect(copy.take(code, 7)).toMatchObject({ taskId: 't1' })
  clock.close()
})
