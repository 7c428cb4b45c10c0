// Printed by tools/codegen from spec/official-account/oauth.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `GET /sns/auth`. */
export interface SnsAuthParams {
  /** The person's, from `sns/oauth2/access_token`. */
  readonly access_token: string
  readonly openid: string
}

/** Parameters of `GET /sns/oauth2/access_token`. */
export interface SnsOauth2AccessTokenParams {
  /** @default the account's appId */
  readonly appid?: string | undefined
  /** @default the account's appSecret */
  readonly secret?: string | undefined
  readonly code: string
}

/** Answer of `GET /sns/oauth2/access_token`. */
export interface SnsOauth2AccessTokenResult extends ApiResult {
  access_token: string
  /** What is left of its life, in seconds; at most 7200. */
  expires_in: number
  refresh_token: string
  openid: string
  /** Such as `snsapi_base`; with commas between. */
  scope: string
  /** Only of an account that is bound to the Open Platform. */
  unionid?: string
  /** 1 on a snapshot page: the person is made up. */
  is_snapshotuser?: 0 | 1
}

/** Parameters of `GET /sns/oauth2/refresh_token`. */
export interface SnsOauth2RefreshTokenParams {
  /** @default the account's appId */
  readonly appid?: string | undefined
  readonly refresh_token: string
}

/** Answer of `GET /sns/oauth2/refresh_token`. */
export interface SnsOauth2RefreshTokenResult extends ApiResult {
  access_token: string
  /** What is left of its life, in seconds; at most 7200. */
  expires_in: number
  refresh_token: string
  openid: string
  scope: string
}

/** Parameters of `GET /sns/userinfo`. */
export interface SnsUserinfoParams {
  /** The person's, from `sns/oauth2/access_token`. */
  readonly access_token: string
  readonly openid: string
  /**
   * The language place names are in.
   * @default 'zh_CN'
   */
  readonly lang?: 'zh_CN' | 'zh_TW' | 'en' | undefined
}

/** Answer of `GET /sns/userinfo`. */
export interface SnsUserinfoResult extends ApiResult {
  openid: string
  /** Only of an account that is bound to the Open Platform. */
  unionid?: string
  nickname: string
  /**
   * 1 male, 2 female, 0 unknown.
   * @deprecated The platform has retired it.
   */
  sex?: number | string
  /** @deprecated The platform has retired it. */
  country?: string
  /** @deprecated The platform has retired it. */
  province?: string
  /** @deprecated The platform has retired it. */
  city?: string
  headimgurl: string
  privilege?: string[]
}

/** The rows of this chapter. */
export function oauthEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /sns/auth {"query":["access_token","openid"],"token":"none"} repeatable
GET /sns/oauth2/access_token {"query":["appid","secret","code"],"fixed":{"grant_type":"authorization_code"},"account":["appid","secret"],"token":"none"}
GET /sns/oauth2/refresh_token {"query":["appid","refresh_token"],"fixed":{"grant_type":"refresh_token"},"account":["appid"],"token":"none"} repeatable
GET /sns/userinfo {"query":["access_token","openid","lang"],"token":"none"} repeatable
`)
}
