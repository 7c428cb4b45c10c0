// Printed by tools/codegen from spec/wecom/meeting-rooms.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/meeting/rooms/book`. */
export interface MeetingRoomsBookParams {
  readonly meetingid: string
  readonly meeting_room_id_list: readonly string[]
  readonly subject_visible?: boolean | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/book`. */
export interface MeetingRoomsBookResult extends ApiResult {
  meeting_room_list: {
    meeting_room_id: string
    meeting_room_name: string
    meeting_room_location: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/rooms/call`. */
export interface MeetingRoomsCallParams {
  readonly meetingid: string
  readonly meeting_room_id?: string | undefined
  readonly mra_address?: {
    readonly protocol: number
    readonly dial_string: string
  } | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/call`. */
export interface MeetingRoomsCallResult extends ApiResult {
  invite_id: string
}

/** Parameters of `POST /cgi-bin/meeting/rooms/cancel_call`. */
export interface MeetingRoomsCancelCallParams {
  readonly meetingid: string
  readonly invite_id: string
  readonly meeting_room_id?: string | undefined
  readonly mra_address?: {
    readonly protocol: number
    readonly dial_string: string
  } | undefined
}

/** Parameters of `POST /cgi-bin/meeting/rooms/get_config`. */
export interface MeetingRoomsGetConfigParams {
  readonly meeting_room_id: string
}

/** Answer of `POST /cgi-bin/meeting/rooms/get_config`. */
export interface MeetingRoomsGetConfigResult extends ApiResult {
  meeting_settings: {
    water_mark: number
    auto_response: number
    caption: boolean
    room_pmi: boolean
    room_notification: boolean
  }
  record_settings: {
    share_record: number
    download_record: boolean
  }
}

/** Parameters of `POST /cgi-bin/meeting/rooms/get_info`. */
export interface MeetingRoomsGetInfoParams {
  readonly meeting_room_id: string
}

/** Answer of `POST /cgi-bin/meeting/rooms/get_info`. */
export interface MeetingRoomsGetInfoResult extends ApiResult {
  basic_info: {
    rooms_id_list: string[]
    meeting_room_name: string
    city: string
    building: string
    floor: string
    participant_number: number
    device?: string
    desc?: string
    password?: string
  }
  account_info: {
    account_type: number
    valid_period: string
  }
  hardware_info: {
    factory: string
    device_model: string
    sn: string
    ip: string
    mac: string
    rooms_version: string
    firmware_version: string
    health_status: string
    system_type: string
    meeting_room_status: number
    active_time: string
    cpu_info: string
    cpu_usage: string
    gpu_info: string
    net_type: string
    memory_info: string
    monitor_frequency: number | string
    camera_model: string
    enable_video_mirror: boolean
    microphone_info: string
    speaker_info: string
  }
  pmi_info: {
    pmi_code: string
    pmi_pwd: string
  }
  monitor_status: number
  scheduled_status: number
  is_allow_call: boolean
}

/** Answer of `POST /cgi-bin/meeting/rooms/get_inventory`. */
export interface MeetingRoomsGetInventoryResult extends ApiResult {
  normal_count: number
  special_count: number
  normal_used_count: number
  special_used_count: number
  normal_expired_count: number
  special_expired_count: number
}

/** Parameters of `POST /cgi-bin/meeting/rooms/get_response_status`. */
export interface MeetingRoomsGetResponseStatusParams {
  readonly meetingid: string
  readonly meeting_room_id?: string | undefined
  readonly mra_address?: {
    readonly protocol: number
    readonly dial_string: string
  } | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/get_response_status`. */
export interface MeetingRoomsGetResponseStatusResult extends ApiResult {
  status: number
  response_time: string
}

/** Parameters of `POST /cgi-bin/meeting/rooms/list`. */
export interface MeetingRoomsListParams {
  readonly meeting_room_name?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/list`. */
export interface MeetingRoomsListResult extends ApiResult {
  meeting_room_list: {
    meeting_room_id: string
    meeting_room_name: string
    meeting_room_location: string
    account_type: number
    active_code: string
    participant_number: number
    meeting_room_status: number
    scheduled_status: number
    is_allow_call: boolean
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/rooms/list_controllers`. */
export interface MeetingRoomsListControllersParams {
  readonly controller_name?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/list_controllers`. */
export interface MeetingRoomsListControllersResult extends ApiResult {
  controller_info_list: {
    rooms_id: string
    meeting_room_name: string
    meeting_room_location: string
    manufacture_name: string
    controller_name: string
    controller_model: string
    app_version: string
    framework_version: string
    status: string
    ip_address: string
    mac_address: string
    cpu_type: string
    cpu_usage: string
    network_type: string
    mem_usage: string
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/rooms/list_devices`. */
export interface MeetingRoomsListDevicesParams {
  readonly meeting_room_name?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/list_devices`. */
export interface MeetingRoomsListDevicesResult extends ApiResult {
  device_info_list: {
    rooms_id: string
    meeting_room_id: string
    meeting_room_name: string
    meeting_room_location: string
    device_model: string
    app_version: string
    meeting_room_status: number
    device_monitor_info: {
      camera_status: boolean
      microphone_status: boolean
      speaker_status: boolean
    }
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/rooms/list_meetings`. */
export interface MeetingRoomsListMeetingsParams {
  readonly meeting_room_id?: string | undefined
  readonly rooms_id?: string | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/rooms/list_meetings`. */
export interface MeetingRoomsListMeetingsResult extends ApiResult {
  meeting_info_list: {
    meetingid: string
    meeting_code: string
    subject: string
    meeting_type: number
    status: string
    /** As Unix time in seconds. */
    start_time: number
    /** As Unix time in seconds. */
    end_time: number
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/meeting/rooms/release`. */
export interface MeetingRoomsReleaseParams {
  readonly meetingid: string
  readonly meeting_room_id_list: readonly string[]
}

/** The rows of this chapter. */
export function meetingRoomsEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/meeting/rooms/book
POST /cgi-bin/meeting/rooms/call
POST /cgi-bin/meeting/rooms/cancel_call
POST /cgi-bin/meeting/rooms/get_config repeatable
POST /cgi-bin/meeting/rooms/get_info repeatable
POST /cgi-bin/meeting/rooms/get_inventory repeatable
POST /cgi-bin/meeting/rooms/get_response_status repeatable
POST /cgi-bin/meeting/rooms/list repeatable
POST /cgi-bin/meeting/rooms/list_controllers repeatable
POST /cgi-bin/meeting/rooms/list_devices repeatable
POST /cgi-bin/meeting/rooms/list_meetings repeatable
POST /cgi-bin/meeting/rooms/release
`)
}
