import { describe, expect, it } from 'vitest'
import { type ReadXmlOptions, readXml } from './read.ts'
import { writeXml } from './write.ts'

function refusal(text: string, options?: ReadXmlOptions): string {
  try {
    readXml(text, options)
  } catch (error) {
    expect(error).toMatchObject({ name: 'WxRequestError' })
    return (error as { code: string }).code
  }
  throw new Error('It was not refused.')
}

describe('entities that would grow', () => {
  const laughs = [
    '<!ENTITY lol "lol">',
    ...Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`),
  ].join('\n')

  it.each([
    ['a billion laughs', `<?xml version="1.0"?>\n<!DOCTYPE xml [${laughs}]>\n<xml><a>&lol9;</a></xml>`, 'xml_dtd'],
    ['without a declaration', `<!DOCTYPE xml [${laughs}]><xml><a>&lol9;</a></xml>`, 'xml_dtd'],
    ['behind a comment', `<!-- a --> <!DOCTYPE xml [${laughs}]><xml/>`, 'xml_dtd'],
    ['behind a byte order mark', `\ufeff<!DOCTYPE xml [${laughs}]><xml/>`, 'xml_dtd'],
    ['quadratic', `<!DOCTYPE xml [<!ENTITY a "${'a'.repeat(50_000)}">]><xml>${'&a;'.repeat(50_000)}</xml>`, 'xml_dtd'],
    ['parameter entities', '<!DOCTYPE xml [<!ENTITY % a SYSTEM "http://127.0.0.1/a.dtd"> %a;]><xml/>', 'xml_dtd'],
    ['without their document type', `<xml><a>${'&lol9;'.repeat(1000)}</a></xml>`, 'xml_entity'],
  ])('are refused: %s', (_, text, code) => {
    expect(refusal(text)).toBe(code)
  })

  it('stay as they are in CDATA and comments', () => {
    expect(readXml('<xml><!-- <!DOCTYPE a> &b; <?c?> --><a><![CDATA[<!DOCTYPE a> &b; <?c?>]]></a></xml>')).toEqual({
      a: '<!DOCTYPE a> &b; <?c?>',
    })
  })
})

describe('the depth that may be chosen', () => {
  const four = '<xml><a><b><c/></b></a></xml>'

  it('takes nodes up to it', () => {
    expect(readXml(four, { maxDepth: 4 })).toEqual({ a: { b: { c: '' } } })
    expect(refusal(four, { maxDepth: 3 })).toBe('xml_depth')
    expect(refusal('<xml/>', { maxDepth: 0 })).toBe('xml_depth')
  })

  it.each([2.5, 0.5, -1])('is a limit also where it is %d', (maxDepth) => {
    expect(refusal(four, { maxDepth })).toBe('xml_depth')
  })

  it('counts every kind of node: those that are closed at once, those of text, of CDATA and of nodes', () => {
    const inside = (node: string, depth: number) =>
      `<xml>${'<a>'.repeat(depth - 2)}${node}${'</a>'.repeat(depth - 2)}</xml>`
    for (const node of ['<b/>', '<b></b>', '<b>1</b>', '<b><![CDATA[1]]></b>', '<b c="d">1<!-- --></b>']) {
      expect(readXml(inside(node, 32))).toBeTypeOf('object')
      expect(refusal(inside(node, 33))).toBe('xml_depth')
    }
  })

  it('counts nodes that are open, not how many there are', () => {
    const deep = `${'<a>'.repeat(31)}${'</a>'.repeat(31)}`
    expect(readXml(`<xml>${deep.repeat(1000)}</xml>`).a).toHaveLength(1000)
  })
})

describe('what writeXml leaves out', () => {
  it('is what the object does not hold itself', () => {
    expect(writeXml(Object.assign(Object.create({ inherited: 'x' }), { Content: 'hello' }))).toBe(
      '<xml><Content><![CDATA[hello]]></Content></xml>',
    )
  })

  it('is nothing of a user’s text, whatever it looks like', () => {
    const texts = [
      '</Content><MsgType>',
      ']]></Content>',
      ']]]]><![CDATA[>',
      '<![CDATA[x]]>',
      '&#0;',
      '<!DOCTYPE a>',
      '<?a?>',
    ]
    for (const text of texts) {
      expect(readXml(writeXml({ Content: text, MsgType: 'text' }))).toEqual({ Content: text, MsgType: 'text' })
    }
  })

  it('changes nothing of what it is given', () => {
    const contents = Object.freeze({ List: Object.freeze(['a\0', ']]>', Object.freeze({ b: 1 })]) })
    expect(writeXml(contents)).toBe(writeXml(contents))
    expect(contents.List[0]).toBe('a\0')
  })
})
