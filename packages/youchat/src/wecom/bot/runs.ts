import type { ReadPush } from '../../callback/message.ts'
import type { Clock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxError, WxReplyError, WxTimeoutError } from '../../errors.ts'
import { writeJson } from '../../json/write.ts'
import { GuardedStore } from '../../stores/guarded.ts'
import type { Store } from '../../stores/store.ts'
import { AiBotContext, type ContextMeans } from './context.ts'
import { LiveReplies, type LiveRepliesOptions } from './liveReplies.ts'
import { type Plan, planOf } from './plan.ts'
import type { AiBotAnswer } from './responses.ts'
import { maxGrowthMs, ReplyStream, snapshotOf, streamPacket } from './stream.ts'
import type { UnknownAiBotPush } from './types.ts'
import { late, within } from './within.ts'

/** How pushes are answered by HTTP. */
export interface RunsOptions extends Omit<LiveRepliesOptions, 'store'> {
  readonly store: Store | undefined
  readonly holdMs: number
  readonly run: (read: ReadPush, ctx: AiBotContext) => Promise<AiBotAnswer>
  readonly means: (req: UnknownAiBotPush, keys: readonly Uint8Array[]) => ContextMeans
  readonly onError: (error: unknown, step: 'handler' | 'reply' | 'store', req: UnknownAiBotPush | undefined) => void
}

/** The one run of a push; every delivery of it is answered by the same. */
interface Run {
  readonly startedAt: number
  readonly reply: ReplyStream
  readonly first: Promise<string>
}

/** How long a push is known; the platform delivers again within seconds. */
const knownMs = 60_000
const maxRuns = 10_000

/** Answers pushes in callback mode, where a reply grows in what the platform asks for afterwards. */
export class Runs {
  readonly #options: RunsOptions
  readonly #clock: Clock
  readonly #store: GuardedStore | undefined
  readonly #live: LiveReplies
  /** By push, the oldest first. */
  readonly #runs = new Map<string, Run>()

  constructor(options: RunsOptions) {
    this.#options = options
    this.#clock = options.clock
    const { store, clock } = options
    const onAway = (error: unknown) => options.onError(storeAway(error), 'store', undefined)
    this.#store = store && new GuardedStore(store, clock, onAway)
    this.#live = new LiveReplies({ ...options, store: this.#store })
  }

  /** The JSON that answers a push; an empty text for nothing. */
  async answer(read: ReadPush, keys: readonly Uint8Array[]): Promise<string> {
    const { name, push } = read
    if (!name.isEvent && name.name === 'stream') {
      const id = String((push.stream as { id?: unknown } | undefined)?.id ?? '')
      return writeJson(streamPacket(id, await this.#live.poll(id)))
    }
    const key = `${String(push.aibotid)} ${String(push.msgid)}`
    const known = this.#runs.get(key)
    if (known !== undefined) return this.#join(known)
    this.#makeRoom()
    const run = this.#start(read, keys, key)
    this.#runs.set(key, run)
    return run.first
  }

  /** The first delivery is told what went wrong, the others get nothing. */
  async #join({ first, reply }: Run): Promise<string> {
    const answer = await first.catch(() => '')
    // Only a stream has an answer that may be out of date.
    return answer.includes(reply.id) ? packetOf(reply) : answer
  }

  #makeRoom(): void {
    const now = this.#clock.now()
    for (const [key, { startedAt }] of this.#runs) {
      if (startedAt + knownMs > now && this.#runs.size < maxRuns) break
      this.#runs.delete(key)
    }
  }

  /** Ends every reply with what there is, and aborts what makes them. */
  close(reason: WxError): void {
    for (const { reply } of this.#runs.values()) reply.close(reason)
    this.#live.close(reason)
  }

  #start(read: ReadPush, keys: readonly Uint8Array[], key: string): Run {
    const req = read.push as unknown as UnknownAiBotPush
    const ctx = new AiBotContext(req, this.#options.means(req, keys))
    const reply = new ReplyStream({
      id: nodeCrypto().randomBytes(16).toString('hex'),
      clock: this.#clock,
      onError: (error) => this.#options.onError(error, stepOf(error), req),
      abort: (reason) => ctx.abort(reason),
    })
    const store = this.#store
    const first =
      store === undefined ? this.#first(read, ctx, reply) : this.#firstOfAll(read, ctx, reply, store, pushKey(key))
    return { startedAt: this.#clock.now(), reply, first }
  }

  /** Of the deliveries that reach different processes one starts the run; the others are answered as it is. */
  async #firstOfAll(
    read: ReadPush,
    ctx: AiBotContext,
    reply: ReplyStream,
    store: GuardedStore,
    key: string,
  ): Promise<string> {
    // Without the store, better twice than not at all.
    if ((await store.add(key, `run ${reply.id}`, knownMs)) === false) return this.#joinElsewhere(read, store, key)
    const first = this.#first(read, ctx, reply)
    const keep = (answer: string) =>
      store.set(key, answer.includes(reply.id) ? `stream ${reply.id}` : `body ${answer}`, knownMs)
    first.then(keep, () => keep('')).catch(() => {})
    return first
  }

  async #joinElsewhere(read: ReadPush, store: GuardedStore, key: string): Promise<string> {
    let found = await store.get(key)
    if (found?.startsWith('run ')) {
      await store.waitForChange(key, found, this.#options.holdMs)
      found = (await store.get(key)) ?? found
    }
    const [kind, rest = ''] = /^(\w+) (.*)$/s.exec(found ?? '')?.slice(1) ?? []
    if (kind === 'body') return rest
    if (kind === 'stream') return writeJson(streamPacket(rest, await this.#live.poll(rest)))
    return kind === 'run' && !read.name.isEvent ? writeJson(streamPacket(rest, { content: '', finish: false })) : ''
  }

  async #first(read: ReadPush, ctx: AiBotContext, reply: ReplyStream): Promise<string> {
    const { holdMs, onError } = this.#options
    const expiresAt = this.#clock.now() + maxGrowthMs
    const planned = this.#options.run(read, ctx).then((answer) => planOf(answer, read.name, read.push))
    planned.catch(() => reply.finish())
    const plan = await within(this.#clock, holdMs, planned)
    const tell = (error: unknown) => onError(error, stepOf(error), ctx.req)
    if (plan !== late) return this.#answerWith(plan, reply, expiresAt, tell)
    if (read.name.isEvent) {
      const message = `The handler had not answered after ${holdMs} ms; the platform waits 5000 ms for the answer to an event.`
      const error = new WxTimeoutError('handler_timeout', message)
      reply.close(error)
      planned.catch(tell)
      throw error
    }
    reply.expireAt(expiresAt)
    planned
      .then((plan) => apply(plan, reply))
      .catch((error) => {
        // What fails because it was aborted has been told.
        if (!ctx.signal.aborted) tell(error)
      })
    await this.#live.add(reply)
    return packetOf(reply)
  }

  async #answerWith(
    plan: Plan,
    reply: ReplyStream,
    expiresAt: number,
    tell: (error: unknown) => void,
  ): Promise<string> {
    if (plan.kind !== 'stream') reply.finish()
    if (plan.kind === 'nothing') return ''
    if (plan.kind === 'packet') return writeJson(plan.packet)
    reply.expireAt(expiresAt)
    reply.follow(plan.stream).catch(tell)
    await this.#live.add(reply)
    return writeJson(streamPacket(reply.id, await this.#live.first(reply), plan.stream.feedbackId))
  }
}

/** What a handler that took its time has answered, into a reply the person already sees. */
function apply(plan: Plan, reply: ReplyStream): Promise<void> | void {
  if (plan.kind === 'stream') return reply.follow(plan.stream)
  if (plan.kind === 'packet') reply.finishWith(plan.packet.template_card as never)
  else reply.finish()
}

function packetOf(reply: ReplyStream): string {
  return writeJson(streamPacket(reply.id, snapshotOf(reply), reply.feedbackId))
}

function stepOf(error: unknown): 'handler' | 'reply' {
  return error instanceof WxReplyError ? 'reply' : 'handler'
}

/** Ids of the platform may hold anything; keys may not. */
function pushKey(key: string): string {
  return `youchat:aibot:push:${nodeCrypto().createHash('sha256').update(key).digest('hex')}`
}

function storeAway(error: unknown): WxError {
  const message = 'The store is away; until it is back each process answers by itself.'
  return new WxError('store_away', message, { cause: error })
}
