// Printed by tools/codegen from spec/wecom/telephony.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Answer of `GET /cgi-bin/corp/apply_mass_call_ticket`. */
export interface CorpApplyMassCallTicketResult extends ApiResult {
  mass_call_ticket: string
}

/** Parameters of `POST /cgi-bin/dial/get_dial_record`. */
export interface DialGetDialRecordParams {
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/dial/get_dial_record`. */
export interface DialGetDialRecordResult extends ApiResult {
  record: {
    call_type: number
    call_time: number
    total_duration: number
    caller: {
      userid: string
      duration: number
    }
    callee: {
      userid?: string
      phone?: string
      duration?: number
    }[]
  }[]
}

/** Parameters of `POST /cgi-bin/pstncc/call`. */
export interface PstnccCallParams {
  readonly callee_userid: readonly string[]
}

/** Answer of `POST /cgi-bin/pstncc/call`. */
export interface PstnccCallResult extends ApiResult {
  states: {
    userid: string
    callid: string
    code: number
  }[]
}

/** Parameters of `POST /cgi-bin/pstncc/getstates`. */
export interface PstnccGetstatesParams {
  readonly callee_userid: string
  readonly callid: string
}

/** Answer of `POST /cgi-bin/pstncc/getstates`. */
export interface PstnccGetstatesResult extends ApiResult {
  istalked: 0 | 1
  calltime: number
  talktime: number
  reason: number
}

/** The rows of this chapter. */
export function telephonyEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/corp/apply_mass_call_ticket
POST /cgi-bin/dial/get_dial_record repeatable
POST /cgi-bin/pstncc/call
POST /cgi-bin/pstncc/getstates repeatable
`)
}
