// Printed by tools/codegen from spec/official-account/token.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/stable_token`. */
export interface StableTokenParams {
  /** @default the account's appId */
  readonly appid?: string | undefined
  /** @default the account's appSecret */
  readonly secret?: string | undefined
  readonly grant_type: 'client_credential'
  /**
   * Makes a new token and ends the former one at once.
   * @default false
   */
  readonly force_refresh?: boolean | undefined
}

/** Answer of `POST /cgi-bin/stable_token`. */
export interface StableTokenResult extends ApiResult {
  access_token: string
  /** What is left of its life, in seconds; at most 7200. */
  expires_in: number
}

/** Parameters of `GET /cgi-bin/token`. */
export interface TokenParams {
  /** @default the account's appId */
  readonly appid?: string | undefined
  /** @default the account's appSecret */
  readonly secret?: string | undefined
}

/** Answer of `GET /cgi-bin/token`. */
export interface TokenResult extends ApiResult {
  access_token: string
  /** What is left of its life, in seconds; at most 7200. */
  expires_in: number
}

/** The rows of this chapter. */
export function tokenEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/stable_token {"account":["appid","secret"],"token":"none"} repeatable
GET /cgi-bin/token {"query":["appid","secret"],"fixed":{"grant_type":"client_credential"},"account":["appid","secret"],"token":"none"} repeatable
`)
}
