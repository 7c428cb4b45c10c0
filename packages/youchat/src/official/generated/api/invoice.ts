// Printed by tools/codegen from spec/official-account/invoice.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** An invoice, as somebody who reimburses it sees it. */
export interface ReimburseInvoice {
  card_id: string
  begin_time: number
  end_time: number
  user_card_status: string
  openid: string
  type: string
  payee: string
  detail: string
  user_info: {
    title: string
    /** Without tax, in hundredths of a yuan. */
    fee_without_tax: number
    /** In hundredths of a yuan. */
    fee: number
    /** In hundredths of a yuan. */
    tax: number
    billing_no: string
    billing_code: string
    /** When it was issued, as Unix time in seconds. */
    billing_time: number
    info?: {
      name: string
      unit: string
      num: number
      price: number
    }[]
    check_code: string
    reimburse_status: string
    pdf_url: string
    trip_pdf_url?: string
    order_id?: string
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
}

/** The fields of the authorisation page. */
export interface InvoiceAuthFieldResult {
  user_field?: {
    show_title?: 0 | 1
    show_phone?: 0 | 1
    show_email?: 0 | 1
    custom_field?: {
      key: string
    }[]
  }
  biz_field?: {
    show_title?: 0 | 1
    show_tax_no?: 0 | 1
    show_addr?: 0 | 1
    show_phone?: 0 | 1
    show_bank_type?: 0 | 1
    show_bank_no?: 0 | 1
    custom_field?: {
      key: string
    }[]
  }
}

/** Parameters of `POST /card/invoice/biz/getselecttitleurl`. */
export interface CardInvoiceBizGetselecttitleurlParams {
  readonly attach?: string | undefined
  readonly biz_name?: string | undefined
}

/** Answer of `POST /card/invoice/biz/getselecttitleurl`. */
export interface CardInvoiceBizGetselecttitleurlResult extends ApiResult {
  url: string
}

/** Parameters of `POST /card/invoice/biz/getusertitleurl`. */
export interface CardInvoiceBizGetusertitleurlParams {
  readonly title?: string | undefined
  readonly tax_no?: string | undefined
  readonly phone?: string | undefined
  readonly addr?: string | undefined
  readonly bank_type?: string | undefined
  readonly bank_no?: string | undefined
  readonly user_fill?: 0 | 1 | undefined
  readonly out_title_id?: string | undefined
}

/** Answer of `POST /card/invoice/biz/getusertitleurl`. */
export interface CardInvoiceBizGetusertitleurlResult extends ApiResult {
  url: string
}

/** Parameters of `POST /card/invoice/clearoutinvoice`. */
export interface CardInvoiceClearoutinvoiceParams {
  readonly invoiceinfo: {
    /** The user's openid. */
    readonly wxopenid: string
    /** Serial number of the request (发票请求流水号). */
    readonly fpqqlsh: string
    /** Taxpayer number of the seller (纳税人识别码). */
    readonly nsrsbh: string
    /** Name of the seller (纳税人名称). */
    readonly nsrmc: string
    /** Code of the invoice to reverse (原发票代码). */
    readonly yfpdm: string
    /** Number of the invoice to reverse (原发票号码). */
    readonly yfphm: string
  }
}

/** Parameters of `POST /card/invoice/getauthdata`. */
export interface CardInvoiceGetauthdataParams {
  readonly order_id: string
  /** The invoicing platform's id, from `card/invoice/seturl`. */
  readonly s_pappid: string
}

/** Answer of `POST /card/invoice/getauthdata`. */
export interface CardInvoiceGetauthdataResult extends ApiResult {
  invoice_status: string
  auth_time?: number
  user_auth_info?: {
    user_field?: {
      title: string
      phone: string
      email: string
      custom_field?: {
        key: string
        value: string
      }[]
    }
    biz_field?: {
      title: string
      phone: string
      tax_no: string
      addr: string
      bank_type: string
      bank_no: string
      custom_field?: {
        key: string
        value: string
      }[]
    }
  }
}

/** Parameters of `POST /card/invoice/getauthurl`. */
export interface CardInvoiceGetauthurlParams {
  readonly order_id: string
  /** The invoicing platform's id, from `card/invoice/seturl`. */
  readonly s_pappid: string
  /** In hundredths of a yuan. */
  readonly money: number
  readonly timestamp?: number | undefined
  /** `app`, `web`, `wxa` or `wap`. */
  readonly source: string
  readonly redirect_url?: string | undefined
  /** Of type `wx_card`, from `ticket/getticket`. */
  readonly ticket: string
  /** 0 with issuing, 1 with filling in, 2 for collecting. */
  readonly type: number
}

/** Answer of `POST /card/invoice/getauthurl`. */
export interface CardInvoiceGetauthurlResult extends ApiResult {
  auth_url: string
  appid?: string
}

/** Parameters of `POST /card/invoice/insert`. */
export interface CardInvoiceInsertParams {
  readonly order_id: string
  /** @default the account's appId */
  readonly appid?: string | undefined
  readonly card_id: string
  readonly card_ext: {
    readonly nonce_str?: string | undefined
    readonly user_card: {
      readonly invoice_user_data: {
        readonly title: string
        /** Without tax, in hundredths of a yuan. */
        readonly fee_without_tax: number
        /** In hundredths of a yuan. */
        readonly fee: number
        /** In hundredths of a yuan. */
        readonly tax: number
        readonly billing_no: string
        readonly billing_code: string
        /** When it was issued, as Unix time in seconds. */
        readonly billing_time: number | string
        readonly info: readonly {
          readonly name: string
          readonly unit: string
          readonly num: number
          readonly price: number
        }[]
        readonly check_code: string
        readonly s_pdf_media_id: string
        readonly s_trip_pdf_media_id?: string | undefined
        readonly buyer_number: string
        readonly buyer_address_and_phone?: string | undefined
        readonly buyer_bank_account?: string | undefined
        readonly seller_number?: string | undefined
        readonly seller_address_and_phone?: string | undefined
        readonly seller_bank_account?: string | undefined
        readonly remarks?: string | undefined
        readonly maker?: string | undefined
        readonly cashier?: string | undefined
      }
    }
  }
}

/** Answer of `POST /card/invoice/insert`. */
export interface CardInvoiceInsertResult extends ApiResult {
  code: string
  openid: string
  unionid?: string
}

/** Parameters of `POST /card/invoice/makeoutinvoice`. */
export interface CardInvoiceMakeoutinvoiceParams {
  readonly invoiceinfo: {
    /** The user's openid. */
    readonly wxopenid: string
    /** Order number (订单号). */
    readonly ddh: string
    /** Serial number of the request (发票请求流水号). */
    readonly fpqqlsh: string
    /** Taxpayer number of the seller (纳税人识别码). */
    readonly nsrsbh: string
    /** Name of the seller (纳税人名称). */
    readonly nsrmc: string
    /** Address of the seller (纳税人地址). */
    readonly nsrdz: string
    /** Phone number of the seller (纳税人电话). */
    readonly nsrdh: string
    /** Bank of the seller (纳税人开户行). */
    readonly nsrbank: string
    /** Bank account of the seller (纳税人银行账号). */
    readonly nsrbankid: string
    /** Taxpayer number of the seller (纳税人识别码). */
    readonly ghfnsrsbh?: string | undefined
    /** Name of the buyer (购货方名称). */
    readonly ghfmc?: string | undefined
    /** Address of the buyer (购货方地址). */
    readonly ghfdz?: string | undefined
    /** Phone number of the buyer (购货方电话). */
    readonly ghfdh?: string | undefined
    /** Bank of the buyer (购货方开户行). */
    readonly ghfbank?: string | undefined
    /** Bank account of the buyer (购货方银行账号). */
    readonly ghfbankid?: string | undefined
    /** Who issued it (开票人). */
    readonly kpr: string
    /** Who took the money (收款人). */
    readonly skr?: string | undefined
    /** Who checked it (复核人). */
    readonly fhr?: string | undefined
    /** Total with tax (价税合计). */
    readonly jshj: number | string
    /** Total without tax (合计金额). */
    readonly hjje: number | string
    /** Total of the tax (合计税额). */
    readonly hjse: number | string
    /** Remarks (备注). */
    readonly bz?: string | undefined
    /** Industry: 0 commerce, 1 others (行业类型). */
    readonly hylx?: number | string | undefined
    readonly invoicedetail_list: readonly {
      /** 0 ordinary line, 1 discount line, 2 discounted line (发票行性质). */
      readonly fphxz: number | string
      /** Tax category code (税收分类编码). */
      readonly spbm: string
      /** Name (项目名称). */
      readonly xmmc: string
      /** Unit (计量单位). */
      readonly dw: string
      /** Model (规格型号). */
      readonly ggxh: string
      /** Number (项目数量). */
      readonly xmsl: number | string
      /** Price of one (项目单价). */
      readonly xmdj: number | string
      /** Amount without tax (项目金额). */
      readonly xmje: number | string
      /** Tax rate (税率). */
      readonly sl: number | string
      /** Tax (税额). */
      readonly se: number | string
    }[]
  }
}

/** Parameters of `POST /card/invoice/platform/createcard`. */
export interface CardInvoicePlatformCreatecardParams {
  readonly invoice_info: {
    readonly base_info: {
      readonly logo_url: string
      readonly title: string
      readonly custom_url_name?: string | undefined
      readonly custom_url_sub_title?: string | undefined
      readonly custom_url?: string | undefined
      readonly promotion_url_name?: string | undefined
      readonly promotion_url_sub_title?: string | undefined
      readonly promotion_url?: string | undefined
    }
    readonly type: string
    readonly payee: string
  }
}

/** Answer of `POST /card/invoice/platform/createcard`. */
export interface CardInvoicePlatformCreatecardResult extends ApiResult {
  card_id: string
}

/** Parameters of `POST /card/invoice/platform/getpdf`. */
export interface CardInvoicePlatformGetpdfParams {
  readonly action: string
  readonly s_media_id: string
}

/** Answer of `POST /card/invoice/platform/getpdf`. */
export interface CardInvoicePlatformGetpdfResult extends ApiResult {
  pdf_url: string
  pdf_url_expire_time: number
}

/** Parameters of `POST /card/invoice/platform/setpdf`. */
export interface CardInvoicePlatformSetpdfParams {
  readonly pdf: UploadSource
}

/** Answer of `POST /card/invoice/platform/setpdf`. */
export interface CardInvoicePlatformSetpdfResult extends ApiResult {
  s_media_id: string
}

/** Parameters of `POST /card/invoice/platform/updatestatus`. */
export interface CardInvoicePlatformUpdatestatusParams {
  readonly card_id: string
  readonly code: string
  /** `INVOICE_REIMBURSE_INIT`, `INVOICE_REIMBURSE_LOCK` or `INVOICE_REIMBURSE_CLOSURE`. */
  readonly reimburse_status: string
}

/** Parameters of `POST /card/invoice/queryinvoceinfo`. */
export interface CardInvoiceQueryinvoceinfoParams {
  /** Serial number of the request (发票请求流水号). */
  readonly fpqqlsh: string
  /** Taxpayer number of the seller (纳税人识别码). */
  readonly nsrsbh: string
}

/** Answer of `POST /card/invoice/queryinvoceinfo`. */
export interface CardInvoiceQueryinvoceinfoResult extends ApiResult {
  invoicedetail: {
    /** Serial number of the request (发票请求流水号). */
    fpqqlsh: string
    /** Code of the invoice (发票代码). */
    fpdm: string
    /** Number of the invoice (发票号码). */
    fphm: string
    /** Day of issue (开票日期). */
    kprq: string
    /** Check code (校验码). */
    jym: string
    pdfurl: string
  }
}

/** Parameters of `POST /card/invoice/reimburse/getinvoicebatch`. */
export interface CardInvoiceReimburseGetinvoicebatchParams {
  readonly item_list: readonly {
    readonly card_id: string
    readonly encrypt_code: string
  }[]
}

/** Answer of `POST /card/invoice/reimburse/getinvoicebatch`. */
export interface CardInvoiceReimburseGetinvoicebatchResult extends ApiResult {
  item_list: ReimburseInvoice[]
}

/** Parameters of `POST /card/invoice/reimburse/getinvoiceinfo`. */
export interface CardInvoiceReimburseGetinvoiceinfoParams {
  readonly card_id: string
  readonly encrypt_code: string
}

/** Answer of `POST /card/invoice/reimburse/getinvoiceinfo`. */
export interface CardInvoiceReimburseGetinvoiceinfoResult extends ApiResult, ReimburseInvoice {}

/** Parameters of `POST /card/invoice/reimburse/updateinvoicestatus`. */
export interface CardInvoiceReimburseUpdateinvoicestatusParams {
  readonly card_id: string
  readonly encrypt_code: string
  /** `INVOICE_REIMBURSE_INIT`, `INVOICE_REIMBURSE_LOCK` or `INVOICE_REIMBURSE_CLOSURE`. */
  readonly reimburse_status: string
}

/** Parameters of `POST /card/invoice/reimburse/updatestatusbatch`. */
export interface CardInvoiceReimburseUpdatestatusbatchParams {
  readonly openid: string
  /** `INVOICE_REIMBURSE_INIT`, `INVOICE_REIMBURSE_LOCK` or `INVOICE_REIMBURSE_CLOSURE`. */
  readonly reimburse_status: string
  readonly invoice_list: readonly {
    readonly card_id: string
    readonly encrypt_code: string
  }[]
}

/** Parameters of `POST /card/invoice/rejectinsert`. */
export interface CardInvoiceRejectinsertParams {
  readonly order_id: string
  /** The invoicing platform's id, from `card/invoice/seturl`. */
  readonly s_pappid: string
  readonly reason: string
  readonly url?: string | undefined
}

/** Parameters of `POST /card/invoice/scantitle`. */
export interface CardInvoiceScantitleParams {
  readonly scan_text: string
}

/** Answer of `POST /card/invoice/scantitle`. */
export interface CardInvoiceScantitleResult extends ApiResult {
  title_type: number
  title: string
  tax_no?: string
  phone?: string
  addr?: string
  bank_type?: string
  bank_no?: string
}

/** Answer of `POST /card/invoice/setbizattr?action=get_auth_field`. */
export interface CardInvoiceSetbizattrGetAuthFieldResult extends ApiResult {
  auth_field?: InvoiceAuthFieldResult
}

/** Answer of `POST /card/invoice/setbizattr?action=get_contact`. */
export interface CardInvoiceSetbizattrGetContactResult extends ApiResult {
  contact?: {
    phone: string
    /** How long issuing may take, in seconds. */
    time_out: number
  }
}

/** Answer of `POST /card/invoice/setbizattr?action=get_pay_mch`. */
export interface CardInvoiceSetbizattrGetPayMchResult extends ApiResult {
  paymch_info?: {
    mchid: string
    /** The invoicing platform's id, from `card/invoice/seturl`. */
    s_pappid: string
  }
}

/** Parameters of `POST /card/invoice/setbizattr?action=set_auth_field`. */
export interface CardInvoiceSetbizattrSetAuthFieldParams {
  readonly auth_field: {
    readonly user_field?: {
      readonly show_title?: 0 | 1 | undefined
      readonly show_phone?: 0 | 1 | undefined
      readonly show_email?: 0 | 1 | undefined
      readonly custom_field?: readonly {
        readonly key: string
      }[] | undefined
    } | undefined
    readonly biz_field?: {
      readonly show_title?: 0 | 1 | undefined
      readonly show_tax_no?: 0 | 1 | undefined
      readonly show_addr?: 0 | 1 | undefined
      readonly show_phone?: 0 | 1 | undefined
      readonly show_bank_type?: 0 | 1 | undefined
      readonly show_bank_no?: 0 | 1 | undefined
      readonly custom_field?: readonly {
        readonly key: string
      }[] | undefined
    } | undefined
  }
}

/** Parameters of `POST /card/invoice/setbizattr?action=set_contact`. */
export interface CardInvoiceSetbizattrSetContactParams {
  readonly contact: {
    readonly phone: string
    /** How long issuing may take, in seconds. */
    readonly time_out: number
  }
}

/** Parameters of `POST /card/invoice/setbizattr?action=set_pay_mch`. */
export interface CardInvoiceSetbizattrSetPayMchParams {
  readonly paymch_info: {
    readonly mchid: string
    /** The invoicing platform's id, from `card/invoice/seturl`. */
    readonly s_pappid: string
  }
}

/** Answer of `POST /card/invoice/seturl`. */
export interface CardInvoiceSeturlResult extends ApiResult {
  invoice_url: string
}

/** The rows of this chapter. */
export function invoiceEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /card/invoice/biz/getselecttitleurl repeatable
POST /card/invoice/biz/getusertitleurl repeatable
POST /card/invoice/clearoutinvoice
POST /card/invoice/getauthdata repeatable
POST /card/invoice/getauthurl repeatable
POST /card/invoice/insert {"account":["appid"]}
POST /card/invoice/makeoutinvoice
POST /card/invoice/platform/createcard
POST /card/invoice/platform/getpdf repeatable
POST /card/invoice/platform/setpdf {"body":"multipart","files":["pdf"]}
POST /card/invoice/platform/updatestatus
POST /card/invoice/queryinvoceinfo repeatable
POST /card/invoice/reimburse/getinvoicebatch repeatable
POST /card/invoice/reimburse/getinvoiceinfo repeatable
POST /card/invoice/reimburse/updateinvoicestatus
POST /card/invoice/reimburse/updatestatusbatch
POST /card/invoice/rejectinsert
POST /card/invoice/scantitle repeatable
POST /card/invoice/setbizattr {"fixed":{"action":"get_auth_field"}} repeatable
POST /card/invoice/setbizattr {"fixed":{"action":"get_contact"}} repeatable
POST /card/invoice/setbizattr {"fixed":{"action":"get_pay_mch"}} repeatable
POST /card/invoice/setbizattr {"fixed":{"action":"set_auth_field"}}
POST /card/invoice/setbizattr {"fixed":{"action":"set_contact"}}
POST /card/invoice/setbizattr {"fixed":{"action":"set_pay_mch"}}
POST /card/invoice/seturl repeatable
`)
}
