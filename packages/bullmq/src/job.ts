import { createHash } from 'node:crypto'
import type { Job, Queue } from 'bullmq'
import type { StoredPush } from 'youchat'

/** What a job of the queue holds. */
export interface PushJobData {
  /** What tells the push from any other. */
  readonly key: string
  /** When it was first delivered, as Unix time in milliseconds. */
  readonly at: number
  readonly push: StoredPush
  /** The text of the reply, once the handler is done. */
  readonly reply?: string
  /** What was answered, for sending it late. */
  readonly answer?: string | undefined
  /** How often sending it was tried in vain. */
  readonly sends?: number
}

/** A push on the queue. */
export type PushJob = Job<PushJobData, void>

/** How often, and how long apart in milliseconds, it is looked whether a job that is being done is done. */
const looks = { count: 50, restMs: 100 }

/** Has a finished job done again: what it has come to is kept in it, so that its handler is not run. */
export async function doAgain(queue: Queue<PushJobData>, key: string): Promise<void> {
  for (let look = 0; look < looks.count; look++) {
    const job = await queue.getJob(idOf(key))
    const state = await job?.getState()
    if (state === 'completed') return job?.retry('completed')
    // One that waits will see for itself.
    if (state !== 'active') return
    await new Promise((resolve) => setTimeout(resolve, looks.restMs))
  }
}

/** The id of the job of a push: a key may hold what an id may not. */
export function idOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
