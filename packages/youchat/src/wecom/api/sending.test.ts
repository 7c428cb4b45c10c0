import { inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { lost, thrown, wecomAtRecorder, wecomSecrets } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'
import type { WxApiOptions } from './core.ts'
import type { WxPartialError } from './delivery.ts'

const send = 'POST /cgi-bin/message/send'
const ids = (count: number) => Array.from({ length: count }, (_, i) => `user${i}`)

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
  platform.answers[send] = { msgid: 'm1' }
})

const sent = () => platform.to(send).map(({ json }) => json)

describe('refused before anything is sent', () => {
  test('nobody to send to', async () => {
    await expect(api.sendText([], 'hi')).rejects.toMatchObject({ name: 'WxConfigError', code: 'no_receivers' })
    await expect(api.sendText(['@all', 'bob'], 'hi')).rejects.toMatchObject({ code: 'invalid_receivers' })
    expect(platform.calls).toEqual([])
  })

  test('no application', async () => {
    await expect(make({ agentId: undefined }).sendText('al', 'hi')).rejects.toMatchObject({ code: 'missing_agent_id' })
    expect(platform.calls).toEqual([])
  })

  test('a text of 2049 bytes, which the platform would cut off and say nothing', async () => {
    const long = '中'.repeat(683)
    await expect(api.sendText('al', long)).rejects.toMatchObject({ name: 'WxConfigError', code: 'text_too_long' })
    await expect(api.sendMessage('al', 'text', { content: long })).rejects.toMatchObject({ code: 'text_too_long' })
    expect(platform.calls).toEqual([])
    await api.sendText('al', `${'中'.repeat(682)}ab`)
    expect(sent()).toHaveLength(1)
  })

  test('a call that was given up', async () => {
    const reason = new Error('no more')
    await expect(api.sendText('al', 'hi', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(platform.calls).toEqual([])
  })
})

describe('one message', () => {
  test('to members, departments and tags, with what is said about it', async () => {
    const answer = await api.sendText({ users: ['al', 'bob'], parties: [2], tags: [3] }, '你好', {
      safe: 1,
      enable_id_trans: 1,
      enable_duplicate_check: 1,
      duplicate_check_interval: 600,
    })
    expect(sent()).toEqual([
      {
        ...{ touser: 'al|bob', toparty: '2', totag: '3', msgtype: 'text', agentid: 7, text: { content: '你好' } },
        ...{ safe: 1, enable_id_trans: 1, enable_duplicate_check: 1, duplicate_check_interval: 600 },
      },
    ])
    const nobody = { invaliduser: [], invalidparty: [], invalidtag: [], unlicenseduser: [] }
    expect(answer).toEqual({ msgids: ['m1'], ...nobody, response_codes: [] })
  })

  test('of another application, where that is said', async () => {
    await api.sendText('al', 'hi', { agentid: 9 })
    expect(sent()).toEqual([{ touser: 'al', msgtype: 'text', agentid: 9, text: { content: 'hi' } }])
  })

  test('whom it did not reach is in the answer', async () => {
    platform.answers[send] = {
      msgid: 'm1',
      invaliduser: 'bob|eve',
      invalidparty: '9',
      invalidtag: '',
      unlicenseduser: 'dan',
    }
    const to = { users: ['al', 'Bob', 'eve', 'dan'], parties: [2, 9] }
    expect(await api.sendText(to, 'hi')).toMatchObject({
      msgids: ['m1'],
      invaliduser: ['bob', 'eve'],
      invalidparty: [9],
      invalidtag: [],
      unlicenseduser: ['dan'],
    })
    const error = await thrown(api.sendText(to, 'hi', { partial: 'throw' }))
    expect(error).toMatchObject({
      name: 'WxPartialError',
      code: 'not_all_reached',
      sent: { msgids: ['m1'], invaliduser: ['bob', 'eve'] },
      unsent: [],
      uncertain: undefined,
    })
  })

  test('that reached all throws nothing', async () => {
    expect(await api.sendText('al', 'hi', { partial: 'throw' })).toMatchObject({ msgids: ['m1'] })
  })

  test('that reaches nobody is refused', async () => {
    platform.answers[send] = { errcode: 81013, errmsg: 'user & party & tag all invalid', invaliduser: 'bob' }
    await expect(api.sendText('bob', 'hi')).rejects.toMatchObject({ name: 'WxApiError', errcode: 81013 })
  })

  test('is not sent again when nobody knows what became of it, unless the platform would drop the second', async () => {
    platform.answers[send] = lost
    const patient = make({ retry: { attempts: 2, delayMs: 1 } })
    await expect(patient.sendText('al', 'hi')).rejects.toMatchObject({ outcome: 'unknown' })
    expect(sent()).toHaveLength(1)
    platform.answers[send] = [lost, { msgid: 'm2' }]
    expect(await patient.sendText('al', 'hi', { enable_duplicate_check: 1 })).toMatchObject({ msgids: ['m2'] })
    expect(sent()).toHaveLength(3)
  })
})

describe('in lots', () => {
  test('1001 members in two, one after the other, answered as one', async () => {
    platform.answers[send] = [
      { msgid: 'm1', invaliduser: 'user3', invalidparty: '9' },
      { msgid: 'm2', invaliduser: 'user1000', unlicenseduser: 'user1' },
    ]
    const answer = await api.sendText({ users: ids(1001), parties: [9] }, 'hi')
    expect(sent().map((json) => String(json.touser).split('|').length)).toEqual([1000, 1])
    expect(answer).toMatchObject({
      msgids: ['m1', 'm2'],
      invaliduser: ['user3', 'user1000'],
      invalidparty: [9],
      unlicenseduser: ['user1'],
    })
  })

  test('one with nobody right in it does not keep the others back', async () => {
    platform.answers[send] = [{ errcode: 81013, errmsg: 'all invalid' }, { msgid: 'm2' }]
    const answer = await api.sendText(['Eve', ...ids(1000)], 'hi')
    expect(answer.msgids).toEqual(['m2'])
    expect(answer.invaliduser).toHaveLength(1000)
    expect(answer.invaliduser.slice(0, 2)).toEqual(['eve', 'user0'])
  })

  test('all with nobody right in them are refused as one would be', async () => {
    platform.answers[send] = { errcode: 81013, errmsg: 'all invalid' }
    await expect(api.sendText(ids(1001), 'hi')).rejects.toMatchObject({ name: 'WxApiError', errcode: 81013 })
  })

  test('the first fails: nothing was sent, and the error says so by being its own', async () => {
    platform.answers[send] = { errcode: 50003, errmsg: 'disabled' }
    await expect(api.sendText(ids(1001), 'hi')).rejects.toMatchObject({ name: 'WxApiError', errcode: 50003 })
    expect(sent()).toHaveLength(1)
  })

  test('a later one is refused: the error says what was sent, and what is left can be sent', async () => {
    platform.answers[send] = [
      { msgid: 'm1', invaliduser: 'user3' },
      { errcode: 45009, errmsg: 'too often' },
    ]
    const error = await thrown<WxPartialError>(api.sendText(ids(2001), 'hi'))
    expect(error).toMatchObject({
      name: 'WxPartialError',
      code: 'not_all_sent',
      sent: { msgids: ['m1'], invaliduser: ['user3'] },
      uncertain: undefined,
      cause: { name: 'WxApiError', errcode: 45009 },
    })
    expect(sent()).toHaveLength(2)

    platform.calls.length = 0
    platform.answers[send] = { msgid: 'm2' }
    for (const { to, msgtype, content } of error.unsent) await api.sendMessage(to, msgtype, content)
    expect(sent().flatMap((json) => String(json.touser).split('|'))).toEqual(ids(2001).slice(1000))
  })

  test('a later one is lost: nobody knows whether that lot was sent', async () => {
    platform.answers[send] = [{ msgid: 'm1' }, lost]
    const error = await thrown<WxPartialError>(api.sendText(ids(2001), 'hi'))
    expect(error.uncertain).toMatchObject({ to: { users: ids(2000).slice(1000) }, content: { content: 'hi' } })
    expect(error.unsent.map(({ to }) => to)).toMatchObject([{ users: ['user2000'] }])
  })

  test('given up between two: what was sent is told, and why it ended', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    platform.answers[send] = { msgid: 'm1' }
    const given: WxApiOptions['onCall'] = ({ endpoint }) => endpoint === send && controller.abort(reason)
    const error = await thrown(make({ onCall: given }).sendText(ids(1001), 'hi', { signal: controller.signal }))
    expect(error).toMatchObject({ code: 'not_all_sent', cause: reason, sent: { msgids: ['m1'] }, uncertain: undefined })
    expect(sent()).toHaveLength(1)
  })
})

describe('a long text in parts', () => {
  const text = `${'一'.repeat(600)}。${'二'.repeat(600)}。${'三'.repeat(600)}。`

  test('one after the other', async () => {
    platform.answers[send] = [{ msgid: 'm1' }, { msgid: 'm2' }, { msgid: 'm3', invaliduser: 'bob' }]
    const answer = await api.sendText(['al', 'bob'], text, { split: true })
    expect(sent().map((json) => (json.text as { content: string }).content[0])).toEqual(['一', '二', '三'])
    expect(answer).toMatchObject({ msgids: ['m1', 'm2', 'm3'], invaliduser: ['bob'] })
  })

  test('the second is refused: the rest is not sent, and is told', async () => {
    platform.answers[send] = [{ msgid: 'm1' }, { errcode: 50003, errmsg: 'disabled' }]
    const error = await thrown<WxPartialError>(api.sendText('al', text, { split: true }))
    expect(sent()).toHaveLength(2)
    expect(error.sent.msgids).toEqual(['m1'])
    expect(error.unsent.map(({ content }) => (content as { content: string }).content[0])).toEqual(['二', '三'])
  })

  test('nobody is right of two lots: the second part is not tried', async () => {
    platform.answers[send] = { errcode: 81013, errmsg: 'all invalid' }
    await expect(api.sendText(ids(1001), text, { split: true })).rejects.toMatchObject({ errcode: 81013 })
    expect(sent()).toHaveLength(2)
  })
})

test('neither token nor secret is in an error of a lot', async () => {
  platform.answers[send] = [{ msgid: 'm1' }, { errcode: 45009, errmsg: `too often ${Object.values(wecomSecrets)}` }]
  const error = await thrown(api.sendText(ids(1001), 'hi'))
  expect(error).toMatchObject({ code: 'not_all_sent' })
  const visible = inspect([error, api], { depth: 9, showHidden: true })
  for (const secret of Object.values(wecomSecrets)) expect(visible).not.toContain(secret)
})
