/** The part of the control API's JSON that is about the API side: calls, faults, tokens, the crowd. Types only. */

/** A request to the API side. Tokens and secrets in it are masked as `***`. */
export interface CallRecord {
  readonly id: string
  readonly at: number
  readonly method: string
  readonly path: string
  /** The query as it was written, without its `?`. */
  readonly query: string
  /** Cut after 64 KiB; a note in parentheses stands for what is no text. */
  readonly requestBody: string
  /** Null where the connection was cut instead of an answer. */
  readonly status: number | null
  /** Cut after 64 KiB; a note in parentheses stands for what is no text. */
  readonly responseBody: string
  /** Real time, whatever the simulator's clock does. */
  readonly ms: number
  /** What the platform decided; 0 for success, also where the answer carries none, and null where nothing was decided. */
  readonly errcode: number | null
  /** The id in `errmsg` by which rid/get finds the call; null for success. */
  readonly rid: string | null
  /** The fault that changed the answer; null for none. */
  readonly faultId: string | null
}

/**
 * Body of `POST /_sim/faults`: what goes wrong with the next calls of the API side. `errcode`, `status` and `body`
 * replace the answer; `delayMs`, `drop` and `truncate` go with any of them or alone. Of pushes it is the network between
 * the platform and the callback that `delayMs` and `drop` change, or `repeat` sends again what was answered.
 */
export interface FaultInput {
  /**
   * The beginning of a path, such as `/cgi-bin/user/`; with `*` for any characters it must fit the whole path. `push` is any
   * push, `push:text` or `push:subscribe` one of a type or event.
   */
  readonly match: string
  /** Answers this code as the platform does, with status 200; the call is not handled. */
  readonly errcode?: number
  /** @default the platform's text for `errcode` */
  readonly errmsg?: string
  /** Status of the answer; alone, a short HTML page goes with it. @default 200 */
  readonly status?: number
  /** Answers exactly this text, which may be empty; the call is not handled. */
  readonly body?: string
  /** Content type of `body`. @default 'application/json; encoding=utf-8' */
  readonly contentType?: string
  /**
   * Waits so long before the call is handled: in real time, so that a client's own timeout sees it, up to ten minutes.
   * Of a push, on the simulator's clock: so long the request is on its way, within the five seconds.
   */
  readonly delayMs?: number
  /**
   * Cuts the connection instead of answering: `before` the call is handled, or `after`, when what it does is done. Of a push,
   * the callback gets nothing, or its answer is lost; either way the platform sends it again.
   */
  readonly drop?: 'before' | 'after'
  /** How many bytes of the answer's body are kept. */
  readonly truncate?: number
  /** Of pushes: how often one that was answered well is sent again, 1 or 2; the person sees the first answer. */
  readonly repeat?: number
  /** How many calls, or requests to the callback, it changes. @default 1 */
  readonly times?: number
}

/** A fault that is set. */
export interface Fault extends FaultInput {
  readonly id: string
  /** How many calls it still changes. */
  readonly left: number
}

/** Counts what the token endpoints of the Official Account did since the start or the last reset. */
export interface TokenCounters {
  /** How often an access token was handed out: the fetches that succeeded. */
  readonly issued: number
  /** How many different access tokens that were. */
  readonly distinct: number
  /** Fetches refused: wrong secret, quota, … */
  readonly refused: number
  readonly classic: number
  readonly stable: number
  /** How many of `stable` were forced refreshes. */
  readonly forced: number
  /** How many access tokens work now. */
  readonly valid: number
}

/** A call of the API side came to its end: the event `call` of `GET /_sim/events`. */
export interface CallEvent {
  readonly type: 'call'
  readonly call: CallRecord
}

/** Answer of `GET /_sim/calls`, newest first. */
export interface CallsAnswer {
  readonly calls: readonly CallRecord[]
}

/** Answer of `GET /_sim/faults`, in the order they were set, which is the order they are tried. */
export interface FaultsAnswer {
  readonly faults: readonly Fault[]
}

/** Answer of `POST /_sim/official/tokens/revoke`. */
export interface RevokeAnswer {
  /** How many access tokens worked until now. */
  readonly revoked: number
}

/** Body and answer of `PUT /_sim/official/crowd`. */
export interface Crowd {
  /** How many made-up followers stand behind the people: they are listed and can be tagged, but never write. */
  readonly count: number
}
