import type { Queue } from 'bullmq'
import type { PushJob, PushJobData } from './job.ts'
import type { AccountLimits } from './options.ts'
import { scripts } from './scripts.ts'

/** How long a line of somebody who sends nothing is kept, in milliseconds: a week. */
const keptMs = 604_800_000
/** How long a job may take from its place in the line to the queue, in microseconds. */
const graceUs = 20_000_000

/** Whether the handler of a job may begin. */
export interface Admission {
  /** How long it has to wait at most, in milliseconds; 0 where it may begin. */
  readonly waitMs: number
  /** What for: `line`, `account` or `rate`. */
  readonly waitsFor: string
}

/** Whose turn it is: a person's pushes go one after the other, an account's within its limits. */
export class PushLines {
  readonly #queue: Queue<PushJobData>
  readonly #limits: AccountLimits

  constructor(queue: Queue<PushJobData>, limits: AccountLimits) {
    this.#queue = queue
    this.#limits = limits
  }

  /** Gives a push its place in its sender's line; whether it is new. */
  async enter(id: string, push: PushJobData['push']): Promise<boolean> {
    const keys = [this.#queue.toKey(id), this.#line(id, push)]
    return (await this.#run('enter', [...keys, id, keptMs])) === 1
  }

  /** Whether the handler of a job may begin. */
  async admit(job: PushJob): Promise<Admission> {
    const { concurrency = 0, rate = { max: 0, perMs: 0 } } = this.#limits
    const { id, keys } = this.#namesOf(job)
    const counts = [this.#ofAccount('begun', job), this.#ofAccount('refused', job)]
    const values = [id, this.#queue.toKey(''), graceUs, concurrency, rate.max, rate.perMs, keptMs]
    const [waitMs, waitsFor] = (await this.#run('admit', [...keys, ...counts, ...values])) as [number, string]
    return { waitMs, waitsFor }
  }

  /** Calls a job that was put off, should what it waits for have ended while it was not yet waiting. */
  async callMissed(job: PushJob, waitsFor: string): Promise<void> {
    const { id, keys } = this.#namesOf(job)
    const [line, , waiting] = keys as [string, string, string]
    const client = await this.#queue.getBackend().client
    const isMissed =
      (waitsFor === 'line' && (await client.zrange(line, 0, 0))[0] === id) ||
      (waitsFor === 'account' && (await client.zscore(waiting, id)) === null)
    if (isMissed) await this.#call(id)
  }

  /** A job's handler runs no more; `keepsPlace` where it will again. Calls those who waited for it. */
  async leave(job: PushJob, keepsPlace: boolean): Promise<void> {
    const { id, keys } = this.#namesOf(job)
    const next = (await this.#run('leave', [...keys, id, this.#queue.toKey(''), keepsPlace ? 1 : 0])) as string[]
    await Promise.all(next.map((other) => this.#call(other)))
  }

  /** One that does not wait, or not yet, need not be called. */
  async #call(id: string): Promise<void> {
    await this.#queue
      .getBackend()
      .promote(id)
      .catch(() => {})
  }

  #namesOf(job: PushJob): { readonly id: string; readonly keys: readonly string[] } {
    const id = job.id as string
    return {
      id,
      keys: [this.#line(id, job.data.push), this.#ofAccount('running', job), this.#ofAccount('waiting', job)],
    }
  }

  /** With colons, which no job's id has. */
  #line(id: string, { receiveId, sender }: PushJobData['push']): string {
    return this.#queue.toKey(sender === '' ? `line:${id}` : `line:${receiveId}:${sender}`)
  }

  #ofAccount(what: string, job: PushJob): string {
    return this.#queue.toKey(`${what}:${job.data.push.receiveId}`)
  }

  async #run(name: keyof typeof scripts, args: readonly (string | number)[]): Promise<unknown> {
    const client = await this.#queue.getBackend().client
    // The client is the user's, and there may be several versions of this package.
    const command = `youchat:${name}:${scripts[name].lua.length}`
    if (!defined.has(client)) defined.set(client, new Set())
    const names = defined.get(client) as Set<string>
    if (!names.has(command)) client.defineCommand(command, scripts[name])
    names.add(command)
    return client.runCommand(command, [...args])
  }
}

/** Which scripts a client knows. */
const defined = new WeakMap<object, Set<string>>()
