import { expect, test } from 'vitest'
import { checkLength, paddingOf } from './padding.ts'

/** 32 bytes that end with so many of the same value. */
function ending(value: number, count = value): Buffer {
  const plain = Buffer.alloc(32, 0xff)
  return plain.fill(value, 32 - Math.min(count, 32))
}

test('1 to 32 bytes of padding, each of them their number', () => {
  for (let padding = 1; padding <= 32; padding++) expect(paddingOf(ending(padding), 'message')).toBe(padding)
})

test.each([
  ['no padding', ending(0, 1)],
  ['more than a block', Buffer.alloc(64, 33)],
  ['nothing at all', Buffer.alloc(0)],
  ['shorter than it says', Buffer.alloc(4, 5)],
  ['too few bytes', ending(7, 6)],
  ['a wrong first byte', ending(32, 31)],
])('%s is refused', (_, plain) => {
  expect(() => paddingOf(plain, 'file')).toThrow(
    expect.objectContaining({ code: 'invalid_padding', message: expect.stringMatching(/^The file is not padded/) }),
  )
})

test('only whole blocks can have been encrypted', () => {
  for (const bytes of [32, 64, 4096]) expect(checkLength(bytes, 'message')).toBeUndefined()
  for (const bytes of [0, 16, 31, 33, 48]) {
    expect(() => checkLength(bytes, 'message')).toThrow(
      expect.objectContaining({ code: 'invalid_length', message: expect.stringContaining(`has ${bytes}.`) }),
    )
  }
})
