import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { text } from './platform.fixture.ts'
import { gate, startWorld } from './world.fixture.ts'

let world: Awaited<ReturnType<typeof startWorld>>
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.stop())

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 })

test('while pulling: nothing is handled, no timer is left, the next process goes on at once', async () => {
  const { kf, push, told } = world.begin()
  const held = gate()
  const read: string[] = []
  world.platform.hold = (name) => (name === 'sync_msg' ? held.opened : undefined)
  world.platform.add('wk1', text('wm1', 'a'))
  kf.on('text', ({ text }) => void read.push(`1 ${text.content}`))
  await push()
  await until(() => expect(world.platform.named('sync_msg')).toHaveLength(1))
  await kf.close()
  expect(world.clock.left()).toBe(0)
  held.open()
  await push()
  await kf.idle()
  expect(world.platform.named('sync_msg')).toHaveLength(1)
  expect(read).toEqual([])
  expect(told).toEqual([])

  const next = world.begin()
  next.kf.on('text', ({ text }) => void read.push(`2 ${text.content}`))
  await next.push()
  await next.kf.idle()
  expect(read).toEqual(['2 a'])
})

test('while a handler runs: it ends, its customer is answered, and no other begins', async () => {
  const { kf, push, told } = world.begin()
  const held = gate()
  const read: string[] = []
  kf.on('text', async ({ text }) => {
    read.push(text.content)
    await held.opened
    return 'done'
  })
  world.platform.add('wk1', text('wm1', 'a'), text('wm1', 'b'))
  await push()
  await until(() => expect(read).toEqual(['a']))
  const closed = kf.close()
  held.open()
  await closed
  expect(world.platform.sent).toHaveLength(1)
  expect(read).toEqual(['a'])
  expect(told).toEqual([])
  expect(world.clock.left()).toBe(0)

  const next = world.begin()
  next.kf.on('text', ({ text }) => void read.push(text.content))
  await next.push()
  await next.kf.idle()
  expect(read).toEqual(['a', 'b'])
})

test('while a handler runs that does not end: it is cut off, and its message comes again', async () => {
  const { kf, push } = world.begin()
  let signal: AbortSignal | undefined
  kf.on('text', (_msg, ctx) => {
    signal = ctx.signal
    return new Promise<string>(() => {})
  })
  world.platform.add('wk1', text('wm1', 'a'))
  await push()
  await until(() => expect(signal).toBeDefined())
  expect(await world.pass(kf.close({ graceMs: 5000 }))).toBe(5)
  expect(signal?.reason).toMatchObject({ code: 'closed' })
  expect(world.clock.left()).toBe(0)

  const next = world.begin()
  const read: string[] = []
  next.kf.on('text', ({ text }) => void read.push(text.content))
  await next.push()
  await next.kf.idle()
  expect(read).toEqual(['a'])
})

test('while a failed pull waits to be repeated', async () => {
  const { kf, push, told } = world.begin()
  world.platform.refusals.sync_msg = [{ errcode: 45009, errmsg: 'too often' }]
  await push()
  await until(() => expect(told).toHaveLength(1))
  await kf.close()
  expect(world.clock.left()).toBe(0)
})
