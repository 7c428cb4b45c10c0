import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { writeJson } from './json.ts'
import { readXml, writeXml, XmlError } from './xml.ts'

describe('reading refuses', () => {
  test.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['an open node', '<xml><a>'],
    ['crossed nodes', '<xml><a>b</xml></a>'],
    ['two roots', '<xml></xml><xml></xml>'],
    ['text after the root', '<xml></xml>tail'],
    ['another root', '<html></html>'],
    ['a document type', '<!DOCTYPE xml [<!ENTITY x "y">]><xml><a>&x;</a></xml>'],
    ['an unknown entity', '<xml><a>&x;</a></xml>'],
    ['an entity named like a property', '<xml><a>&constructor;</a></xml>'],
    ['a bare ampersand', '<xml><a>b & c</a></xml>'],
    ['an open CDATA', '<xml><a><![CDATA[b]></a></xml>'],
    ['a declaration after a newline', '\n<?xml version="1.0"?><xml></xml>'],
    ['a node that would be a prototype', '<xml><__proto__>1</__proto__></xml>'],
    ['a character that does not exist', '<xml><a>&#x110000;</a></xml>'],
    ['deep nesting', `<xml>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</xml>`],
  ])('%s', (_, text) => {
    expect(() => readXml(text)).toThrow(XmlError)
  })
})

test('all values are text, untouched', () => {
  expect(
    readXml('<xml><A> 007 </A><B><![CDATA[<b>&amp;]]></B><C>&lt;&#x4f60;&#22909;&amp;amp;</C><D/><E></E></xml>'),
  ).toEqual({
    A: ' 007 ',
    B: '<b>&amp;',
    C: '<你好&amp;',
    D: '',
    E: '',
  })
})

test('a DOCTYPE inside CDATA is text', () => {
  expect(readXml('<xml><A><![CDATA[<!DOCTYPE html>]]></A></xml>')).toEqual({ A: '<!DOCTYPE html>' })
})

test('repeated nodes become a list, nested nodes an object', () => {
  expect(readXml('<xml>\n<L><item><T>1</T></item>\n<item><T>2</T></item></L></xml>')).toEqual({
    L: { item: [{ T: '1' }, { T: '2' }] },
  })
})

test('numbers and message ids are bare, texts stand in CDATA', () => {
  const xml = writeXml({
    A: 'x',
    N: 1.5,
    MsgId: '6270000000000000001',
    Key: '123',
    List: { item: [{ B: 'y' }, { B: 'z' }] },
  })
  expect(xml.replaceAll('\n', '')).toBe(
    '<xml><A><![CDATA[x]]></A><N>1.5</N><MsgId>6270000000000000001</MsgId><Key><![CDATA[123]]></Key>' +
      '<List><item><B><![CDATA[y]]></B></item><item><B><![CDATA[z]]></B></item></List></xml>',
  )
})

test('JSON keeps every digit of a message id, and other digits as text', () => {
  expect(writeJson({ MsgId: '6270000000000000001', Key: '123', N: 2, L: [{ a: 'b' }] })).toBe(
    '{"MsgId":6270000000000000001,"Key":"123","N":2,"L":[{"a":"b"}]}',
  )
})

const text = fc
  .string({ unit: 'binary' })
  .map((value) => value.replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''))

test('any text survives writing and reading, by our reader and by another', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom(']]>', 'a]]>b]]>', ']]', '<![CDATA[')), (value) => {
      const xml = writeXml({ Content: value })
      expect(readXml(xml)).toEqual({ Content: value })
      let read = ''
      const parser = new SaxesParser()
      parser.on('cdata', (part) => {
        read += part
      })
      parser.write(xml).close()
      expect(read).toBe(value)
    }),
  )
})

test('no input makes the reader fail otherwise', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<xml>',
          '</xml>',
          '<a>',
          '</a>',
          '<![CDATA[',
          ']]>',
          '&lt;',
          '<!--',
          '-->',
          'x',
          '<?',
          '?>',
          '<a b="c">',
        ),
      ),
      (parts) => {
        try {
          readXml(parts.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError)
        }
      },
    ),
  )
})
