// Printed by tools/codegen from spec/wecom/health.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/health/get_health_report_stat`. */
export interface HealthGetHealthReportStatParams {
  readonly date: string
}

/** Answer of `POST /cgi-bin/health/get_health_report_stat`. */
export interface HealthGetHealthReportStatResult extends ApiResult {
  pv: number
  uv: number
}

/** Parameters of `POST /cgi-bin/health/get_report_answer`. */
export interface HealthGetReportAnswerParams {
  readonly jobid: string
  readonly date: string
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/health/get_report_answer`. */
export interface HealthGetReportAnswerResult extends ApiResult {
  answers: {
    id_type: number
    userid?: string
    student_userid?: string
    parent_userid?: string
    report_values: {
      question_id: number
      single_choice?: number
      multi_choice?: number[]
      text?: string
      fileid?: string[]
      itinerary_card_type?: number
      high_risk_area?: string
    }[]
    report_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/health/get_report_job_info`. */
export interface HealthGetReportJobInfoParams {
  readonly jobid: string
  readonly date: string
}

/** Answer of `POST /cgi-bin/health/get_report_job_info`. */
export interface HealthGetReportJobInfoResult extends ApiResult {
  job_info: {
    title: string
    creator: string
    type: number
    finish_cnt: number
    report_type: number
    apply_range: {
      userids?: string[]
      partyids?: number[]
    }
    report_to: {
      userids?: string[]
    }
    skip_weekend: 0 | 1
    question_templates: {
      question_id: number
      title: string
      question_type: number
      is_required: 0 | 1
      option_list?: {
        option_id: number
        option_text: string
      }[]
    }[]
  }
}

/** Parameters of `POST /cgi-bin/health/get_report_jobids`. */
export interface HealthGetReportJobidsParams {
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/health/get_report_jobids`. */
export interface HealthGetReportJobidsResult extends ApiResult {
  jobids: string[]
  /** 1 if this is the last page. */
  ending: 0 | 1
}

/** The rows of this chapter. */
export function healthEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/health/get_health_report_stat repeatable
POST /cgi-bin/health/get_report_answer repeatable
POST /cgi-bin/health/get_report_job_info repeatable
POST /cgi-bin/health/get_report_jobids repeatable
`)
}
