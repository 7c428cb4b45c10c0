import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { event, text } from './platform.fixture.ts'
import { startWorld } from './world.fixture.ts'

let world: Awaited<ReturnType<typeof startWorld>>
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.stop())

const contents = () => world.platform.sent.map(({ touser, text }) => [touser, (text as { content: string }).content])

test('nobody is answered but customers: not members, not events', async () => {
  const { kf, push, told } = world.begin()
  const heard: unknown[] = []
  kf.on(['text', 'event.enter_session', 'event.msg_send_fail'], (msg) => {
    heard.push([msg.origin, msg.msgtype])
    return 'an answer'
  })
  kf.hears(/help/, () => 'heard a member')
  world.platform.add(
    'wk1',
    text('wm1', 'help', { origin: 5, servicer_userid: 'al' }),
    event('enter_session', { external_userid: 'wm1', scene: '1' }),
    event('msg_send_fail', { external_userid: 'wm1', fail_msgid: 'x', fail_type: 4 }),
  )
  await push()
  await kf.idle()
  expect(heard).toEqual([
    [5, 'text'],
    [4, 'event'],
    [4, 'event'],
  ])
  expect(world.platform.sent).toEqual([])
  expect(told).toEqual([])
})

test('a session that forbids it: the refusal is told, and the next message has its turn', async () => {
  const { kf, push, told } = world.begin()
  kf.on('text', ({ text }) => `re: ${text.content}`)
  world.platform.states.wm1 = 3
  world.platform.add('wk1', text('wm1', 'a'), text('wm2', 'b'))
  await push()
  await kf.idle()
  expect(told).toMatchObject([{ step: 'reply', openKfId: 'wk1', error: { errcode: 95018, code: 'api_error' } }])
  expect(told[0]?.msg).toMatchObject({ external_userid: 'wm1', text: { content: 'a' } })
  expect(contents()).toEqual([['wm2', 're: b']])
})

test('what is no reply', async () => {
  const { kf, push, told } = world.begin()
  kf.on('text', () => ({ msgtype: 'image' }) as never)
  kf.on('event.servicer_status_change', (_msg, ctx) => ctx.reply('nobody'))
  world.platform.add('wk1', text('wm1', 'a'), event('servicer_status_change', { servicer_userid: 'al', status: 2 }))
  await push()
  await kf.idle()
  expect(told.map(({ step, error }) => [step, error.code]).sort()).toEqual([
    ['handler', 'no_customer'],
    ['reply', 'invalid_reply'],
  ])
})

test('a welcome works once, and not for those without a code', async () => {
  const { kf, push, told } = world.begin()
  const code = 'welcome-code-0001'
  world.platform.codes[code] = 1
  kf.on('event.enter_session', async (_msg, ctx) => {
    await ctx.welcome('您好')
    await ctx.welcome('您好 again')
  })
  const customer = { external_userid: 'wm1', scene: '1' }
  world.platform.add(
    'wk1',
    event('enter_session', customer),
    event('enter_session', { ...customer, welcome_code: code }),
  )
  await push()
  await kf.idle()
  expect(world.platform.named('send_msg_on_event')).toEqual([{ code, msgtype: 'text', text: { content: '您好' } }])
  expect(told).toMatchObject([{ step: 'handler', error: { code: 'already_welcomed' } }])
})

test('a code that is used up: the refusal is told, without the code', async () => {
  const { kf, push, told } = world.begin()
  const welcome_code = 'welcome-code-0002'
  kf.on('event.enter_session', (_msg, ctx) => ctx.welcome({ msgtype: 'msgmenu', msgmenu: { list: [] } }))
  world.platform.add('wk1', event('enter_session', { external_userid: 'wm1', scene: '1', welcome_code }))
  await push()
  await kf.idle()
  expect(told).toMatchObject([{ step: 'handler', error: { errcode: 95099 } }])
  expect(inspect(told[0]?.error, { depth: 9 })).not.toContain(welcome_code)
})

test('texts in parts, messages of any kind, several replies, each under a name of its own', async () => {
  const { kf, push, told } = world.begin()
  kf.on('text', async (_msg, ctx) => {
    await ctx.reply('first')
    await ctx.reply({ msgtype: 'image', image: { media_id: 'm1' } })
    return '字'.repeat(700)
  })
  world.platform.add('wk1', text('wm1', 'a'))
  await push()
  await kf.idle()
  expect(told).toEqual([])
  const { sent } = world.platform
  expect(sent.map(({ msgtype }) => msgtype)).toEqual(['text', 'image', 'text', 'text'])
  expect(sent[1]).toMatchObject({ touser: 'wm1', open_kfid: 'wk1', image: { media_id: 'm1' } })
  const ids = sent.map(({ msgid }) => String(msgid))
  expect(new Set(ids).size).toBe(4)
  for (const id of ids) expect(id).toMatch(/^[\w-]{1,32}$/)
})

test('handing on: to a member, and to the queue', async () => {
  const { kf, push, told } = world.begin()
  kf.hears('退款', (_msg, ctx) => ctx.transfer('al')).hears(/^人工/, (_msg, ctx) => ctx.transfer())
  world.platform.add('wk1', text('wm1', '退款'), text('wm2', '人工客服'))
  await push()
  await kf.idle()
  expect(told).toEqual([])
  const whom = { open_kfid: 'wk1' }
  expect(
    world.platform.named('trans').sort((a, b) => (String(a.external_userid) < String(b.external_userid) ? -1 : 1)),
  ).toEqual([
    { ...whom, external_userid: 'wm1', service_state: 3, servicer_userid: 'al' },
    { ...whom, external_userid: 'wm2', service_state: 2 },
  ])
  expect(world.platform.sent).toEqual([])
})
