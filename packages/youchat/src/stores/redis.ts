/**
 * A store that processes share through Redis.
 * @module
 */
import { RedisChanges } from './redisChanges.ts'
import { type RedisClient, type RedisCommands, redisCommands } from './redisClient.ts'
import { waitForRedis } from './redisWait.ts'
import type { Store, WaitOptions } from './store.ts'
import { wholeTtl } from './ttl.ts'

export type {
  IoRedisClient,
  IoRedisSubscriber,
  NodeRedisClient,
  NodeRedisSubscriber,
  RedisClient,
} from './redisClient.ts'
export type { Store, WaitOptions } from './store.ts'

/** How `redisStore` uses Redis. */
export interface RedisStoreOptions {
  /**
   * Stands before every key, and before `changes` in the name of the channel. Stores that share values have the same.
   * @default 'youchat:'
   */
  readonly prefix?: string
  /**
   * How often `waitForChange` looks by itself, in milliseconds, at least 250: what is published while a connection is
   * away is lost.
   * @default 1000
   */
  readonly rereadMs?: number
}

/** A store in Redis, with a second connection of its own once something waited. */
export interface RedisStore extends Store {
  /**
   * Ends the second connection; the client stays open. Who still waits is rejected, and so is who waits later; the
   * other methods go on. A process can end without it, but for clusters.
   */
  close(): Promise<void>
}

/**
 * Keeps values in Redis, through a client that you opened and that you close.
 *
 *     const store = redisStore(new Redis(url))                        // ioredis 6: Redis or Cluster
 *     const store = redisStore(await createClient({ url }).connect()) // redis 6: createClient or createCluster
 *
 * Writes are scripts (EVAL) that touch one key each, and publish its name where its value became another; the first
 * `waitForChange` duplicates the client for a subscription. Needs Redis 6.2 or later, or what is compatible with it. Reads
 * go where the client sends them: one set to read from replicas reads old values.
 *
 * Methods reject with the client's error. While Redis is away a client may hold them back for long, which its own
 * options bound. A write whose connection broke may have been done, and the client may do it again: `add` then says
 * `false` to the one who did.
 * @throws TypeError for what is no client
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): RedisStore {
  return new StoreInRedis(redisCommands(client), options.prefix ?? 'youchat:', options.rereadMs ?? 1000)
}

/**
 * Writes if the value is as asked, and says so. A value that stays is given its time and no more: there is nobody to wake,
 * and leases are renewed so all the time. Publishing is not worth a failure: who waits looks again.
 */
const write = `
local condition, expected, value, ttl, channel, name = unpack(ARGV)
local now = condition ~= 'any' and redis.call('GET', KEYS[1])
if condition == 'absent' and now or condition == 'present' and not now or condition == 'same' and now ~= expected then
  return 0
end
if condition == 'same' and value == expected and ttl ~= '0' then
  if ttl == '' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ttl) end
  return 1
end
if ttl == '0' then
  redis.call('DEL', KEYS[1])
elseif ttl == '' then
  redis.call('SET', KEYS[1], value)
else
  redis.call('SET', KEYS[1], value, 'PX', ttl)
end
redis.pcall('PUBLISH', channel, name)
return 1`

/** What has to be there for a write. */
type Condition = 'any' | 'absent' | 'present' | { readonly same: string }

class StoreInRedis implements RedisStore {
  readonly #redis: RedisCommands
  readonly #prefix: string
  readonly #channel: string
  readonly #rereadMs: number
  readonly #changes: RedisChanges

  constructor(redis: RedisCommands, prefix: string, rereadMs: number) {
    this.#redis = redis
    this.#prefix = prefix
    this.#channel = `${prefix}changes`
    this.#rereadMs = Math.max(250, rereadMs)
    this.#changes = new RedisChanges(redis, this.#channel)
  }

  async get(key: string): Promise<string | undefined> {
    const value = await this.#redis.get(this.#prefix + key)
    return value === null || value === undefined ? undefined : String(value)
  }

  async set(key: string, value: string, ttlMs?: number): Promise<void> {
    await this.#write(key, 'any', value, wholeTtl(ttlMs))
  }

  async add(key: string, value: string, ttlMs: number): Promise<boolean> {
    return this.#write(key, 'absent', value, wholeTtl(ttlMs))
  }

  async replace(key: string, expected: string, value: string, ttlMs?: number): Promise<boolean> {
    return this.#write(key, { same: expected }, value, wholeTtl(ttlMs))
  }

  async remove(key: string, expected?: string): Promise<boolean> {
    return this.#write(key, expected === undefined ? 'present' : { same: expected }, '', 0)
  }

  async waitForChange(key: string, seen: string | undefined, options: WaitOptions): Promise<string | undefined> {
    const read = () => this.get(key)
    return waitForRedis(this.#changes, { ...options, key, seen, read, rereadMs: this.#rereadMs })
  }

  async close(): Promise<void> {
    this.#changes.close()
  }

  async #write(key: string, condition: Condition, value: string, ttl: number | undefined): Promise<boolean> {
    const [name, expected] = typeof condition === 'string' ? [condition, ''] : ['same', condition.same]
    const values = [name, expected, value, ttl === undefined ? '' : String(ttl), this.#channel, key]
    return Number(await this.#redis.eval(write, this.#prefix + key, values)) === 1
  }
}
