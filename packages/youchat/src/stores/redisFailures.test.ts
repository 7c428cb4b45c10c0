import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { libraries, type OpenClient } from '../../../../test/redis-clients.ts'
import { type RedisServer, startRedis } from '../../../../test/redis-server.ts'
import { type RedisStore, redisStore } from './redis.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const patient = { timeoutMs: 3_600_000 }

/** The message of what `work` is rejected with. */
function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'it was not rejected',
    (error: Error) => error.message,
  )
}

// An unhandled rejection or error event in any of these fails the whole run.
describe.each(Object.entries(libraries))('by %s', (_library, open) => {
  let server: RedisServer
  let opened: OpenClient
  let store: RedisStore

  async function start(options: { reconnects?: boolean } = {}) {
    opened = await open(server.url, options)
    store = redisStore(opened.client, { rereadMs: 3_600_000 })
  }

  async function listening() {
    expect(await server.command('PUBSUB', 'NUMSUB', 'youchat:changes')).toContain(':1')
  }

  /** Resolves once somebody listens. */
  function hasListener() {
    return vi.waitFor(listening, { timeout: 30_000, interval: 20 })
  }

  beforeEach(async () => {
    // Where a library prints what nobody listened to.
    vi.spyOn(console, 'error')
    server = await startRedis()
  })
  afterEach(async () => {
    await store.close()
    opened.close()
    await server.stop()
    const printed = [...vi.mocked(console.error).mock.calls]
    vi.restoreAllMocks()
    expect(printed).toEqual([])
  })

  test('who waits is woken after a restart of Redis', async () => {
    await start()
    const waiting = store.waitForChange('key', undefined, patient)
    await hasListener()
    await server.kill()
    await server.start()
    await store.set('key', 'a')
    expect(await waiting).toBe('a')
    const next = store.waitForChange('key', 'a', patient)
    await hasListener()
    await store.set('key', 'b')
    expect(await next).toBe('b')
  })

  test('who began to wait while Redis was away is served when it is back', async () => {
    await start()
    await server.kill()
    const waiting = store.waitForChange('key', undefined, patient)
    const setting = store.set('key', 'a')
    await server.start()
    await setting
    expect(await waiting).toBe('a')
  })

  test('a change made while the second connection was lost is seen when it is back', async () => {
    await start()
    const waiting = store.waitForChange('key', undefined, patient)
    await hasListener()
    // Nothing is published of what is set by hand.
    await server.command('SET', 'youchat:key', 'a')
    await server.command('CLIENT', 'KILL', 'TYPE', 'PUBSUB')
    expect(await waiting).toBe('a')
  })

  test('a second connection that ended for good is opened anew by the next to wait', async () => {
    await start({ reconnects: false })
    const first = store.waitForChange('key', undefined, patient)
    await hasListener()
    await server.command('CLIENT', 'KILL', 'TYPE', 'PUBSUB')
    // How soon the loss is noticed here is not known.
    await vi.waitFor(
      async () => {
        await store.waitForChange('other', undefined, { timeoutMs: 1 })
        await listening()
      },
      { timeout: 30_000, interval: 20 },
    )
    await store.set('key', 'a')
    expect(await first).toBe('a')
    expect(opened.isReady()).toBe(true)
  })

  test('every method rejects with the client’s error where that does not wait for Redis', async () => {
    await start({ reconnects: false })
    await server.kill()
    await vi.waitFor(() => expect(opened.isReady()).toBe(false), { timeout: 30_000 })
    for (const act of [
      () => store.get('key'),
      () => store.set('key', 'a'),
      () => store.add('key', 'a', 1000),
      () => store.replace('key', 'a', 'b'),
      () => store.remove('key'),
      () => store.waitForChange('key', undefined, patient),
      () => store.waitForChange('key', undefined, { timeoutMs: 0 }),
    ]) {
      await expect(act()).rejects.toThrow()
    }
  })

  test('who waits gets what was seen in time although Redis was lost meanwhile', async () => {
    await start({ reconnects: false })
    await store.set('key', 'a')
    const often = redisStore(opened.client, { rereadMs: 250 })
    const waiting = often.waitForChange('key', 'a', { timeoutMs: 2000 })
    await hasListener()
    await server.kill()
    expect(await waiting).toBe('a')
    await often.close()
  })

  test('who waits gets what was seen in time, or is aborted, while Redis stands still', async () => {
    await start()
    await store.set('key', 'a')
    const stop = new AbortController()
    const waiting = store.waitForChange('key', 'a', { timeoutMs: 3000 })
    const aborted = failure(store.waitForChange('key', 'a', { ...patient, signal: stop.signal }))
    const closed = failure(store.waitForChange('key', 'a', patient))
    await hasListener()
    await store.get('key')
    server.pause()
    expect(await waiting).toBe('a')
    const late = failure(store.waitForChange('key', 'a', { timeoutMs: 10 }))
    stop.abort(new Error('enough'))
    expect(await aborted).toBe('enough')
    await store.close()
    expect(await closed).toBe('The Redis store was closed')
    expect(await late).toBe('The Redis store was closed')
    server.resume()
    expect(await store.get('key')).toBe('a')
  })

  test('a wait lasts as long as its first read, however short', async () => {
    await start()
    await store.set('key', 'a')
    server.pause()
    let isOver = false
    const waiting = store.waitForChange('key', 'a', { timeoutMs: 1 }).finally(() => {
      isOver = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isOver).toBe(false)
    server.resume()
    expect(await waiting).toBe('a')
  })
})
