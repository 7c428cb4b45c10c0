import { beforeEach, expect, test } from 'vitest'
import { wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
})

test('a text the platform would cut off', async () => {
  const long = { content: '中'.repeat(683) }
  await expect(api.sendToAppchat('c1', 'text', long)).rejects.toMatchObject({ code: 'text_too_long' })
  expect(platform.calls).toEqual([])
})

test('no such group chat', async () => {
  platform.answers['GET /cgi-bin/appchat/get'] = { errcode: 86003, errmsg: 'chatid not exist' }
  await expect(api.getAppchat('c1')).rejects.toMatchObject({ name: 'WxApiError', errcode: 86003 })
})

test('made, changed, looked at, written to', async () => {
  platform.answers['POST /cgi-bin/appchat/create'] = { chatid: 'c1' }
  const chat_info = { chatid: 'c1', name: '周会', owner: 'al', userlist: ['al', 'bob'] }
  platform.answers['GET /cgi-bin/appchat/get'] = { chat_info }

  expect(await api.createAppchat({ name: '周会', owner: 'al', userlist: ['al', 'bob'] })).toBe('c1')
  await api.updateAppchat('c1', { add_user_list: ['eve'] })
  expect(await api.getAppchat('c1')).toEqual(chat_info)
  await api.sendToAppchat('c1', 'text', { content: 'hi', mentioned_list: ['@all'] }, { safe: 1 })
  await api.sendToAppchat('c1', 'markdown', { content: '**hi**' })

  expect(platform.calls.slice(1).map(({ path, query, json }) => [path, query, json])).toEqual([
    ['POST /cgi-bin/appchat/create', {}, { name: '周会', owner: 'al', userlist: ['al', 'bob'] }],
    ['POST /cgi-bin/appchat/update', {}, { chatid: 'c1', add_user_list: ['eve'] }],
    ['GET /cgi-bin/appchat/get', { chatid: 'c1' }, {}],
    [
      'POST /cgi-bin/appchat/send',
      {},
      { chatid: 'c1', msgtype: 'text', text: { content: 'hi', mentioned_list: ['@all'] }, safe: 1 },
    ],
    ['POST /cgi-bin/appchat/send', {}, { chatid: 'c1', msgtype: 'markdown', markdown: { content: '**hi**' } }],
  ])
})
