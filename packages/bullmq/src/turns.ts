import type { Queue } from 'bullmq'
import type { PushJob, PushJobData } from './job.ts'
import type { AccountLimits } from './options.ts'
import { scripts } from './scripts.ts'

/** How long a line of somebody who sends nothing is kept, in milliseconds: a week. */
const keptMs = 604_800_000
/** How long a job may take from its place in the line to the queue, in microseconds. */
const graceUs = 20_000_000

/** Whose turn it is: a person's pushes go one after the other, an account's within its limits. */
export class Turns {
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

  /** How long the handler of a job has to wait, in milliseconds; 0 where it may begin. */
  async admit(job: PushJob): Promise<number> {
    const { concurrency = 0, rate = { max: 0, perMs: 0 } } = this.#limits
    const { id, keys } = this.#namesOf(job)
    const counts = [this.#ofAccount('begun', job), this.#ofAccount('refused', job)]
    const values = [id, this.#queue.toKey(''), graceUs, concurrency, rate.max, rate.perMs, keptMs]
    return (await this.#run('admit', [...keys, ...counts, ...values])) as number
  }

  /** A job's handler runs no more; `keepsPlace` where it will again. Calls those who waited for it. */
  async leave(job: PushJob, keepsPlace: boolean): Promise<void> {
    const { id, keys } = this.#namesOf(job)
    const next = (await this.#run('leave', [...keys, id, this.#queue.toKey(''), keepsPlace ? 1 : 0])) as string[]
    const backend = this.#queue.getBackend()
    // One that does not wait yet, or no more, looks by itself.
    await Promise.all(next.map((other) => backend.promote(other).catch(() => {})))
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
