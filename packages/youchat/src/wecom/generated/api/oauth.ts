// Printed by tools/codegen from spec/wecom/oauth.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/auth/get_tfa_info`. */
export interface AuthGetTfaInfoParams {
  readonly code: string
}

/** Answer of `POST /cgi-bin/auth/get_tfa_info`. */
export interface AuthGetTfaInfoResult extends ApiResult {
  userid: string
  tfa_code: string
}

/** Parameters of `POST /cgi-bin/auth/getuserdetail`. */
export interface AuthGetuserdetailParams {
  readonly user_ticket: string
}

/** Answer of `POST /cgi-bin/auth/getuserdetail`. */
export interface AuthGetuserdetailResult extends ApiResult {
  userid: string
  /** 0 not said, 1 male, 2 female. */
  gender: number | string
  avatar?: string
  qr_code?: string
  mobile?: string
  email?: string
  biz_mail?: string
  address?: string
}

/** Parameters of `GET /cgi-bin/auth/getuserinfo`. */
export interface AuthGetuserinfoParams {
  /** Works once, for 5 minutes. */
  readonly code: string
}

/** Answer of `GET /cgi-bin/auth/getuserinfo`. */
export interface AuthGetuserinfoResult extends ApiResult {
  /** Of a member. */
  userid?: string
  /** For `auth/getuserdetail`; where the page asked for `snsapi_privateinfo`. */
  user_ticket?: string
  /** Of anybody else. */
  openid?: string
  /** Of anybody else who is a contact of the corp. */
  external_userid?: string
}

/** Parameters of `GET /cgi-bin/user/authsucc`. */
export interface UserAuthsuccParams {
  readonly userid: string
}

/** Parameters of `GET /cgi-bin/user/getuserinfo`. */
export interface UserGetuserinfoParams {
  readonly code: string
}

/** Answer of `GET /cgi-bin/user/getuserinfo`. */
export interface UserGetuserinfoResult extends ApiResult {
  UserId?: string
  OpenId?: string
  external_userid?: string
  DeviceId?: string
  parents?: {
    corpid: string
    parent_userid: string
  }[]
}

/** Parameters of `POST /cgi-bin/user/tfa_succ`. */
export interface UserTfaSuccParams {
  readonly userid: string
  readonly tfa_code: string
}

/** The rows of this chapter. */
export function oauthEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/auth/get_tfa_info
POST /cgi-bin/auth/getuserdetail repeatable
GET /cgi-bin/auth/getuserinfo {"query":["code"]}
GET /cgi-bin/user/authsucc {"query":["userid"]}
GET /cgi-bin/user/getuserinfo {"query":["code"]}
POST /cgi-bin/user/tfa_succ
`)
}
