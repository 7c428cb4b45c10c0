import { describe, expect, it } from 'vitest'
import { isWxError } from '../errors.ts'
import { readXml } from './read.ts'

/** Reads nodes inside the root. */
const read = (nodes: string) => readXml(`<xml>${nodes}</xml>`)
/** Reads the content of a node `a`. */
const content = (text: string) => read(`<a>${text}</a>`).a

/** The code a text is refused with; fails when it is not refused, or not with a typed error. */
function refusal(text: string): string {
  try {
    readXml(text)
  } catch (error) {
    expect(isWxError(error)).toBe(true)
    expect(error).toMatchObject({ name: 'WxRequestError' })
    return (error as { code: string }).code
  }
  throw new Error(`It was not refused: ${text}`)
}

describe('a push', () => {
  it('is an object of its nodes', () => {
    const text = `<xml>
  <ToUserName><![CDATA[gh_1]]></ToUserName>
  <CreateTime>1348831860</CreateTime>
  <MsgId>1234567890123456</MsgId>
  <ScanCodeInfo><ScanType><![CDATA[qrcode]]></ScanType><ScanResult>1</ScanResult></ScanCodeInfo>
</xml>
`
    expect(readXml(text)).toEqual({
      ToUserName: 'gh_1',
      CreateTime: '1348831860',
      MsgId: '1234567890123456',
      ScanCodeInfo: { ScanType: 'qrcode', ScanResult: '1' },
    })
  })

  it('keeps the order of its nodes', () => {
    expect(Object.keys(read('<b/><a/><c/><b/>'))).toEqual(['b', 'a', 'c'])
  })

  it.each(['<xml></xml>', '<xml/>', '<xml />', '<xml>  \n</xml>', '<xml><!-- --></xml>'])(
    'may be empty: %s',
    (text) => {
      expect(readXml(text)).toEqual({})
    },
  )
})

describe('text', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    [' \t spaces stay ', ' \t spaces stay '],
    ['line\nline\r\nline\rline', 'line\nline\r\nline\rline'],
    ['你好 🎉', '你好 🎉'],
    ['a > b " \' ]] ]>', 'a > b " \' ]] ]>'],
    ['\u0001\u001f\u007f', '\u0001\u001f\u007f'],
    ['{"a":1}', '{"a":1}'],
  ])('%j', (text, value) => {
    expect(content(text)).toBe(value)
  })

  it('is put together from text, CDATA and what stands between comments', () => {
    expect(content('a<!-- no -->b<![CDATA[c]]>d')).toBe('abcd')
    expect(content('<!-- --><![CDATA[a]]><!-- -->')).toBe('a')
    expect(content('<![CDATA[a]]><![CDATA[b]]>')).toBe('ab')
  })
})

describe('CDATA', () => {
  it.each([
    ['', ''],
    [']', ']'],
    [']]', ']]'],
    [']] >', ']] >'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['<![CDATA[', '<![CDATA['],
    ['<!-- -->', '<!-- -->'],
    ['</a>', '</a>'],
    [' \r\n ', ' \r\n '],
    ['🎉', '🎉'],
  ])('holds %j to the letter', (inside, value) => {
    expect(content(`<![CDATA[${inside}]]>`)).toBe(value)
    expect(content(`<![CDATA[${inside}]]><!---->`)).toBe(value)
  })

  it('is split where it should hold its own end', () => {
    expect(content('<![CDATA[a]]]]><![CDATA[>b]]>')).toBe('a]]>b')
  })
})

describe('entities', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&amp;lt;', '&lt;'],
    ['&#38;lt;', '&lt;'],
    ['&#38;#60;', '&#60;'],
    ['&#65;&#x41;&#x4a;&#x4A;', 'AAJJ'],
    ['&#9;&#10;&#13;&#32;', '\t\n\r '],
    ['&#0065;', 'A'],
    ['&#20320;&#x597d;', '你好'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['&#x10FFFF;', '\u{10ffff}'],
    ['&#xD7FF;&#xE000;&#xFFFD;', '\ud7ff\ue000\ufffd'],
    ['a&amp;b&amp;c', 'a&b&c'],
  ])('%s', (text, value) => {
    expect(content(text)).toBe(value)
  })

  it('are not looked for in CDATA', () => {
    expect(content('<![CDATA[&amp;&#65;&x;]]>')).toBe('&amp;&#65;&x;')
  })

  it.each([
    '&nbsp;',
    '&LT;',
    '&Amp;',
    '&xxe;',
    '&;',
    '& ',
    '&',
    '&amp',
    '&#;',
    '&#x;',
    '&#X41;',
    '&#-1;',
    '&#+65;',
    '&#6 5;',
    '&#1e3;',
    '&#xg;',
    '&#0;',
    '&#x0;',
    '&#1;',
    '&#31;',
    '&#xD800;',
    '&#xDFFF;',
    '&#55357;&#56832;',
    '&#xFFFE;',
    '&#xFFFF;',
    '&#x110000;',
    '&#1114112;',
    '&#99999999999999999999;',
    `&#x${'F'.repeat(5000)};`,
    '&toString;',
    '&__proto__;',
    '&constructor;',
    '&hasOwnProperty;',
    '&%a;',
  ])('%s is unknown', (entity) => {
    expect(refusal(`<xml><a>${entity}</a></xml>`)).toBe('xml_entity')
    expect(refusal(`<xml><a b="${entity}"/></xml>`)).toBe('xml_entity')
  })
})

describe('nodes', () => {
  it('that are repeated are a list, wherever they stand', () => {
    expect(read('<a>1</a><a>2</a>')).toEqual({ a: ['1', '2'] })
    expect(read('<a>1</a><b/><a>2</a><a><c>3</c></a><a/>')).toEqual({ a: ['1', '2', { c: '3' }, ''], b: '' })
    expect(read('<l><i>1</i></l><l><i>2</i><i>3</i></l>')).toEqual({ l: [{ i: '1' }, { i: ['2', '3'] }] })
  })

  it('that are empty are an empty text; those that are absent are not there', () => {
    const nodes = read('<a></a><b/><c /><d><![CDATA[]]></d><e\n></e\n>')
    expect(nodes).toEqual({ a: '', b: '', c: '', d: '', e: '' })
    expect('f' in nodes).toBe(false)
  })

  it('keep the letters of their names', () => {
    expect(read('<MsgId>1</MsgId><MsgID>2</MsgID><Location_X>3</Location_X><a-b.c1:d/><名字/>')).toEqual({
      MsgId: '1',
      MsgID: '2',
      Location_X: '3',
      'a-b.c1:d': '',
      名字: '',
    })
  })

  it('are told from those whose name begins like theirs', () => {
    expect(read('<ab>1</ab><a>2</a><abc>3</abc>')).toEqual({ ab: '1', a: '2', abc: '3' })
    expect(read('<Content>1</Content><Contents>2</Contents>')).toEqual({ Content: '1', Contents: '2' })
  })

  it('may have white space and comments between them, empty CDATA too', () => {
    expect(read(' <!-- a --> <a>1</a>\r\n\t<!-- b --><b><c/> </b><![CDATA[ ]]>')).toEqual({ a: '1', b: { c: '' } })
  })

  it('may have attributes, which are left out', () => {
    expect(read('<a b="1" c=\'2\'>x</a><d e="&amp;&#65;>/"/><f xmlns:g = "h"\n/>')).toEqual({ a: 'x', d: '', f: '' })
    expect(readXml('<xml version="1"><a/></xml>')).toEqual({ a: '' })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype'])(
    'may be called %s and are nodes like others',
    (name) => {
      const once = read(`<${name}>1</${name}>`)
      expect(Object.keys(once)).toEqual([name])
      expect(Object.getOwnPropertyDescriptor(once, name)?.value).toBe('1')
      expect(Object.getPrototypeOf(once)).toBe(Object.prototype)

      const often = read(`<${name}><polluted>1</polluted></${name}><${name}>2</${name}><${name}/>`)
      expect(Object.getOwnPropertyDescriptor(often, name)?.value).toEqual([{ polluted: '1' }, '2', ''])
      expect(JSON.stringify(read(`<a><${name}/></a>`))).toBe(`{"a":{"${name}":""}}`)
      expect('polluted' in {}).toBe(false)
    },
  )
})

describe('around the root', () => {
  it.each([
    '\ufeff<xml/>',
    '<?xml version="1.0"?><xml/>',
    '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<xml/>',
    ' \n<xml/>\n ',
    '<!-- a --><xml/><!-- b -->\n<!-- c -->',
  ])('%j may stand', (text) => {
    expect(readXml(text)).toEqual({})
  })

  it.each([
    ['xml_syntax', ''],
    ['xml_syntax', ' '],
    ['xml_syntax', '\ufeff'],
    ['xml_syntax', '\ufeff\ufeff<xml/>'],
    ['xml_syntax', 'hello'],
    ['xml_syntax', 'x<xml/>'],
    ['xml_syntax', '<xml/>x'],
    ['xml_syntax', '<xml></xml>x'],
    ['xml_syntax', '<xml/>&amp;'],
    ['xml_syntax', '<xml/><xml/>'],
    ['xml_syntax', '<xml></xml></xml>'],
    ['xml_syntax', '</xml>'],
    ['xml_syntax', '<![CDATA[x]]><xml/>'],
    ['xml_syntax', '<xml/><![CDATA[x]]>'],
    ['xml_syntax', '<?xml version="1.0"'],
    ['xml_instruction', '\n<?xml version="1.0"?><xml/>'],
    ['xml_instruction', '<?xml-stylesheet href="a"?><xml/>'],
    ['xml_instruction', '<?xml version="1.0"?><?xml version="1.0"?><xml/>'],
    ['xml_instruction', '<?php echo 1 ?><xml/>'],
    ['xml_instruction', '<xml><?a?></xml>'],
    ['xml_instruction', '<xml><a>b<?a?></a></xml>'],
    ['xml_instruction', '<xml/><?a?>'],
  ])('%s: %j', (code, text) => {
    expect(refusal(text)).toBe(code)
  })

  it.each(['<html/>', '<XML/>', '<Xml></Xml>', '<xmlx/>', '<xm/>', '<x:xml/>', '<xml:xml/>'])(
    '%s is another root',
    (text) => {
      expect(refusal(text)).toBe('xml_root')
    },
  )

  it('the root may have another name where that is asked for', () => {
    expect(readXml('<soap><a>1</a></soap>', { root: 'soap' })).toEqual({ a: '1' })
    expect(() => readXml('<xml/>', { root: 'soap' })).toThrow(expect.objectContaining({ code: 'xml_root' }))
  })

  it.each(['<xml>text</xml>', '<xml><![CDATA[text]]></xml>', '<xml>&amp;</xml>'])(
    '%s has a root without nodes',
    (text) => {
      expect(refusal(text)).toBe('xml_root')
    },
  )
})

describe('document types', () => {
  it.each([
    '<!DOCTYPE xml><xml/>',
    '<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml/>',
    '<?xml version="1.0"?>\n<!DOCTYPE xml [<!ENTITY a SYSTEM "http://127.0.0.1/">]><xml><b>&a;</b></xml>',
    '<!DOCTYPE xml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xml><c>&b;</c></xml>',
    '<xml><!DOCTYPE xml></xml>',
    '<xml><a>b<!DOCTYPE xml></a></xml>',
  ])('%s', (text) => {
    expect(refusal(text)).toBe('xml_dtd')
  })

  it.each([
    '<!doctype xml><xml/>',
    '<xml><!ENTITY a "b"></xml>',
    '<xml><!ELEMENT a></xml>',
    '<xml><![INCLUDE[a]]></xml>',
  ])('%s is refused as well', (text) => {
    expect(refusal(text)).toBe('xml_syntax')
  })
})

describe('depth', () => {
  const nested = (depth: number) => `<xml>${'<a>'.repeat(depth - 1)}x${'</a>'.repeat(depth - 1)}</xml>`

  it('is 32 at most, the root included', () => {
    expect(JSON.stringify(readXml(nested(32)))).toContain('"x"')
    expect(refusal(nested(33))).toBe('xml_depth')
    expect(refusal(`<xml>${'<a>'.repeat(31)}<b/>`)).toBe('xml_depth')
    expect(refusal(`<xml>${'<a>'.repeat(31)}<b></b>`)).toBe('xml_depth')
  })

  it('may be chosen', () => {
    expect(readXml('<xml><a/></xml>', { maxDepth: 2 })).toEqual({ a: '' })
    expect(() => readXml('<xml><a><b/></a></xml>', { maxDepth: 2 })).toThrow(
      expect.objectContaining({ code: 'xml_depth' }),
    )
  })
})

describe('what is broken', () => {
  it.each([
    ['a node that is not closed', '<xml><a>'],
    ['a root that is not closed', '<xml><a></a>'],
    ['a node closed by another', '<xml><a></b></xml>'],
    ['a node closed by its beginning', '<xml><ab></a></xml>'],
    ['a node closed by a longer name', '<xml><a></ab></xml>'],
    ['a node closed in other letters', '<xml><a></A></xml>'],
    ['nodes that overlap', '<xml><a><b></a></b></xml>'],
    ['a closing tag too many', '<xml><a/></a></xml>'],
    ['a closing tag with a space in front', '<xml><a></ a></xml>'],
    ['a closing tag with an attribute', '<xml><a></a b="c"></xml>'],
    ['a closing tag that is not closed', '<xml><a></a'],
    ['an opening tag that is not closed', '<xml><a'],
    ['an opening tag in an opening tag', '<xml><a<b></b></a></xml>'],
    ['a slash in a tag', '<xml><a/b></a></xml>'],
    ['a slash apart from its bracket', '<xml><a/ ></xml>'],
    ['a bracket alone', '<xml><a><</a></xml>'],
    ['a bracket at the end', '<'],
    ['brackets without a name', '<xml><></></xml>'],
    ['a name with a space in front', '<xml>< a></a></xml>'],
    ['a name that begins with a digit', '<xml><1a></1a></xml>'],
    ['a name that begins with a dash', '<xml><-a></-a></xml>'],
    ['an attribute without a value', '<xml><a b></a></xml>'],
    ['an attribute without quotes', '<xml><a b=c></a></xml>'],
    ['an attribute with one quote', '<xml><a b="c></a></xml>'],
    ['an attribute with two kinds of quotes', `<xml><a b="c'></a></xml>`],
    ['an attribute without a name', '<xml><a ="c"></a></xml>'],
    ['an attribute with a bracket', '<xml><a b="<"></a></xml>'],
    ['attributes without a space between', '<xml><a b="1"c="2"></a></xml>'],
    ['an attribute right behind the name', '<xml><a"b"></a></xml>'],
    ['a comment that is not closed', '<xml><!-- a'],
    ['a comment that is hardly closed', '<xml><!-- a -></xml>'],
    ['a comment with two dashes', '<xml><!-- a -- b --></xml>'],
    ['a comment with three dashes at its end', '<xml><!-- a ---></xml>'],
    ['a comment of three dashes', '<xml><!---></xml>'],
    ['CDATA that is not closed', '<xml><a><![CDATA[b</a></xml>'],
    ['CDATA that is hardly closed', '<xml><a><![CDATA[b]></a></xml>'],
    ['CDATA in small letters', '<xml><a><![cdata[b]]></a></xml>'],
    ['CDATA with a space', '<xml><a><![ CDATA[b]]></a></xml>'],
    ['the end of CDATA in text', '<xml><a>b]]>c</a></xml>'],
    ['the end of CDATA behind CDATA', '<xml><a><![CDATA[b]]>]]></a></xml>'],
    ['text in front of a node', '<xml>a<b/></xml>'],
    ['text behind a node', '<xml><a>1</a>b</xml>'],
    ['text between nodes', '<xml><a><b/>c<d/></a></xml>'],
    ['text beside a node', '<xml><a>b<c>d</c></a></xml>'],
    ['CDATA beside a node', '<xml><a><b/><![CDATA[c]]></a></xml>'],
    ['an entity beside a node', '<xml><a>&#65;<b/></a></xml>'],
    ['a no-break space between nodes', '<xml><a/>\u00a0<b/></xml>'],
    ['a byte order mark between nodes', '<xml><a/>\ufeff<b/></xml>'],
  ])('%s', (_, text) => {
    expect(refusal(text)).toBe('xml_syntax')
  })

  it('is told with its place, and the text is not quoted', () => {
    const secret = 'private-words'
    for (const text of [`<xml><a>${secret}`, `<xml>${secret}<a/></xml>`, `<xml><a>${secret}&x;</a></xml>`, secret]) {
      expect(() => readXml(text)).toThrow(/near character \d+/)
      expect(() => readXml(text)).not.toThrow(secret)
    }
  })
})
