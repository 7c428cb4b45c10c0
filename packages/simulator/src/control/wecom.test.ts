import { describe, expect, test } from 'vitest'
import { call } from '../../test/http.ts'
import { startSim } from '../../test/start.ts'
import { startWecomBot, textTo, type WecomAnswer } from '../../test/wecom.ts'
import type { Simulator } from '../library.ts'
import type {
  ControlError,
  CoverageAnswer,
  DeliveriesAnswer,
  Delivery,
  SentFile,
  SimulatorState,
  TableAnswer,
  WecomCallbackAnswer,
  WecomChatAnswer,
  WecomMember,
  WecomMenuAnswer,
} from '../protocol.ts'

const contacts = { agentId: 'contacts' } as const
const account = 'wkTest00000000000000000000000001'

interface Api {
  readonly sim: Simulator
  readonly get: <T>(path: string) => Promise<{ readonly status: number; readonly json: T }>
  readonly post: <T>(path: string, body?: unknown) => Promise<{ readonly status: number; readonly json: T }>
}

async function startApi(answer?: WecomAnswer): Promise<Api> {
  const bot = await startWecomBot(answer)
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  return {
    sim,
    get: (path) => call('GET', `${sim.url}/_sim/${path}`),
    post: (path, body) => call('POST', `${sim.url}/_sim/${path}`, { body: body ?? {} }),
  }
}

describe('refusals', () => {
  const members = 'wecom/members/alice'
  test.each<[string, string, unknown, number, RegExp]>([
    ['POST', 'wecom/members', { openid: 'x' }, 400, /"openid" is not a field/],
    ['POST', 'wecom/members', { userid: 'alice' }, 409, /already is a member alice/],
    ['POST', 'wecom/members/nobody/say', { text: 'hi' }, 404, /userid nobody/],
    ['POST', `${members}/dance`, {}, 404, /A member can: enter, press, say/],
    ['POST', `${members}/say?wait=maybe`, { text: 'hi' }, 400, /"wait" must be/],
    ['POST', `${members}/say`, { text: '' }, 400, /"text" is missing/],
    ['POST', `${members}/say`, { text: 'hi', agentId: 7 }, 404, /there are: 1000001/],
    ['POST', `${members}/say`, { text: 'hi', agentId: '1000001' }, 400, /"agentId" must be a number/],
    ['POST', `${members}/say`, [], 400, /JSON object/],
    ['POST', `${members}/say`, { text: 'a\u0001' }, 400, /control character/],
    ['POST', `${members}/say`, '{', 400, /not JSON/],
    ['POST', `${members}/press`, { taskId: 't', key: 'k' }, 404, /no such card/],
    ['POST', `${members}/scan`, { key: 'k' }, 400, /"result" is missing/],
    ['POST', 'wecom/push', { message: { MsgType: 'event' } }, 400, /needs Event/],
    ['GET', `${members}/chats/7`, undefined, 404, /there are: 1000001/],
    ['GET', `${members}/chats/x`, undefined, 404, /No app/],
    ['GET', 'wecom/members/nobody/chats/1000001', undefined, 404, /userid nobody/],
    ['GET', 'wecom/chats/x', undefined, 404, /no group chat/],
    ['GET', 'wecom/tables/x', undefined, 404, /The tables are: members/],
    ['GET', 'wecom/media/x', undefined, 404, /no file/],
    ['GET', 'deliveries?product=mini', undefined, 400, /"product" must be/],
    ['GET', 'coverage?product=mini', undefined, 400, /"product" must be/],
    ['DELETE', 'wecom/members/nobody', undefined, 404, /userid nobody/],
    ['DELETE', 'wecom/members', undefined, 405, /takes POST/],
    ['POST', 'wecom/kf/customers/x/say', { text: 'hi' }, 404, /external_userid/],
    ['POST', 'wecom/kf/customers/x/dance', {}, 404, /A customer can: enter, say/],
    ['PUT', 'callback', { product: 'wecom', url: 'wecom' }, 400, /whole address/],
    ['PUT', 'callback', { product: 'wecom', mode: 'plain' }, 400, /"mode" is not a field/],
    ['PUT', 'callback', { product: 'wecom', agentId: 7 }, 404, /No app/],
    ['PUT', 'wecom/menu', { button: {} }, 400, /list of up to 3/],
  ])('%s %s %j', async (method, path, body, status, message) => {
    const { sim } = await startApi()
    await sim.wecom.member({ userid: 'alice' })
    const before = sim.deliveries.length
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const answer = await call<ControlError>(method, `${sim.url}/_sim/${path}`, {
      headers,
      ...(body === undefined ? {} : { body }),
    })
    expect(answer.json.error.message).toMatch(message)
    expect(answer.status).toBe(status)
    expect(sim.deliveries).toHaveLength(before)
  })
})

test('a member joins, writes, reads and leaves', async () => {
  const { sim, get, post } = await startApi((push) => (push.node('MsgType') === 'text' ? textTo('alice', 'hello') : ''))
  expect((await post<WecomMember>('wecom/members', { userid: 'alice', name: 'Alice' })).json).toMatchObject({
    ...{ userid: 'alice', name: 'Alice', department: [1], status: 1, agentIds: [1_000_001] },
  })
  const { json: said } = await post<Delivery>('wecom/members/alice/say', { text: 'hi' })
  expect(said).toMatchObject({ product: 'wecom', openid: 'alice', agentId: 1_000_001, reply: { Content: 'hello' } })
  const { json: chat } = await get<WecomChatAnswer>('wecom/members/alice/chats/1000001')
  expect(chat.entries.map(({ from }) => from)).toEqual(['system', 'person', 'account'])
  expect((await post<Delivery>('wecom/members/alice/enter')).json.message.Event).toBe('enter_agent')
  expect((await post<WecomMember>('wecom/members/alice/leave')).json.userid).toBe('alice')
  const left = await call<WecomMember>('DELETE', `${sim.url}/_sim/wecom/members/alice`)
  expect(left.json.userid).toBe('alice')
  expect((await get<SimulatorState>('state')).json.wecom.members).toEqual([])
  const { json } = await get<DeliveriesAnswer>('deliveries?product=wecom&openid=alice')
  expect(json.deliveries.map(({ message }) => message.Event ?? message.MsgType)).toEqual([
    ...['unsubscribe', 'enter_agent', 'text', 'subscribe'],
  ])
  expect((await get<DeliveriesAnswer>('deliveries?product=official')).json.deliveries).toEqual([])
})

test('with wait=false the running record is answered', async () => {
  const { sim, post } = await startApi((push) => (push.node('MsgType') === 'text' ? undefined : ''))
  expect((await post('wecom/members?wait=false', { userid: 'alice' })).status).toBe(202)
  const { status, json } = await post<Delivery>('wecom/members/alice/say?wait=false', { text: 'hi' })
  expect([status, json.state, json.attempts]).toEqual([202, 'running', []])
  expect((await call(`GET`, `${sim.url}/_sim/deliveries/${json.id}`)).status).toBe(200)
})

test('the callback of one app is set and checked; the official one stays', async () => {
  const { sim } = await startApi()
  const bot = await startWecomBot()
  const body = { product: 'wecom', agentId: 1_000_001, url: bot.url, format: 'json' }
  const { json } = await call<WecomCallbackAnswer>('PUT', `${sim.url}/_sim/callback`, { body })
  expect(json).toMatchObject({
    verification: { ok: true },
    corp: { format: 'json' },
    agents: [{ callbackUrl: bot.url }],
  })
  expect(json.corp.contactCallbackUrl).not.toBe(bot.url)
  expect(sim.official.account).toMatchObject({ callbackUrl: null, format: 'xml' })
})

test('the events tell of lines, with the place they stand in', async () => {
  const { sim, post } = await startApi()
  const stream = await fetch(`${sim.url}/_sim/events`)
  await post('wecom/members', { userid: 'alice' })
  await post('wecom/kf/customers', { externalUserid: 'ann' })
  await post('wecom/kf/customers/ann/say', { text: 'hi' })
  let text = ''
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString()
    if (text.includes('"externalUserid":"ann","openKfId"') && text.split('event: delivery').length > 6) break
  }
  const lines = [...text.matchAll(/event: chat\ndata: (.*)\n/g)].map(([, data]) => JSON.parse(data ?? '') as object)
  expect(lines).toMatchObject([
    { product: 'wecom', userid: 'alice', agentId: 1_000_001, entry: { kind: 'subscribe' } },
    { product: 'wecom', externalUserid: 'ann', openKfId: expect.any(String), entry: { kind: 'text' } },
  ])
})

test('a group chat is read once the API made it', async () => {
  const { sim, get } = await startApi()
  for (const userid of ['alice', 'bob']) await sim.wecom.member({ userid })
  const made = { name: 'Shop', owner: 'alice', userlist: ['alice', 'bob'], chatid: 'g1' }
  expect(await sim.wecom.call('POST /cgi-bin/appchat/create', made)).toMatchObject({ errcode: 0, chatid: 'g1' })
  const message = { chatid: 'g1', msgtype: 'text', text: { content: 'to all' } }
  expect(await sim.wecom.call('POST /cgi-bin/appchat/send', message)).toMatchObject({ errcode: 0 })
  const { json } = await get<WecomChatAnswer>('wecom/chats/g1')
  expect(json.entries).toMatchObject([{ from: 'account', kind: 'text' }])
  expect(sim.state().wecom.groups[0]).toMatchObject({ chatid: 'g1', userlist: ['alice', 'bob'] })
})

test('the group of the webhook robot is a group chat of everybody', async () => {
  const { sim, get } = await startApi()
  await sim.wecom.member({ userid: 'alice' })
  const group = { chatid: 'robot-group', name: expect.stringContaining('Robot'), owner: 'alice', userlist: ['alice'] }
  expect(sim.state().wecom.groups).toEqual([group])
  const key = '00000000-0000-4000-8000-000000000001'
  const text = { msgtype: 'text', text: { content: 'Built' } }
  const sent = await fetch(`${sim.url}/wecom/cgi-bin/webhook/send?key=${key}`, {
    ...{ method: 'POST', body: JSON.stringify(text) },
  })
  expect(await sent.json()).toMatchObject({ errcode: 0 })
  const { json } = await get<WecomChatAnswer>('wecom/chats/robot-group')
  expect(json.entries).toMatchObject([{ from: 'account', kind: 'text', content: { text: { content: 'Built' } } }])
})

test.each<[string, (sim: Simulator) => Promise<unknown>]>([
  ['a member', ({ wecom }) => wecom.call('POST /cgi-bin/user/update', { userid: 'alice', name: 'A' }, contacts)],
  ['a department', ({ wecom }) => wecom.call('POST /cgi-bin/department/create', { name: 'K', parentid: 1 }, contacts)],
  ['a tag’s members', ({ wecom }) => wecom.call('POST /cgi-bin/tag/addtagusers', { tagid: 1, userlist: ['alice'] })],
  [
    'a new group chat',
    ({ wecom }) => wecom.call('POST /cgi-bin/appchat/create', { name: 'H', userlist: ['alice', 'bob'] }),
  ],
  ['a group chat', ({ wecom }) => wecom.call('POST /cgi-bin/appchat/update', { chatid: 'g1', name: 'H' })],
  ['an account', ({ wecom }) => wecom.call('POST /cgi-bin/kf/account/update', { open_kfid: account, name: 'New' })],
])('the page hears at once that the API changed %s', async (_what, change) => {
  const { sim } = await startApi()
  for (const userid of ['alice', 'bob']) await sim.wecom.member({ userid })
  await sim.wecom.call('POST /cgi-bin/tag/create', { tagname: 'T', tagid: 1 })
  await sim.wecom.call('POST /cgi-bin/appchat/create', { name: 'G', userlist: ['alice', 'bob'], chatid: 'g1' })
  const heard: unknown[] = []
  const stop = sim.listen((event) => event.type === 'state' && heard.push(event.state.wecom))
  expect(await change(sim)).toMatchObject({ errcode: 0 })
  stop()
  const { bots: _, ...now } = sim.state().wecom
  expect(heard.at(-1)).toMatchObject(now)
})

test('tables, files, menu, tokens and coverage', async () => {
  const { sim, get, post } = await startApi()
  await sim.wecom.member({ userid: 'alice' })
  const headers = { 'content-type': 'application/pdf' }
  const file = await call<SentFile>('POST', `${sim.url}/_sim/wecom/media?kind=file&name=a.pdf`, {
    headers,
    body: '%PDF',
  })
  expect(file.json).toMatchObject({ bytes: 4, format: 'pdf' })
  expect((await call('GET', `${sim.url}/_sim/wecom/media/${file.json.mediaId}`)).text).toBe('%PDF')
  const thumb = await call('POST', `${sim.url}/_sim/wecom/media?kind=thumb`, { headers, body: 'x' })
  expect(thumb.status).toBe(400)
  const rows = async (name: string): Promise<readonly unknown[]> =>
    (await get<TableAnswer<unknown>>(`wecom/tables/${name}`)).json.rows
  expect(await rows('members')).toMatchObject([{ userid: 'alice' }])
  expect(await rows('departments')).toMatchObject([{ id: 1, parentId: 0, members: 1 }])
  expect(await rows('media')).toMatchObject([{ kind: 'file', name: 'a.pdf' }])
  const button = [{ name: 'B', type: 'click', key: 'K' }]
  const menu = await call<WecomMenuAnswer>('PUT', `${sim.url}/_sim/wecom/menu`, { body: { button } })
  expect(menu.json.agent.menu).toEqual(button)
  const before = sim.wecom.tokens.valid
  expect((await post('wecom/tokens/revoke')).json).toEqual({ revoked: before })
  const { json } = await get<CoverageAnswer>('coverage?product=wecom')
  expect(json.endpoints.find(({ endpoint }) => endpoint === 'GET /cgi-bin/gettoken')?.coverage).toBe('full')
  expect((await get<CoverageAnswer>('coverage')).json.endpoints[0]?.endpoint).not.toMatch(/gettoken/)
})
