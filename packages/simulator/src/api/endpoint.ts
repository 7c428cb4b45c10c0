import type { Clock } from '../clock.ts'
import type { Input } from '../input.ts'

/** What the endpoints of any product work on. */
export interface BaseContext {
  readonly platform: object
  readonly store: object
  readonly clock: Clock
  /** Address the paths of the manual begin at, without a slash at its end. */
  readonly baseUrl: () => string
}

/** A call that passed the common checks. */
export interface ApiCall {
  /** Id of its record. */
  readonly id: string
  readonly query: URLSearchParams
  /** The query as it was written, without its `?`. */
  readonly search: string
  /** Names in lower case. */
  readonly headers: Headers
  /** The JSON of the body; `{}` where the endpoint takes none. */
  readonly body: Input
  /** The body as it came. */
  readonly bytes: Uint8Array
}

/** An answer that is no JSON. */
export class RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string

  constructor(body: Uint8Array | string, headers: Readonly<Record<string, string>>, status = 200) {
    this.body = body
    this.headers = headers
    this.status = status
  }
}

/** What an endpoint answers: the fields of a JSON body, or something else. */
export type ApiAnswer = Readonly<Record<string, unknown>> | RawAnswer

/**
 * What an endpoint takes as its body: `json` must be there and be an object; `optional` is the same but may be missing;
 * `raw` is left to the endpoint.
 */
export type BodyKind = 'json' | 'optional' | 'raw' | 'none'

/** One endpoint of the platform: a row of its chapter's table. */
export interface ApiEndpoint<C extends BaseContext> {
  readonly method: 'GET' | 'POST'
  /** As the manual has it. */
  readonly path: string
  /** Whether both methods are taken. @default false */
  readonly anyMethod?: boolean
  /** Whether an API `access_token` is needed. @default true */
  readonly token?: boolean
  /** @default 'json' for POST, 'none' for GET */
  readonly body?: BodyKind
  /** How long the body may be, in bytes. @default 12 MB for raw bodies, one for others */
  readonly maxBytes?: number
  /** Calls a day. @default what the product allows of any endpoint */
  readonly dailyLimit?: number
  /** What `dailyLimit` answers when it is used up. @default 45009 */
  readonly dailyErrcode?: number
  /** Calls a minute. @default what the product allows of any endpoint */
  readonly minuteLimit?: number
  /** What a JSON body with `\uXXXX` escapes answers. @default they are read */
  readonly escapes?: 40033 | 47002
  /** Whether errors say they are `text/plain`, as those of media and web authorization do. @default false */
  readonly plainErrors?: boolean
  /** Fields of its answer that records mask, besides tokens. */
  readonly secretFields?: readonly string[]
  /** Whether its body need not fit the spec: `handle` alone decides. @default false */
  readonly takesAnyBody?: boolean
  /** What of it is not simulated, such as `no unionid`. @default all is */
  readonly lacks?: string
  /** @throws ApiRefusal */
  readonly handle: (call: ApiCall, context: C) => ApiAnswer | Promise<ApiAnswer>
}

const mb = 1024 * 1024
/** The body of the largest upload of most endpoints and what is around it in a form. */
export const maxUploadBytes: number = 12 * mb

/** How long the body of a call may be, in bytes. */
export function maxBytesOf(endpoint: Pick<ApiEndpoint<BaseContext>, 'maxBytes' | 'body'> | undefined): number {
  return endpoint?.maxBytes ?? (endpoint?.body === 'raw' ? maxUploadBytes : mb)
}

/** The answer of what wrote something. */
export const ok: { readonly errcode: 0; readonly errmsg: 'ok' } = { errcode: 0, errmsg: 'ok' }
