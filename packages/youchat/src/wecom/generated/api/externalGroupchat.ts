// Printed by tools/codegen from spec/wecom/external-groupchat.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/add_join_way`. */
export interface ExternalcontactGroupchatAddJoinWayParams {
  readonly scene: number
  readonly remark?: string | undefined
  readonly auto_create_room?: number | undefined
  readonly room_base_name?: string | undefined
  readonly room_base_id?: number | undefined
  readonly chat_id_list: readonly string[]
  readonly state?: string | undefined
  readonly mark_source?: boolean | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/add_join_way`. */
export interface ExternalcontactGroupchatAddJoinWayResult extends ApiResult {
  config_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/del_join_way`. */
export interface ExternalcontactGroupchatDelJoinWayParams {
  readonly config_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/get`. */
export interface ExternalcontactGroupchatGetParams {
  readonly chat_id: string
  readonly need_name?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/get`. */
export interface ExternalcontactGroupchatGetResult extends ApiResult {
  group_chat: {
    chat_id: string
    name: string
    owner: string
    notice: string
    member_list: {
      type: number
      userid: string
      unionid?: string
      invitor?: {
        userid: string
      }
      name?: string
      group_nickname?: string
      join_scene: number
      /** As Unix time in seconds. */
      join_time: number
      state?: string
    }[]
    admin_list: {
      userid: string
    }[]
    /** As Unix time in seconds. */
    create_time: number
    member_version: string
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/get_join_way`. */
export interface ExternalcontactGroupchatGetJoinWayParams {
  readonly config_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/get_join_way`. */
export interface ExternalcontactGroupchatGetJoinWayResult extends ApiResult {
  join_way: {
    config_id: string
    scene: number
    remark: string
    auto_create_room: number
    room_base_name?: string
    room_base_id?: number
    chat_id_list: string[]
    qr_code?: string
    state?: string
    mark_source?: boolean
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/get_new_external_userid`. */
export interface ExternalcontactGroupchatGetNewExternalUseridParams {
  readonly external_userid_list: readonly string[]
  readonly chat_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/get_new_external_userid`. */
export interface ExternalcontactGroupchatGetNewExternalUseridResult extends ApiResult {
  items: {
    external_userid: string
    new_external_userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/list`. */
export interface ExternalcontactGroupchatListParams {
  readonly status_filter?: number | undefined
  readonly owner_filter?: {
    readonly userid_list?: readonly string[] | undefined
  } | undefined
  /** @default 10 */
  readonly limit: number
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/list`. */
export interface ExternalcontactGroupchatListResult extends ApiResult {
  group_chat_list: {
    chat_id: string
    status: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/statistic`. */
export interface ExternalcontactGroupchatStatisticParams {
  readonly day_begin_time: number
  readonly day_end_time?: number | undefined
  readonly owner_filter: {
    readonly userid_list?: readonly string[] | undefined
  }
  readonly order_by?: number | undefined
  readonly order_asc?: 0 | 1 | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/statistic`. */
export interface ExternalcontactGroupchatStatisticResult extends ApiResult {
  items: {
    owner: string
    data: {
      new_chat_cnt: number
      chat_total: number
      chat_has_msg: number
      new_member_cnt: number
      member_total: number
      member_has_msg: number
      msg_total: number
      migrate_trainee_chat_cnt?: number
    }
  }[]
  total: number
  next_offset?: number
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day`. */
export interface ExternalcontactGroupchatStatisticGroupByDayParams {
  readonly day_begin_time: number
  readonly day_end_time?: number | undefined
  readonly owner_filter: {
    readonly userid_list?: readonly string[] | undefined
  }
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day`. */
export interface ExternalcontactGroupchatStatisticGroupByDayResult extends ApiResult {
  items: {
    stat_time: number
    data: {
      new_chat_cnt: number
      chat_total: number
      chat_has_msg: number
      new_member_cnt: number
      member_total: number
      member_has_msg: number
      msg_total: number
      migrate_trainee_chat_cnt?: number
    }
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/update_join_way`. */
export interface ExternalcontactGroupchatUpdateJoinWayParams {
  readonly config_id: string
  readonly scene: number
  readonly remark?: string | undefined
  readonly auto_create_room?: number | undefined
  readonly room_base_name?: string | undefined
  readonly room_base_id?: number | undefined
  readonly chat_id_list: readonly string[]
  readonly state?: string | undefined
  readonly mark_source?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/opengid_to_chatid`. */
export interface ExternalcontactOpengidToChatidParams {
  readonly opengid: string
}

/** Answer of `POST /cgi-bin/externalcontact/opengid_to_chatid`. */
export interface ExternalcontactOpengidToChatidResult extends ApiResult {
  chat_id: string
}

/** The rows of this chapter. */
export function externalGroupchatEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/groupchat/add_join_way
POST /cgi-bin/externalcontact/groupchat/del_join_way
POST /cgi-bin/externalcontact/groupchat/get repeatable
POST /cgi-bin/externalcontact/groupchat/get_join_way repeatable
POST /cgi-bin/externalcontact/groupchat/get_new_external_userid repeatable
POST /cgi-bin/externalcontact/groupchat/list repeatable
POST /cgi-bin/externalcontact/groupchat/statistic repeatable
POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day repeatable
POST /cgi-bin/externalcontact/groupchat/update_join_way repeatable
POST /cgi-bin/externalcontact/opengid_to_chatid repeatable
`)
}
