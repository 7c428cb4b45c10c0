import { type Store, WxConfigError } from 'youchat'
import type { RedisClient } from 'youchat/redis'

/** How pushes are queued; the same in every process. */
export interface DurableOptions {
  /**
   * A Redis client that you opened and that you close: `new Redis(url, { maxRetriesPerRequest: null })` of ioredis, or a
   * connected one of node-redis. Its Redis keeps what it was told over a restart (`appendonly yes`) and throws nothing
   * away (`maxmemory-policy noeviction`).
   */
  readonly connection: RedisClient
  /** The queue's name. Applications that share a Redis have each their own. @default 'youchat' */
  readonly name?: string
  /** Stands before all keys of the queue; in braces on a Redis Cluster. @default 'bull' */
  readonly prefix?: string
  /** How often a handler that throws is tried, and how often the late sending of an answer. @default 3 */
  readonly attempts?: number
  /** How long after a failure it is tried again, in milliseconds, doubled each time. @default 1000 */
  readonly backoffMs?: number
  /** What each account may use of the workers. @default no limit */
  readonly perAccount?: AccountLimits
  /** The account, by its appid or corpid, where one application serves several: what `process` is given as `account`. */
  readonly account?: (receiveId: string) => object | undefined
  /** How many failed jobs are kept; the oldest go first. @default 10000 */
  readonly keepFailed?: number
  /** Where the answers are left for the processes that hold the deliveries. @default the same Redis */
  readonly store?: Store
}

/** What one account may use of all workers together. */
export interface AccountLimits {
  /** How many of its handlers run at once. */
  readonly concurrency?: number
  /** How many handlers begin, `max` in each `perMs` milliseconds. */
  readonly rate?: { readonly max: number; readonly perMs: number }
}

/** How a process works. */
export interface WorkOptions {
  /** How many handlers run here at once. @default 10 */
  readonly concurrency?: number
  /**
   * How long a job belongs to a worker that says nothing, in milliseconds: one whose process died, or whose event loop
   * was blocked; at least 1000. @default 15000
   */
  readonly lockMs?: number
  /** How often jobs of dead workers are looked for, in milliseconds, at least 100. @default 5000 */
  readonly stalledIntervalMs?: number
  /** How many workers a job may outlive; one more and it has failed. @default 5 */
  readonly maxStalls?: number
}

/** How a queue is closed. */
export interface CloseOptions {
  /** How long what is running here has to end, in milliseconds; then `ctx.signal` is aborted. @default 30000 */
  readonly timeoutMs?: number
}

/** @throws WxConfigError `invalid_queue_option` */
export function checkOptions({ attempts, backoffMs, keepFailed, perAccount = {}, store }: DurableOptions): void {
  const { concurrency, rate } = perAccount
  checkNumbers({ attempts, keepFailed, concurrency, max: rate?.max, perMs: rate?.perMs }, 1)
  checkNumbers({ backoffMs }, 0)
  if (rate !== undefined && (rate.max === undefined || rate.perMs === undefined)) {
    throw invalid('perAccount.rate has to have both max and perMs.')
  }
  // A client has a `get` and a `set`, too, and would seem to be a store that is away.
  if (store !== undefined && typeof (store as Partial<Store> | null)?.waitForChange !== 'function') {
    throw invalid('store takes a store: redisStore(client) of youchat/redis, or another that processes share.')
  }
}

/** @throws WxConfigError `invalid_queue_option` */
export function checkWorkOptions({ concurrency, lockMs, stalledIntervalMs, maxStalls }: WorkOptions): void {
  checkNumbers({ concurrency, maxStalls }, 1)
  checkNumbers({ stalledIntervalMs }, 100)
  // It is renewed when half of it is over, which a worker that has much to do cannot do every few milliseconds.
  checkNumbers({ lockMs }, 1000)
}

function checkNumbers(options: Readonly<Record<string, number | undefined>>, least: number): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) continue
    const given = typeof value === 'number' ? value : `the ${typeof value} ${value}`
    throw invalid(`${name} must be a whole number from ${least} on, not ${given}.`)
  }
}

function invalid(message: string): WxConfigError {
  return new WxConfigError('invalid_queue_option', message)
}
