import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWxError } from '../errors.ts'
import { readJson } from './read.ts'

function refusal(text: string): { code: string; message: string; stack: string } {
  try {
    readJson(text)
  } catch (error) {
    expect(isWxError(error)).toBe(true)
    expect(error).toMatchObject({ name: 'WxRequestError' })
    return error as { code: string; message: string; stack: string }
  }
  throw new Error(`It was not refused: ${text.slice(0, 100)}`)
}

describe('integers beyond 2^53', () => {
  it.each([
    ['{"MsgId":4561255354251345929}', { MsgId: '4561255354251345929' }],
    ['{"MsgId":-4561255354251345929}', { MsgId: '-4561255354251345929' }],
    ['{"MsgId" : 4561255354251345929 }', { MsgId: '4561255354251345929' }],
    ['{"a":{"b":{"MsgId":4561255354251345929}}}', { a: { b: { MsgId: '4561255354251345929' } } }],
    ['[4561255354251345929,-4561255354251345929]', ['4561255354251345929', '-4561255354251345929']],
    ['[[4561255354251345929],\n4561255354251345930\t]', [['4561255354251345929'], '4561255354251345930']],
    ['4561255354251345929', '4561255354251345929'],
    ['-4561255354251345929', '-4561255354251345929'],
    [' 4561255354251345929\n', '4561255354251345929'],
    ['{"a":"\\"","b":4561255354251345929}', { a: '"', b: '4561255354251345929' }],
    ['{"a":"\\\\","b":4561255354251345929}', { a: '\\', b: '4561255354251345929' }],
    ['{"a\\"":4561255354251345929}', { 'a"': '4561255354251345929' }],
    ['{"a":4561255354251345929,"b":"4561255354251345929"}', { a: '4561255354251345929', b: '4561255354251345929' }],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740992', '-9007199254740992'],
    [`[1${'0'.repeat(400)}]`, [`1${'0'.repeat(400)}`]],
  ])('are the text of their digits: %s', (text, value) => {
    expect(readJson(text)).toEqual(value)
  })

  it('stand in every place a value may', () => {
    const digits = '18446744073709551615'
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify([value, 'MARK', { k: 'MARK' }, value]).replaceAll('"MARK"', digits)
        const expected = JSON.parse(JSON.stringify([value, digits, { k: digits }, value]))
        // Numbers of the generator may be beyond 2^53, too: those are compared by their value.
        expect(numbersAsText(readJson(text))).toEqual(numbersAsText(expected))
      }),
      { seed: 4, numRuns: 1000 },
    )
  })
})

function numbersAsText(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21)
    return String(value)
  if (Array.isArray(value)) return value.map(numbersAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, numbersAsText(one)]))
}

describe('other numbers are numbers', () => {
  it.each([
    ['0', 0],
    ['-0', -0],
    ['1714037059', 1_714_037_059],
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9007199254740991', -9_007_199_254_740_991],
    ['1234567890123456', 1_234_567_890_123_456],
    ['0.12345678901234567890', 0.12345678901234568],
    ['12345678901234567890.5', Number('12345678901234567890.5')],
    ['12345678901234567890e0', Number('12345678901234567890')],
    ['1e400', Number.POSITIVE_INFINITY],
    ['1234567890123456E+5', 1.234567890123456e20],
    ['-12345678901234567890.25e-5', Number('-12345678901234567890.25e-5')],
  ])('%s', (text, value) => {
    expect(readJson(text)).toBe(value)
    expect(readJson(`{"a":[${text}]}`)).toEqual({ a: [value] })
  })
})

describe('texts are left alone', () => {
  it.each([
    '4561255354251345929',
    '{"MsgId":4561255354251345929}',
    '"4561255354251345929',
    '\\"4561255354251345929',
    '\\',
    '\\\\',
    '"',
    '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
    '}}}}',
    '你好 🎉 \u2028 \0 /',
    ':4561255354251345929,',
  ])('%j', (text) => {
    expect(readJson(JSON.stringify(text))).toBe(text)
    expect(readJson(JSON.stringify({ [text]: text, b: 4 }))).toEqual({ [text]: text, b: 4 })
  })

  it('whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\\', '1234567890123456789', '{', ']', ':', 'u', '0') }),
        (text) => {
          expect(readJson(JSON.stringify({ a: text, [text]: [text] }))).toEqual(
            JSON.parse(JSON.stringify({ a: text, [text]: [text] })),
          )
        },
      ),
      { seed: 5, numRuns: 1000 },
    )
  })

  it('escapes mean what they mean', () => {
    expect(readJson('"\\u0022\\/\\n\\uD83D\\ude00"')).toBe('"/\n😀')
  })
})

describe('depth', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

  it('is 32 at most', () => {
    expect(readJson(lists(32))).toBeTypeOf('object')
    expect(readJson(objects(32))).toBeTypeOf('object')
    expect(refusal(lists(33)).code).toBe('json_depth')
    expect(refusal(objects(33)).code).toBe('json_depth')
  })

  it('is counted where things are open, not how many there are', () => {
    expect(readJson(`[${'[],{},'.repeat(1000)}1]`)).toHaveLength(2001)
  })

  it('may be chosen', () => {
    expect(readJson('[[1]]', { maxDepth: 2 })).toEqual([[1]])
    expect(() => readJson('[[1]]', { maxDepth: 1 })).toThrow(expect.objectContaining({ code: 'json_depth' }))
  })
})

describe('what is broken', () => {
  it.each([
    '',
    ' ',
    '{',
    '}',
    '[1',
    '[1]]',
    '{"a"}',
    '{"a":}',
    '{a:1}',
    "{'a':1}",
    '{"a":1,}',
    '[1 2]',
    '"a',
    '"a\\',
    '"\n"',
    '"\\x41"',
    'nul',
    'NaN',
    'undefined',
    '01',
    '+1',
    '.5',
    '1.',
    '1e',
    '--1',
    '0x10',
    '{} {}',
    '/* */{}',
    '\ufeff{}',
    '[12345678901234567890 12345678901234567890]',
    '["a"12345678901234567890]',
    '[12345678901234567890"a"]',
    '[--12345678901234567890]',
    '[+12345678901234567890]',
    '[1-12345678901234567890]',
    '[12345678901234567890-]',
    '[12345678901234567890a]',
  ])('is refused: %j', (text) => {
    expect(refusal(text).code).toBe('json_syntax')
  })

  it('stays broken where a long integer is put into quotes: as the name of a member', () => {
    expect(refusal('{12345678901234567890:1}').code).toBe('json_syntax')
  })

  it('stays broken where a long integer is put into quotes: with zeros in front', () => {
    expect(refusal('[012345678901234567890]').code).toBe('json_syntax')
    expect(refusal('[-00012345678901234567890]').code).toBe('json_syntax')
  })

  it('is refused wherever JSON.parse refuses it, and else means the same', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"', '"a"', '\\', '1', '-', '.', 'e', ' ', 'null', '0']
    const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 })
    fc.assert(
      fc.property(text, (one) => {
        let expected: unknown
        try {
          expected = JSON.parse(one)
        } catch {
          expect(refusal(one).code).toBe('json_syntax')
          return
        }
        expect(readJson(one)).toEqual(expected)
      }),
      { seed: 6, numRuns: 5000 },
    )
  })

  it('is not quoted in the error', () => {
    const error = refusal('{"Content":"private-words" "more-private-words"}')
    expect(error.message + error.stack + JSON.stringify(error)).not.toContain('private')
    expect((error as { cause?: unknown }).cause).toBeUndefined()
  })
})

describe('names of every object are members like others', () => {
  it('__proto__ changes nothing', () => {
    const read = readJson('{"__proto__":{"polluted":1},"constructor":4561255354251345929}') as object
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect('polluted' in read).toBe(false)
  })
})

describe('a million characters are read or refused, whatever they are', () => {
  const fill = (text: string) => text.repeat(Math.floor(1_000_000 / text.length))
  it.each([
    ['quotes', fill('"')],
    ['escaped quotes', `"${fill('\\"')}"`],
    ['escaped quotes, not closed', `"${fill('\\"')}`],
    ['backslashes', `"${fill('\\\\')}"`],
    ['backslashes, an odd number', `"${fill('\\')}x"`],
    ['texts', `[${fill('"\\"",')}""]`],
    ['long integers', `[${fill('12345678901234567890,')}1]`],
    ['long integers in texts', `["${fill('12345678901234567890,')}"]`],
    ['digits', fill('9')],
    ['a float', `0.${fill('9')}`],
    ['dashes', fill('-')],
    ['dots and digits', fill('1.')],
    ['exponents', fill('1e')],
    ['lists', fill('[')],
    ['lists that close', fill('[]')],
    ['closing brackets', fill(']')],
    ['objects', fill('{"a":')],
    ['spaces', fill(' ')],
    ['members of one name', `{${fill('"a":1,')}"a":2}`],
    ['colons', fill(':')],
  ])('%s', (_, text) => {
    try {
      readJson(text)
    } catch (error) {
      expect(isWxError(error)).toBe(true)
    }
  })
})
