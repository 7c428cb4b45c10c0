// Printed by tools/codegen from spec/wecom/exmail.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/exmail/account/act_email`. */
export interface ExmailAccountActEmailParams {
  readonly userid?: string | undefined
  readonly publicemail_id?: number | undefined
  readonly type?: number | undefined
}

/** Parameters of `POST /cgi-bin/exmail/app/compose_send`. */
export interface ExmailAppComposeSendParams {
  readonly to: {
    readonly emails?: readonly string[] | undefined
    readonly userids?: readonly string[] | undefined
  }
  readonly cc?: {
    readonly emails?: readonly string[] | undefined
    readonly userids?: readonly string[] | undefined
  } | undefined
  readonly bcc?: {
    readonly emails?: readonly string[] | undefined
    readonly userids?: readonly string[] | undefined
  } | undefined
  readonly subject: string
  readonly content: string
  readonly content_type?: string | undefined
  readonly attachment_list?: readonly {
    readonly file_name: string
    readonly content: string
  }[] | undefined
  readonly schedule?: {
    readonly schedule_id?: string | undefined
    readonly method?: string | undefined
    /** As Unix time in seconds. */
    readonly start_time: number
    /** As Unix time in seconds. */
    readonly end_time: number
    readonly location?: string | undefined
    readonly reminders?: {
      readonly is_remind?: 0 | 1 | undefined
      readonly remind_time_diffs?: readonly number[] | undefined
      readonly is_repeat?: 0 | 1 | undefined
      readonly repeat_type?: number | undefined
      readonly repeat_until?: number | undefined
      readonly is_custom_repeat?: 0 | 1 | undefined
      readonly repeat_interval?: number | undefined
      readonly repeat_day_of_week?: readonly number[] | undefined
      readonly repeat_day_of_month?: readonly number[] | undefined
      readonly timezone?: number | undefined
      readonly remind_before_event_mins?: number | undefined
      readonly repeat_week_of_month?: readonly number[] | undefined
      readonly repeat_month_of_year?: readonly number[] | undefined
    } | undefined
  } | undefined
  readonly meeting?: {
    readonly option?: {
      readonly password?: string | undefined
      readonly auto_record?: number | undefined
      readonly enable_waiting_room?: boolean | undefined
      readonly allow_enter_before_host?: boolean | undefined
      readonly enable_screen_watermark?: boolean | undefined
      readonly enter_restraint?: number | undefined
      readonly enable_enter_mute?: number | undefined
      readonly remind_scope?: number | undefined
      readonly water_mark_type?: number | undefined
    } | undefined
    readonly hosts?: {
      readonly userids?: readonly string[] | undefined
    } | undefined
    readonly meeting_admins: {
      readonly userids?: readonly string[] | undefined
    }
  } | undefined
  readonly enable_id_trans?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/exmail/app/get_email_alias`. */
export interface ExmailAppGetEmailAliasResult extends ApiResult {
  email: string
  alias_list: string[]
}

/** Parameters of `POST /cgi-bin/exmail/app/get_mail_list`. */
export interface ExmailAppGetMailListParams {
  /** As Unix time in seconds. */
  readonly begin_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/exmail/app/get_mail_list`. */
export interface ExmailAppGetMailListResult extends ApiResult {
  mail_list: {
    mail_id: string
  }[]
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/exmail/app/read_mail`. */
export interface ExmailAppReadMailParams {
  readonly mail_id: string
}

/** Answer of `POST /cgi-bin/exmail/app/read_mail`. */
export interface ExmailAppReadMailResult extends ApiResult {
  mail_data: string
}

/** Parameters of `POST /cgi-bin/exmail/app/update_email_alias`. */
export interface ExmailAppUpdateEmailAliasParams {
  readonly new_email: string
}

/** Parameters of `POST /cgi-bin/exmail/group/create`. */
export interface ExmailGroupCreateParams {
  readonly groupid: string
  readonly groupname: string
  readonly email_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly group_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly tag_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly department_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly allow_type?: number | undefined
  readonly allow_emaillist?: {
    readonly list: readonly string[]
  } | undefined
  readonly allow_taglist?: {
    readonly list: readonly number[]
  } | undefined
  readonly allow_departmentlist?: {
    readonly list: readonly number[]
  } | undefined
}

/** Parameters of `POST /cgi-bin/exmail/group/delete`. */
export interface ExmailGroupDeleteParams {
  readonly groupid: string
}

/** Parameters of `GET /cgi-bin/exmail/group/get`. */
export interface ExmailGroupGetParams {
  readonly groupid: string
}

/** Answer of `GET /cgi-bin/exmail/group/get`. */
export interface ExmailGroupGetResult extends ApiResult {
  groupid: string
  groupname: string
  email_list?: {
    list: string[]
  }
  group_list?: {
    list: string[]
  }
  tag_list?: {
    list: number[]
  }
  department_list?: {
    list: number[]
  }
  allow_type: number
  allow_emaillist?: {
    list: string[]
  }
  allow_taglist?: {
    list: number[]
  }
  allow_departmentlist?: {
    list: number[]
  }
}

/** Parameters of `GET /cgi-bin/exmail/group/search`. */
export interface ExmailGroupSearchParams {
  readonly groupid?: string | undefined
  readonly fuzzy: 0 | 1
}

/** Answer of `GET /cgi-bin/exmail/group/search`. */
export interface ExmailGroupSearchResult extends ApiResult {
  groups: {
    groupid: string
    groupname: string
  }[]
}

/** Parameters of `POST /cgi-bin/exmail/group/update`. */
export interface ExmailGroupUpdateParams {
  readonly groupid: string
  readonly groupname?: string | undefined
  readonly email_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly group_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly tag_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly department_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly allow_type?: number | undefined
  readonly allow_emaillist?: {
    readonly list: readonly string[]
  } | undefined
  readonly allow_taglist?: {
    readonly list: readonly number[]
  } | undefined
  readonly allow_departmentlist?: {
    readonly list: readonly number[]
  } | undefined
}

/** Parameters of `POST /cgi-bin/exmail/mail/get_newcount`. */
export interface ExmailMailGetNewcountParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/exmail/mail/get_newcount`. */
export interface ExmailMailGetNewcountResult extends ApiResult {
  count: number
}

/** Parameters of `POST /cgi-bin/exmail/publicmail/create`. */
export interface ExmailPublicmailCreateParams {
  readonly email: string
  readonly name: string
  readonly userid_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly tag_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly department_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly create_auth_code?: 0 | 1 | undefined
  readonly auth_code_info?: {
    readonly remark?: string | undefined
  } | undefined
}

/** Answer of `POST /cgi-bin/exmail/publicmail/create`. */
export interface ExmailPublicmailCreateResult extends ApiResult {
  id: number
}

/** Parameters of `POST /cgi-bin/exmail/publicmail/delete`. */
export interface ExmailPublicmailDeleteParams {
  readonly id: number
}

/** Parameters of `POST /cgi-bin/exmail/publicmail/delete_auth_code`. */
export interface ExmailPublicmailDeleteAuthCodeParams {
  readonly id: number
  readonly auth_code_id: number
}

/** Parameters of `POST /cgi-bin/exmail/publicmail/get`. */
export interface ExmailPublicmailGetParams {
  readonly id_list: readonly number[]
}

/** Answer of `POST /cgi-bin/exmail/publicmail/get`. */
export interface ExmailPublicmailGetResult extends ApiResult {
  list: {
    id: number
    email: string
    name: string
    userid_list?: {
      list: string[]
    }
    tag_list?: {
      list: number[]
    }
    department_list?: {
      list: number[]
    }
    alias_list?: {
      list: string[]
    }
  }[]
}

/** Parameters of `POST /cgi-bin/exmail/publicmail/get_auth_code_list`. */
export interface ExmailPublicmailGetAuthCodeListParams {
  readonly id: number
}

/** Answer of `POST /cgi-bin/exmail/publicmail/get_auth_code_list`. */
export interface ExmailPublicmailGetAuthCodeListResult extends ApiResult {
  auth_code_list: {
    auth_code_id: number
    remark: string
    last_use_time: number
    /** As Unix time in seconds. */
    create_time: number
  }[]
}

/** Parameters of `GET /cgi-bin/exmail/publicmail/search`. */
export interface ExmailPublicmailSearchParams {
  readonly email?: string | undefined
  readonly fuzzy: 0 | 1
}

/** Answer of `GET /cgi-bin/exmail/publicmail/search`. */
export interface ExmailPublicmailSearchResult extends ApiResult {
  list: {
    id: number
    email: string
    name: string
  }[]
}

/** Parameters of `POST /cgi-bin/exmail/publicmail/update`. */
export interface ExmailPublicmailUpdateParams {
  readonly id: number
  readonly name?: string | undefined
  readonly userid_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly tag_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly department_list?: {
    readonly list: readonly number[]
  } | undefined
  readonly alias_list?: {
    readonly list: readonly string[]
  } | undefined
  readonly create_auth_code?: 0 | 1 | undefined
  readonly auth_code_info?: {
    readonly remark?: string | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/exmail/useroption/get`. */
export interface ExmailUseroptionGetParams {
  readonly userid?: string | undefined
  readonly type: readonly number[]
}

/** Answer of `POST /cgi-bin/exmail/useroption/get`. */
export interface ExmailUseroptionGetResult extends ApiResult {
  option: {
    list: {
      type: number
      value: string
    }[]
  }
}

/** Parameters of `POST /cgi-bin/exmail/useroption/update`. */
export interface ExmailUseroptionUpdateParams {
  readonly userid?: string | undefined
  readonly option: {
    readonly list: readonly {
      readonly type: number
      readonly value: string
    }[]
  }
}

/** The rows of this chapter. */
export function exmailEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/exmail/account/act_email repeatable
POST /cgi-bin/exmail/app/compose_send
POST /cgi-bin/exmail/app/get_email_alias repeatable
POST /cgi-bin/exmail/app/get_mail_list repeatable
POST /cgi-bin/exmail/app/read_mail repeatable
POST /cgi-bin/exmail/app/update_email_alias repeatable
POST /cgi-bin/exmail/group/create
POST /cgi-bin/exmail/group/delete
GET /cgi-bin/exmail/group/get {"query":["groupid"]} repeatable
GET /cgi-bin/exmail/group/search {"query":["groupid","fuzzy"]} repeatable
POST /cgi-bin/exmail/group/update repeatable
POST /cgi-bin/exmail/mail/get_newcount repeatable
POST /cgi-bin/exmail/publicmail/create
POST /cgi-bin/exmail/publicmail/delete
POST /cgi-bin/exmail/publicmail/delete_auth_code
POST /cgi-bin/exmail/publicmail/get repeatable
POST /cgi-bin/exmail/publicmail/get_auth_code_list repeatable
GET /cgi-bin/exmail/publicmail/search {"query":["email","fuzzy"]} repeatable
POST /cgi-bin/exmail/publicmail/update repeatable
POST /cgi-bin/exmail/useroption/get repeatable
POST /cgi-bin/exmail/useroption/update repeatable
`)
}
