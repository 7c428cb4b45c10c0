// Printed by tools/codegen from spec/wecom/meeting-webinar.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/meeting/webinar/cancel`. */
export interface MeetingWebinarCancelParams {
  readonly meetingid: string
}

/** Parameters of `POST /cgi-bin/meeting/webinar/create`. */
export interface MeetingWebinarCreateParams {
  readonly admin_userid: string
  readonly title: string
  readonly sponsor?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time: number | string
  /** As Unix time in seconds. */
  readonly end_time: number | string
  readonly hosts?: readonly {
    readonly userid: string
  }[] | undefined
  readonly admission_type: number
  readonly password?: string | undefined
  readonly cover_url?: string | undefined
  readonly description?: string | undefined
  readonly enable_guest_invite_link?: boolean | undefined
  readonly media_setting?: {
    readonly enable_enter_mute?: boolean | undefined
    readonly allow_unmute_self?: boolean | undefined
    readonly allow_enter_before_host?: boolean | undefined
    readonly enable_screen_watermark?: boolean | undefined
    readonly watermark_type?: number | undefined
    readonly allow_external_user?: boolean | undefined
    readonly auto_record_type?: string | undefined
    readonly attendee_join_auto_record?: boolean | undefined
    readonly enable_host_pause_auto_record?: boolean | undefined
  } | undefined
  readonly enable_qa?: boolean | undefined
  readonly sensitive_words?: readonly string[] | undefined
  readonly enable_manual_check?: boolean | undefined
  readonly activity_page?: boolean | undefined
  readonly display_number_of_attendees?: number | undefined
  readonly playback_for_audience?: boolean | undefined
  readonly preparation_mode?: boolean | undefined
}

/** Answer of `POST /cgi-bin/meeting/webinar/create`. */
export interface MeetingWebinarCreateResult extends ApiResult {
  meetingid: string
  meeting_code: string
  title: string
  /** As Unix time in seconds. */
  start_time: number | string
  /** As Unix time in seconds. */
  end_time: number | string
  admission_type: number
  password?: string
  audience_join_link?: string
  guest_join_link?: string
  manual_check_link?: string
  manual_check_password?: string
}

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/approve`. */
export interface MeetingWebinarEnrollApproveParams {
  readonly meetingid: string
  readonly action: number
  readonly enroll_id_list: readonly string[]
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/approve`. */
export interface MeetingWebinarEnrollApproveResult extends ApiResult {
  handled_count: number
}

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/delete`. */
export interface MeetingWebinarEnrollDeleteParams {
  readonly meetingid: string
  readonly enroll_id_list: readonly {
    readonly enroll_id: string
  }[]
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/delete`. */
export interface MeetingWebinarEnrollDeleteResult extends ApiResult {
  total_count: number
}

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/get_config`. */
export interface MeetingWebinarEnrollGetConfigParams {
  readonly meetingid: string
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/get_config`. */
export interface MeetingWebinarEnrollGetConfigResult extends ApiResult {
  approve_type: number
  is_collect_question: number
  no_registration_needed_for_staff: boolean
  question_list: {
    is_required: number
    question_type: number
    special_type: number
    question_title?: string
    option_list?: {
      content?: string
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/import`. */
export interface MeetingWebinarEnrollImportParams {
  readonly meetingid: string
  readonly enroll_list: readonly {
    readonly userid?: string | undefined
    readonly area?: string | undefined
    readonly phone_number?: string | undefined
    readonly nick_name?: string | undefined
  }[]
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/import`. */
export interface MeetingWebinarEnrollImportResult extends ApiResult {
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

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/list`. */
export interface MeetingWebinarEnrollListParams {
  readonly meetingid: string
  readonly status?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/list`. */
export interface MeetingWebinarEnrollListResult extends ApiResult {
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  enroll_list: {
    enroll_id: number | string
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
}

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid`. */
export interface MeetingWebinarEnrollQueryByTmpOpenidParams {
  readonly meetingid: string
  readonly sorting_rules?: number | undefined
  readonly tmp_openid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid`. */
export interface MeetingWebinarEnrollQueryByTmpOpenidResult extends ApiResult {
  enroll_id_list: {
    tmp_openid: string
    enroll_id: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/webinar/enroll/set_config`. */
export interface MeetingWebinarEnrollSetConfigParams {
  readonly meetingid: string
  readonly approve_type?: number | undefined
  readonly is_collect_question?: number | undefined
  readonly no_registration_needed_for_staff?: boolean | undefined
  readonly question_list?: readonly {
    readonly is_required?: number | undefined
    readonly question_type?: number | undefined
    readonly special_type?: number | undefined
    readonly question_title?: string | undefined
    readonly option_list?: readonly {
      readonly content?: string | undefined
    }[] | undefined
  }[] | undefined
}

/** Answer of `POST /cgi-bin/meeting/webinar/enroll/set_config`. */
export interface MeetingWebinarEnrollSetConfigResult extends ApiResult {
  question_count: number
}

/** Parameters of `POST /cgi-bin/meeting/webinar/get`. */
export interface MeetingWebinarGetParams {
  readonly meetingid?: string | undefined
  readonly meeting_code?: string | undefined
}

/** Answer of `POST /cgi-bin/meeting/webinar/get`. */
export interface MeetingWebinarGetResult extends ApiResult {
  meetingid: string
  meeting_code: string
  title: string
  sponsor: string
  /** As Unix time in seconds. */
  start_time: number | string
  /** As Unix time in seconds. */
  end_time: number | string
  status: string
  hosts?: {
    userid: string
  }[]
  admission_type: number
  password?: string
  cover_url?: string
  description?: string
  enable_guest_invite_link: boolean
  audience_join_link?: string
  guest_join_link?: string
  manual_check_link?: string
  manual_check_password?: string
  media_setting: {
    enable_enter_mute: boolean
    allow_unmute_self: boolean
    allow_enter_before_host: boolean
    enable_screen_watermark: boolean
    watermark_type: number
    allow_external_user: boolean
    auto_record_type: string
    attendee_join_auto_record: boolean
    enable_host_pause_auto_record: boolean
  }
  enable_qa: boolean
  activity_page: boolean
  display_number_of_attendees: number
  playback_for_audience: boolean
  playback_url?: string
  preparation_mode: boolean
  warm_up_picture?: string
  warm_up_video?: string
  allow_attendees_invite_others: boolean
}

/** Parameters of `POST /cgi-bin/meeting/webinar/list_guest`. */
export interface MeetingWebinarListGuestParams {
  readonly meetingid?: string | undefined
  readonly meeting_code?: string | undefined
}

/** Answer of `POST /cgi-bin/meeting/webinar/list_guest`. */
export interface MeetingWebinarListGuestResult extends ApiResult {
  guests: {
    guest_type: number
    userid?: string
    area?: string
    phone_number?: string
    email?: string
    guest_name?: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/webinar/update`. */
export interface MeetingWebinarUpdateParams {
  readonly meetingid: string
  readonly title: string
  readonly sponsor?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time: number | string
  /** As Unix time in seconds. */
  readonly end_time: number | string
  readonly hosts?: readonly {
    readonly userid: string
  }[] | undefined
  readonly admission_type: number
  readonly password?: string | undefined
  readonly cover_url?: string | undefined
  readonly description?: string | undefined
  readonly enable_guest_invite_link?: boolean | undefined
  readonly media_setting?: {
    readonly enable_enter_mute?: boolean | undefined
    readonly allow_unmute_self?: boolean | undefined
    readonly allow_enter_before_host?: boolean | undefined
    readonly enable_screen_watermark?: boolean | undefined
    readonly watermark_type?: number | undefined
    readonly allow_external_user?: boolean | undefined
    readonly auto_record_type?: string | undefined
    readonly attendee_join_auto_record?: boolean | undefined
    readonly enable_host_pause_auto_record?: boolean | undefined
  } | undefined
  readonly enable_qa?: boolean | undefined
  readonly sensitive_words?: readonly string[] | undefined
  readonly enable_manual_check?: boolean | undefined
  readonly activity_page?: boolean | undefined
  readonly display_number_of_attendees?: number | undefined
  readonly playback_for_audience?: boolean | undefined
  readonly preparation_mode?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/meeting/webinar/update_guest_list`. */
export interface MeetingWebinarUpdateGuestListParams {
  readonly meetingid: string
  readonly guests: readonly {
    readonly guest_type: number
    readonly userid?: string | undefined
    readonly area?: string | undefined
    readonly phone_number?: string | undefined
    readonly email?: string | undefined
    readonly guest_name?: string | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/webinar/update_warm_up`. */
export interface MeetingWebinarUpdateWarmUpParams {
  readonly meetingid: string
  readonly warm_up_picture?: string | undefined
  readonly warm_up_video?: string | undefined
  readonly allow_attendees_invite_others?: boolean | undefined
}

/** The rows of this chapter. */
export function meetingWebinarEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/meeting/webinar/cancel
POST /cgi-bin/meeting/webinar/create
POST /cgi-bin/meeting/webinar/enroll/approve
POST /cgi-bin/meeting/webinar/enroll/delete
POST /cgi-bin/meeting/webinar/enroll/get_config repeatable
POST /cgi-bin/meeting/webinar/enroll/import
POST /cgi-bin/meeting/webinar/enroll/list repeatable
POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid repeatable
POST /cgi-bin/meeting/webinar/enroll/set_config repeatable
POST /cgi-bin/meeting/webinar/get repeatable
POST /cgi-bin/meeting/webinar/list_guest repeatable
POST /cgi-bin/meeting/webinar/update repeatable
POST /cgi-bin/meeting/webinar/update_guest_list repeatable
POST /cgi-bin/meeting/webinar/update_warm_up repeatable
`)
}
