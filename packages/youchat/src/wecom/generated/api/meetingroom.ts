// Printed by tools/codegen from spec/wecom/meetingroom.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/oa/meetingroom/add`. */
export interface OaMeetingroomAddParams {
  readonly name: string
  readonly capacity: number
  readonly city?: string | undefined
  readonly building?: string | undefined
  readonly floor?: string | undefined
  readonly coordinate?: {
    readonly longitude: number | string
    readonly latitude: number | string
  } | undefined
  readonly range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
  readonly equipment?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/oa/meetingroom/add`. */
export interface OaMeetingroomAddResult extends ApiResult {
  meetingroom_id: number
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/book`. */
export interface OaMeetingroomBookParams {
  readonly meetingroom_id: number
  readonly subject?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly booker: string
  readonly attendees?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/oa/meetingroom/book`. */
export interface OaMeetingroomBookResult extends ApiResult {
  booking_id: string
  schedule_id?: string
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/book_by_meeting`. */
export interface OaMeetingroomBookByMeetingParams {
  readonly meetingroom_id: number
  readonly meetingid: string
  readonly booker: string
}

/** Answer of `POST /cgi-bin/oa/meetingroom/book_by_meeting`. */
export interface OaMeetingroomBookByMeetingResult extends ApiResult {
  booking_id: string
  conflict_date?: number[]
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/book_by_schedule`. */
export interface OaMeetingroomBookByScheduleParams {
  readonly meetingroom_id: number
  readonly schedule_id: string
  readonly booker: string
}

/** Answer of `POST /cgi-bin/oa/meetingroom/book_by_schedule`. */
export interface OaMeetingroomBookByScheduleResult extends ApiResult {
  booking_id: string
  conflict_date?: number[]
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/bookinfo/get`. */
export interface OaMeetingroomBookinfoGetParams {
  readonly meetingroom_id: number
  readonly booking_id: string
}

/** Answer of `POST /cgi-bin/oa/meetingroom/bookinfo/get`. */
export interface OaMeetingroomBookinfoGetResult extends ApiResult {
  meetingroom_id: number
  schedule: {
    /** As Unix time in seconds. */
    start_time: number
    /** As Unix time in seconds. */
    end_time: number
    meeting_id?: string
    schedule_id?: string
    booker?: string
    status: number
    booking_id: string
    master_booking_id?: string
  }
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/cancel_book`. */
export interface OaMeetingroomCancelBookParams {
  readonly meeting_id: string
  readonly keep_schedule?: 0 | 1 | undefined
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/del`. */
export interface OaMeetingroomDelParams {
  readonly meetingroom_id: number
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/edit`. */
export interface OaMeetingroomEditParams {
  readonly meetingroom_id: number
  readonly name?: string | undefined
  readonly capacity?: number | undefined
  readonly city?: string | undefined
  readonly building?: string | undefined
  readonly floor?: string | undefined
  readonly coordinate?: {
    readonly longitude: number | string
    readonly latitude: number | string
  } | undefined
  readonly range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
  readonly equipment?: readonly number[] | undefined
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/get_booking_info`. */
export interface OaMeetingroomGetBookingInfoParams {
  readonly meetingroom_id?: number | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  readonly city?: string | undefined
  readonly building?: string | undefined
  readonly floor?: string | undefined
}

/** Answer of `POST /cgi-bin/oa/meetingroom/get_booking_info`. */
export interface OaMeetingroomGetBookingInfoResult extends ApiResult {
  booking_list: {
    meetingroom_id: number
    schedule: {
      /** As Unix time in seconds. */
      start_time: number
      /** As Unix time in seconds. */
      end_time: number
      meeting_id?: string
      schedule_id?: string
      booker?: string
      status: number
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id`. */
export interface OaMeetingroomGetBookingInfoByMeetingIdParams {
  readonly meetingroom_id: number
  readonly meeting_id: string
}

/** Answer of `POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id`. */
export interface OaMeetingroomGetBookingInfoByMeetingIdResult extends ApiResult {
  meetingroom_id: number
  schedule: {
    /** As Unix time in seconds. */
    start_time: number
    /** As Unix time in seconds. */
    end_time: number
    meeting_id?: string
    schedule_id?: string
    booker?: string
    status: number
  }
}

/** Parameters of `POST /cgi-bin/oa/meetingroom/list`. */
export interface OaMeetingroomListParams {
  readonly city?: string | undefined
  readonly building?: string | undefined
  readonly floor?: string | undefined
  readonly equipment?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/oa/meetingroom/list`. */
export interface OaMeetingroomListResult extends ApiResult {
  meetingroom_list: {
    meetingroom_id: number
    name: string
    capacity: number
    city?: string
    building?: string
    floor?: string
    coordinate?: {
      longitude: number | string
      latitude: number | string
    }
    range?: {
      user_list?: string[]
      department_list?: number[]
    }
    equipment?: number[]
    need_approval: 0 | 1
  }[]
}

/** The rows of this chapter. */
export function meetingroomEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/oa/meetingroom/add
POST /cgi-bin/oa/meetingroom/book
POST /cgi-bin/oa/meetingroom/book_by_meeting
POST /cgi-bin/oa/meetingroom/book_by_schedule
POST /cgi-bin/oa/meetingroom/bookinfo/get repeatable
POST /cgi-bin/oa/meetingroom/cancel_book
POST /cgi-bin/oa/meetingroom/del
POST /cgi-bin/oa/meetingroom/edit repeatable
POST /cgi-bin/oa/meetingroom/get_booking_info repeatable
POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id repeatable
POST /cgi-bin/oa/meetingroom/list repeatable
`)
}
