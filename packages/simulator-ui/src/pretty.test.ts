import { describe, expect, it } from 'vitest'
import { pretty, prettyJson, prettyXml } from './pretty.ts'

describe('prettyXml', () => {
  it('indents nested nodes and keeps leaves on one line', () => {
    expect(prettyXml('<xml><A><![CDATA[<b> & c]]></A><L><item><T>1</T></item></L><E/></xml>')).toBe(
      [
        '<xml>',
        '  <A><![CDATA[<b> & c]]></A>',
        '  <L>',
        '    <item>',
        '      <T>1</T>',
        '    </item>',
        '  </L>',
        '  <E/>',
        '</xml>',
      ].join('\n'),
    )
  })

  it('keeps newlines inside a text and drops those between nodes', () => {
    expect(prettyXml('<xml>\n\n<C>a\nb</C>\n</xml>')).toBe('<xml>\n  <C>a\nb</C>\n</xml>')
  })

  it('keeps an empty node and a declaration', () => {
    expect(prettyXml('<?xml version="1.0"?><xml><K></K></xml>')).toBe('<?xml version="1.0"?>\n<xml>\n  <K></K>\n</xml>')
  })

  it('refuses what does not close', () => {
    expect(prettyXml('<xml><a></xml>')).toBeNull()
    expect(prettyXml('<xml>')).toBeNull()
    expect(prettyXml('<xml>a < b</xml>')).toBeNull()
  })
})

describe('prettyJson', () => {
  it('keeps every digit of a large number', () => {
    expect(prettyJson('{"MsgId":7355928374650123456,"a":[1,{"b":"x:{,"}],"e":{},"f":[]}')).toBe(
      [
        '{',
        '  "MsgId": 7355928374650123456,',
        '  "a": [',
        '    1,',
        '    {',
        '      "b": "x:{,"',
        '    }',
        '  ],',
        '  "e": {},',
        '  "f": []',
        '}',
      ].join('\n'),
    )
  })
})

describe('pretty', () => {
  it('gives back what it cannot read', () => {
    for (const source of ['success', '', '<html><br></html>', '{"a":']) expect(pretty(source)).toBe(source)
  })
})
