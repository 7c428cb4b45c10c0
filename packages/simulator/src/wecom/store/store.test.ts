import { describe, expect, test } from 'vitest'
import { contacts, startCorp } from '../../../test/corp.ts'
import { Clock } from '../../clock.ts'
import { Departments } from './departments.ts'
import { Members } from './members.ts'
import { seededRobot } from './robots.ts'
import { WecomStore } from './store.ts'

const text = { touser: 'alice', msgtype: 'text', agentid: 1000001, text: { content: 'Hi' }, enable_duplicate_check: 1 }

test('all of it goes on in another simulator', async () => {
  const corp = await startCorp()
  const { call, sim } = corp
  await corp.member('alice')
  await corp.member('bob')
  await call('POST /cgi-bin/department/create', { name: 'K', parentid: 1 }, contacts)
  await call('POST /cgi-bin/tag/create', { tagname: 'T', tagid: 7 })
  await call('POST /cgi-bin/tag/addtagusers', { tagid: 7, userlist: ['alice'] })
  const form = new FormData()
  form.set('media', new Blob(['0123456789']), 'a.txt')
  const { media_id } = await call('POST /cgi-bin/media/upload?type=file', form)
  const { msgid } = await call('POST /cgi-bin/message/send', text)
  const { chatid } = await call('POST /cgi-bin/appchat/create', { name: 'C', userlist: ['alice', 'bob'] })
  await call('POST /cgi-bin/agent/set', { agentid: 1000001, description: 'D' })
  await call(`POST /cgi-bin/webhook/send?key=${seededRobot.key}`, { msgtype: 'text', text: { content: 'Hi' } })
  const { ticket } = await call('GET /cgi-bin/get_jsapi_ticket')
  const token = await corp.token()

  const other = await startCorp()
  other.sim.restore(JSON.parse(JSON.stringify(sim.snapshot())))
  expect(await other.token()).toBe(token)
  expect(await other.call('GET /cgi-bin/tag/get?tagid=7')).toMatchObject({ userlist: [{ userid: 'alice' }] })
  expect(await other.call('GET /cgi-bin/department/get?id=2')).toMatchObject({ department: { name: 'K' } })
  expect(await (await other.request(`GET /cgi-bin/media/get?media_id=${media_id}`)).text()).toBe('0123456789')
  expect(await other.call('POST /cgi-bin/message/send', text)).toMatchObject({ errcode: 0, msgid })
  expect(await other.call('POST /cgi-bin/message/recall', { msgid })).toMatchObject({ errcode: 0 })
  expect(await other.call(`GET /cgi-bin/appchat/get?chatid=${chatid}`)).toMatchObject({ chat_info: { name: 'C' } })
  expect(await other.call('GET /cgi-bin/agent/get?agentid=1000001')).toMatchObject({ description: 'D' })
  expect(await other.call('GET /cgi-bin/get_jsapi_ticket')).toMatchObject({ ticket })
  const again = { userid: 'carol', name: 'C', department: [1], mobile: '13800000001' }
  expect(await other.call('POST /cgi-bin/user/create', again, contacts)).toMatchObject({ errcode: 60104 })
})

test('a reset leaves nothing', async () => {
  const corp = await startCorp()
  const empty = JSON.stringify(new WecomStore(new Clock('manual')).save())
  await corp.member('alice')
  await corp.call('POST /cgi-bin/department/create', { name: 'K', parentid: 1 }, contacts)
  await corp.call('POST /cgi-bin/message/send', text)
  const token = await corp.token()
  corp.sim.reset()
  const { store } = corp.sim.snapshot().parts.wecom as { store: Record<string, { window?: number }> }
  // The counts are gone; which hour it is stays.
  const left = JSON.stringify(store, (name, value) => (name === 'window' ? 0 : value))
  expect(left).toBe(empty)
  expect(await corp.call(`GET /cgi-bin/getcallbackip?access_token=${token}`)).toMatchObject({ errcode: 40014 })
})

describe('departments', () => {
  test('a tree as large as may be is walked at once', () => {
    const departments = new Departments()
    for (let id = 2; id <= 30_000; id++)
      departments.add({ id, name: `D${id}`, parentId: Math.floor(id / 2), nameEn: '' })
    for (let walk = 0; walk < 20; walk++) expect(departments.listTree(1).size).toBe(30_000)
    expect(departments.getLevel(30_000)).toBe(15)
  })

  test('what moves or goes is where it is', () => {
    const departments = new Departments()
    const a = departments.add({ name: 'A', parentId: 1, nameEn: '' })
    const b = departments.add({ name: 'B', parentId: 1, nameEn: '' })
    departments.update({ ...b, parentId: a.id })
    expect(departments.listChildren(1)).toEqual([a])
    expect([...departments.listTree(a.id)]).toEqual([a.id, b.id])
    departments.remove(b.id)
    expect(departments.listChildren(a.id)).toEqual([])
    departments.load(JSON.parse(JSON.stringify(departments.save())))
    expect(departments.listChildren(1)).toEqual([a])
  })
})

test('a mobile number is whose it is now', () => {
  const members = new Members()
  members.add({ userid: 'Alice', name: 'A', mobile: '1', email: 'A@x.example' })
  members.update('alice', { mobile: '2' })
  expect(members.findByContact('mobile', '1')).toBeUndefined()
  expect(members.findByContact('mobile', '2')?.userid).toBe('Alice')
  members.update('ALICE', { userid: 'carol' })
  expect(members.findByContact('email', 'a@X.example')?.userid).toBe('carol')
  members.add({ userid: 'bob', name: 'B', mobile: '1' })
  members.remove('CAROL')
  expect(members.findByContact('mobile', '2')).toBeUndefined()
  expect(members.findByContact('mobile', '1')?.userid).toBe('bob')
})
