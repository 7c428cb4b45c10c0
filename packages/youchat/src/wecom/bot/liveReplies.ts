import type { Clock } from '../../clock.ts'
import { type WxError, WxTimeoutError } from '../../errors.ts'
import { Lru } from '../../lru.ts'
import type { GuardedStore } from '../../stores/guarded.ts'
import { type ReplyStream, type Snapshot, snapshotOf } from './stream.ts'
import { late, within } from './within.ts'

/** How `LiveReplies` keeps and shares what grows. */
export interface LiveRepliesOptions {
  readonly clock: Clock
  /** Where other processes find what grows here. */
  readonly store: GuardedStore | undefined
  readonly maxStreams: number
  readonly pollHoldMs: number
  /** How long a reply that nobody asks for goes on growing, in milliseconds. */
  readonly idleMs: number
}

interface Entry {
  readonly reply: ReplyStream
  /** The version that was handed out last. */
  served: number
  /** When it was asked for last. */
  askedAt: number
  /** What other processes had left in the store about having been asked. */
  askedElsewhere: string | undefined
}

/** Not more often is a growing reply written to the store, in milliseconds. */
const shareMs = 400
/** How often a reply that does not grow is written again, and looked after. */
const tickMs = 10_000
/** A process that dies stops to write; then the reply ends where others see it. */
const liveTtlMs = 3 * tickMs
/** How long a finished reply can still be asked for. */
const keepMs = 60_000
/** How many replies of other processes are remembered. */
const maxSeen = 1000

/** Replies that grow while the platform asks for them, again and again, at any process. */
export class LiveReplies {
  readonly #options: LiveRepliesOptions
  /** By id, the one asked for last at the end. */
  readonly #entries = new Map<string, Entry>()
  /** What the store held of a reply of another process when it was handed out last. */
  readonly #seen = new Lru<string, string>(maxSeen)

  constructor(options: LiveRepliesOptions) {
    this.#options = options
  }

  /** Takes a reply in, and settles once other processes know of it. */
  async add(reply: ReplyStream): Promise<void> {
    const { clock, maxStreams, store } = this.#options
    this.#makeRoom(maxStreams)
    const entry = { reply, served: reply.version, askedAt: clock.now(), askedElsewhere: undefined }
    this.#entries.set(reply.id, entry)
    void this.#watch(entry)
    if (store !== undefined) await this.#share(reply, store)
  }

  /** A reply as it is now, for its first packet; waits a little for something to show. */
  async first(reply: ReplyStream): Promise<Snapshot> {
    const entry = this.#entries.get(reply.id)
    if (!reply.isFinished && reply.content === '') {
      await within(this.#options.clock, this.#options.pollHoldMs, reply.changed())
    }
    // What comes in one go is shown in one go.
    await new Promise((resolve) => setImmediate(resolve))
    if (entry !== undefined) entry.served = reply.version
    return snapshotOf(reply)
  }

  /**
   * A reply as it is now, when the platform asks for it: held until there is something new, for `pollHoldMs` at most. One
   * that nobody knows is finished and empty, so that the platform stops asking.
   */
  async poll(id: string): Promise<Snapshot> {
    const entry = this.#entries.get(id)
    if (entry === undefined) return this.#pollStore(id)
    const { reply } = entry
    const { clock, pollHoldMs } = this.#options
    this.#entries.delete(id)
    this.#entries.set(id, entry)
    entry.askedAt = clock.now()
    if (entry.served === reply.version && !reply.isFinished) await within(clock, pollHoldMs, reply.changed())
    entry.served = reply.version
    entry.askedAt = clock.now()
    return snapshotOf(reply)
  }

  /** Ends all of them with what there is. */
  close(reason: WxError): void {
    for (const { reply } of this.#entries.values()) reply.close(reason)
  }

  async #pollStore(id: string): Promise<Snapshot> {
    const { store, clock, pollHoldMs } = this.#options
    if (store === undefined || !/^[\w-]{1,64}$/.test(id)) return gone
    const key = streamKey(id)
    const seen = this.#seen.get(id)
    let found = await store.get(key)
    // The store may be back when the platform asks again.
    if (found === undefined) return { ...read(seen), finish: false }
    if (found === null) return { ...read(seen), finish: true }
    void store.set(askedKey(id), `${clock.now()} ${Math.random()}`, keepMs)
    if (found === seen && !read(found).finish) {
      await store.waitForChange(key, found, pollHoldMs)
      found = (await store.get(key)) ?? found
    }
    this.#seen.set(id, found)
    return read(found)
  }

  /** A reply that is ended to make room is kept until the platform has been told. */
  #makeRoom(maxStreams: number): void {
    const now = this.#options.clock.now()
    const growing: ReplyStream[] = []
    for (const [id, { reply, askedAt }] of this.#entries) {
      if (!reply.isFinished) growing.push(reply)
      else if (askedAt + keepMs <= now || this.#entries.size >= 2 * maxStreams) this.#entries.delete(id)
    }
    if (growing.length < maxStreams) return
    growing[0]?.stop(
      new WxTimeoutError(
        'stream_displaced',
        `More than ${maxStreams} replies were growing at once; the oldest was ended.`,
      ),
    )
  }

  /** Stops a reply that nobody asks for any more. */
  async #watch(entry: Entry): Promise<void> {
    const { clock, idleMs } = this.#options
    const { reply } = entry
    while ((await within(clock, Math.min(tickMs, idleMs), reply.finished)) === late) {
      if (await this.#isAskedElsewhere(entry)) entry.askedAt = clock.now()
      if (clock.now() - entry.askedAt < idleMs) continue
      reply.stop(new WxTimeoutError('stream_abandoned', `Nobody has asked for the growing reply for ${idleMs} ms.`))
    }
  }

  async #isAskedElsewhere(entry: Entry): Promise<boolean> {
    const { store } = this.#options
    if (store === undefined) return false
    const asked = await store.get(askedKey(entry.reply.id))
    // Whoever cannot know lets it grow; its six minutes end it.
    if (asked === undefined) return true
    if (asked === null || asked === entry.askedElsewhere) return false
    entry.askedElsewhere = asked
    return true
  }

  /** Writes the reply to the store as it grows; settles after the first time. */
  #share(reply: ReplyStream, store: GuardedStore): Promise<void> {
    const { clock } = this.#options
    const write = async () => {
      const { version } = reply
      const snapshot = snapshotOf(reply)
      await store.set(streamKey(reply.id), JSON.stringify(snapshot), snapshot.finish ? keepMs : liveTtlMs)
      return { version, isLast: snapshot.finish }
    }
    const first = write()
    const rest = async () => {
      for (let last = await first; !last.isLast; last = await write()) {
        await within(clock, shareMs, reply.finished)
        if (last.version === reply.version) await within(clock, tickMs, reply.changed())
      }
    }
    void rest()
    return first.then(() => {})
  }
}

const gone: Snapshot = { content: '', finish: true }

function read(stored: string | undefined): Snapshot {
  return stored === undefined ? gone : (JSON.parse(stored) as Snapshot)
}

function streamKey(id: string): string {
  return `youchat:aibot:stream:${id}`
}

function askedKey(id: string): string {
  return `youchat:aibot:asked:${id}`
}
