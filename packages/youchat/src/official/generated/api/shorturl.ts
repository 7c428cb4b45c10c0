// Printed by tools/codegen from spec/official-account/shorturl.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/shorten/fetch`. */
export interface ShortenFetchParams {
  readonly short_key: string
}

/** Answer of `POST /cgi-bin/shorten/fetch`. */
export interface ShortenFetchResult extends ApiResult {
  expire_seconds?: number
  long_data: string
  /** As Unix time in seconds. */
  create_time: number
}

/** Parameters of `POST /cgi-bin/shorten/gen`. */
export interface ShortenGenParams {
  /** At most 2592000. */
  readonly expire_seconds: number
  /** At most 4 KB. */
  readonly long_data: string
}

/** Answer of `POST /cgi-bin/shorten/gen`. */
export interface ShortenGenResult extends ApiResult {
  short_key: string
}

/** Parameters of `POST /cgi-bin/shorturl`. */
export interface ShorturlParams {
  readonly action: string
  readonly long_url: string
}

/** Answer of `POST /cgi-bin/shorturl`. */
export interface ShorturlResult extends ApiResult {
  short_url: string
}

/** The rows of this chapter. */
export function shorturlEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/shorten/fetch repeatable
POST /cgi-bin/shorten/gen
POST /cgi-bin/shorturl
`)
}
