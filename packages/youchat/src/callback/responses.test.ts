import { describe, expect, test } from 'vitest'
import { anyPush, formats, listening, official, products, pushTo, wecom } from '../../../../test/products.ts'
import { answeredBy, type ResponseSample, testResponses } from '../../../../test/responses.ts'
import { WxEmptyResponse, WxTextResponse } from './reply.ts'
import { type WxArticle, WxImageResponse, WxNewsResponse, WxVideoResponse, WxVoiceResponse } from './responses.ts'

const req = { ToUserName: 'gh_1', FromUserName: 'o1' }
const article = (n: number): WxArticle => ({ Title: `t${n}`, Description: `d${n}`, PicUrl: `p${n}`, Url: `u${n}` })
const articles = (count: number) => Array.from({ length: count }, (_, i) => article(i))
const item = (n: number) =>
  `<item><Title><![CDATA[t${n}]]></Title><Description><![CDATA[d${n}]]></Description>` +
  `<PicUrl><![CDATA[p${n}]]></PicUrl><Url><![CDATA[u${n}]]></Url></item>`

describe.each([official, wecom])('$name', (product) => {
  const req = answeredBy(product)
  const news = [1, 2, 8].map(
    (count): ResponseSample => ({
      name: `news of ${count}`,
      response: new WxNewsResponse(articles(count), req),
      MsgType: 'news',
      xml: `<ArticleCount>${count}</ArticleCount><Articles>${articles(count)
        .map((_, i) => item(i))
        .join('')}</Articles>`,
      json: { ArticleCount: count, Articles: { item: articles(count) } },
    }),
  )
  testResponses(product, [
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
    ...news,
    {
      name: 'news of one, not in a list',
      response: new WxNewsResponse(article(0), req),
      MsgType: 'news',
      xml: `<ArticleCount>1</ArticleCount><Articles>${item(0)}</Articles>`,
      json: { ArticleCount: 1, Articles: { item: [article(0)] } },
    },
  ])
})

test.each(products.flatMap((product) => formats.map((format) => ({ product, name: product.name, format }))))(
  'the empty reply is nothing, $name as $format',
  async ({ product, format }) => {
    for (const response of [new WxEmptyResponse(), new WxEmptyResponse(req)]) {
      expect([response.toXml(), response.toJson()]).toEqual(['', ''])
      const { app, errors } = listening(product)
      app.on(['message', 'event'], () => response)
      const reply = await app.handle(pushTo(product, anyPush(product), { format }))
      expect(reply).toMatchObject({ status: 200, body: product.nothing })
      expect(errors).toEqual([])
    }
  },
)

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
