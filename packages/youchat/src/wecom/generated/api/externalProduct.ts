// Printed by tools/codegen from spec/wecom/external-product.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/externalcontact/add_intercept_rule`. */
export interface ExternalcontactAddInterceptRuleParams {
  readonly rule_name: string
  readonly word_list: readonly string[]
  readonly semantics_list?: readonly number[] | undefined
  readonly intercept_type: number
  readonly applicable_range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/add_intercept_rule`. */
export interface ExternalcontactAddInterceptRuleResult extends ApiResult {
  rule_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/add_product_album`. */
export interface ExternalcontactAddProductAlbumParams {
  readonly description: string
  readonly price: number
  readonly product_sn?: string | undefined
  readonly attachments?: readonly {
    readonly type: string
    readonly image?: {
      readonly media_id: string
    } | undefined
  }[] | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/add_product_album`. */
export interface ExternalcontactAddProductAlbumResult extends ApiResult {
  product_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/del_intercept_rule`. */
export interface ExternalcontactDelInterceptRuleParams {
  readonly rule_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/delete_product_album`. */
export interface ExternalcontactDeleteProductAlbumParams {
  readonly product_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_intercept_rule`. */
export interface ExternalcontactGetInterceptRuleParams {
  readonly rule_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/get_intercept_rule`. */
export interface ExternalcontactGetInterceptRuleResult extends ApiResult {
  rule: {
    rule_id: number | string
    rule_name: string
    /** As Unix time in seconds. */
    create_time: number
    word_list: string[]
    extra_rule?: {
      semantics_list?: number[]
    }
    intercept_type: number
    applicable_range?: {
      user_list?: string[]
      department_list?: number[]
    }
  }
}

/** Answer of `GET /cgi-bin/externalcontact/get_intercept_rule_list`. */
export interface ExternalcontactGetInterceptRuleListResult extends ApiResult {
  rule_list: {
    rule_id: string
    rule_name: string
    /** As Unix time in seconds. */
    create_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/get_product_album`. */
export interface ExternalcontactGetProductAlbumParams {
  readonly product_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/get_product_album`. */
export interface ExternalcontactGetProductAlbumResult extends ApiResult {
  product: {
    product_id: string
    description: string
    price: number
    product_sn?: string
    attachments?: {
      type: string
      image?: {
        media_id: string
      }
    }[]
    /** As Unix time in seconds. */
    create_time: number
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/get_product_album_list`. */
export interface ExternalcontactGetProductAlbumListParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_product_album_list`. */
export interface ExternalcontactGetProductAlbumListResult extends ApiResult {
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
  product_list: {
    product_id: string
    description: string
    price: number
    product_sn?: string
    attachments?: {
      type: string
      image?: {
        media_id: string
      }
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/update_intercept_rule`. */
export interface ExternalcontactUpdateInterceptRuleParams {
  readonly rule_id: string
  readonly rule_name: string
  readonly word_list: readonly string[]
  readonly extra_rule?: {
    readonly semantics_list?: readonly number[] | undefined
  } | undefined
  readonly intercept_type?: number | undefined
  readonly add_applicable_range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
  readonly remove_applicable_range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/update_product_album`. */
export interface ExternalcontactUpdateProductAlbumParams {
  readonly product_id: string
  readonly description?: string | undefined
  readonly price?: number | undefined
  readonly product_sn?: string | undefined
  readonly attachments?: readonly {
    readonly type: string
    readonly image?: {
      readonly media_id: string
    } | undefined
  }[] | undefined
}

/** The rows of this chapter. */
export function externalProductEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/add_intercept_rule
POST /cgi-bin/externalcontact/add_product_album
POST /cgi-bin/externalcontact/del_intercept_rule
POST /cgi-bin/externalcontact/delete_product_album
POST /cgi-bin/externalcontact/get_intercept_rule repeatable
GET /cgi-bin/externalcontact/get_intercept_rule_list repeatable
POST /cgi-bin/externalcontact/get_product_album repeatable
POST /cgi-bin/externalcontact/get_product_album_list repeatable
POST /cgi-bin/externalcontact/update_intercept_rule
POST /cgi-bin/externalcontact/update_product_album repeatable
`)
}
