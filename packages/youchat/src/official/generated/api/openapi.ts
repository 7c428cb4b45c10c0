// Printed by tools/codegen from spec/official-account/openapi.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/clear_quota`. */
export interface ClearQuotaParams {
  /** @default the account's appId */
  readonly appid?: string | undefined
}

/** Parameters of `POST /cgi-bin/clear_quota/v2`. */
export interface ClearQuotaV2Params {
  /** @default the account's appId */
  readonly appid?: string | undefined
  /** @default the account's appSecret */
  readonly appsecret?: string | undefined
}

/** Parameters of `POST /cgi-bin/openapi/quota/clear`. */
export interface OpenapiQuotaClearParams {
  /** The path of the API, such as `/cgi-bin/message/custom/send`. */
  readonly cgi_path: string
}

/** Parameters of `POST /cgi-bin/openapi/quota/get`. */
export interface OpenapiQuotaGetParams {
  /** The path of the API, such as `/cgi-bin/message/custom/send`. */
  readonly cgi_path: string
}

/** Answer of `POST /cgi-bin/openapi/quota/get`. */
export interface OpenapiQuotaGetResult extends ApiResult {
  quota: {
    /** Calls allowed today. */
    daily_limit: number
    /** Calls made today. */
    used: number
    /** Calls left today. */
    remain: number
  }
  rate_limit?: {
    /** Calls allowed within `refresh_second`. */
    call_count: number
    /** In seconds. */
    refresh_second: number
  }
  component_rate_limit?: {
    /** Calls allowed within `refresh_second`. */
    call_count: number
    /** In seconds. */
    refresh_second: number
  }
}

/** Parameters of `POST /cgi-bin/openapi/rid/get`. */
export interface OpenapiRidGetParams {
  /** As it stands at the end of errmsg. */
  readonly rid: string
}

/** Answer of `POST /cgi-bin/openapi/rid/get`. */
export interface OpenapiRidGetResult extends ApiResult {
  request: {
    /** With its query. */
    request_url: string
    request_body: string
    response_body: string
    /** When it was called, as Unix time in seconds. */
    invoke_time: number
    /** How long it took, in milliseconds. */
    cost_in_ms: number
    client_ip?: string
  }
}

/** The rows of this chapter. */
export function openapiEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/clear_quota {"account":["appid"]}
POST /cgi-bin/clear_quota/v2 {"account":["appid","appsecret"],"token":"none"}
POST /cgi-bin/openapi/quota/clear
POST /cgi-bin/openapi/quota/get repeatable
POST /cgi-bin/openapi/rid/get repeatable
`)
}
