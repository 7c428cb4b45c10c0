// Printed by tools/codegen from spec/official-account/customer-service.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** Answer of `GET /cgi-bin/customservice/getkflist`. */
export interface CustomserviceGetkflistResult extends ApiResult {
  kf_list: {
    kf_id: string
    kf_account: string
    kf_nick: string
    kf_headimgurl: string
    kf_wx?: string
    kf_openid?: string
    invite_wx?: string
    invite_expire_time?: number
    /** `waiting`, `rejected` or `expired`. */
    invite_status?: string
  }[]
}

/** Answer of `GET /cgi-bin/customservice/getonlinekflist`. */
export interface CustomserviceGetonlinekflistResult extends ApiResult {
  kf_online_list: {
    kf_id: string
    kf_account: string
    /** 1 online on the web. */
    status: number
    kf_openid?: string
    /** Number of sessions. */
    accepted_case: number
  }[]
}

/** Parameters of `POST /customservice/kfaccount/add`. */
export interface CustomserviceKfaccountAddParams {
  /** `name@gh_id`: up to 10 letters, digits and underscores, then the account's id. */
  readonly kf_account: string
  /** At most 16 characters. */
  readonly nickname: string
  /** @deprecated The platform has retired it. */
  readonly password?: string | undefined
  /** @deprecated The platform has retired it. */
  readonly kf_wx?: string | undefined
}

/** Parameters of `POST /customservice/kfaccount/del`. */
export interface CustomserviceKfaccountDelParams {
  /** `name@gh_id`: up to 10 letters, digits and underscores, then the account's id. */
  readonly kf_account: string
}

/** Parameters of `POST /customservice/kfaccount/inviteworker`. */
export interface CustomserviceKfaccountInviteworkerParams {
  /** `name@gh_id`: up to 10 letters, digits and underscores, then the account's id. */
  readonly kf_account: string
  /** The WeChat id. */
  readonly invite_wx: string
}

/** Parameters of `POST /customservice/kfaccount/update`. */
export interface CustomserviceKfaccountUpdateParams {
  /** `name@gh_id`: up to 10 letters, digits and underscores, then the account's id. */
  readonly kf_account: string
  /** At most 16 characters. */
  readonly nickname: string
  /** @deprecated The platform has retired it. */
  readonly password?: string | undefined
  /** @deprecated The platform has retired it. */
  readonly kf_wx?: string | undefined
}

/** Parameters of `POST /customservice/kfaccount/uploadheadimg`. */
export interface CustomserviceKfaccountUploadheadimgParams {
  /** `name@gh_id`: up to 10 letters, digits and underscores, then the account's id. */
  readonly kf_account: string
  /** JPG, best at 640 by 640. */
  readonly media: UploadSource
}

/** Parameters of `POST /customservice/kfsession/close`. */
export interface CustomserviceKfsessionCloseParams {
  readonly kf_account: string
  readonly openid: string
}

/** Parameters of `POST /customservice/kfsession/create`. */
export interface CustomserviceKfsessionCreateParams {
  readonly kf_account: string
  readonly openid: string
}

/** Parameters of `GET /customservice/kfsession/getsession`. */
export interface CustomserviceKfsessionGetsessionParams {
  readonly openid: string
}

/** Answer of `GET /customservice/kfsession/getsession`. */
export interface CustomserviceKfsessionGetsessionResult extends ApiResult {
  kf_account?: string
  /** As Unix time in seconds. */
  createtime?: number
}

/** Parameters of `GET /customservice/kfsession/getsessionlist`. */
export interface CustomserviceKfsessionGetsessionlistParams {
  readonly kf_account: string
}

/** Answer of `GET /customservice/kfsession/getsessionlist`. */
export interface CustomserviceKfsessionGetsessionlistResult extends ApiResult {
  sessionlist: {
    openid: string
    /** As Unix time in seconds. */
    createtime: number
  }[]
}

/** Answer of `GET /customservice/kfsession/getwaitcase`. */
export interface CustomserviceKfsessionGetwaitcaseResult extends ApiResult {
  /** Number of users that wait. */
  count: number
  /** The first 100 of them. */
  waitcaselist: {
    openid: string
    /** Of their last message, as Unix time in seconds. */
    latest_time: number
  }[]
}

/** Parameters of `POST /customservice/msgrecord/getmsglist`. */
export interface CustomserviceMsgrecordGetmsglistParams {
  /** As Unix time in seconds. */
  readonly starttime: number
  /** As Unix time in seconds; at most 24 hours later. */
  readonly endtime: number
  /** 1, or the `msgid` of the answer before. */
  readonly msgid: number | string
  /** At most 10000. */
  readonly number: number
}

/** Answer of `POST /customservice/msgrecord/getmsglist`. */
export interface CustomserviceMsgrecordGetmsglistResult extends ApiResult {
  msgid: number | string
  number: number
  recordlist: {
    openid: string
    worker: string
    /** 2002 what the account said, 2003 what the user said. */
    opercode: number
    text: string
    /** As Unix time in seconds. */
    time: number
  }[]
}

/** Parameters of `POST /customservice/msgrecord/getrecord`. */
export interface CustomserviceMsgrecordGetrecordParams {
  /** As Unix time in seconds. */
  readonly starttime: number
  /** As Unix time in seconds; at most 24 hours later. */
  readonly endtime: number
  readonly openid?: string | undefined
  readonly pagesize: number
  readonly pageindex: number
}

/** Answer of `POST /customservice/msgrecord/getrecord`. */
export interface CustomserviceMsgrecordGetrecordResult extends ApiResult {
  recordlist: {
    worker: string
    openid: string
    /** 2002 what the account said, 2003 what the user said. */
    opercode: number
    /** As Unix time in seconds. */
    time: number
    text: string
  }[]
}

/** The rows of this chapter. */
export function customerServiceEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/customservice/getkflist repeatable
GET /cgi-bin/customservice/getonlinekflist repeatable
POST /customservice/kfaccount/add
POST /customservice/kfaccount/del
POST /customservice/kfaccount/inviteworker
POST /customservice/kfaccount/update
POST /customservice/kfaccount/uploadheadimg {"query":["kf_account"],"body":"multipart","files":["media"]}
POST /customservice/kfsession/close
POST /customservice/kfsession/create
GET /customservice/kfsession/getsession {"query":["openid"]} repeatable
GET /customservice/kfsession/getsessionlist {"query":["kf_account"]} repeatable
GET /customservice/kfsession/getwaitcase repeatable
POST /customservice/msgrecord/getmsglist repeatable
POST /customservice/msgrecord/getrecord repeatable
`)
}
