// Printed by tools/codegen from spec/wecom/mini-program.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `GET /cgi-bin/miniprogram/jscode2session`. */
export interface MiniprogramJscode2sessionParams {
  readonly js_code: string
}

/** Answer of `GET /cgi-bin/miniprogram/jscode2session`. */
export interface MiniprogramJscode2sessionResult extends ApiResult {
  corpid: string
  userid: string
  session_key: string
}

/** Parameters of `POST /cgi-bin/miniprogram/transfer_session`. */
export interface MiniprogramTransferSessionParams {
  readonly userid: string
  readonly session_key: string
}

/** Answer of `POST /cgi-bin/miniprogram/transfer_session`. */
export interface MiniprogramTransferSessionResult extends ApiResult {
  userid: string
  session_key: string
}

/** The rows of this chapter. */
export function miniProgramEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/miniprogram/jscode2session {"query":["js_code"],"fixed":{"grant_type":"authorization_code"}}
POST /cgi-bin/miniprogram/transfer_session
`)
}
