import { wait } from '../../client/abort.ts'
import type { Clock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { isWxError, WxApiError, WxConfigError, WxError, WxTransportError } from '../../errors.ts'
import type { WxApi } from '../api/api.ts'
import type { KfSyncMsgResult } from '../generated/api/kf.ts'
import { Bell } from './bell.ts'
import { Flow } from './flow.ts'
import type { KfPlace } from './place.ts'

/** What a puller works with. */
export interface PullerOptions {
  readonly openKfId: string
  readonly place: KfPlace
  readonly clock: Clock
  /** Aborted when nothing more is to be begun. */
  readonly stop: AbortSignal
  /** Hands over an entry of `msg_list`; rejects where it has to come again, such as when `halt` is aborted. */
  readonly handOver: (item: unknown, api: WxApi, halt: AbortSignal) => Promise<void>
  readonly onError: (error: unknown, step: 'pull' | 'store') => void
}

/** What the platform told: there is something to pull. */
interface Notice {
  /** Tells it from all others. */
  readonly id: string
  readonly token: string | undefined
  /** When it was told, Unix time in milliseconds. */
  readonly at: number
}

/** How long the token of an event may be used: the platform takes it for ten minutes. Source: path/94670 of the manual. */
const tokenMs = 9.5 * 60_000
/** How long failed pulls are repeated, counted from the last event. */
const persistMs = 10 * 60_000
/** The waits between them grow from one to the other. */
const firstDelayMs = 1_000
const longestDelayMs = 60_000
/** How often is looked whether another process was told of something, or is done. */
const lookMs = 1_000
/** A page has at most so many messages; no more are fetched while as many wait for their handlers. */
const pageSize = 1_000
const invalidToken = 95_007

/**
 * Pulls what came in for one account. Each process that is told of something writes that into the store; the one that has
 * the lease pulls until nothing more is told there. The others wait, to take over should it die.
 */
export class Puller {
  readonly #options: PullerOptions
  readonly #bell = new Bell()
  #api: WxApi
  /** What was told and is not yet in the store. */
  #notice: Notice | undefined
  #toldAt = 0
  #failures = 0
  #staleToken: string | undefined
  #running: Promise<void> | undefined

  constructor(options: PullerOptions, api: WxApi) {
    this.#options = options
    this.#api = api
  }

  /** Resolves when there is nothing to do; undefined where that is so. */
  get running(): Promise<void> | undefined {
    return this.#running
  }

  /** Says that something is to be pulled; a pull that goes on makes one more round. */
  notify(token: string | undefined, api: WxApi): void {
    const { clock, stop } = this.#options
    if (stop.aborted) return
    this.#api = api
    this.#toldAt = clock.now()
    this.#notice = { id: nodeCrypto().randomBytes(9).toString('base64url'), token, at: this.#toldAt }
    this.#bell.ring()
    this.#start()
  }

  #start(): void {
    this.#running ??= this.#run().then(() => {
      this.#running = undefined
      // Told between the last look and here.
      if (this.#notice !== undefined && !this.#options.stop.aborted) this.#start()
    })
  }

  /** Never rejects. */
  async #run(): Promise<void> {
    const { clock, stop } = this.#options
    this.#failures = 0
    while (!stop.aborted) {
      let ms = lookMs
      try {
        if (await this.#isDone()) return
      } catch (error) {
        if (stop.aborted) return
        const delayMs = this.#delayAfter(error)
        if (delayMs === undefined) return
        ms = delayMs
      }
      await wait(clock, ms, stop).catch(() => {})
    }
  }

  /** Tells of a failure. How long to wait before the next attempt; undefined where it is given up until the next event. */
  #delayAfter(error: unknown): number | undefined {
    const { clock, onError } = this.#options
    onError(error, isWxError(error) && error.code === 'store_away' ? 'store' : 'pull')
    if (error instanceof WxConfigError || clock.now() - this.#toldAt >= persistMs) {
      this.#notice = undefined
      return undefined
    }
    return Math.min(firstDelayMs * 2 ** this.#failures++, longestDelayMs)
  }

  /** Pulls, where no other process does; says whether there is nothing left to pull or wait for. */
  async #isDone(): Promise<boolean> {
    const { place } = this.#options
    await this.#publish()
    const halt = new AbortController()
    const lease = await place.lease(() => halt.abort(lost()))
    if (lease === null) return (await place.due()) === undefined && this.#notice === undefined
    const stop = (): void => halt.abort(this.#options.stop.reason)
    this.#options.stop.addEventListener('abort', stop)
    try {
      this.#options.stop.throwIfAborted()
      await this.#pullAll(halt.signal)
    } finally {
      this.#options.stop.removeEventListener('abort', stop)
      await lease.release()
    }
    return this.#notice === undefined
  }

  /** What was told goes into the store, where whoever pulls finds it. */
  async #publish(): Promise<void> {
    const notice = this.#notice
    if (notice === undefined) return
    await this.#options.place.setDue(JSON.stringify(notice))
    if (this.#notice === notice) this.#notice = undefined
  }

  /** Pulls until nothing more was told and all is handed over. */
  async #pullAll(halt: AbortSignal): Promise<void> {
    const { place, clock, handOver } = this.#options
    let stored = await place.cursor()
    const position = { cursor: stored }
    const flow = new Flow({
      handOver: (item) => handOver(item, this.#api, halt),
      moveCursor: async (to) => {
        if (to === stored) return
        if (!(await place.moveCursor(stored, to))) throw lost()
        stored = to
      },
      onProgress: () => this.#bell.ring(),
    })
    try {
      for (let served: string | undefined; ; ) {
        await this.#publish()
        const due = await place.due()
        flow.check()
        if (due !== undefined && due !== served) {
          try {
            await this.#round(readNotice(due), position, flow, halt)
            served = due
          } catch (error) {
            // While a handler works the lease is needed anyway; else another process may do better.
            if (halt.aborted || flow.isEmpty) throw error
            const delayMs = this.#delayAfter(error)
            if (delayMs === undefined) return
            await wait(clock, delayMs, halt)
          }
        } else if (!flow.isEmpty) {
          await this.#bell.wait(clock, lookMs, halt)
        } else if (this.#notice === undefined && (due === undefined || (await place.settle(due)))) {
          return
        }
        halt.throwIfAborted()
      }
    } finally {
      await flow.settled()
    }
  }

  /** Pulls page after page until the platform says there are no more, and moves the position behind them. */
  async #round(notice: Notice, position: Position, flow: Flow, halt: AbortSignal): Promise<void> {
    for (;;) {
      const { messages, next, hasMore } = await this.#page(notice, position.cursor, halt)
      flow.add(messages, next)
      // Asking for the same page again leads nowhere.
      const isStuck = hasMore && (next === undefined || next === position.cursor)
      if (isStuck) throw unexpected('there is more, but no cursor leads there')
      this.#failures = 0
      position.cursor = next ?? position.cursor
      if (!hasMore) return
      while (flow.waiting >= pageSize && !halt.aborted) await this.#bell.wait(this.#options.clock, lookMs, halt)
      halt.throwIfAborted()
      flow.check()
    }
  }

  async #page(notice: Notice, cursor: string | undefined, signal: AbortSignal): Promise<Page> {
    const { clock, openKfId } = this.#options
    const ask = async (token: string | undefined): Promise<Page> => {
      const params = { open_kfid: openKfId, cursor, token, limit: pageSize }
      return readPage(await this.#api.kfSync(params, { signal }))
    }
    const isFresh = notice.token !== this.#staleToken && clock.now() - notice.at < tokenMs
    if (notice.token === undefined || !isFresh) return ask(undefined)
    try {
      return await ask(notice.token)
    } catch (error) {
      if (!(error instanceof WxApiError) || error.errcode !== invalidToken) throw error
      this.#staleToken = notice.token
      return ask(undefined)
    }
  }
}

/** How far the messages of an account have been fetched. */
interface Position {
  cursor: string | undefined
}

interface Page {
  readonly messages: readonly unknown[]
  readonly next: string | undefined
  readonly hasMore: boolean
}

function readPage({ msg_list, next_cursor, has_more }: { [Name in keyof KfSyncMsgResult]?: unknown }): Page {
  if (msg_list !== undefined && msg_list !== null && !Array.isArray(msg_list)) throw unexpected('msg_list is no list')
  const next = typeof next_cursor === 'string' && next_cursor !== '' ? next_cursor : undefined
  return { messages: (msg_list as unknown[] | null | undefined) ?? [], next, hasMore: Number(has_more) === 1 }
}

function readNotice(text: string): Notice {
  return JSON.parse(text) as Notice
}

function lost(): WxError {
  return new WxError('lease_lost', 'Another process pulls the messages of the account now.')
}

function unexpected(what: string): WxTransportError {
  const endpoint = 'POST /cgi-bin/kf/sync_msg'
  return new WxTransportError('unexpected_answer', `${endpoint}: ${what}.`, { endpoint, outcome: 'unknown' })
}
