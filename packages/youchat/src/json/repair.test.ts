import { describe, expect, test } from 'vitest'
import { repairJson } from './repair.ts'

const control = (code: number) => String.fromCharCode(code)

describe('repairJson', () => {
  test.each(Array.from({ length: 32 }, (_, code) => code))('control character %i inside a string', (code) => {
    const text = `{"nickname":"a${control(code)}b"}`
    expect(JSON.parse(repairJson(text))).toEqual({ nickname: `a${control(code)}b` })
  })

  test('leaves the escapes that are there alone', () => {
    // One library's repair broke every \/ of an address.
    const text = '{"url":"http:\\/\\/mmbiz.qpic.cn\\/a","text":"line\\nquote \\" back\\\\"}'
    expect(repairJson(`${text.slice(0, -1)}\n}`)).toBe(`${text.slice(0, -1)}\n}`)
    expect(JSON.parse(repairJson(text))).toEqual({ url: 'http://mmbiz.qpic.cn/a', text: 'line\nquote " back\\' })
  })

  test('white space between values stays white space', () => {
    const text = '{\r\n\t"a" : [1,\n2]\n}'
    expect(repairJson(text)).toBe(text)
  })

  test('an escaped quote does not end a string, an escaped backslash does not escape one', () => {
    expect(JSON.parse(repairJson('{"a":"\\"\n","b":"\\\\","c":"\n"}'))).toEqual({ a: '"\n', b: '\\', c: '\n' })
  })

  test.each(['', '"', '{"a":"\n', '"\\', '\n', '{"a\n":1}'])('never fails: %j', (text) => {
    expect(typeof repairJson(text)).toBe('string')
  })

  test('takes time in proportion to the length', () => {
    const text = `{"a":"${'\n'.repeat(1_000_000)}"}`
    expect(JSON.parse(repairJson(text)).a).toHaveLength(1_000_000)
  })
})
