// Printed by tools/codegen from spec/wecom/security.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface TrustDevice {
  device_code: string
  system: string
  mac_addr?: string[]
  motherboard_uuid?: string
  harddisk_uuid?: string[]
  domain?: string
  pc_name?: string
  seq_no?: string
  last_login_time?: number
  last_login_userid?: string
  confirm_timestamp?: number
  confirm_userid?: string
  approved_userid?: string
  source: number
  status: number
}

/** Parameters of `POST /cgi-bin/security/admin_oper_log/list`. */
export interface SecurityAdminOperLogListParams {
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly userid?: string | undefined
  readonly oper_type?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/security/admin_oper_log/list`. */
export interface SecurityAdminOperLogListResult extends ApiResult {
  record_list: {
    userid: string
    oper_type: number
    time: number
    detail_type: number
    detail_info?: string
    ip?: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/security/get_file_oper_record`. */
export interface SecurityGetFileOperRecordParams {
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly userid_list?: readonly string[] | undefined
  readonly operation?: {
    readonly type: number
    readonly source?: number | undefined
  } | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/security/get_file_oper_record`. */
export interface SecurityGetFileOperRecordResult extends ApiResult {
  record_list: {
    userid?: string
    external_user?: {
      type: number
      name: string
      corp_name?: string
    }
    operation: {
      type: number
      source?: number
    }
    time: number
    file_info?: string
    file_size?: number
    file_md5?: string
    applicant_name?: string
    device_type?: number
    device_code?: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/security/get_screen_oper_record`. */
export interface SecurityGetScreenOperRecordParams {
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly userid_list?: readonly string[] | undefined
  readonly department_id_list?: readonly number[] | undefined
  readonly screen_shot_type?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/security/get_screen_oper_record`. */
export interface SecurityGetScreenOperRecordResult extends ApiResult {
  record_list: {
    userid: string
    department_id: number
    screen_shot_type: number
    screen_shot_content: string
    time: number
    system?: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Answer of `GET /cgi-bin/security/get_server_domain_ip`. */
export interface SecurityGetServerDomainIpResult extends ApiResult {
  domain_list: {
    domain: string
    universal_domian?: string
    protocol: string
    port: number[]
    is_necessary: 0 | 1
    description: string
  }[]
  ip_list: {
    ip: string
    protocol: string
    port: number[]
    is_necessary: 0 | 1
    description: string
  }[]
}

/** Parameters of `POST /cgi-bin/security/member_oper_log/list`. */
export interface SecurityMemberOperLogListParams {
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly userid?: string | undefined
  readonly oper_type?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/security/member_oper_log/list`. */
export interface SecurityMemberOperLogListResult extends ApiResult {
  record_list: {
    userid: string
    oper_type: number
    time: number
    detail_info?: string
    ip?: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/security/trustdevice/approve`. */
export interface SecurityTrustdeviceApproveParams {
  readonly device_code_list: readonly string[]
}

/** Answer of `POST /cgi-bin/security/trustdevice/approve`. */
export interface SecurityTrustdeviceApproveResult extends ApiResult {
  success_list?: string[]
  fail_list?: string[]
}

/** Parameters of `POST /cgi-bin/security/trustdevice/delete`. */
export interface SecurityTrustdeviceDeleteParams {
  readonly type: number
  readonly device_code_list: readonly string[]
}

/** Parameters of `POST /cgi-bin/security/trustdevice/get_by_user`. */
export interface SecurityTrustdeviceGetByUserParams {
  readonly type: number
  readonly last_login_userid: string
}

/** Answer of `POST /cgi-bin/security/trustdevice/get_by_user`. */
export interface SecurityTrustdeviceGetByUserResult extends ApiResult {
  device_list: TrustDevice[]
}

/** Parameters of `POST /cgi-bin/security/trustdevice/import`. */
export interface SecurityTrustdeviceImportParams {
  readonly device_list: readonly {
    readonly system: string
    readonly mac_addr?: readonly string[] | undefined
    readonly motherboard_uuid?: string | undefined
    readonly harddisk_uuid?: readonly string[] | undefined
    readonly domain?: string | undefined
    readonly pc_name?: string | undefined
    readonly seq_no?: string | undefined
  }[]
}

/** Answer of `POST /cgi-bin/security/trustdevice/import`. */
export interface SecurityTrustdeviceImportResult extends ApiResult {
  result: {
    device_index: number
    device_code?: string
    duplicated_device_code?: string
    status: number
  }[]
}

/** Parameters of `POST /cgi-bin/security/trustdevice/list`. */
export interface SecurityTrustdeviceListParams {
  readonly type: number
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/security/trustdevice/list`. */
export interface SecurityTrustdeviceListResult extends ApiResult {
  device_list: TrustDevice[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/security/trustdevice/reject`. */
export interface SecurityTrustdeviceRejectParams {
  readonly device_code_list: readonly string[]
}

/** Answer of `POST /cgi-bin/security/trustdevice/reject`. */
export interface SecurityTrustdeviceRejectResult extends ApiResult {
  success_list?: string[]
  fail_list?: string[]
}

/** Parameters of `POST /cgi-bin/security/vip/batch_add_job_result`. */
export interface SecurityVipBatchAddJobResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/security/vip/batch_add_job_result`. */
export interface SecurityVipBatchAddJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `POST /cgi-bin/security/vip/batch_del_job_result`. */
export interface SecurityVipBatchDelJobResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/security/vip/batch_del_job_result`. */
export interface SecurityVipBatchDelJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `POST /cgi-bin/security/vip/list`. */
export interface SecurityVipListParams {
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/security/vip/list`. */
export interface SecurityVipListResult extends ApiResult {
  userid_list: string[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/security/vip/submit_batch_add_job`. */
export interface SecurityVipSubmitBatchAddJobParams {
  readonly userid_list?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/security/vip/submit_batch_add_job`. */
export interface SecurityVipSubmitBatchAddJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/security/vip/submit_batch_del_job`. */
export interface SecurityVipSubmitBatchDelJobParams {
  readonly userid_list?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/security/vip/submit_batch_del_job`. */
export interface SecurityVipSubmitBatchDelJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** The rows of this chapter. */
export function securityEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/security/admin_oper_log/list repeatable
POST /cgi-bin/security/get_file_oper_record repeatable
POST /cgi-bin/security/get_screen_oper_record repeatable
GET /cgi-bin/security/get_server_domain_ip repeatable
POST /cgi-bin/security/member_oper_log/list repeatable
POST /cgi-bin/security/trustdevice/approve
POST /cgi-bin/security/trustdevice/delete
POST /cgi-bin/security/trustdevice/get_by_user repeatable
POST /cgi-bin/security/trustdevice/import
POST /cgi-bin/security/trustdevice/list repeatable
POST /cgi-bin/security/trustdevice/reject
POST /cgi-bin/security/vip/batch_add_job_result repeatable
POST /cgi-bin/security/vip/batch_del_job_result repeatable
POST /cgi-bin/security/vip/list repeatable
POST /cgi-bin/security/vip/submit_batch_add_job
POST /cgi-bin/security/vip/submit_batch_del_job
`)
}
