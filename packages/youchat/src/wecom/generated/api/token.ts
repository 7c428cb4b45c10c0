// Printed by tools/codegen from spec/wecom/token.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `GET /cgi-bin/gettoken`. */
export interface GettokenParams {
  /** @default the account's corpId */
  readonly corpid?: string | undefined
  /** @default the account's corpSecret */
  readonly corpsecret?: string | undefined
}

/** Answer of `GET /cgi-bin/gettoken`. */
export interface GettokenResult extends ApiResult {
  /** Up to 512 bytes. */
  access_token: string
  /** In seconds. */
  expires_in: number
}

/** The rows of this chapter. */
export function tokenEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/gettoken {"query":["corpid","corpsecret"],"account":["corpid","corpsecret"],"token":"none"} repeatable
`)
}
