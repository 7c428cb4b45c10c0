import type { Middleware } from '../../callback/compose.ts'
import type { Context } from '../../callback/context.ts'
import type { AnyHandler, Handler, HandlerMap } from '../../callback/dispatch.ts'
import { tellHook } from '../../callback/errorHook.ts'
import type { ReadPush } from '../../callback/message.ts'
import type { Step } from '../../callback/options.ts'
import { type Hooks, Router } from '../../callback/router.ts'
import { isWxError } from '../../errors.ts'
import type { AiBotContext } from './context.ts'
import { aiBotProduct } from './product.ts'
import type { AiBotAnswer, AiBotResult } from './responses.ts'
import type { AiBotEvents, AiBotMessages, AiBotPush, AiBotPushes, UnknownAiBotPush } from './types.ts'

/** What the error hook is told besides the error. */
export interface AiBotErrorInfo {
  /** The step that failed; `connection` where no push is to blame. */
  readonly step: Step | 'connection'
  /** The push, once it is read. */
  readonly req: UnknownAiBotPush | undefined
}

/** Told of every refused push, every failing handler and every lost connection. */
export type AiBotErrorHook = (error: unknown, info: AiBotErrorInfo) => void

/** How a push whose name is `Name` is typed. */
export type AiBotRequestOf<Name> = Name extends keyof AiBotPushes ? AiBotPushes[Name] : UnknownAiBotPush

/** Answers pushes of one type. */
export type AiBotHandler<Req> = Handler<Req, AiBotContext, AiBotResult>

/** Says what answers what, whichever way a push comes by. */
export abstract class AiBotHandlers {
  /** What messages without a handler are answered with. */
  unsupportedText = '暂不支持此类型消息'
  /** Handlers of messages by `msgtype`. */
  handlers: HandlerMap<AiBotMessages, AiBotContext, AiBotResult> & { event?: AiBotHandler<UnknownAiBotPush> } = {}
  /** Handlers of events by `eventtype`. */
  eventHandlers: HandlerMap<AiBotEvents, AiBotContext, AiBotResult> = {}

  readonly #router = new Router()
  readonly #errorHook: AiBotErrorHook | undefined

  constructor(errorHook: AiBotErrorHook | undefined) {
    this.#errorHook = errorHook
  }

  /**
   * Registers who answers pushes of a name: a message's `msgtype` (`'text'`), an event (`'event.enter_chat'`), any message
   * (`'message'`) or any event (`'event'`). The name decides the type of `req`. A later handler of a name replaces the
   * former.
   */
  on<Name extends (keyof AiBotPushes & string) | `event.${string}`>(
    name: Name | readonly Name[],
    handler: AiBotHandler<AiBotRequestOf<Name>>,
  ): this {
    this.#router.name(typeof name === 'string' ? [name] : name, handler as AnyHandler)
    return this
  }

  /**
   * Registers who answers texts: those equal to a string, or matched by a pattern, which `ctx.match` then holds. The
   * first that matches wins. In groups a text begins with the `@` and name of the bot.
   */
  hears(
    pattern: string | RegExp,
    handler: Handler<AiBotPushes['text'], AiBotContext & { match: RegExpMatchArray }, AiBotResult>,
  ): this {
    this.#router.match(pattern, handler as AnyHandler)
    return this
  }

  /** Puts a middleware around every handler, inside those registered before. */
  use(middleware: Middleware<AiBotContext>): this {
    this.#router.wrap(middleware as unknown as Middleware)
    return this
  }

  /** Runs before the handler of every push. */
  preProcess(_req: UnknownAiBotPush, _ctx: AiBotContext): void | PromiseLike<void> {}

  /** Runs behind the handler of every push; what it returns, if anything, is answered instead. */
  postProcess(_reply: AiBotAnswer, _req: UnknownAiBotPush, _ctx: AiBotContext): AiBotResult {}

  onText(req: AiBotPushes['text'], ctx: AiBotContext): AiBotResult {
    return this.onUnknownMessage(req as AiBotPush as UnknownAiBotPush, ctx)
  }

  onImage(req: AiBotPushes['image'], ctx: AiBotContext): AiBotResult {
    return this.onUnknownMessage(req as AiBotPush as UnknownAiBotPush, ctx)
  }

  onMixed(req: AiBotPushes['mixed'], ctx: AiBotContext): AiBotResult {
    return this.onUnknownMessage(req as AiBotPush as UnknownAiBotPush, ctx)
  }

  onVoice(req: AiBotPushes['voice'], ctx: AiBotContext): AiBotResult {
    return this.onUnknownMessage(req as AiBotPush as UnknownAiBotPush, ctx)
  }

  onFile(req: AiBotPushes['file'], ctx: AiBotContext): AiBotResult {
    return this.onUnknownMessage(req as AiBotPush as UnknownAiBotPush, ctx)
  }

  onVideo(req: AiBotPushes['video'], ctx: AiBotContext): AiBotResult {
    return this.onUnknownMessage(req as AiBotPush as UnknownAiBotPush, ctx)
  }

  onEnterChat(_req: AiBotPushes['event.enter_chat'], _ctx: AiBotContext): AiBotResult {}

  onTemplateCardEvent(_req: AiBotPushes['event.template_card_event'], _ctx: AiBotContext): AiBotResult {}

  onFeedbackEvent(_req: AiBotPushes['event.feedback_event'], _ctx: AiBotContext): AiBotResult {}

  onDisconnectedEvent(_req: AiBotPushes['event.disconnected_event'], _ctx: AiBotContext): AiBotResult {}

  /** Answers a message of a type this version does not know, and those without a handler. */
  onUnknownMessage(_req: UnknownAiBotPush, _ctx: AiBotContext): AiBotResult {
    return this.unsupportedText
  }

  /** Answers an event this version does not know. */
  onUnknownEvent(_req: UnknownAiBotPush, _ctx: AiBotContext): AiBotResult {}

  /** Told of every refused push, every failing handler and every lost connection. Writes a line to the console. */
  onError(error: unknown, info: AiBotErrorInfo): void {
    const what = isWxError(error) ? `${error.code}: ${error.message}` : error
    const { msgtype, event } = info.req ?? {}
    const name = msgtype === 'event' ? `event ${String(event?.eventtype).slice(0, 64)}` : msgtype?.slice(0, 64)
    console.error(`youchat: ${info.step} failed${name === undefined ? '' : ` (${name})`}:`, what)
  }

  /** Runs what answers a push. @internal */
  protected async runHandlers(read: ReadPush, ctx: AiBotContext): Promise<AiBotAnswer> {
    ctx.report = (error) => this.report(error, { step: 'store', req: undefined })
    const answer = await this.#router.run(read, ctx as unknown as Context, this as unknown as Hooks, {
      routes: this.#router.routes,
      textOf: aiBotProduct.textOf,
      handlers: this.handlers as Record<string, AnyHandler>,
      eventHandlers: this.eventHandlers as Record<string, AnyHandler>,
      methods: this,
      defaults: AiBotHandlers.prototype,
    })
    return answer as AiBotAnswer
  }

  /** @internal */
  protected report(error: unknown, info: AiBotErrorInfo): void {
    tellHook(() => (this.#errorHook ?? this.onError).call(this, error, info))
  }
}
