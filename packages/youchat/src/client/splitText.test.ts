import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { splitText } from './splitText.ts'

// Hundreds of texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string) => Buffer.byteLength(text)
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)

describe('refused', () => {
  test.each([0, 3, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('a limit of %s bytes', (limit) => {
    expect(() => splitText('x', limit)).toThrowError(
      expect.objectContaining({ name: 'WxConfigError', code: 'invalid_params' }),
    )
  })
})

describe('where it cuts', () => {
  test.each([
    ['a text that fits stays as it is', ' 你好。再见。\n', 30, [' 你好。再见。\n']],
    ['an empty text is a text', '', 10, ['']],
    ['behind a sentence', '今天天气好。我们出去玩吧', 24, ['今天天气好。', '我们出去玩吧']],
    ['behind the last that fits', '一。二。三。四。', 12, ['一。二。', '三。四。']],
    ['behind the quotation mark of a sentence', '他说：“走吧。”然后走了', 27, ['他说：“走吧。”', '然后走了']],
    ['not before it', '好的好的好的。他说：“走。”然', 40, ['好的好的好的。', '他说：“走。”然']],
    ['not between mixed marks', '你来了没有。真的吗？! 好', 30, ['你来了没有。', '真的吗？! 好']],
    ['several marks stay together', '真的吗？！不会吧……是的', 18, ['真的吗？！', '不会吧……', '是的']],
    ['behind English sentences', 'One two. Three four. Five', 22, ['One two. Three four.', 'Five']],
    ['not inside a number', 'They say it is 3.14159', 19, ['They say it is', '3.14159']],
    ['not inside an address', 'You may look at example.com/?a=b', 30, ['You may look at', 'example.com/?a=b']],
    ['at lines', 'first line\nsecond line\nthird', 24, ['first line\nsecond line', 'third']],
    ['behind a clause of Chinese', '如果明天下雨，我们就不去', 30, ['如果明天下雨，', '我们就不去']],
    ['anywhere, if there is nothing better', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['not so early that much would be left empty', 'A. bcdefghijklmnop', 10, ['A. bcdefgh', 'ijklmnop']],
    ['a cut at the very limit', 'abcd efgh', 4, ['abcd', 'efgh']],
    ['white space at a cut goes, elsewhere it stays', '  ab cd   \r\n\u3000ef  ', 8, ['  ab cd', 'ef  ']],
    ['nothing but white space', ' '.repeat(20), 8, ['']],
  ])('%s', (_what, text, limit, parts) => {
    expect(splitText(text, limit)).toEqual(parts)
  })

  test('2048 bytes are the limit unless another is given', () => {
    expect(splitText('x'.repeat(2048))).toHaveLength(1)
    expect(splitText('x'.repeat(2049)).map((part) => part.length)).toEqual([2048, 1])
    expect(splitText('好'.repeat(683)).map((part) => part.length)).toEqual([682, 1])
  })

  test('an emoji of many people, flags, accents and Hangul stay whole', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(splitText(family.repeat(3), 60)).toEqual([family.repeat(2), family])
    expect(splitText('🇨🇳🇩🇪🇫🇷', 12)).toEqual(['🇨🇳', '🇩🇪', '🇫🇷'])
    expect(splitText('e\u0301e\u0301', 4)).toEqual(['e\u0301', 'e\u0301'])
    expect(splitText('\u1112\u1161\u11ab'.repeat(2), 10)).toEqual(['\u1112\u1161\u11ab', '\u1112\u1161\u11ab'])
  })

  test('what people see as one character but no message can hold is cut between its code points', () => {
    const zalgo = `a${'\u0301'.repeat(10)}b`
    expect(splitText(zalgo, 9)).toEqual(['a\u0301\u0301\u0301\u0301', '\u0301'.repeat(4), '\u0301\u0301b'])
    expect(splitText('👩‍👩', 10).every((part) => bytes(part) <= 10 && isWellFormed(part))).toBe(true)
  })
})

describe('of any text', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 })
  const pieces = [
    '好',
    'a',
    'Z',
    ' ',
    '\n',
    '\r\n',
    '\u3000',
    '。',
    '！',
    '…',
    '. ',
    '?',
    '，',
    '”',
    '1.5',
    '👨‍👩‍👧',
    '🇨🇳',
    'e\u0301',
  ]
  const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 300 }).map((some) => some.join(''))
  const limit = fc.integer({ min: 4, max: 120 })

  test('no part is over the limit, and only white space at cuts is missing', () => {
    fc.assert(
      fc.property(fc.oneof(anything, prose), limit, (text, maxBytes) => {
        const parts = splitText(text, maxBytes)
        let at = 0
        parts.forEach((part, i) => {
          expect(bytes(part)).toBeLessThanOrEqual(maxBytes)
          const found = text.indexOf(part, at)
          expect(text.slice(at, found).trim()).toBe('')
          if (i > 0) expect(part).not.toMatch(/^\s+$/u)
          at = found + part.length
        })
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test('no pair of surrogates is broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', '𠮷', 'x', '\u200d'), maxLength: 200 }),
        limit,
        (text, max) => {
          for (const part of splitText(text, max)) expect(isWellFormed(part)).toBe(true)
        },
      ),
    )
  })

  test('every cut is at the edge of a character as people see it', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
    fc.assert(
      fc.property(prose, fc.integer({ min: 30, max: 120 }), (text, maxBytes) => {
        const edges = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length))
        let at = 0
        for (const part of splitText(text, maxBytes)) {
          const start = text.indexOf(part, at)
          at = start + part.length
          expect([edges.has(start), edges.has(at)]).toEqual([true, true])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no part but the last is less than half full, but for the white space left out', () => {
    const dense = fc
      .array(fc.constantFrom('a', '好', '。', '，', '. ', '! '), { maxLength: 300 })
      .map((some) => some.join(''))
    fc.assert(
      fc.property(dense, fc.integer({ min: 20, max: 120 }), (text, maxBytes) => {
        for (const part of splitText(text, maxBytes).slice(0, -1)) {
          expect(bytes(part)).toBeGreaterThanOrEqual(maxBytes / 2 - 1)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('long texts', () => {
  test('stay whole at the edges of the windows they are read in', () => {
    const family = '👨‍👩‍👧‍👦'
    for (let before = 0; before <= family.length; before++) {
      // A limit so narrow that a family in pieces would not be put together again.
      const parts = splitText('x'.repeat(before) + family.repeat(800), 40)
      expect(new Set(parts.map((part) => part.replace(/^x+/, '')).filter(Boolean))).toEqual(new Set([family]))
    }
  })

  test('also where one character is longer than a window', () => {
    const long = `a${'\u0301'.repeat(9_000)}`
    expect(splitText(`${long}${long}.`, 30_000)).toEqual([long, `${long}.`])
    expect(splitText(`👩${'\u200d👩'.repeat(5_000)}`).every((part) => isWellFormed(part))).toBe(true)
  })

  // What takes a second here takes many minutes where the time grows with the square of the length.
  test.each([
    ['families', '👨‍👩‍👧‍👦'.repeat(40_000)],
    ['one endless character', `a${'\u0301'.repeat(300_000)}`],
    ['white space', ' '.repeat(100_000)],
    ['early sentence ends only', `A. ${'x'.repeat(2045)}`.repeat(100)],
    ['tiny and huge characters by turns', `a👩${'\u200d👩'.repeat(290)}`.repeat(100)],
  ])('%s', (_what, text) => {
    const parts = splitText(text)
    expect(parts.every((part) => bytes(part) <= 2048)).toBe(true)
    expect(parts.join('').replace(/\s/g, '').length).toBe(text.replace(/\s/g, '').length)
  })
})
