import { Cluster, Redis } from 'ioredis'
import { createClient, createCluster } from 'redis'
import { afterAll, describe, test, vi } from 'vitest'
import { startRedis, startRedisCluster } from '../../../../test/redis-server.ts'
import { storeContract } from '../testing/storeContract.ts'
import { type RedisStore, redisStore } from './redis.ts'

// The machine may be busy; what does not wake at all still fails.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const server = await startRedis()
const cluster = await startRedisCluster()
afterAll(() => Promise.all([server.stop(), cluster.stop()]))

const runner = { describe, test }
const dispose = (store: RedisStore) => store.close()
// So seldom that nobody is woken by it: the messages have to do it alone.
const rereadMs = 3_600_000

const io = new Redis(server.url)
storeContract('Redis by ioredis', () => redisStore(io, { rereadMs }), { runner, dispose })

const node = await createClient({ url: server.url }).connect()
storeContract('Redis by redis', () => redisStore(node, { rereadMs }), { runner, dispose })

const nodes = cluster.nodes.map(({ port }) => ({ host: '127.0.0.1', port }))
const ioCluster = new Cluster(nodes)
storeContract('Redis Cluster by ioredis', () => redisStore(ioCluster, { rereadMs }), { runner, dispose })

const nodeCluster = await createCluster({ rootNodes: cluster.nodes.map(({ url }) => ({ url })) }).connect()
storeContract('Redis Cluster by redis', () => redisStore(nodeCluster, { rereadMs }), { runner, dispose })

afterAll(() => {
  for (const client of [io, ioCluster]) client.disconnect()
  for (const client of [node, nodeCluster]) client.destroy()
})
