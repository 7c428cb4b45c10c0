import { Cluster, Redis } from 'ioredis'
import { createClient, createClientPool, createCluster } from 'redis'
import { expectTypeOf, test } from 'vitest'
import { type RedisStore, redisStore } from './redis.ts'

test('takes the clients of both libraries, however they are set', () => {
  expectTypeOf(redisStore(new Redis())).toEqualTypeOf<RedisStore>()
  redisStore(new Redis({ replyMapping: 'resp3' }), { prefix: 'mine:' })
  redisStore(new Cluster([]))
  redisStore(createClient())
  redisStore(createClient({ RESP: 2 }))
  redisStore(createCluster({ rootNodes: [] }))
  redisStore(createCluster({ rootNodes: [], RESP: 2 }))
})

test('takes nothing that cannot subscribe, or is no client yet', () => {
  // @ts-expect-error A pool hears no messages.
  redisStore(createClientPool())
  // @ts-expect-error
  redisStore(createClient().connect())
  // @ts-expect-error
  redisStore('redis://127.0.0.1')
  // @ts-expect-error
  redisStore({})
})
