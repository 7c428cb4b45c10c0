import { Queue } from 'bullmq'
import { GuardedStore, type RunsElsewhere, runsOf, type Store, systemClock, WxConfigError, WxError } from 'youchat'
import { redisStore } from 'youchat/redis'
import { Answers, decidedMs } from './answers.ts'
import { doAgain, type PushJobData } from './job.ts'
import { LastingReplies } from './lastingReplies.ts'
import { type CloseOptions, checkOptions, checkWorkOptions, type DurableOptions, type WorkOptions } from './options.ts'
import { PushLines } from './pushLines.ts'
import { PushWorker, type WorkerParts } from './pushWorker.ts'
import { QueuedRuns } from './queuedRuns.ts'
import { RedisLink, reasonOf } from './redisLink.ts'

/** Marks what an application runs by. From the registry, because there may be two copies of this package. */
const taken: unique symbol = Symbol.for('youchat.durable')

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
 * most once. Pushes of one person are run one after the other, in the order they were delivered.
 * @throws TypeError for what is no application or no client, and for an application that has its queue already;
 *   WxConfigError `invalid_queue_option`, also where `deliveries` is 1, so that each delivery has a run of its own
 */
export function durable(app: object, options: DurableOptions): DurableQueue {
  const elsewhere = runsOf(app) as RunsElsewhere & { [taken]?: boolean }
  if (elsewhere[taken]) throw new TypeError('This application has its queue already.')
  if (elsewhere.isJoining === false) {
    throw new WxConfigError('invalid_queue_option', 'An application whose deliveries is 1 runs its handlers itself.')
  }
  const { connection, name = 'youchat', prefix = 'bull', attempts = 3, backoffMs = 1000, ...more } = options ?? {}
  const { keepFailed = 10_000, perAccount = {}, account = () => undefined } = more
  const ownStore = redisStore(connection, { prefix: `${prefix}:${name}:store:` })
  checkOptions(options)
  const report = (error: WxError) => elsewhere.report(error, 'store')
  const link = new RedisLink(connection, report)
  const store: Store = options.store ?? ownStore
  const onAway = (cause: unknown) => {
    report(new WxError('store_away', `The store of the answers is away (${reasonOf(cause)}).`, { cause }))
  }
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
  queue.on('error', (error) => link.failed(error))
  const again = (key: string) => doAgain(queue, key).catch((error: unknown) => link.failed(error))
  const replies = new LastingReplies(new GuardedStore(store, systemClock, onAway), systemClock, again)
  queue.getBackend().on('ready', () => link.works())
  const lines = new PushLines(queue, perAccount)
  elsewhere.use(new QueuedRuns({ queue, lines, replies, link }))
  elsewhere[taken] = true

  let worker: PushWorker | undefined
  const parts: WorkerParts = {
    name,
    connection,
    prefix,
    app: elsewhere,
    answers: new Answers(store),
    lines,
    link,
    account,
    attempts,
    backoffMs,
  }
  return {
    queue,
    work(workOptions = {}) {
      if (worker !== undefined) throw new TypeError('This queue has its worker in this process already.')
      checkWorkOptions(workOptions)
      worker = new PushWorker(parts, workOptions)
    },
    async close({ timeoutMs = 30_000 } = {}) {
      await worker?.close(timeoutMs)
      await queue.close()
      await ownStore.close()
      elsewhere[taken] = false
    },
  }
}
