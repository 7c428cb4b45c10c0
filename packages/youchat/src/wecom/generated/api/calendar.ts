// Printed by tools/codegen from spec/wecom/calendar.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface ScheduleReminders {
  readonly is_remind?: 0 | 1 | undefined
  readonly remind_before_event_secs?: number | undefined
  readonly remind_time_diffs?: readonly number[] | undefined
  readonly is_repeat?: 0 | 1 | undefined
  readonly repeat_type?: number | undefined
  readonly repeat_until?: number | undefined
  readonly is_custom_repeat?: 0 | 1 | undefined
  readonly repeat_interval?: number | undefined
  readonly repeat_day_of_week?: readonly number[] | undefined
  readonly repeat_day_of_month?: readonly number[] | undefined
  readonly timezone?: number | undefined
}

export interface ScheduleRemindersResult {
  is_remind: 0 | 1
  remind_before_event_secs?: number
  remind_time_diffs?: number[]
  is_repeat?: 0 | 1
  repeat_type?: number
  repeat_until?: number
  is_custom_repeat?: 0 | 1
  repeat_interval?: number
  repeat_day_of_week?: number[]
  repeat_day_of_month?: number[]
  timezone?: number
  exclude_time_list?: {
    /** As Unix time in seconds. */
    start_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/oa/calendar/add`. */
export interface OaCalendarAddParams {
  readonly calendar: {
    readonly admins?: readonly string[] | undefined
    readonly set_as_default?: 0 | 1 | undefined
    readonly summary: string
    readonly color: string
    readonly description?: string | undefined
    readonly is_public?: 0 | 1 | undefined
    readonly public_range?: {
      readonly userids?: readonly string[] | undefined
      readonly partyids?: readonly number[] | undefined
    } | undefined
    readonly is_corp_calendar?: 0 | 1 | undefined
    readonly shares?: readonly {
      readonly userid: string
      readonly permission?: number | undefined
    }[] | undefined
  }
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/oa/calendar/add`. */
export interface OaCalendarAddResult extends ApiResult {
  cal_id: string
}

/** Parameters of `POST /cgi-bin/oa/calendar/del`. */
export interface OaCalendarDelParams {
  readonly cal_id: string
}

/** Parameters of `POST /cgi-bin/oa/calendar/get`. */
export interface OaCalendarGetParams {
  readonly cal_id_list: readonly string[]
}

/** Answer of `POST /cgi-bin/oa/calendar/get`. */
export interface OaCalendarGetResult extends ApiResult {
  calendar_list: {
    cal_id: string
    admins: string[]
    summary: string
    color: string
    description: string
    is_public: 0 | 1
    public_range?: {
      userids?: string[]
      partyids?: number[]
    }
    is_corp_calendar: 0 | 1
    shares?: {
      userid: string
      permission: number
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/oa/calendar/update`. */
export interface OaCalendarUpdateParams {
  readonly skip_public_range?: 0 | 1 | undefined
  readonly calendar: {
    readonly cal_id: string
    readonly admins?: readonly string[] | undefined
    readonly summary?: string | undefined
    readonly color?: string | undefined
    readonly description?: string | undefined
    readonly is_public?: 0 | 1 | undefined
    readonly public_range?: {
      readonly userids?: readonly string[] | undefined
      readonly partyids?: readonly number[] | undefined
    } | undefined
    readonly is_corp_calendar?: 0 | 1 | undefined
    readonly shares?: readonly {
      readonly userid: string
      readonly permission?: number | undefined
    }[] | undefined
  }
}

/** Parameters of `POST /cgi-bin/oa/schedule/add`. */
export interface OaScheduleAddParams {
  readonly schedule: {
    readonly admins?: readonly string[] | undefined
    /** As Unix time in seconds. */
    readonly start_time?: number | undefined
    /** As Unix time in seconds. */
    readonly end_time?: number | undefined
    readonly cal_id?: string | undefined
    readonly is_whole_day?: 0 | 1 | undefined
    readonly summary?: string | undefined
    readonly description?: string | undefined
    readonly location?: string | undefined
    readonly reminders?: ScheduleReminders | undefined
    readonly attendees?: readonly {
      readonly userid: string
    }[] | undefined
  }
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/oa/schedule/add`. */
export interface OaScheduleAddResult extends ApiResult {
  schedule_id: string
}

/** Parameters of `POST /cgi-bin/oa/schedule/add_attendees`. */
export interface OaScheduleAddAttendeesParams {
  readonly schedule_id: string
  readonly attendees: readonly {
    readonly userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/oa/schedule/del`. */
export interface OaScheduleDelParams {
  readonly schedule_id: string
  readonly op_mode?: number | undefined
  readonly op_start_time?: number | undefined
}

/** Parameters of `POST /cgi-bin/oa/schedule/del_attendees`. */
export interface OaScheduleDelAttendeesParams {
  readonly schedule_id: string
  readonly attendees: readonly {
    readonly userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/oa/schedule/get`. */
export interface OaScheduleGetParams {
  readonly schedule_id_list: readonly string[]
}

/** Answer of `POST /cgi-bin/oa/schedule/get`. */
export interface OaScheduleGetResult extends ApiResult {
  schedule_list: {
    schedule_id: string
    admins: string[]
    /** As Unix time in seconds. */
    start_time?: number
    /** As Unix time in seconds. */
    end_time?: number
    is_whole_day: 0 | 1
    cal_id?: string
    status: number
    summary: string
    description: string
    location: string
    reminders: ScheduleRemindersResult
    attendees: {
      userid: string
      response_status: number
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/oa/schedule/get_by_calendar`. */
export interface OaScheduleGetByCalendarParams {
  readonly cal_id: string
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/oa/schedule/get_by_calendar`. */
export interface OaScheduleGetByCalendarResult extends ApiResult {
  schedule_list: {
    schedule_id: string
    admins: string[]
    /** As Unix time in seconds. */
    start_time?: number
    /** As Unix time in seconds. */
    end_time?: number
    is_whole_day: 0 | 1
    cal_id?: string
    status: number
    summary: string
    description: string
    location: string
    reminders: ScheduleRemindersResult
    attendees: {
      userid: string
      response_status: number
    }[]
    sequence: number
  }[]
}

/** Parameters of `POST /cgi-bin/oa/schedule/update`. */
export interface OaScheduleUpdateParams {
  readonly skip_attendees?: 0 | 1 | undefined
  readonly op_mode?: number | undefined
  readonly op_start_time?: number | undefined
  readonly schedule: {
    readonly schedule_id: string
    readonly admins?: readonly string[] | undefined
    /** As Unix time in seconds. */
    readonly start_time?: number | undefined
    /** As Unix time in seconds. */
    readonly end_time?: number | undefined
    readonly is_whole_day?: 0 | 1 | undefined
    readonly summary?: string | undefined
    readonly description?: string | undefined
    readonly location?: string | undefined
    readonly reminders?: ScheduleReminders | undefined
    readonly attendees?: readonly {
      readonly userid: string
    }[] | undefined
    readonly allow_active_join?: boolean | undefined
    readonly only_organizer_create_chat?: 0 | 1 | undefined
  }
}

/** The rows of this chapter. */
export function calendarEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/oa/calendar/add
POST /cgi-bin/oa/calendar/del
POST /cgi-bin/oa/calendar/get repeatable
POST /cgi-bin/oa/calendar/update repeatable
POST /cgi-bin/oa/schedule/add
POST /cgi-bin/oa/schedule/add_attendees
POST /cgi-bin/oa/schedule/del
POST /cgi-bin/oa/schedule/del_attendees
POST /cgi-bin/oa/schedule/get repeatable
POST /cgi-bin/oa/schedule/get_by_calendar repeatable
POST /cgi-bin/oa/schedule/update repeatable
`)
}
