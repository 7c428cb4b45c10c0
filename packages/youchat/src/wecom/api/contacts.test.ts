import { beforeEach, describe, expect, test } from 'vitest'
import { wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
})

/** All calls but that for the token: path, query, body. */
const calls = () => platform.calls.slice(1).map(({ path, query, json }) => [path, query, json])
const ids = (count: number) => Array.from({ length: count }, (_, i) => `user${i}`)

describe('departments', () => {
  test('one that has members is not deleted', async () => {
    platform.answers['GET /cgi-bin/department/delete'] = { errcode: 60005, errmsg: 'department contains user' }
    await expect(api.deleteDepartment(2)).rejects.toMatchObject({ name: 'WxApiError', errcode: 60005 })
  })

  test('listed, added, changed, deleted', async () => {
    const department = [{ id: 1, parentid: 0, order: 1 }]
    platform.answers['GET /cgi-bin/department/list'] = { department }
    platform.answers['POST /cgi-bin/department/create'] = { errmsg: 'created', id: 5 }
    expect(await api.departments()).toEqual(department)
    await api.departments(3)
    expect(await api.addDepartment('销售')).toBe(5)
    expect(await api.addDepartment('华南', { parentid: 5, order: 9, id: 8 })).toBe(5)
    await api.updateDepartment(5, { name: '市场', parentid: 1 })
    await api.deleteDepartment(8)
    expect(calls()).toEqual([
      ['GET /cgi-bin/department/list', {}, {}],
      ['GET /cgi-bin/department/list', { id: '3' }, {}],
      ['POST /cgi-bin/department/create', {}, { name: '销售', parentid: 1 }],
      ['POST /cgi-bin/department/create', {}, { name: '华南', parentid: 5, order: 9, id: 8 }],
      ['POST /cgi-bin/department/update', {}, { id: 5, name: '市场', parentid: 1 }],
      ['GET /cgi-bin/department/delete', { id: '8' }, {}],
    ])
  })

  test('their members, in short and whole', async () => {
    const userlist = [{ userid: 'al', name: 'Al', department: [2] }]
    platform.answers['GET /cgi-bin/user/simplelist'] = { userlist }
    platform.answers['GET /cgi-bin/user/list'] = { userlist }
    expect(await api.departmentUsers(2)).toEqual(userlist)
    expect(await api.departmentUsersDetail(2)).toEqual(userlist)
    expect(calls().map(([path, query]) => [path, query])).toEqual([
      ['GET /cgi-bin/user/simplelist', { department_id: '2' }],
      ['GET /cgi-bin/user/list', { department_id: '2' }],
    ])
  })
})

describe('members', () => {
  test('one that is not there', async () => {
    platform.answers['GET /cgi-bin/user/get'] = { errcode: 60111, errmsg: 'userid not found' }
    await expect(api.getUser('nobody')).rejects.toMatchObject({ name: 'WxApiError', errcode: 60111 })
  })

  test('added, changed, deleted', async () => {
    await api.addUser({ userid: 'al', name: 'Al', department: [1], mobile: '13800000000' })
    await api.updateUser('al', { name: 'Alan' })
    await api.deleteUser('al')
    expect(calls()).toEqual([
      ['POST /cgi-bin/user/create', {}, { userid: 'al', name: 'Al', department: [1], mobile: '13800000000' }],
      ['POST /cgi-bin/user/update', {}, { userid: 'al', name: 'Alan' }],
      ['GET /cgi-bin/user/delete', { userid: 'al' }, {}],
    ])
  })

  test('deleted by the hundred, no more than 200 at once', async () => {
    await expect(api.batchDeleteUsers('al' as never)).rejects.toMatchObject({ code: 'invalid_params' })
    await api.batchDeleteUsers([])
    expect(platform.calls).toEqual([])
    await api.batchDeleteUsers(new Set(ids(401)))
    const lots = platform.to('POST /cgi-bin/user/batchdelete').map(({ json }) => json.useridlist as string[])
    expect(lots.map((lot) => lot.length)).toEqual([200, 200, 1])
    expect(lots.flat()).toEqual(ids(401))
  })

  test('found by mobile, email and openid', async () => {
    platform.answers['POST /cgi-bin/user/getuserid'] = { userid: 'al' }
    platform.answers['POST /cgi-bin/user/get_userid_by_email'] = { userid: 'bob' }
    platform.answers['POST /cgi-bin/user/convert_to_userid'] = { userid: 'eve' }
    platform.answers['POST /cgi-bin/user/convert_to_openid'] = { openid: 'o1' }
    expect(await api.userIdByMobile('13800000000')).toBe('al')
    expect(await api.userIdByEmail('bob@a.example', 2)).toBe('bob')
    expect(await api.userIdByOpenid('o1')).toBe('eve')
    expect(await api.openidOfUser('eve')).toBe('o1')
    expect(calls().map(([, , json]) => json)).toEqual([
      { mobile: '13800000000' },
      { email: 'bob@a.example', email_type: 2 },
      { openid: 'o1' },
      { userid: 'eve' },
    ])
  })
})

describe('the userids of all members', () => {
  const listId = 'POST /cgi-bin/user/list_id'
  const page = (userids: string[], next_cursor?: string) => ({
    dept_user: userids.map((userid) => ({ userid, department: 1 })),
    next_cursor,
  })

  async function read() {
    const userids: string[] = []
    for await (const userid of api.userIds()) userids.push(userid)
    return userids
  }

  test('without permission', async () => {
    platform.answers[listId] = { errcode: 48002, errmsg: 'api forbidden' }
    await expect(read()).rejects.toMatchObject({ errcode: 48002 })
  })

  test('page by page, each member once, an empty page in between', async () => {
    platform.answers[listId] = [page(['al', 'bob'], 'c1'), page([], 'c2'), page(['bob', 'eve'], '')]
    expect(await read()).toEqual(['al', 'bob', 'eve'])
    expect(platform.to(listId).map(({ json }) => json)).toEqual([
      { limit: 10_000 },
      { limit: 10_000, cursor: 'c1' },
      { limit: 10_000, cursor: 'c2' },
    ])
  })

  test('no page is asked for before it is needed', async () => {
    platform.answers[listId] = page(['al', 'bob'], 'c1')
    for await (const userid of api.userIds()) {
      expect(userid).toBe('al')
      break
    }
    expect(platform.to(listId)).toHaveLength(1)
  })

  test('a list that leads back to itself ends with an error', async () => {
    platform.answers[listId] = [page(['al'], 'c1'), page(['bob'], 'c2'), page(['eve'], 'c1')]
    await expect(read()).rejects.toMatchObject({ name: 'WxTransportError', code: 'unexpected_answer' })
    expect(platform.to(listId)).toHaveLength(3)
  })
})

describe('tags', () => {
  const add = 'POST /cgi-bin/tag/addtagusers'
  const remove = 'POST /cgi-bin/tag/deltagusers'

  test('on nobody, on a tag, on everybody', async () => {
    await expect(api.addTagUser(1, [])).rejects.toMatchObject({ name: 'WxConfigError', code: 'no_receivers' })
    await expect(api.addTagUser(1, { tags: [2] } as never)).rejects.toMatchObject({ code: 'invalid_receivers' })
    await expect(api.removeTagUser(1, '@all')).rejects.toMatchObject({ code: 'invalid_receivers' })
    expect(platform.calls).toEqual([])
  })

  test('all are wrong', async () => {
    platform.answers[add] = { errcode: 40070, errmsg: 'all list invalid' }
    await expect(api.addTagUser(1, 'nobody')).rejects.toMatchObject({ name: 'WxApiError', errcode: 40070 })
    await expect(api.addTagUser(1, ids(1001))).rejects.toMatchObject({ errcode: 40070 })
  })

  test('some are wrong', async () => {
    platform.answers[add] = { errmsg: 'invalid userlist failed', invalidlist: 'bob|eve', invalidparty: [9] }
    expect(await api.addTagUser(1, { users: ['al', 'bob', 'eve'], parties: [2, 9] })).toEqual({
      invalidlist: ['bob', 'eve'],
      invalidparty: [9],
    })
    expect(platform.to(add)[0]?.json).toEqual({ tagid: 1, userlist: ['al', 'bob', 'eve'], partylist: [2, 9] })
  })

  test('in lots, of which one is all wrong', async () => {
    platform.answers[remove] = [{}, { errcode: 40070, errmsg: 'all list invalid' }]
    const result = await api.removeTagUser(1, [...ids(1000), 'Nobody'])
    expect(result).toEqual({ invalidlist: ['nobody'], invalidparty: [] })
    expect(platform.to(remove).map(({ json }) => (json.userlist as string[]).length)).toEqual([1000, 1])
  })

  test('listed, added, renamed, deleted, looked at', async () => {
    const taglist = [{ tagid: 1, tagname: 'ui' }]
    const tagged = { tagname: 'ui', userlist: [{ userid: 'al', name: 'Al' }], partylist: [2] }
    platform.answers['GET /cgi-bin/tag/list'] = { taglist }
    platform.answers['POST /cgi-bin/tag/create'] = { errmsg: 'created', tagid: 12 }
    platform.answers['GET /cgi-bin/tag/get'] = tagged
    expect(await api.tags()).toEqual(taglist)
    expect(await api.addTag('ui')).toBe(12)
    await api.addTag('ui', 12)
    await api.updateTag(12, 'ux')
    await api.deleteTag(12)
    expect(await api.tagUsers(12)).toEqual(tagged)
    expect(calls()).toEqual([
      ['GET /cgi-bin/tag/list', {}, {}],
      ['POST /cgi-bin/tag/create', {}, { tagname: 'ui' }],
      ['POST /cgi-bin/tag/create', {}, { tagname: 'ui', tagid: 12 }],
      ['POST /cgi-bin/tag/update', {}, { tagid: 12, tagname: 'ux' }],
      ['GET /cgi-bin/tag/delete', { tagid: '12' }, {}],
      ['GET /cgi-bin/tag/get', { tagid: '12' }, {}],
    ])
  })
})
