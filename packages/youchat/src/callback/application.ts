import { type Clock, systemClock } from '../clock.ts'
import { decodeAesKey, listOf, type OneOrMore } from '../crypto/keyring.ts'
import { isWxError, WxError, WxRequestError, WxTimeoutError } from '../errors.ts'
import { type Account, type AccountConfig, type CallKeys, resolveAccount } from './account.ts'
import { Broker, type HangUp } from './broker.ts'
import type { Middleware } from './compose.ts'
import type { Context } from './context.ts'
import type { AnyHandler, Handler, HandlerMap, HandlerResult } from './dispatch.ts'
import { tellHook } from './errorHook.ts'
import { formatOf, type ReadPush, readMessage, type UnknownPush } from './message.ts'
import { answerUrlCheck, type OpenPush, openPush } from './open.ts'
import {
  type ApplicationOptions,
  type CallbackApp,
  type CallbackReply,
  type CallbackRequest,
  checkOptions,
  type ErrorInfo,
  type Received,
} from './options.ts'
import { type Outcome, refuse, replyOf } from './outcome.ts'
import type { Product } from './product.ts'
import { isPromise } from './promise.ts'
import { pushKey } from './pushKey.ts'
import type { Answer } from './reply.ts'
import { type Body, type Params, type PlatformQuery, readBody, readQuery } from './request.ts'
import { respondAtOnce } from './respond.ts'
import { type Hooks, Router } from './router.ts'
import { type RunsElsewhere, runsElsewhere, type StoredRun } from './runStored.ts'
import type { StoredPush } from './runs.ts'
import { sealReply } from './seal.ts'
import { SharedRuns } from './sharedRuns.ts'
import type { Freshness } from './verify.ts'
import { type Progress, PushWork, type WorkHost } from './work.ts'

/** A push whose body is still to be read. */
interface ReceivedPush {
  readonly account: Account
  readonly given: AccountConfig | undefined
  readonly query: PlatformQuery
  readonly params: Params
  readonly hangUp: HangUp
}

/** How a push whose name is `Name` is typed; an event the manual does not describe keeps all its nodes. */
export type RequestOf<Pushes, Name, Unknown = UnknownPush> = Name extends keyof Pushes ? Pushes[Name] : Unknown

/**
 * Receives the pushes of an account and answers them, in any web framework. It keeps nothing of a push: one application
 * serves any number of requests at once, and any number of accounts.
 */
export abstract class CallbackApplication<
  Pushes,
  Messages,
  Events,
  Ctx extends Context<unknown> = Context,
  Unknown = UnknownPush,
  Given extends AccountConfig = AccountConfig & CallKeys,
  Result = HandlerResult,
> implements CallbackApp
{
  /** The Token of the console; several while it is being changed, current first. */
  token: OneOrMore<string> | undefined = undefined
  /** The EncodingAESKey of the console; several while it is being changed, current first. */
  encodingAesKey: OneOrMore<string> | undefined = undefined
  /** What messages without a handler are answered with. */
  unsupportedText = '暂不支持此类型消息'
  /** What a new follower is answered with. */
  welcomeText = '你好！感谢您的关注！'
  /** Handlers of messages by `MsgType`; `event` takes every event that has no handler of its own. */
  handlers: HandlerMap<Messages, Ctx, Result> & { event?: Handler<Unknown, Ctx, Result> } = {}
  /** Handlers of events by `Event`. */
  eventHandlers: HandlerMap<Events, Ctx, Result> = {}

  readonly #options: ApplicationOptions<Unknown>
  readonly #product: Product
  readonly #defaults: object
  readonly #clock: Clock
  readonly #freshness: Freshness
  readonly #maxBytes: number
  readonly #router = new Router()
  readonly #host: WorkHost<Ctx, Given>
  #broker: Broker

  /** @internal */
  constructor(options: ApplicationOptions<Unknown>, product: Product, defaults: object) {
    // What is wrong in the options is said here, not at the first push.
    checkOptions(options)
    for (const key of listOf(options.encodingAesKey)) decodeAesKey(key)
    this.#options = options
    this.#product = product
    this.#defaults = defaults
    this.#clock = options.clock ?? systemClock
    this.#freshness = { maxAgeMs: options.maxAgeMs, clock: this.#clock }
    this.#maxBytes = options.maxBodyBytes ?? 1_048_576
    const ofStore = (error: unknown): void => this.#report(error, { step: 'store', read: undefined })
    this.#host = {
      createContext: (read, received) => this.createContext(read.push as Unknown, received),
      run: (read, ctx) => {
        ctx.report = ofStore
        return this.conclude(this.#run(read, ctx), ctx)
      },
      write: (answer, { push }, format) => product.writeReply(answer, push as never, format),
      report: (error, progress) => this.#report(error, progress),
      lateSender: (ctx, given) => this.#lateSender(ctx, given),
    }
    const { store, deliveries = product.deliveries ?? 1, holdMs = 4500, maxRunMs = 300_000 } = options
    const onAway = (error: unknown): void => ofStore(storeAway(error))
    const { forgetsFailures = false } = product
    const broker = { clock: this.#clock, deliveries, holdMs, maxRunMs, forgetsFailures }
    this.#broker = new Broker({
      ...broker,
      shared: store && new SharedRuns(store, this.#clock, onAway, forgetsFailures),
    })
    const elsewhere: RunsElsewhere = {
      isJoining: deliveries > 1,
      use: (runs) => {
        this.#broker = new Broker({ ...broker, shared: runs })
      },
      run: (push, signal, given) => this.#runStored(push, signal, given as Given | undefined),
      send: (push, answer, given) => this.#workOn(push, given as Given | undefined).sendKept(answer),
      report: (error, step, push) => {
        const read = push && readMessage(push.raw, formatOf(push.raw), product)
        this.#report(error, { step, read })
      },
    }
    Object.defineProperty(this, runsElsewhere, { value: elsewhere })
  }

  /**
   * Registers who answers pushes of a name: a message's `MsgType` (`'text'`), an event (`'event.subscribe'`), any message
   * (`'message'`) or any event (`'event'`). The name decides the type of `req`. A later handler of a name replaces the
   * former.
   */
  on<Name extends (keyof Pushes & string) | `event.${string}`>(
    name: Name | readonly Name[],
    handler: Handler<RequestOf<Pushes, Name, Unknown>, Ctx, Result>,
  ): this {
    this.#router.name(typeof name === 'string' ? [name] : name, handler as AnyHandler)
    return this
  }

  /**
   * Registers who answers texts: those equal to a string, or matched by a pattern, which `ctx.match` then holds. The
   * first that matches wins.
   */
  hears(
    pattern: string | RegExp,
    handler: Handler<RequestOf<Pushes, 'text', Unknown>, Ctx & { match: RegExpMatchArray }, Result>,
  ): this {
    this.#router.match(pattern, handler as AnyHandler)
    return this
  }

  /** Puts a middleware around every handler, inside those registered before. */
  use(middleware: Middleware<Ctx>): this {
    this.#router.wrap(middleware as Middleware)
    return this
  }

  /** Runs before the handler of every push. */
  preProcess(_req: Unknown, _ctx: Ctx): void | PromiseLike<void> {}

  /** Runs behind the handler of every push; what it returns, if anything, is answered instead. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a method without a return statement answers nothing
  postProcess(_reply: Awaited<Result>, _req: Unknown, _ctx: Ctx): Result | void {}

  /** Answers a message of a type this version does not know. */
  onUnknownMessage(_req: Unknown, _ctx: Ctx): Result | string {
    return this.unsupportedText
  }

  /** Answers an event this version does not know. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a method without a return statement answers nothing
  onUnknownEvent(_req: Unknown, _ctx: Ctx): Result | void {}

  /** Told of every refused push and every failing handler. Writes a line to the console. */
  onError(error: unknown, info: ErrorInfo<Unknown>): void {
    const what = isWxError(error) ? `${error.code}: ${error.message}${causeOf(error)}` : error
    console.error(`youchat: ${info.step} failed${info.req ? ` (${this.#describe(info.req)})` : ''}:`, what)
  }

  /**
   * Answers one request.
   * @param params The query: text, `URLSearchParams`, or a plain object.
   * @param xml The body; without one the request is the platform's check of the URL.
   * @param account Overrides the application's account for this call.
   * @returns The text to send back: the `echostr`, a reply, or an empty string.
   * @throws WxSignatureError, WxDecryptError, WxRequestError for a bad request; WxConfigError; WxTimeoutError for a
   *   handler that takes too long; and whatever the handler throws.
   */
  async process(params: Params, xml?: Body | null, account?: Given): Promise<string> {
    const progress: Progress = { step: 'request', read: undefined }
    try {
      const isUrlCheck = xml === undefined || xml === null || (xml.length === 0 && hasEchostr(params))
      const method = isUrlCheck ? 'GET' : 'POST'
      const outcome = this.#answer({ method, query: params, body: xml ?? undefined, account }, progress)
      return (isPromise(outcome) ? await outcome : outcome).text
    } catch (error) {
      this.#report(error, progress)
      throw error
    }
  }

  /**
   * Answers one request and never throws: 200, 400 (body), 401 (signature), 405, 413, or 500 when the application is set
   * up wrongly. A handler's own error is 200 with an empty body, so that the person sees no failure notice.
   */
  async handle(request: CallbackRequest<Given>): Promise<CallbackReply> {
    return this.#respond(request)
  }

  // `handle` for adapters. In a static block, because declarations cannot name what only a symbol names.
  static {
    type Application = CallbackApplication<unknown, unknown, unknown>
    const value = function (this: Application, request: CallbackRequest) {
      return this.handle === CallbackApplication.prototype.handle ? this.#respond(request) : this.handle(request)
    }
    Object.defineProperty(CallbackApplication.prototype, respondAtOnce, { value })
  }

  #respond(request: CallbackRequest<Given>): CallbackReply | Promise<CallbackReply> {
    const progress: Progress = { step: 'config', read: undefined }
    try {
      const outcome = this.#answer(request, progress)
      if (!isPromise(outcome)) return replyOf(outcome)
      return outcome.then(replyOf, (error: unknown) => this.#refuse(error, progress))
    } catch (error) {
      return this.#refuse(error, progress)
    }
  }

  #refuse(error: unknown, progress: Progress): CallbackReply {
    this.#report(error, progress)
    return refuse(error, progress.step)
  }

  // The way of a push, in three stretches: up to the body, up to the handler, and back. Everything it needs is in their
  // arguments. A promise stands between them only where something really is waited for.

  #answer(request: CallbackRequest<Given>, progress: Progress): Outcome | Promise<Outcome> {
    progress.step = 'config'
    const account = resolveAccount(request.account, this.#options, this, this.#product)
    progress.step = 'request'
    const isUrlCheck = request.method === 'GET'
    if (!isUrlCheck && request.method !== 'POST') {
      throw new WxRequestError('method_not_allowed', 'The platform sends GET and POST only.')
    }
    const query = readQuery(request.query)
    if (isUrlCheck) {
      progress.step = 'verify'
      return { text: answerUrlCheck(query, account, this.#product, this.#freshness), type: 'text' }
    }
    const push = { account, given: request.account, query, params: request.query, hangUp: request.signal }
    const body = typeof request.body === 'function' ? request.body(this.#maxBytes) : (request.body ?? '')
    return isPromise(body)
      ? body.then((read) => this.#receive(push, read, progress))
      : this.#receive(push, body, progress)
  }

  #receive(push: ReceivedPush, body: Body, progress: Progress): Outcome | Promise<Outcome> {
    const { account, given, query, params, hangUp } = push
    const content = readBody(body, this.#maxBytes)
    progress.step = 'verify'
    const opened = openPush(query, content, account, this.#product, this.#freshness)
    progress.step = 'message'
    const read = readMessage(opened.text, opened.format, this.#product)
    progress.read = read
    progress.step = 'handler'
    const key = this.#keyOf(read, account, opened.text)
    const received = { raw: opened.text, account, given: given as Given, params }
    const work = new PushWork(this.#host, read, received, opened.format, progress, true)
    const reply = this.#broker.deliver(key, work, hangUp)
    return isPromise(reply) ? reply.then((text) => this.#seal(text, opened)) : this.#seal(reply, opened)
  }

  #keyOf({ push }: ReadPush, { receiveId }: Account, raw: string): string {
    if (!this.#broker.isJoining) return ''
    return this.#options.pushKey?.(push as Unknown, raw) ?? pushKey(push, receiveId, raw)
  }

  /** What a handler is given besides the push. @internal */
  protected abstract createContext(req: Unknown, received: Received<Given>): Ctx

  /** What sends an answer that came too late; undefined where nothing can. @internal */
  protected lateSender(_ctx: Ctx, _given: Given | undefined): ((answer: Answer) => Promise<void>) | undefined {
    return undefined
  }

  /** The last word on what a run answers; a product may take an answer apart. @internal */
  protected conclude(run: HandlerResult, _ctx: Ctx): HandlerResult {
    return run
  }

  async #runStored(push: StoredPush, signal: AbortSignal, given: Given | undefined): Promise<StoredRun> {
    signal.throwIfAborted()
    const work = this.#workOn(push, given)
    const abort = (): void => work.abort(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    try {
      const reply = await this.#inTime(work)
      return { reply, answer: reply === '' && !work.isTooLong ? undefined : work.kept() }
    } finally {
      signal.removeEventListener('abort', abort)
    }
  }

  /** The reply of a run that is nobody's delivery. */
  #inTime(work: PushWork<Ctx, Given>): Promise<string> {
    const { maxRunMs = 300_000 } = this.#options
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(maxRunMs, () => {
        const error = new WxTimeoutError('handler_timeout', `The handler had not answered after ${maxRunMs} ms.`)
        work.abort(error)
        reject(error)
      })
      Promise.resolve()
        .then(() => work.run())
        .then(resolve, reject)
        .finally(cancel)
    })
  }

  /** What is to be done for a push that was delivered elsewhere. */
  #workOn({ raw, receiveId, query }: StoredPush, given: Given | undefined): PushWork<Ctx, Given> {
    const account = { ...resolveAccount(given, this.#options, this, this.#product), receiveId }
    const format = formatOf(raw)
    const read = readMessage(raw, format, this.#product)
    const received = { raw, account, given, params: query }
    return new PushWork(this.#host, read, received, format, { step: 'handler', read }, false)
  }

  #lateSender(ctx: Ctx, given: Given | undefined): ((answer: Answer) => Promise<void>) | undefined {
    const { late } = this.#options
    if (late === 'drop') return undefined
    if (typeof late !== 'function') return this.lateSender(ctx, given)
    return async (answer) => void (await late(answer, ctx.req as Unknown, ctx as never))
  }

  #seal(reply: string, { outer, seal }: OpenPush): Outcome {
    const { jsonEnvelope } = this.#product
    const text = seal === undefined ? reply : sealReply(reply, outer, seal, jsonEnvelope, this.#clock.now())
    return { text, type: reply === '' || reply === 'success' ? 'text' : seal === undefined ? formatOf(reply) : outer }
  }

  #run(read: ReadPush, ctx: Ctx): HandlerResult {
    const base = CallbackApplication.prototype
    const hasHooks = this.preProcess !== base.preProcess || this.postProcess !== base.postProcess
    return this.#router.run(read, ctx as Context, hasHooks ? (this as unknown as Hooks) : undefined, {
      textOf: this.#product.textOf,
      routes: this.#router.routes,
      handlers: this.handlers as Record<string, AnyHandler>,
      eventHandlers: this.eventHandlers as Record<string, AnyHandler>,
      methods: this,
      defaults: this.#defaults,
    })
  }

  /** An error hook that fails must not take the reply with it. */
  #report(error: unknown, { step, read }: Progress): void {
    const hook = this.#options.onError ?? this.onError
    tellHook(() => hook.call(this, error, { step, req: read?.push as Unknown | undefined }))
  }

  #describe(req: Unknown): string {
    const { isEvent, name, change } = this.#product.nameOf(req as ReadPush['push'])
    const full = change === undefined ? name : `${name}.${change}`
    return `${isEvent ? 'event ' : ''}${full.slice(0, 64) || '?'}`
  }
}

function hasEchostr(params: Params): boolean {
  return readQuery(params).echostr !== undefined
}

/** What lies behind an error, such as why a store cannot be reached. */
function causeOf({ cause }: WxError): string {
  const message = cause instanceof Error ? cause.message : cause
  return typeof message === 'string' && message !== '' ? ` (${message})` : ''
}

function storeAway(error: unknown): WxError {
  const message = 'The store is away; until it is back each process answers by itself.'
  return new WxError('store_away', message, { cause: error })
}
