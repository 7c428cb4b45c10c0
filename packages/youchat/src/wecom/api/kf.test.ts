import { inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { thrown, wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'

const send = 'POST /cgi-bin/kf/send_msg'
const onEvent = 'POST /cgi-bin/kf/send_msg_on_event'
const list = 'POST /cgi-bin/kf/account/list'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
  platform.answers[send] = { msgid: 'm1' }
  platform.answers['POST /cgi-bin/media/upload'] = { media_id: 'up1', created_at: '1' }
})

describe('messages to a customer', () => {
  test('refused: too long, or the conversation has ended', async () => {
    await expect(api.sendKfText('wm1', 'wk1', '中'.repeat(683))).rejects.toMatchObject({ code: 'text_too_long' })
    expect(platform.calls).toEqual([])
    platform.answers[send] = { errcode: 95018, errmsg: 'send msg session status invalid' }
    await expect(api.sendKfText('wm1', 'wk1', 'hi')).rejects.toMatchObject({ name: 'WxApiError', errcode: 95018 })
  })

  test('each kind under its own name', async () => {
    const file = Buffer.from('a file')
    expect(await api.sendKfText('wm1', 'wk1', '你好', { msgid: 'mine' })).toBe('m1')
    await api.sendKfImage('wm1', 'wk1', 'id1')
    await api.sendKfVoice('wm1', 'wk1', 'id2')
    await api.sendKfVideo('wm1', 'wk1', 'id3')
    await api.sendKfFile('wm1', 'wk1', file)
    await api.sendKfLink('wm1', 'wk1', { title: 'a', url: 'https://a.example', thumb: file })
    await api.sendKfMiniprogram('wm1', 'wk1', { appid: 'wx1', pagepath: 'p', title: 'a', thumb_media_id: 'id5' })
    await api.sendKfMenu('wm1', 'wk1', { list: [{ type: 'click', click: { id: '1', content: '好' } }] })
    const whom = { touser: 'wm1', open_kfid: 'wk1' }
    expect(platform.to(send).map(({ json }) => json)).toEqual([
      { ...whom, msgid: 'mine', msgtype: 'text', text: { content: '你好' } },
      { ...whom, msgtype: 'image', image: { media_id: 'id1' } },
      { ...whom, msgtype: 'voice', voice: { media_id: 'id2' } },
      { ...whom, msgtype: 'video', video: { media_id: 'id3' } },
      { ...whom, msgtype: 'file', file: { media_id: 'up1' } },
      { ...whom, msgtype: 'link', link: { title: 'a', url: 'https://a.example', thumb_media_id: 'up1' } },
      {
        ...{ ...whom, msgtype: 'miniprogram' },
        miniprogram: { appid: 'wx1', pagepath: 'p', title: 'a', thumb_media_id: 'id5' },
      },
      { ...whom, msgtype: 'msgmenu', msgmenu: { list: [{ type: 'click', click: { id: '1', content: '好' } }] } },
    ])
  })

  test('in answer to an event, with its code, which is in no error', async () => {
    const code = 'WELCOME_CODE_0001'
    platform.answers[onEvent] = [{ msgid: 'm2' }, { errcode: 95000, errmsg: `invalid code ${code}` }]
    expect(await api.sendKfOnEvent(code, 'text', { content: '欢迎' })).toBe('m2')
    expect(platform.to(onEvent)[0]?.json).toEqual({ code, msgtype: 'text', text: { content: '欢迎' } })
    const error = await thrown(api.sendKfOnEvent(code, 'text', { content: '欢迎' }))
    expect(error).toMatchObject({ errcode: 95000 })
    expect(inspect(error, { depth: 9 })).not.toContain(code)
  })
})

test('a conversation: how it stands, and moved', async () => {
  platform.answers['POST /cgi-bin/kf/service_state/get'] = [
    { service_state: 0 },
    { service_state: 3, servicer_userid: 'al' },
  ]
  platform.answers['POST /cgi-bin/kf/service_state/trans'] = [{ msg_code: 'c1' }, {}]
  expect(await api.kfState('wk1', 'wm1')).toEqual({ service_state: 0 })
  expect(await api.kfState('wk1', 'wm1')).toEqual({ service_state: 3, servicer_userid: 'al' })
  expect(await api.transKf('wk1', 'wm1', 3, 'al')).toBe('c1')
  expect(await api.transKf('wk1', 'wm1', 1)).toBeUndefined()
  const whom = { open_kfid: 'wk1', external_userid: 'wm1' }
  expect(platform.to('POST /cgi-bin/kf/service_state/trans').map(({ json }) => json)).toEqual([
    { ...whom, service_state: 3, servicer_userid: 'al' },
    { ...whom, service_state: 1 },
  ])
})

test('one page of what came in', async () => {
  const page = { next_cursor: 'c2', has_more: 1, msg_list: [] }
  platform.answers['POST /cgi-bin/kf/sync_msg'] = page
  const params = { open_kfid: 'wk1', cursor: 'c1', token: 'token-of-the-event', limit: 1000 }
  expect(await api.kfSync(params)).toMatchObject(page)
  expect(platform.calls.at(-1)?.json).toEqual(params)
})

describe('the accounts', () => {
  const accounts = (from: number, count: number) => ({
    account_list: Array.from({ length: count }, (_, i) => ({ open_kfid: `wk${from + i}`, name: `${from + i}` })),
  })

  test('page by page', async () => {
    platform.answers[list] = [accounts(0, 100), accounts(100, 100), accounts(200, 1)]
    expect(await api.kfAccounts()).toHaveLength(201)
    expect(platform.to(list).map(({ json }) => json.offset)).toEqual([0, 100, 200])
  })

  test('a list that does not go on ends', async () => {
    platform.answers[list] = accounts(0, 100)
    expect(await api.kfAccounts()).toHaveLength(100)
    expect(platform.to(list)).toHaveLength(2)
  })
})
