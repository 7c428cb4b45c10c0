// Printed by tools/codegen from spec/wecom/jssdk.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Answer of `GET /cgi-bin/get_jsapi_ticket`. */
export interface GetJsapiTicketResult extends ApiResult {
  ticket: string
  /** In seconds. */
  expires_in: number
}

/** Answer of `GET /cgi-bin/ticket/get`. */
export interface TicketGetResult extends ApiResult {
  ticket: string
  /** In seconds. */
  expires_in: number
}

/** The rows of this chapter. */
export function jssdkEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/get_jsapi_ticket repeatable
GET /cgi-bin/ticket/get {"fixed":{"type":"agent_config"}} repeatable
`)
}
