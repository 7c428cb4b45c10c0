import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { libraries } from '../../../../test/redis-clients.ts'
import { startRedis, startRedisCluster } from '../../../../test/redis-server.ts'
import { redisStore } from './redis.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const server = await startRedis()
const cluster = await startRedisCluster()
afterAll(() => Promise.all([server.stop(), cluster.stop()]))

const patient = { timeoutMs: 3_600_000 }

async function listeners(): Promise<number> {
  return (await server.command('CLIENT', 'LIST', 'TYPE', 'pubsub')).match(/^id=/gm)?.length ?? 0
}

async function until(count: number) {
  await vi.waitFor(async () => expect(await listeners()).toBe(count), { timeout: 30_000, interval: 20 })
}

describe.each(Object.entries(libraries))('a store by %s', (_library, open) => {
  test('opens one connection, when somebody waits, and ends only that', async () => {
    const opened = await open(server.url)
    const store = redisStore(opened.client)
    await store.set('key', 'a', 60_000)
    expect(await listeners()).toBe(0)
    const waiting = Array.from({ length: 20 }, (_, index) => store.waitForChange(`key ${index}`, undefined, patient))
    const failed = Promise.allSettled(waiting)
    await until(1)
    await store.close()
    for (const { status } of await failed) expect(status).toBe('rejected')
    await until(0)

    expect(opened.isReady()).toBe(true)
    expect(await store.get('key')).toBe('a')
    expect(await store.remove('key')).toBe(true)
    await expect(store.waitForChange('key', undefined, patient)).rejects.toThrow('closed')
    await store.close()
    expect(await listeners()).toBe(0)
    opened.close()
  })

  test('that never waited has nothing to close', async () => {
    const opened = await open(server.url)
    const store = redisStore(opened.client)
    await store.close()
    await store.set('key', 'a', 1000)
    expect(await listeners()).toBe(0)
    opened.close()
  })
})

/** A program that uses a store, closes its client, and should then come to its end. */
const program = (open: string, close: string) => `
  import { Cluster, Redis } from 'ioredis'
  import { createClient, createCluster } from 'redis'
  import { redisStore } from ${JSON.stringify(new URL('redis.ts', import.meta.url).href)}
  const client = ${open}
  const store = redisStore(client)
  const waiting = store.waitForChange('child', undefined, { timeoutMs: 60_000 })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await store.set('child', 'a', 60_000)
  console.log(await waiting)
  await store.waitForChange('child', 'a', { timeoutMs: 1 })
  await store.remove('child')
  ${close}`

const [ports, urls] = [
  cluster.nodes.map(({ port }) => ({ port, host: '127.0.0.1' })),
  cluster.nodes.map(({ url }) => ({ url })),
]
const ways: readonly [string, string, string][] = [
  ['ioredis, store closed', `new Redis('${server.url}')`, 'await store.close(); client.disconnect()'],
  ['ioredis, store forgotten', `new Redis('${server.url}')`, 'client.disconnect()'],
  [
    'redis, store closed',
    `await createClient({ url: '${server.url}' }).connect()`,
    'await store.close(); await client.close()',
  ],
  ['redis, store forgotten', `await createClient({ url: '${server.url}' }).connect()`, 'await client.close()'],
  ['Cluster of ioredis', `new Cluster(${JSON.stringify(ports)})`, 'await store.close(); client.disconnect()'],
  [
    'cluster of redis',
    `await createCluster({ rootNodes: ${JSON.stringify(urls)} }).connect()`,
    'await store.close(); await client.close()',
  ],
]

test.each(ways)('a process ends: %s', async (_name, open, close) => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program(open, close)]
  const cwd = fileURLToPath(new URL('../../../..', import.meta.url))
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 100_000 })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const [code, signal] = await once(child, 'close')
  expect({ code, signal, output }).toEqual({ code: 0, signal: null, output: 'a\n' })
})
