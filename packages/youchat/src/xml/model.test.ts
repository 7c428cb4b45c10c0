import { XMLParser } from 'fast-xml-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, it, vi } from 'vitest'
import { readXml, type XmlObject, type XmlValue } from './read.ts'

// Trees made from a fixed seed, each written down as XML in one of the many ways XML has for it, and read by ours, by
// saxes and by fast-xml-parser: all three must find the tree again. What is levelled out:
//  - line ends: ours keeps \r, XML makes a line feed of it: no text here has one;
//  - fast-xml-parser keeps white space between nodes as `#text` beside them: left out;
//  - fast-xml-parser refuses names like `constructor` and reads a byte order mark as text: not in what it is given.

// Thousands of documents take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Numbers from a seed (xorshift32), so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

type Pick = (below: number) => number

const names = [
  'ToUserName',
  'MsgId',
  'Content',
  'item',
  'Location_X',
  'a-b',
  'a.1',
  'ns:a',
  '_',
  '名字',
  'a',
  'ab',
  'abc',
]
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
const characters = [
  'a',
  'B',
  '1',
  ' ',
  '\n',
  '\t',
  '<',
  '>',
  '&',
  '"',
  "'",
  ']',
  ']]>',
  '你',
  '🎉',
  '{',
  '-->',
  '/',
  '\u007f',
]

const of = <T>(pick: Pick, list: readonly T[]): T => list[pick(list.length)] as T
const some = <T>(pick: Pick, most: number, make: () => T): T[] => Array.from({ length: pick(most + 1) }, make)

/** A tree as readXml gives it. */
function tree(pick: Pick, known: readonly string[], depth: number): XmlObject {
  const nodes: XmlObject = {}
  for (const name of some(pick, depth === 3 ? 6 : 3, () => of(pick, known))) {
    const one = () => {
      const inner = depth > 0 && pick(3) === 0 ? tree(pick, known, depth - 1) : {}
      return Object.keys(inner).length > 0 ? inner : some(pick, 6, () => of(pick, characters)).join('')
    }
    const value: XmlValue = pick(4) === 0 ? [one(), one(), ...some(pick, 2, one)] : one()
    Object.defineProperty(nodes, name, { value, configurable: true, enumerable: true, writable: true })
  }
  return nodes
}

const escapes: Readonly<Record<string, readonly string[]>> = {
  '<': ['&lt;', '&#60;', '&#x3c;', '&#x003C;'],
  '&': ['&amp;', '&#38;', '&#x26;'],
  '>': ['&gt;', '&#62;'],
  '"': ['"', '&quot;'],
  "'": ["'", '&apos;', '&#39;'],
  '🎉': ['🎉', '&#127881;', '&#x1F389;'],
  你: ['你', '&#20320;', '&#x4f60;'],
}

/** The text in one of its ways: bare, in CDATA, or as a mixture, with comments where none are seen. */
function written(pick: Pick, text: string): string {
  const parts: string[] = []
  for (let rest = [...text]; rest.length > 0; ) {
    const part = rest.slice(0, 1 + pick(6))
    rest = rest.slice(part.length)
    if (pick(2) === 0) parts.push(`<![CDATA[${part.join('').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`)
    else parts.push(part.map((character) => of(pick, escapes[character] ?? [character])).join(''))
    if (pick(6) === 0) parts.push(of(pick, ['<!---->', '<!-- <a> & ]]> -->', '<![CDATA[]]>']))
  }
  return parts.join('')
}

function xmlOf(pick: Pick, nodes: XmlObject): string {
  const gap = () => of(pick, ['', '', '', ' ', '\n', '\t\n', '<!-- & < -->'])
  const tags: string[] = []
  for (const [name, value] of Object.entries(nodes)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      const attributes = of(pick, ['', '', '', ' ', ' k="v"', " k = '>/>' l=\"&amp;'\"", '\nxml:k=""'])
      if (one === '' && pick(2) === 0) tags.push(`<${name}${attributes}/>`)
      else {
        const inside = typeof one === 'string' ? written(pick, one) : xmlOf(pick, one)
        tags.push(`<${name}${attributes}>${inside}</${name}${of(pick, ['', '', ' ', '\n'])}>`)
      }
    }
  }
  return gap() + tags.map((tag) => tag + gap()).join('')
}

function bySaxes(text: string): unknown {
  const open: { name: string; text: string; nodes?: XmlObject }[] = [{ name: '', text: '' }]
  const parser = new SaxesParser({ fragment: false, xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => void open.push({ name, text: '' }))
  const add = (part: string) => {
    const node = open.at(-1)
    if (node) node.text += part
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const { name, text, nodes } = open.pop() as (typeof open)[number]
    const parent = open.at(-1) as (typeof open)[number]
    parent.nodes ??= {}
    const former = Object.getOwnPropertyDescriptor(parent.nodes, name)?.value as XmlValue | undefined
    const one = nodes ?? text
    const value = former === undefined ? one : [...(Array.isArray(former) ? former : [former]), one]
    Object.defineProperty(parent.nodes, name, { value, configurable: true, enumerable: true, writable: true })
  })
  parser.write(text).close()
  const xml = open[0]?.nodes?.xml
  return typeof xml === 'string' ? {} : xml
}

const fastXmlParser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: {
    enabled: true,
    maxTotalExpansions: Number.MAX_SAFE_INTEGER,
    maxExpandedLength: Number.MAX_SAFE_INTEGER,
  },
})

function byFastXmlParser(text: string): unknown {
  const xml = withoutBlanks((fastXmlParser.parse(text) as { xml: unknown }).xml)
  return typeof xml === 'string' ? {} : xml
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== '#text')
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutBlanks(one)]))
}

describe('a tree written as XML in any way', () => {
  it('is found again by ours, by saxes and by fast-xml-parser', () => {
    const pick = random(20261124)
    let nested = 0
    for (let i = 0; i < 3000; i++) {
      const expected = tree(pick, names, 3)
      if (Object.values(expected).some((value) => typeof value === 'object')) nested++
      const text = `${of(pick, ['', '<?xml version="1.0" encoding="UTF-8"?>\n'])}<xml>${xmlOf(pick, expected)}</xml>`
      expect(readXml(text), text).toEqual(expected)
      expect(bySaxes(text), text).toEqual(expected)
      expect(byFastXmlParser(text), text).toEqual(expected)
    }
    expect(nested).toBeGreaterThan(1000)
  })

  it('is found again where nodes are named like what every object inherits', () => {
    const pick = random(20261125)
    for (let i = 0; i < 1000; i++) {
      const expected = tree(pick, [...inherited, 'a'], 2)
      const text = `\ufeff<xml>${xmlOf(pick, expected)}</xml>\n`
      // Compared as JSON: toEqual leaves `__proto__` out.
      expect(JSON.stringify(readXml(text)), text).toBe(JSON.stringify(expected))
      expect(JSON.stringify(bySaxes(text)), text).toBe(JSON.stringify(expected))
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('a')
    expect(Object.prototype.toString.call({})).toBe('[object Object]')
  })

  it('does not depend on what was read before', () => {
    const pick = random(20261126)
    const made = Array.from({ length: 300 }, () => {
      const some = Array.from(
        { length: 6 },
        () => of(pick, ['a', 'b', 'C', '_', '名']) + of(pick, ['', '1', '-a', '.b', 'cd', '名']),
      )
      const expected = tree(pick, some, 3)
      return { expected, text: `<xml>${xmlOf(pick, expected)}</xml>` }
    })
    for (const { expected, text } of [...made, ...made.toReversed()]) expect(readXml(text), text).toEqual(expected)
  })
})
