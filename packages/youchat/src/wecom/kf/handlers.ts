import type { Middleware } from '../../callback/compose.ts'
import type { Context } from '../../callback/context.ts'
import { type AnyHandler, findHandler, type Handler, type HandlerMap } from '../../callback/dispatch.ts'
import { tellHook } from '../../callback/errorHook.ts'
import { Router } from '../../callback/router.ts'
import { isWxError } from '../../errors.ts'
import type { KfContext } from './context.ts'
import type { KfEvents, KfInbound, KfInboundOf } from './events.ts'
import { KfOnMethods } from './methods.ts'
import { type ReadKfMessage, textOfKf } from './read.ts'
import type { KfAnswer, KfResult } from './replies.ts'
import type { KfMessages, UnknownKfMessage } from './types.ts'

/** What the error hook is told besides the error. */
export interface KfErrorInfo {
  /** What failed: to fetch messages, the store, to read a message, its handler, or to send what it answered. */
  readonly step: 'pull' | 'store' | 'message' | 'handler' | 'reply'
  /** The customer-service account. */
  readonly openKfId: string
  /** The message, once it is there; for `message` as it came. */
  readonly msg: UnknownKfMessage | undefined
}

/** Told of everything that fails. */
export type KfErrorHook = (error: unknown, info: KfErrorInfo) => void

/** Answers messages of one type. */
export type KfHandler<Msg> = Handler<Msg, KfContext, KfResult>

/** Says what answers what. What is returned is sent where a customer wrote (`origin` 3), and nowhere else. */
export abstract class KfHandlers extends KfOnMethods {
  /** Handlers of messages by `msgtype`; `event` takes every event that has no handler of its own. */
  handlers: HandlerMap<KfMessages, KfContext, KfResult> & { event?: KfHandler<UnknownKfMessage> } = {}
  /** Handlers of events by `event_type`. */
  eventHandlers: HandlerMap<KfEvents, KfContext, KfResult> = {}

  readonly #router = new Router()
  readonly #errorHook: KfErrorHook | undefined

  constructor(errorHook: KfErrorHook | undefined) {
    super()
    this.#errorHook = errorHook
  }

  /**
   * Registers who answers messages of a name: a `msgtype` (`'text'`), an event (`'event.enter_session'`), any message
   * (`'message'`) or any event (`'event'`). The name decides the type of `msg`. A later handler of a name replaces the
   * former. Messages of members come here, too, with `origin` 5; they are not answered.
   */
  on<Name extends (keyof KfInbound & string) | `event.${string}`>(
    name: Name | readonly Name[],
    handler: KfHandler<KfInboundOf<Name>>,
  ): this {
    this.#router.name(typeof name === 'string' ? [name] : name, handler as AnyHandler)
    return this
  }

  /**
   * Registers who answers texts of customers: those equal to a string, or matched by a pattern, which `ctx.match` then
   * holds. The first that matches wins.
   */
  hears(
    pattern: string | RegExp,
    handler: Handler<KfInbound['text'], KfContext & { match: RegExpMatchArray }, KfResult>,
  ): this {
    this.#router.match(pattern, handler as AnyHandler)
    return this
  }

  /** Puts a middleware around every handler, inside those registered before. */
  use(middleware: Middleware<KfContext>): this {
    this.#router.wrap(middleware as unknown as Middleware)
    return this
  }

  /** Told of everything that fails. Writes a line to the console. */
  onError(error: unknown, { step, openKfId, msg }: KfErrorInfo): void {
    const what = isWxError(error) ? `${error.code}: ${error.message}` : error
    const name = msg?.msgtype === 'event' ? `event ${String(msg.event?.event_type)}` : msg?.msgtype
    const of = name === undefined ? openKfId : `${openKfId}, ${String(name).slice(0, 64)}`
    console.error(`youchat: customer service: ${step} failed (${of}):`, what)
  }

  /** Runs what answers a message. @internal */
  protected async runHandlers(read: ReadKfMessage, ctx: KfContext): Promise<void> {
    ctx.report = (error) => this.report(error, { step: 'store', openKfId: ctx.openKfId, msg: undefined })
    await this.#router.around(ctx as unknown as Context, async () => {
      const sources = {
        textOf: textOfKf,
        routes: this.#router.routes,
        handlers: this.handlers as Record<string, AnyHandler>,
        eventHandlers: this.eventHandlers as Record<string, AnyHandler>,
        methods: this,
        defaults: KfHandlers.prototype,
      }
      const run = findHandler(read, ctx as unknown as Context, sources)
      ctx.answer = (await run(read.push, ctx)) as KfAnswer
    })
  }

  /** @internal */
  protected report(error: unknown, info: KfErrorInfo): void {
    tellHook(() => (this.#errorHook ?? this.onError).call(this, error, info))
  }
}
