import { expect, test } from 'vitest'
import { WxPartialError, WxWebhook } from 'youchat/wecom'
import { corp, png, startCorp } from './corp.ts'

const robotKey = '00000000-0000-4000-8000-000000000001'
const ghosts = (count: number): string[] => Array.from({ length: count }, (_, index) => `ghost${index}`)

test('a message tells whom it did not reach, and throws only where that is asked for', async () => {
  const { api, sim, hire } = await startCorp()
  await hire('alice', 'bob')
  const alice = sim.wecom.findMember('alice')
  const sent = await api.sendText({ users: ['alice', 'Ghost'], parties: [99], tags: [7] }, '你好')
  expect(sent).toMatchObject({
    invaliduser: ['ghost'],
    invalidparty: [99],
    invalidtag: [7],
    msgids: [expect.any(String)],
  })
  expect(alice.chat().at(-1)).toMatchObject({ kind: 'text', content: { text: { content: '你好' } } })
  const error = await api.sendText(['alice', 'ghost'], 'again', { partial: 'throw' }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WxPartialError)
  expect(error).toMatchObject({ code: 'not_all_reached', sent: { invaliduser: ['ghost'] } })
  const before = alice.chat().length
  await expect(api.sendText('ghost', 'nobody')).rejects.toMatchObject({ errcode: 81013 })
  await expect(api.sendText([], 'nobody')).rejects.toMatchObject({ code: 'no_receivers' })
  await expect(api.sendText('alice', '长'.repeat(683))).rejects.toMatchObject({ code: 'text_too_long' })
  expect(alice.chat()).toHaveLength(before)
})

test('more members than the platform takes at once get it in lots, also where a lot has nobody', async () => {
  const { api, sim, hire } = await startCorp()
  await hire('alice', 'bob')
  const [alice, bob] = [sim.wecom.findMember('alice'), sim.wecom.findMember('bob')]
  const whole = await api.sendText(['alice', ...ghosts(1000), 'bob'], 'to all')
  expect([whole.msgids.length, whole.invaliduser.length]).toEqual([2, 1000])
  expect([alice.chat().at(-1), bob.chat().at(-1)]).toMatchObject([{ kind: 'text' }, { kind: 'text' }])
  const half = await api.sendText(['alice', ...ghosts(1999)], 'to one')
  expect([half.msgids.length, half.invaliduser.length]).toEqual([1, 1999])
})

test('a long text becomes several messages, of which none is cut', async () => {
  const { api, sim, hire } = await startCorp()
  await hire('alice')
  const text = '很长的一句话。'.repeat(300)
  const { msgids } = await api.sendText('alice', text, { split: true })
  const parts = sim.wecom
    .findMember('alice')
    .chat()
    .filter(({ kind }) => kind === 'text')
  expect(parts).toHaveLength(msgids.length)
  expect(parts.map(({ content }) => (content as { text: { content: string } }).text.content).join('')).toBe(text)
  expect(parts.length).toBeGreaterThan(3)
})

test('pictures and files are uploaded on the way; what was sent can be taken back for a day', async () => {
  const { api, sim, hire, advance } = await startCorp()
  await hire('alice')
  const alice = sim.wecom.findMember('alice')
  const { msgids } = await api.sendImage('alice', png)
  await api.sendFile('alice', { content: png, filename: '图纸.png' })
  expect(alice.chat().slice(-2)).toMatchObject([
    { kind: 'image', content: { PicUrl: expect.stringContaining(sim.url) } },
    { kind: 'file', content: { FileName: '图纸.png' } },
  ])
  await api.recallMessage(msgids[0] ?? '')
  expect(alice.chat().at(-2)).toMatchObject({ kind: 'image', recalled: true })
  expect(alice.chat().at(-1)?.recalled).toBeUndefined()
  await expect(api.recallMessage('made-up')).rejects.toMatchObject({ errcode: expect.any(Number) })
  const late = await api.sendText('alice', 'late')
  await advance(24 * 3_600_000 + 1000)
  await expect(api.recallMessage(late.msgids[0] ?? '')).rejects.toMatchObject({ name: 'WxApiError' })
})

test('a group chat is made, renamed and written to', async () => {
  const { api, sim, hire } = await startCorp()
  await hire('alice', 'bob', 'carol')
  await expect(api.createAppchat({ name: '午餐', userlist: ['alice'] })).rejects.toMatchObject({ errcode: 86006 })
  const chatid = await api.createAppchat({ name: '午餐', owner: 'bob', userlist: ['alice', 'bob'] })
  await api.sendToAppchat(chatid, 'text', { content: '几点？' })
  await api.sendToAppchat(chatid, 'markdown', { content: '**12:30**' })
  expect(sim.wecom.groupChat(chatid).map(({ kind }) => kind)).toEqual(['text', 'markdown'])
  await api.updateAppchat(chatid, { name: '晚餐', add_user_list: ['carol'], del_user_list: ['bob'] })
  expect(await api.getAppchat(chatid)).toMatchObject({
    chatid,
    name: '晚餐',
    owner: 'alice',
    userlist: ['alice', 'carol'],
  })
  await expect(api.getAppchat('none')).rejects.toMatchObject({ errcode: 86003 })
})

test('the twenty-first message of a robot waits for its minute, and none is lost or overtakes another', async () => {
  const { sim, clock, baseUrl, advance } = await startCorp()
  const robot = new WxWebhook(`${baseUrl}/cgi-bin/webhook/send?key=${robotKey}`, { clock })
  const wrong = new WxWebhook('wrong-key', { clock, baseUrl })
  await expect(wrong.sendText('hi')).rejects.toMatchObject({ errcode: 93000 })
  const chat = (): readonly unknown[] => sim.wecom.groupChat('robot-group').map(({ kind, content }) => [kind, content])
  const texts = Array.from({ length: 22 }, (_, index) => `${index}`)
  const sent = texts.map((text) => robot.sendText(text))
  await Promise.all(sent.slice(0, 20))
  expect(chat()).toHaveLength(20)
  await advance(59_999)
  expect(chat()).toHaveLength(20)
  await advance(1)
  await Promise.all(sent)
  expect(chat()).toEqual(texts.map((content) => ['text', { text: { content } }]))
  await robot.sendImage(png)
  await robot.sendFile({ content: png, filename: '报表.csv' })
  expect(chat().slice(-2)).toMatchObject([
    ['image', {}],
    ['file', { FileName: '报表.csv' }],
  ])
  expect(sim.calls.filter(({ errcode }) => errcode === 45009)).toEqual([])
})

test('the menu is made, read and deleted', async () => {
  const { api, sim } = await startCorp()
  await api.deleteMenu()
  expect(await api.getMenu()).toBeUndefined()
  await expect(api.createMenu([{ type: 'click', name: '太长的名字了吧', key: 'k' }])).rejects.toMatchObject({
    code: 'invalid_menu',
  })
  const button = [
    { type: 'click', name: '今日', key: 'today' },
    { name: '更多', sub_button: [{ type: 'view', name: '官网', url: 'https://example.com/' }] },
  ] as const
  await api.createMenu(button)
  expect(await api.getMenu()).toMatchObject({ button })
  expect(sim.wecom.agents[0]).toMatchObject({ agentId: corp.agentId, menu: button })
  await api.deleteMenu()
  expect(await api.getMenu()).toBeUndefined()
})
