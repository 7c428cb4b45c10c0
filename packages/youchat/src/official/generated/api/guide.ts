// Printed by tools/codegen from spec/official-account/guide.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** What became of one customer of the list. */
export interface GuideBuyerOutcome {
  errcode: number
  errmsg: string
  openid: string
}

/** A piece of what a guide sends. */
export interface GuideMassSendMaterial {
  /** 1 text, 2 picture, 3 mini program card. */
  readonly type: number
  readonly media_id?: string | undefined
  readonly word?: string | undefined
  readonly appid?: string | undefined
  readonly title?: string | undefined
  readonly path?: string | undefined
}

/** A reply sent by itself. */
export interface GuideAutoReply {
  msgtype: number
  content: string
  updatetime: number
}

/** A mass sending job of a guide. */
export interface GuideMassSendJob {
  task_id: number
  task_name: string
  task_remark?: string
  task_status: number
  material: {
    /** 1 text, 2 picture, 3 mini program card. */
    type: number
    pic_url?: string
    word?: string
    appid?: string
    title?: string
    path?: string
  }[]
  buyer_info: {
    openid: string
    send_status: number
  }[]
  push_time: number
  finish_time: number
  create_time: number
  update_time: number
}

/** Parameters of `POST /cgi-bin/guide/addguide2guidegroup`. */
export interface GuideAddguide2guidegroupParams {
  readonly group_id: number | string
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account: string
}

/** Parameters of `POST /cgi-bin/guide/addguideacct`. */
export interface GuideAddguideacctParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly guide_nickname?: string | undefined
  readonly guide_headimgurl?: string | undefined
}

/** Parameters of `POST /cgi-bin/guide/addguidebuyerdisplaytag`. */
export interface GuideAddguidebuyerdisplaytagParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid: string
  readonly display_tag_list: readonly string[]
}

/** Parameters of `POST /cgi-bin/guide/addguidebuyerrelation`. */
export interface GuideAddguidebuyerrelationParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid?: string | undefined
  readonly buyer_nickname?: string | undefined
  readonly buyer_list?: readonly {
    readonly openid: string
    readonly buyer_nickname?: string | undefined
  }[] | undefined
}

/** Answer of `POST /cgi-bin/guide/addguidebuyerrelation`. */
export interface GuideAddguidebuyerrelationResult extends ApiResult {
  buyer_resp?: GuideBuyerOutcome[]
}

/** Parameters of `POST /cgi-bin/guide/addguidebuyertag`. */
export interface GuideAddguidebuyertagParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid?: string | undefined
  readonly openid_list?: readonly string[] | undefined
  readonly tag_value: string
}

/** Answer of `POST /cgi-bin/guide/addguidebuyertag`. */
export interface GuideAddguidebuyertagResult extends ApiResult {
  buyer_resp?: GuideBuyerOutcome[]
}

/** Parameters of `POST /cgi-bin/guide/addguidemassendjob`. */
export interface GuideAddguidemassendjobParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly task_name: string
  readonly task_remark?: string | undefined
  /** When to send, as Unix time in seconds. */
  readonly push_time: number
  readonly openid: readonly string[]
  readonly material: readonly GuideMassSendMaterial[]
}

/** Answer of `POST /cgi-bin/guide/addguidemassendjob`. */
export interface GuideAddguidemassendjobResult extends ApiResult {
  task_result: {
    task_id: number
    openid: string[]
  }[]
}

/** Parameters of `POST /cgi-bin/guide/addguidetagoption`. */
export interface GuideAddguidetagoptionParams {
  readonly tag_name: string
  readonly tag_values: readonly string[]
}

/** Parameters of `POST /cgi-bin/guide/cancelguidemassendjob`. */
export interface GuideCancelguidemassendjobParams {
  readonly task_id: number
}

/** Parameters of `POST /cgi-bin/guide/delguide2guidegroup`. */
export interface GuideDelguide2guidegroupParams {
  readonly group_id: number | string
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account: string
}

/** Parameters of `POST /cgi-bin/guide/delguideacct`. */
export interface GuideDelguideacctParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
}

/** Parameters of `POST /cgi-bin/guide/delguidebuyerrelation`. */
export interface GuideDelguidebuyerrelationParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid?: string | undefined
  readonly openid_list?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/guide/delguidebuyerrelation`. */
export interface GuideDelguidebuyerrelationResult extends ApiResult {
  buyer_resp?: GuideBuyerOutcome[]
}

/** Parameters of `POST /cgi-bin/guide/delguidebuyertag`. */
export interface GuideDelguidebuyertagParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid?: string | undefined
  readonly openid_list?: readonly string[] | undefined
  readonly tag_value: string
}

/** Answer of `POST /cgi-bin/guide/delguidebuyertag`. */
export interface GuideDelguidebuyertagResult extends ApiResult {
  buyer_resp?: GuideBuyerOutcome[]
}

/** Parameters of `POST /cgi-bin/guide/delguidecardmaterial`. */
export interface GuideDelguidecardmaterialParams {
  readonly type: number
  readonly appid: string
  readonly title: string
  readonly path: string
}

/** Parameters of `POST /cgi-bin/guide/delguidegroup`. */
export interface GuideDelguidegroupParams {
  readonly group_id: number | string
}

/** Parameters of `POST /cgi-bin/guide/delguideimagematerial`. */
export interface GuideDelguideimagematerialParams {
  readonly type: number
  readonly picurl: string
}

/** Parameters of `POST /cgi-bin/guide/delguidetagoption`. */
export interface GuideDelguidetagoptionParams {
  readonly tag_name: string
}

/** Parameters of `POST /cgi-bin/guide/delguidewordmaterial`. */
export interface GuideDelguidewordmaterialParams {
  readonly type: number
  readonly word: string
}

/** Parameters of `POST /cgi-bin/guide/getgroupbyguide`. */
export interface GuideGetgroupbyguideParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account: string
}

/** Answer of `POST /cgi-bin/guide/getgroupbyguide`. */
export interface GuideGetgroupbyguideResult extends ApiResult {
  group_id_list: number[]
}

/** Parameters of `POST /cgi-bin/guide/getgroupinfo`. */
export interface GuideGetgroupinfoParams {
  readonly group_id: number | string
  /** From 0. */
  readonly page: number
  readonly num: number
}

/** Answer of `POST /cgi-bin/guide/getgroupinfo`. */
export interface GuideGetgroupinfoResult extends ApiResult {
  guide_list: {
    guide_account?: string
    guide_openid?: string
    guide_nickname: string
    guide_headimgurl: string
    create_time: number
  }[]
  total_num: number
}

/** Parameters of `GET /cgi-bin/guide/getguideacct`. */
export interface GuideGetguideacctParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
}

/** Answer of `GET /cgi-bin/guide/getguideacct`. */
export interface GuideGetguideacctResult extends ApiResult {
  guide_account?: string
  guide_openid?: string
  guide_nickname: string
  guide_headimgurl: string
  status?: number
}

/** Answer of `POST /cgi-bin/guide/getguideacctconfig`. */
export interface GuideGetguideacctconfigResult extends ApiResult {
  black_keyword?: {
    values: string[]
    updatetime: number
  }
  guide_auto_reply?: {
    content: string
    updatetime: number
  }
}

/** Parameters of `POST /cgi-bin/guide/getguideacctlist`. */
export interface GuideGetguideacctlistParams {
  /** From 0. */
  readonly page: number
  readonly num: number
}

/** Answer of `POST /cgi-bin/guide/getguideacctlist`. */
export interface GuideGetguideacctlistResult extends ApiResult {
  total_num: number
  list: {
    guide_account?: string
    guide_openid?: string
    guide_nickname?: string
    guide_headimgurl?: string
    status: number
  }[]
}

/** Parameters of `POST /cgi-bin/guide/getguidebuyerchatrecord`. */
export interface GuideGetguidebuyerchatrecordParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid?: string | undefined
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  /** From 0. */
  readonly page: number
  readonly num: number
}

/** Answer of `POST /cgi-bin/guide/getguidebuyerchatrecord`. */
export interface GuideGetguidebuyerchatrecordResult extends ApiResult {
  msg_list: {
    guide_account: string
    openid: string
    content: string
    content_type: number
    direction: number
    create_time: number
  }[]
  total_num: number
}

/** Parameters of `POST /cgi-bin/guide/getguidebuyerdisplaytag`. */
export interface GuideGetguidebuyerdisplaytagParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid: string
}

/** Answer of `POST /cgi-bin/guide/getguidebuyerdisplaytag`. */
export interface GuideGetguidebuyerdisplaytagResult extends ApiResult {
  display_tag_list: string[]
}

/** Parameters of `POST /cgi-bin/guide/getguidebuyerrelation`. */
export interface GuideGetguidebuyerrelationParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid: string
}

/** Answer of `POST /cgi-bin/guide/getguidebuyerrelation`. */
export interface GuideGetguidebuyerrelationResult extends ApiResult {
  openid: string
  buyer_nickname: string
  create_time: number
}

/** Parameters of `POST /cgi-bin/guide/getguidebuyerrelationbybuyer`. */
export interface GuideGetguidebuyerrelationbybuyerParams {
  readonly openid: string
}

/** Answer of `POST /cgi-bin/guide/getguidebuyerrelationbybuyer`. */
export interface GuideGetguidebuyerrelationbybuyerResult extends ApiResult {
  guide_account?: string
  guide_openid?: string
  openid: string
  buyer_nickname: string
  create_time: number
}

/** Parameters of `POST /cgi-bin/guide/getguidebuyerrelationlist`. */
export interface GuideGetguidebuyerrelationlistParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  /** From 0. */
  readonly page: number
  readonly num: number
}

/** Answer of `POST /cgi-bin/guide/getguidebuyerrelationlist`. */
export interface GuideGetguidebuyerrelationlistResult extends ApiResult {
  list?: {
    openid: string
    buyer_nickname: string
    create_time: number
  }[]
  total_num: number
}

/** Parameters of `POST /cgi-bin/guide/getguidebuyertag`. */
export interface GuideGetguidebuyertagParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid: string
}

/** Answer of `POST /cgi-bin/guide/getguidebuyertag`. */
export interface GuideGetguidebuyertagResult extends ApiResult {
  tag_values: string[]
}

/** Parameters of `POST /cgi-bin/guide/getguidecardmaterial`. */
export interface GuideGetguidecardmaterialParams {
  readonly type: number
}

/** Answer of `POST /cgi-bin/guide/getguidecardmaterial`. */
export interface GuideGetguidecardmaterialResult extends ApiResult {
  card_list: {
    appid: string
    title: string
    path: string
    picurl: string
    master_id?: number
    slave_id?: number
  }[]
}

/** Parameters of `POST /cgi-bin/guide/getguideconfig`. */
export interface GuideGetguideconfigParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
}

/** Answer of `POST /cgi-bin/guide/getguideconfig`. */
export interface GuideGetguideconfigResult extends ApiResult {
  guide_fast_reply_list: {
    content: string
    updatetime: number
  }[]
  guide_auto_reply?: GuideAutoReply
  guide_auto_reply_plus?: GuideAutoReply
}

/** Answer of `POST /cgi-bin/guide/getguidegrouplist`. */
export interface GuideGetguidegrouplistResult extends ApiResult {
  group_list: {
    id: number
    name: string
    create_time: number
    update_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/guide/getguideimagematerial`. */
export interface GuideGetguideimagematerialParams {
  readonly type: number
  readonly start: number
  readonly num: number
}

/** Answer of `POST /cgi-bin/guide/getguideimagematerial`. */
export interface GuideGetguideimagematerialResult extends ApiResult {
  model_list: {
    picurl: string
  }[]
  total_num: number
}

/** Parameters of `POST /cgi-bin/guide/getguidemassendjob`. */
export interface GuideGetguidemassendjobParams {
  readonly task_id: number
}

/** Answer of `POST /cgi-bin/guide/getguidemassendjob`. */
export interface GuideGetguidemassendjobResult extends ApiResult {
  job: GuideMassSendJob
}

/** Parameters of `POST /cgi-bin/guide/getguidemassendjoblist`. */
export interface GuideGetguidemassendjoblistParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly task_status?: readonly number[] | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/guide/getguidemassendjoblist`. */
export interface GuideGetguidemassendjoblistResult extends ApiResult {
  list: GuideMassSendJob[]
  total_count: number
}

/** Answer of `POST /cgi-bin/guide/getguidetagoption`. */
export interface GuideGetguidetagoptionResult extends ApiResult {
  options: {
    tag_name: string
    tag_values: string[]
  }[]
}

/** Parameters of `POST /cgi-bin/guide/getguidewordmaterial`. */
export interface GuideGetguidewordmaterialParams {
  readonly type: number
  readonly start: number
  readonly num: number
}

/** Answer of `POST /cgi-bin/guide/getguidewordmaterial`. */
export interface GuideGetguidewordmaterialResult extends ApiResult {
  word_list: {
    word: string
    create_time: number
  }[]
  total_num: number
}

/** Parameters of `POST /cgi-bin/guide/guidecreateqrcode`. */
export interface GuideGuidecreateqrcodeParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly qrcode_info?: string | undefined
}

/** Answer of `POST /cgi-bin/guide/guidecreateqrcode`. */
export interface GuideGuidecreateqrcodeResult extends ApiResult {
  qrcode_url: string
}

/** Parameters of `POST /cgi-bin/guide/newguidegroup`. */
export interface GuideNewguidegroupParams {
  readonly group_name: string
}

/** Answer of `POST /cgi-bin/guide/newguidegroup`. */
export interface GuideNewguidegroupResult extends ApiResult {
  group_id: number | string
}

/** Parameters of `POST /cgi-bin/guide/newguidetagoption`. */
export interface GuideNewguidetagoptionParams {
  readonly tag_name: string
  readonly tag_values: readonly string[]
}

/** Parameters of `POST /cgi-bin/guide/pushshowwxapathmenu`. */
export interface GuidePushshowwxapathmenuParams {
  readonly wxa_appid: string
  readonly wx_username: string
}

/** Parameters of `POST /cgi-bin/guide/queryguidebuyerbytag`. */
export interface GuideQueryguidebuyerbytagParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly tag_values: readonly string[]
  readonly push_count?: number | undefined
}

/** Answer of `POST /cgi-bin/guide/queryguidebuyerbytag`. */
export interface GuideQueryguidebuyerbytagResult extends ApiResult {
  openid_list: string[]
}

/** Parameters of `POST /cgi-bin/guide/rebindguideacctforbuyer`. */
export interface GuideRebindguideacctforbuyerParams {
  readonly old_guide_account?: string | undefined
  readonly old_guide_openid?: string | undefined
  readonly new_guide_account?: string | undefined
  readonly new_guide_openid?: string | undefined
  readonly openid?: string | undefined
  readonly openid_list?: readonly string[] | undefined
}

/** Answer of `POST /cgi-bin/guide/rebindguideacctforbuyer`. */
export interface GuideRebindguideacctforbuyerResult extends ApiResult {
  buyer_resp?: GuideBuyerOutcome[]
}

/** Parameters of `POST /cgi-bin/guide/setguideacctconfig`. */
export interface GuideSetguideacctconfigParams {
  readonly is_delete: boolean
  readonly black_keyword?: {
    readonly values: readonly string[]
  } | undefined
  readonly guide_auto_reply?: {
    readonly content: string
  } | undefined
}

/** Parameters of `POST /cgi-bin/guide/setguidecardmaterial`. */
export interface GuideSetguidecardmaterialParams {
  readonly type: number
  readonly appid: string
  readonly title: string
  readonly path: string
  readonly media_id: string
}

/** Parameters of `POST /cgi-bin/guide/setguideconfig`. */
export interface GuideSetguideconfigParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly is_delete: boolean
  readonly guide_fast_reply_list?: readonly {
    readonly content: string
  }[] | undefined
  readonly guide_auto_reply?: {
    readonly msgtype: number | string
    readonly content: string
  } | undefined
  readonly guide_auto_reply_plus?: {
    readonly msgtype: number | string
    readonly content: string
  } | undefined
}

/** Parameters of `POST /cgi-bin/guide/setguideimagematerial`. */
export interface GuideSetguideimagematerialParams {
  readonly type: number
  readonly media_id: string
}

/** Parameters of `POST /cgi-bin/guide/setguidewordmaterial`. */
export interface GuideSetguidewordmaterialParams {
  readonly type: number
  readonly word: string
}

/** Parameters of `POST /cgi-bin/guide/updateguideacct`. */
export interface GuideUpdateguideacctParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly guide_nickname?: string | undefined
  readonly guide_headimgurl?: string | undefined
}

/** Parameters of `POST /cgi-bin/guide/updateguidebuyerrelation`. */
export interface GuideUpdateguidebuyerrelationParams {
  /** The guide's WeChat id; this or `guide_openid` is needed. */
  readonly guide_account?: string | undefined
  /** The guide's openid; this or `guide_account` is needed. */
  readonly guide_openid?: string | undefined
  readonly openid: string
  readonly buyer_nickname: string
}

/** Parameters of `POST /cgi-bin/guide/updateguidemassendjob`. */
export interface GuideUpdateguidemassendjobParams {
  readonly task_id: number
  readonly task_name?: string | undefined
  readonly task_remark?: string | undefined
  /** When to send, as Unix time in seconds. */
  readonly push_time?: number | undefined
  readonly openid?: readonly string[] | undefined
  readonly material?: readonly GuideMassSendMaterial[] | undefined
}

/** The rows of this chapter. */
export function guideEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/guide/addguide2guidegroup
POST /cgi-bin/guide/addguideacct
POST /cgi-bin/guide/addguidebuyerdisplaytag
POST /cgi-bin/guide/addguidebuyerrelation
POST /cgi-bin/guide/addguidebuyertag
POST /cgi-bin/guide/addguidemassendjob
POST /cgi-bin/guide/addguidetagoption
POST /cgi-bin/guide/cancelguidemassendjob
POST /cgi-bin/guide/delguide2guidegroup
POST /cgi-bin/guide/delguideacct
POST /cgi-bin/guide/delguidebuyerrelation
POST /cgi-bin/guide/delguidebuyertag
POST /cgi-bin/guide/delguidecardmaterial
POST /cgi-bin/guide/delguidegroup
POST /cgi-bin/guide/delguideimagematerial
POST /cgi-bin/guide/delguidetagoption
POST /cgi-bin/guide/delguidewordmaterial
POST /cgi-bin/guide/getgroupbyguide repeatable
POST /cgi-bin/guide/getgroupinfo repeatable
GET /cgi-bin/guide/getguideacct {"query":["guide_account","guide_openid"]} repeatable
POST /cgi-bin/guide/getguideacctconfig repeatable
POST /cgi-bin/guide/getguideacctlist repeatable
POST /cgi-bin/guide/getguidebuyerchatrecord repeatable
POST /cgi-bin/guide/getguidebuyerdisplaytag repeatable
POST /cgi-bin/guide/getguidebuyerrelation repeatable
POST /cgi-bin/guide/getguidebuyerrelationbybuyer repeatable
POST /cgi-bin/guide/getguidebuyerrelationlist repeatable
POST /cgi-bin/guide/getguidebuyertag repeatable
POST /cgi-bin/guide/getguidecardmaterial repeatable
POST /cgi-bin/guide/getguideconfig repeatable
POST /cgi-bin/guide/getguidegrouplist repeatable
POST /cgi-bin/guide/getguideimagematerial repeatable
POST /cgi-bin/guide/getguidemassendjob repeatable
POST /cgi-bin/guide/getguidemassendjoblist repeatable
POST /cgi-bin/guide/getguidetagoption repeatable
POST /cgi-bin/guide/getguidewordmaterial repeatable
POST /cgi-bin/guide/guidecreateqrcode
POST /cgi-bin/guide/newguidegroup
POST /cgi-bin/guide/newguidetagoption
POST /cgi-bin/guide/pushshowwxapathmenu
POST /cgi-bin/guide/queryguidebuyerbytag repeatable
POST /cgi-bin/guide/rebindguideacctforbuyer
POST /cgi-bin/guide/setguideacctconfig
POST /cgi-bin/guide/setguidecardmaterial
POST /cgi-bin/guide/setguideconfig
POST /cgi-bin/guide/setguideimagematerial
POST /cgi-bin/guide/setguidewordmaterial
POST /cgi-bin/guide/updateguideacct
POST /cgi-bin/guide/updateguidebuyerrelation
POST /cgi-bin/guide/updateguidemassendjob
`)
}
