// Printed by tools/codegen from spec/wecom/external-transfer.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/externalcontact/get_unassigned_list`. */
export interface ExternalcontactGetUnassignedListParams {
  readonly page_id?: number | undefined
  readonly page_size?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_unassigned_list`. */
export interface ExternalcontactGetUnassignedListResult extends ApiResult {
  info: {
    handover_userid: string
    external_userid: string
    dimission_time: number
  }[]
  is_last: boolean
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/onjob_transfer`. */
export interface ExternalcontactGroupchatOnjobTransferParams {
  readonly chat_id_list: readonly string[]
  readonly new_owner: string
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/onjob_transfer`. */
export interface ExternalcontactGroupchatOnjobTransferResult extends ApiResult {
  failed_chat_list?: {
    chat_id: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/groupchat/transfer`. */
export interface ExternalcontactGroupchatTransferParams {
  readonly chat_id_list: readonly string[]
  readonly new_owner: string
}

/** Answer of `POST /cgi-bin/externalcontact/groupchat/transfer`. */
export interface ExternalcontactGroupchatTransferResult extends ApiResult {
  failed_chat_list?: {
    chat_id: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/resigned/transfer_customer`. */
export interface ExternalcontactResignedTransferCustomerParams {
  readonly handover_userid: string
  readonly takeover_userid: string
  readonly external_userid: readonly string[]
  readonly transfer_success_msg?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/resigned/transfer_customer`. */
export interface ExternalcontactResignedTransferCustomerResult extends ApiResult {
  customer: {
    errcode: number
    external_userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/resigned/transfer_result`. */
export interface ExternalcontactResignedTransferResultParams {
  readonly handover_userid: string
  readonly takeover_userid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/resigned/transfer_result`. */
export interface ExternalcontactResignedTransferResultResult extends ApiResult {
  customer: {
    status: number
    external_userid: string
    takeover_time?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/transfer`. */
export interface ExternalcontactTransferOldParams {
  readonly external_userid: string
  readonly handover_userid: string
  readonly takeover_userid: string
  readonly transfer_success_msg?: string | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/transfer_customer`. */
export interface ExternalcontactTransferCustomerParams {
  readonly handover_userid: string
  readonly takeover_userid: string
  readonly external_userid: readonly string[]
  readonly transfer_success_msg?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/transfer_customer`. */
export interface ExternalcontactTransferCustomerResult extends ApiResult {
  customer: {
    errcode: number
    external_userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/transfer_result`. */
export interface ExternalcontactTransferResultParams {
  readonly handover_userid: string
  readonly takeover_userid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/transfer_result`. */
export interface ExternalcontactTransferResultResult extends ApiResult {
  customer: {
    status: number
    external_userid: string
    takeover_time?: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function externalTransferEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/get_unassigned_list repeatable
POST /cgi-bin/externalcontact/groupchat/onjob_transfer
POST /cgi-bin/externalcontact/groupchat/transfer
POST /cgi-bin/externalcontact/resigned/transfer_customer
POST /cgi-bin/externalcontact/resigned/transfer_result repeatable
POST /cgi-bin/externalcontact/transfer
POST /cgi-bin/externalcontact/transfer_customer
POST /cgi-bin/externalcontact/transfer_result repeatable
`)
}
