import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isWxError } from '../errors.ts'
import { readJson } from './read.ts'

// Ours against JSON.parse, over JSON made together with what it means. One deliberate difference: an integer beyond
// 2^53 is the string of its digits.

// Thousands of documents take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

interface Made {
  json: string
  value: unknown
}

const long = '9007199254740993'

const integer = (value: bigint): Made => {
  const number = Number(value)
  return { json: String(value), value: Number.isSafeInteger(number) ? number : String(value) }
}

const gap = fc.constantFrom('', '', '', ' ', '\n', '\t', '\r\n')
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', '}', ']', '1', long, ',', ':', '\ud800', '\n') }),
)
const leaf: fc.Arbitrary<Made> = fc.oneof(
  text.map((value) => ({ json: JSON.stringify(value), value })),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(integer),
  fc.bigInt({ min: 2n ** 53n - 20n, max: 2n ** 53n + 20n }).map(integer),
  fc.bigInt({ min: -(2n ** 53n) - 20n, max: -(2n ** 53n) + 20n }).map(integer),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => {
    const json = JSON.stringify(value)
    return /^-?\d+$/.test(json) ? integer(BigInt(json)) : { json, value }
  }),
  fc.constantFrom(true, false, null).map((value) => ({ json: String(value), value })),
)
const { node } = fc.letrec<{ node: Made }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.tuple(gap, fc.array(tie('node'), { maxLength: 5 })).map(([space, items]) => ({
      json: `[${space}${items.map((item) => item.json).join(`${space},${space}`)}${space}]`,
      value: items.map((item) => item.value),
    })),
    fc.tuple(gap, fc.array(fc.tuple(text, tie('node')), { maxLength: 5 })).map(([space, entries]) => ({
      json: `{${space}${entries
        .map(([name, item]) => `${JSON.stringify(name)}${space}:${space}${item.json}`)
        .join(`${space},${space}`)}${space}}`,
      value: Object.fromEntries(entries.map(([name, item]) => [name, item.value])),
    })),
  ),
}))

/** What JSON.parse makes of a text; undefined when it is broken. */
function theirs(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function ours(json: string): unknown {
  try {
    return readJson(json)
  } catch (error) {
    expect(isWxError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'json_syntax' })
    return undefined
  }
}

/** With each string of a long integer's digits as the number JSON.parse makes of it. */
function rounded(value: unknown): unknown {
  if (typeof value === 'string') {
    return /^-?[1-9]\d{15,}$/.test(value) && !Number.isSafeInteger(Number(value)) ? Number(value) : value
  }
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one)]))
}

describe('JSON', () => {
  it('is read to the last digit', () => {
    fc.assert(
      fc.property(node, ({ json, value }) => {
        expect(readJson(json)).toEqual(value)
      }),
      { seed: 21, numRuns: 3000 },
    )
  })

  const splinters = ['"', '\\', '[', ']', '{', '}', ',', ':', '-', '0', '.', 'e', ' ', long, `-${long}`, `${long}:`]

  it('with a change is taken where JSON.parse takes it, means the same, and is refused elsewhere', () => {
    const count = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(
        node,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.constantFrom('', ...splinters),
        (made, position, cut, added) => {
          const at = position % (made.json.length + 1)
          const json = made.json.slice(0, at) + added + made.json.slice(at + cut)
          const expected = theirs(json)
          if (expected === undefined) count.refused++
          else count.taken++
          expect(rounded(ours(json))).toEqual(rounded(expected))
        },
      ),
      { seed: 22, numRuns: 10_000 },
    )
    expect(count.taken).toBeGreaterThan(1000)
    expect(count.refused).toBeGreaterThan(1000)
  })

  it('put together at random is taken where JSON.parse takes it, and only there', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"', '"a"', '-', '.', 'e', '0', ' ', '1', long, `{"a":${long}`]
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 7 }), (json) => {
        expect(rounded(ours(json))).toEqual(rounded(theirs(json)))
      }),
      { seed: 23, numRuns: 20_000 },
    )
  })
})

describe('a long integer in broken JSON does not mend it', () => {
  it.each([
    ['a name', `{${long}:1}`],
    ['a name before a space', `{${long} \n:1}`],
    ['a negative name', `{-${long}:1}`],
    ['a second name', `{"a":1,${long}:1}`],
    ['an inner name', `[{"a":{${long}:{}}}]`],
    ['a zero in front', `0${long}`],
    ['a minus and a zero in front', `[-0${long}]`],
    ['two signs', `--${long}`],
    ['a sign apart', `[- ${long}]`],
    ['a point in front', `[.${long}]`],
    ['a point behind', `[${long}.]`],
    ['an exponent without digits', `[${long}e]`],
    ['a BigInt', `[${long}n]`],
    ['a separator', '[9_007_199_254_740_993]'],
    ['a word in front', `[true${long}]`],
    ['a backslash in front', `[\\${long}]`],
    ['a neighbour', `${long},1`],
    ['an escape outside a string', `\\"${long}"`],
    ['full-width digits', '[９００７１９９２５４７４０９９３]'],
  ])('%s', (_, json) => {
    expect(theirs(json)).toBeUndefined()
    expect(ours(json)).toBeUndefined()
  })
})

describe('depth', () => {
  const code = (json: string) => {
    try {
      readJson(json)
    } catch (error) {
      return (error as { code: string }).code
    }
    return undefined
  }

  it('does not count brackets in strings, nor in names', () => {
    const value = { [`${'['.repeat(100)}"\\`]: `\\"${'{'.repeat(100)}` }
    expect(readJson(JSON.stringify(value))).toEqual(value)
  })

  it('is not made less by brackets in strings, nor by brackets that close nothing', () => {
    const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(code(`["]]]]]]",${lists(32)}]`)).toBe('json_depth')
    expect(code(`{"}}}":${lists(32)}}`)).toBe('json_depth')
    expect(code(`{"\\"}}}":${lists(32)}}`)).toBe('json_depth')
    expect(code(`${']'.repeat(100)}${lists(100)}`)).toMatch(/^json_(syntax|depth)$/)
    expect(code(`[${']'.repeat(100)}${lists(100)}`)).toMatch(/^json_(syntax|depth)$/)
  })
})
