// Printed by tools/codegen from spec/official-account/datacube.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** How many messages of a kind came. */
export interface UpstreamMessageCount {
  ref_date: string
  /** 1 text, 2 image, 3 voice, 4 video, 6 third-party application. */
  msg_type: number
  msg_user: number
  msg_count: number
}

/** How many users sent that many messages. */
export interface UpstreamMessageSpread {
  ref_date: string
  /** 0 none, 1 one to five, 2 six to ten, 3 more than ten. */
  count_interval: number
  msg_user: number
}

/** Parameters of `POST /datacube/getarticleread`. */
export interface DatacubeGetarticlereadParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getarticleread`. */
export interface DatacubeGetarticlereadResult extends ApiResult {
  list: {
    ref_date: string
    msgid: string
    detail: {
      read_user: number
      read_user_source?: Record<string, unknown>[]
    }
  }[]
  is_delay: boolean
}

/** Parameters of `POST /datacube/getarticleshare`. */
export interface DatacubeGetarticleshareParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getarticleshare`. */
export interface DatacubeGetarticleshareResult extends ApiResult {
  list: {
    ref_date: string
    msgid: string
    detail: {
      share_user: number
    }
  }[]
  is_delay: boolean
}

/** Parameters of `POST /datacube/getarticlesummary`. */
export interface DatacubeGetarticlesummaryParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getarticlesummary`. */
export interface DatacubeGetarticlesummaryResult extends ApiResult {
  list: {
    ref_date: string
    msgid: string
    title: string
    int_page_read_user: number
    int_page_read_count: number
    ori_page_read_user: number
    ori_page_read_count: number
    share_user: number
    share_count: number
    add_to_fav_user: number
    add_to_fav_count: number
  }[]
}

/** Parameters of `POST /datacube/getarticletotal`. */
export interface DatacubeGetarticletotalParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getarticletotal`. */
export interface DatacubeGetarticletotalResult extends ApiResult {
  list: {
    ref_date: string
    msgid: string
    title: string
    details: {
      stat_date: string
      target_user: number
      int_page_read_user: number
      int_page_read_count: number
      ori_page_read_user: number
      ori_page_read_count: number
      share_user: number
      share_count: number
      add_to_fav_user: number
      add_to_fav_count: number
      int_page_from_session_read_user: number
      int_page_from_session_read_count: number
      int_page_from_hist_msg_read_user: number
      int_page_from_hist_msg_read_count: number
      int_page_from_feed_read_user: number
      int_page_from_feed_read_count: number
      int_page_from_friends_read_user: number
      int_page_from_friends_read_count: number
      int_page_from_other_read_user: number
      int_page_from_other_read_count: number
      feed_share_from_session_user: number
      feed_share_from_session_cnt: number
      feed_share_from_feed_user: number
      feed_share_from_feed_cnt: number
      feed_share_from_other_user: number
      feed_share_from_other_cnt: number
    }[]
  }[]
}

/** Parameters of `POST /datacube/getarticletotaldetail`. */
export interface DatacubeGetarticletotaldetailParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getarticletotaldetail`. */
export interface DatacubeGetarticletotaldetailResult extends ApiResult {
  list: {
    ref_date: string
    msgid: string
    publish_type: number
    detail_list: {
      stat_date: string
      read_user: number
      read_user_source?: Record<string, unknown>[]
      share_user: number
    }[]
  }[]
  is_delay: boolean
}

/** Parameters of `POST /datacube/getbizsummary`. */
export interface DatacubeGetbizsummaryParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getbizsummary`. */
export interface DatacubeGetbizsummaryResult extends ApiResult {
  list: {
    ref_date: string
    detail: {
      read_user: number
      read_user_source?: Record<string, unknown>[]
      share_user: number
      zaikan_user: number
      like_user: number
      comment_count: number
    }
  }[]
  is_delay: boolean
}

/** Parameters of `POST /datacube/getcardbizuininfo`. */
export interface DatacubeGetcardbizuininfoParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
  /** 0 made on the platform, 1 made through the API. */
  readonly cond_source: number
}

/** Answer of `POST /datacube/getcardbizuininfo`. */
export interface DatacubeGetcardbizuininfoResult extends ApiResult {
  list: {
    ref_date: string
    view_cnt: number
    view_user: number
    receive_cnt: number
    receive_user: number
    verify_cnt: number
    verify_user: number
    given_cnt: number
    given_user: number
    expire_cnt: number
    expire_user: number
  }[]
}

/** Parameters of `POST /datacube/getcardcardinfo`. */
export interface DatacubeGetcardcardinfoParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
  /** 0 made on the platform, 1 made through the API. */
  readonly cond_source: number
  readonly card_id?: string | undefined
}

/** Answer of `POST /datacube/getcardcardinfo`. */
export interface DatacubeGetcardcardinfoResult extends ApiResult {
  list: {
    ref_date: string
    view_cnt: number
    view_user: number
    receive_cnt: number
    receive_user: number
    verify_cnt: number
    verify_user: number
    given_cnt: number
    given_user: number
    expire_cnt: number
    expire_user: number
    card_id: string
    card_type: number
  }[]
}

/** Parameters of `POST /datacube/getcardmembercarddetail`. */
export interface DatacubeGetcardmembercarddetailParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
  readonly card_id: string
}

/** Answer of `POST /datacube/getcardmembercarddetail`. */
export interface DatacubeGetcardmembercarddetailResult extends ApiResult {
  list: {
    ref_date: string
    view_cnt: number
    view_user: number
    receive_cnt: number
    receive_user: number
    verify_cnt: number
    verify_user: number
    active_cnt: number
    active_user: number
    total_user: number
    total_receive_user: number
    cardid: string
    merchanttype?: number
    submerchantid?: string | number
    new_user: number
    payOriginalFee: number
    fee: number
  }[]
}

/** Parameters of `POST /datacube/getcardmembercardinfo`. */
export interface DatacubeGetcardmembercardinfoParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
  /** 0 made on the platform, 1 made through the API. */
  readonly cond_source: number
}

/** Answer of `POST /datacube/getcardmembercardinfo`. */
export interface DatacubeGetcardmembercardinfoResult extends ApiResult {
  list: {
    ref_date: string
    view_cnt: number
    view_user: number
    receive_cnt: number
    receive_user: number
    verify_cnt: number
    verify_user: number
    active_cnt: number
    active_user: number
    total_user: number
    total_receive_user: number
  }[]
}

/** Parameters of `POST /datacube/getinterfacesummary`. */
export interface DatacubeGetinterfacesummaryParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getinterfacesummary`. */
export interface DatacubeGetinterfacesummaryResult extends ApiResult {
  list: {
    ref_date: string
    callback_count: number
    fail_count: number
    /** In milliseconds. */
    total_time_cost: number
    /** In milliseconds. */
    max_time_cost: number
  }[]
}

/** Parameters of `POST /datacube/getinterfacesummaryhour`. */
export interface DatacubeGetinterfacesummaryhourParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getinterfacesummaryhour`. */
export interface DatacubeGetinterfacesummaryhourResult extends ApiResult {
  list: {
    ref_date: string
    callback_count: number
    fail_count: number
    /** In milliseconds. */
    total_time_cost: number
    /** In milliseconds. */
    max_time_cost: number
    /** From 0 to 2300. */
    ref_hour: number
  }[]
}

/** Parameters of `POST /datacube/getupstreammsg`. */
export interface DatacubeGetupstreammsgParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsg`. */
export interface DatacubeGetupstreammsgResult extends ApiResult {
  list: UpstreamMessageCount[]
}

/** Parameters of `POST /datacube/getupstreammsgdist`. */
export interface DatacubeGetupstreammsgdistParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsgdist`. */
export interface DatacubeGetupstreammsgdistResult extends ApiResult {
  list: UpstreamMessageSpread[]
}

/** Parameters of `POST /datacube/getupstreammsgdistmonth`. */
export interface DatacubeGetupstreammsgdistmonthParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsgdistmonth`. */
export interface DatacubeGetupstreammsgdistmonthResult extends ApiResult {
  list: UpstreamMessageSpread[]
}

/** Parameters of `POST /datacube/getupstreammsgdistweek`. */
export interface DatacubeGetupstreammsgdistweekParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsgdistweek`. */
export interface DatacubeGetupstreammsgdistweekResult extends ApiResult {
  list: UpstreamMessageSpread[]
}

/** Parameters of `POST /datacube/getupstreammsghour`. */
export interface DatacubeGetupstreammsghourParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsghour`. */
export interface DatacubeGetupstreammsghourResult extends ApiResult {
  list: {
    ref_date: string
    /** 1 text, 2 image, 3 voice, 4 video, 6 third-party application. */
    msg_type: number
    msg_user: number
    msg_count: number
    /** From 0 to 2300. */
    ref_hour: number
  }[]
}

/** Parameters of `POST /datacube/getupstreammsgmonth`. */
export interface DatacubeGetupstreammsgmonthParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsgmonth`. */
export interface DatacubeGetupstreammsgmonthResult extends ApiResult {
  list: UpstreamMessageCount[]
}

/** Parameters of `POST /datacube/getupstreammsgweek`. */
export interface DatacubeGetupstreammsgweekParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getupstreammsgweek`. */
export interface DatacubeGetupstreammsgweekResult extends ApiResult {
  list: UpstreamMessageCount[]
}

/** Parameters of `POST /datacube/getusercumulate`. */
export interface DatacubeGetusercumulateParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getusercumulate`. */
export interface DatacubeGetusercumulateResult extends ApiResult {
  list: {
    ref_date: string
    cumulate_user: number
  }[]
}

/** Parameters of `POST /datacube/getuserread`. */
export interface DatacubeGetuserreadParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getuserread`. */
export interface DatacubeGetuserreadResult extends ApiResult {
  list: {
    ref_date: string
    user_source: number
    int_page_read_user: number
    int_page_read_count: number
    ori_page_read_user: number
    ori_page_read_count: number
    share_user: number
    share_count: number
    add_to_fav_user: number
    add_to_fav_count: number
  }[]
}

/** Parameters of `POST /datacube/getuserreadhour`. */
export interface DatacubeGetuserreadhourParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getuserreadhour`. */
export interface DatacubeGetuserreadhourResult extends ApiResult {
  list: {
    ref_date: string
    user_source: number
    int_page_read_user: number
    int_page_read_count: number
    ori_page_read_user: number
    ori_page_read_count: number
    share_user: number
    share_count: number
    add_to_fav_user: number
    add_to_fav_count: number
    /** From 0 to 2300. */
    ref_hour: number
  }[]
}

/** Parameters of `POST /datacube/getusershare`. */
export interface DatacubeGetusershareParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getusershare`. */
export interface DatacubeGetusershareResult extends ApiResult {
  list: {
    ref_date: string
    share_scene: number
    share_user: number
    share_count: number
  }[]
}

/** Parameters of `POST /datacube/getusersharehour`. */
export interface DatacubeGetusersharehourParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getusersharehour`. */
export interface DatacubeGetusersharehourResult extends ApiResult {
  list: {
    ref_date: string
    share_scene: number
    share_user: number
    share_count: number
    /** From 0 to 2300. */
    ref_hour: number
  }[]
}

/** Parameters of `POST /datacube/getusersummary`. */
export interface DatacubeGetusersummaryParams {
  /** Such as `2026-11-01`. */
  readonly begin_date: string
  /** Such as `2026-11-07`; yesterday at the latest. */
  readonly end_date: string
}

/** Answer of `POST /datacube/getusersummary`. */
export interface DatacubeGetusersummaryResult extends ApiResult {
  list: {
    ref_date: string
    /** How they came: 0 others, 1 search, 17 shared card, 30 QR code. */
    user_source: number
    new_user: number
    cancel_user: number
  }[]
}

/** The rows of this chapter. */
export function datacubeEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /datacube/getarticleread repeatable
POST /datacube/getarticleshare repeatable
POST /datacube/getarticlesummary repeatable
POST /datacube/getarticletotal repeatable
POST /datacube/getarticletotaldetail repeatable
POST /datacube/getbizsummary repeatable
POST /datacube/getcardbizuininfo repeatable
POST /datacube/getcardcardinfo repeatable
POST /datacube/getcardmembercarddetail repeatable
POST /datacube/getcardmembercardinfo repeatable
POST /datacube/getinterfacesummary repeatable
POST /datacube/getinterfacesummaryhour repeatable
POST /datacube/getupstreammsg repeatable
POST /datacube/getupstreammsgdist repeatable
POST /datacube/getupstreammsgdistmonth repeatable
POST /datacube/getupstreammsgdistweek repeatable
POST /datacube/getupstreammsghour repeatable
POST /datacube/getupstreammsgmonth repeatable
POST /datacube/getupstreammsgweek repeatable
POST /datacube/getusercumulate repeatable
POST /datacube/getuserread repeatable
POST /datacube/getuserreadhour repeatable
POST /datacube/getusershare repeatable
POST /datacube/getusersharehour repeatable
POST /datacube/getusersummary repeatable
`)
}
