import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { readXml, type XmlObject, type XmlValue } from './read.ts'

// Ours against two readers of others, over documents made from a fixed seed. Deliberate differences:
//
// Ours takes what saxes refuses, because the platform may send it or because nothing depends on it:
//  - characters XML 1.0 does not know (control characters, lone surrogates, U+FFFE): nicknames hold them;
//  - any XML declaration, whatever stands in it;
//  - the same attribute twice, and any character that is not ASCII in a name.
// Ours refuses what is XML and never stands in a push: document types, instructions, text beside nodes, another root,
// depth beyond 32, numeric entities of more than 30 digits.
// Ours keeps line ends to the letter, where XML makes a line feed of each; and knows nothing of attributes.

/** Numbers from a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const names = ['a', 'b', 'ab', 'Content', 'item', 'a-b', 'x.y', '_', 'a1', 'ns:a', '名', 'toString', 'constructor']
const texts = [
  '',
  ' ',
  'x',
  '你好',
  '🎉',
  '\n',
  '\r\n',
  '\t',
  'a b',
  '1',
  '007',
  'true',
  ']] ',
  '>',
  '"',
  "'",
  '-->',
  '/',
]
const references = ['&lt;', '&gt;', '&amp;', '&quot;', '&apos;', '&#65;', '&#x1F600;', '&#10;', '&amp;lt;']
const attributes = ['', '', '', ' b="c"', " b='c'", ' b="&amp;" c="/>"', ' xmlns:ns="u"', '\n b = "c" ']
const comments = ['<!---->', '<!-- a -->', '<!-- <b> & ]]> -->']

/** A well-formed document that ours takes. */
function document(pick: (below: number) => number): string {
  const of = (list: readonly string[]) => list[pick(list.length)] as string
  const many = (most: number, make: () => string) => Array.from({ length: pick(most + 1) }, make).join('')
  const section = () =>
    `<![CDATA[${many(3, () => of([...texts, '<b>', '&amp;', ']', '<![CDATA['])).replaceAll(']]>', ']] >')}]]>`
  const leaf = () => many(3, () => of([of(texts), of(references), section(), of(comments)]))
  const gap = () => of(['', '', '', ' ', '\n', of(comments)])
  const node = (depth: number): string => {
    const name = of(names)
    if (pick(6) === 0) return `<${name}${of(attributes)}${of(['', ' '])}/>`
    const inside = depth > 0 && pick(3) === 0 ? nodes(depth - 1) : leaf()
    return `<${name}${of(attributes)}${of(['', '', ' '])}>${inside}</${name}${of(['', '', ' ', '\n'])}>`
  }
  const nodes = (depth: number) => gap() + many(4, () => node(depth) + gap())
  const head = of([
    '',
    '',
    '\ufeff',
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    comments[1] as string,
  ])
  return `${head}<xml${of(attributes)}>${nodes(3)}</xml>${gap()}`
}

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<a>',
  '</a>',
  '<xml>',
  '</xml>',
  '&',
  ';',
  '&#',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
]
const splinters = [
  ...pieces,
  '--',
  '"',
  "'",
  '=',
  ' ',
  'a',
  '1',
  '&#0;',
  '&#xD800;',
  '<!DOCTYPE a>',
  '<?a?>',
  '\0',
  '\ufeff',
  '!',
  '?',
  '[',
]

/** The document with a few changes. */
function mutated(text: string, pick: (below: number) => number): string {
  let changed = text
  for (let changes = 1 + pick(3); changes > 0; changes--) {
    const at = pick(changed.length + 1)
    const to = at + pick(8)
    const splinter = splinters[pick(splinters.length)] as string
    const ways = [
      () => changed.slice(0, at) + splinter + changed.slice(at),
      () => changed.slice(0, at) + changed.slice(to),
      () => changed.slice(0, at) + splinter + changed.slice(to),
      () => changed.slice(0, at) + changed.slice(at, to) + changed.slice(at),
      () => changed.slice(0, at),
      () => changed.slice(at),
    ]
    changed = (ways[pick(10) % ways.length] as () => string)()
  }
  return changed
}

function ours(text: string): XmlObject | undefined {
  try {
    return readXml(text)
  } catch {
    return undefined
  }
}

interface Open {
  name: string
  text: string
  nodes: [string, XmlValue][]
}

/** What saxes makes of a text, put together as ours does; undefined when it is refused. */
function theirs(text: string): XmlObject | undefined {
  const parser = new SaxesParser({ fragment: false, xmlns: false })
  const open: Open[] = []
  let root: XmlObject | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => void open.push({ name, text: '', nodes: [] }))
  for (const kind of ['text', 'cdata'] as const) {
    parser.on(kind, (part) => {
      const node = open.at(-1)
      if (node) node.text += part
    })
  }
  parser.on('closetag', () => {
    const { name, text, nodes } = open.pop() as Open
    const value = nodes.length > 0 ? gather(nodes) : text
    const parent = open.at(-1)
    if (parent) parent.nodes.push([name, value])
    else root = typeof value === 'string' ? {} : value
  })
  try {
    parser.write(text).close()
  } catch {
    return undefined
  }
  return root
}

function gather(nodes: readonly (readonly [string, XmlValue])[]): XmlObject {
  const found = new Map<string, XmlValue[]>()
  for (const [name, value] of nodes) found.set(name, [...(found.get(name) ?? []), value])
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  ) as XmlObject
}

/** With line ends as XML makes them. */
function withLineFeeds(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  if (Array.isArray(value)) return value.map(withLineFeeds)
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, withLineFeeds(one)]))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not know
const unknown = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const loneSurrogates = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g

/** The text without what saxes refuses and ours deliberately takes. */
function withoutLeniencies(text: string): string {
  return text
    .replace(unknown, '_')
    .replace(loneSurrogates, '_')
    .replace(/^(\ufeff?)<\?xml[ \t\r\n].*?\?>/s, '$1')
}

/** Whether a tag has an attribute twice, or a name with a character that saxes counts as none. */
function hasOddNames(text: string): boolean {
  const tags = text.match(/<(?:[^<>"'!?]|"[^"<]*"|'[^'<]*')*>/g) ?? []
  return tags.some((tag) => {
    const found = [...tag.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name]) => name)
    return new Set(found).size < found.length || /[🎉\ufeff]/u.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))
  })
}

const lenientParser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
})

describe('documents that are well-formed', () => {
  const pick = random(20261124)
  const documents = Array.from({ length: 5000 }, () => document(pick))

  it('are many, and of many kinds', () => {
    expect(new Set(documents).size).toBeGreaterThan(4000)
    expect(documents.filter((text) => text.includes('CDATA')).length).toBeGreaterThan(1000)
    expect(documents.filter((text) => text.includes('&#')).length).toBeGreaterThan(500)
  })

  it('mean the same to ours and to saxes', () => {
    for (const text of documents) {
      const expected = theirs(text)
      expect(expected, text).toBeDefined()
      expect(withLineFeeds(readXml(text)), text).toEqual(withLineFeeds(expected))
    }
  })

  it('mean the same to ours and to fast-xml-parser', () => {
    let compared = 0
    for (const text of documents) {
      // It gives texts beside comments and CDATA, white space between nodes and names of every object its own meaning.
      if (/toString|constructor|<!|&amp;lt;|\ufeff|&#10;/.test(text) || XMLValidator.validate(text) !== true) continue
      const root = lenientParser.parse(text).xml as unknown
      const expected = typeof root === 'string' ? {} : root
      expect(withLineFeeds(readXml(text)), text).toEqual(withLineFeeds(withoutBlanks(expected)))
      compared++
    }
    expect(compared).toBeGreaterThan(500)
  })
})

/** fast-xml-parser keeps the white space between nodes as a text beside them. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== '#text')
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutBlanks(one)]))
}

describe('documents with changes', () => {
  it('that ours takes, saxes takes too, and they mean the same', () => {
    const pick = random(7)
    const count = { taken: 0, refused: 0, skipped: 0 }
    for (let i = 0; i < 30_000; i++) {
      const text = mutated(document(pick), pick)
      const found = ours(text)
      if (found === undefined) {
        count.refused++
        continue
      }
      const proper = withoutLeniencies(text)
      if (hasOddNames(proper)) {
        count.skipped++
        continue
      }
      count.taken++
      const expected = theirs(proper)
      expect(expected, JSON.stringify(text)).toBeDefined()
      expect(withLineFeeds(ours(proper)), JSON.stringify(text)).toEqual(withLineFeeds(expected))
    }
    expect(count.taken).toBeGreaterThan(2000)
    expect(count.refused).toBeGreaterThan(3000)
    expect(count.skipped).toBeLessThan(1500)
  })

  it('that saxes takes, ours takes too, unless no push may hold them', () => {
    const pick = random(8)
    const reasons = ['xml_dtd', 'xml_instruction', 'xml_depth', 'xml_root']
    let taken = 0
    for (let i = 0; i < 15_000; i++) {
      const text = mutated(document(pick), pick)
      if (theirs(text) === undefined) continue
      try {
        readXml(text)
        taken++
      } catch (error) {
        const { code, message } = error as { code: string; message: string }
        if (!/mixes text with nodes/.test(message)) expect(reasons, JSON.stringify(text)).toContain(code)
      }
    }
    expect(taken).toBeGreaterThan(800)
  })
})

describe('the deliberate differences', () => {
  it.each([
    ['a control character', '<xml><a>\u0001</a></xml>'],
    ['a lone surrogate', '<xml><a>\ud83d</a></xml>'],
    ['U+FFFE', '<xml><a>\ufffe</a></xml>'],
    ['a strange declaration', '<?xml whatever?><xml/>'],
    ['an attribute twice', '<xml><a b="1" b="2"/></xml>'],
    ['a name that is no name', '<xml><×/></xml>'],
  ])('%s is taken, which saxes refuses', (_, text) => {
    expect(theirs(text)).toBeUndefined()
    expect(ours(text)).toBeDefined()
  })

  it.each([
    ['a document type', '<!DOCTYPE xml><xml/>'],
    ['an instruction', '<xml><?a b?></xml>'],
    ['text beside nodes', '<xml><a>b<c/></a></xml>'],
    ['another root', '<html/>'],
    ['a deep node', `<xml>${'<a>'.repeat(32)}${'</a>'.repeat(32)}</xml>`],
    ['a numeric entity with many zeros', `<xml><a>&#${'0'.repeat(40)}65;</a></xml>`],
  ])('%s is refused, which saxes takes', (_, text) => {
    expect(theirs(text)).toBeDefined()
    expect(ours(text)).toBeUndefined()
  })

  it('line ends are kept', () => {
    expect(theirs('<xml><a>1\r\n2\r3</a></xml>')).toEqual({ a: '1\n2\n3' })
    expect(ours('<xml><a>1\r\n2\r3</a></xml>')).toEqual({ a: '1\r\n2\r3' })
  })
})
