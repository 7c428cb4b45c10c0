import { expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'

test('lists that are empty, too long or hold somebody unknown are refused', async () => {
  const { official } = await startSim()
  await official.follow({ openid: 'alice' })
  const path = 'POST /cgi-bin/tags/members/batchblacklist'
  expect(await official.call(path, { openid_list: [] })).toMatchObject({ errcode: 40031 })
  expect(await official.call(path, { openid_list: Array(21).fill('alice') })).toMatchObject({ errcode: 40032 })
  expect(await official.call(path, { openid_list: ['alice', 'nobody'] })).toMatchObject({ errcode: 49003 })
  expect(await official.call('POST /cgi-bin/tags/members/getblacklist', {})).toEqual({
    ...{ total: 0, count: 0, next_openid: '' },
  })
})

test('who is on it gets nothing until they are taken off', async () => {
  const { official } = await startSim()
  const alice = await official.follow({ openid: 'alice' })
  await alice.say('hi')
  const send = () =>
    official.call('POST /cgi-bin/message/custom/send', { touser: 'alice', msgtype: 'text', text: { content: 'hi' } })
  await official.call('POST /cgi-bin/tags/members/batchblacklist', { openid_list: ['alice'] })
  expect(await official.call('POST /cgi-bin/tags/members/getblacklist', { begin_openid: '' })).toEqual({
    ...{ total: 1, count: 1, data: { openid: ['alice'] }, next_openid: 'alice' },
  })
  expect(await send()).toMatchObject({ errcode: 43019 })
  await official.call('POST /cgi-bin/tags/members/batchunblacklist', { openid_list: ['alice'] })
  expect(await send()).toEqual({ errcode: 0, errmsg: 'ok' })
})
