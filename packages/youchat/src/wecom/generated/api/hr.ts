// Printed by tools/codegen from spec/wecom/hr.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Answer of `GET /cgi-bin/hr/get_fields`. */
export interface HrGetFieldsResult extends ApiResult {
  group_list: {
    group_id: number
    group_name: string
    field_list: {
      fieldid: number
      field_name: string
      field_type: number
      value_type: number
      is_must: boolean
      option_list?: {
        id: number
        value: string
      }[]
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/hr/get_staff_info`. */
export interface HrGetStaffInfoParams {
  readonly userid: string
  readonly get_all?: boolean | undefined
  readonly fieldids?: readonly {
    readonly fieldid: number
    readonly sub_idx?: number | undefined
  }[] | undefined
}

/** Answer of `POST /cgi-bin/hr/get_staff_info`. */
export interface HrGetStaffInfoResult extends ApiResult {
  fieldinfo: {
    fieldid: number
    sub_idx?: number
    result: number
    value_type: number
    value_string?: string
    value_uint32?: number
    value_uint64?: number | string
    value_int32?: number
    value_int64?: number | string
    value_mobile?: {
      value_country_code: string
      value_mobile: string
    }
    value_file?: {
      media_id: string[]
    }
  }[]
}

/** Parameters of `POST /cgi-bin/hr/update_staff_info`. */
export interface HrUpdateStaffInfoParams {
  readonly userid: string
  readonly update_items?: readonly {
    readonly fieldid: number
    readonly sub_idx?: number | undefined
    readonly value_string?: string | undefined
    readonly value_uint32?: number | undefined
    readonly value_uint64?: number | string | undefined
    readonly value_int32?: number | undefined
    readonly value_int64?: number | string | undefined
    readonly value_mobile?: {
      readonly value_country_code: string
      readonly value_mobile: string
    } | undefined
    readonly value_file?: {
      readonly media_id: readonly string[]
    } | undefined
  }[] | undefined
  readonly insert_items?: readonly {
    readonly group_type: number
    readonly item: readonly {
      readonly fieldid: number
      readonly sub_idx?: number | undefined
      readonly value_string?: string | undefined
      readonly value_uint32?: number | undefined
      readonly value_uint64?: number | string | undefined
      readonly value_int32?: number | undefined
      readonly value_int64?: number | string | undefined
      readonly value_mobile?: {
        readonly value_country_code: string
        readonly value_mobile: string
      } | undefined
      readonly value_file?: {
        readonly media_id: readonly string[]
      } | undefined
    }[]
  }[] | undefined
  readonly remove_items?: readonly {
    readonly group_type: number
    readonly sub_idx: number
  }[] | undefined
}

/** Answer of `POST /cgi-bin/hr/update_staff_info`. */
export interface HrUpdateStaffInfoResult extends ApiResult {
  update_results?: {
    fieldid: number
    sub_idx?: number
    result: number
  }[]
  insert_result?: {
    group_type: number
    idx?: number
    result: number
  }[]
  remove_results?: {
    group_type: number
    sub_idx: number
    result: number
  }[]
}

/** The rows of this chapter. */
export function hrEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/hr/get_fields repeatable
POST /cgi-bin/hr/get_staff_info repeatable
POST /cgi-bin/hr/update_staff_info
`)
}
