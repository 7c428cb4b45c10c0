// Printed by tools/codegen from spec/wecom/user.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface MemberExternalProfile {
  readonly external_corp_name?: string | undefined
  readonly wechat_channels?: {
    readonly nickname: string
  } | undefined
  readonly external_attr?: readonly {
    readonly type: number
    readonly name: string
    readonly text?: {
      readonly value: string
    } | undefined
    readonly web?: {
      readonly title: string
      readonly url: string
    } | undefined
    readonly miniprogram?: {
      readonly appid: string
      readonly pagepath: string
      readonly title: string
    } | undefined
  }[] | undefined
}

export interface MemberExternalProfileResult {
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

/** Parameters of `GET /cgi-bin/corp/get_join_qrcode`. */
export interface CorpGetJoinQrcodeParams {
  readonly size_type?: number | undefined
}

/** Answer of `GET /cgi-bin/corp/get_join_qrcode`. */
export interface CorpGetJoinQrcodeResult extends ApiResult {
  join_qrcode: string
}

/** Parameters of `POST /cgi-bin/user/batchdelete`. */
export interface UserBatchdeleteParams {
  /** At most 200. */
  readonly useridlist: readonly string[]
}

/** Parameters of `GET /cgi-bin/user/check_member_auth`. */
export interface UserCheckMemberAuthParams {
  readonly open_userid: string
}

/** Answer of `GET /cgi-bin/user/check_member_auth`. */
export interface UserCheckMemberAuthResult extends ApiResult {
  is_member_auth: boolean
}

/** Parameters of `POST /cgi-bin/user/convert_to_openid`. */
export interface UserConvertToOpenidParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/user/convert_to_openid`. */
export interface UserConvertToOpenidResult extends ApiResult {
  openid: string
}

/** Parameters of `POST /cgi-bin/user/convert_to_userid`. */
export interface UserConvertToUseridParams {
  readonly openid: string
}

/** Answer of `POST /cgi-bin/user/convert_to_userid`. */
export interface UserConvertToUseridResult extends ApiResult {
  userid: string
}

/** Parameters of `POST /cgi-bin/user/create`. */
export interface UserCreateParams {
  /** 1 to 64 bytes of letters, digits and `_-@.`; unique whatever its case. */
  readonly userid: string
  /** 1 to 64 characters. */
  readonly name: string
  readonly alias?: string | undefined
  readonly email?: string | undefined
  readonly biz_mail?: string | undefined
  /** This or an email address is needed. */
  readonly mobile?: string | undefined
  readonly telephone?: string | undefined
  /** 1 male, 2 female. */
  readonly gender?: number | string | undefined
  readonly address?: string | undefined
  readonly position?: string | undefined
  /** At most 100. */
  readonly department: readonly number[]
  /** The place within each of `department`, in the same order; the greater the further up. */
  readonly order?: readonly number[] | undefined
  /** 1 or 0 for each of `department`, in the same order. */
  readonly is_leader_in_dept?: readonly number[] | undefined
  readonly main_department?: number | undefined
  readonly direct_leader?: readonly string[] | undefined
  readonly avatar_mediaid?: string | undefined
  /** 0 keeps the member from using WeCom. */
  readonly enable?: 0 | 1 | undefined
  readonly to_invite?: boolean | undefined
  readonly extattr?: {
    readonly attrs?: readonly {
      readonly type: number
      readonly name: string
      readonly text?: {
        readonly value: string
      } | undefined
      readonly web?: {
        readonly title: string
        readonly url: string
      } | undefined
    }[] | undefined
  } | undefined
  readonly external_position?: string | undefined
  readonly external_profile?: MemberExternalProfile | undefined
}

/** Parameters of `GET /cgi-bin/user/delete`. */
export interface UserDeleteParams {
  readonly userid: string
}

/** Parameters of `GET /cgi-bin/user/get`. */
export interface UserGetParams {
  readonly userid: string
}

/** Answer of `GET /cgi-bin/user/get`. */
export interface UserGetResult extends ApiResult {
  userid: string
  open_userid?: string
  name?: string
  english_name?: string
  alias?: string
  email?: string
  biz_mail?: string
  mobile?: string
  telephone?: string
  /** 0 not said, 1 male, 2 female. */
  gender?: number | string
  address?: string
  position?: string
  department: number[]
  order?: number[]
  is_leader_in_dept?: number[]
  main_department?: number
  direct_leader?: string[]
  /** An address. */
  avatar?: string
  thumb_avatar?: string
  qr_code?: string
  /** 1 active, 2 disabled, 4 not activated, 5 left. */
  status: number
  extattr?: {
    attrs: {
      type: number
      name: string
      text?: {
        value: string
      }
      web?: {
        title: string
        url: string
      }
    }[]
  }
  external_position?: string
  external_profile?: MemberExternalProfileResult
}

/** Parameters of `POST /cgi-bin/user/get_active_stat`. */
export interface UserGetActiveStatParams {
  readonly date: string
}

/** Answer of `POST /cgi-bin/user/get_active_stat`. */
export interface UserGetActiveStatResult extends ApiResult {
  active_cnt: number
}

/** Parameters of `POST /cgi-bin/user/get_userid_by_email`. */
export interface UserGetUseridByEmailParams {
  /** 1 the corporate address, 2 a private one. */
  readonly email_type?: number | undefined
  readonly email: string
}

/** Answer of `POST /cgi-bin/user/get_userid_by_email`. */
export interface UserGetUseridByEmailResult extends ApiResult {
  userid: string
}

/** Parameters of `POST /cgi-bin/user/getuserid`. */
export interface UserGetuseridParams {
  readonly mobile: string
}

/** Answer of `POST /cgi-bin/user/getuserid`. */
export interface UserGetuseridResult extends ApiResult {
  userid: string
}

/** Parameters of `GET /cgi-bin/user/list`. */
export interface UserListParams {
  readonly department_id: number
  /**
   * The departments below are not answered any more.
   * @deprecated The platform has retired it.
   */
  readonly fetch_child?: 0 | 1 | undefined
}

/** Answer of `GET /cgi-bin/user/list`. */
export interface UserListResult extends ApiResult {
  userlist: {
    userid: string
    open_userid?: string
    name?: string
    english_name?: string
    alias?: string
    email?: string
    biz_mail?: string
    mobile?: string
    telephone?: string
    gender?: number | string
    address?: string
    position?: string
    department: number[]
    order: number[]
    is_leader_in_dept?: number[]
    main_department?: number
    direct_leader?: string[]
    avatar?: string
    thumb_avatar?: string
    qr_code?: string
    status: number
    extattr?: {
      attrs: {
        type: number
        name: string
        text?: {
          value: string
        }
        web?: {
          title: string
          url: string
        }
      }[]
    }
    external_position?: string
    external_profile?: MemberExternalProfileResult
  }[]
}

/** Parameters of `POST /cgi-bin/user/list_id`. */
export interface UserListIdParams {
  /** At most 10000. */
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/user/list_id`. */
export interface UserListIdResult extends ApiResult {
  dept_user: {
    userid: string
    department: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `GET /cgi-bin/user/list_member_auth`. */
export interface UserListMemberAuthParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `GET /cgi-bin/user/list_member_auth`. */
export interface UserListMemberAuthResult extends ApiResult {
  member_auth_list: {
    open_userid: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `GET /cgi-bin/user/list_selected_ticket_user`. */
export interface UserListSelectedTicketUserParams {
  readonly selected_ticket: string
}

/** Answer of `GET /cgi-bin/user/list_selected_ticket_user`. */
export interface UserListSelectedTicketUserResult extends ApiResult {
  operator_open_userid: string
  open_userid_list: string[]
  unauth_open_userid_list?: string[]
  total: number
}

/** Parameters of `GET /cgi-bin/user/simplelist`. */
export interface UserSimplelistParams {
  readonly department_id: number
  /**
   * The departments below are not answered any more.
   * @deprecated The platform has retired it.
   */
  readonly fetch_child?: 0 | 1 | undefined
}

/** Answer of `GET /cgi-bin/user/simplelist`. */
export interface UserSimplelistResult extends ApiResult {
  userlist: {
    userid: string
    open_userid?: string
    name: string
    department: number[]
  }[]
}

/** Parameters of `POST /cgi-bin/user/update`. */
export interface UserUpdateParams {
  readonly userid: string
  readonly new_userid?: string | undefined
  readonly name?: string | undefined
  readonly alias?: string | undefined
  readonly email?: string | undefined
  readonly biz_mail?: string | undefined
  readonly biz_mail_alias?: {
    readonly item: readonly string[]
  } | undefined
  readonly mobile?: string | undefined
  readonly telephone?: string | undefined
  readonly gender?: number | string | undefined
  readonly address?: string | undefined
  readonly position?: string | undefined
  readonly department?: readonly number[] | undefined
  readonly order?: readonly number[] | undefined
  readonly is_leader_in_dept?: readonly number[] | undefined
  readonly main_department?: number | undefined
  readonly direct_leader?: readonly string[] | undefined
  readonly avatar_mediaid?: string | undefined
  readonly enable?: 0 | 1 | undefined
  readonly to_invite?: boolean | undefined
  readonly extattr?: {
    readonly attrs?: readonly {
      readonly type: number
      readonly name: string
      readonly text?: {
        readonly value: string
      } | undefined
      readonly web?: {
        readonly title: string
        readonly url: string
      } | undefined
    }[] | undefined
  } | undefined
  readonly external_position?: string | undefined
  readonly external_profile?: MemberExternalProfile | undefined
}

/** The rows of this chapter. */
export function userEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/corp/get_join_qrcode {"query":["size_type"]} repeatable
POST /cgi-bin/user/batchdelete
GET /cgi-bin/user/check_member_auth {"query":["open_userid"]} repeatable
POST /cgi-bin/user/convert_to_openid repeatable
POST /cgi-bin/user/convert_to_userid repeatable
POST /cgi-bin/user/create
GET /cgi-bin/user/delete {"query":["userid"]}
GET /cgi-bin/user/get {"query":["userid"]} repeatable
POST /cgi-bin/user/get_active_stat repeatable
POST /cgi-bin/user/get_userid_by_email repeatable
POST /cgi-bin/user/getuserid repeatable
GET /cgi-bin/user/list {"query":["department_id","fetch_child"]} repeatable
POST /cgi-bin/user/list_id repeatable
GET /cgi-bin/user/list_member_auth {"query":["cursor","limit"]} repeatable
GET /cgi-bin/user/list_selected_ticket_user {"query":["selected_ticket"]} repeatable
GET /cgi-bin/user/simplelist {"query":["department_id","fetch_child"]} repeatable
POST /cgi-bin/user/update
`)
}
