import { expect, test } from 'vitest'
import { startCorp } from '../../../test/corp.ts'

test('a userid and its open_userid lead to each other', async () => {
  const { call, member } = await startCorp()
  await member('alice')
  const there = await call('POST /cgi-bin/batch/userid_to_openuserid', { userid_list: ['Alice', 'nobody'] })
  expect(there).toMatchObject({ errcode: 0, invalid_userid_list: ['nobody'] })
  const [{ open_userid = '', userid = '' } = {}] = there.open_userid_list as Record<string, string>[]
  expect(userid).toBe('alice')
  const back = { open_userid_list: [open_userid, 'wo1'], source_agentid: 1000001 }
  expect(await call('POST /cgi-bin/batch/openuserid_to_userid', back)).toEqual({
    ...{ errcode: 0, errmsg: 'ok', userid_list: [{ open_userid, userid }], invalid_open_userid_list: ['wo1'] },
  })
})

test('batch/invite names what is wrong', async () => {
  const { call, member } = await startCorp()
  await member('alice')
  const invite = (body: object) => call('POST /cgi-bin/batch/invite', body)
  expect(await invite({})).toMatchObject({ errcode: 40063 })
  expect(await invite({ user: ['nobody'], party: [9] })).toMatchObject({ errcode: 81013 })
  expect(await invite({ user: ['alice', 'nobody'], party: [1, 9], tag: [5] })).toMatchObject({
    ...{ errcode: 0, invaliduser: ['nobody'], invalidparty: [9], invalidtag: [5] },
  })
})
