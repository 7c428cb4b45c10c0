// Printed by tools/codegen from spec/wecom/living.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/living/cancel`. */
export interface LivingCancelParams {
  readonly livingid: string
}

/** Parameters of `POST /cgi-bin/living/create`. */
export interface LivingCreateParams {
  readonly anchor_userid: string
  readonly theme: string
  readonly living_start: number
  readonly living_duration: number
  readonly type: number
  readonly description?: string | undefined
  readonly remind_time?: number | undefined
  readonly activity_cover_mediaid?: string | undefined
  readonly activity_share_mediaid?: string | undefined
  readonly activity_detail?: {
    readonly description?: string | undefined
    readonly image_list?: readonly string[] | undefined
  } | undefined
  readonly agentid?: number | undefined
}

/** Answer of `POST /cgi-bin/living/create`. */
export interface LivingCreateResult extends ApiResult {
  livingid: string
}

/** Parameters of `POST /cgi-bin/living/delete_replay_data`. */
export interface LivingDeleteReplayDataParams {
  readonly livingid: string
}

/** Parameters of `POST /cgi-bin/living/get_living_code`. */
export interface LivingGetLivingCodeParams {
  readonly livingid: string
  readonly openid: string
}

/** Answer of `POST /cgi-bin/living/get_living_code`. */
export interface LivingGetLivingCodeResult extends ApiResult {
  living_code: string
}

/** Parameters of `GET /cgi-bin/living/get_living_info`. */
export interface LivingGetLivingInfoParams {
  readonly livingid: string
}

/** Answer of `GET /cgi-bin/living/get_living_info`. */
export interface LivingGetLivingInfoResult extends ApiResult {
  living_info: {
    livingid: string
    anchor_userid: string
    main_department?: number
    theme: string
    living_start: number
    living_duration: number
    reserve_start: number
    reserve_living_duration: number
    type: number
    status: number
    description: string
    open_replay: 0 | 1
    replay_status?: number
    subscribe_count: number
    viewer_num: number
    online_count: number
    comment_num: number
    mic_num: number
    push_stream_url?: string
  }
}

/** Parameters of `POST /cgi-bin/living/get_living_share_info`. */
export interface LivingGetLivingShareInfoParams {
  readonly ww_share_code: string
}

/** Answer of `POST /cgi-bin/living/get_living_share_info`. */
export interface LivingGetLivingShareInfoResult extends ApiResult {
  livingid: string
  viewer_userid?: string
  viewer_external_userid?: string
  invitor_userid?: string
  invitor_external_userid?: string
}

/** Parameters of `POST /cgi-bin/living/get_user_all_livingid`. */
export interface LivingGetUserAllLivingidParams {
  readonly userid: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/living/get_user_all_livingid`. */
export interface LivingGetUserAllLivingidResult extends ApiResult {
  livingid_list: string[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/living/get_watch_stat`. */
export interface LivingGetWatchStatParams {
  readonly livingid: string
  readonly next_key?: string | undefined
}

/** Answer of `POST /cgi-bin/living/get_watch_stat`. */
export interface LivingGetWatchStatResult extends ApiResult {
  stat_info: {
    users: {
      userid: string
      watch_time: number
      is_comment: 0 | 1
      is_mic: 0 | 1
      invitor_userid?: string
      invitor_external_userid?: string
    }[]
    external_users: {
      external_userid: string
      type: number
      name?: string
      watch_time: number
      is_comment: 0 | 1
      is_mic: 0 | 1
      invitor_userid?: string
      invitor_external_userid?: string
    }[]
  }
  /** 1 if this is the last page. */
  ending: 0 | 1
  next_key?: string
}

/** Parameters of `POST /cgi-bin/living/modify`. */
export interface LivingModifyParams {
  readonly livingid: string
  readonly title?: string | undefined
  readonly theme?: string | undefined
  readonly living_start?: number | undefined
  readonly living_duration?: number | undefined
  readonly type?: number | undefined
  readonly description?: string | undefined
  readonly remind_time?: number | undefined
}

/** The rows of this chapter. */
export function livingEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/living/cancel
POST /cgi-bin/living/create
POST /cgi-bin/living/delete_replay_data
POST /cgi-bin/living/get_living_code repeatable
GET /cgi-bin/living/get_living_info {"query":["livingid"]} repeatable
POST /cgi-bin/living/get_living_share_info repeatable
POST /cgi-bin/living/get_user_all_livingid repeatable
POST /cgi-bin/living/get_watch_stat repeatable
POST /cgi-bin/living/modify repeatable
`)
}
