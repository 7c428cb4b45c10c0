import { describe, expect, test } from 'vitest'
import { envelope, replyXml, seeded, sha1Sorted, textReply } from '../../test/wechat.ts'
import type { Outcome } from '../exchange.ts'
import type { Format, Mode } from '../protocol.ts'
import { completeMessage } from '../push/message.ts'
import type { Judgement } from '../push/verdict.ts'
import type { MessageNodes } from '../xml.ts'
import { createAccount } from './account.ts'
import { writePush } from './push.ts'
import { judge } from './verdict.ts'

const openid = 'oAlice'
const url = 'http://127.0.0.1:3000/wechat'

interface Given {
  readonly mode?: Mode
  readonly format?: Format
  readonly message?: MessageNodes
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

function judgeBody(body: string | Buffer, given: Given = {}): Judgement {
  const account = createAccount({ mode: given.mode ?? 'plain', format: given.format ?? 'xml' })
  const nodes = given.message ?? { MsgType: 'text', Content: 'hi' }
  const push = writePush(account, openid, completeMessage(nodes, account.originalId, openid, 1_714_112_445_000))
  const bytes = Buffer.from(body)
  const outcome: Outcome = {
    kind: 'response',
    body: bytes,
    tooLongFor: null,
    response: {
      status: given.status ?? 200,
      headers: given.headers ?? {},
      body: bytes.toString(),
      bodyBytes: bytes.length,
    },
  }
  return judge(push, url, outcome)
}

function expectRefused(judgement: Judgement, code: string, en: RegExp): void {
  expect(judgement.verdict).toMatchObject({ ok: false, code })
  expect(judgement.verdict.message.en).toMatch(en)
  expect(judgement.verdict.message.zh).toMatch(/[\u4e00-\u9fff]/)
  expect(judgement.reply).toBeNull()
}

const text = (content: string): string => `<MsgType>text</MsgType><Content><![CDATA[${content}]]></Content>`
const articles = (count: number, stated = count): string =>
  `<MsgType>news</MsgType><ArticleCount>${stated}</ArticleCount><Articles>${'<item><Title>T</Title><Description></Description><PicUrl></PicUrl><Url>https://example.com/</Url></item>'.repeat(count)}</Articles>`

describe('illegal bodies', () => {
  const expressPage =
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Error</title>\n</head>\n<body>\n<pre>TypeError: x is not a function<br> &nbsp; at y</pre>\n</body>\n</html>\n'
  test.each<[string, string | Buffer, RegExp]>([
    ['JSON', '{"ok":true}', /is JSON, but the account takes XML/],
    ['an Express error page', expressPage, /web page, probably an error page: “TypeError: x is not a function”/],
    ['plain text', 'hello', /plain text \(“hello”\)/],
    ['"success" in quotes', '"success"', /success must stand alone/],
    ['success with a newline', 'success\n', /success must stand alone/],
    ['SUCCESS', 'SUCCESS', /success must stand alone/],
    ['a byte order mark', `\ufeff${textReply(openid, 'x')}`, /byte order mark/],
    ['a declaration after a newline', `\n<?xml version="1.0"?>${textReply(openid, 'x')}`, /not well-formed XML/],
    ['a compressed answer’s bytes', Buffer.from([0x1f, 0x8b, 0xff, 0xfe]), /not UTF-8/],
    ['a document type', `<!DOCTYPE xml>${textReply(openid, 'x')}`, /document type is not allowed/],
    ['open XML', '<xml><a>', /not well-formed XML/],
    ['another root', '<message></message>', /root node is not <xml>/],
    [
      'names not swapped',
      textReply(openid, 'x')
        .replaceAll(openid, '?')
        .replaceAll(seeded.originalId, openid)
        .replaceAll('?', seeded.originalId),
      /swap them/,
    ],
    ['another receiver', textReply('oBob', 'x'), /ToUserName is “oBob”, it must be oAlice/],
    ['another sender', textReply(openid, 'x').replace(seeded.originalId, 'gh_other'), /FromUserName is “gh_other”/],
    ['no receiver', textReply(openid, 'x').replace(/<ToUserName>.*<\/ToUserName>/, ''), /has no ToUserName/],
    ['no time', textReply(openid, 'x').replace(/<CreateTime>.*<\/CreateTime>/, ''), /has no CreateTime/],
    ['no type', replyXml(openid, ''), /has no MsgType/],
    ['an unknown type', replyXml(openid, '<MsgType>Text</MsgType><Content>x</Content>'), /MsgType “Text” is unknown/],
    ['a type named like a property', replyXml(openid, '<MsgType>constructor</MsgType>'), /is unknown/],
    ['an empty text', replyXml(openid, '<MsgType>text</MsgType><Content></Content>'), /Content is empty/],
    ['no text', replyXml(openid, '<MsgType>text</MsgType>'), /has no Content/],
    ['a text that is too long', replyXml(openid, text('好'.repeat(683))), /has 2049 bytes of UTF-8/],
    ['an image without id', replyXml(openid, '<MsgType>image</MsgType><Image></Image>'), /has no Image\/MediaId/],
    ['an image without node', replyXml(openid, '<MsgType>image</MsgType><MediaId>m</MediaId>'), /has no Image/],
    [
      'a voice without id',
      replyXml(openid, '<MsgType>voice</MsgType><Voice><MediaId/></Voice>'),
      /has no Voice\/MediaId/,
    ],
    [
      'a video without id',
      replyXml(openid, '<MsgType>video</MsgType><Video><Title>T</Title></Video>'),
      /has no Video\/MediaId/,
    ],
    [
      'music without thumb',
      replyXml(openid, '<MsgType>music</MsgType><Music><Title>T</Title></Music>'),
      /has no Music\/ThumbMediaId/,
    ],
    [
      'no articles',
      replyXml(openid, '<MsgType>news</MsgType><ArticleCount>0</ArticleCount><Articles></Articles>'),
      /has no Articles\/item/,
    ],
    ['another count of articles', replyXml(openid, articles(1, 2)), /ArticleCount is 2, but there are 1 articles/],
    [
      'an article without link',
      replyXml(openid, articles(1).replace(/<Url>.*<\/Url>/, '')),
      /has no Articles\/item\/Url/,
    ],
    [
      'a transfer to nobody',
      replyXml(openid, '<MsgType>transfer_customer_service</MsgType><TransInfo></TransInfo>'),
      /TransInfo\/KfAccount/,
    ],
  ])('%s', (_name, body, en) => {
    expectRefused(judgeBody(body), 'illegal-body', en)
  })

  test('XML on a JSON account', () => {
    expectRefused(
      judgeBody(textReply(openid, 'x'), { format: 'json' }),
      'illegal-body',
      /is XML, but the account takes JSON/,
    )
  })

  test('no JSON on a JSON account', () => {
    expectRefused(judgeBody('hello', { format: 'json' }), 'illegal-body', /not a JSON object/)
    expectRefused(judgeBody('[1]', { format: 'json' }), 'illegal-body', /not a JSON object/)
  })

  test('a compressed answer', () => {
    expectRefused(judgeBody('x', { headers: { 'content-encoding': 'gzip' } }), 'illegal-body', /compressed \(gzip\)/)
  })
})

describe('another status', () => {
  test.each<[number, string, RegExp]>([
    [201, 'success', /Status 201: the platform takes only status 200/],
    [204, '', /Status 204/],
    [401, '', /Compare its token/],
    [404, '<!DOCTYPE html><pre>Cannot POST /wechat</pre>', /no such route.*“Cannot POST \/wechat”/],
    [500, '<html><body><h1>Internal Server Error</h1></body></html>', /callback failed.*“Internal Server Error”/],
  ])('%i', (status, body, en) => {
    expectRefused(judgeBody(body, { status }), 'status', en)
  })
})

describe('illegal envelopes', () => {
  const reply = textReply(openid, 'x')
  const sealed = envelope(seeded, reply)
  const encrypted = { mode: 'encrypted' } as const
  const signed = (cipher: string): string => {
    const signature = sha1Sorted(seeded.token, '1', '2', cipher)
    return `<xml><Encrypt>${cipher}</Encrypt><MsgSignature>${signature}</MsgSignature><TimeStamp>1</TimeStamp><Nonce>2</Nonce></xml>`
  }
  test.each<[string, string, Given, RegExp]>([
    ['a plain reply in encrypted mode', reply, encrypted, /the reply is not encrypted/],
    ['an encrypted reply in plain mode', sealed, { mode: 'plain' }, /account is in plain mode/],
    [
      'a wrong signature',
      sealed.replace(/<MsgSignature>.*<\/MsgSignature>/, `<MsgSignature>${'0'.repeat(40)}</MsgSignature>`),
      encrypted,
      /MsgSignature is wrong/,
    ],
    [
      'a wrong signature in compatible mode',
      sealed.replace('415670741', '415670742'),
      { mode: 'compatible' },
      /MsgSignature is wrong/,
    ],
    ['no signature', sealed.replace(/<MsgSignature>.*<\/MsgSignature>/, ''), encrypted, /has no MsgSignature/],
    ['no nonce', sealed.replace(/<Nonce>.*<\/Nonce>/, ''), encrypted, /has no Nonce/],
    ['another token', envelope({ ...seeded, token: 'other' }, reply), encrypted, /MsgSignature is wrong/],
    [
      'another key',
      envelope({ ...seeded, encodingAesKey: `${'B'.repeat(42)}A` }, reply),
      encrypted,
      /Encrypt (does not open|has an impossible length)/,
    ],
    [
      'another appid',
      envelope({ ...seeded, appId: 'wxother' }, reply),
      encrypted,
      /must be the account’s appid, wx0000000000000001/,
    ],
    ['no base64', signed('!!!'), encrypted, /not base64/],
    ['half a block', signed(Buffer.alloc(16).toString('base64')), encrypted, /impossible length/],
  ])('%s', (_name, body, given, en) => {
    expectRefused(judgeBody(body, given), 'illegal-envelope', en)
  })

  test('what is inside is held against the same rules', () => {
    expectRefused(
      judgeBody(envelope(seeded, textReply('oBob', 'x')), encrypted),
      'illegal-body',
      /ToUserName is “oBob”/,
    )
    expectRefused(judgeBody(envelope(seeded, 'success'), encrypted), 'illegal-envelope', /success goes unencrypted/)
  })
})

describe('legal answers', () => {
  test.each<Mode>(['plain', 'compatible', 'encrypted'])('nothing, in %s mode', (mode) => {
    for (const body of ['', 'success']) {
      expect(judgeBody(body, { mode })).toMatchObject({
        verdict: { ok: true, code: 'nothing' },
        reply: null,
        replyText: body,
      })
    }
  })

  test.each<[Mode, string]>([
    ['plain', textReply(openid, 'hello')],
    ['compatible', textReply(openid, 'hello')],
    ['compatible', envelope(seeded, textReply(openid, 'hello'))],
    ['encrypted', envelope(seeded, textReply(openid, 'hello'))],
  ])('a reply in %s mode', (mode, body) => {
    expect(judgeBody(body, { mode })).toMatchObject({
      verdict: { ok: true, code: 'reply', warnings: [] },
      reply: { MsgType: 'text', Content: 'hello', CreateTime: '1714112445' },
      replyText: textReply(openid, 'hello'),
    })
  })

  test.each<Mode>(['plain', 'encrypted'])('a JSON reply in %s mode', (mode) => {
    const reply = {
      ToUserName: openid,
      FromUserName: seeded.originalId,
      CreateTime: 1714112445,
      MsgType: 'text',
      Content: 'hello',
    }
    const body = JSON.stringify(reply)
    const judgement = judgeBody(mode === 'plain' ? body : envelope(seeded, body, 'json'), { mode, format: 'json' })
    expect(judgement).toMatchObject({ verdict: { ok: true }, reply, replyText: body })
  })

  test('a text of exactly 2048 bytes, escaped rather than in CDATA', () => {
    const content = `&lt;${'x'.repeat(2047)}`
    expect(judgeBody(replyXml(openid, `<MsgType>text</MsgType><Content>${content}</Content>`)).reply?.Content).toBe(
      `<${'x'.repeat(2047)}`,
    )
  })

  test.each([
    '<MsgType>image</MsgType><Image><MediaId>m</MediaId></Image>',
    '<MsgType>voice</MsgType><Voice><MediaId>m</MediaId></Voice>',
    '<MsgType>video</MsgType><Video><MediaId>m</MediaId></Video>',
    '<MsgType>music</MsgType><Music><ThumbMediaId>m</ThumbMediaId></Music>',
    '<MsgType>transfer_customer_service</MsgType>',
    '<MsgType>transfer_customer_service</MsgType><TransInfo><KfAccount>a@gh</KfAccount></TransInfo>',
    '<MsgType>transfer_biz_ai_ivr</MsgType>',
    articles(1),
  ])('%s', (nodes) => {
    expect(judgeBody(replyXml(openid, nodes)).verdict).toMatchObject({ ok: true, code: 'reply', warnings: [] })
  })
})

describe('warnings', () => {
  const warned = (judgement: Judgement): string => judgement.verdict.warnings.map(({ en }) => en).join(' ')

  test('a message is answered by one article', () => {
    const judgement = judgeBody(replyXml(openid, articles(3)))
    expect(warned(judgement)).toMatch(/Only 1 of 3 articles is shown/)
    expect(judgement.reply).toMatchObject({ Articles: { item: [{ Title: 'T' }] } })
  })

  test.each([
    ['text', 1],
    ['image', 1],
    ['voice', 1],
    ['video', 1],
    ['location', 1],
    ['shortvideo', 8],
    ['link', 8],
    ['event', 8],
  ])('%s is answered by %i', (MsgType, shown) => {
    const judgement = judgeBody(replyXml(openid, articles(10)), { message: { MsgType } })
    expect(judgement.reply).toMatchObject({ ArticleCount: shown, Articles: { item: { length: shown } } })
  })

  test('an event is answered by up to eight', () => {
    const message = { MsgType: 'event', Event: 'CLICK', EventKey: 'K' }
    expect(judgeBody(replyXml(openid, articles(8)), { message }).verdict.warnings).toEqual([])
    const judgement = judgeBody(replyXml(openid, articles(9)), { message })
    expect(warned(judgement)).toMatch(/Only 8 of 9 articles are shown/)
    expect(judgement.reply).toMatchObject({ ArticleCount: 8, Articles: { item: { length: 8 } } })
  })

  test('a time in milliseconds', () => {
    expect(warned(judgeBody(textReply(openid, 'x').replace('1714112445', '1714112445000')))).toMatch(/whole seconds/)
  })

  test('blank space before the XML', () => {
    expect(warned(judgeBody(`\n ${textReply(openid, 'x')}`))).toMatch(/blank space/)
  })

  test('a reply to an event nobody waits for', () => {
    const message = { MsgType: 'event', Event: 'VIEW', EventKey: 'https://example.com/' }
    expect(warned(judgeBody(textReply(openid, 'x'), { message }))).toMatch(/Nobody waits for a reply to VIEW/)
  })

  test('a reply to unsubscribe reaches nobody', () => {
    const judgement = judgeBody(textReply(openid, 'x'), {
      message: { MsgType: 'event', Event: 'unsubscribe', EventKey: '' },
    })
    expect(judgement).toMatchObject({ verdict: { ok: true, code: 'nothing' }, reply: null })
    expect(warned(judgement)).toMatch(/Nobody gets a reply to unsubscribe/)
  })
})
