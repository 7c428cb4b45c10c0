// Printed by tools/codegen from spec/wecom/idconvert.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/idconvert/apply_to_upgrade_chatid`. */
export interface IdconvertApplyToUpgradeChatidParams {
  readonly upgrade_time: number
}

/** Parameters of `POST /cgi-bin/idconvert/batch/external_userid_to_pending_id`. */
export interface IdconvertBatchExternalUseridToPendingIdParams {
  readonly chat_id?: string | undefined
  readonly external_userid: readonly string[]
}

/** Answer of `POST /cgi-bin/idconvert/batch/external_userid_to_pending_id`. */
export interface IdconvertBatchExternalUseridToPendingIdResult extends ApiResult {
  result: {
    external_userid: string
    pending_id: string
  }[]
}

/** Parameters of `POST /cgi-bin/idconvert/chatid`. */
export interface IdconvertChatidParams {
  readonly chat_id_list: readonly string[]
}

/** Answer of `POST /cgi-bin/idconvert/chatid`. */
export interface IdconvertChatidResult extends ApiResult {
  items: {
    chat_id: string
    new_chat_id: string
  }[]
  invalid_chat_id_list?: string[]
}

/** Parameters of `POST /cgi-bin/idconvert/convert_tmp_external_userid`. */
export interface IdconvertConvertTmpExternalUseridParams {
  readonly business_type: number
  readonly user_type: number
  readonly tmp_external_userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/idconvert/convert_tmp_external_userid`. */
export interface IdconvertConvertTmpExternalUseridResult extends ApiResult {
  results: {
    tmp_external_userid: string
    external_userid?: string
    corpid?: string
    userid?: string
  }[]
  invalid_tmp_external_userid_list?: string[]
}

/** Parameters of `POST /cgi-bin/idconvert/external_tagid`. */
export interface IdconvertExternalTagidParams {
  readonly external_tagid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/idconvert/external_tagid`. */
export interface IdconvertExternalTagidResult extends ApiResult {
  items: {
    external_tagid: string
    open_external_tagid: string
  }[]
  invalid_external_tagid_list?: string[]
}

/** Parameters of `POST /cgi-bin/idconvert/open_kfid`. */
export interface IdconvertOpenKfidParams {
  readonly open_kfid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/idconvert/open_kfid`. */
export interface IdconvertOpenKfidResult extends ApiResult {
  items: {
    open_kfid: string
    new_open_kfid: string
  }[]
  invalid_open_kfid_list?: string[]
}

/** Parameters of `POST /cgi-bin/idconvert/unionid_to_external_userid`. */
export interface IdconvertUnionidToExternalUseridParams {
  readonly unionid?: string | undefined
  readonly openid?: string | undefined
  readonly subject_type: number
}

/** Answer of `POST /cgi-bin/idconvert/unionid_to_external_userid`. */
export interface IdconvertUnionidToExternalUseridResult extends ApiResult {
  external_userid?: string
  pending_id?: string
}

/** The rows of this chapter. */
export function idconvertEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/idconvert/apply_to_upgrade_chatid
POST /cgi-bin/idconvert/batch/external_userid_to_pending_id repeatable
POST /cgi-bin/idconvert/chatid repeatable
POST /cgi-bin/idconvert/convert_tmp_external_userid repeatable
POST /cgi-bin/idconvert/external_tagid repeatable
POST /cgi-bin/idconvert/open_kfid repeatable
POST /cgi-bin/idconvert/unionid_to_external_userid repeatable
`)
}
