// Printed by tools/codegen from spec/official-account/base.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/callback/check`. */
export interface CallbackCheckParams {
  /** `dns` resolves the name, `ping` pings it, `all` does both. */
  readonly action: 'dns' | 'ping' | 'all'
  /** The network to check from: China Telecom (CHINANET), Unicom, Tencent (CAP), or the platform's choice. */
  readonly check_operator: 'CHINANET' | 'UNICOM' | 'CAP' | 'DEFAULT'
}

/** Answer of `POST /cgi-bin/callback/check`. */
export interface CallbackCheckResult extends ApiResult {
  dns?: {
    ip: string
    real_operator: string
  }[]
  ping?: {
    ip: string
    from_operator: string
    /** Such as `0%`. */
    package_loss: string
    /** Such as `32.1ms`. */
    time: string
  }[]
}

/** Answer of `GET /cgi-bin/get_api_domain_ip`. */
export interface GetApiDomainIpResult extends ApiResult {
  /** Addresses, or ranges such as `203.0.113.0/24`. */
  ip_list: string[]
}

/** Answer of `GET /cgi-bin/getcallbackip`. */
export interface GetcallbackipResult extends ApiResult {
  /** Addresses, or ranges such as `203.0.113.0/24`. */
  ip_list: string[]
}

/** The rows of this chapter. */
export function baseEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/callback/check repeatable
GET /cgi-bin/get_api_domain_ip repeatable
GET /cgi-bin/getcallbackip repeatable
`)
}
