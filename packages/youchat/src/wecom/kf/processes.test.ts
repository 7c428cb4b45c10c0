import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mortalStore } from '../../stores/mortal.fixture.ts'
import { text } from './platform.fixture.ts'
import { gate, startWorld } from './world.fixture.ts'

let world: Awaited<ReturnType<typeof startWorld>>
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.stop())

const cursor = () => world.store.get('kf:{ww1:wk1}:cursor')
const syncs = () => world.platform.named('sync_msg')
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 })

describe('a crash', () => {
  test('between a page and its cursor: what was handled is not handled again, the rest is', async () => {
    const mortal = mortalStore(world.store)
    const first = world.begin({ store: mortal.store })
    const runs: string[] = []
    first.kf.on('text', async ({ text }, ctx) => {
      runs.push(`1 ${text.content}`)
      if (text.content !== 'b') return `re: ${text.content}`
      await ctx.reply('re: b')
      return new Promise<string>(() => {})
    })
    const item = text('wm1', 'a')
    world.platform.add('wk1', item, text('wm2', 'b'), text('wm2', 'c'))
    await first.push()
    await until(() => expect(world.platform.sent).toHaveLength(2))
    await until(async () => expect(await world.store.get(`kf:seen:{ww1:wk1:${item.msgid}}`)).toBe('1'))
    mortal.is('silent')
    expect(await cursor()).toBeUndefined()

    const second = world.begin()
    second.kf.on('text', ({ text }) => {
      runs.push(`2 ${text.content}`)
      return `re: ${text.content}`
    })
    await second.push()
    // It waits until the lease of the dead is over.
    expect(await world.pass(second.kf.idle())).toBeGreaterThanOrEqual(10)
    expect(runs.sort()).toEqual(['1 a', '1 b', '2 b', '2 c'])
    expect(await cursor()).toBe('c3')
    // The reply that had been sent got the same name again, and the platform sends a name once.
    const contents = world.platform.sent.map(({ text }) => (text as { content: string }).content)
    expect(contents.sort()).toEqual(['re: a', 're: b', 're: c'])
    expect(world.platform.named('send_msg')).toHaveLength(4)
  })

  test('another process is told while one pulls that then dies: it takes over by itself', async () => {
    const mortal = mortalStore(world.store)
    const first = world.begin({ store: mortal.store })
    const held = gate()
    let asked = 0
    world.platform.hold = (name) => (name === 'sync_msg' && asked++ === 0 ? held.opened : undefined)
    world.platform.add('wk1', text('wm1', 'a'))
    await first.push()
    await until(() => expect(syncs()).toHaveLength(1))
    const second = world.begin()
    const read: string[] = []
    second.kf.on('text', ({ text }) => void read.push(text.content))
    await second.push()
    await turn()
    expect(syncs()).toHaveLength(1)
    mortal.is('silent')
    await world.pass(second.kf.idle())
    expect(read).toEqual(['a'])
    held.open()
  })
})

test('a process that was away for too long: it begins nothing more, and moves no cursor', async () => {
  const mortal = mortalStore(world.store)
  const first = world.begin({ store: mortal.store })
  const held = gate()
  const runs: string[] = []
  first.kf.on('text', async ({ text }) => {
    runs.push(`1 ${text.content}`)
    await held.opened
  })
  world.platform.add('wk1', text('wm1', 'a'), text('wm1', 'b'))
  await first.push()
  await until(() => expect(runs).toEqual(['1 a']))
  mortal.is('silent')
  const second = world.begin()
  second.kf.on('text', ({ text }) => void runs.push(`2 ${text.content}`))
  await second.push()
  await world.pass(second.kf.idle())
  expect(await cursor()).toBe('c2')
  mortal.is('up')
  held.open()
  await world.pass(first.kf.idle())
  // Nobody can know that the first still worked on it.
  expect(runs).toEqual(['1 a', '2 a', '2 b'])
  expect(await cursor()).toBe('c2')
})

test('a cursor that was lost: what was handled within three days is not handled again', async () => {
  const { kf, push } = world.begin()
  const read: string[] = []
  kf.on('text', ({ text }) => void read.push(text.content))
  world.platform.add('wk1', text('wm1', 'a'), text('wm2', 'b'))
  await push()
  await kf.idle()
  world.clock.advance(3 * 86_400_000)
  await world.store.remove('kf:{ww1:wk1}:cursor')
  const next = world.begin()
  next.kf.on('text', ({ text }) => void read.push(text.content))
  world.platform.add('wk1', text('wm1', 'c'))
  await next.push()
  await next.kf.idle()
  expect(syncs().at(-1)).not.toHaveProperty('cursor')
  expect(read.sort()).toEqual(['a', 'b', 'c'])
})

describe('two processes at once', () => {
  test('one pulls, each message is handled once, and none is missed', async () => {
    const runs: string[] = []
    let open = 0
    let most = 0
    world.platform.pageSize = 3
    world.platform.hold = async (name) => {
      if (name !== 'sync_msg') return
      most = Math.max(most, ++open)
      await turn()
      open--
    }
    const processes = ['1', '2'].map((id) => {
      const process = world.begin()
      process.kf.on('text', ({ text }) => void runs.push(`${id} ${text.content}`))
      return process
    })
    for (let round = 0; round < 10; round++) {
      world.platform.add('wk1', text('wm1', `a${round}`), text('wm2', `b${round}`))
      await Promise.all(processes.map(({ push }) => push()))
    }
    await world.pass(Promise.all(processes.map(({ kf }) => kf.idle())))
    expect(most).toBe(1)
    expect(runs.map((run) => run.slice(2)).sort()).toEqual(
      Array.from({ length: 10 }, (_, round) => [`a${round}`, `b${round}`])
        .flat()
        .sort(),
    )
    for (const { told } of processes) expect(told).toEqual([])
    expect(await cursor()).toBe('c20')
  })

  test('what one is told while the other pulls, the other pulls', async () => {
    const first = world.begin()
    const second = world.begin()
    const held = gate()
    const runs: string[] = []
    first.kf.on('text', async ({ text }) => {
      runs.push(`1 ${text.content}`)
      if (text.content === 'a') await held.opened
    })
    second.kf.on('text', ({ text }) => void runs.push(`2 ${text.content}`))
    world.platform.add('wk1', text('wm1', 'a'))
    await first.push()
    await until(() => expect(runs).toEqual(['1 a']))
    world.platform.add('wk1', text('wm2', 'b'))
    const token = world.platform.token()
    await second.push(token)
    // The handler of another customer does not hold it up.
    expect(await world.pass(() => runs.length === 2)).toBeLessThanOrEqual(1)
    expect(runs).toEqual(['1 a', '1 b'])
    expect(syncs().at(-1)?.token).toBe(token)
    expect(await cursor()).toBeUndefined()
    held.open()
    await world.pass(Promise.all([first.kf.idle(), second.kf.idle()]))
    expect(await cursor()).toBe('c2')
    expect(runs).toEqual(['1 a', '1 b'])
  })
})

test('a store that is away: told, nothing handled twice or missed once it is back', async () => {
  const mortal = mortalStore(world.store)
  const { kf, push, told } = world.begin({ store: mortal.store })
  const runs: string[] = []
  kf.on('text', ({ text }) => {
    runs.push(text.content)
    if (text.content === 'b') mortal.is('away')
  })
  world.platform.add('wk1', text('wm1', 'a'), text('wm1', 'b'), text('wm1', 'c'))
  await push()
  await until(() => expect(told.length).toBeGreaterThan(0))
  expect(told[0]).toMatchObject({ step: 'store', error: { code: 'store_away' } })
  expect(runs).toEqual(['a', 'b'])
  expect(await cursor()).toBeUndefined()
  mortal.is('up')
  await world.pass(kf.idle())
  expect(runs).toEqual(['a', 'b', 'c'])
  expect(await cursor()).toBe('c3')
})
