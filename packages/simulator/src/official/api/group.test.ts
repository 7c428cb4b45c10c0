import { expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'

test('a group is a tag of which everybody has one', async () => {
  const { official } = await startSim()
  for (const openid of ['alice', 'bob']) await official.follow({ openid })
  const { group } = await official.call<{ group: { id: number } }>('POST /cgi-bin/groups/create', {
    group: { name: 'testers' },
  })
  const move = (openid: string, to: number) =>
    official.call('POST /cgi-bin/groups/members/update', { openid, to_groupid: to })
  expect(await move('alice', 99)).toMatchObject({ errcode: 40050 })
  expect(await move('nobody', group.id)).toMatchObject({ errcode: 40003 })
  expect(await move('alice', 2)).toMatchObject({ errcode: 0 })
  expect(await move('alice', group.id)).toMatchObject({ errcode: 0 })
  expect(await official.call('POST /cgi-bin/groups/getid', { openid: 'alice' })).toEqual({ groupid: group.id })
  expect(await official.call('POST /cgi-bin/groups/getid', { openid: 'bob' })).toEqual({ groupid: 0 })
  await official.call('POST /cgi-bin/groups/update', { group: { id: group.id, name: 'friends' } })
  expect(await official.call('GET /cgi-bin/groups/get')).toMatchObject({
    groups: [
      { id: 0, count: 1 },
      { id: 1, count: 0 },
      { id: 2, count: 0 },
      { id: group.id, name: 'friends', count: 1 },
    ],
  })
  expect(await official.call('GET /cgi-bin/user/info?openid=alice')).toMatchObject({
    groupid: group.id,
    tagid_list: [group.id],
  })
  expect(await official.call('POST /cgi-bin/groups/delete', { group: { id: 1 } })).toMatchObject({ errcode: 45016 })
  await official.call('POST /cgi-bin/groups/members/batchupdate', { openid_list: ['alice', 'bob'], to_groupid: 0 })
  expect(await official.call('POST /cgi-bin/groups/getid', { openid: 'alice' })).toEqual({ groupid: 0 })
})
