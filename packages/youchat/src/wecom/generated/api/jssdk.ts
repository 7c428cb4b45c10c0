// Printed by tools/codegen from spec/wecom/jssdk.yaml. Change the spec, then run `npm run codegen`.
import type { Endpoint } from '../../../client/endpoint.ts'
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
  return [
    { method: 'GET', path: '/cgi-bin/get_jsapi_ticket', isRepeatable: true },
    { method: 'GET', path: '/cgi-bin/ticket/get', fixed: { type: 'agent_config' }, isRepeatable: true },
  ]
}
