// Printed by tools/codegen from spec/wecom/report.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface PatrolOrder {
  order_id: string
  desc: string
  urge_type: number
  case_name: string
  grid_id: string
  grid_name: string
  /** As Unix time in seconds. */
  create_time: number
  image_urls?: string[]
  video_media_ids?: string[]
  location?: {
    name: string
    address: string
    longitude: number
    latitude: number
  }
  processor_userids?: string[]
  process_list: {
    process_type: number
    process_desc: string
    status: number
    image_urls?: string[]
    video_media_ids?: string[]
    solve_userid?: string
    solved_time?: number
  }[]
}

export interface ResidentOrder {
  order_id: string
  desc: string
  urge_type: number
  case_name: string
  grid_id: string
  grid_name: string
  /** As Unix time in seconds. */
  create_time: number
  image_urls?: string[]
  video_media_ids?: string[]
  location?: {
    name: string
    address: string
    longitude: number
    latitude: number
  }
  processor_userids?: string[]
  process_list: {
    process_type: number
    process_desc: string
    status: number
    image_urls?: string[]
    video_media_ids?: string[]
    solve_userid?: string
    solved_time?: number
  }[]
  reporter_name: string
  reporter_mobile: string
  unionid?: string
}

/** Parameters of `POST /cgi-bin/report/grid/add`. */
export interface ReportGridAddParams {
  readonly grid_name: string
  readonly grid_parent_id?: string | undefined
  readonly grid_admin: readonly string[]
  readonly grid_member?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/report/grid/add`. */
export interface ReportGridAddResult extends ApiResult {
  grid_id: string
  invalid_userids?: string[]
}

/** Parameters of `POST /cgi-bin/report/grid/add_cata`. */
export interface ReportGridAddCataParams {
  readonly category_name: string
  readonly level: number
  readonly parent_category_id?: string | undefined
}

/** Answer of `POST /cgi-bin/report/grid/add_cata`. */
export interface ReportGridAddCataResult extends ApiResult {
  category_id: string
}

/** Parameters of `POST /cgi-bin/report/grid/delete`. */
export interface ReportGridDeleteParams {
  readonly grid_id: string
}

/** Parameters of `POST /cgi-bin/report/grid/delete_cata`. */
export interface ReportGridDeleteCataParams {
  readonly category_id: string
}

/** Parameters of `POST /cgi-bin/report/grid/get_user_grid_info`. */
export interface ReportGridGetUserGridInfoParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/report/grid/get_user_grid_info`. */
export interface ReportGridGetUserGridInfoResult extends ApiResult {
  manage_grids: {
    grid_id: string
    grid_name: string
  }[]
  joined_grids: {
    grid_id: string
    grid_name: string
  }[]
}

/** Parameters of `POST /cgi-bin/report/grid/list`. */
export interface ReportGridListParams {
  readonly grid_id?: string | undefined
}

/** Answer of `POST /cgi-bin/report/grid/list`. */
export interface ReportGridListResult extends ApiResult {
  grid_list: {
    grid_id: string
    grid_name: string
    grid_parent_id?: string
    grid_admin: string[]
    grid_member: string[]
  }[]
}

/** Answer of `POST /cgi-bin/report/grid/list_cata`. */
export interface ReportGridListCataResult extends ApiResult {
  cata_list: {
    cata_id: string
    cata_name: string
    level: number
    parent_cata_id?: string
  }[]
}

/** Parameters of `POST /cgi-bin/report/grid/update`. */
export interface ReportGridUpdateParams {
  readonly grid_name: string
  readonly grid_parent_id?: string | undefined
  readonly grid_admin: readonly string[]
  readonly grid_member?: readonly string[] | undefined
  readonly grid_id: string
}

/** Answer of `POST /cgi-bin/report/grid/update`. */
export interface ReportGridUpdateResult extends ApiResult {
  invalid_userids?: string[]
}

/** Parameters of `POST /cgi-bin/report/grid/update_cata`. */
export interface ReportGridUpdateCataParams {
  readonly category_name: string
  readonly level: number
  readonly parent_category_id?: string | undefined
  readonly category_id: string
}

/** Parameters of `POST /cgi-bin/report/patrol/category_statistic`. */
export interface ReportPatrolCategoryStatisticParams {
  readonly category_id: string
}

/** Answer of `POST /cgi-bin/report/patrol/category_statistic`. */
export interface ReportPatrolCategoryStatisticResult extends ApiResult {
  dashboard_list: {
    category_id: string
    category_name: string
    category_level: number
    category_type: number
    total_case: number
    total_solved: number
  }[]
}

/** Parameters of `POST /cgi-bin/report/patrol/get_corp_status`. */
export interface ReportPatrolGetCorpStatusParams {
  readonly grid_id: string
}

/** Answer of `POST /cgi-bin/report/patrol/get_corp_status`. */
export interface ReportPatrolGetCorpStatusResult extends ApiResult {
  to_be_assigned: number
  processing: number
  added_today: number
  solved_today: number
  total_case: number
  total_solved: number
}

/** Answer of `GET /cgi-bin/report/patrol/get_grid_info`. */
export interface ReportPatrolGetGridInfoResult extends ApiResult {
  grid_list: {
    grid_id: string
    grid_name: string
    grid_admin: string[]
  }[]
}

/** Parameters of `POST /cgi-bin/report/patrol/get_order_info`. */
export interface ReportPatrolGetOrderInfoParams {
  readonly order_id: string
}

/** Answer of `POST /cgi-bin/report/patrol/get_order_info`. */
export interface ReportPatrolGetOrderInfoResult extends ApiResult {
  order_info: PatrolOrder
}

/** Parameters of `POST /cgi-bin/report/patrol/get_order_list`. */
export interface ReportPatrolGetOrderListParams {
  readonly begin_create_time?: number | undefined
  readonly begin_modify_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/report/patrol/get_order_list`. */
export interface ReportPatrolGetOrderListResult extends ApiResult {
  order_list: PatrolOrder[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/report/patrol/get_user_status`. */
export interface ReportPatrolGetUserStatusParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/report/patrol/get_user_status`. */
export interface ReportPatrolGetUserStatusResult extends ApiResult {
  processing: number
  added_today: number
  solved_today: number
}

/** Parameters of `POST /cgi-bin/report/resident/category_statistic`. */
export interface ReportResidentCategoryStatisticParams {
  readonly category_id: string
}

/** Answer of `POST /cgi-bin/report/resident/category_statistic`. */
export interface ReportResidentCategoryStatisticResult extends ApiResult {
  dashboard_list: {
    category_id: string
    category_name: string
    category_level: number
    category_type: number
    total_case: number
    total_solved: number
  }[]
}

/** Parameters of `POST /cgi-bin/report/resident/get_corp_status`. */
export interface ReportResidentGetCorpStatusParams {
  readonly grid_id: string
}

/** Answer of `POST /cgi-bin/report/resident/get_corp_status`. */
export interface ReportResidentGetCorpStatusResult extends ApiResult {
  pending: number
  processing: number
  added_today: number
  solved_today: number
  total_case: number
  total_accepted: number
  total_solved: number
}

/** Answer of `GET /cgi-bin/report/resident/get_grid_info`. */
export interface ReportResidentGetGridInfoResult extends ApiResult {
  grid_list: {
    grid_id: string
    grid_name: string
    grid_admin: string[]
  }[]
}

/** Parameters of `POST /cgi-bin/report/resident/get_order_info`. */
export interface ReportResidentGetOrderInfoParams {
  readonly order_id: string
}

/** Answer of `POST /cgi-bin/report/resident/get_order_info`. */
export interface ReportResidentGetOrderInfoResult extends ApiResult {
  order_info: ResidentOrder
}

/** Parameters of `POST /cgi-bin/report/resident/get_order_list`. */
export interface ReportResidentGetOrderListParams {
  readonly begin_create_time?: number | undefined
  readonly begin_modify_time?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/report/resident/get_order_list`. */
export interface ReportResidentGetOrderListResult extends ApiResult {
  order_list: ResidentOrder[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/report/resident/get_user_status`. */
export interface ReportResidentGetUserStatusParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/report/resident/get_user_status`. */
export interface ReportResidentGetUserStatusResult extends ApiResult {
  pending: number
  processing: number
  added_today: number
  solved_today: number
}

/** Parameters of `POST /cgi-bin/report/sitecode/get_report_answer`. */
export interface ReportSitecodeGetReportAnswerParams {
  readonly siteid: string
  readonly date: string
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/report/sitecode/get_report_answer`. */
export interface ReportSitecodeGetReportAnswerResult extends ApiResult {
  answers: {
    report_time: number
    report_values: {
      question_id: number
      single_choice?: number
      multi_choice?: number[]
      text?: string
      url?: string
      itinerary_card_type?: number
      high_risk_area?: string
    }[]
  }[]
  /** 1 if there is another page. */
  has_more: 0 | 1
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/report/sitecode/get_site_report_info`. */
export interface ReportSitecodeGetSiteReportInfoParams {
  readonly siteid: string
}

/** Answer of `POST /cgi-bin/report/sitecode/get_site_report_info`. */
export interface ReportSitecodeGetSiteReportInfoResult extends ApiResult {
  question_templates: {
    question_id: number
    question_type: number
    title: string
    is_required: 0 | 1
    option_list?: {
      option_id: number
      option_text: string
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/report/sitecode/list`. */
export interface ReportSitecodeListParams {
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/report/sitecode/list`. */
export interface ReportSitecodeListResult extends ApiResult {
  site_code_infos: {
    id: string
    type: string
    area: string
    address: string
    name: string
    admin: string[]
    qr_code_url: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** The rows of this chapter. */
export function reportEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/report/grid/add
POST /cgi-bin/report/grid/add_cata
POST /cgi-bin/report/grid/delete
POST /cgi-bin/report/grid/delete_cata
POST /cgi-bin/report/grid/get_user_grid_info repeatable
POST /cgi-bin/report/grid/list repeatable
POST /cgi-bin/report/grid/list_cata repeatable
POST /cgi-bin/report/grid/update repeatable
POST /cgi-bin/report/grid/update_cata repeatable
POST /cgi-bin/report/patrol/category_statistic repeatable
POST /cgi-bin/report/patrol/get_corp_status repeatable
GET /cgi-bin/report/patrol/get_grid_info repeatable
POST /cgi-bin/report/patrol/get_order_info repeatable
POST /cgi-bin/report/patrol/get_order_list repeatable
POST /cgi-bin/report/patrol/get_user_status repeatable
POST /cgi-bin/report/resident/category_statistic repeatable
POST /cgi-bin/report/resident/get_corp_status repeatable
GET /cgi-bin/report/resident/get_grid_info repeatable
POST /cgi-bin/report/resident/get_order_info repeatable
POST /cgi-bin/report/resident/get_order_list repeatable
POST /cgi-bin/report/resident/get_user_status repeatable
POST /cgi-bin/report/sitecode/get_report_answer repeatable
POST /cgi-bin/report/sitecode/get_site_report_info repeatable
POST /cgi-bin/report/sitecode/list repeatable
`)
}
