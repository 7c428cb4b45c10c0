// Printed by tools/codegen from spec/wecom/external-tag.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface ContactTagGroup {
  group_id: string
  group_name: string
  order: number
  tag: {
    id: string
    name: string
    order: number
    deleted?: boolean
    /** As Unix time in seconds. */
    create_time: number
  }[]
  deleted?: boolean
  /** As Unix time in seconds. */
  create_time: number
}

export interface StrategyTagGroup {
  strategy_id: number
  group_id: string
  group_name: string
  order: number
  /** As Unix time in seconds. */
  create_time: number
  tag: {
    id: string
    name: string
    order: number
    /** As Unix time in seconds. */
    create_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/add_corp_tag`. */
export interface ExternalcontactAddCorpTagParams {
  readonly group_id?: string | undefined
  readonly group_name?: string | undefined
  readonly order?: number | undefined
  readonly tag?: readonly {
    readonly name: string
    readonly order?: number | undefined
  }[] | undefined
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/add_corp_tag`. */
export interface ExternalcontactAddCorpTagResult extends ApiResult {
  tag_group: ContactTagGroup
}

/** Parameters of `POST /cgi-bin/externalcontact/add_strategy_tag`. */
export interface ExternalcontactAddStrategyTagParams {
  readonly strategy_id: number
  readonly group_id?: string | undefined
  readonly group_name?: string | undefined
  readonly order?: number | undefined
  readonly tag: readonly {
    readonly name: string
    readonly order?: number | undefined
  }[]
}

/** Answer of `POST /cgi-bin/externalcontact/add_strategy_tag`. */
export interface ExternalcontactAddStrategyTagResult extends ApiResult {
  tag_group: StrategyTagGroup
}

/** Parameters of `POST /cgi-bin/externalcontact/del_corp_tag`. */
export interface ExternalcontactDelCorpTagParams {
  readonly tag_id?: readonly string[] | undefined
  readonly group_id?: readonly string[] | undefined
  readonly agentid?: number | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/del_strategy_tag`. */
export interface ExternalcontactDelStrategyTagParams {
  readonly tag_id?: readonly string[] | undefined
  readonly group_id?: readonly string[] | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/edit_corp_tag`. */
export interface ExternalcontactEditCorpTagParams {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly order?: number | undefined
  readonly agentid?: number | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/edit_strategy_tag`. */
export interface ExternalcontactEditStrategyTagParams {
  readonly id: string
  readonly name?: string | undefined
  readonly order?: number | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/get_corp_tag_list`. */
export interface ExternalcontactGetCorpTagListParams {
  readonly tag_id?: readonly string[] | undefined
  readonly group_id?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_corp_tag_list`. */
export interface ExternalcontactGetCorpTagListResult extends ApiResult {
  tag_group: ContactTagGroup[]
}

/** Parameters of `POST /cgi-bin/externalcontact/get_strategy_tag_list`. */
export interface ExternalcontactGetStrategyTagListParams {
  readonly strategy_id?: number | undefined
  readonly tag_id?: readonly string[] | undefined
  readonly group_id?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_strategy_tag_list`. */
export interface ExternalcontactGetStrategyTagListResult extends ApiResult {
  tag_group: StrategyTagGroup[]
}

/** Parameters of `POST /cgi-bin/externalcontact/mark_tag`. */
export interface ExternalcontactMarkTagParams {
  readonly userid: string
  readonly external_userid: string
  readonly add_tag?: readonly string[] | undefined
  readonly remove_tag?: readonly string[] | undefined
}

/** The rows of this chapter. */
export function externalTagEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/add_corp_tag
POST /cgi-bin/externalcontact/add_strategy_tag
POST /cgi-bin/externalcontact/del_corp_tag
POST /cgi-bin/externalcontact/del_strategy_tag
POST /cgi-bin/externalcontact/edit_corp_tag repeatable
POST /cgi-bin/externalcontact/edit_strategy_tag repeatable
POST /cgi-bin/externalcontact/get_corp_tag_list repeatable
POST /cgi-bin/externalcontact/get_strategy_tag_list repeatable
POST /cgi-bin/externalcontact/mark_tag repeatable
`)
}
