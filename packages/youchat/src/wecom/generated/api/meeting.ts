// Printed by tools/codegen from spec/wecom/meeting.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface MeetingReminders {
  readonly is_repeat?: 0 | 1 | undefined
  readonly repeat_type?: number | undefined
  readonly is_custom_repeat?: 0 | 1 | undefined
  readonly repeat_until_type?: number | undefined
  readonly repeat_until_count?: number | undefined
  readonly repeat_until?: number | undefined
  readonly repeat_interval?: number | undefined
  readonly repeat_day_of_week?: readonly number[] | undefined
  readonly repeat_day_of_month?: readonly number[] | undefined
  readonly remind_before?: readonly number[] | undefined
}

export interface MeetingSettings {
  readonly password?: string | undefined
  readonly enable_waiting_room?: boolean | undefined
  readonly allow_enter_before_host?: boolean | undefined
  readonly allow_external_user?: boolean | undefined
  readonly enable_enter_mute?: number | undefined
  readonly allow_unmute_self?: boolean | undefined
  readonly mute_all?: boolean | undefined
  readonly enable_screen_watermark?: boolean | undefined
  readonly watermark_type?: number | undefined
  readonly auto_record_type?: string | undefined
  readonly attendee_join_auto_record?: boolean | undefined
  readonly enable_host_pause_auto_record?: boolean | undefined
  readonly enable_interpreter?: boolean | undefined
  readonly enable_doc_upload_permission?: boolean | undefined
  readonly enable_enroll?: boolean | undefined
  readonly enable_host_key?: boolean | undefined
  readonly host_key?: string | undefined
  readonly remind_scope?: number | undefined
  readonly hosts?: {
    readonly userid?: readonly string[] | undefined
  } | undefined
  readonly ring_users?: {
    readonly userid?: readonly string[] | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/meeting/cancel`. */
export interface MeetingCancelParams {
  readonly meetingid: string
  readonly sub_meetingid?: string | undefined
}

/** Parameters of `POST /cgi-bin/meeting/check_device_in_meeting`. */
export interface MeetingCheckDeviceInMeetingParams {
  readonly userid: string
  readonly instance_id_list?: readonly number[] | undefined
  readonly meetingid_list?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/meeting/check_device_in_meeting`. */
export interface MeetingCheckDeviceInMeetingResult extends ApiResult {
  result_list: {
    meetingid: string
    instance_id: number
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/create`. */
export interface MeetingCreateParams {
  readonly admin_userid: string
  readonly title: string
  readonly meeting_start: number
  readonly meeting_duration: number
  readonly description?: string | undefined
  readonly location?: string | undefined
  readonly cal_id?: string | undefined
  readonly invitees?: {
    readonly userid?: readonly string[] | undefined
    readonly device_sn?: readonly string[] | undefined
  } | undefined
  readonly guests?: readonly {
    readonly area: string
    readonly phone_number: string
    readonly guest_name?: string | undefined
  }[] | undefined
  readonly settings?: MeetingSettings | undefined
  readonly reminders?: MeetingReminders | undefined
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/create`. */
export interface MeetingCreateResult extends ApiResult {
  meetingid: string
  meeting_code?: string
  meeting_link?: string
  excess_users?: string[]
}

/** Parameters of `POST /cgi-bin/meeting/create_customer_short_url`. */
export interface MeetingCreateCustomerShortUrlParams {
  readonly meetingid: string
  readonly customer_data: string
}

/** Answer of `POST /cgi-bin/meeting/create_customer_short_url`. */
export interface MeetingCreateCustomerShortUrlResult extends ApiResult {
  meeting_short_url_customer_data: {
    meeting_short_url: string
    customer_data: string
  }
}

/** Parameters of `POST /cgi-bin/meeting/get_attendee_list`. */
export interface MeetingGetAttendeeListParams {
  readonly meetingid: string
  readonly sub_meetingid?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/get_attendee_list`. */
export interface MeetingGetAttendeeListResult extends ApiResult {
  attendees: {
    userid: string
    tmp_openid?: string
    instance_id: number
    role: number
    join_type: number
    /** As Unix time in seconds. */
    join_time: number | string
    /** As Unix time in seconds. */
    quit_time?: number | string
    net?: string
    webinar_role?: number
    audio_state: boolean
    video_state: boolean
    screen_shared_state: boolean
    customer_data?: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/get_customer_short_url`. */
export interface MeetingGetCustomerShortUrlParams {
  readonly meetingid: string
}

/** Answer of `POST /cgi-bin/meeting/get_customer_short_url`. */
export interface MeetingGetCustomerShortUrlResult extends ApiResult {
  meeting_short_url_customer_data_list: {
    meeting_short_url: string
    customer_data: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/get_guests`. */
export interface MeetingGetGuestsParams {
  readonly meetingid: string
}

/** Answer of `POST /cgi-bin/meeting/get_guests`. */
export interface MeetingGetGuestsResult extends ApiResult {
  guests: {
    area: string
    phone_number: string
    guest_name?: string
  }[]
  meetingid: string
  meeting_code: string
  title: string
}

/** Parameters of `POST /cgi-bin/meeting/get_info`. */
export interface MeetingGetInfoParams {
  readonly meetingid?: string | undefined
  readonly meeting_code?: string | undefined
  readonly sub_meetingid?: string | undefined
}

/** Answer of `POST /cgi-bin/meeting/get_info`. */
export interface MeetingGetInfoResult extends ApiResult {
  meetingid: string
  admin_userid: string
  main_department?: number
  title: string
  meeting_start: number
  meeting_duration: number
  status: number
  meeting_type: number
  description: string
  location?: string
  cal_id?: string
  attendees: {
    member: {
      userid: string
      status: number
      first_join_time?: number
      last_quit_time?: number
      total_join_count: number
      cumulative_time: number
    }[]
    tmp_external_user: {
      tmp_external_userid: string
      status: number
      first_join_time?: number
      last_quit_time?: number
      total_join_count: number
      cumulative_time: number
    }[]
    device: {
      device_sn: string
      status: number
    }[]
  }
  guests?: {
    area: string
    phone_number: string
    guest_name?: string
  }[]
  settings: {
    need_password: boolean
    password?: string
    enable_waiting_room: boolean
    allow_enter_before_host: boolean
    allow_external_user: boolean
    enable_enter_mute: number
    allow_unmute_self: boolean
    mute_all: boolean
    enable_screen_watermark: boolean
    watermark_type: number
    auto_record_type: string
    attendee_join_auto_record: boolean
    enable_host_pause_auto_record: boolean
    enable_interpreter: boolean
    enable_doc_upload_permission: boolean
    enable_enroll: boolean
    enable_host_key: boolean
    host_key?: string
    remind_scope?: number
    hosts?: {
      userid?: string[]
    }
    current_hosts?: {
      userid?: string[]
    }
    co_hosts?: {
      userid?: string[]
    }
    ring_users?: {
      userid?: string[]
    }
  }
  reminders?: {
    is_repeat: 0 | 1
    repeat_type?: number
    is_custom_repeat: 0 | 1
    repeat_until_type?: number
    repeat_until_count?: number
    repeat_until?: number
    repeat_interval?: number
    repeat_day_of_week?: number[]
    repeat_day_of_month?: number[]
    remind_before?: number[]
  }
  meeting_code: string
  meeting_link: string
  has_vote: boolean
  sub_meetings?: {
    sub_meetingid: string
    title: string
    status: number
    /** As Unix time in seconds. */
    start_time: number
    /** As Unix time in seconds. */
    end_time: number
    repeat_id?: string
  }[]
  has_more_sub_meeting: 0 | 1
  remain_sub_meetings?: number
  current_sub_meetingid?: string
  sub_repeat_list?: {
    repeat_id: string
    repeat_type: number
    is_custom_repeat: 0 | 1
    repeat_interval: number
    repeat_day_of_week?: number[]
    repeat_day_of_month?: number[]
    repeat_until_type: number
    repeat_until_count?: number
    repeat_until?: number
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/get_invitees`. */
export interface MeetingGetInviteesParams {
  readonly meetingid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/meeting/get_invitees`. */
export interface MeetingGetInviteesResult extends ApiResult {
  invitees: {
    userid: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/get_quality`. */
export interface MeetingGetQualityParams {
  readonly meetingid: string
  readonly sub_meetingid?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/get_quality`. */
export interface MeetingGetQualityResult extends ApiResult {
  quality: number
  audio_quality: number
  video_quality: number
  screen_share_quality: number
  network_quality: number
  problems?: string[]
  attendees: {
    userid: string
    tmp_openid?: string
    instance_id: number
    quality: number
    audio_quality: number
    video_quality: number
    screen_share_quality: number
    network_quality: number
    problems?: string[]
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/get_realtime_attendee_list`. */
export interface MeetingGetRealtimeAttendeeListParams {
  readonly meetingid: string
  readonly sub_meetingid?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/get_realtime_attendee_list`. */
export interface MeetingGetRealtimeAttendeeListResult extends ApiResult {
  attendees: {
    userid: string
    tmp_openid?: string
    instance_id: number
    role: number
    join_type: number
    /** As Unix time in seconds. */
    join_time: number | string
    audio_state: boolean
    video_state: boolean
    screen_shared_state: boolean
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/get_user_meetingid`. */
export interface MeetingGetUserMeetingidParams {
  readonly userid: string
  /** As Unix time in seconds. */
  readonly begin_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  /**
   * Left out for the first page; then the `next_cursor` of the page before.
   * @default '0'
   */
  readonly cursor: string
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/get_user_meetingid`. */
export interface MeetingGetUserMeetingidResult extends ApiResult {
  meetingid_list: string[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/set_guests`. */
export interface MeetingSetGuestsParams {
  readonly meetingid: string
  readonly guests: readonly {
    readonly area: string
    readonly phone_number: string
    readonly guest_name?: string | undefined
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/set_invitees`. */
export interface MeetingSetInviteesParams {
  readonly meetingid: string
  readonly invitees: readonly {
    readonly userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/statistics/get_start_list`. */
export interface MeetingStatisticsGetStartListParams {
  readonly type: number
  /** As Unix time in seconds. */
  readonly begin_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/statistics/get_start_list`. */
export interface MeetingStatisticsGetStartListResult extends ApiResult {
  meeting_list: {
    userid: string
    /** As Unix time in seconds. */
    start_time: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/update`. */
export interface MeetingUpdateParams {
  readonly meetingid: string
  readonly title?: string | undefined
  readonly meeting_start?: number | undefined
  readonly meeting_duration?: number | undefined
  readonly description?: string | undefined
  readonly location?: string | undefined
  readonly cal_id?: string | undefined
  readonly invitees?: {
    readonly userid?: readonly string[] | undefined
    readonly device_sn?: readonly string[] | undefined
  } | undefined
  readonly guests?: readonly {
    readonly area: string
    readonly phone_number: string
    readonly guest_name?: string | undefined
  }[] | undefined
  readonly settings?: MeetingSettings | undefined
  readonly reminders?: MeetingReminders | undefined
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/update`. */
export interface MeetingUpdateResult extends ApiResult {
  excess_users?: string[]
}

/** Parameters of `POST /cgi-bin/meeting/waitingroom/get_current_user_list`. */
export interface MeetingWaitingroomGetCurrentUserListParams {
  readonly meetingid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/waitingroom/get_current_user_list`. */
export interface MeetingWaitingroomGetCurrentUserListResult extends ApiResult {
  user_list: {
    userid: string
    tmp_openid?: string
    instance_id: number
    customer_data?: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/waitingroom/get_user_list`. */
export interface MeetingWaitingroomGetUserListParams {
  readonly meetingid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/waitingroom/get_user_list`. */
export interface MeetingWaitingroomGetUserListResult extends ApiResult {
  user_list: {
    userid: string
    tmp_openid?: string
    instance_id: number
    /** As Unix time in seconds. */
    join_time: number | string
    /** As Unix time in seconds. */
    quit_time?: number | string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function meetingEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/meeting/cancel
POST /cgi-bin/meeting/check_device_in_meeting repeatable
POST /cgi-bin/meeting/create
POST /cgi-bin/meeting/create_customer_short_url
POST /cgi-bin/meeting/get_attendee_list repeatable
POST /cgi-bin/meeting/get_customer_short_url repeatable
POST /cgi-bin/meeting/get_guests repeatable
POST /cgi-bin/meeting/get_info repeatable
POST /cgi-bin/meeting/get_invitees repeatable
POST /cgi-bin/meeting/get_quality repeatable
POST /cgi-bin/meeting/get_realtime_attendee_list repeatable
POST /cgi-bin/meeting/get_user_meetingid repeatable
POST /cgi-bin/meeting/set_guests repeatable
POST /cgi-bin/meeting/set_invitees repeatable
POST /cgi-bin/meeting/statistics/get_start_list repeatable
POST /cgi-bin/meeting/update repeatable
POST /cgi-bin/meeting/waitingroom/get_current_user_list repeatable
POST /cgi-bin/meeting/waitingroom/get_user_list repeatable
`)
}
