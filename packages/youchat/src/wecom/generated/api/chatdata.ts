// Printed by tools/codegen from spec/wecom/chatdata.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/chatdata/analyze_task_add`. */
export interface ChatdataAnalyzeTaskAddParams {
  readonly analyze_task: number
  readonly jobid?: string | undefined
  readonly msg_list: readonly {
    readonly msgid: string
    readonly encrypt_info: {
      readonly secret_key: string
    }
  }[]
}

/** Answer of `POST /cgi-bin/chatdata/analyze_task_add`. */
export interface ChatdataAnalyzeTaskAddResult extends ApiResult {
  jobid?: string
  fail_list?: {
    msgid: string
    errcode: number
    errmsg?: string
  }[]
}

/** Parameters of `POST /cgi-bin/chatdata/analyze_task_result`. */
export interface ChatdataAnalyzeTaskResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/chatdata/analyze_task_result`. */
export interface ChatdataAnalyzeTaskResultResult extends ApiResult {
  status: number
  analyze_result?: {
    result_id: string
    service_encrypt_info: {
      encrypted_secret_key: string
      public_key_ver: number
    }
  }
  analyze_result_list?: {
    msgid: string
    errcode: number
    errmsg?: string
    sentiment_result?: number
    spam_result?: number
  }[]
}

/** Parameters of `POST /cgi-bin/chatdata/analyze_task_submit`. */
export interface ChatdataAnalyzeTaskSubmitParams {
  readonly jobid: string
}

/** Parameters of `POST /cgi-bin/chatdata/async_program_result`. */
export interface ChatdataAsyncProgramResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/chatdata/async_program_result`. */
export interface ChatdataAsyncProgramResultResult extends ApiResult {
  response_errcode: number
  response_data?: string
}

/** Parameters of `POST /cgi-bin/chatdata/async_program_task`. */
export interface ChatdataAsyncProgramTaskParams {
  readonly program_id: string
  readonly ability_id: string
  readonly request_data?: string | undefined
}

/** Answer of `POST /cgi-bin/chatdata/async_program_task`. */
export interface ChatdataAsyncProgramTaskResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/chatdata/check_debug_mode`. */
export interface ChatdataCheckDebugModeParams {
  readonly program_id: string
}

/** Answer of `POST /cgi-bin/chatdata/check_debug_mode`. */
export interface ChatdataCheckDebugModeResult extends ApiResult {
  debug_mode_status: number
}

/** Parameters of `POST /cgi-bin/chatdata/close_debug_mode`. */
export interface ChatdataCloseDebugModeParams {
  readonly program_id: string
}

/** Parameters of `POST /cgi-bin/chatdata/export/create_job`. */
export interface ChatdataExportCreateJobParams {
  readonly code: string
  readonly media_id: string
}

/** Answer of `POST /cgi-bin/chatdata/export/create_job`. */
export interface ChatdataExportCreateJobResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/chatdata/export/get_job_status`. */
export interface ChatdataExportGetJobStatusParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/chatdata/export/get_job_status`. */
export interface ChatdataExportGetJobStatusResult extends ApiResult {
  status: number
  result_id?: string
  result_errcode?: number
  result_errmsg?: string
}

/** Parameters of `POST /cgi-bin/chatdata/get_auth_user_list`. */
export interface ChatdataGetAuthUserListParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/chatdata/get_auth_user_list`. */
export interface ChatdataGetAuthUserListResult extends ApiResult {
  auth_user_list: {
    open_userid: string
    edition_list: number[]
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** 1 if there is another page. */
  has_more: 0 | 1
}

/** Answer of `POST /cgi-bin/chatdata/get_corp_auth_info`. */
export interface ChatdataGetCorpAuthInfoResult extends ApiResult {
  auth_edition_list: {
    edition: number
    auth_scope: {
      userid_list?: string[]
      department_id_list?: number[]
      tag_id_list?: number[]
    }
    status: number
    /** As Unix time in seconds. */
    begin_time: number
    /** As Unix time in seconds. */
    end_time: number
    msg_duration_days: number
    auth_user_count: number
  }[]
}

/** Parameters of `POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config`. */
export interface ChatdataGetHideSensitiveinfoConfigParams {
  readonly open_userid: string
}

/** Answer of `POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config`. */
export interface ChatdataGetHideSensitiveinfoConfigResult extends ApiResult {
  config: {
    hide_mobile: boolean
    hide_idcard: boolean
    hide_bankno: boolean
  }
}

/** Parameters of `POST /cgi-bin/chatdata/getagreestatus/room`. */
export interface ChatdataGetagreestatusRoomParams {
  readonly chatid: string
}

/** Answer of `POST /cgi-bin/chatdata/getagreestatus/room`. */
export interface ChatdataGetagreestatusRoomResult extends ApiResult {
  agreeinfo: {
    external_userid: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/chatdata/getagreestatus/single`. */
export interface ChatdataGetagreestatusSingleParams {
  readonly item: readonly {
    readonly open_userid?: string | undefined
    readonly external_userid?: string | undefined
  }[]
}

/** Answer of `POST /cgi-bin/chatdata/getagreestatus/single`. */
export interface ChatdataGetagreestatusSingleResult extends ApiResult {
  agreeinfo: {
    open_userid?: string
    external_userid?: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/chatdata/groupchat/get`. */
export interface ChatdataGroupchatGetParams {
  readonly chatid: string
}

/** Answer of `POST /cgi-bin/chatdata/groupchat/get`. */
export interface ChatdataGroupchatGetResult extends ApiResult {
  members: {
    type: number
    memberid: string
    jointime: number
  }[]
  creator: string
  room_create_time: number
}

/** Parameters of `POST /cgi-bin/chatdata/keyword/create_rule`. */
export interface ChatdataKeywordCreateRuleParams {
  readonly name: string
  readonly keyword: {
    readonly word_list: readonly string[]
  }
  readonly semantics?: {
    readonly semantics_list: readonly number[]
  } | undefined
  readonly applicable_range?: {
    readonly target_type?: {
      readonly type_list?: readonly number[] | undefined
    } | undefined
    readonly chat_type?: {
      readonly type_list?: readonly number[] | undefined
    } | undefined
    readonly department?: {
      readonly id_list?: readonly number[] | undefined
    } | undefined
    readonly user?: {
      readonly id_list?: readonly string[] | undefined
    } | undefined
    readonly external_contact?: {
      readonly id_list?: readonly string[] | undefined
    } | undefined
    readonly chat?: {
      readonly id_list?: readonly string[] | undefined
    } | undefined
    readonly session_type?: {
      readonly session_type_list?: readonly number[] | undefined
    } | undefined
    readonly exclude_mobile?: {
      readonly mobile_list?: readonly string[] | undefined
    } | undefined
    readonly exclude_email?: {
      readonly email_list?: readonly string[] | undefined
    } | undefined
    readonly exclude_bank_card?: {
      readonly bank_card_list?: readonly string[] | undefined
    } | undefined
  } | undefined
}

/** Answer of `POST /cgi-bin/chatdata/keyword/create_rule`. */
export interface ChatdataKeywordCreateRuleResult extends ApiResult {
  rule_id: string
}

/** Parameters of `POST /cgi-bin/chatdata/keyword/delete_rule`. */
export interface ChatdataKeywordDeleteRuleParams {
  readonly rule_id: string
}

/** Parameters of `POST /cgi-bin/chatdata/keyword/get_hit_msg_list`. */
export interface ChatdataKeywordGetHitMsgListParams {
  readonly token?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/chatdata/keyword/get_hit_msg_list`. */
export interface ChatdataKeywordGetHitMsgListResult extends ApiResult {
  msg_list: {
    msgid: string
    hit_rule_list: {
      rule_id: string
      has_hit_keyword: boolean
      semantics_list?: number[]
    }[]
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** 1 if there is another page. */
  has_more: 0 | 1
}

/** Parameters of `POST /cgi-bin/chatdata/keyword/get_rule_detail`. */
export interface ChatdataKeywordGetRuleDetailParams {
  readonly rule_id: string
}

/** Answer of `POST /cgi-bin/chatdata/keyword/get_rule_detail`. */
export interface ChatdataKeywordGetRuleDetailResult extends ApiResult {
  name: string
  keyword: {
    word_list: string[]
  }
  semantics?: {
    semantics_list: number[]
  }
  applicable_range?: {
    target_type?: {
      type_list?: number[]
    }
    chat_type?: {
      type_list?: number[]
    }
    department?: {
      id_list?: number[]
    }
    user?: {
      id_list?: string[]
    }
    external_contact?: {
      id_list?: string[]
    }
    chat?: {
      id_list?: string[]
    }
    session_type?: {
      session_type_list?: number[]
    }
    exclude_mobile?: {
      mobile_list?: string[]
    }
    exclude_email?: {
      email_list?: string[]
    }
    exclude_bank_card?: {
      bank_card_list?: string[]
    }
  }
}

/** Parameters of `POST /cgi-bin/chatdata/keyword/get_rule_list`. */
export interface ChatdataKeywordGetRuleListParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/chatdata/keyword/get_rule_list`. */
export interface ChatdataKeywordGetRuleListResult extends ApiResult {
  rule_list: {
    rule_id: string
    name: string
    /** As Unix time in seconds. */
    create_time: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** 1 if there is another page. */
  has_more: 0 | 1
}

/** Parameters of `POST /cgi-bin/chatdata/keyword/update_rule`. */
export interface ChatdataKeywordUpdateRuleParams {
  readonly rule_id: string
  readonly name?: string | undefined
  readonly keyword?: {
    readonly word_list: readonly string[]
  } | undefined
  readonly semantics?: {
    readonly semantics_list: readonly number[]
  } | undefined
  readonly applicable_range?: {
    readonly target_type?: {
      readonly type_list?: readonly number[] | undefined
    } | undefined
    readonly chat_type?: {
      readonly type_list?: readonly number[] | undefined
    } | undefined
    readonly department?: {
      readonly id_list?: readonly number[] | undefined
    } | undefined
    readonly user?: {
      readonly id_list?: readonly string[] | undefined
    } | undefined
    readonly external_contact?: {
      readonly id_list?: readonly string[] | undefined
    } | undefined
    readonly chat?: {
      readonly id_list?: readonly string[] | undefined
    } | undefined
    readonly session_type?: {
      readonly id_list?: readonly number[] | undefined
    } | undefined
    readonly exclude_mobile?: {
      readonly mobile_list?: readonly string[] | undefined
    } | undefined
    readonly exclude_email?: {
      readonly email_list?: readonly string[] | undefined
    } | undefined
    readonly exclude_bank_card?: {
      readonly bank_card_list?: readonly string[] | undefined
    } | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/chatdata/open_debug_mode`. */
export interface ChatdataOpenDebugModeParams {
  readonly program_id: string
  readonly debug_token: string
}

/** Parameters of `POST /cgi-bin/chatdata/search_chat`. */
export interface ChatdataSearchChatParams {
  readonly query_word: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/chatdata/search_chat`. */
export interface ChatdataSearchChatResult extends ApiResult {
  chat_list: {
    chatid: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** 1 if there is another page. */
  has_more: 0 | 1
}

/** Parameters of `POST /cgi-bin/chatdata/search_msg`. */
export interface ChatdataSearchMsgParams {
  readonly query_word: string
  readonly chat_info?: {
    readonly chat_type: number
    readonly id_list: readonly {
      readonly open_userid?: string | undefined
      readonly external_userid?: string | undefined
    }[]
  } | undefined
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/chatdata/search_msg`. */
export interface ChatdataSearchMsgResult extends ApiResult {
  msg_list: {
    msgid: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** 1 if there is another page. */
  has_more: 0 | 1
}

/** Parameters of `POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config`. */
export interface ChatdataSetHideSensitiveinfoConfigParams {
  readonly open_userid: string
  readonly config: {
    readonly hide_mobile?: boolean | undefined
    readonly hide_idcard?: boolean | undefined
    readonly hide_bankno?: boolean | undefined
  }
}

/** Parameters of `POST /cgi-bin/chatdata/set_log_level`. */
export interface ChatdataSetLogLevelParams {
  readonly program_id: string
  readonly log_level: number
}

/** Parameters of `POST /cgi-bin/chatdata/set_public_key`. */
export interface ChatdataSetPublicKeyParams {
  readonly public_key: string
  readonly public_key_ver: number
}

/** Parameters of `POST /cgi-bin/chatdata/set_receive_callback`. */
export interface ChatdataSetReceiveCallbackParams {
  readonly program_id: string
}

/** Parameters of `POST /cgi-bin/chatdata/specapi/create_job`. */
export interface ChatdataSpecapiCreateJobParams {
  readonly msg_filter: {
    readonly msg_list: readonly {
      readonly msgid: string
      readonly encrypt_info: {
        readonly secret_key: string
      }
    }[]
  }
  readonly custom_id: string
  readonly custom_data?: string | undefined
}

/** Answer of `POST /cgi-bin/chatdata/specapi/create_job`. */
export interface ChatdataSpecapiCreateJobResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/chatdata/specapi/get_job_result`. */
export interface ChatdataSpecapiGetJobResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/chatdata/specapi/get_job_result`. */
export interface ChatdataSpecapiGetJobResultResult extends ApiResult {
  status: number
  dispatch_time: number
  progress: number
  result?: {
    job_type: string
    data?: string
  }
}

/** Parameters of `POST /cgi-bin/chatdata/sync_call_program`. */
export interface ChatdataSyncCallProgramParams {
  readonly program_id: string
  readonly ability_id: string
  readonly notify_id: string
  readonly request_data?: string | undefined
}

/** Answer of `POST /cgi-bin/chatdata/sync_call_program`. */
export interface ChatdataSyncCallProgramResult extends ApiResult {
  response_data?: string
}

/** Parameters of `POST /cgi-bin/chatdata/sync_msg`. */
export interface ChatdataSyncMsgParams {
  readonly token?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/chatdata/sync_msg`. */
export interface ChatdataSyncMsgResult extends ApiResult {
  msg_list: {
    msgid: string
    msgtype: number
    sender: {
      type: number
      id: string
    }
    receiver_list?: {
      type: number
      id: string
    }[]
    chatid?: string
    /** As Unix time in seconds. */
    send_time: number
    service_encrypt_info: {
      encrypted_secret_key: string
      public_key_ver: number
    }
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  /** 1 if there is another page. */
  has_more: 0 | 1
}

/** Parameters of `POST /cgi-bin/chatdata/upload`. */
export interface ChatdataUploadParams {
  readonly type: string
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/chatdata/upload`. */
export interface ChatdataUploadResult extends ApiResult {
  type: string
  media_id: string
  /** As Unix time in seconds. */
  created_at: number | string
}

/** The rows of this chapter. */
export function chatdataEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/chatdata/analyze_task_add
POST /cgi-bin/chatdata/analyze_task_result repeatable
POST /cgi-bin/chatdata/analyze_task_submit
POST /cgi-bin/chatdata/async_program_result repeatable
POST /cgi-bin/chatdata/async_program_task
POST /cgi-bin/chatdata/check_debug_mode repeatable
POST /cgi-bin/chatdata/close_debug_mode
POST /cgi-bin/chatdata/export/create_job
POST /cgi-bin/chatdata/export/get_job_status repeatable
POST /cgi-bin/chatdata/get_auth_user_list repeatable
POST /cgi-bin/chatdata/get_corp_auth_info repeatable
POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config repeatable
POST /cgi-bin/chatdata/getagreestatus/room repeatable
POST /cgi-bin/chatdata/getagreestatus/single repeatable
POST /cgi-bin/chatdata/groupchat/get repeatable
POST /cgi-bin/chatdata/keyword/create_rule
POST /cgi-bin/chatdata/keyword/delete_rule
POST /cgi-bin/chatdata/keyword/get_hit_msg_list repeatable
POST /cgi-bin/chatdata/keyword/get_rule_detail repeatable
POST /cgi-bin/chatdata/keyword/get_rule_list repeatable
POST /cgi-bin/chatdata/keyword/update_rule repeatable
POST /cgi-bin/chatdata/open_debug_mode
POST /cgi-bin/chatdata/search_chat repeatable
POST /cgi-bin/chatdata/search_msg repeatable
POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config repeatable
POST /cgi-bin/chatdata/set_log_level repeatable
POST /cgi-bin/chatdata/set_public_key repeatable
POST /cgi-bin/chatdata/set_receive_callback repeatable
POST /cgi-bin/chatdata/specapi/create_job
POST /cgi-bin/chatdata/specapi/get_job_result repeatable
POST /cgi-bin/chatdata/sync_call_program
POST /cgi-bin/chatdata/sync_msg repeatable
POST /cgi-bin/chatdata/upload {"query":["type"],"body":"multipart","files":["media"]}
GET /cgi-bin/sync/contact_sync_success
`)
}
