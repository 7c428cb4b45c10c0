import { WxConfigError } from '../errors.ts'
import type { UnknownPush } from './message.ts'
import type { Answer } from './reply.ts'
import { type Params, queryObject } from './request.ts'

/** What `ctx.session` holds: say what yours does with `declare module 'youchat' { interface SessionData { … } }`. */
export interface SessionData {
  [name: string]: unknown
}

/** What a handler is given besides the push; one for each push, never shared. */
export class Context<Req = UnknownPush, Who = object> {
  /** The push. */
  readonly req: Req
  /** The decrypted XML or JSON of the push. */
  readonly raw: string
  /** The account the push is for, without its secrets. */
  readonly account: Who
  /** What `hears` matched, if it did. */
  match: RegExpMatchArray | undefined = undefined
  /** What will be answered: middleware finds it set behind `await next()`, and may set or replace it. */
  reply: Answer = undefined
  readonly #params: Params
  #controller: AbortController | undefined = undefined
  #state: Record<string, unknown> | undefined = undefined
  #session: SessionData | null | undefined = undefined

  constructor(req: Req, raw: string, account: Who, params: Params) {
    this.req = req
    this.raw = raw
    this.account = account
    this.#params = params
  }

  /** The query of the request. */
  get query(): Readonly<Record<string, string>> {
    return queryObject(this.#params)
  }

  /** Aborted when the platform no longer waits for the reply; give it to `fetch` and the like. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    return this.#controller.signal
  }

  /** Room for middleware to leave things for handlers. */
  get state(): Record<string, unknown> {
    this.#state ??= {}
    return this.#state
  }

  /**
   * What was left at the person's last message; `session()` provides it. Null once it is to be forgotten.
   * @throws WxConfigError `no_session` without the middleware
   */
  get session(): SessionData {
    if (this.#session === undefined) {
      throw new WxConfigError('no_session', 'There are no sessions: put app.use(session()) before the handlers.')
    }
    return this.#session as SessionData
  }

  set session(session: SessionData | null) {
    this.#session = session
  }

  /** Aborts `signal`, also for those who ask for it later. @internal */
  abort(reason: unknown): void {
    this.#controller ??= new AbortController()
    this.#controller.abort(reason)
  }
}
