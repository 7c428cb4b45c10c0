// Printed by tools/codegen from spec/official-account/user.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** What is known of a follower. */
export interface UserProfile {
  openid: string
  /** Only of an account that is bound to the Open Platform. */
  unionid?: string
  /** @deprecated The platform has retired it. */
  nickname?: string
  /** @deprecated The platform has retired it. */
  sex?: number
  /** @deprecated The platform has retired it. */
  country?: string
  /** @deprecated The platform has retired it. */
  province?: string
  /** @deprecated The platform has retired it. */
  city?: string
  language?: string
  /** @deprecated The platform has retired it. */
  headimgurl?: string
  /** 0 of somebody who does not follow; then nearly all else is missing. */
  subscribe: 0 | 1
  /** When they last began to follow, as Unix time in seconds. */
  subscribe_time?: number
  /** How they found the account, such as `ADD_SCENE_QR_CODE`. */
  subscribe_scene?: string
  /** What the account calls them. */
  remark?: string
  groupid?: number
  /** The tags they have. */
  tagid_list?: number[]
  /** The number in the QR code they scanned. */
  qr_scene?: number
  /** The text in the QR code they scanned. */
  qr_scene_str?: string
}

/** Parameters of `POST /cgi-bin/changeopenid`. */
export interface ChangeopenidParams {
  /** The account the openids are of. */
  readonly from_appid: string
  /** At most 100. */
  readonly openid_list: readonly string[]
}

/** Answer of `POST /cgi-bin/changeopenid`. */
export interface ChangeopenidResult extends ApiResult {
  result_list: {
    /** `ok`, or why there is no new one. */
    err_msg: string
    ori_openid: string
    new_openid?: string
  }[]
}

/** Parameters of `GET /cgi-bin/user/get`. */
export interface UserGetParams {
  /** The last openid of the page before; left out, it begins at the start. */
  readonly next_openid?: string | undefined
}

/** Answer of `GET /cgi-bin/user/get`. */
export interface UserGetResult extends ApiResult {
  /** Number of followers. */
  total: number
  /** Number of openids in this page, at most 10000. */
  count: number
  data?: {
    /** The openids. */
    openid: string[]
  }
  /** The last openid of this page. */
  next_openid?: string
}

/** Parameters of `GET /cgi-bin/user/info`. */
export interface UserInfoParams {
  readonly openid: string
  /**
   * The language place names are in.
   * @default 'zh_CN'
   */
  readonly lang?: 'zh_CN' | 'zh_TW' | 'en' | undefined
}

/** Answer of `GET /cgi-bin/user/info`. */
export interface UserInfoResult extends ApiResult, UserProfile {}

/** Parameters of `POST /cgi-bin/user/info/batchget`. */
export interface UserInfoBatchgetParams {
  /** At most 100. */
  readonly user_list: readonly {
    readonly openid: string
    /**
     * The language place names are in.
     * @default 'zh_CN'
     */
    readonly lang?: 'zh_CN' | 'zh_TW' | 'en' | undefined
  }[]
}

/** Answer of `POST /cgi-bin/user/info/batchget`. */
export interface UserInfoBatchgetResult extends ApiResult {
  user_info_list: UserProfile[]
}

/** Parameters of `POST /cgi-bin/user/info/updateremark`. */
export interface UserInfoUpdateremarkParams {
  readonly openid: string
  /** Shorter than 30 bytes. */
  readonly remark: string
}

/** The rows of this chapter. */
export function userEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/changeopenid repeatable
GET /cgi-bin/user/get {"query":["next_openid"]} repeatable
GET /cgi-bin/user/info {"query":["openid","lang"]} repeatable
POST /cgi-bin/user/info/batchget repeatable
POST /cgi-bin/user/info/updateremark repeatable
`)
}
