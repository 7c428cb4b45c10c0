import { Redis } from 'ioredis'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { libraries, type OpenClient } from '../../../../test/redis-clients.ts'
import { startRedis } from '../../../../test/redis-server.ts'
import { type RedisStore, type RedisStoreOptions, redisStore } from './redis.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const server = await startRedis()
afterAll(() => server.stop())

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
  await server.command('FLUSHALL')
})

function keep<T extends { close(): unknown }>(it: T): T {
  opened.push(it)
  return it
}

function storeOf({ client }: OpenClient, options: RedisStoreOptions = {}): RedisStore {
  return keep(redisStore(client, { rereadMs: 3_600_000, ...options }))
}

describe.each([
  ['ioredis', 'redis'],
  ['redis', 'ioredis'],
] as const)('stores on two clients, %s and %s', (one, another) => {
  test('see each other’s changes, and wake each other', async () => {
    const here = storeOf(keep(await libraries[one](server.url)))
    const there = storeOf(keep(await libraries[another](server.url)))
    await here.set('key', 'a')
    expect(await there.get('key')).toBe('a')
    expect(await there.add('key', 'b', 1000)).toBe(false)
    let waiting = here.waitForChange('key', 'a', { timeoutMs: 3_600_000 })
    expect(await there.replace('key', 'a', '你好', 60_000)).toBe(true)
    expect(await waiting).toBe('你好')
    waiting = there.waitForChange('key', '你好', { timeoutMs: 3_600_000 })
    expect(await here.remove('key', '你好')).toBe(true)
    expect(await waiting).toBeUndefined()
  })
})

describe.each(Object.entries(libraries))('a store by %s', (_library, open) => {
  test('puts its prefix before the key and leaves the key alone', async () => {
    const { client } = keep(await open(server.url))
    await redisStore(client).set('{user:1}:token', 'a')
    await redisStore(client, { prefix: '' }).set('bare', 'b', 60_000)
    expect(await server.command('GET', 'youchat:{user:1}:token')).toBe('$1\r\na\r\n')
    expect(await server.command('PTTL', 'youchat:{user:1}:token')).toBe(':-1\r\n')
    expect(await server.command('GET', 'bare')).toBe('$1\r\nb\r\n')
    const left = Number((await server.command('PTTL', 'bare')).slice(1))
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(60_000)
  })

  test('shares nothing with a store of another prefix', async () => {
    const opened = keep(await open(server.url))
    const [mine, other] = [storeOf(opened, { prefix: 'mine:' }), storeOf(opened, { prefix: 'other:' })]
    await mine.set('key', 'a')
    expect(await other.get('key')).toBeUndefined()
    const waiting = mine.waitForChange('key', 'a', { timeoutMs: 3_600_000 })
    await other.set('key', 'b')
    await mine.set('key', 'c')
    expect(await waiting).toBe('c')
  })

  test('tells nobody of a value that stays, and gives it the time that was asked for', async () => {
    const store = storeOf(keep(await open(server.url)))
    const listener = new Redis(server.url)
    keep({ close: () => listener.disconnect() })
    const heard: string[] = []
    listener.on('message', (_channel, name) => heard.push(name))
    await listener.subscribe('youchat:changes')
    const leftMs = async () => Number((await server.command('PTTL', 'youchat:key')).slice(1))

    await store.add('key', 'a', 1000)
    expect(await store.replace('key', 'a', 'a', 60_000)).toBe(true)
    expect(await leftMs()).toBeGreaterThan(1000)
    expect(await leftMs()).toBeLessThanOrEqual(60_000)
    expect(await store.replace('key', 'a', 'a')).toBe(true)
    expect(await leftMs()).toBe(-1)
    expect(await store.replace('key', 'a', 'a', 1000)).toBe(true)
    expect(await leftMs()).toBeLessThanOrEqual(1000)
    expect(await store.replace('key', 'b', 'b', 60_000)).toBe(false)
    await store.set('another', 'x', 1000)
    await vi.waitFor(() => expect(heard).toContain('another'), { timeout: 30_000 })
    expect(heard).toEqual(['key', 'another'])

    expect(await store.replace('key', 'a', 'a', 0)).toBe(true)
    expect(await store.get('key')).toBeUndefined()
    await store.set('last', 'x', 1000)
    await vi.waitFor(() => expect(heard).toContain('last'), { timeout: 30_000 })
    expect(heard).toEqual(['key', 'another', 'key', 'last'])
  })

  test('goes by the prefix of its client too', async () => {
    const here = storeOf(keep(await open(server.url, { keyPrefix: 'app:' })))
    const there = storeOf(keep(await open(server.url, { keyPrefix: 'app:' })))
    const waiting = here.waitForChange('key', undefined, { timeoutMs: 3_600_000 })
    await there.add('key', 'a', 60_000)
    expect(await waiting).toBe('a')
    expect(await server.command('GET', 'app:youchat:key')).toBe('$1\r\na\r\n')
  })

  test('publishes names, never values', async () => {
    const listener = new Redis(server.url)
    keep({ close: () => listener.disconnect() })
    const heard: string[] = []
    listener.on('pmessage', (_pattern, channel, message) => heard.push(`${channel} ${message}`))
    await listener.psubscribe('*')
    const store = storeOf(keep(await open(server.url)))
    await store.set('key', 'secret')
    await store.add('key', 'secret', 1)
    await store.replace('key', 'secret', 'secret too', 60_000)
    await store.replace('key', 'secret', 'x')
    await store.remove('key', 'secret')
    await store.remove('key', 'secret too')
    await store.remove('key')
    await store.set('end', 'secret')
    await vi.waitFor(() => expect(heard).toContain('youchat:changes end'), { timeout: 30_000 })
    expect(heard).toEqual([...Array(3).fill('youchat:changes key'), 'youchat:changes end'])
  })

  test('rejects with what Redis says', async () => {
    await server.command('LPUSH', 'youchat:list', 'a')
    const store = storeOf(keep(await open(server.url)))
    await expect(store.get('list')).rejects.toThrow('WRONGTYPE')
    await expect(store.add('list', 'b', 1000)).rejects.toThrow('WRONGTYPE')
    await expect(store.replace('list', 'a', 'b')).rejects.toThrow('WRONGTYPE')
    await expect(store.waitForChange('list', undefined, { timeoutMs: 3_600_000 })).rejects.toThrow('WRONGTYPE')
  })
})

test('a store that may not use channels writes all the same, and looks by itself, not too often', async () => {
  await server.command('ACL', 'SETUSER', 'deaf', 'on', '>secret', '~*', '+@all', '-subscribe', 'resetchannels')
  const client = new Redis(server.url, { username: 'deaf', password: 'secret' })
  const deaf = storeOf(keep({ client, isReady: () => true, close: () => client.disconnect() }), { rereadMs: 1 })
  expect(await deaf.add('key', 'a', 60_000)).toBe(true)

  await server.command('CONFIG', 'RESETSTAT')
  expect(await deaf.waitForChange('key', 'a', { timeoutMs: 1000 })).toBe('a')
  const reads = Number(/cmdstat_get:calls=(\d+)/.exec(await server.command('INFO', 'commandstats'))?.[1])
  expect(reads).toBeGreaterThan(1)
  expect(reads).toBeLessThan(7)

  const waiting = deaf.waitForChange('key', 'a', { timeoutMs: 3_600_000 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await server.command('SET', 'youchat:key', 'b')
  expect(await waiting).toBe('b')
})
