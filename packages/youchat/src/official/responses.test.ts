import { describe, expect, test } from 'vitest'
import { signPush } from '../testing/index.ts'
import {
  WxApplication,
  type WxArticle,
  WxEmptyResponse,
  WxImageResponse,
  WxMusicResponse,
  WxNewsResponse,
  WxResponse,
  WxTextResponse,
  WxTransferAiResponse,
  WxTransferResponse,
  WxVideoResponse,
  WxVoiceResponse,
} from './index.ts'

const req = { ToUserName: 'gh_1', FromUserName: 'o1' }
const head = '<ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh_1]]></FromUserName>'
const article = (n: number): WxArticle => ({ Title: `t${n}`, Description: `d${n}`, PicUrl: `p${n}`, Url: `u${n}` })
const item = (n: number) =>
  `<item><Title><![CDATA[t${n}]]></Title><Description><![CDATA[d${n}]]></Description>` +
  `<PicUrl><![CDATA[p${n}]]></PicUrl><Url><![CDATA[u${n}]]></Url></item>`
const articles = (count: number) => Array.from({ length: count }, (_, i) => article(i))

interface Sample {
  readonly name: string
  readonly response: WxResponse
  readonly MsgType: string
  /** The nodes behind MsgType, in both formats. */
  readonly xml: string
  readonly json: object
}
const samples: Sample[] = [
  {
    name: 'text',
    response: new WxTextResponse('a\n<a href="https://x.test/?a=1&b=2">b</a>', req),
    MsgType: 'text',
    xml: '<Content><![CDATA[a\n<a href="https://x.test/?a=1&b=2">b</a>]]></Content>',
    json: { Content: 'a\n<a href="https://x.test/?a=1&b=2">b</a>' },
  },
  {
    name: 'image',
    response: new WxImageResponse({ MediaId: 'm1' }, req),
    MsgType: 'image',
    xml: '<Image><MediaId><![CDATA[m1]]></MediaId></Image>',
    json: { Image: { MediaId: 'm1' } },
  },
  {
    name: 'voice',
    response: new WxVoiceResponse({ MediaId: 'm1' }, req),
    MsgType: 'voice',
    xml: '<Voice><MediaId><![CDATA[m1]]></MediaId></Voice>',
    json: { Voice: { MediaId: 'm1' } },
  },
  {
    name: 'video',
    response: new WxVideoResponse({ MediaId: 'm1', Title: 't', Description: 'd' }, req),
    MsgType: 'video',
    xml: '<Video><MediaId><![CDATA[m1]]></MediaId><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description></Video>',
    json: { Video: { MediaId: 'm1', Title: 't', Description: 'd' } },
  },
  {
    name: 'video without a title',
    response: new WxVideoResponse({ MediaId: 'm1' }, req),
    MsgType: 'video',
    xml: '<Video><MediaId><![CDATA[m1]]></MediaId></Video>',
    json: { Video: { MediaId: 'm1' } },
  },
  {
    name: 'music',
    response: new WxMusicResponse(
      { Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h', ThumbMediaId: 'm1' },
      req,
    ),
    MsgType: 'music',
    xml:
      '<Music><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description><MusicUrl><![CDATA[u]]></MusicUrl>' +
      '<HQMusicUrl><![CDATA[h]]></HQMusicUrl><ThumbMediaId><![CDATA[m1]]></ThumbMediaId></Music>',
    json: { Music: { Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h', ThumbMediaId: 'm1' } },
  },
  {
    name: 'music with a cover only',
    response: new WxMusicResponse({ ThumbMediaId: 'm1' }, req),
    MsgType: 'music',
    xml: '<Music><ThumbMediaId><![CDATA[m1]]></ThumbMediaId></Music>',
    json: { Music: { ThumbMediaId: 'm1' } },
  },
  ...[1, 2, 8].map((count) => ({
    name: `news of ${count}`,
    response: new WxNewsResponse(articles(count), req),
    MsgType: 'news',
    xml: `<ArticleCount>${count}</ArticleCount><Articles>${articles(count)
      .map((_, i) => item(i))
      .join('')}</Articles>`,
    json: { ArticleCount: count, Articles: { item: articles(count) } },
  })),
  {
    name: 'news of one, not in a list',
    response: new WxNewsResponse(article(0), req),
    MsgType: 'news',
    xml: `<ArticleCount>1</ArticleCount><Articles>${item(0)}</Articles>`,
    json: { ArticleCount: 1, Articles: { item: [article(0)] } },
  },
  {
    name: 'transfer to anybody',
    response: new WxTransferResponse(req),
    MsgType: 'transfer_customer_service',
    xml: '',
    json: {},
  },
  {
    name: 'transfer to one account',
    response: new WxTransferResponse(req, { KfAccount: 'test1@gh_1' }),
    MsgType: 'transfer_customer_service',
    xml: '<TransInfo><KfAccount><![CDATA[test1@gh_1]]></KfAccount></TransInfo>',
    json: { TransInfo: { KfAccount: 'test1@gh_1' } },
  },
  {
    name: 'transfer to the AI reply',
    response: new WxTransferAiResponse(req),
    MsgType: 'transfer_biz_ai_ivr',
    xml: '',
    json: {},
  },
]

describe.each(samples)('$name', ({ response, MsgType, xml, json }) => {
  test('is written as XML, sender and receiver swapped', () => {
    const written = response.toXml()
    const created = /<CreateTime>(\d+)<\/CreateTime>/.exec(written)?.[1]
    expect(written).toBe(
      `<xml>${head}<CreateTime>${created}</CreateTime><MsgType><![CDATA[${MsgType}]]></MsgType>${xml}</xml>`,
    )
    // Seconds, not milliseconds.
    expect(Math.abs(Number(created) - Date.now() / 1000)).toBeLessThan(5)
  })

  test('is written as JSON', () => {
    const { CreateTime, ...rest } = JSON.parse(response.toJson())
    expect(rest).toEqual({ ToUserName: 'o1', FromUserName: 'gh_1', MsgType, ...json })
    expect(Math.abs(CreateTime - Date.now() / 1000)).toBeLessThan(5)
  })

  test('is what a push is answered with, in its format', async () => {
    const app = new WxApplication({ deliveries: 1, token: 't' }).on('text', () => response)
    const message = { ...req, CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: '1' }
    const inXml = signPush(message, { token: 't' })
    expect(await app.process(inXml.query, inXml.body)).toContain(
      `<MsgType><![CDATA[${MsgType}]]></MsgType>${xml}</xml>`,
    )
    const inJson = signPush(message, { token: 't', format: 'json' })
    expect(JSON.parse(await app.process(inJson.query, inJson.body))).toMatchObject({ MsgType, ...json })
  })

  test('can be read before it is sent', () => {
    expect(response).toBeInstanceOf(WxResponse)
    expect(response).toMatchObject({ ToUserName: 'o1', FromUserName: 'gh_1', MsgType })
  })
})

test('articles without a picture or an address have empty nodes', () => {
  const written = new WxNewsResponse([{ Title: 't' }], req).toXml()
  expect(written).toContain(
    '<item><Title><![CDATA[t]]></Title><Description><![CDATA[]]></Description><PicUrl><![CDATA[]]></PicUrl><Url><![CDATA[]]></Url></item>',
  )
})

test('news takes one to eight articles, and keeps the list it was given', () => {
  expect(() => new WxNewsResponse([], req)).toThrow(
    expect.objectContaining({ code: 'no_articles', name: 'WxReplyError' }),
  )
  expect(() => new WxNewsResponse(articles(9), req)).toThrow(expect.objectContaining({ code: 'too_many_articles' }))
  const list = articles(1)
  const response = new WxNewsResponse(list, req)
  list.push(...articles(20))
  expect(response.Articles).toHaveLength(1)
})

test.each([
  ['x', 2048],
  ['é', 1024],
  ['你', 682],
  ['😀', 512],
])('a text of %s has at most 2048 bytes', (char, count) => {
  const longest = char
    .repeat(count)
    .padEnd(char.repeat(count).length + (2048 - Buffer.byteLength(char.repeat(count))), 'x')
  expect(Buffer.byteLength(longest)).toBe(2048)
  expect(new WxTextResponse(longest, req).Content).toBe(longest)
  for (const tail of ['x', char]) {
    expect(() => new WxTextResponse(longest + tail, req)).toThrow(
      expect.objectContaining({ code: 'text_too_long', name: 'WxReplyError' }),
    )
  }
})

test('a text may not be empty: the platform would show a failure notice', () => {
  expect(() => new WxTextResponse('', req)).toThrow(expect.objectContaining({ code: 'empty_text' }))
})

test('no node can be left by what is written into it', () => {
  const nasty = ']]></MediaId></Image><x>'
  const written = new WxImageResponse({ MediaId: nasty }, { ToUserName: nasty, FromUserName: nasty }).toXml()
  const outside = written.replaceAll(/<!\[CDATA\[.*?]]>/gs, '')
  expect(outside).toMatch(
    /^<xml><ToUserName><\/ToUserName><FromUserName><\/FromUserName><CreateTime>\d+<\/CreateTime><MsgType><\/MsgType><Image><MediaId><\/MediaId><\/Image><\/xml>$/,
  )
})

test('characters that no XML can hold are left out', () => {
  const written = new WxTextResponse('a\u0000b\u0008c\u000bd\u001fe\ufffef\t\n\rg', req).toXml()
  expect(written).toContain('<Content><![CDATA[abcdef\t\n\rg]]></Content>')
})

test('the empty reply is nothing, in both formats', async () => {
  for (const response of [new WxEmptyResponse(), new WxEmptyResponse(req)]) {
    expect([response.toXml(), response.toJson()]).toEqual(['', ''])
    for (const format of ['xml', 'json'] as const) {
      const account = { token: 't', appId: 'wx1', encodingAesKey: 'k'.repeat(43) }
      const app = new WxApplication(account).on('text', () => response)
      const push = signPush({ ...req, CreateTime: 1, MsgType: 'text', Content: 'hi' }, { ...account, format })
      expect(await app.handle(push)).toMatchObject({ status: 200, body: '' })
    }
  }
})
