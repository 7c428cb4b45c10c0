import { Queue } from 'bullmq'
import { GuardedStore, runsOf, type Store, systemClock, WxError } from 'youchat'
import { redisStore } from 'youchat/redis'
import { Answers, decidedMs } from './answers.ts'
import type { PushJobData } from './job.ts'
import { LastingReplies } from './lastingReplies.ts'
import { type CloseOptions, checkNumbers, type DurableOptions, type WorkOptions } from './options.ts'
import { PushLines } from './pushLines.ts'
import { PushWorker, type WorkerParts } from './pushWorker.ts'
import { QueuedRuns } from './queuedRuns.ts'
import { RedisLink, reasonOf } from './redisLink.ts'

/** The queue of an application. */
export interface DurableQueue {
  /** BullMQ's queue: how much waits, which jobs failed with which push, a dashboard. */
  readonly queue: Queue<PushJobData>
  /** Takes pushes off the queue and runs their handlers in this process. */
  work(options?: WorkOptions): void
  /**
   * Takes no more pushes off the queue and waits for the handlers that run here. Close the server first, so that no
   * delivery comes any more. Your connection stays open.
   */
  close(options?: CloseOptions): Promise<void>
}

/**
 * Makes the runs of an application durable: a push is on a BullMQ queue before it is acknowledged, and workers run the
 * handlers, in this process or in others. The answer goes to the open delivery if one is left, else through the API.
 *
 *     const queue = durable(app, { connection })  // in the web processes and in the workers
 *     queue.work({ concurrency: 20 })             // in the workers
 *
 * A handler is run again when its worker was killed or it threw, so it may be run more than once; its answer is sent at
 * most once. Pushes of one person are run one after the other, in the order they were delivered. An application whose
 * `deliveries` is 1 runs its handlers itself.
 * @throws TypeError for what is no application; WxConfigError `invalid_queue_option`
 */
export function durable(app: object, options: DurableOptions): DurableQueue {
  const { connection, name = 'youchat', prefix = 'bull', attempts = 3, backoffMs = 1000, keepFailed = 10_000 } = options
  const elsewhere = runsOf(app)
  const { concurrency, rate } = options.perAccount ?? {}
  checkNumbers({ attempts, keepFailed, concurrency, max: rate?.max, perMs: rate?.perMs }, 1)
  checkNumbers({ backoffMs }, 0)
  const queue = new Queue<PushJobData>(name, {
    connection,
    prefix,
    defaultJobOptions: {
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      removeOnComplete: { age: decidedMs / 1000 },
      removeOnFail: { count: keepFailed },
    },
  })
  const ownStore = redisStore(connection, { prefix: `${prefix}:${name}:store:` })
  const store: Store = options.store ?? ownStore
  const lines = new PushLines(queue, options.perAccount ?? {})
  const report = (error: WxError) => elsewhere.report(error, 'store')
  const link = new RedisLink(connection, report)
  queue.on('error', (error) => link.failed(error))
  queue.getBackend().on('ready', () => link.works())
  const onAway = (cause: unknown) => {
    report(new WxError('store_away', `The store of the answers is away (${reasonOf(cause)}).`, { cause }))
  }
  const replies = new LastingReplies(new GuardedStore(store, systemClock, onAway), systemClock)
  elsewhere.use(new QueuedRuns({ queue, lines, replies, link }))

  let worker: PushWorker | undefined
  const parts: WorkerParts = {
    name,
    connection,
    prefix,
    app: elsewhere,
    answers: new Answers(store),
    lines,
    link,
    account: options.account ?? (() => undefined),
    attempts,
    backoffMs,
  }
  return {
    queue,
    work(workOptions = {}) {
      if (worker !== undefined) throw new TypeError('This queue has its worker in this process already.')
      checkNumbers({ ...workOptions }, 1)
      worker = new PushWorker(parts, workOptions)
    },
    async close({ timeoutMs = 30_000 } = {}) {
      await worker?.close(timeoutMs)
      await queue.close()
      await ownStore.close()
    },
  }
}
