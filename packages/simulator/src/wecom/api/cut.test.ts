import { expect, test } from 'vitest'
import { cutBytes, cutChars } from './cut.ts'

test('no character is broken', () => {
  expect(cutBytes('abc', 3)).toBe('abc')
  expect(cutBytes('abcd', 3)).toBe('abc')
  expect(cutBytes('a中b', 4)).toBe('a中')
  for (const max of [1, 2, 3]) expect(cutBytes('a中b', max)).toBe('a')
  for (const max of [4, 5, 6, 7]) expect(cutBytes('中😀', max)).toBe(max === 7 ? '中😀' : '中')
  expect(cutChars('中😀b', 2)).toBe('中😀')
})
