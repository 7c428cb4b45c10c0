// Printed by tools/codegen from spec/wecom/meeting-control.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface MeetingLayoutPage {
  readonly layout_template_id: string
  readonly enable_polling?: boolean | undefined
  readonly polling_setting?: {
    readonly polling_interval_unit: number
    readonly polling_interval: number
    readonly ignore_user_novideo: boolean
    readonly ignore_user_absence: boolean
  } | undefined
  readonly user_seat_list: readonly {
    readonly grid_id: string
    readonly grid_type: number
    readonly video_type?: number | undefined
    readonly user_list?: readonly {
      readonly userid?: string | undefined
      readonly tmp_openid?: string | undefined
      readonly nick_name?: string | undefined
    }[] | undefined
  }[]
}

export interface MeetingLayoutPageResult {
  layout_template_id: string
  enable_polling: boolean
  polling_setting?: {
    polling_interval_unit: number
    polling_interval: number
    ignore_user_novideo: boolean
    ignore_user_absence: boolean
  }
  user_seat_list: {
    grid_id: string
    grid_type: number
    video_type: number
    user_list: {
      userid?: string
      tmp_openid?: string
      nick_name?: string
    }[]
  }[]
}

export interface MeetingLayoutResult {
  layout_id: string
  layout_name: string
  page_list: MeetingLayoutPageResult[]
}

/** Parameters of `POST /cgi-bin/meeting/advanced_layout/add`. */
export interface MeetingAdvancedLayoutAddParams {
  readonly meetingid: string
  readonly layout_list: readonly {
    readonly layout_name?: string | undefined
    readonly page_list: readonly MeetingLayoutPage[]
  }[]
}

/** Answer of `POST /cgi-bin/meeting/advanced_layout/add`. */
export interface MeetingAdvancedLayoutAddResult extends ApiResult {
  layout_list: MeetingLayoutResult[]
}

/** Parameters of `POST /cgi-bin/meeting/advanced_layout/apply`. */
export interface MeetingAdvancedLayoutApplyParams {
  readonly meetingid: string
  readonly layout_id: string
  readonly user_list: readonly {
    readonly tmp_openid: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/advanced_layout/batch_delete`. */
export interface MeetingAdvancedLayoutBatchDeleteParams {
  readonly meetingid: string
  readonly layout_id_list: readonly string[]
}

/** Parameters of `POST /cgi-bin/meeting/advanced_layout/get_user_layout`. */
export interface MeetingAdvancedLayoutGetUserLayoutParams {
  readonly meetingid: string
  readonly tmp_openid: string
  readonly instance_id: number
}

/** Answer of `POST /cgi-bin/meeting/advanced_layout/get_user_layout`. */
export interface MeetingAdvancedLayoutGetUserLayoutResult extends ApiResult {
  selected_layout_id: string
  layout_name: string
  layout_type: number
  page_list?: MeetingLayoutPageResult[]
}

/** Parameters of `POST /cgi-bin/meeting/advanced_layout/list`. */
export interface MeetingAdvancedLayoutListParams {
  readonly meetingid: string
}

/** Answer of `POST /cgi-bin/meeting/advanced_layout/list`. */
export interface MeetingAdvancedLayoutListResult extends ApiResult {
  selected_layout_id: string
  layout_list: MeetingLayoutResult[]
}

/** Parameters of `POST /cgi-bin/meeting/advanced_layout/update`. */
export interface MeetingAdvancedLayoutUpdateParams {
  readonly meetingid: string
  readonly layout_id: string
  readonly layout_name?: string | undefined
  readonly page_list: readonly MeetingLayoutPage[]
}

/** Parameters of `POST /cgi-bin/meeting/layout/add`. */
export interface MeetingLayoutAddParams {
  readonly meetingid: string
  readonly layout_list: readonly {
    readonly page_list: readonly {
      readonly layout_template_id: string
      readonly user_seat_list: readonly {
        readonly grid_id: string
        readonly grid_type: number
        readonly userid?: string | undefined
        readonly tmp_openid?: string | undefined
        readonly nick_name?: string | undefined
        readonly tool_sdkid?: string | undefined
      }[]
    }[]
  }[]
  readonly default_layout_order?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/layout/add`. */
export interface MeetingLayoutAddResult extends ApiResult {
  selected_layout_id: string
  layout_list: {
    layout_id: string
    page_list: {
      layout_template_id: string
      user_seat_list: {
        grid_id: string
        grid_type: number
        userid?: string
        tmp_openid?: string
        nick_name?: string
        tool_sdkid?: string
      }[]
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/layout/add_background`. */
export interface MeetingLayoutAddBackgroundParams {
  readonly meetingid: string
  readonly image_list: readonly {
    readonly image_url: string
    readonly image_md5: string
  }[]
  readonly default_image_order?: number | undefined
}

/** Answer of `POST /cgi-bin/meeting/layout/add_background`. */
export interface MeetingLayoutAddBackgroundResult extends ApiResult {
  selected_background_id: string
  background_list: {
    background_id: string
    image_md5: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/layout/batch_delete_background`. */
export interface MeetingLayoutBatchDeleteBackgroundParams {
  readonly meetingid: string
  readonly background_id_list: readonly string[]
}

/** Parameters of `POST /cgi-bin/meeting/layout/delete_background`. */
export interface MeetingLayoutDeleteBackgroundParams {
  readonly meetingid: string
  readonly background_id: string
}

/** Parameters of `POST /cgi-bin/meeting/layout/list_background`. */
export interface MeetingLayoutListBackgroundParams {
  readonly meetingid: string
}

/** Answer of `POST /cgi-bin/meeting/layout/list_background`. */
export interface MeetingLayoutListBackgroundResult extends ApiResult {
  selected_background_id: string
  background_list: {
    background_id: string
    image_md5: string
  }[]
}

/** Answer of `GET /cgi-bin/meeting/layout/list_template`. */
export interface MeetingLayoutListTemplateResult extends ApiResult {
  layout_template_list: {
    layout_template_id: string
    thumbnail_url: string
    picture_url: string
    render_rule: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/layout/set_default`. */
export interface MeetingLayoutSetDefaultParams {
  readonly meetingid: string
  readonly selected_layout_id: string
}

/** Parameters of `POST /cgi-bin/meeting/layout/set_default_background`. */
export interface MeetingLayoutSetDefaultBackgroundParams {
  readonly meetingid: string
  readonly selected_background_id: string
}

/** Parameters of `POST /cgi-bin/meeting/layout/update`. */
export interface MeetingLayoutUpdateParams {
  readonly meetingid: string
  readonly layout_id: string
  readonly page_list: readonly {
    readonly layout_template_id: string
    readonly user_seat_list: readonly {
      readonly grid_id: string
      readonly grid_type: number
      readonly userid?: string | undefined
      readonly tmp_openid?: string | undefined
      readonly nick_name?: string | undefined
      readonly tool_sdkid?: string | undefined
    }[]
  }[]
  readonly enable_set_default?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/meeting/mra/hangup`. */
export interface MeetingMraHangupParams {
  readonly meetingid: string
  readonly mra: {
    readonly tmp_openid: string
  }
}

/** Parameters of `POST /cgi-bin/meeting/mra/query_status`. */
export interface MeetingMraQueryStatusParams {
  readonly meetingid: string
  readonly tmp_openid: string
}

/** Answer of `POST /cgi-bin/meeting/mra/query_status`. */
export interface MeetingMraQueryStatusResult extends ApiResult {
  tmp_openid: string
  instance_id: number
  user_role: number
  webinar_member_role?: number
  ip?: string
  name?: string
  audio_state: boolean
  video_state: boolean
  screen_shared_state: boolean
  default_layout: number
  raise_hands_state: boolean
}

/** Parameters of `POST /cgi-bin/meeting/mra/set_default_layout`. */
export interface MeetingMraSetDefaultLayoutParams {
  readonly meetingid: string
  readonly default_layout: number
  readonly default_novideo_user: number
  readonly mra: {
    readonly tmp_openid: string
  }
}

/** Parameters of `POST /cgi-bin/meeting/mra/set_raise_hand`. */
export interface MeetingMraSetRaiseHandParams {
  readonly meetingid: string
  readonly raise_hand: boolean
  readonly mra: {
    readonly tmp_openid: string
  }
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/close_screen_share`. */
export interface MeetingRealcontrolCloseScreenShareParams {
  readonly meetingid: string
  readonly operated_user: {
    readonly tmp_openid: string
    readonly instance_id: number
  }
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/dismiss`. */
export interface MeetingRealcontrolDismissParams {
  readonly meetingid: string
  readonly force_dismiss?: 0 | 1 | undefined
  readonly retrieve_code?: 0 | 1 | undefined
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/kickout_users`. */
export interface MeetingRealcontrolKickoutUsersParams {
  readonly meetingid: string
  readonly allow_rejoin?: boolean | undefined
  readonly operated_users: readonly {
    readonly tmp_openid: string
    readonly instance_id: number
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users`. */
export interface MeetingRealcontrolManageWaitingRoomUsersParams {
  readonly meetingid: string
  readonly operate_type: number
  readonly allow_rejoin?: boolean | undefined
  readonly operated_users: readonly {
    readonly tmp_openid: string
    readonly instance_id: number
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/mute_user`. */
export interface MeetingRealcontrolMuteUserParams {
  readonly meetingid: string
  readonly option: boolean
  readonly operated_user: {
    readonly tmp_openid: string
    readonly instance_id: number
  }
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/set`. */
export interface MeetingRealcontrolSetParams {
  readonly meetingid: string
  readonly mute_all?: boolean | undefined
  readonly enable_enter_mute?: number | undefined
  readonly allow_unmute_self?: boolean | undefined
  readonly meeting_locked?: boolean | undefined
  readonly hide_meeting_code_password?: boolean | undefined
  readonly allow_chat?: number | undefined
  readonly allow_share_screen?: boolean | undefined
  readonly allow_external_user?: boolean | undefined
  readonly play_ivr_on_join?: boolean | undefined
  readonly enable_waiting_room?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/set_cohost`. */
export interface MeetingRealcontrolSetCohostParams {
  readonly meetingid: string
  readonly action: boolean
  readonly operated_user: {
    readonly tmp_openid: string
    readonly instance_id: number
  }
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/set_nicknames`. */
export interface MeetingRealcontrolSetNicknamesParams {
  readonly meetingid: string
  readonly operated_users: readonly {
    readonly tmp_openid: string
    readonly instance_id: number
    readonly nickname: string
  }[]
}

/** Parameters of `POST /cgi-bin/meeting/realcontrol/switch_user_video`. */
export interface MeetingRealcontrolSwitchUserVideoParams {
  readonly meetingid: string
  readonly video: boolean
  readonly operated_user: {
    readonly tmp_openid: string
    readonly instance_id: number
  }
}

/** The rows of this chapter. */
export function meetingControlEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/meeting/advanced_layout/add
POST /cgi-bin/meeting/advanced_layout/apply repeatable
POST /cgi-bin/meeting/advanced_layout/batch_delete
POST /cgi-bin/meeting/advanced_layout/get_user_layout repeatable
POST /cgi-bin/meeting/advanced_layout/list repeatable
POST /cgi-bin/meeting/advanced_layout/update repeatable
POST /cgi-bin/meeting/layout/add
POST /cgi-bin/meeting/layout/add_background
POST /cgi-bin/meeting/layout/batch_delete_background
POST /cgi-bin/meeting/layout/delete_background
POST /cgi-bin/meeting/layout/list_background repeatable
GET /cgi-bin/meeting/layout/list_template repeatable
POST /cgi-bin/meeting/layout/set_default repeatable
POST /cgi-bin/meeting/layout/set_default_background repeatable
POST /cgi-bin/meeting/layout/update repeatable
POST /cgi-bin/meeting/mra/hangup
POST /cgi-bin/meeting/mra/query_status repeatable
POST /cgi-bin/meeting/mra/set_default_layout repeatable
POST /cgi-bin/meeting/mra/set_raise_hand repeatable
POST /cgi-bin/meeting/realcontrol/close_screen_share
POST /cgi-bin/meeting/realcontrol/dismiss
POST /cgi-bin/meeting/realcontrol/kickout_users
POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users
POST /cgi-bin/meeting/realcontrol/mute_user
POST /cgi-bin/meeting/realcontrol/set repeatable
POST /cgi-bin/meeting/realcontrol/set_cohost
POST /cgi-bin/meeting/realcontrol/set_nicknames repeatable
POST /cgi-bin/meeting/realcontrol/switch_user_video
`)
}
