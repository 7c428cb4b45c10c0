// Printed by tools/codegen from spec/wecom/batch.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `GET /cgi-bin/batch/getresult`. */
export interface BatchGetresultParams {
  readonly jobid: string
}

/** Answer of `GET /cgi-bin/batch/getresult`. */
export interface BatchGetresultResult extends ApiResult {
  type: string
  /** 1 begun, 2 under way, 3 done. */
  status: number
  total: number
  percentage: number
  result: {
    errcode: number
    errmsg?: string
    action?: number
    userid?: string
    partyid?: number
  }[]
}

/** Parameters of `POST /cgi-bin/batch/invite`. */
export interface BatchInviteParams {
  readonly user?: readonly string[] | undefined
  readonly party?: readonly number[] | undefined
  readonly tag?: readonly number[] | undefined
}

/** Answer of `POST /cgi-bin/batch/invite`. */
export interface BatchInviteResult extends ApiResult {
  invaliduser?: string[]
  invalidparty?: number[]
  invalidtag?: number[]
}

/** Parameters of `POST /cgi-bin/batch/openuserid_to_userid`. */
export interface BatchOpenuseridToUseridParams {
  readonly open_userid_list: readonly string[]
  readonly source_agentid: number
}

/** Answer of `POST /cgi-bin/batch/openuserid_to_userid`. */
export interface BatchOpenuseridToUseridResult extends ApiResult {
  userid_list: {
    open_userid: string
    userid: string
  }[]
  invalid_open_userid_list: string[]
}

/** Parameters of `POST /cgi-bin/batch/replaceparty`. */
export interface BatchReplacepartyParams {
  readonly media_id: string
  readonly callback?: {
    readonly url: string
    readonly token: string
    readonly encodingaeskey: string
  } | undefined
}

/** Answer of `POST /cgi-bin/batch/replaceparty`. */
export interface BatchReplacepartyResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/batch/replaceuser`. */
export interface BatchReplaceuserParams {
  readonly media_id: string
  readonly to_invite?: boolean | undefined
  readonly callback?: {
    readonly url: string
    readonly token: string
    readonly encodingaeskey: string
  } | undefined
}

/** Answer of `POST /cgi-bin/batch/replaceuser`. */
export interface BatchReplaceuserResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/batch/syncuser`. */
export interface BatchSyncuserParams {
  readonly media_id: string
  readonly to_invite?: boolean | undefined
  /** Where the end is told, as an event. */
  readonly callback?: {
    readonly url: string
    readonly token: string
    readonly encodingaeskey: string
  } | undefined
}

/** Answer of `POST /cgi-bin/batch/syncuser`. */
export interface BatchSyncuserResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/batch/userid_to_openuserid`. */
export interface BatchUseridToOpenuseridParams {
  readonly userid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/batch/userid_to_openuserid`. */
export interface BatchUseridToOpenuseridResult extends ApiResult {
  open_userid_list: {
    userid: string
    open_userid: string
  }[]
  invalid_userid_list: string[]
}

/** The rows of this chapter. */
export function batchEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/batch/getresult {"query":["jobid"]} repeatable
POST /cgi-bin/batch/invite
POST /cgi-bin/batch/openuserid_to_userid repeatable
POST /cgi-bin/batch/replaceparty
POST /cgi-bin/batch/replaceuser
POST /cgi-bin/batch/syncuser
POST /cgi-bin/batch/userid_to_openuserid repeatable
`)
}
