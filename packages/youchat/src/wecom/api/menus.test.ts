import { beforeEach, describe, expect, test } from 'vitest'
import { wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
})

const calls = () => platform.calls.slice(1).map(({ path, query, json }) => [path, query, json])

describe('the menu', () => {
  const click = (name: string) => ({ type: 'click', name, key: 'K' }) as const
  const button = [click('今日'), { name: '更多', sub_button: [click('一'.repeat(13)), click('b')] }]

  test.each([
    ['no button', []],
    ['four buttons', ['1', '2', '3', '4'].map(click)],
    ['a name of 17 bytes', [click('今日歌曲二ab')]],
    ['a name of 42 bytes in a sub-menu', [{ name: 'a', sub_button: [click('一'.repeat(14))] }]],
    ['a third level', [{ name: 'a', sub_button: [{ name: 'b', sub_button: [click('c')] }] }]],
  ])('refused before anything is sent: %s', async (_what, buttons) => {
    await expect(api.createMenu(buttons)).rejects.toMatchObject({ name: 'WxConfigError', code: 'invalid_menu' })
    expect(platform.calls).toEqual([])
  })

  test('made, read, deleted, of this application or another', async () => {
    platform.answers['GET /cgi-bin/menu/get'] = { button }
    await api.createMenu({ button })
    await api.createMenu(button, { agentid: 9 })
    expect(await api.getMenu()).toEqual({ button })
    await api.deleteMenu()
    expect(calls()).toEqual([
      ['POST /cgi-bin/menu/create', { agentid: '7' }, { button }],
      ['POST /cgi-bin/menu/create', { agentid: '9' }, { button }],
      ['GET /cgi-bin/menu/get', { agentid: '7' }, {}],
      ['GET /cgi-bin/menu/delete', { agentid: '7' }, {}],
    ])
  })

  test('where there is none; any other refusal is thrown', async () => {
    platform.answers['GET /cgi-bin/menu/get'] = [
      { errcode: 46003, errmsg: 'menu not exist' },
      { errcode: 40056, errmsg: 'invalid agentid' },
    ]
    expect(await api.getMenu()).toBeUndefined()
    await expect(api.getMenu()).rejects.toMatchObject({ errcode: 40056 })
  })
})

test('the application itself', async () => {
  const agentlist = [{ agentid: 7, name: 'HR', square_logo_url: 'https://a.example' }]
  platform.answers['GET /cgi-bin/agent/list'] = { agentlist }
  platform.answers['GET /cgi-bin/agent/get'] = { agentid: 7, name: 'HR' }
  await expect(make({ agentId: undefined }).getAgent()).rejects.toMatchObject({ code: 'missing_agent_id' })
  expect(await api.getAgent()).toMatchObject({ agentid: 7, name: 'HR' })
  await api.setAgent({ description: '人事' })
  expect(await api.listAgents()).toEqual(agentlist)
  expect(calls()).toEqual([
    ['GET /cgi-bin/agent/get', { agentid: '7' }, {}],
    ['POST /cgi-bin/agent/set', {}, { agentid: 7, description: '人事' }],
    ['GET /cgi-bin/agent/list', {}, {}],
  ])
})
