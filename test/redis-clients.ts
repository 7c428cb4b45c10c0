import { Redis } from 'ioredis'
import { createClient } from 'redis'
import type { RedisClient } from '../packages/youchat/src/stores/redis.ts'

/** A client as a user opens and closes it. */
export interface OpenClient {
  readonly client: RedisClient
  readonly isReady: () => boolean
  close(): void
}

/** What the tests set of a client. */
export interface ClientOptions {
  /** Comes back after the connection was lost, and holds commands until then. @default true */
  readonly reconnects?: boolean
  readonly keyPrefix?: string
}

type Open = (url: string, options?: ClientOptions) => Promise<OpenClient>

/** Both libraries, by their names. */
export const libraries: Readonly<Record<'ioredis' | 'redis', Open>> = {
  async ioredis(url, { reconnects = true, keyPrefix = '' } = {}) {
    const client = new Redis(url, {
      keyPrefix,
      lazyConnect: true,
      maxRetriesPerRequest: null,
      ...(reconnects ? {} : { retryStrategy: () => null, enableOfflineQueue: false }),
    })
    client.on('error', () => {})
    await client.connect()
    return { client, isReady: () => client.status === 'ready', close: () => client.disconnect() }
  },
  async redis(url, { reconnects = true, keyPrefix = '' } = {}) {
    const client = createClient({
      url,
      keyPrefix,
      ...(reconnects ? {} : { socket: { reconnectStrategy: false }, disableOfflineQueue: true }),
    })
    client.on('error', () => {})
    await client.connect()
    return { client, isReady: () => client.isReady, close: () => client.destroy() }
  },
}
