import { type Clock, systemClock } from '../../clock.ts'
import { WxConfigError, WxError, WxTimeoutError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import type { WxApi } from '../api/api.ts'
import type { WxApplication } from '../application.ts'
import { KfContext } from './context.ts'
import { type KfErrorHook, KfHandlers } from './handlers.ts'
import { Lanes } from './lanes.ts'
import { KfPlaces } from './place.ts'
import { Puller } from './puller.ts'
import { type ReadKfMessage, readKfMessage } from './read.ts'
import type { UnknownKfMessage } from './types.ts'

/** Options of `WxKf`. */
export interface WxKfOptions {
  /**
   * Where the processes of an account share the place in its messages, and which were handled. In memory the place is gone
   * with the process: the next one is given the messages of the last three days again.
   * @default the memory of this process
   */
  readonly store?: Store | undefined
  /** How many messages are handled at once; those of one customer one after the other. @default 10 */
  readonly concurrency?: number | undefined
  /** How long a handler may take, in milliseconds; then `ctx.signal` is aborted and the next message's turn. @default 300000 */
  readonly maxRunMs?: number | undefined
  /** Calls the platform. @default `ctx.api` of the application that was told of messages */
  readonly api?: WxApi | undefined
  /** Told of everything that fails, instead of the `onError` method. */
  readonly onError?: KfErrorHook | undefined
  /** The clock that waits go by. @default the machine's */
  readonly clock?: Clock | undefined
}

/** How `close` ends what goes on. */
export interface KfCloseOptions {
  /** How long handlers that run are waited for, in milliseconds; then `ctx.signal` is aborted. @default 10000 */
  readonly graceMs?: number | undefined
}

/**
 * Answers what customers write to the customer-service accounts (微信客服) of a corp. The platform only tells a WeCom
 * application that something came (`kf_msg_or_event`); `WxKf` fetches it in the background, hands each message to its
 * handler, and sends what that returns.
 *
 * ```ts
 * const app = new WxApplication({ token, corpId, encodingAesKey, corpSecret, store })
 * const kf = new WxKf({ store })
 *   .on('text', (msg) => `You said ${msg.text.content}`)
 *   .on('event.enter_session', (msg, ctx) => ctx.welcome('您好'))
 * kf.attach(app)
 * ```
 *
 * Messages of one customer are handled in their order, those of different customers at once. Each reaches its handler
 * once, also where that fails. What a crash cut off is run again: the handler that was at work, or had ended without that
 * being written down yet. Its replies have the same `msgid` as the first time, which the platform sends once only.
 *
 * Where no cursor is stored, at the very first start, the platform has the messages of the last three days: `send_time`
 * says how old one is.
 * @throws WxConfigError `invalid_concurrency`
 */
export class WxKf extends KfHandlers {
  readonly #options: WxKfOptions
  readonly #clock: Clock
  readonly #places: KfPlaces
  readonly #lanes: Lanes
  /** By corp and account. */
  readonly #pullers = new Map<string, Puller>()
  readonly #stop = new AbortController()
  /** Handlers that run, each to be cut off. */
  readonly #runs = new Set<(reason: WxError) => void>()

  constructor(options: WxKfOptions = {}) {
    super(options.onError)
    const { concurrency = 10, clock = systemClock, store } = options
    if (!(Number.isInteger(concurrency) && concurrency >= 1)) {
      throw new WxConfigError('invalid_concurrency', 'The concurrency is not a whole number above 0.')
    }
    this.#options = options
    this.#clock = clock
    this.#places = new KfPlaces(store, clock)
    this.#lanes = new Lanes(concurrency)
  }

  /** Pulls whenever the platform tells the application of something; the event itself is answered with nothing, at once. */
  attach(app: Pick<WxApplication, 'on'>): this {
    app.on('event.kf_msg_or_event', ({ OpenKfId, Token }, ctx) => {
      this.#notify(OpenKfId, Token || undefined, this.#options.api ?? ctx.api)
    })
    return this
  }

  /**
   * Pulls what is there for an account without having been told: at the start of a program, for what came while none ran.
   * Without the token of an event the platform takes few such calls. Resolves when all is handled, or was given up; errors
   * are told to the error hook.
   * @throws WxConfigError `missing_api` where neither the options nor the call has one
   */
  async pull(openKfId: string, api: WxApi | undefined = this.#options.api): Promise<void> {
    if (api === undefined) throw new WxConfigError('missing_api', 'Nothing to call the platform with: give an api.')
    await this.#notify(openKfId, undefined, api).running
  }

  /** Resolves when nothing is pulled, handled, or waited for any more. */
  async idle(): Promise<void> {
    for (;;) {
      const running = [...this.#pullers.values()].flatMap(({ running }) => running ?? [])
      if (running.length === 0) return
      await Promise.all(running)
    }
  }

  /**
   * Stops to pull, lets handlers that run end, and begins no other. What is not handled by then stays with the platform,
   * for the next process or start; so does a message whose handler did not end in time.
   */
  async close({ graceMs = 10_000 }: KfCloseOptions = {}): Promise<void> {
    const closed = new WxError('closed', 'The customer service was closed.')
    this.#stop.abort(closed)
    const cancel = this.#clock.after(graceMs, () => {
      for (const cutOff of this.#runs) cutOff(closed)
    })
    await this.idle()
    cancel()
  }

  #notify(openKfId: string, token: string | undefined, api: WxApi): Puller {
    const account = `${api.corpId}:${openKfId}`
    const puller = this.#pullers.get(account) ?? this.#puller(account, openKfId, api)
    puller.notify(token, api)
    return puller
  }

  #puller(account: string, openKfId: string, api: WxApi): Puller {
    const options = {
      openKfId,
      place: this.#places.of(account),
      clock: this.#clock,
      stop: this.#stop.signal,
      handOver: (item: unknown, by: WxApi, halt: AbortSignal) =>
        this.#handOver(item, { account, openKfId, api: by }, halt),
      onError: (error: unknown, step: 'pull' | 'store') => this.report(error, { step, openKfId, msg: undefined }),
    }
    const puller = new Puller(options, api)
    this.#pullers.set(account, puller)
    return puller
  }

  /** Resolves once a message needs no more attention; rejects where it has to come again. */
  async #handOver(item: unknown, from: Source, halt: AbortSignal): Promise<void> {
    let read: ReadKfMessage
    try {
      read = readKfMessage(item)
    } catch (error) {
      // It would not be readable the next time either.
      this.report(error, { step: 'message', openKfId: from.openKfId, msg: item as UnknownKfMessage })
      return
    }
    const { account } = from
    const { msgid } = read.push as unknown as UnknownKfMessage
    await this.#lanes.add(`${account} ${read.externalUserId ?? ''}`, async () => {
      halt.throwIfAborted()
      if (await this.#places.wasHandled(account, msgid)) return
      halt.throwIfAborted()
      await this.#handle(read, from)
      await this.#places.setHandled(account, msgid)
    })
  }

  /** Runs the handler and sends what it answers. Rejects only where it was cut off. */
  async #handle(read: ReadKfMessage, { api, openKfId }: Source): Promise<void> {
    const msg = read.push as unknown as UnknownKfMessage
    const ctx = new KfContext(msg, { api, openKfId: read.openKfId ?? openKfId, externalUserId: read.externalUserId })
    const { maxRunMs = 300_000 } = this.#options
    let step: 'handler' | 'reply' = 'handler'
    const work = async (): Promise<void> => {
      await this.runHandlers(read, ctx)
      step = 'reply'
      if (msg.origin === 3 && !ctx.signal.aborted) await ctx.sendAnswer()
    }
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        cancel()
        this.#runs.delete(cutOff)
      }
      const tell = (error: unknown): void => this.report(error, { step, openKfId, msg })
      const cutOff = (reason: WxError): void => {
        end()
        ctx.abort(reason)
        reject(reason)
      }
      const cancel = this.#clock.after(maxRunMs, () => {
        end()
        const error = new WxTimeoutError('handler_timeout', `The handler had not ended after ${maxRunMs} ms.`)
        ctx.abort(error)
        tell(error)
        resolve()
      })
      this.#runs.add(cutOff)
      void work()
        // What fails because it was aborted has been told.
        .catch((error) => ctx.signal.aborted || tell(error))
        .then(() => {
          end()
          resolve()
        })
    })
  }
}

/** Where a message came from, and what it is answered with. */
interface Source {
  /** Corp and account. */
  readonly account: string
  readonly openKfId: string
  readonly api: WxApi
}
