import type { Endpoint } from './endpoint.ts'

/** Parameters of a call, under the platform's names. */
export type Params = Readonly<Record<string, unknown>>

/** What can be said about one call. */
export interface CallOptions {
  /** Gives the call up when aborted; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined
  /**
   * How long one attempt may take to be answered, in milliseconds; waiting for an access token is not counted.
   * @default the client's, 15000
   */
  readonly timeoutMs?: number | undefined
  /**
   * Whether the call may be sent again when nobody knows what became of it. Reading endpoints say so of themselves;
   * say it of a sending one that has a `clientmsgid` or the like.
   */
  readonly isRepeatable?: boolean | undefined
  /** How often in all the call is sent where it may be. @default the client's `retry.attempts`, 4 */
  readonly attempts?: number | undefined
}

/** What the layers hand on inwards. */
export interface LayerOptions extends CallOptions {
  /** The access token to send, put here by the token layer. */
  readonly accessToken?: string
  /** The host to send to, put here by the fail-over layer. */
  readonly baseUrl?: string
  /** Where the innermost call notes its attempts. */
  readonly event?: CallEvent
}

/** One call, as it is told to `onCall` and on the diagnostics channels `tracing:youchat:call:*`. */
export interface CallEvent {
  /** The appid or corpid. */
  readonly account: string
  /** Method and path, such as `POST /cgi-bin/message/custom/send`; never a query. */
  readonly endpoint: string
  /** Unix time in milliseconds. */
  readonly startedAt: number
  /** How often it was sent, repeats and replays counted. */
  attempts: number
  /** The HTTP status of the last answer. */
  status?: number
  /** How long it took in milliseconds, waits between attempts included; there once it is over. */
  ms?: number
  /** 0, or the platform's refusal; not there where there was no answer. */
  errcode?: number
  /** What the caller is thrown. */
  error?: unknown
}

/** One call of an endpoint; answers with what the platform said, or with a `Download`. */
export type Call = (endpoint: Endpoint, params: Params, options: LayerOptions) => Promise<unknown>

/** Behaviour around a call: takes the next call inwards, gives the one to use in its place. */
export type Layer = (next: Call) => Call

/** Puts layers around a call, the first of them outermost. */
export function wrap(call: Call, layers: readonly Layer[]): Call {
  return layers.reduceRight((next, layer) => layer(next), call)
}

/** An endpoint as people name it, without its query: `POST /cgi-bin/message/custom/send`. */
export function nameOf(endpoint: Endpoint): string {
  return `${endpoint.method} ${endpoint.path}`
}
