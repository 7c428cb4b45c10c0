// Printed by tools/codegen from spec/wecom/invoice.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface InvoiceUserInfo {
  title: string
  fee_without_tax: number
  fee: number
  tax: number
  billing_no: string
  billing_code: string
  billing_time: number
  info?: {
    name: string
    unit?: string
    num?: number
    price: number
  }[]
  check_code: string
  detail: string
  reimburse_status: string
  pdf_url: string
  trip_pdf_url?: string
  buyer_number: string
  buyer_address_and_phone?: string
  buyer_bank_account?: string
  seller_number?: string
  seller_address_and_phone?: string
  seller_bank_account?: string
  remarks?: string
  maker?: string
  cashier?: string
}

/** Parameters of `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo`. */
export interface CardInvoiceReimburseGetinvoiceinfoParams {
  readonly card_id: string
  readonly encrypt_code: string
}

/** Answer of `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo`. */
export interface CardInvoiceReimburseGetinvoiceinfoResult extends ApiResult {
  card_id: string
  /** As Unix time in seconds. */
  begin_time: number
  /** As Unix time in seconds. */
  end_time: number
  openid: string
  type: string
  payee: string
  detail: string
  user_info: InvoiceUserInfo
}

/** Parameters of `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch`. */
export interface CardInvoiceReimburseGetinvoiceinfobatchParams {
  readonly item_list: readonly {
    readonly card_id: string
    readonly encrypt_code: string
  }[]
}

/** Answer of `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch`. */
export interface CardInvoiceReimburseGetinvoiceinfobatchResult extends ApiResult {
  item_list: {
    card_id: string
    /** As Unix time in seconds. */
    begin_time: number
    /** As Unix time in seconds. */
    end_time: number
    user_card_status: string
    openid: string
    type: string
    payee: string
    detail: string
    user_info: InvoiceUserInfo
  }[]
}

/** Parameters of `POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus`. */
export interface CardInvoiceReimburseUpdateinvoicestatusParams {
  readonly card_id: string
  readonly encrypt_code: string
  readonly reimburse_status: string
}

/** Parameters of `POST /cgi-bin/card/invoice/reimburse/updatestatusbatch`. */
export interface CardInvoiceReimburseUpdatestatusbatchParams {
  readonly openid: string
  readonly reimburse_status: string
  readonly invoice_list: readonly {
    readonly card_id: string
    readonly encrypt_code: string
  }[]
}

/** The rows of this chapter. */
export function invoiceEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo repeatable
POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch repeatable
POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus
POST /cgi-bin/card/invoice/reimburse/updatestatusbatch
`)
}
