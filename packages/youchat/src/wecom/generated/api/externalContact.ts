// Printed by tools/codegen from spec/wecom/external-contact.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** A contact, as everybody in the corp sees them. */
export interface ExternalContact {
  external_userid: string
  name: string
  foreign_key?: string
  unionid?: string
  avatar?: string
  /** 1 uses WeChat, 2 uses WeCom. */
  type: number
  /** 0 not known, 1 male, 2 female. */
  gender: number
  position?: string
  corp_name?: string
  corp_full_name?: string
  is_subscribe?: 0 | 1
  subscriber_info?: {
    tag_id?: string[]
    remark?: string
    remark_mobiles?: string[]
  }
  external_profile?: {
    external_corp_name: string
    wechat_channels?: {
      nickname?: string
      status?: number
    }
    external_attr: {
      type: number
      name: string
      text?: {
        value: string
      }
      web?: {
        title: string
        url: string
      }
      miniprogram?: {
        appid: string
        pagepath: string
        title: string
      }
    }[]
  }
}

/** What one member notes about a contact. */
export interface ExternalContactFollower {
  userid: string
  remark: string
  remark_corp_name?: string
  remark_mobiles?: string[]
  description: string
  tags?: {
    type: number
    tag_id?: string
    tag_name?: string
    group_name?: string
  }[]
  tag_id?: string[]
  add_way: number
  /** As Unix time in seconds. */
  createtime: number
  state?: string
  oper_userid?: string
  wechat_channels?: {
    nickname?: string
    source?: number
  }
}

/** Parameters of `GET /cgi-bin/crm/get_external_contact`. */
export interface CrmGetExternalContactParams {
  readonly external_userid: string
}

/** Answer of `GET /cgi-bin/crm/get_external_contact`. */
export interface CrmGetExternalContactResult extends ApiResult {
  external_contact: ExternalContact
  follow_user: ExternalContactFollower[]
}

/** Parameters of `POST /cgi-bin/externalcontact/batch/get_by_user`. */
export interface ExternalcontactBatchGetByUserParams {
  /** At most 100. */
  readonly userid_list: readonly string[]
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  /** At most 100. */
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/batch/get_by_user`. */
export interface ExternalcontactBatchGetByUserResult extends ApiResult {
  external_contact_list: {
    external_contact: ExternalContact
    follow_info: ExternalContactFollower
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/batch_to_external_userid`. */
export interface ExternalcontactBatchToExternalUseridParams {
  readonly mobiles: readonly string[]
}

/** Answer of `POST /cgi-bin/externalcontact/batch_to_external_userid`. */
export interface ExternalcontactBatchToExternalUseridResult extends ApiResult {
  success_list: {
    errcode: number
    errmsg?: string
    external_userid?: string
    foreign_key?: string
    mobile?: string
  }[]
  fail_list: {
    errcode: number
    errmsg?: string
    external_userid?: string
    foreign_key?: string
    mobile?: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/close_temp_chat`. */
export interface ExternalcontactCloseTempChatParams {
  readonly userid: string
  readonly external_userid: string
}

/** Parameters of `POST /cgi-bin/externalcontact/contact_list`. */
export interface ExternalcontactContactListParams {
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/contact_list`. */
export interface ExternalcontactContactListResult extends ApiResult {
  info_list: {
    external_userid?: string
    tmp_openid?: string
    name: string
    follow_userid?: string
    chat_id?: string
    chat_name?: string
    add_time: number
    /** 1 or true of a contact. */
    is_customer: number | boolean
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/convert_to_openid`. */
export interface ExternalcontactConvertToOpenidParams {
  readonly external_userid: string
}

/** Answer of `POST /cgi-bin/externalcontact/convert_to_openid`. */
export interface ExternalcontactConvertToOpenidResult extends ApiResult {
  openid: string
}

/** Parameters of `POST /cgi-bin/externalcontact/from_service_external_userid`. */
export interface ExternalcontactFromServiceExternalUseridParams {
  readonly external_userid: string
  readonly source_agentid: number
}

/** Answer of `POST /cgi-bin/externalcontact/from_service_external_userid`. */
export interface ExternalcontactFromServiceExternalUseridResult extends ApiResult {
  external_userid: string
}

/** Parameters of `GET /cgi-bin/externalcontact/get`. */
export interface ExternalcontactGetParams {
  readonly external_userid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `GET /cgi-bin/externalcontact/get`. */
export interface ExternalcontactGetResult extends ApiResult {
  external_contact: ExternalContact
  follow_user: ExternalContactFollower[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Answer of `GET /cgi-bin/externalcontact/get_follow_user_list`. */
export interface ExternalcontactGetFollowUserListResult extends ApiResult {
  follow_user: string[]
}

/** Parameters of `POST /cgi-bin/externalcontact/get_new_external_userid`. */
export interface ExternalcontactGetNewExternalUseridParams {
  readonly external_userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/externalcontact/get_new_external_userid`. */
export interface ExternalcontactGetNewExternalUseridResult extends ApiResult {
  items: {
    external_userid: string
    new_external_userid: string
  }[]
}

/** Answer of `GET /cgi-bin/externalcontact/get_subscribe_mode`. */
export interface ExternalcontactGetSubscribeModeResult extends ApiResult {
  subscribe_mode: number
}

/** Answer of `GET /cgi-bin/externalcontact/get_subscribe_qr_code`. */
export interface ExternalcontactGetSubscribeQrCodeResult extends ApiResult {
  qrcode_big: string
  qrcode_middle: string
  qrcode_thumb: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_user_behavior_data`. */
export interface ExternalcontactGetUserBehaviorDataParams {
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly userid?: readonly string[] | undefined
  readonly partyid?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_user_behavior_data`. */
export interface ExternalcontactGetUserBehaviorDataResult extends ApiResult {
  behavior_data: {
    stat_time: number
    chat_cnt: number
    message_cnt: number
    reply_percentage?: number
    avg_reply_time?: number
    negative_feedback_cnt: number
    new_apply_cnt: number
    new_contact_cnt: number
  }[]
}

/** Parameters of `GET /cgi-bin/externalcontact/list`. */
export interface ExternalcontactListParams {
  readonly userid: string
}

/** Answer of `GET /cgi-bin/externalcontact/list`. */
export interface ExternalcontactListResult extends ApiResult {
  external_userid: string[]
}

/** Parameters of `POST /cgi-bin/externalcontact/message/send`. */
export interface ExternalcontactMessageSendParams {
  readonly to_external_user?: readonly string[] | undefined
  readonly to_parent_userid?: readonly string[] | undefined
  readonly to_student_userid?: readonly string[] | undefined
  readonly to_party?: readonly number[] | undefined
  readonly toall?: 0 | 1 | undefined
  readonly msgtype: string
  readonly text?: {
    readonly content: string
  } | undefined
  readonly image?: {
    readonly media_id: string
  } | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly video?: {
    readonly media_id: string
    readonly title?: string | undefined
    readonly description?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly textcard?: {
    readonly url: string
    readonly title: string
    readonly description: string
    readonly btntxt?: string | undefined
  } | undefined
  readonly news?: {
    readonly articles: readonly {
      readonly url: string
      readonly title: string
      readonly description?: string | undefined
      readonly picurl?: string | undefined
      readonly btntxt?: string | undefined
      readonly appid?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly mpnews?: {
    readonly articles: readonly {
      readonly url: string
      readonly title: string
      readonly digest?: string | undefined
      readonly author?: string | undefined
      readonly content: string
      readonly content_source_url?: string | undefined
      readonly thumb_media_id?: string | undefined
    }[]
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly pagepath: string
    readonly title?: string | undefined
    readonly thumb_media_id?: string | undefined
  } | undefined
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly enable_id_trans?: 0 | 1 | undefined
  readonly enable_duplicate_check?: 0 | 1 | undefined
  readonly duplicate_check_interval?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/message/send`. */
export interface ExternalcontactMessageSendResult extends ApiResult {
  invalid_external_user?: string[]
  invalid_parent_userid?: string[]
  invalid_student_userid?: string[]
  invalid_party?: number[]
}

/** Parameters of `POST /cgi-bin/externalcontact/remark`. */
export interface ExternalcontactRemarkParams {
  readonly userid: string
  readonly external_userid: string
  readonly remark?: string | undefined
  readonly remark_company?: string | undefined
  readonly remark_mobiles?: readonly string[] | undefined
  readonly remark_pic_mediaid?: string | undefined
  readonly description?: string | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/set_subscribe_mode`. */
export interface ExternalcontactSetSubscribeModeParams {
  readonly subscribe_mode: number
}

/** Parameters of `POST /cgi-bin/externalcontact/to_service_external_userid`. */
export interface ExternalcontactToServiceExternalUseridParams {
  readonly external_userid: string
}

/** Answer of `POST /cgi-bin/externalcontact/to_service_external_userid`. */
export interface ExternalcontactToServiceExternalUseridResult extends ApiResult {
  external_userid: string
}

/** Parameters of `POST /cgi-bin/externalcontact/unionid_to_external_userid`. */
export interface ExternalcontactUnionidToExternalUseridParams {
  readonly unionid: string
}

/** Answer of `POST /cgi-bin/externalcontact/unionid_to_external_userid`. */
export interface ExternalcontactUnionidToExternalUseridResult extends ApiResult {
  external_userid: string
}

/** The rows of this chapter. */
export function externalContactEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/crm/get_external_contact {"query":["external_userid"]} repeatable
POST /cgi-bin/externalcontact/batch/get_by_user repeatable
POST /cgi-bin/externalcontact/batch_to_external_userid repeatable
POST /cgi-bin/externalcontact/close_temp_chat
POST /cgi-bin/externalcontact/contact_list repeatable
POST /cgi-bin/externalcontact/convert_to_openid repeatable
POST /cgi-bin/externalcontact/from_service_external_userid repeatable
GET /cgi-bin/externalcontact/get {"query":["external_userid","cursor"]} repeatable
GET /cgi-bin/externalcontact/get_follow_user_list repeatable
POST /cgi-bin/externalcontact/get_new_external_userid repeatable
GET /cgi-bin/externalcontact/get_subscribe_mode repeatable
GET /cgi-bin/externalcontact/get_subscribe_qr_code repeatable
POST /cgi-bin/externalcontact/get_user_behavior_data repeatable
GET /cgi-bin/externalcontact/list {"query":["userid"]} repeatable
POST /cgi-bin/externalcontact/message/send {"account":["agentid"]}
POST /cgi-bin/externalcontact/remark repeatable
POST /cgi-bin/externalcontact/set_subscribe_mode repeatable
POST /cgi-bin/externalcontact/to_service_external_userid repeatable
POST /cgi-bin/externalcontact/unionid_to_external_userid repeatable
`)
}
