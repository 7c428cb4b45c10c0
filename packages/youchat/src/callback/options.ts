import type { Clock } from '../clock.ts'
import { WxConfigError } from '../errors.ts'
import { checkStore } from '../stores/checkStore.ts'
import type { Store } from '../stores/store.ts'
import type { Account, AccountConfig, CallKeys } from './account.ts'
import type { UnknownPush } from './message.ts'
import type { Answer } from './reply.ts'
import type { Body, Params } from './request.ts'

/** Options of an application. */
export interface ApplicationOptions<Unknown = UnknownPush> extends AccountConfig {
  /** How far the `timestamp` of a push may be from now, in milliseconds. @default no limit */
  readonly maxAgeMs?: number
  /** The largest body taken, in bytes; a larger one is refused with 413. @default 1048576 */
  readonly maxBodyBytes?: number
  /**
   * How often the platform delivers a push that is not answered. All deliveries share one run of the handler: whichever
   * is open when it is done carries the answer, which gives a handler about 14 seconds, and one that comes again gets the
   * same answer. With 1 every delivery is a push of its own. @default 3
   */
  readonly deliveries?: number
  /**
   * How long the last delivery is held open, in milliseconds; then it is answered with nothing, so that the person sees
   * no failure notice. The platform hangs up at 5000. @default 4500
   */
  readonly holdMs?: number
  /**
   * What becomes of an answer that comes when no delivery is open any more: `send` sends it through the API, `drop` tells
   * the error hook of a `handler_timeout`, and a function does with it what it likes.
   * @default 'send' where a secret or a `tokenProvider` is configured, else 'drop'
   */
  readonly late?: 'send' | 'drop' | ((answer: Answer, req: Unknown, ctx: never) => unknown)
  /** How long a handler may take at all whose answer can be sent late, in milliseconds. @default 300000 */
  readonly maxRunMs?: number
  /** What tells a push from any other, where its id or else its text does not. */
  readonly pushKey?: (req: Unknown, raw: string) => string
  /**
   * Where the processes that serve the account agree on who runs a push, and share the token and tickets of `ctx.api`.
   * @default this process alone
   */
  readonly store?: Store | undefined
  /** Told of every refused push and every failing handler, instead of the `onError` method. */
  readonly onError?: (error: unknown, info: ErrorInfo<Unknown>) => void
  /** The clock that timestamps and `holdMs` go by. @default the machine's */
  readonly clock?: Clock
}

/**
 * Refuses what no application can go by.
 * @throws WxConfigError `invalid_option`
 */
export function checkOptions(options: ApplicationOptions<never>): void {
  const { deliveries = 1, holdMs = 1, maxRunMs = 1, late = 'drop', store } = options
  const refuse = (name: string, must: string) => {
    throw new WxConfigError('invalid_option', `${name} must be ${must}.`)
  }
  if (!Number.isInteger(deliveries) || deliveries < 1) refuse('deliveries', 'a whole number from 1 on')
  if (!(holdMs > 0)) refuse('holdMs', 'a number of milliseconds above 0')
  if (!(maxRunMs > 0)) refuse('maxRunMs', 'a number of milliseconds above 0')
  if (late !== 'send' && late !== 'drop' && typeof late !== 'function') refuse('late', "'send', 'drop' or a function")
  if (store !== undefined) checkStore(store, 'The option store')
}

/** Where on its way a push failed. */
export type Step = 'config' | 'request' | 'verify' | 'message' | 'handler' | 'reply' | 'seal' | 'late' | 'store'

/** What the error hook is told besides the error. */
export interface ErrorInfo<Unknown = UnknownPush> {
  /** The step of the push that failed. */
  readonly step: Step
  /** The push, once it is read. */
  readonly req: Unknown | undefined
}

/** A request to the callback URL, in no framework's words. */
export interface CallbackRequest<Given = AccountConfig & CallKeys> {
  readonly method: string
  /** The query behind `?`, or what a framework made of it. */
  readonly query: Params
  /** The body as it came, or a function that reads it, given the largest size. */
  readonly body?: Body | ((maxBytes: number) => Body | Promise<Body>) | undefined
  /** The account, where one application serves several. */
  readonly account?: Given | undefined
  /**
   * Aborted when the client hangs up before it is answered, or a function that makes such a signal: asked for only where
   * the answer is waited for. The next delivery, or the API, then carries the answer; without it that goes by time.
   */
  readonly signal?: AbortSignal | (() => AbortSignal | undefined) | undefined
}

/** What to answer a request with. */
export interface CallbackReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What an adapter needs of an application. */
export interface CallbackApp {
  handle(request: CallbackRequest): Promise<CallbackReply>
}

/** What a context is made of besides the push. */
export interface Received<Given> {
  /** The decrypted XML or JSON. */
  readonly raw: string
  readonly account: Account
  /** What the call itself was given of the account. */
  readonly given: Given | undefined
  readonly params: Params
}
