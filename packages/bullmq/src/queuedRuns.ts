import type { Queue } from 'bullmq'
import { type Interest, type Replies, type RunRequest, type Runs, type StoredPush, WxError } from 'youchat'
import { idOf, type PushJobData } from './job.ts'
import type { PushLines } from './pushLines.ts'
import { type RedisLink, reasonOf } from './redisLink.ts'

/** How long an answer is waited for, in milliseconds: until the platform delivers no more. */
export const patienceMs = 16_500
/** How long the queue is left alone that could not be reached, in milliseconds. */
const restMs = 200

/** What a delivery needs of the queue. */
export interface QueueParts {
  readonly queue: Queue<PushJobData>
  readonly lines: PushLines
  readonly replies: Replies
  readonly link: RedisLink
}

/** Puts each push on the queue before it is acknowledged, and waits for the answer a worker leaves. */
export class QueuedRuns implements Runs {
  readonly #parts: QueueParts

  constructor(parts: QueueParts) {
    this.#parts = parts
  }

  /** @throws WxError `queue_away` */
  async obtain(key: string, request: RunRequest, interest: Interest): Promise<string> {
    const giveUpAt = Date.now() + patienceMs
    const isNew = await this.#add({ key, at: Date.now(), push: request.stored() }, giveUpAt)
    if (!isNew) void this.count(key).then((number) => interest.onNumber(number))
    const patience = { giveUpAt, goneAfterMs: Number.POSITIVE_INFINITY }
    return (await this.#parts.replies.wait(key, interest, patience)) ?? ''
  }

  count(key: string): Promise<number> {
    return this.#parts.replies.count(key)
  }

  keep(key: string, reply: string): void {
    void this.#parts.replies.settle(key, reply, 'taken')
  }

  /** The worker does that. */
  async claimLate(): Promise<boolean> {
    return false
  }

  /** Tries until the platform delivers no more. */
  async #add(data: PushJobData, giveUpAt: number): Promise<boolean> {
    const { link } = this.#parts
    for (;;) {
      const over = new AbortController()
      try {
        // A client that is away would keep the command until Redis is back, long after the push was told of as lost.
        if (!link.isReady) throw link.failure
        const isNew = await within(giveUpAt - Date.now(), this.#addOnce(data, over.signal))
        link.works()
        return isNew
      } catch (error) {
        over.abort(error)
        if (Date.now() + restMs >= giveUpAt) throw queueAway(data.push, error)
        await new Promise((resolve) => setTimeout(resolve, restMs))
      }
    }
  }

  async #addOnce(data: PushJobData, signal: AbortSignal): Promise<boolean> {
    const { queue, lines } = this.#parts
    const jobId = idOf(data.key)
    const isNew = await lines.enter(jobId, data.push)
    signal.throwIfAborted()
    // What was on its way when the connection broke is done when it is back: nobody knows whether it was before.
    if (isNew) await queue.add('push', data, { jobId })
    return isNew
  }
}

/** @throws Error when the time is over first */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time')), ms)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}

function queueAway({ receiveId }: StoredPush, cause: unknown): WxError {
  const message = `A push for ${receiveId} could not be put on the queue before its last delivery (${reasonOf(cause)}).`
  return new WxError('queue_away', message, { cause })
}
