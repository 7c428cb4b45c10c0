import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeJson } from './write.ts'

describe('writeJson', () => {
  test('raw UTF-8, never \\u', () => {
    expect(writeJson({ name: '订单 🎉' })).toBe('{"name":"订单 🎉"}')
    expect(writeJson({ a: 'x\u0000\u0001\u001f\u000by', b: 'half \ud83c of a pair' })).toBe(
      '{"a":"xy","b":"half \ufffd of a pair"}',
    )
  })

  test('keeps line ends and tabs', () => {
    expect(JSON.parse(writeJson({ a: 'one\ntwo\r\n\tthree\b\f' }))).toEqual({ a: 'one\ntwo\r\n\tthree\b\f' })
  })

  test('leaves out what is undefined', () => {
    expect(writeJson({ a: undefined, b: null, c: [1, true] })).toBe('{"b":null,"c":[1,true]}')
  })

  test('any text: valid JSON without \\u', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const written = writeJson(texts)
        expect(written.replaceAll('\\\\', '')).not.toContain('\\u')
        expect(JSON.parse(written)).toHaveLength(texts.length)
      }),
    )
  })
})
