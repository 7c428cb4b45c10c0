import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RedisServer, startRedis } from '../redis-server.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { startSlowProxy } from './slowProxy.ts'

const processes = 8
const minute = 60_000
const limit = 120_000

let sim: Simulator
let redis: RedisServer
let cluster: Cluster

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  redis = await startRedis()
}, limit)

afterEach(async () => {
  await cluster?.stop()
  await redis.stop()
  await sim.close()
}, limit)

/** Runs `step` after each share of the calls, of which there are `count`. */
function atEach(count: number, total: number, step: (i: number) => unknown): (done: number) => void {
  let next = 1
  return (done) => {
    while (next <= count && done >= (next * total) / (count + 1)) step(next++)
  }
}

/** Moves all clocks; the platform's is never behind. */
async function advance(ms: number) {
  await sim.advance(ms)
  await cluster.advance(ms)
}

/** How often a token was handed out, and how many different ones. */
function tokens() {
  const { issued, distinct, refused } = sim.official.tokens
  expect(refused).toBe(0)
  return { issued, distinct }
}

describe(`${processes} processes that share a Redis`, () => {
  test(
    '10 000 calls across the end of a token: no call fails, and one process asks for the next',
    async () => {
      cluster = await startCluster(processes, { redisUrl: redis.url, baseUrl: sim.url })
      await cluster.calls(80)
      await advance(110 * minute)
      // To four minutes after the end of the first token, ten seconds at a time, with calls on their way.
      const failures: string[] = []
      for (let step = 0; step < 84; step++) {
        const [round] = await Promise.all([cluster.calls(120), advance(minute / 6)])
        failures.push(...round.failures)
      }
      expect(failures).toEqual([])
      expect(tokens()).toEqual({ issued: 2, distinct: 2 })
    },
    limit,
  )

  test(
    'the token is revoked under them: no call fails, and one process asks for the next',
    async () => {
      cluster = await startCluster(processes, { redisUrl: redis.url, baseUrl: sim.url })
      const round = await cluster.calls(
        4_000,
        atEach(3, 4_000, () => sim.official.expireTokens()),
      )
      expect(round).toEqual({ done: 4_000, failures: [] })
      expect(tokens()).toEqual({ issued: 4, distinct: 4 })
    },
    limit,
  )

  test(
    'a slow Redis: the same',
    async () => {
      const proxy = await startSlowProxy(redis.port, 100)
      cluster = await startCluster(processes, { redisUrl: `redis://127.0.0.1:${proxy.port}`, baseUrl: sim.url })
      expect(await cluster.calls(800)).toEqual({ done: 800, failures: [] })
      expect(tokens()).toEqual({ issued: 1, distinct: 1 })
      await advance(117 * minute)
      const round = await cluster.calls(
        4_000,
        atEach(1, 4_000, () => sim.official.expireTokens()),
      )
      expect(round).toEqual({ done: 4_000, failures: [] })
      expect(tokens().issued).toBeLessThanOrEqual(3)
      await proxy.close()
    },
    limit,
  )

  test(
    'Redis is killed and comes back empty: calls go on with the token in memory, and share the next one',
    async () => {
      cluster = await startCluster(processes, { redisUrl: redis.url, baseUrl: sim.url })
      await cluster.calls(400)
      await redis.kill()
      expect(await cluster.calls(2_000)).toEqual({ done: 2_000, failures: [] })
      expect(tokens()).toEqual({ issued: 1, distinct: 1 })
      await redis.start()
      await advance(117 * minute)
      expect(await cluster.calls(2_000)).toEqual({ done: 2_000, failures: [] })
      expect(tokens().distinct).toBe(2)
    },
    limit,
  )

  test(
    'Redis hangs: calls go on, also across a revoked token',
    async () => {
      cluster = await startCluster(processes, { redisUrl: redis.url, baseUrl: sim.url })
      await cluster.calls(400)
      redis.pause()
      expect(await cluster.calls(800)).toEqual({ done: 800, failures: [] })
      expect(tokens()).toEqual({ issued: 1, distinct: 1 })
      sim.official.expireTokens()
      expect(await cluster.calls(800)).toEqual({ done: 800, failures: [] })
      // Each asks for itself, and stable_token gives all the same one.
      expect(tokens().distinct).toBe(2)
      redis.resume()
      expect(await cluster.calls(800)).toEqual({ done: 800, failures: [] })
      expect(tokens().distinct).toBe(2)
    },
    limit,
  )

  test(
    'Redis is killed and comes back with its file: the same token',
    async () => {
      const durable = await startRedis('--appendonly', 'yes', '--appendfsync', 'always')
      cluster = await startCluster(processes, { redisUrl: durable.url, baseUrl: sim.url })
      await cluster.calls(80)
      await durable.kill()
      expect(await cluster.calls(400)).toEqual({ done: 400, failures: [] })
      await durable.startAgain()
      await advance(90 * minute)
      expect(await cluster.calls(400)).toEqual({ done: 400, failures: [] })
      expect(tokens()).toEqual({ issued: 1, distinct: 1 })
      await advance(27 * minute)
      expect(await cluster.calls(400)).toEqual({ done: 400, failures: [] })
      expect(tokens().distinct).toBe(2)
      await durable.stop()
    },
    limit,
  )

  test(
    'the network to Redis is cut, and the token revoked meanwhile: no call fails',
    async () => {
      const proxy = await startSlowProxy(redis.port, 0)
      cluster = await startCluster(processes, { redisUrl: `redis://127.0.0.1:${proxy.port}`, baseUrl: sim.url })
      await cluster.calls(80)
      proxy.drop()
      expect(await cluster.calls(400)).toEqual({ done: 400, failures: [] })
      sim.official.expireTokens()
      expect(await cluster.calls(400)).toEqual({ done: 400, failures: [] })
      proxy.restore()
      expect(await cluster.calls(400)).toEqual({ done: 400, failures: [] })
      expect(tokens().distinct).toBe(2)
      await proxy.close()
    },
    limit,
  )

  test(
    'the clock of one is thirty seconds ahead: no call fails across the end of a token',
    async () => {
      cluster = await startCluster(processes, { redisUrl: redis.url, baseUrl: sim.url, aheadMs: 30_000 })
      await cluster.calls(80)
      await advance(112 * minute)
      const failures: string[] = []
      for (let step = 0; step < 48; step++) {
        const [round] = await Promise.all([cluster.calls(40), advance(minute / 4)])
        failures.push(...round.failures)
      }
      expect(failures).toEqual([])
      expect(tokens()).toEqual({ issued: 2, distinct: 2 })
    },
    limit,
  )
})
