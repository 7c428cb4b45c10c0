// Printed by tools/codegen from spec/wecom/corpgroup.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo`. */
export interface CorpgroupCorpGetChainCorpinfoParams {
  readonly chain_id: string
  readonly corpid?: string | undefined
  readonly pending_corpid?: string | undefined
}

/** Answer of `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo`. */
export interface CorpgroupCorpGetChainCorpinfoResult extends ApiResult {
  corp_name: string
  groupid: number
  custom_id?: string
  qualification_status?: number
  is_joined: 0 | 1
}

/** Parameters of `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list`. */
export interface CorpgroupCorpGetChainCorpinfoListParams {
  readonly chain_id: string
  readonly groupid?: number | undefined
  readonly need_pending?: boolean | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list`. */
export interface CorpgroupCorpGetChainCorpinfoListResult extends ApiResult {
  group_corps: {
    groupid: number
    corpid?: string
    pending_corpid?: string
    corp_name: string
    custom_id?: string
    invite_userid?: string
    is_joined: 0 | 1
  }[]
  /** Whether there is another page. */
  has_more: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/corpgroup/corp/get_chain_group`. */
export interface CorpgroupCorpGetChainGroupParams {
  readonly chain_id: string
  readonly groupid?: number | undefined
}

/** Answer of `POST /cgi-bin/corpgroup/corp/get_chain_group`. */
export interface CorpgroupCorpGetChainGroupResult extends ApiResult {
  groups: {
    groupid: number
    group_name: string
    parentid: number
    order: number
  }[]
}

/** Answer of `GET /cgi-bin/corpgroup/corp/get_chain_list`. */
export interface CorpgroupCorpGetChainListResult extends ApiResult {
  chains: {
    chain_id: string
    chain_name: string
  }[]
}

/** Parameters of `POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id`. */
export interface CorpgroupCorpGetChainUserCustomIdParams {
  readonly chain_id: string
  readonly corpid: string
  readonly userid: string
}

/** Answer of `POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id`. */
export interface CorpgroupCorpGetChainUserCustomIdResult extends ApiResult {
  user_custom_id: string
}

/** Parameters of `POST /cgi-bin/corpgroup/corp/gettoken`. */
export interface CorpgroupCorpGettokenParams {
  readonly business_type?: number | undefined
  readonly corpid: string
  readonly agentid: number
}

/** Answer of `POST /cgi-bin/corpgroup/corp/gettoken`. */
export interface CorpgroupCorpGettokenResult extends ApiResult {
  access_token: string
  expires_in: number
}

/** Parameters of `POST /cgi-bin/corpgroup/corp/list_app_share_info`. */
export interface CorpgroupCorpListAppShareInfoParams {
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly business_type?: number | undefined
  readonly corpid?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/corpgroup/corp/list_app_share_info`. */
export interface CorpgroupCorpListAppShareInfoResult extends ApiResult {
  corp_list: {
    corpid: string
    corp_name: string
    agentid: number
  }[]
  /** 1 if this is the last page. */
  ending: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/corpgroup/corp/remove_corp`. */
export interface CorpgroupCorpRemoveCorpParams {
  readonly chain_id: string
  readonly corpid?: string | undefined
  readonly pending_corpid?: string | undefined
}

/** Parameters of `GET /cgi-bin/corpgroup/getresult`. */
export interface CorpgroupGetresultParams {
  readonly jobid: string
}

/** Answer of `GET /cgi-bin/corpgroup/getresult`. */
export interface CorpgroupGetresultResult extends ApiResult {
  status: number
  result?: {
    chain_id: string
    import_status: number
    fail_list?: {
      errcode: number
      errmsg?: string
      corp_name: string
      custom_id?: string
      contact_info_list?: {
        errcode: number
        errmsg?: string
        mobile?: string
      }[]
    }[]
  }
}

/** Parameters of `POST /cgi-bin/corpgroup/import_chain_contact`. */
export interface CorpgroupImportChainContactParams {
  readonly chain_id: string
  readonly contact_list: readonly {
    readonly corp_name: string
    readonly group_path?: string | undefined
    readonly custom_id?: string | undefined
    readonly contact_info_list: readonly {
      readonly name: string
      readonly identity_type: number
      readonly mobile?: string | undefined
      readonly user_custom_id?: string | undefined
    }[]
  }[]
}

/** Answer of `POST /cgi-bin/corpgroup/import_chain_contact`. */
export interface CorpgroupImportChainContactResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/corpgroup/rule/add_rule`. */
export interface CorpgroupRuleAddRuleParams {
  readonly chain_id: string
  readonly rule_info: {
    readonly owner_corp_range: {
      readonly userids?: readonly string[] | undefined
      readonly departmentids?: readonly number[] | undefined
    }
    readonly member_corp_range: {
      readonly groupids?: readonly number[] | undefined
      readonly corpids?: readonly string[] | undefined
    }
  }
}

/** Answer of `POST /cgi-bin/corpgroup/rule/add_rule`. */
export interface CorpgroupRuleAddRuleResult extends ApiResult {
  rule_id: number
}

/** Parameters of `POST /cgi-bin/corpgroup/rule/delete_rule`. */
export interface CorpgroupRuleDeleteRuleParams {
  readonly chain_id: string
  readonly rule_id: number
}

/** Parameters of `POST /cgi-bin/corpgroup/rule/get_rule_info`. */
export interface CorpgroupRuleGetRuleInfoParams {
  readonly chain_id: string
  readonly rule_id: number
}

/** Answer of `POST /cgi-bin/corpgroup/rule/get_rule_info`. */
export interface CorpgroupRuleGetRuleInfoResult extends ApiResult {
  rule_info: {
    owner_corp_range: {
      userids?: string[]
      departmentids?: number[]
    }
    member_corp_range: {
      groupids?: number[]
      corpids?: string[]
    }
  }
}

/** Parameters of `POST /cgi-bin/corpgroup/rule/list_ids`. */
export interface CorpgroupRuleListIdsParams {
  readonly chain_id: string
}

/** Answer of `POST /cgi-bin/corpgroup/rule/list_ids`. */
export interface CorpgroupRuleListIdsResult extends ApiResult {
  rule_ids: number[]
}

/** Parameters of `POST /cgi-bin/corpgroup/rule/modify_rule`. */
export interface CorpgroupRuleModifyRuleParams {
  readonly chain_id: string
  readonly rule_id: number
  readonly rule_info: {
    readonly owner_corp_range: {
      readonly userids?: readonly string[] | undefined
      readonly departmentids?: readonly number[] | undefined
    }
    readonly member_corp_range: {
      readonly groupids?: readonly number[] | undefined
      readonly corpids?: readonly string[] | undefined
    }
  }
}

/** Parameters of `POST /cgi-bin/corpgroup/unionid_to_external_userid`. */
export interface CorpgroupUnionidToExternalUseridParams {
  readonly unionid?: string | undefined
  readonly openid?: string | undefined
  readonly corpid?: string | undefined
  readonly mass_call_ticket?: string | undefined
}

/** Answer of `POST /cgi-bin/corpgroup/unionid_to_external_userid`. */
export interface CorpgroupUnionidToExternalUseridResult extends ApiResult {
  external_userid_info: {
    corpid: string
    external_userid: string
  }[]
}

/** The rows of this chapter. */
export function corpgroupEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/corpgroup/corp/get_chain_corpinfo repeatable
POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list repeatable
POST /cgi-bin/corpgroup/corp/get_chain_group repeatable
GET /cgi-bin/corpgroup/corp/get_chain_list repeatable
POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id repeatable
POST /cgi-bin/corpgroup/corp/gettoken repeatable
POST /cgi-bin/corpgroup/corp/list_app_share_info {"account":["agentid"]} repeatable
POST /cgi-bin/corpgroup/corp/remove_corp
GET /cgi-bin/corpgroup/getresult {"query":["jobid"]} repeatable
POST /cgi-bin/corpgroup/import_chain_contact
POST /cgi-bin/corpgroup/rule/add_rule
POST /cgi-bin/corpgroup/rule/delete_rule
POST /cgi-bin/corpgroup/rule/get_rule_info repeatable
POST /cgi-bin/corpgroup/rule/list_ids repeatable
POST /cgi-bin/corpgroup/rule/modify_rule repeatable
POST /cgi-bin/corpgroup/unionid_to_external_userid repeatable
`)
}
