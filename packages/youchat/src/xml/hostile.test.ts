import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { isWxError } from '../errors.ts'
import { readXml } from './read.ts'

const million = 1_000_000
/** A text repeated up to a million characters. */
const fill = (text: string) => text.repeat(Math.floor(million / text.length))

/**
 * Texts made to be slow for a reader that looks at anything twice. Nothing is timed: one that took quadratic time would
 * run into the time limit of the test.
 */
const shapes: Readonly<Record<string, string>> = {
  'nodes that open': fill('<a>'),
  'nodes in the root that open': `<xml>${fill('<a>')}`,
  'nodes that close': `<xml>${fill('</a>')}`,
  'empty nodes': `<xml>${fill('<a/>')}</xml>`,
  'nodes of one name': `<xml>${fill('<a>b</a>')}</xml>`,
  'nodes of many names': `<xml>${Array.from({ length: 60_000 }, (_, i) => `<a${i}>b</a${i}>`).join('')}</xml>`,
  'nodes called __proto__': `<xml>${fill('<__proto__>b</__proto__>')}</xml>`,
  'nodes between spaces': `<xml>${fill(' <a/> ')}</xml>`,
  'nodes between comments': `<xml>${fill('<!----><a/>')}</xml>`,
  brackets: fill('<'),
  'brackets in a node': `<xml><a>${fill('<')}`,
  'brackets and spaces': `<xml><a>${fill('< ')}`,
  'closing brackets': `<xml><a>${fill('>')}</a></xml>`,
  'a name': `<xml><${fill('a')}`,
  'a name, closed': `<xml><${fill('a')}></${fill('a')}></xml>`,
  'a name, closed by one longer': `<xml><${fill('a')}></${fill('a')}b></xml>`,
  'a name that is not ASCII': `<xml><${fill('你')}></${fill('你')}></xml>`,
  'spaces before the root': fill(' '),
  'spaces behind the root': `<xml/>${fill(' ')}x`,
  'spaces in a tag': `<xml><a${fill(' ')}`,
  'spaces in a closing tag': `<xml><a></a${fill(' ')}`,
  'spaces in the root': `<xml>${fill(' ')}x<a/></xml>`,
  'spaces before an attribute’s value': `<xml><a b=${fill(' ')}`,
  'attributes without a value': `<xml><a ${fill('b ')}`,
  attributes: `<xml><a ${fill('b="c" ')}/></xml>`,
  'attributes that are not closed': `<xml><a ${fill('b="c ')}`,
  'attributes that open': `<xml><a ${fill("b='")}`,
  'a long attribute': `<xml><a b="${fill('x')}"/></xml>`,
  'comments that open': `<xml>${fill('<!--')}`,
  'comments that almost close': `<xml><!--${fill(' -')}`,
  comments: `<xml>${fill('<!---->')}</xml>`,
  'comments in a text': `<xml><a>${fill('b<!---->')}</a></xml>`,
  'comments behind the root': `<xml/>${fill('<!---->')}`,
  'comments behind the root that open': `<xml/>${fill('<!-- ')}`,
  'CDATA that opens': `<xml>${fill('<![CDATA[')}`,
  'CDATA in nodes that open': `<xml>${fill('<a><![CDATA[')}`,
  'CDATA that almost closes': `<xml><a><![CDATA[${fill(']]')}`,
  'CDATA that closes twice': `<xml><a><![CDATA[${fill(']')}]]>${fill(']')}]]></a></xml>`,
  'CDATA that is empty': `<xml><a>${fill('<![CDATA[]]>')}</a></xml>`,
  'CDATA in nodes that hold more': `<xml>${fill('<a><![CDATA[b]]>c</a>')}</xml>`,
  'CDATA split around its end': `<xml><a>${fill('<![CDATA[]]]]><![CDATA[>]]>')}</a></xml>`,
  ampersands: `<xml><a>${fill('&')}</a></xml>`,
  'entities that are not closed': `<xml><a>${fill('&amp')}</a></xml>`,
  'entities between texts that are not': `<xml><a>${fill('&amp;')}&</a></xml>`,
  entities: `<xml><a>${fill('&amp;')}</a></xml>`,
  'numeric entities': `<xml><a>${fill('&#x1F600;')}</a></xml>`,
  'an entity of many digits': `<xml><a>&#${fill('1')};</a></xml>`,
  'entities in nodes': `<xml>${fill('<a>&lt;</a>')}</xml>`,
  'entities and comments': `<xml><a>${fill('&lt;<!---->')}</a></xml>`,
  declarations: fill('<?xml '),
  'a declaration that almost closes': `<?xml ${fill('?')}`,
  'document types': fill('<!DOCTYPE'),
  exclamations: `<xml>${fill('<!')}`,
  'text beside nodes': `<xml><a>${fill('x')}<b/></a></xml>`,
  'spaces and comments, then text': `<xml>${fill(' <!---->')}x</xml>`,
  'square brackets': `<xml><a>${fill(']')}</a></xml>`,
  'square brackets in pairs': `<xml><a>${fill(']] ')}>]]></a></xml>`,
  surrogates: `<xml><a>${fill('\ud83d')}</a></xml>`,
  'null characters': `<xml>${fill('\0')}</xml>`,
}

describe('a million characters are read or refused, whatever they are', () => {
  it.each(Object.entries(shapes))('%s', (_, text) => {
    try {
      expect(readXml(text)).toBeTypeOf('object')
    } catch (error) {
      expect(isWxError(error)).toBe(true)
    }
  })
})

describe('what a stranger sends', () => {
  it('is not repeated in the error at any length', () => {
    const name = fill('a')
    for (const text of [`<xml><${name}>`, `<xml><${name}>b<c/>`, `<xml><${name}></b></xml>`, `<${name}/>`]) {
      let message = ''
      try {
        readXml(text)
      } catch (error) {
        message = String(error)
      }
      expect(message).not.toBe('')
      expect(message.length).toBeLessThan(300)
    }
  })

  it('is not kept once it is refused', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
    collect()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < 300; i++) {
      const letter = (n: number) => alphabet[n % alphabet.length]
      const name = `${letter(i)}_${letter(i >> 3)}_${letter(i)}_abcdefghijklmnop`
      // Read from bytes, so that no two texts share memory.
      const text = Buffer.from(`<xml><${name}>${'x'.repeat(million)}`).toString()
      expect(() => readXml(text)).toThrow()
    }
    collect()
    expect((process.memoryUsage().heapUsed - before) / million).toBeLessThan(20)
  })
})
