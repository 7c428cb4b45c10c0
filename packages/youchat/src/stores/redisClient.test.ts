import { createClientPool } from 'redis'
import { expect, test } from 'vitest'
import { redisStore } from './redis.ts'

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an address', 'redis://127.0.0.1:6379'],
  ['what a client is made of', { host: '127.0.0.1', port: 6379 }],
  ['an empty object', {}],
  ['a client that is not there yet', Promise.resolve({})],
  ['a pool, which hears no messages', createClientPool()],
])('what is no client is refused at once, and what is one is named: %s', (_name, value) => {
  expect(() => redisStore(value as never)).toThrow(TypeError)
  expect(() => redisStore(value as never)).toThrow(
    'This is no Redis client: pass new Redis(url) of ioredis, or await createClient({ url }).connect() of redis.',
  )
})
