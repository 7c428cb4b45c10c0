// Printed by tools/codegen from spec/wecom/meeting-enroll.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/meeting/enroll/approve`. */
export interface MeetingEnrollApproveParams {
  readonly meetingid: string
  readonly action: number
  readonly enroll_id_list: readonly string[]
}

/** Answer of `POST /cgi-bin/meeting/enroll/approve`. */
export interface MeetingEnrollApproveResult extends ApiResult {
  handled_count: number
}

/** Parameters of `POST /cgi-bin/meeting/enroll/delete`. */
export interface MeetingEnrollDeleteParams {
  readonly meetingid: string
  readonly enroll_id_list: readonly {
    readonly enroll_id: string
  }[]
}

/** Answer of `POST /cgi-bin/meeting/enroll/delete`. */
export interface MeetingEnrollDeleteResult extends ApiResult {
  total_count: number
}

/** Parameters of `POST /cgi-bin/meeting/enroll/get_config`. */
export interface MeetingEnrollGetConfigParams {
  readonly meetingid: string
}

/** Answer of `POST /cgi-bin/meeting/enroll/get_config`. */
export interface MeetingEnrollGetConfigResult extends ApiResult {
  approve_type: number
  is_collect_question: number
  question_list: {
    is_required: number
    question_type: number
    special_type: number
    question_title?: string
    option_list?: {
      content?: string
    }[]
  }[]
  no_registration_needed_for_staff: boolean
}

/** Parameters of `POST /cgi-bin/meeting/enroll/import`. */
export interface MeetingEnrollImportParams {
  readonly meetingid: string
  readonly enroll_list: readonly {
    readonly userid?: string | undefined
    readonly area?: string | undefined
    readonly phone_number?: string | undefined
    readonly nick_name?: string | undefined
  }[]
}

/** Answer of `POST /cgi-bin/meeting/enroll/import`. */
export interface MeetingEnrollImportResult extends ApiResult {
  total_count: number
  enroll_list: {
    enroll_id: string
    userid?: string
    area?: string
    phone_number?: string
    nick_name?: string
    enroll_code?: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/enroll/list`. */
export interface MeetingEnrollListParams {
  readonly meetingid: string
  readonly status?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/enroll/list`. */
export interface MeetingEnrollListResult extends ApiResult {
  enroll_list: {
    enroll_id: string
    userid?: string
    tmp_openid?: string
    enroll_time: string
    enroll_source_type: number
    nick_name?: string
    status: number
    enroll_code?: string
    answer_list?: {
      answer_content: string[]
      is_required: number
      question_type: number
      special_type: number
      question_num: number
      question_title?: string
    }[]
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/enroll/query_by_tmp_openid`. */
export interface MeetingEnrollQueryByTmpOpenidParams {
  readonly meetingid: string
  readonly sorting_rules?: number | undefined
  readonly tmp_openid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/meeting/enroll/query_by_tmp_openid`. */
export interface MeetingEnrollQueryByTmpOpenidResult extends ApiResult {
  enroll_id_list: {
    tmp_openid: string
    enroll_id: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/enroll/set_config`. */
export interface MeetingEnrollSetConfigParams {
  readonly meetingid: string
  readonly approve_type?: number | undefined
  readonly is_collect_question?: number | undefined
  readonly question_list?: readonly {
    readonly is_required?: number | undefined
    readonly question_type?: number | undefined
    readonly special_type?: number | undefined
    readonly question_title?: string | undefined
    readonly option_list?: readonly {
      readonly content?: string | undefined
    }[] | undefined
  }[] | undefined
  readonly no_registration_needed_for_staff?: boolean | undefined
}

/** Answer of `POST /cgi-bin/meeting/enroll/set_config`. */
export interface MeetingEnrollSetConfigResult extends ApiResult {
  question_count: number
}

/** Parameters of `POST /cgi-bin/meeting/phone/callout`. */
export interface MeetingPhoneCalloutParams {
  readonly meetingid: string
  readonly phone_numbers: readonly {
    readonly area: number | string
    readonly phone: string
    readonly extension_number?: string | undefined
  }[]
}

/** Answer of `POST /cgi-bin/meeting/phone/callout`. */
export interface MeetingPhoneCalloutResult extends ApiResult {
  phone_numbers: {
    area: number | string
    phone: string
    extension_number?: string
    status?: string
  }[]
  invalid_phone_numbers: {
    area: number | string
    phone: string
    extension_number?: string
    status?: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/phone/get_callout_status`. */
export interface MeetingPhoneGetCalloutStatusParams {
  readonly meetingid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/phone/get_callout_status`. */
export interface MeetingPhoneGetCalloutStatusResult extends ApiResult {
  phone_numbers: {
    area: number | string
    phone: string
    extension_number?: string
    status: string
    tmp_openid: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/phone/get_tmp_openid`. */
export interface MeetingPhoneGetTmpOpenidParams {
  readonly meetingid: string
  readonly phone_numbers: readonly {
    readonly area: number | string
    readonly phone: string
    readonly extension_number?: string | undefined
  }[]
}

/** Answer of `POST /cgi-bin/meeting/phone/get_tmp_openid`. */
export interface MeetingPhoneGetTmpOpenidResult extends ApiResult {
  tmp_openid_list: {
    area: number | string
    phone: string
    extension_number?: string
    tmp_openid: string
  }[]
}

/** The rows of this chapter. */
export function meetingEnrollEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/meeting/enroll/approve
POST /cgi-bin/meeting/enroll/delete
POST /cgi-bin/meeting/enroll/get_config repeatable
POST /cgi-bin/meeting/enroll/import
POST /cgi-bin/meeting/enroll/list repeatable
POST /cgi-bin/meeting/enroll/query_by_tmp_openid repeatable
POST /cgi-bin/meeting/enroll/set_config repeatable
POST /cgi-bin/meeting/phone/callout
POST /cgi-bin/meeting/phone/get_callout_status repeatable
POST /cgi-bin/meeting/phone/get_tmp_openid repeatable
`)
}
