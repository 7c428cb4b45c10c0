import { WxTimeoutError } from '../errors.ts'
import type { RunRequest } from './runs.ts'

/** What there is to do for a push, however often it is delivered. */
export interface Work extends RunRequest {
  /** Whether the handler was begun here, and not elsewhere. */
  isOurs(): boolean
  /** Tells the handler that its answer is of no use any more. */
  abort(error: unknown): void
  /** Told of a failure that no delivery is left to be told of. */
  onLateError(error: unknown, step: 'handler' | 'late'): void
  /** What sends the answer of the run another way; undefined where what comes too late is dropped. */
  sendLate(): (() => Promise<void>) | undefined
}

/** A delivery that waits for the answer. */
export interface Hold {
  /** Which delivery it is, from 1. */
  number: number
  readonly startedAt: number
  /** Whether it is known when the platform hangs up. */
  readonly isWatched: boolean
  answer(reply: string): void
  fail(error: unknown): void
}

/** A push from its first delivery until its answer is taken or given up. */
export interface Run {
  readonly key: string
  readonly work: Work
  readonly startedAt: number
  readonly holds: Set<Hold>
  deliveries: number
  /** Nobody comes any more to take the answer. */
  isClosed: boolean
  /** Its answer is taken, on another way, or given up. */
  isOver: boolean
  /** What its handler was told when it was given up. */
  gaveUp: unknown
  /** Set once the handler is done. */
  reply: string | undefined
  cancelTimer: () => void
}

/** A run that nobody waits for yet. */
export function newRun(key: string, work: Work, startedAt: number): Run {
  const state = { deliveries: 0, isClosed: false, isOver: false, gaveUp: undefined, reply: undefined }
  return { key, work, startedAt, holds: new Set(), ...state, cancelTimer: () => {} }
}

/** Whether a delivery that began after a moment, Unix time in milliseconds, still waits. */
export function hasHoldSince({ holds }: Run, since: number): boolean {
  return [...holds].some(({ startedAt }) => startedAt > since)
}

/** Whether an error only says that the handler did as it was told. */
export function isOf(error: unknown, told: unknown): boolean {
  return error === told || (error instanceof Error && error.cause === told)
}

export function tooLate(ms: number, canBeSent: boolean): WxTimeoutError {
  const advice = canBeSent
    ? ''
    : ' With a secret or a `tokenProvider` configured, what is answered later is sent through the API; see the option `late`.'
  return new WxTimeoutError(
    'handler_timeout',
    `The handler had not answered after ${ms} ms; nobody waits any more.${advice}`,
  )
}

/** The newest delivery here is the `number`th of all processes. */
export function renumber(run: Run, number: number): void {
  const newest = [...run.holds].at(-1)
  run.deliveries = Math.max(run.deliveries, number)
  if (newest !== undefined) newest.number = Math.max(newest.number, number)
}
