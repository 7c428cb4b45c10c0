import { beforeEach, describe, expect, test } from 'vitest'
import { wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])
const send = 'POST /cgi-bin/message/send'
const update = 'POST /cgi-bin/message/update_template_card'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
  platform.answers['POST /cgi-bin/media/upload'] = { media_id: 'up1', created_at: '1' }
  platform.answers[send] = { msgid: 'm1' }
})

/** What was sent last, but for whom to and from. */
function content() {
  const { touser, agentid, ...rest } = platform.to(send).at(-1)?.json ?? {}
  expect([touser, agentid]).toEqual(['al', 7])
  return rest
}

describe('each kind under its own name', () => {
  test('media, by their ids', async () => {
    await api.sendImage('al', 'id1')
    expect(content()).toEqual({ msgtype: 'image', image: { media_id: 'id1' } })
    await api.sendVoice('al', 'id2')
    expect(content()).toEqual({ msgtype: 'voice', voice: { media_id: 'id2' } })
    await api.sendFile('al', 'id3')
    expect(content()).toEqual({ msgtype: 'file', file: { media_id: 'id3' } })
    await api.sendVideo('al', { media_id: 'id4', title: '片', description: '子' })
    expect(content()).toEqual({ msgtype: 'video', video: { media_id: 'id4', title: '片', description: '子' } })
    await api.sendVideo('al', { media: png, title: 'x' })
    expect(content()).toEqual({ msgtype: 'video', video: { media_id: 'up1', title: 'x' } })
  })

  test('cards, links and articles', async () => {
    const card = { title: '领奖', description: '<div>今天</div>', url: 'https://a.example', btntxt: '详情' }
    await api.sendTextcard('al', card)
    expect(content()).toEqual({ msgtype: 'textcard', textcard: card })
    const articles = [{ title: 'a', url: 'https://a.example' }]
    await api.sendNews('al', articles)
    expect(content()).toEqual({ msgtype: 'news', news: { articles } })
    await api.sendMpnews('al', [
      { title: 'a', content: '<p>', thumb_media_id: 'id1' },
      { title: 'b', content: '<p>', thumb: png },
    ])
    expect(content()).toEqual({
      msgtype: 'mpnews',
      mpnews: {
        articles: [
          { title: 'a', content: '<p>', thumb_media_id: 'id1' },
          { title: 'b', content: '<p>', thumb_media_id: 'up1' },
        ],
      },
    })
    await api.sendMarkdown('al', '**a**')
    expect(content()).toEqual({ msgtype: 'markdown', markdown: { content: '**a**' } })
    const notice = { appid: 'wx1', page: 'pages/a', title: '会议室预订' }
    await api.sendMiniprogramNotice('al', notice)
    expect(content()).toEqual({ msgtype: 'miniprogram_notice', miniprogram_notice: notice })
  })
})

describe('cards that are answered', () => {
  const card = {
    card_type: 'button_interaction',
    task_id: 'task-1',
    main_title: { title: '请假' },
    button_list: [{ text: '同意', key: 'yes' }],
  } as const

  test('the answer has the code to change the card with', async () => {
    platform.answers[send] = { msgid: 'm1', response_code: 'rc1' }
    expect(await api.sendTemplateCard('al', card)).toMatchObject({ response_code: 'rc1', response_codes: ['rc1'] })
    expect(content()).toEqual({ msgtype: 'template_card', template_card: card })
  })

  test('to several lots there is a code for each', async () => {
    platform.answers[send] = [
      { msgid: 'm1', response_code: 'rc1' },
      { msgid: 'm2', response_code: 'rc2' },
    ]
    const many = Array.from({ length: 1001 }, (_, i) => `u${i}`)
    expect(await api.sendTemplateCard(many, card)).toMatchObject({
      response_code: 'rc1',
      response_codes: ['rc1', 'rc2'],
    })
  })

  test('changed for nobody: refused', async () => {
    const button = { replace_name: '已同意' }
    for (const whom of [{}, { userids: [] }, { atall: false }, { atall: 0 as const }]) {
      const changed = api.updateTemplateCard({ response_code: 'rc1', button, ...whom })
      await expect(changed).rejects.toMatchObject({ name: 'WxConfigError', code: 'no_receivers' })
    }
    expect(platform.calls).toEqual([])
  })

  test('changed for some, with whom it was not changed for', async () => {
    platform.answers[update] = { invaliduser: ['bob'] }
    const button = { replace_name: '已同意' }
    const changed = await api.updateTemplateCard({ response_code: 'rc1', userids: ['al', 'bob'], button })
    expect(changed).toEqual({ invaliduser: ['bob'] })
    expect(platform.to(update)[0]?.json).toEqual({ agentid: 7, response_code: 'rc1', userids: ['al', 'bob'], button })
  })

  test('changed for all, whole, by another application', async () => {
    const template_card = { ...card, replace_text: '已处理' }
    expect(await api.updateTemplateCard({ response_code: 'rc1', atall: true, template_card }, { agentid: 9 })).toEqual({
      invaliduser: [],
    })
    expect(platform.to(update)[0]?.json).toEqual({ agentid: 9, response_code: 'rc1', atall: 1, template_card })
  })
})

test('a message is taken back', async () => {
  await api.recallMessage('m1')
  expect(platform.calls.at(-1)).toMatchObject({ path: 'POST /cgi-bin/message/recall', json: { msgid: 'm1' } })
})
