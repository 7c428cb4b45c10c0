// Printed by tools/codegen from spec/wecom/export.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/export/department`. */
export interface ExportDepartmentParams {
  readonly encoding_aeskey: string
  readonly block_size?: number | undefined
}

/** Answer of `POST /cgi-bin/export/department`. */
export interface ExportDepartmentResult extends ApiResult {
  jobid: string
}

/** Parameters of `GET /cgi-bin/export/get_result`. */
export interface ExportGetResultParams {
  readonly jobid: string
}

/** Answer of `GET /cgi-bin/export/get_result`. */
export interface ExportGetResultResult extends ApiResult {
  status: number
  data_list: {
    url: string
    size: number
    md5: string
  }[]
}

/** Parameters of `POST /cgi-bin/export/simple_user`. */
export interface ExportSimpleUserParams {
  readonly encoding_aeskey: string
  readonly block_size?: number | undefined
}

/** Answer of `POST /cgi-bin/export/simple_user`. */
export interface ExportSimpleUserResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/export/taguser`. */
export interface ExportTaguserParams {
  readonly tagid: number
  readonly encoding_aeskey: string
  readonly block_size?: number | undefined
}

/** Answer of `POST /cgi-bin/export/taguser`. */
export interface ExportTaguserResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/export/user`. */
export interface ExportUserParams {
  readonly encoding_aeskey: string
  readonly block_size?: number | undefined
}

/** Answer of `POST /cgi-bin/export/user`. */
export interface ExportUserResult extends ApiResult {
  jobid: string
}

/** The rows of this chapter. */
export function exportEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/export/department
GET /cgi-bin/export/get_result {"query":["jobid"]} repeatable
POST /cgi-bin/export/simple_user
POST /cgi-bin/export/taguser
POST /cgi-bin/export/user
`)
}
