import { describe, expect, test } from 'vitest'
import { official } from '../../../../test/products.ts'
import { type Req, senderOf } from '../../../../test/sending.ts'
import {
  type Answer,
  WxEmptyResponse,
  WxImageResponse,
  WxMusicResponse,
  WxNewsResponse,
  WxTextResponse,
  WxTransferAiResponse,
  WxTransferResponse,
  WxVideoResponse,
  WxVoiceResponse,
} from './index.ts'

const { send, sent } = senderOf(official, { appSecret: 'a-secret' })
const path = 'POST /cgi-bin/message/custom/send'

describe('ctx.send sends the person a customer service message', () => {
  test.each<[what: string, answer: (req: Req) => Answer, message: object]>([
    ['a string', () => '你好', { msgtype: 'text', text: { content: '你好' } }],
    ['a text', (req) => new WxTextResponse('<b>', req), { msgtype: 'text', text: { content: '<b>' } }],
    ['a picture', (req) => new WxImageResponse({ MediaId: 'm' }, req), { msgtype: 'image', image: { media_id: 'm' } }],
    ['a voice', (req) => new WxVoiceResponse({ MediaId: 'm' }, req), { msgtype: 'voice', voice: { media_id: 'm' } }],
    [
      'a video, its thumb its own picture',
      (req) => new WxVideoResponse({ MediaId: 'm', Title: 't', Description: 'd' }, req),
      { msgtype: 'video', video: { media_id: 'm', thumb_media_id: 'm', title: 't', description: 'd' } },
    ],
    [
      'music',
      (req) =>
        new WxMusicResponse({ Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h', ThumbMediaId: 'm' }, req),
      {
        msgtype: 'music',
        music: { title: 't', description: 'd', musicurl: 'u', hqmusicurl: 'h', thumb_media_id: 'm' },
      },
    ],
    [
      'music of one quality',
      (req) => new WxMusicResponse({ MusicUrl: 'u', ThumbMediaId: 'm' }, req),
      { msgtype: 'music', music: { musicurl: 'u', hqmusicurl: 'u', thumb_media_id: 'm' } },
    ],
    [
      'an article',
      (req) => new WxNewsResponse({ Title: 't', Description: 'd', Url: 'u', PicUrl: 'p' }, req),
      { msgtype: 'news', news: { articles: [{ title: 't', description: 'd', url: 'u', picurl: 'p' }] } },
    ],
    // The platform takes one (45008).
    [
      'the first of several articles',
      (req) => new WxNewsResponse([{ Title: 't', Url: 'u' }, { Title: 't2' }], req),
      { msgtype: 'news', news: { articles: [{ title: 't', description: '', url: 'u', picurl: '' }] } },
    ],
  ])('%s', async (_, answer, message) => {
    expect(await sent(path, answer)).toEqual([{ touser: 'o1', ...message }])
  })

  test('a text that is longer than a message takes, in parts', async () => {
    const text = `${'你'.repeat(600)}。${'好'.repeat(600)}`
    const messages = (await sent(path, () => text)) as { text: { content: string } }[]
    expect(messages.map(({ text: { content } }) => content).join('')).toBe(text)
    for (const { text } of messages) expect(Buffer.byteLength(text.content)).toBeLessThanOrEqual(2048)
    expect(messages).toHaveLength(2)
  })
})

test.each([undefined, null, ''])('nothing is sent for %j', async (answer) => {
  expect(await send(() => answer)).toEqual({ calls: [], error: undefined })
})

test('an empty reply sends nothing', async () => {
  expect(await send(() => new WxEmptyResponse())).toEqual({ calls: [], error: undefined })
})

test.each<[what: string, answer: (req: Req) => Answer]>([
  ['a transfer', (req) => new WxTransferResponse(req)],
  ['a transfer to the AI', (req) => new WxTransferAiResponse(req)],
  ['a reply of one’s own', () => ({ toXml: () => '<xml/>' })],
])('%s can only answer a push', async (_, answer) => {
  const { calls, error } = await send(answer)
  expect(calls).toEqual([])
  expect(error).toMatchObject({ name: 'WxReplyError', code: 'unsendable_reply' })
})
