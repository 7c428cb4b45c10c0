// Printed by tools/codegen from spec/wecom/advanced-feature.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/advanced_feature/get_apply_id_list`. */
export interface AdvancedFeatureGetApplyIdListParams {
  readonly business_type: number
  readonly userid: string
  readonly req_type?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/advanced_feature/get_apply_id_list`. */
export interface AdvancedFeatureGetApplyIdListResult extends ApiResult {
  apply_id_list: string[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** Whether there is another page. */
  has_more: boolean
}

/** Parameters of `POST /cgi-bin/advanced_feature/get_approval_info`. */
export interface AdvancedFeatureGetApprovalInfoParams {
  readonly apply_id: string
}

/** Answer of `POST /cgi-bin/advanced_feature/get_approval_info`. */
export interface AdvancedFeatureGetApprovalInfoResult extends ApiResult {
  approval_info: {
    business_type: number
    apply_id: string
    approval_id: string
    approval_type: number
    approval_status: number
    approval_url: string
    applicant: string
    request_reason: string
    /** As Unix time in seconds. */
    create_time: number
  }
}

/** Parameters of `POST /cgi-bin/advanced_feature/set_approval_detail`. */
export interface AdvancedFeatureSetApprovalDetailParams {
  readonly apply_id: string
  readonly approval_id: string
  readonly approval_status: number
  readonly approval_url: string
  readonly process_list: {
    readonly node_list: readonly {
      readonly node_apv_status: number
      readonly node_apv_rel: number
      readonly current_approvers?: readonly string[] | undefined
      readonly completed_approvers?: readonly string[] | undefined
      readonly apv_update_time: number
    }[]
  }
}

/** The rows of this chapter. */
export function advancedFeatureEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/advanced_feature/get_apply_id_list repeatable
POST /cgi-bin/advanced_feature/get_approval_info repeatable
POST /cgi-bin/advanced_feature/set_approval_detail
`)
}
