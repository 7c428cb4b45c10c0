// Printed by tools/codegen from spec/wecom/external-pay.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/externalpay/addmerchant`. */
export interface ExternalpayAddmerchantParams {
  readonly mch_id: string
  readonly merchant_name: string
}

/** Parameters of `POST /cgi-bin/externalpay/delmerchant`. */
export interface ExternalpayDelmerchantParams {
  readonly mch_id: string
}

/** Parameters of `POST /cgi-bin/externalpay/get_bill_list`. */
export interface ExternalpayGetBillListParams {
  /** As Unix time in seconds. */
  readonly begin_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly payee_userid?: string | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalpay/get_bill_list`. */
export interface ExternalpayGetBillListResult extends ApiResult {
  bill_list: {
    mch_id: string
    bill_type: number
    out_trade_no: string
    out_refund_no?: string
    transaction_id: string
    trade_state: number
    external_userid?: string
    payee_userid?: string
    total_fee: number
    total_refund_fee: number
    payment_type: number
    pay_time: number
    remark: string
    payer_info?: {
      name?: string
      phone?: string
      address?: string
    }
    commodity_list?: {
      description: string
      amount?: number
    }[]
    refund_list?: {
      out_refund_no: string
      refund_userid: string
      refund_comment: string
      refund_reqtime: number
      refund_status: number
      refund_fee: number
    }[]
    miniprogram_info?: {
      appid: string
      name: string
    }
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalpay/get_payment_info`. */
export interface ExternalpayGetPaymentInfoParams {
  readonly payment_id: string
}

/** Answer of `POST /cgi-bin/externalpay/get_payment_info`. */
export interface ExternalpayGetPaymentInfoResult extends ApiResult {
  bill_list: {
    out_trade_no: string
  }[]
}

/** Parameters of `POST /cgi-bin/externalpay/getmerchant`. */
export interface ExternalpayGetmerchantParams {
  readonly mch_id: string
}

/** Answer of `POST /cgi-bin/externalpay/getmerchant`. */
export interface ExternalpayGetmerchantResult extends ApiResult {
  bind_status: number
  mch_id: string
  merchant_name: string
  allow_use_scope?: {
    user?: string[]
    partyid?: number[]
    tagid?: number[]
  }
}

/** Parameters of `POST /cgi-bin/externalpay/set_mch_use_scope`. */
export interface ExternalpaySetMchUseScopeParams {
  readonly mch_id: string
  readonly allow_use_scope: {
    readonly user?: readonly string[] | undefined
    readonly partyid?: readonly number[] | undefined
    readonly tagid?: readonly number[] | undefined
  }
}

/** The rows of this chapter. */
export function externalPayEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalpay/addmerchant
POST /cgi-bin/externalpay/delmerchant
POST /cgi-bin/externalpay/get_bill_list repeatable
POST /cgi-bin/externalpay/get_payment_info repeatable
POST /cgi-bin/externalpay/getmerchant repeatable
POST /cgi-bin/externalpay/set_mch_use_scope repeatable
`)
}
