import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { text } from './platform.fixture.ts'
import { gate, startWorld } from './world.fixture.ts'

let world: Awaited<ReturnType<typeof startWorld>>
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.stop())

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 })

test('a hundred customers at once, each in order, no more than allowed', async () => {
  const { kf, push, told } = world.begin({ concurrency: 25 })
  const customers = Array.from({ length: 100 }, (_, i) => `wm${i}`)
  const read = new Map<string, string[]>()
  let running = 0
  let most = 0
  kf.on('text', async ({ external_userid, text }) => {
    most = Math.max(most, ++running)
    for (let turns = Number(text.content) % 3; turns >= 0; turns--) await turn()
    running--
    read.set(external_userid, [...(read.get(external_userid) ?? []), text.content])
  })
  world.platform.pageSize = 150
  for (const content of ['0', '1', '2', '3', '4']) {
    for (const customer of customers) world.platform.add('wk1', text(customer, content))
  }
  await push()
  await kf.idle()
  expect(told).toEqual([])
  expect(most).toBe(25)
  expect(read.size).toBe(100)
  for (const contents of read.values()) expect(contents).toEqual(['0', '1', '2', '3', '4'])
  expect(await world.store.get('kf:{ww1:wk1}:cursor')).toBe('c500')
})

test('one customer whose handler takes long holds up no other, on no page; the cursor waits', async () => {
  const { kf, push } = world.begin()
  const held = gate()
  const read: string[] = []
  kf.on('text', async ({ text }) => {
    if (text.content === 'long') await held.opened
    read.push(text.content)
  })
  world.platform.pageSize = 2
  world.platform.add('wk1', text('wm1', 'a'), text('wm2', 'long'), text('wm3', 'b'), text('wm2', 'behind'))
  await push()
  await until(() => expect(read).toEqual(['a', 'b']))
  world.platform.add('wk1', text('wm4', 'c'))
  await push()
  await until(() => expect(read).toEqual(['a', 'b', 'c']))
  expect(await world.store.get('kf:{ww1:wk1}:cursor')).toBeUndefined()
  held.open()
  await kf.idle()
  expect(read).toEqual(['a', 'b', 'c', 'long', 'behind'])
  expect(await world.store.get('kf:{ww1:wk1}:cursor')).toBe('c5')
})

test('a pull that fails while a handler takes long is repeated meanwhile', async () => {
  const { kf, push, told } = world.begin()
  const held = gate()
  const read: string[] = []
  kf.on('text', async ({ text }) => {
    read.push(text.content)
    if (text.content === 'long') await held.opened
  })
  world.platform.add('wk1', text('wm1', 'long'))
  await push()
  await until(() => expect(read).toEqual(['long']))
  world.platform.add('wk1', text('wm2', 'b'))
  world.platform.refusals.sync_msg = [
    { errcode: -1, errmsg: 'busy' },
    { errcode: -1, errmsg: 'busy' },
  ]
  await push()
  expect(await world.pass(() => read.length === 2)).toBeGreaterThanOrEqual(3)
  held.open()
  await kf.idle()
  expect(told).toHaveLength(2)
  expect(world.platform.named('sync_msg').map(({ cursor }) => cursor)).toEqual([undefined, 'c1', 'c1', 'c1'])
})

test('a handler that takes too long: told, aborted, the next message has its turn', async () => {
  const { kf, push, told } = world.begin({ maxRunMs: 60_000 })
  let signal: AbortSignal | undefined
  const read: string[] = []
  kf.on('text', ({ text }, ctx) => {
    read.push(text.content)
    if (text.content !== 'long') return
    signal = ctx.signal
    return new Promise<string>((resolve) => ctx.signal.addEventListener('abort', () => resolve('too late')))
  })
  world.platform.add('wk1', text('wm1', 'long'), text('wm1', 'next'))
  await push()
  await until(() => expect(read).toEqual(['long']))
  expect(await world.pass(kf.idle())).toBe(60)
  expect(told).toMatchObject([{ step: 'handler', error: { code: 'handler_timeout' } }])
  expect(signal?.aborted).toBe(true)
  expect(read).toEqual(['long', 'next'])
  expect(world.platform.sent).toEqual([])
})

test('middleware around every handler: before, after, and another answer', async () => {
  const { kf, push } = world.begin()
  kf.use(async (ctx, next) => {
    ctx.state.who = ctx.externalUserId
    await next()
    if (typeof ctx.answer === 'string') ctx.answer = `${ctx.answer}!`
  })
  kf.hears(/^hi (.+)/g, (_msg, ctx) => `${ctx.match[1]} from ${ctx.state.who}`)
  kf.on('text', () => 'what')
  world.platform.add('wk1', text('wm1', 'hi all'), text('wm1', 'hi all'), text('wm1', 'ho'))
  await push()
  await kf.idle()
  const contents = world.platform.sent.map(({ text }) => (text as { content: string }).content)
  expect(contents).toEqual(['all from wm1!', 'all from wm1!', 'what!'])
})

test('no more is fetched while as much waits as a page holds', async () => {
  const { kf, push } = world.begin({ concurrency: 2 })
  const held = gate()
  let read = 0
  kf.on('text', async () => {
    read++
    await held.opened
  })
  const syncs = () => world.platform.named('sync_msg').length
  world.platform.add('wk1', ...Array.from({ length: 2500 }, (_, i) => text(`wm${i % 50}`, 'a')))
  await push()
  await until(() => expect(read).toBe(2))
  expect(await world.pass(() => false, 20).catch(() => syncs())).toBe(1)
  held.open()
  await kf.idle()
  expect(read).toBe(2500)
  expect(syncs()).toBe(3)
})
