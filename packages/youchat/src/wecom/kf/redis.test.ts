import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { libraries } from '../../../../../test/redis-clients.ts'
import { startRedis } from '../../../../../test/redis-server.ts'
import { systemClock } from '../../clock.ts'
import { type RedisStore, redisStore } from '../../stores/redis.ts'
import { text } from './platform.fixture.ts'
import { gate, startWorld } from './world.fixture.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const server = await startRedis()
afterAll(() => server.stop())

let world: Awaited<ReturnType<typeof startWorld>>
const opened: { close(): unknown }[] = []
beforeEach(async () => {
  world = await startWorld()
})
afterEach(async () => {
  await world.stop()
  for (const each of opened.splice(0).reverse()) await each.close()
  await server.command('FLUSHALL')
})

async function connect(): Promise<RedisStore> {
  const client = await libraries.ioredis(server.url)
  const store = redisStore(client.client)
  opened.push(client, store)
  return store
}

test('two processes that share a Redis: one pulls, each message is handled once, the cursor stays for good', async () => {
  const runs: string[] = []
  const processes = await Promise.all(
    ['1', '2'].map(async (id) => {
      const process = world.begin({ store: await connect(), clock: systemClock })
      process.kf.on('text', ({ text }) => void runs.push(text.content))
      return { ...process, id }
    }),
  )
  let open = 0
  let most = 0
  world.platform.hold = async (name) => {
    if (name !== 'sync_msg') return
    most = Math.max(most, ++open)
    await new Promise((resolve) => setImmediate(resolve))
    open--
  }
  for (let round = 0; round < 20; round++) {
    world.platform.add('wk1', text(`wm${round % 3}`, `${round}`))
    await processes[round % 2]?.push()
  }
  await Promise.all(processes.map(({ kf }) => kf.idle()))
  expect(runs.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, round) => round))
  expect(most).toBe(1)
  for (const { told } of processes) expect(told).toEqual([])
  expect(await server.command('GET', 'youchat:kf:{ww1:wk1}:cursor')).toContain('c20')
  expect(await server.command('TTL', 'youchat:kf:{ww1:wk1}:cursor')).toContain('-1')
  expect(await server.command('EXISTS', 'youchat:kf:{ww1:wk1}:lease')).toContain(':0')
})

test('a Redis that hangs while a handler runs: told, and once it is back nothing is handled twice or missed', async () => {
  const { kf, push, told } = world.begin({ store: await connect(), clock: systemClock })
  const held = gate()
  const runs: string[] = []
  kf.on('text', async ({ text }) => {
    runs.push(text.content)
    if (text.content === 'a') await held.opened
  })
  world.platform.add('wk1', text('wm1', 'a'), text('wm1', 'b'))
  await push()
  await vi.waitFor(() => expect(runs).toEqual(['a']), { timeout: 20_000 })
  server.pause()
  held.open()
  await vi.waitFor(() => expect(told.map(({ step }) => step)).toContain('store'), { timeout: 20_000 })
  server.resume()
  await kf.idle()
  expect(runs).toEqual(['a', 'b'])
  expect(await server.command('GET', 'youchat:kf:{ww1:wk1}:cursor')).toContain('c2')
})
