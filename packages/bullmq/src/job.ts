import { createHash } from 'node:crypto'
import type { Job } from 'bullmq'
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

/** The id of the job of a push: a key may hold what an id may not. */
export function idOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
