import { describe, expect, test } from 'vitest'
import { wecom } from '../../../../test/products.ts'
import { type Req, senderOf } from '../../../../test/sending.ts'
import {
  type Answer,
  WxEmptyResponse,
  WxImageResponse,
  WxNewsResponse,
  WxTemplateCardResponse,
  WxTextResponse,
  WxUpdateButtonResponse,
  WxUpdateTaskcardResponse,
  WxVideoResponse,
  WxVoiceResponse,
} from './index.ts'

const { send, sent } = senderOf(wecom, { corpSecret: 'a-secret' })
const message = 'POST /cgi-bin/message/send'
const update = 'POST /cgi-bin/message/update_template_card'
const press = wecom.event('template_card_event', { EventKey: 'k', TaskId: 't', ResponseCode: 'code-1', AgentID: 7 })

describe('ctx.send sends the member a message of the application', () => {
  test.each<[what: string, answer: (req: Req) => Answer, message: object]>([
    ['a string', () => '你好', { msgtype: 'text', text: { content: '你好' } }],
    ['a text', (req) => new WxTextResponse('<b>', req), { msgtype: 'text', text: { content: '<b>' } }],
    ['a picture', (req) => new WxImageResponse({ MediaId: 'm' }, req), { msgtype: 'image', image: { media_id: 'm' } }],
    ['a voice', (req) => new WxVoiceResponse({ MediaId: 'm' }, req), { msgtype: 'voice', voice: { media_id: 'm' } }],
    [
      'a video',
      (req) => new WxVideoResponse({ MediaId: 'm', Title: 't', Description: 'd' }, req),
      { msgtype: 'video', video: { media_id: 'm', title: 't', description: 'd' } },
    ],
    [
      'a video alone',
      (req) => new WxVideoResponse({ MediaId: 'm' }, req),
      { msgtype: 'video', video: { media_id: 'm' } },
    ],
    [
      'articles, all of them',
      (req) =>
        new WxNewsResponse(
          [
            { Title: 't', Description: 'd', Url: 'u', PicUrl: 'p' },
            { Title: 't2', Url: 'v' },
          ],
          req,
        ),
      {
        msgtype: 'news',
        news: {
          articles: [
            { title: 't', description: 'd', url: 'u', picurl: 'p' },
            { title: 't2', url: 'v' },
          ],
        },
      },
    ],
  ])('%s', async (_, answer, content) => {
    expect(await sent(message, answer)).toEqual([{ touser: 'zhangsan', agentid: 7, ...content }])
  })

  // The platform cuts a longer one without a word.
  test('a text that is longer than a message takes, in parts', async () => {
    const text = `${'你'.repeat(600)}。${'好'.repeat(600)}`
    const messages = (await sent(message, () => text)) as { text: { content: string } }[]
    expect(messages.map(({ text: { content } }) => content).join('')).toBe(text)
    for (const { text } of messages) expect(Buffer.byteLength(text.content)).toBeLessThanOrEqual(2048)
    expect(messages).toHaveLength(2)
  })

  test('the answer to a press changes the card', async () => {
    const who = { userids: ['zhangsan'], agentid: 7, response_code: 'code-1' }
    expect(await sent(update, (req) => new WxUpdateButtonResponse('已批准', req), press)).toEqual([
      { ...who, button: { replace_name: '已批准' } },
    ])
    const card = { card_type: 'text_notice', main_title: { title: 't' }, jump_list: [{ title: 'j' }] }
    expect(await sent(update, (req) => new WxTemplateCardResponse(card, req), press)).toEqual([
      { ...who, template_card: card },
    ])
    expect(await sent(message, () => 'a text all the same', press)).toHaveLength(1)
  })
})

test.each([undefined, null, ''])('nothing is sent for %j', async (answer) => {
  expect(await send(() => answer)).toEqual({ calls: [], error: undefined })
})

test.each<[what: string, answer: (req: Req) => Answer]>([
  ['a task card of the older kind', (req) => new WxUpdateTaskcardResponse('x', req)],
  ['a reply of one’s own', () => ({ toXml: () => '<xml/>' })],
  ['a button, where none was pressed', (req) => new WxUpdateButtonResponse('x', req)],
  ['a card, where none was pressed', (req) => new WxTemplateCardResponse({ card_type: 'text_notice' }, req)],
])('%s can only answer a push', async (_, answer) => {
  const { calls, error } = await send(answer)
  expect(calls).toEqual([])
  expect(error).toMatchObject({ name: 'WxReplyError', code: 'unsendable_reply' })
})

test('an empty reply sends nothing', async () => {
  expect(await send(() => new WxEmptyResponse())).toEqual({ calls: [], error: undefined })
})

test.each([['sys'], [undefined]])('a push from %s has nobody to send anything to', async (FromUserName) => {
  const push = wecom.event('batch_job_result', { FromUserName, AgentID: 7, BatchJob: { JobId: 'j' } } as never)
  const { calls, error } = await send(() => 'hi', push)
  expect(calls).toEqual([])
  expect(error).toMatchObject({ name: 'WxReplyError', code: 'no_receiver' })
  expect(await send(() => new WxEmptyResponse(), push)).toEqual({ calls: [], error: undefined })
})
