/** What is needed of a client of `ioredis` 6: `Redis` or `Cluster`. */
export interface IoRedisClient {
  readonly status: string
  get(key: string): Promise<unknown>
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  duplicate(): IoRedisSubscriber
}

/** What is needed of the second connection of an `ioredis` client. */
export interface IoRedisSubscriber {
  readonly status: string
  /** A `Cluster` has many, and does not show them. */
  readonly stream?: { unref?(): unknown }
  connect(): Promise<unknown>
  subscribe(channel: string): Promise<unknown>
  disconnect(): void
  on(event: string, listener: (...values: string[]) => void): unknown
}

/** What is needed of a client of `redis` 6: of `createClient` or `createCluster`. */
export interface NodeRedisClient {
  readonly isOpen: boolean
  get(key: string): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  duplicate(): NodeRedisSubscriber
}

/** What is needed of the second connection of a `redis` client. */
export interface NodeRedisSubscriber {
  /** A cluster has none. */
  unref?(): void
  connect(): Promise<unknown>
  subscribe(channel: string, listener: (message: string) => void): Promise<unknown>
  destroy(): void
  on(event: string, listener: () => void): unknown
}

/** A client that `redisStore` takes. */
export type RedisClient = IoRedisClient | NodeRedisClient

/** What the store does with either client. */
export interface RedisCommands {
  get(key: string): Promise<unknown>
  eval(script: string, key: string, values: string[]): Promise<unknown>
  /**
   * Opens a second connection that hears what is published on `channel`, also after it was lost and came back.
   * `connected` is called whenever it listens again: what was published before may have been missed.
   */
  listen(channel: string, heard: (message: string) => void, connected: () => void): Subscription
}

/** A second connection. Its failures are silent: who waits looks for himself now and then. */
export interface Subscription {
  /** It will not come back by itself. */
  readonly hasEnded: boolean
  end(): void
}

/**
 * Speaks to `client` in the way of its library.
 * @throws TypeError for what is no client
 */
export function redisCommands(client: RedisClient): RedisCommands {
  if (!isClient(client)) {
    throw new TypeError(
      'This is no Redis client: pass new Redis(url) of ioredis, or await createClient({ url }).connect() of redis.',
    )
  }
  return 'isOpen' in client ? nodeRedis(client) : ioRedis(client)
}

function isClient(value: unknown): value is RedisClient {
  if (typeof value !== 'object' || value === null) return false
  const { get, eval: run, duplicate, isOpen, status } = value as Record<string, unknown>
  const hasMethods = [get, run, duplicate].every((method) => typeof method === 'function')
  return hasMethods && (typeof isOpen === 'boolean' || typeof status === 'string')
}

function ioRedis(client: IoRedisClient): RedisCommands {
  return {
    get: (key) => client.get(key),
    eval: (script, key, values) => client.eval(script, 1, key, ...values),
    listen(channel, heard, connected) {
      const own = client.duplicate()
      own.on('error', ignore)
      own.on('connect', () => own.stream?.unref?.())
      // A client may be set to refuse what comes before it is ready.
      own.on('ready', () => void own.subscribe(channel).then(connected, ignore))
      own.on('message', (_channel, message = '') => heard(message))
      if (own.status === 'wait') own.connect().catch(ignore)
      return {
        get hasEnded() {
          return own.status === 'end'
        },
        end() {
          own.disconnect()
          own.stream?.unref?.()
        },
      }
    },
  }
}

function nodeRedis(client: NodeRedisClient): RedisCommands {
  return {
    get: (key) => client.get(key),
    eval: (script, key, values) => client.eval(script, { keys: [key], arguments: values }),
    listen(channel, heard, connected) {
      const own = client.duplicate()
      let hasEnded = false
      const ended = () => {
        hasEnded = true
      }
      const subscribe = () => void own.subscribe(channel, heard).then(connected, ignore)
      own.on('error', ignore)
      own.on('terminated', ended)
      own.on('ready', subscribe)
      own.unref?.()
      // A cluster is never heard to be ready.
      own.connect().then(subscribe, ended)
      return {
        get hasEnded() {
          return hasEnded
        },
        end() {
          hasEnded = true
          own.destroy()
        },
      }
    },
  }
}

function ignore(): void {}
