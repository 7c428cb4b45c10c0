// Printed by tools/codegen from spec/official-account/publisher.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `GET /publisher/stat?action=publisher_adpos_general`. */
export interface PublisherStatPublisherAdposGeneralParams {
  readonly ad_slot?: string | undefined
  /** Such as `2026-11-01`. */
  readonly start_date: string
  /** Such as `2026-11-01`. */
  readonly end_date: string
  /** From 1. */
  readonly page: number
  readonly page_size: number
}

/** Answer of `GET /publisher/stat?action=publisher_adpos_general`. */
export interface PublisherStatPublisherAdposGeneralResult extends ApiResult {
  base_resp: {
    ret: number
    err_msg: string
  }
  summary: {
    req_succ_count: number
    exposure_count: number
    exposure_rate: number
    click_count: number
    click_rate: number
    /** In hundredths of a yuan. */
    income: number
    ecpm: number
  }
  list: {
    req_succ_count: number
    exposure_count: number
    exposure_rate: number
    click_count: number
    click_rate: number
    /** In hundredths of a yuan. */
    income: number
    ecpm: number
    date: string
    slot_id: number
    ad_slot: string
  }[]
  total_num: number
}

/** Parameters of `GET /publisher/stat?action=publisher_cps_general`. */
export interface PublisherStatPublisherCpsGeneralParams {
  /** Such as `2026-11-01`. */
  readonly start_date: string
  /** Such as `2026-11-01`. */
  readonly end_date: string
  /** From 1. */
  readonly page: number
  readonly page_size: number
}

/** Answer of `GET /publisher/stat?action=publisher_cps_general`. */
export interface PublisherStatPublisherCpsGeneralResult extends ApiResult {
  base_resp: {
    ret: number
    err_msg: string
  }
  summary: {
    req_succ_count: number
    exposure_count: number
    click_count: number
    click_rate: number
    order_count: number
    order_rate: number
    total_fee: number
    total_commission: number
  }
  list: {
    req_succ_count: number
    exposure_count: number
    click_count: number
    click_rate: number
    order_count: number
    order_rate: number
    total_fee: number
    total_commission: number
    date: string
  }[]
  total_num: number
}

/** Parameters of `GET /publisher/stat?action=publisher_settlement`. */
export interface PublisherStatPublisherSettlementParams {
  /** Such as `2026-11-01`. */
  readonly start_date: string
  /** Such as `2026-11-01`. */
  readonly end_date: string
  /** From 1. */
  readonly page: number
  readonly page_size: number
}

/** Answer of `GET /publisher/stat?action=publisher_settlement`. */
export interface PublisherStatPublisherSettlementResult extends ApiResult {
  base_resp: {
    ret: number
    err_msg: string
  }
  body: string
  revenue_all: number
  penalty_all: number
  settled_revenue_all: number
  settlement_list: {
    date: string
    zone: string
    month: string
    order: number
    sett_status: number
    settled_revenue: number
    sett_no: string
    mail_send_cnt: number | string
    slot_revenue: {
      slot_id: string
      slot_settled_revenue: number
    }[]
  }[]
  total_num: number
}

/** The rows of this chapter. */
export function publisherEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /publisher/stat {"query":["ad_slot","start_date","end_date","page","page_size"],"fixed":{"action":"publisher_adpos_general"}} repeatable
GET /publisher/stat {"query":["start_date","end_date","page","page_size"],"fixed":{"action":"publisher_cps_general"}} repeatable
GET /publisher/stat {"query":["start_date","end_date","page","page_size"],"fixed":{"action":"publisher_settlement"}} repeatable
`)
}
