import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml } from './read.ts'
import { cdata, writeNodes, writeXml, type XmlContent, type XmlContents } from './write.ts'

describe('writeXml', () => {
  it('writes texts as CDATA, numbers bare, lists as repeated nodes, and leaves out what is undefined', () => {
    const contents = { Text: '你好', Number: 1.5, Nodes: { A: '', B: undefined }, List: ['x', 2, { C: 'y' }], None: [] }
    expect(writeXml(contents)).toBe(
      '<xml><Text><![CDATA[你好]]></Text><Number>1.5</Number><Nodes><A><![CDATA[]]></A></Nodes>' +
        '<List><![CDATA[x]]></List><List>2</List><List><C><![CDATA[y]]></C></List></xml>',
    )
  })

  it('writes an empty root, and a root of another name', () => {
    expect(writeXml({})).toBe('<xml></xml>')
    expect(writeXml({ a: undefined }, 'Foo')).toBe('<Foo></Foo>')
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [-1, '-1'],
    [0.1, '0.1'],
    [1_700_000_000, '1700000000'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('writes the number %d as %s', (number, text) => {
    expect(writeNodes({ a: number })).toBe(`<a>${text}</a>`)
  })
})

describe('cdata', () => {
  it.each([
    ['', '<![CDATA[]]>'],
    ['a', '<![CDATA[a]]>'],
    [']]>', '<![CDATA[]]]]><![CDATA[>]]>'],
    ['a]]>b]]>c', '<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>c]]>'],
    [']]]>', '<![CDATA[]]]]]><![CDATA[>]]>'],
    [']]', '<![CDATA[]]]]>'],
    ['<b>&amp;', '<![CDATA[<b>&amp;]]>'],
    ['\t\n\r', '<![CDATA[\t\n\r]]>'],
    ['a\0b\u0008\u000b\u000c\u001f\ufffe\uffffc', '<![CDATA[abc]]>'],
    [']]\0>', '<![CDATA[]]]]><![CDATA[>]]>'],
    [']\0]\0>', '<![CDATA[]]]]><![CDATA[>]]>'],
    ['🎉', '<![CDATA[🎉]]>'],
  ])('%j', (text, xml) => {
    expect(cdata(text)).toBe(xml)
    // The same once more: a pattern with the flag g would remember where it was.
    expect(cdata(text)).toBe(xml)
  })
})

describe('what is written is read again', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,11}$/)
  const allowed = fc.string({ unit: 'binary' }).map((text) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that cdata() leaves out
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
  )
  const text = fc.oneof(allowed, fc.string({ unit: fc.constantFrom(']', '>', '<', '&', 'a', '![CDATA[', '\r\n') }))
  const { node } = fc.letrec<{ node: XmlContent }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.integer(),
      fc.array(tie('node'), { minLength: 2, maxLength: 4 }).filter((list) => !list.some(Array.isArray)),
      fc.dictionary(name, tie('node'), { maxKeys: 4 }),
    ),
  }))

  /** What reading makes of it: numbers are texts, and nodes without nodes are empty texts. */
  function asRead(content: XmlContent): unknown {
    if (Array.isArray(content)) return content.map(asRead)
    if (typeof content !== 'object') return String(content)
    const entries = Object.entries(content as XmlContents).map(([key, value]) => [key, asRead(value)] as const)
    return entries.length === 0 ? '' : Object.fromEntries(entries)
  }

  it('for anything', () => {
    fc.assert(
      fc.property(fc.dictionary(name, node, { maxKeys: 6 }), (contents) => {
        const read = asRead(contents)
        expect(readXml(writeXml(contents))).toEqual(read === '' ? {} : read)
      }),
      { seed: 3, numRuns: 2000 },
    )
  })

  it('for nodes named like what every object inherits', () => {
    const contents = JSON.parse('{"__proto__":"a","constructor":{"toString":["b","c"]}}')
    expect(JSON.stringify(readXml(writeXml(contents)))).toBe(JSON.stringify(contents))
  })
})
