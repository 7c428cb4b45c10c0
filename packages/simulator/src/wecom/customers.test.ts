import { expect, test } from 'vitest'
import { startSim } from '../../test/start.ts'
import { startWecomBot } from '../../test/wecom.ts'
import { Clock } from '../clock.ts'
import { KfDesk } from './kf.ts'

test.each([
  [{ externalUserid: 'a b' }, 'bad_request'],
  [{ externalUserid: 'ann' }, 'customer_taken'],
  [{ openKfId: 'wk9' }, 'unknown_kf_account'],
])('%j is nobody new', async (input, code) => {
  const sim = await startSim()
  sim.wecom.kf.customer({ externalUserid: 'ann' })
  expect(() => sim.wecom.kf.customer(input)).toThrow(expect.objectContaining({ code }))
  expect(sim.state().wecom.kf.customers).toHaveLength(1)
})

test('a push tells that there is something, not what', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const ann = sim.wecom.kf.customer({ externalUserid: 'ann', nickname: 'Ann' })
  await ann.enter({ scene: 'qr' })
  const { openid } = await ann.say('is anybody there?')
  expect(openid).toBe('ann')
  const push = bot.opened.at(-1)
  expect(push?.text).not.toMatch(/anybody|ann/)
  expect([...(push?.text.matchAll(/<([A-Za-z]\w*)>/g) ?? [])].map((found) => found[1])).toEqual([
    'xml',
    'ToUserName',
    'CreateTime',
    'MsgType',
    'Event',
    'Token',
    'OpenKfId',
  ])
  expect([push?.node('Event'), push?.node('OpenKfId')]).toEqual(['kf_msg_or_event', ann.openKfId])
  expect(ann.chat().map(({ from, kind }) => [from, kind])).toEqual([
    ['system', 'enter'],
    ['person', 'text'],
  ])
})

test('who never wrote is welcomed once in 48 hours, within 20 seconds of entering', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const ann = sim.wecom.kf.customer({ externalUserid: 'ann' })
  const enter = async (): Promise<unknown> => {
    await ann.enter()
    type Synced = { readonly msg_list: readonly { readonly event?: { readonly welcome_code?: string } }[] }
    const body = { open_kfid: ann.openKfId }
    const { msg_list } = await sim.wecom.call<Synced>('POST /cgi-bin/kf/sync_msg', body)
    expect(msg_list.at(-1)?.event).toBeDefined()
    return msg_list.at(-1)?.event?.welcome_code
  }
  const welcome = (code: unknown): Promise<unknown> =>
    sim.wecom.call('POST /cgi-bin/kf/send_msg_on_event', { code, msgtype: 'text', text: { content: 'Hello' } })
  const late = await enter()
  await sim.advance(20_000)
  expect(await welcome(late)).toMatchObject({ errcode: 40029 })
  const code = await enter()
  expect(code).not.toBe(late)
  expect(await welcome(code)).toMatchObject({ errcode: 0 })
  expect(await welcome(code)).toMatchObject({ errcode: 40029 })
  expect(await enter()).toBeUndefined()
  await sim.advance(48 * 3_600_000)
  expect(await enter()).toEqual(expect.any(String))
  await ann.say('hi')
  await sim.advance(4 * 24 * 3_600_000)
  expect(await enter()).toBeUndefined()
  expect(ann.chat().filter(({ from }) => from === 'account')).toHaveLength(1)
})

test('what customers wrote is fetched page by page, each account its own, for three days', async () => {
  const clock = new Clock('manual')
  const desk = new KfDesk(clock)
  for (let number = 1; number <= 3; number++) desk.receive('wk1', { msgtype: 'text', text: { content: `${number}` } })
  desk.receive('wk2', { msgtype: 'text', text: { content: 'other' } })
  const first = desk.pull({ openKfId: 'wk1', cursor: '', limit: 2 })
  expect(first).toMatchObject({ has_more: 1, msg_list: [{ text: { content: '1' } }, { text: { content: '2' } }] })
  const second = desk.pull({ openKfId: 'wk1', cursor: first?.next_cursor ?? '', limit: 2 })
  expect(second).toMatchObject({ has_more: 0, msg_list: [{ text: { content: '3' } }] })
  const none = desk.pull({ openKfId: 'wk1', cursor: second?.next_cursor ?? '', limit: 2 })
  expect(none).toEqual({ next_cursor: second?.next_cursor, has_more: 0, msg_list: [] })
  expect(desk.pull({ openKfId: 'wk1', cursor: 'nonsense', limit: 2 })).toBeNull()
  await clock.advance(3 * 24 * 3_600_000 + 1000)
  expect(desk.pull({ openKfId: 'wk1', cursor: '', limit: 2 })?.msg_list).toEqual([])
  clock.close()
})

test('the newest message of a customer, not of another and no event', async () => {
  const clock = new Clock('manual')
  const desk = new KfDesk(clock)
  const from = (who: string, origin: number, text: string): void =>
    void desk.receive('wk1', { origin, external_userid: who, msgtype: 'text', text: { content: text } })
  expect(desk.newest('wk1', 'ann')).toBeUndefined()
  from('ann', 3, 'one')
  from('ann', 3, 'two')
  from('ben', 3, 'three')
  from('ann', 4, 'four')
  expect(desk.newest('wk1', 'ann')).toMatchObject({ text: { content: 'two' } })
  expect(desk.newest('wk2', 'ann')).toBeUndefined()
  clock.close()
})

test('the token of a push is good for ten minutes', async () => {
  const clock = new Clock('manual')
  const desk = new KfDesk(clock)
  const token = desk.receive('wk1', { msgtype: 'text' })
  expect(desk.isToken('ENCx')).toBe(false)
  await clock.advance(599_999)
  expect(desk.isToken(token)).toBe(true)
  await clock.advance(1)
  expect(desk.isToken(token)).toBe(false)
  clock.close()
})
