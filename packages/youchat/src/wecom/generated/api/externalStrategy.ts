// Printed by tools/codegen from spec/wecom/external-strategy.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface CustomerStrategyPrivilege {
  readonly view_customer_list?: boolean | undefined
  readonly view_customer_data?: boolean | undefined
  readonly view_room_list?: boolean | undefined
  readonly contact_me?: boolean | undefined
  readonly join_room?: boolean | undefined
  readonly share_customer?: boolean | undefined
  readonly oper_resign_customer?: boolean | undefined
  readonly oper_resign_group?: boolean | undefined
  readonly send_customer_msg?: boolean | undefined
  readonly edit_welcome_msg?: boolean | undefined
  readonly view_behavior_data?: boolean | undefined
  readonly view_room_data?: boolean | undefined
  readonly send_group_msg?: boolean | undefined
  readonly room_deduplication?: boolean | undefined
  readonly rapid_reply?: boolean | undefined
  readonly onjob_customer_transfer?: boolean | undefined
  readonly edit_anti_spam_rule?: boolean | undefined
  readonly export_customer_list?: boolean | undefined
  readonly export_customer_data?: boolean | undefined
  readonly export_customer_group_list?: boolean | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_strategy/create`. */
export interface ExternalcontactCustomerStrategyCreateParams {
  readonly parent_id?: number | undefined
  readonly strategy_name: string
  readonly admin_list: readonly string[]
  readonly privilege: CustomerStrategyPrivilege
  readonly range: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly partyid?: number | undefined
  }[]
}

/** Answer of `POST /cgi-bin/externalcontact/customer_strategy/create`. */
export interface ExternalcontactCustomerStrategyCreateResult extends ApiResult {
  strategy_id: number
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_strategy/del`. */
export interface ExternalcontactCustomerStrategyDelParams {
  readonly strategy_id: number
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_strategy/edit`. */
export interface ExternalcontactCustomerStrategyEditParams {
  readonly strategy_id: number
  readonly strategy_name?: string | undefined
  readonly admin_list?: readonly string[] | undefined
  readonly privilege?: CustomerStrategyPrivilege | undefined
  readonly range_add?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly partyid?: number | undefined
  }[] | undefined
  readonly range_del?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly partyid?: number | undefined
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_strategy/get`. */
export interface ExternalcontactCustomerStrategyGetParams {
  readonly strategy_id: number
}

/** Answer of `POST /cgi-bin/externalcontact/customer_strategy/get`. */
export interface ExternalcontactCustomerStrategyGetResult extends ApiResult {
  strategy: {
    strategy_id: number
    parent_id: number
    strategy_name: string
    admin_list: string[]
    privilege: {
      view_customer_list: boolean
      view_customer_data: boolean
      view_room_list: boolean
      contact_me: boolean
      join_room: boolean
      share_customer: boolean
      oper_resign_customer: boolean
      oper_resign_group: boolean
      send_customer_msg: boolean
      edit_welcome_msg: boolean
      view_behavior_data: boolean
      view_room_data: boolean
      send_group_msg: boolean
      room_deduplication: boolean
      rapid_reply: boolean
      onjob_customer_transfer: boolean
      edit_anti_spam_rule: boolean
      export_customer_list: boolean
      export_customer_data: boolean
      export_customer_group_list: boolean
    }
    /** As Unix time in seconds. */
    create_time: number
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_strategy/get_range`. */
export interface ExternalcontactCustomerStrategyGetRangeParams {
  readonly strategy_id: number
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/customer_strategy/get_range`. */
export interface ExternalcontactCustomerStrategyGetRangeResult extends ApiResult {
  range: {
    type: number
    userid?: string
    partyid?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_strategy/list`. */
export interface ExternalcontactCustomerStrategyListParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/customer_strategy/list`. */
export interface ExternalcontactCustomerStrategyListResult extends ApiResult {
  strategy: {
    strategy_id: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/moment_strategy/create`. */
export interface ExternalcontactMomentStrategyCreateParams {
  readonly parent_id?: number | undefined
  readonly strategy_name: string
  readonly admin_list: readonly string[]
  readonly privilege: {
    readonly view_moment_list?: boolean | undefined
    readonly send_moment?: boolean | undefined
  }
  readonly range: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly partyid?: number | undefined
  }[]
}

/** Answer of `POST /cgi-bin/externalcontact/moment_strategy/create`. */
export interface ExternalcontactMomentStrategyCreateResult extends ApiResult {
  strategy_id: number
}

/** Parameters of `POST /cgi-bin/externalcontact/moment_strategy/del`. */
export interface ExternalcontactMomentStrategyDelParams {
  readonly strategy_id: number
}

/** Parameters of `POST /cgi-bin/externalcontact/moment_strategy/edit`. */
export interface ExternalcontactMomentStrategyEditParams {
  readonly strategy_id: number
  readonly strategy_name?: string | undefined
  readonly admin_list?: readonly string[] | undefined
  readonly privilege?: {
    readonly view_moment_list?: boolean | undefined
    readonly send_moment?: boolean | undefined
  } | undefined
  readonly range_add?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly partyid?: number | undefined
  }[] | undefined
  readonly range_del?: readonly {
    readonly type: number
    readonly userid?: string | undefined
    readonly partyid?: number | undefined
  }[] | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/moment_strategy/get`. */
export interface ExternalcontactMomentStrategyGetParams {
  readonly strategy_id: number
}

/** Answer of `POST /cgi-bin/externalcontact/moment_strategy/get`. */
export interface ExternalcontactMomentStrategyGetResult extends ApiResult {
  strategy: {
    strategy_id: number
    parent_id: number
    strategy_name: string
    admin_list: string[]
    privilege: {
      view_moment_list: boolean
      send_moment: boolean
    }
    /** As Unix time in seconds. */
    create_time: number
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/moment_strategy/get_range`. */
export interface ExternalcontactMomentStrategyGetRangeParams {
  readonly strategy_id: number
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/moment_strategy/get_range`. */
export interface ExternalcontactMomentStrategyGetRangeResult extends ApiResult {
  range: {
    type: number
    userid?: string
    partyid?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/moment_strategy/list`. */
export interface ExternalcontactMomentStrategyListParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/moment_strategy/list`. */
export interface ExternalcontactMomentStrategyListResult extends ApiResult {
  strategy: {
    strategy_id: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function externalStrategyEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/customer_strategy/create
POST /cgi-bin/externalcontact/customer_strategy/del
POST /cgi-bin/externalcontact/customer_strategy/edit
POST /cgi-bin/externalcontact/customer_strategy/get repeatable
POST /cgi-bin/externalcontact/customer_strategy/get_range repeatable
POST /cgi-bin/externalcontact/customer_strategy/list repeatable
POST /cgi-bin/externalcontact/moment_strategy/create
POST /cgi-bin/externalcontact/moment_strategy/del
POST /cgi-bin/externalcontact/moment_strategy/edit
POST /cgi-bin/externalcontact/moment_strategy/get repeatable
POST /cgi-bin/externalcontact/moment_strategy/get_range repeatable
POST /cgi-bin/externalcontact/moment_strategy/list repeatable
`)
}
