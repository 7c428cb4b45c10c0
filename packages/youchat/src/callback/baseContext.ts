import { WxConfigError, type WxError } from '../errors.ts'
import { isSession, noSession } from './sessionData.ts'

/** What `ctx.session` holds: say what yours does with `declare module 'youchat' { interface SessionData { … } }`. */
export interface SessionData {
  [name: string]: unknown
}

/** What every handler is given besides what it answers. */
export abstract class BaseContext {
  /** Who sent what is answered, told apart from all others; in a group of a smart bot, the group. */
  abstract readonly sender: string
  /** What `hears` matched, if it did. */
  match: RegExpMatchArray | undefined = undefined
  /** Tells the error hook what is no failure of this push, such as a store that is away. @internal */
  report: ((error: WxError) => void) | undefined = undefined
  #controller: AbortController | undefined = undefined
  #state: Record<string, unknown> | undefined = undefined
  #session: SessionData | null | undefined = undefined

  /** Aborted when the answer is of no use any more; give it to `fetch` and the like. */
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
   * @throws WxConfigError `no_session` without the middleware; WxReplyError `invalid_session` where it is set to no object
   */
  get session(): SessionData {
    if (this.#session === undefined) {
      throw new WxConfigError('no_session', 'There are no sessions: put app.use(session()) before the handlers.')
    }
    return this.#session as SessionData
  }

  set session(session: SessionData | null) {
    if (session !== null && !isSession(session)) throw noSession(session)
    this.#session = session
  }

  /** Aborts `signal`, also for those who ask for it later. @internal */
  abort(reason: unknown): void {
    this.#controller ??= new AbortController()
    this.#controller.abort(reason)
  }

  /**
   * Runs `finish` when the answer is whole: now, or at the end of an answer that is still being written.
   * @internal
   */
  async whenWhole(finish: (isWhole: boolean) => Promise<void>): Promise<void> {
    await finish(true)
  }
}
