import { DelayedError, UnrecoverableError, Worker } from 'bullmq'
import { isWxError, type RunsElsewhere, WxError, WxTimeoutError, type WxTransportError } from 'youchat'
import { type Answers, takenValue } from './answers.ts'
import type { PushJob, PushJobData } from './job.ts'
import type { DurableOptions, WorkOptions } from './options.ts'
import type { PushLines } from './pushLines.ts'
import { patienceMs } from './queuedRuns.ts'
import type { RedisLink } from './redisLink.ts'

/** What a worker needs. */
export interface WorkerParts {
  readonly name: string
  readonly connection: object
  readonly prefix: string
  readonly app: RunsElsewhere
  readonly answers: Answers
  readonly lines: PushLines
  readonly link: RedisLink
  readonly account: NonNullable<DurableOptions['account']>
  readonly attempts: number
  readonly backoffMs: number
}

/** How long a worker waits for an open delivery to take an answer, in milliseconds, before it does something else. */
const takingMs = 100
/** How long handlers have to end that were told to, in milliseconds. */
const abortedMs = 1000

/**
 * Runs the handlers of queued pushes. A job goes through two steps, and what it has come to is kept in it: its handler
 * runs and the answer is left for the deliveries; then, when the platform delivers no more and none has taken it, the
 * answer is sent through the API. Between the two the job is a delayed one and keeps no worker busy.
 */
export class PushWorker {
  readonly #parts: WorkerParts
  readonly #worker: Worker<PushJobData, void>
  readonly #aftermath = new Set<Promise<void>>()
  /** What the store says of the answer of a job in the end. */
  readonly #ends = new WeakMap<PushJob, string>()
  #isClosing = false
  #running = 0

  constructor(parts: WorkerParts, options: WorkOptions) {
    const { concurrency = 10, lockMs = 15_000, stalledIntervalMs = 5000, maxStalls = 5 } = options
    this.#parts = parts
    const { name, connection, prefix } = parts
    const process = (job: PushJob, token?: string, signal?: AbortSignal) => this.#process(job, token as string, signal)
    this.#worker = new Worker<PushJobData, void>(name, process, {
      connection,
      prefix,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: stalledIntervalMs,
      maxStalledCount: maxStalls,
    })
    this.#worker.on('failed', (job, error) => this.#afterwards(this.#failed(job, error)))
    this.#worker.on('completed', (job) => this.#afterwards(this.#completed(job)))
    this.#worker.on('error', (error) => parts.link.failed(error))
    // Another worker has it by now, or will.
    this.#worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) this.#worker.cancelJob(id, 'The job was given to another worker.')
    })
  }

  /** Takes no more, and waits for what runs. */
  async close(timeoutMs: number): Promise<void> {
    // With nothing to wait for, BullMQ would wait for Redis.
    const closed = this.#worker.close(this.#running === 0 && !this.#parts.link.isReady)
    if (!(await isDoneWithin(timeoutMs, closed))) {
      this.#isClosing = true
      this.#worker.cancelAllJobs('The worker is closing.')
      await isDoneWithin(abortedMs, closed)
    }
    await isDoneWithin(abortedMs, Promise.all(this.#aftermath))
  }

  async #process(job: PushJob, token: string, signal: AbortSignal | undefined): Promise<void> {
    this.#parts.link.works()
    this.#running++
    try {
      await this.#step(job, token, signal)
    } finally {
      this.#running--
    }
  }

  /** The next step of a job. */
  async #step(job: PushJob, token: string, signal: AbortSignal | undefined): Promise<void> {
    const { lines } = this.#parts
    if (job.data.reply === undefined) {
      const { waitMs, waitsFor } = await lines.admit(job)
      if (waitMs > 0) return putOff(job, token, waitMs, () => lines.callMissed(job, waitsFor))
      try {
        await this.#run(job, signal ?? new AbortController().signal)
      } catch (error) {
        await lines.leave(job, true)
        if (this.#isClosing && signal?.aborted) return putOff(job, token, 0)
        throw error
      }
    }
    const leftMs = isForMessages(job) ? 0 : await this.#offer(job)
    if (leftMs > 0) {
      // First, so that whoever dies in between keeps none of the person's pushes waiting.
      await lines.leave(job, false)
      return putOff(job, token, leftMs)
    }
    try {
      if (leftMs === 0) await this.#sendLate(job, token)
    } finally {
      await lines.leave(job, false)
    }
  }

  async #run(job: PushJob, signal: AbortSignal): Promise<void> {
    const { app, account } = this.#parts
    const { push } = job.data
    const { reply, answer } = await app.run(push, signal, account(push.receiveId))
    await job.updateData({ ...job.data, reply, answer })
  }

  /**
   * Leaves the answer for the deliveries.
   * @returns how long one may still take it, in milliseconds; below 0 where one has
   */
  async #offer(job: PushJob): Promise<number> {
    const { key, at, reply = '' } = job.data
    const { answers } = this.#parts
    const state = await answers.leave(key, reply)
    if (state.is === 'late') throw forGood(answerUnknown())
    if (state.reply !== '') this.#ends.set(job, takenValue(state))
    if (state.is === 'taken') return -1
    const leftMs = Math.max(0, Math.min(at + patienceMs - Date.now(), patienceMs))
    return leftMs > 0 && (await answers.isTaken(key, state, takingMs)) ? -1 : leftMs
  }

  /** No delivery has taken the answer, and none comes any more. */
  async #sendLate(job: PushJob, token: string): Promise<void> {
    const { answers, app } = this.#parts
    const { key, push, answer } = job.data
    const claim = await answers.claim(key)
    if (claim === undefined) {
      if (isForMessages(job)) throw forGood(answerUnknown())
      return
    }
    this.#ends.set(job, claim)
    if (answer === undefined) app.report(tooLate(), 'late', push)
    else await this.#send(job, token, claim)
  }

  /** Never twice: where nobody knows whether it was sent, it is not sent again. */
  async #send(job: PushJob, token: string, claim: string): Promise<void> {
    const { answers, app, account, attempts, backoffMs } = this.#parts
    const { key, push, reply = '', answer = '', sends = 0 } = job.data
    try {
      await app.send(push, answer, account(push.receiveId))
    } catch (error) {
      if (!isSurelyUnsent(error)) throw forGood(error)
      await answers.reopen(key, claim, reply)
      if (!isTransient(error) || sends + 1 >= attempts) throw forGood(error)
      app.report(error, 'late', push)
      await job.updateData({ ...job.data, sends: sends + 1 })
      return putOff(job, token, backoffMs * 2 ** sends)
    }
  }

  #afterwards(work: Promise<void>): void {
    const after = work.catch((failure: unknown) => this.#report(failure))
    this.#aftermath.add(after)
    void after.then(() => this.#aftermath.delete(after))
  }

  async #completed(job: PushJob): Promise<void> {
    const end = this.#ends.get(job)
    if (end !== undefined) await this.#parts.answers.shorten(job.data.key, end)
  }

  async #failed(job: PushJob | undefined, error: Error): Promise<void> {
    if (job === undefined) return
    const { answers, lines } = this.#parts
    const { key, push, reply } = job.data
    this.#report(
      error instanceof UnrecoverableError ? (error.cause ?? error) : error,
      reply === undefined ? 'handler' : 'late',
      push,
    )
    // Undefined: it is tried again.
    if (job.finishedOn === undefined) return
    if (reply === undefined) await answers.giveUp(key)
    await lines.leave(job, false)
  }

  #report(error: unknown, step: 'handler' | 'late' | 'store' = 'store', push?: PushJobData['push']): void {
    this.#parts.app.report(error, step, push)
  }
}

/** Whether the answer is a text that is too long for a reply: no delivery can carry it. */
function isForMessages({ data: { reply, answer } }: PushJob): boolean {
  return reply === '' && answer !== undefined
}

/** Ends this turn of a job; it comes again, and that counts as no attempt. */
async function putOff(job: PushJob, token: string, ms: number, behind?: () => Promise<void>): Promise<never> {
  await job.moveToDelayed(Date.now() + ms, token)
  await behind?.()
  throw new DelayedError()
}

/** Puts the job into the failed set, whatever attempts it has. */
function forGood(error: unknown): UnrecoverableError {
  const failure = new UnrecoverableError(error instanceof Error ? error.message : String(error))
  failure.cause = error
  return failure
}

function answerUnknown(): WxError {
  const message = 'A worker ended while it sent the answer; whether it was sent nobody knows, and it is not sent again.'
  return new WxError('answer_unknown', message)
}

function tooLate(): WxTimeoutError {
  return new WxTimeoutError('handler_timeout', 'The answer came when nobody waited any more, and nothing sends it.')
}

function isSurelyUnsent(error: unknown): boolean {
  if (!isWxError(error) || error.code === 'not_all_sent') return false
  return error.name !== 'WxTransportError' || (error as WxTransportError).outcome === 'not_sent'
}

function isTransient(error: unknown): boolean {
  return isWxError(error) && (error.name === 'WxTransportError' || error.name === 'WxApiError')
}

async function isDoneWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  try {
    return await Promise.race([work.then(() => true as const), over])
  } finally {
    clearTimeout(timer)
  }
}
