// Printed by tools/codegen from spec/official-account/jssdk.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `GET /cgi-bin/ticket/getticket`. */
export interface TicketGetticketParams {
  /** `jsapi` signs pages, `wx_card` signs cards. */
  readonly type: 'jsapi' | 'wx_card'
}

/** Answer of `GET /cgi-bin/ticket/getticket`. */
export interface TicketGetticketResult extends ApiResult {
  ticket: string
  /** What is left of its life, in seconds; at most 7200. */
  expires_in: number
}

/** The rows of this chapter. */
export function jssdkEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/ticket/getticket {"query":["type"]} repeatable
`)
}
