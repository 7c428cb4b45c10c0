// Printed by tools/codegen from spec/wecom/meeting-poll.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/meeting/poll/create_theme`. */
export interface MeetingPollCreateThemeParams {
  readonly meetingid: string
  readonly operator_userid: string
  readonly instance_id: number
  readonly poll_topic: string
  readonly poll_desc: string
  readonly is_anony?: 0 | 1 | undefined
  readonly poll_questions: readonly {
    readonly question_type: number
    readonly question_desc: string
    readonly poll_option: readonly string[]
  }[]
}

/** Answer of `POST /cgi-bin/meeting/poll/create_theme`. */
export interface MeetingPollCreateThemeResult extends ApiResult {
  poll_theme_id: string
}

/** Parameters of `POST /cgi-bin/meeting/poll/delete`. */
export interface MeetingPollDeleteParams {
  readonly meetingid: string
  readonly poll_theme_id?: string | undefined
  readonly poll_id?: string | undefined
  readonly operator_userid: string
  readonly instance_id: number
}

/** Parameters of `POST /cgi-bin/meeting/poll/finish`. */
export interface MeetingPollFinishParams {
  readonly meetingid: string
  readonly poll_theme_id: string
  readonly poll_id: string
  readonly operator_userid: string
  readonly instance_id: number
}

/** Parameters of `POST /cgi-bin/meeting/poll/get_poll_detail`. */
export interface MeetingPollGetPollDetailParams {
  readonly meetingid: string
  readonly poll_id: string
  readonly operator_userid: string
  readonly instance_id: number
}

/** Answer of `POST /cgi-bin/meeting/poll/get_poll_detail`. */
export interface MeetingPollGetPollDetailResult extends ApiResult {
  poll_theme_id: string
  poll_topic: string
  poll_desc: string
  status: number
  is_shared: 0 | 1
  is_anony: 0 | 1
  vote_total_num: number
  poll_question_data: {
    question_id: string
    question_type: number
    question_desc: string
    option_info: {
      option_id: number | string
      option_desc: string
      option_num: number
      rate: number
      option_user?: {
        userid?: string
        tmp_openid?: string
      }[]
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/poll/get_poll_list`. */
export interface MeetingPollGetPollListParams {
  readonly meetingid: string
  readonly operator_userid: string
  readonly instance_id: number
}

/** Answer of `POST /cgi-bin/meeting/poll/get_poll_list`. */
export interface MeetingPollGetPollListResult extends ApiResult {
  polls_theme_info: {
    poll_theme_id: string
    polls_info: {
      poll_id: string
      poll_topic: string
      status: number
      is_shared: 0 | 1
      is_anony: 0 | 1
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/poll/get_theme_info`. */
export interface MeetingPollGetThemeInfoParams {
  readonly meetingid: string
  readonly poll_theme_id: string
  readonly operator_userid: string
  readonly instance_id: number
}

/** Answer of `POST /cgi-bin/meeting/poll/get_theme_info`. */
export interface MeetingPollGetThemeInfoResult extends ApiResult {
  poll_theme_id: string
  poll_topic: string
  poll_desc: string
  is_anony: 0 | 1
  poll_question_data: {
    question_type: number
    question_desc: string
    option_info: {
      option_desc: string
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/poll/start`. */
export interface MeetingPollStartParams {
  readonly meetingid: string
  readonly poll_theme_id: string
  readonly operator_userid: string
  readonly instance_id: number
}

/** Answer of `POST /cgi-bin/meeting/poll/start`. */
export interface MeetingPollStartResult extends ApiResult {
  poll_id: string
}

/** Parameters of `POST /cgi-bin/meeting/poll/update_theme`. */
export interface MeetingPollUpdateThemeParams {
  readonly meetingid: string
  readonly poll_theme_id: string
  readonly operator_userid: string
  readonly instance_id: number
  readonly poll_topic: string
  readonly poll_desc: string
  readonly is_anony?: 0 | 1 | undefined
  readonly poll_questions: readonly {
    readonly question_type: number
    readonly question_desc: string
    readonly poll_option: readonly string[]
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/record/delete`. */
export interface MeetingRecordDeleteParams {
  readonly meetingid: string
  readonly meeting_record_id: string
}

/** Parameters of `POST /cgi-bin/meeting/record/delete_file`. */
export interface MeetingRecordDeleteFileParams {
  readonly meetingid: string
  readonly record_file_id: string
}

/** Parameters of `POST /cgi-bin/meeting/record/get_statistics`. */
export interface MeetingRecordGetStatisticsParams {
  readonly meetingid: string
  readonly meeting_record_id: string
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/record/get_statistics`. */
export interface MeetingRecordGetStatisticsResult extends ApiResult {
  summaries: {
    date: string
    view_count: number
    download_count: number
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/record/list`. */
export interface MeetingRecordListParams {
  readonly meetingid?: string | undefined
  readonly meeting_code?: string | undefined
  readonly userid?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/record/list`. */
export interface MeetingRecordListResult extends ApiResult {
  record_meetings: {
    meeting_record_id: string
    meetingid: string
    meeting_code: string
    host_user_id: string
    title: string
    meeting_start_time: number
    state: number
    record_files: {
      record_file_id: string
      record_start_time: number
      record_end_time: number
      record_size: number
      sharing_state: number
      sharing_url?: string
      required_same_corp?: boolean
      required_attendee?: boolean
      password?: string
      sharing_expire?: number
      allow_download?: boolean
    }[]
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/record/update_sharing_config`. */
export interface MeetingRecordUpdateSharingConfigParams {
  readonly meetingid: string
  readonly meeting_record_id: string
  readonly sharing_config: {
    readonly enable_sharing: boolean
    readonly sharing_auth_type?: number | undefined
    readonly enable_password?: boolean | undefined
    readonly password?: string | undefined
    readonly enable_sharing_expire?: boolean | undefined
    readonly sharing_expire?: number | undefined
    readonly allow_download?: boolean | undefined
  }
}

/** Parameters of `POST /cgi-bin/meeting/vip/batch_add_job_result`. */
export interface MeetingVipBatchAddJobResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/meeting/vip/batch_add_job_result`. */
export interface MeetingVipBatchAddJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `POST /cgi-bin/meeting/vip/batch_del_job_result`. */
export interface MeetingVipBatchDelJobResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/meeting/vip/batch_del_job_result`. */
export interface MeetingVipBatchDelJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `POST /cgi-bin/meeting/vip/list`. */
export interface MeetingVipListParams {
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/meeting/vip/list`. */
export interface MeetingVipListResult extends ApiResult {
  userid_list: string[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/vip/submit_batch_add_job`. */
export interface MeetingVipSubmitBatchAddJobParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/meeting/vip/submit_batch_add_job`. */
export interface MeetingVipSubmitBatchAddJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/meeting/vip/submit_batch_del_job`. */
export interface MeetingVipSubmitBatchDelJobParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/meeting/vip/submit_batch_del_job`. */
export interface MeetingVipSubmitBatchDelJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** The rows of this chapter. */
export function meetingPollEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/meeting/poll/create_theme
POST /cgi-bin/meeting/poll/delete
POST /cgi-bin/meeting/poll/finish
POST /cgi-bin/meeting/poll/get_poll_detail repeatable
POST /cgi-bin/meeting/poll/get_poll_list repeatable
POST /cgi-bin/meeting/poll/get_theme_info repeatable
POST /cgi-bin/meeting/poll/start
POST /cgi-bin/meeting/poll/update_theme repeatable
POST /cgi-bin/meeting/record/delete
POST /cgi-bin/meeting/record/delete_file
POST /cgi-bin/meeting/record/get_statistics repeatable
POST /cgi-bin/meeting/record/list repeatable
POST /cgi-bin/meeting/record/update_sharing_config repeatable
POST /cgi-bin/meeting/vip/batch_add_job_result repeatable
POST /cgi-bin/meeting/vip/batch_del_job_result repeatable
POST /cgi-bin/meeting/vip/list repeatable
POST /cgi-bin/meeting/vip/submit_batch_add_job
POST /cgi-bin/meeting/vip/submit_batch_del_job
`)
}
