import { expect, test } from 'vitest'
import { wholeTtl } from './ttl.ts'

test('refuses what is not a number', () => {
  expect(() => wholeTtl(Number.NaN)).toThrow(RangeError)
})

test.each([
  [undefined, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [1e21, undefined],
  [Number.NEGATIVE_INFINITY, 0],
  [-1, 0],
  [-0.5, 0],
  [0, 0],
  [0.2, 1],
  [7200.5, 7201],
  [7_200_000, 7_200_000],
])('%s is %s', (ttlMs, whole) => {
  expect(wholeTtl(ttlMs)).toBe(whole)
})
