// Printed by tools/codegen from spec/wecom/base.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Answer of `GET /cgi-bin/get_api_domain_ip`. */
export interface GetApiDomainIpResult extends ApiResult {
  ip_list: string[]
}

/** Answer of `GET /cgi-bin/getcallbackip`. */
export interface GetcallbackipResult extends ApiResult {
  ip_list: string[]
}

/** The rows of this chapter. */
export function baseEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/get_api_domain_ip repeatable
GET /cgi-bin/getcallbackip repeatable
`)
}
