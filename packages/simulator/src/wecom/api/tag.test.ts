import { expect, test } from 'vitest'
import { startCorp } from '../../../test/corp.ts'

test('tags are made, renamed, listed and deleted', async () => {
  const { call } = await startCorp()
  const create = (body: object) => call('POST /cgi-bin/tag/create', body)
  expect(await create({ tagname: '' })).toMatchObject({ errcode: 40072 })
  expect(await create({ tagname: '标'.repeat(33) })).toMatchObject({ errcode: 40072 })
  expect(await create({ tagname: 'Cooks' })).toEqual({ errcode: 0, errmsg: 'created', tagid: 1 })
  expect(await create({ tagname: 'Cooks' })).toMatchObject({ errcode: 40071 })
  expect(await create({ tagname: 'Bakers', tagid: 7 })).toMatchObject({ errcode: 0, tagid: 7 })
  expect(await create({ tagname: 'Others', tagid: 7 })).toMatchObject({ errcode: 40068 })
  const update = (body: object) => call('POST /cgi-bin/tag/update', body)
  expect(await update({ tagid: 9, tagname: 'X' })).toMatchObject({ errcode: 40068 })
  expect(await update({ tagid: 7, tagname: 'Cooks' })).toMatchObject({ errcode: 40071 })
  expect(await update({ tagid: 7, tagname: 'Bread' })).toEqual({ errcode: 0, errmsg: 'updated' })
  expect((await call('GET /cgi-bin/tag/list')).taglist).toEqual([
    { tagid: 1, tagname: 'Cooks' },
    { tagid: 7, tagname: 'Bread' },
  ])
  expect(await call('GET /cgi-bin/tag/delete?tagid=7')).toEqual({ errcode: 0, errmsg: 'deleted' })
  expect(await call('GET /cgi-bin/tag/delete?tagid=7')).toMatchObject({ errcode: 40068 })
  expect(await call('GET /cgi-bin/tag/get')).toMatchObject({ errcode: 40068 })
})

test('who has a tag: what is wrong is named, all wrong is refused, and the change is pushed', async () => {
  const { call, member, sim } = await startCorp()
  await member('alice')
  await member('bob')
  await call('POST /cgi-bin/tag/create', { tagname: 'Cooks', tagid: 7 })
  const add = (body: object) => call('POST /cgi-bin/tag/addtagusers', { tagid: 7, ...body })
  const del = (body: object) => call('POST /cgi-bin/tag/deltagusers', { tagid: 7, ...body })
  expect(await add({})).toMatchObject({ errcode: 40063 })
  expect(await add({ userlist: ['x', 'y'], partylist: [9] })).toMatchObject({ errcode: 40070 })
  expect(await add({ userlist: Array.from({ length: 1001 }, () => 'a') })).toMatchObject({ errcode: 81014 })
  expect(await add({ partylist: Array.from({ length: 101 }, () => 1) })).toMatchObject({ errcode: 81014 })
  expect(await add({ userlist: ['Alice', 'Nobody', 'X'], partylist: [1, 9] })).toEqual({
    ...{ errcode: 0, errmsg: 'ok', invalidlist: 'nobody|x', invalidparty: [9] },
  })
  expect(sim.deliveries[0]?.message).toMatchObject({
    ...{ ChangeType: 'update_tag', TagId: 7, AddUserItems: 'alice', AddPartyItems: '1' },
  })
  expect(await call('GET /cgi-bin/tag/get?tagid=7')).toEqual({
    ...{ errcode: 0, errmsg: 'ok', tagname: 'Cooks', userlist: [{ userid: 'alice', name: 'ALICE' }], partylist: [1] },
  })
  expect(await del({ userlist: ['bob'] })).toMatchObject({ errcode: 40070 })
  expect(await del({ userlist: ['ALICE', 'bob'] })).toEqual({ errcode: 0, errmsg: 'ok', invalidlist: 'bob' })
  expect(await call('GET /cgi-bin/tag/get?tagid=7')).toMatchObject({ userlist: [], partylist: [1] })
})
