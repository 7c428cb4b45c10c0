import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp } from '../../../test/corp.ts'
import { startWecomBot } from '../../../test/wecom.ts'

const good = { userid: 'alice', name: 'Alice', department: [1], mobile: '13800000000' }

/** What was pushed of the contacts, oldest first, without what every push has. */
function changes({ sim }: Corp): unknown[] {
  return sim.deliveries
    .map(({ message }) => message)
    .filter(({ Event }) => Event === 'change_contact')
    .map(({ ToUserName: _to, CreateTime: _at, MsgType: _type, Event: _event, ...rest }) => rest)
    .reverse()
}

describe('user/create', () => {
  test.each([
    [{ userid: '' }, 41009],
    [{ userid: 'a b' }, 40003],
    [{ userid: 'a'.repeat(65) }, 40003],
    [{ userid: '小明' }, 40003],
    [{ name: '' }, 60112],
    [{ name: '名'.repeat(65) }, 60112],
    [{ department: [] }, 60123],
    [{ department: [1, 9] }, 60123],
    [{ department: Array.from({ length: 101 }, () => 1) }, 60110],
    [{ mobile: 'abc' }, 60103],
    [{ email: 'nobody' }, 60105],
    [{ mobile: '' }, 60129],
    [{ userid: 'BOB' }, 60102],
    [{ mobile: '13900000000' }, 60104],
    [{ email: 'Bob@example.com' }, 60106],
  ])('%j: %i', async (wrong, errcode) => {
    const corp = await startCorp()
    await corp.member('bob', { mobile: '13900000000', email: 'bob@example.com' })
    expect(await corp.call('POST /cgi-bin/user/create', { ...good, ...wrong }, contacts)).toMatchObject({ errcode })
    expect(await corp.call('GET /cgi-bin/user/get?userid=alice')).toMatchObject({ errcode: 60111 })
    expect(changes(corp)).toHaveLength(1)
  })

  test('an app may not, and what is missing is named', async () => {
    const corp = await startCorp()
    expect(await corp.call('POST /cgi-bin/user/create', good)).toMatchObject({ errcode: 48002 })
    const { userid: _, ...rest } = good
    expect(await corp.call('POST /cgi-bin/user/create', rest, contacts)).toMatchObject({ errcode: 41009 })
    const { department: __, ...homeless } = good
    expect(await corp.call('POST /cgi-bin/user/create', homeless, contacts)).toMatchObject({ errcode: 41019 })
  })

  test('somebody new is there, and the callback of the contacts hears of it', async () => {
    const corp = await startCorp()
    const given = { ...good, gender: 1, position: 'Cook', email: 'a@example.com' }
    expect(await corp.call('POST /cgi-bin/user/create', given, contacts)).toEqual({ errcode: 0, errmsg: 'created' })
    expect(await corp.call('GET /cgi-bin/user/get?userid=ALICE', undefined, contacts)).toMatchObject({
      ...{ errcode: 0, errmsg: 'ok', userid: 'alice', name: 'Alice', department: [1], status: 1 },
      ...{ mobile: '13800000000', email: 'a@example.com', gender: '1', position: 'Cook', main_department: 1 },
    })
    expect(changes(corp)).toMatchObject([
      { FromUserName: 'sys', ChangeType: 'create_user', UserID: 'alice', Name: 'Alice', Department: '1' },
    ])
  })
})

test('an app is not told what is private', async () => {
  const { call, member } = await startCorp()
  await member('alice', { email: 'a@example.com', gender: '2', address: 'here', position: 'Cook' })
  const seen = await call('GET /cgi-bin/user/get?userid=alice')
  expect(seen).toMatchObject({ userid: 'alice', position: 'Cook', status: 1 })
  for (const field of ['mobile', 'email', 'gender', 'address', 'avatar', 'biz_mail', 'qr_code']) {
    expect(Object.keys(seen)).not.toContain(field)
  }
})

describe('user/update', () => {
  test('only what changed is pushed', async () => {
    const corp = await startCorp()
    await corp.member('alice')
    const change = { userid: 'Alice', name: 'Alice B', position: 'Cook', enable: 0 }
    expect(await corp.call('POST /cgi-bin/user/update', change, contacts)).toEqual({ errcode: 0, errmsg: 'updated' })
    expect(changes(corp).at(-1)).toEqual({
      ...{ FromUserName: 'sys', ChangeType: 'update_user', UserID: 'alice' },
      ...{ Name: 'Alice B', Position: 'Cook', Status: 2 },
    })
  })

  test('another userid, which tags follow', async () => {
    const corp = await startCorp()
    await corp.member('alice')
    await corp.member('bob')
    await corp.call('POST /cgi-bin/tag/create', { tagname: 'T', tagid: 7 })
    await corp.call('POST /cgi-bin/tag/addtagusers', { tagid: 7, userlist: ['alice'] })
    const update = (new_userid: string) =>
      corp.call('POST /cgi-bin/user/update', { userid: 'alice', new_userid }, contacts)
    expect(await update('BOB')).toMatchObject({ errcode: 60102 })
    expect(await update('a b')).toMatchObject({ errcode: 40003 })
    expect(await update('carol')).toMatchObject({ errcode: 0 })
    expect(await corp.call('GET /cgi-bin/user/get?userid=alice')).toMatchObject({ errcode: 60111 })
    expect(await corp.call('GET /cgi-bin/tag/get?tagid=7')).toMatchObject({ userlist: [{ userid: 'carol' }] })
    expect(changes(corp).at(-1)).toMatchObject({ UserID: 'alice', NewUserID: 'carol' })
  })

  test('refusals', async () => {
    const { call, member } = await startCorp()
    await member('alice', { mobile: '13700000000' })
    await member('bob')
    const update = (body: object, secret = contacts) => call('POST /cgi-bin/user/update', body, secret)
    expect(await update({ userid: 'nobody', name: 'N' })).toMatchObject({ errcode: 60111 })
    expect(await update({ name: 'N' })).toMatchObject({ errcode: 41009 })
    expect(await update({ userid: 'bob', mobile: '13700000000' })).toMatchObject({ errcode: 60104 })
    expect(await update({ userid: 'alice', mobile: '13700000000' })).toMatchObject({ errcode: 0 })
    expect(await update({ userid: 'bob', department: [5] })).toMatchObject({ errcode: 60123 })
    expect(await update({ userid: 'bob', name: 'N' }, 'test-agent-secret')).toMatchObject({ errcode: 48002 })
  })
})

describe('deleting', () => {
  test('one', async () => {
    const corp = await startCorp()
    await corp.member('alice')
    expect(await corp.call('GET /cgi-bin/user/delete?userid=alice')).toMatchObject({ errcode: 48002 })
    const remove = () => corp.call('GET /cgi-bin/user/delete?userid=Alice', undefined, contacts)
    expect(await remove()).toEqual({ errcode: 0, errmsg: 'deleted' })
    expect(await remove()).toMatchObject({ errcode: 60111 })
    expect(changes(corp).at(-1)).toEqual({ FromUserName: 'sys', ChangeType: 'delete_user', UserID: 'alice' })
  })

  test('many, all or none', async () => {
    const { call, member } = await startCorp()
    for (const userid of ['a1', 'a2', 'a3']) await member(userid)
    const remove = (useridlist: readonly string[]) => call('POST /cgi-bin/user/batchdelete', { useridlist }, contacts)
    expect(await remove(['a1', 'nobody'])).toMatchObject({ errcode: 40031 })
    expect(await remove([])).toMatchObject({ errcode: 40063 })
    expect(await remove(Array.from({ length: 201 }, (_, index) => `u${index}`))).toMatchObject({ errcode: 40032 })
    expect(await remove(['a1', 'A2'])).toEqual({ errcode: 0, errmsg: 'deleted' })
    const left = await call('GET /cgi-bin/user/simplelist?department_id=1')
    expect(left).toEqual({ errcode: 0, errmsg: 'ok', userlist: [{ userid: 'a3', name: 'A3', department: [1] }] })
  })
})

test('who is disabled sees no app, by whatever name; who is enabled finds their chat', async () => {
  const bot = await startWecomBot()
  const { call, member, chat, sim } = await startCorp({ wecom: { callbackUrl: bot.url } })
  await member('alice')
  await sim.wecom.findMember('alice').say('hi')
  const update = (changes: object) => call('POST /cgi-bin/user/update', { userid: 'alice', ...changes }, contacts)
  const pushed = async (count: number) => {
    await bot.received(count)
    return bot.opened.slice(-2).map((push) => [push.node('Event'), push.node('FromUserName')])
  }
  const before = bot.opened.length
  expect(await update({ enable: 0 })).toMatchObject({ errcode: 0 })
  expect(await pushed(before + 2)).toEqual(
    expect.arrayContaining([
      ['change_contact', 'sys'],
      ['unsubscribe', 'alice'],
    ]),
  )
  await expect(sim.wecom.findMember('alice').say('hi')).rejects.toMatchObject({ code: 'not_visible' })
  expect(await update({ enable: 1, new_userid: 'alicia' })).toMatchObject({ errcode: 0 })
  expect(await pushed(before + 4)).toEqual(
    expect.arrayContaining([
      ['change_contact', 'sys'],
      ['subscribe', 'alicia'],
    ]),
  )
  expect(chat('member:1000001:alice')).toEqual([])
  expect(chat('member:1000001:alicia')).toMatchObject([{ kind: 'text', content: { Content: 'hi' } }])
  expect(await update({ userid: 'alicia', position: 'Cook' })).toMatchObject({ errcode: 0 })
  await bot.received(before + 5)
  expect(bot.opened.at(-1)?.node('ChangeType')).toBe('update_user')
})

test('lists: of a department, with those below, and page by page', async () => {
  const { call, member } = await startCorp()
  await call('POST /cgi-bin/department/create', { name: 'Kitchen', parentid: 1, id: 2 }, contacts)
  await member('alice')
  await member('bob', { department: [2, 1] })
  await member('carol', { department: [2] })
  const ids = async (query: string, path = 'simplelist') => {
    const { userlist } = await call(`GET /cgi-bin/user/${path}?${query}`)
    return (userlist as { userid: string }[]).map(({ userid }) => userid)
  }
  expect(await ids('department_id=1')).toEqual(['alice', 'bob'])
  expect(await ids('department_id=2', 'list')).toEqual(['bob', 'carol'])
  expect(await ids('department_id=1&fetch_child=1')).toEqual(['alice', 'bob', 'carol'])
  expect(await call('GET /cgi-bin/user/list?department_id=9')).toMatchObject({ errcode: 60003 })
  expect(await call('GET /cgi-bin/user/list')).toMatchObject({ errcode: 41019 })

  const page = (cursor: string) => call('POST /cgi-bin/user/list_id', { cursor, limit: 3 }, contacts)
  const first = await page('')
  expect(first.dept_user).toEqual([
    { userid: 'alice', department: 1 },
    { userid: 'bob', department: 2 },
    { userid: 'bob', department: 1 },
  ])
  expect(await page(String(first.next_cursor))).toMatchObject({
    ...{ next_cursor: '', dept_user: [{ userid: 'carol', department: 2 }] },
  })
  expect(await call('POST /cgi-bin/user/list_id', { limit: 10_001 }, contacts)).toMatchObject({ errcode: 40058 })
  expect(await call('POST /cgi-bin/user/list_id', {})).toMatchObject({ errcode: 48002 })
})

test('other names of a member lead to the userid', async () => {
  const { call, member } = await startCorp()
  await member('alice', { mobile: '13800000009', email: 'a@example.com', biz_mail: 'alice@corp.example' })
  expect(await call('POST /cgi-bin/user/getuserid', { mobile: '13800000009' })).toMatchObject({ userid: 'alice' })
  expect(await call('POST /cgi-bin/user/getuserid', { mobile: '1' })).toMatchObject({ errcode: 46004 })
  expect(await call('POST /cgi-bin/user/getuserid', {})).toMatchObject({ errcode: 40063 })
  const byMail = (body: object) => call('POST /cgi-bin/user/get_userid_by_email', body)
  expect(await byMail({ email: 'Alice@corp.example' })).toMatchObject({ userid: 'alice' })
  expect(await byMail({ email: 'a@example.com', email_type: 2 })).toMatchObject({ userid: 'alice' })
  expect(await byMail({ email: 'a@example.com' })).toMatchObject({ errcode: 46004 })
  const { openid } = await call('POST /cgi-bin/user/convert_to_openid', { userid: 'alice' })
  expect(await call('POST /cgi-bin/user/convert_to_userid', { openid })).toMatchObject({ userid: 'alice' })
  expect(await call('POST /cgi-bin/user/convert_to_userid', { openid: 'o1' })).toMatchObject({ errcode: 40073 })
  expect(await call('POST /cgi-bin/user/convert_to_openid', { userid: 'x' })).toMatchObject({ errcode: 60111 })
})
