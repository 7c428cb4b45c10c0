import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

const create = ({ call }: Corp, body: object): Promise<WecomAnswer> =>
  call('POST /cgi-bin/department/create', { name: 'Kitchen', parentid: 1, ...body }, contacts)
const update = ({ call }: Corp, body: object): Promise<WecomAnswer> =>
  call('POST /cgi-bin/department/update', body, contacts)
const remove = ({ call }: Corp, id: unknown): Promise<WecomAnswer> =>
  call(`GET /cgi-bin/department/delete?id=${id}`, undefined, contacts)

function lastChange({ sim }: Corp): unknown {
  return sim.deliveries.find(({ message }) => message.Event === 'change_contact')?.message
}

describe('department/create', () => {
  test.each([
    [{ name: '' }, 60001],
    [{ name: '名'.repeat(65) }, 60001],
    [{ name: 'a:b' }, 60009],
    [{ name: 'a|b' }, 60009],
    [{ parentid: 9 }, 60004],
    [{ id: 1 }, 60008],
    [{ id: 2, name: 'Other' }, 60008],
    [{ name: 'Bar' }, 60008],
    [{ id: -1 }, 60123],
  ])('%j: %i', async (wrong, errcode) => {
    const corp = await startCorp()
    await create(corp, { name: 'Bar', id: 2 })
    expect(await create(corp, wrong)).toMatchObject({ errcode })
    expect((await corp.call('GET /cgi-bin/department/simplelist')).department_id).toHaveLength(2)
  })

  test('one is made, with an id of its own where none is given', async () => {
    const corp = await startCorp()
    expect(await create(corp, { order: 5 })).toEqual({ errcode: 0, errmsg: 'created', id: 2 })
    expect(await create(corp, { parentid: 2, id: 77 })).toMatchObject({ errcode: 0, id: 77 })
    expect(await corp.call('GET /cgi-bin/department/get?id=77')).toMatchObject({
      ...{ errcode: 0, department: { id: 77, name: 'Kitchen', parentid: 2 } },
    })
    expect(await corp.call('GET /cgi-bin/department/list?id=2')).toMatchObject({
      department: [{ id: 2, parentid: 1, order: 5 }, { id: 77 }],
    })
    expect(await corp.call('GET /cgi-bin/department/list?id=9')).toMatchObject({ errcode: 60003 })
    expect(lastChange(corp)).toMatchObject({
      ...{ FromUserName: 'sys', ChangeType: 'create_party', Id: 77, Name: 'Kitchen', ParentId: 2 },
    })
  })

  test('an app may not', async () => {
    const { call } = await startCorp()
    const body = { name: 'Kitchen', parentid: 1 }
    expect(await call('POST /cgi-bin/department/create', body)).toMatchObject({ errcode: 48002 })
  })

  test('fifteen levels', async () => {
    const corp = await startCorp()
    for (let id = 2; id <= 15; id++) expect(await create(corp, { id, parentid: id - 1 })).toMatchObject({ errcode: 0 })
    expect(await create(corp, { id: 16, parentid: 15 })).toMatchObject({ errcode: 81002 })
    expect(await create(corp, { id: 20, parentid: 1, name: 'Other' })).toMatchObject({ errcode: 0 })
    expect(await create(corp, { id: 21, parentid: 20 })).toMatchObject({ errcode: 0 })
    expect(await update(corp, { id: 20, parentid: 14 })).toMatchObject({ errcode: 81002 })
    expect(await update(corp, { id: 20, parentid: 13 })).toMatchObject({ errcode: 0 })
  })
})

test('department/update: only what changed is pushed', async () => {
  const corp = await startCorp()
  await create(corp, { id: 2 })
  await create(corp, { id: 3, parentid: 2 })
  await create(corp, { id: 4, name: 'Bar' })
  expect(await update(corp, { id: 9, name: 'N' })).toMatchObject({ errcode: 60003 })
  expect(await update(corp, { id: 2, parentid: 3 })).toMatchObject({ errcode: 60010 })
  expect(await update(corp, { id: 2, parentid: 2 })).toMatchObject({ errcode: 60010 })
  expect(await update(corp, { id: 2, parentid: 8 })).toMatchObject({ errcode: 60004 })
  expect(await update(corp, { id: 2, name: 'Bar' })).toMatchObject({ errcode: 60008 })
  expect(await update(corp, { id: 1, parentid: 2 })).toMatchObject({ errcode: 60007 })
  expect(await update(corp, { id: 2, name: 'Kitchen' })).toMatchObject({ errcode: 0 })
  expect(await update(corp, { id: 3, name: 'Oven' })).toEqual({ errcode: 0, errmsg: 'updated' })
  const { ToUserName: _, CreateTime: __, ...nodes } = lastChange(corp) as Record<string, unknown>
  expect(nodes).toEqual({
    ...{ FromUserName: 'sys', MsgType: 'event', Event: 'change_contact' },
    ...{ ChangeType: 'update_party', Id: 3, Name: 'Oven' },
  })
})

test('department/delete: an empty one only', async () => {
  const corp = await startCorp()
  await create(corp, { id: 2 })
  await create(corp, { id: 3, parentid: 2 })
  await corp.member('alice', { department: [3] })
  expect(await remove(corp, 1)).toMatchObject({ errcode: 60007 })
  expect(await remove(corp, 2)).toMatchObject({ errcode: 60006 })
  expect(await remove(corp, 3)).toMatchObject({ errcode: 60005 })
  expect(await remove(corp, 9)).toMatchObject({ errcode: 60003 })
  expect(await remove(corp, 'x')).toMatchObject({ errcode: 60123 })
  await corp.call('GET /cgi-bin/user/delete?userid=alice', undefined, contacts)
  expect(await remove(corp, 3)).toEqual({ errcode: 0, errmsg: 'deleted' })
  expect(lastChange(corp)).toMatchObject({ ChangeType: 'delete_party', Id: 3 })
})
