// Printed by tools/codegen from spec/official-account/card.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** When a card is valid. */
export interface CardDateInfo {
  /** `DATE_TYPE_FIX_TIME_RANGE` with both timestamps, or `DATE_TYPE_FIX_TERM` with `fixed_term`. */
  readonly type: string
  /** As Unix time in seconds. */
  readonly begin_timestamp?: number | undefined
  /** As Unix time in seconds. */
  readonly end_timestamp?: number | undefined
  /** Days it lasts. */
  readonly fixed_term?: number | undefined
  /** Days until it begins. */
  readonly fixed_begin_term?: number | undefined
}

/** What every card has: its look, stock, dates and limits. */
export interface CardBaseInfo {
  readonly sub_merchant_info?: {
    readonly merchant_id: string
  } | undefined
  /** From `media/uploadimg`. */
  readonly logo_url: string
  /** How the code is shown, such as `CODE_TYPE_QRCODE`. */
  readonly code_type: string
  /** At most 12 characters. */
  readonly brand_name: string
  /** At most 9 characters. */
  readonly title: string
  /** `Color010` to `Color102`. */
  readonly color: string
  /** What to do with it in the shop; at most 16 characters. */
  readonly notice: string
  /** At most 1024 characters. */
  readonly description: string
  readonly sku: {
    readonly quantity: number
  }
  readonly date_info: CardDateInfo
  readonly use_custom_code?: boolean | undefined
  readonly get_custom_code_mode?: string | undefined
  readonly bind_openid?: boolean | undefined
  readonly service_phone?: string | undefined
  readonly location_id_list?: readonly number[] | undefined
  readonly use_all_locations?: boolean | undefined
  readonly center_title?: string | undefined
  readonly center_sub_title?: string | undefined
  readonly center_url?: string | undefined
  readonly center_app_brand_user_name?: string | undefined
  readonly center_app_brand_pass?: string | undefined
  readonly custom_url_name?: string | undefined
  readonly custom_url_sub_title?: string | undefined
  readonly custom_url?: string | undefined
  readonly custom_app_brand_user_name?: string | undefined
  readonly custom_app_brand_pass?: string | undefined
  readonly promotion_url_name?: string | undefined
  readonly promotion_url_sub_title?: string | undefined
  readonly promotion_url?: string | undefined
  readonly promotion_app_brand_user_name?: string | undefined
  readonly promotion_app_brand_pass?: string | undefined
  readonly get_limit?: number | undefined
  readonly use_limit?: number | undefined
  readonly can_share?: boolean | undefined
  readonly can_give_friend?: boolean | undefined
  readonly source?: string | undefined
}

/** Conditions, pictures and hours shown on a card. */
export interface CardAdvancedInfo {
  readonly use_condition?: {
    readonly accept_category?: string | undefined
    readonly reject_category?: string | undefined
    readonly least_cost: number
    readonly object_use_for?: string | undefined
    readonly can_use_with_other_discount?: boolean | undefined
  } | undefined
  readonly abstract?: {
    readonly abstract: string
    readonly icon_url_list?: readonly string[] | undefined
  } | undefined
  readonly text_image_list?: readonly {
    readonly text: string
    readonly image_url: string
  }[] | undefined
  readonly business_service?: readonly string[] | undefined
  readonly time_limit?: readonly {
    readonly type: string
    readonly begin_hour?: number | undefined
    readonly begin_minute?: number | undefined
    readonly end_hour?: number | undefined
    readonly end_minute?: number | undefined
  }[] | undefined
}

/** A field of its own on a member card, such as a level. */
export interface CardCustomField {
  readonly name_type?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/** How points are earned and spent. */
export interface CardBonusRule {
  readonly cost_money_unit?: number | undefined
  readonly increase_bonus?: number | undefined
  readonly max_increase_bonus?: number | undefined
  readonly init_increase_bonus?: number | undefined
  readonly cost_bonus_unit?: number | undefined
  readonly reduce_money?: number | undefined
  readonly least_money_to_use_bonus?: number | undefined
  readonly max_reduce_bonus?: number | undefined
}

/** An entry of its own on a member card. */
export interface CardCustomCell {
  readonly name: string
  readonly tips: string
  readonly url: string
}

/** When a card is valid. */
export interface CardDateInfoResult {
  /** `DATE_TYPE_FIX_TIME_RANGE` with both timestamps, or `DATE_TYPE_FIX_TERM` with `fixed_term`. */
  type: string
  /** As Unix time in seconds. */
  begin_timestamp?: number
  /** As Unix time in seconds. */
  end_timestamp?: number
  /** Days it lasts. */
  fixed_term?: number
  /** Days until it begins. */
  fixed_begin_term?: number
}

/** What every card has, as the platform keeps it. */
export interface CardBaseInfoResult {
  id: string
  logo_url: string
  code_type: string
  brand_name: string
  title: string
  color: string
  notice: string
  description: string
  sku: {
    quantity: number
    total_quantity: number
  }
  date_info: CardDateInfoResult
  status: string
  use_custom_code: boolean
  get_custom_code_mode?: string
  bind_openid?: boolean
  service_phone?: string
  location_id_list?: number[]
  use_all_locations?: boolean
  center_title?: string
  center_sub_title?: string
  center_url?: string
  custom_url_name?: string
  custom_url_sub_title?: string
  custom_url?: string
  promotion_url_name?: string
  promotion_url_sub_title?: string
  promotion_url?: string
  get_limit?: number
  use_limit?: number
  can_share: boolean
  can_give_friend: boolean
  source?: string
  update_time: number
  create_time: number
}

/** Conditions, pictures and hours shown on a card. */
export interface CardAdvancedInfoResult {
  use_condition?: {
    accept_category?: string
    reject_category?: string
    least_cost: number
    object_use_for?: string
    can_use_with_other_discount?: boolean
  }
  abstract?: {
    abstract: string
    icon_url_list: string[]
  }
  text_image_list?: {
    text: string
    image_url: string
  }[]
  business_service?: string[]
  time_limit?: {
    type: string
    begin_hour?: number
    begin_minute?: number
    end_hour?: number
    end_minute?: number
  }[]
}

/** A card that a QR code offers. */
export interface CardQrcodeCard {
  readonly card_id: string
  readonly code?: string | undefined
  readonly openid?: string | undefined
  readonly is_unique_code?: boolean | undefined
  readonly outer_id?: number | undefined
  readonly outer_str?: string | undefined
}

/** What of every card can be changed; what is left out stays. */
export interface CardBaseInfoUpdate {
  readonly logo_url?: string | undefined
  readonly code_type?: string | undefined
  readonly brand_name?: string | undefined
  readonly title?: string | undefined
  readonly color?: string | undefined
  readonly notice?: string | undefined
  readonly description?: string | undefined
  readonly date_info?: CardDateInfo | undefined
  readonly service_phone?: string | undefined
  readonly location_id_list?: readonly number[] | undefined
  readonly use_all_locations?: boolean | undefined
  readonly center_title?: string | undefined
  readonly center_sub_title?: string | undefined
  readonly center_url?: string | undefined
  readonly center_app_brand_user_name?: string | undefined
  readonly center_app_brand_pass?: string | undefined
  readonly custom_url_name?: string | undefined
  readonly custom_url_sub_title?: string | undefined
  readonly custom_url?: string | undefined
  readonly custom_app_brand_user_name?: string | undefined
  readonly custom_app_brand_pass?: string | undefined
  readonly promotion_url_name?: string | undefined
  readonly promotion_url_sub_title?: string | undefined
  readonly promotion_url?: string | undefined
  readonly promotion_app_brand_user_name?: string | undefined
  readonly promotion_app_brand_pass?: string | undefined
  readonly get_limit?: number | undefined
  readonly use_limit?: number | undefined
  readonly can_share?: boolean | undefined
  readonly can_give_friend?: boolean | undefined
  readonly source?: string | undefined
}

/** A link in the message about a change of a member card. */
export interface CardMessageOperation {
  readonly url_cell?: {
    readonly card_id_list?: readonly string[] | undefined
    readonly end_time?: number | undefined
    readonly text?: string | undefined
    readonly url?: string | undefined
    readonly app_brand_id?: string | undefined
    readonly app_brand_pass?: string | undefined
  } | undefined
}

/** Parameters of `POST /card/batchget`. */
export interface CardBatchgetParams {
  /** From 0. */
  readonly offset: number
  /** At most 50. */
  readonly count: number
  readonly status_list?: readonly string[] | undefined
}

/** Answer of `POST /card/batchget`. */
export interface CardBatchgetResult extends ApiResult {
  card_id_list: string[]
  total_num: number
}

/** Parameters of `POST /card/boardingpass/checkin`. */
export interface CardBoardingpassCheckinParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly etkt_bnr?: string | undefined
  readonly class?: string | undefined
  readonly passenger_name?: string | undefined
  readonly seat?: string | undefined
  readonly qrcode_data?: string | undefined
  readonly is_cancel?: boolean | undefined
}

/** Parameters of `POST /card/code/checkcode`. */
export interface CardCodeCheckcodeParams {
  readonly card_id: string
  /** At most 100. */
  readonly code: readonly string[]
}

/** Answer of `POST /card/code/checkcode`. */
export interface CardCodeCheckcodeResult extends ApiResult {
  exist_code: string[]
  not_exist_code: string[]
}

/** Parameters of `POST /card/code/consume`. */
export interface CardCodeConsumeParams {
  readonly card_id?: string | undefined
  readonly code: string
}

/** Answer of `POST /card/code/consume`. */
export interface CardCodeConsumeResult extends ApiResult {
  card: {
    card_id: string
  }
  openid: string
}

/** Parameters of `POST /card/code/decrypt`. */
export interface CardCodeDecryptParams {
  readonly encrypt_code: string
}

/** Answer of `POST /card/code/decrypt`. */
export interface CardCodeDecryptResult extends ApiResult {
  code: string
}

/** Parameters of `POST /card/code/deposit`. */
export interface CardCodeDepositParams {
  readonly card_id: string
  /** At most 100. */
  readonly code: readonly string[]
}

/** Parameters of `POST /card/code/get`. */
export interface CardCodeGetParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly check_consume?: boolean | undefined
}

/** Answer of `POST /card/code/get`. */
export interface CardCodeGetResult extends ApiResult {
  card: {
    card_id: string
    code?: string
    card_number?: string
    begin_time: number
    end_time: number
    bonus?: number
    balance?: number
  }
  user_card_status: string
  openid: string
  nickname: string
  membership_number?: string
  user_info?: {
    common_field_list: {
      name: string
      value: string
    }[]
    custom_field_list: {
      name: string
      value: string
    }[]
  }
  bonus?: number
  balance?: number
  order_id?: string
  background_pic_url?: string
  can_consume?: boolean
  outer_str?: string
}

/** Parameters of `POST /card/code/getdepositcount`. */
export interface CardCodeGetdepositcountParams {
  readonly card_id: string
}

/** Answer of `POST /card/code/getdepositcount`. */
export interface CardCodeGetdepositcountResult extends ApiResult {
  count: number
}

/** Parameters of `POST /card/code/mark`. */
export interface CardCodeMarkParams {
  readonly code: string
  readonly card_id: string
  readonly openid: string
  readonly is_mark: boolean
}

/** Parameters of `POST /card/code/unavailable`. */
export interface CardCodeUnavailableParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly reason?: string | undefined
}

/** Parameters of `POST /card/code/update`. */
export interface CardCodeUpdateParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly new_code: string
}

/** Parameters of `POST /card/create`. */
export interface CardCreateParams {
  readonly card: {
    /** In capitals; says which of the other fields is read: `GROUPON` reads `groupon`. */
    readonly card_type: string
    readonly groupon?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly deal_detail: string
    } | undefined
    readonly cash?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly least_cost: number
      readonly reduce_cost: number
    } | undefined
    readonly discount?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly discount: number
    } | undefined
    readonly gift?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly gift: string
    } | undefined
    readonly general_coupon?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly default_detail: string
    } | undefined
    readonly general_card?: {
      readonly base_info: CardBaseInfo & {
        readonly giftcard_info: {
          readonly price: number
        }
        readonly max_give_friend_times: number
        readonly need_push_on_view?: boolean | undefined
      }
      readonly advanced_info: CardAdvancedInfo
      readonly sub_card_type: string
      readonly background_pic_url?: string | undefined
      readonly prerogative: string
      readonly auto_activate?: boolean | undefined
      readonly supply_bonus: boolean
      readonly init_bonus?: number | undefined
      readonly supply_balance: boolean
      readonly init_balance?: number | undefined
      readonly custom_field1?: CardCustomField | undefined
      readonly custom_field2?: CardCustomField | undefined
      readonly custom_field3?: CardCustomField | undefined
    } | undefined
    readonly member_card?: {
      readonly base_info: CardBaseInfo & {
        readonly need_push_on_view?: boolean | undefined
        readonly pay_info?: {
          readonly swipe_card?: {
            readonly is_swipe_card: boolean
          } | undefined
        } | undefined
      }
      readonly advanced_info: CardAdvancedInfo
      readonly background_pic_url?: string | undefined
      readonly prerogative: string
      readonly auto_activate?: boolean | undefined
      readonly wx_activate?: boolean | undefined
      readonly wx_activate_after_submit?: boolean | undefined
      readonly activate_url?: string | undefined
      readonly activate_app_brand_user_name?: string | undefined
      readonly activate_app_brand_pass?: string | undefined
      readonly wx_activate_after_submit_url?: string | undefined
      readonly supply_bonus: boolean
      readonly bonus_url?: string | undefined
      readonly bonus_cleared?: string | undefined
      readonly bonus_rules?: string | undefined
      readonly bonus_rule?: CardBonusRule | undefined
      readonly supply_balance: boolean
      readonly balance_url?: string | undefined
      readonly balance_rules?: string | undefined
      readonly custom_field1?: CardCustomField | undefined
      readonly custom_field2?: CardCustomField | undefined
      readonly custom_field3?: CardCustomField | undefined
      readonly custom_cell1?: CardCustomCell | undefined
      readonly custom_cell2?: CardCustomCell | undefined
      readonly custom_cell3?: CardCustomCell | undefined
      readonly discount?: number | undefined
    } | undefined
    readonly meeting_ticket?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly meeting_detail: string
      readonly map_url?: string | undefined
    } | undefined
    readonly scenic_ticket?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly ticket_class: string
      readonly guide_url?: string | undefined
    } | undefined
    readonly movie_ticket?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly detail: string
    } | undefined
    readonly boarding_pass?: {
      readonly base_info: CardBaseInfo
      readonly advanced_info: CardAdvancedInfo
      readonly from: string
      readonly to: string
      readonly flight: string
      readonly gate?: string | undefined
      readonly check_in_url?: string | undefined
      readonly air_model: string
      readonly departure_time: number | string
      readonly landing_time: number | string
    } | undefined
  }
}

/** Answer of `POST /card/create`. */
export interface CardCreateResult extends ApiResult {
  card_id: string
}

/** Parameters of `POST /card/delete`. */
export interface CardDeleteParams {
  readonly card_id: string
}

/** Parameters of `POST /card/get`. */
export interface CardGetParams {
  readonly card_id: string
}

/** Answer of `POST /card/get`. */
export interface CardGetResult extends ApiResult {
  card: {
    card_type: string
    groupon?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      deal_detail: string
    }
    cash?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      least_cost: number
      reduce_cost: number
    }
    discount?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      discount: number
    }
    gift?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      gift: string
    }
    general_coupon?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      default_detail: string
    }
    member_card?: {
      base_info: CardBaseInfoResult & {
        need_push_on_view: boolean
      }
      advanced_info: CardAdvancedInfoResult
      prerogative: string
      bind_old_card_url?: string
      activate_url?: string
      supply_bonus: boolean
      bonus_cleared?: string
      bonus_rules?: string
      bonus_rule?: {
        cost_money_unit?: number
        increase_bonus?: number
        max_increase_bonus?: number
        init_increase_bonus?: number
        cost_bonus_unit?: number
        reduce_money?: number
        least_money_to_use_bonus?: number
        max_reduce_bonus?: number
      }
      supply_balance: boolean
      balance_rules?: string
      discount?: number
    }
    meeting_ticket?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      meeting_detail: string
      map_url?: string
    }
    scenic_ticket?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      ticket_class: string
      guide_url?: string
    }
    movie_ticket?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      detail: string
    }
    boarding_pass?: {
      base_info: CardBaseInfoResult
      advanced_info: CardAdvancedInfoResult
      from: string
      to: string
      flight: string
      gate?: string
      check_in_url?: string
      air_model: string
      departure_time: number
      landing_time: number
    }
  }
}

/** Answer of `GET /card/getcolors`. */
export interface CardGetcolorsResult extends ApiResult {
  colors: {
    name: string
    value: string
  }[]
}

/** Parameters of `POST /card/landingpage/create`. */
export interface CardLandingpageCreateParams {
  readonly banner: string
  readonly page_title: string
  readonly can_share: boolean
  readonly scene: string
  readonly card_list: readonly {
    readonly card_id: string
    readonly thumb_url: string
  }[]
}

/** Answer of `POST /card/landingpage/create`. */
export interface CardLandingpageCreateResult extends ApiResult {
  page_id: string | number
  url: string
}

/** Parameters of `POST /card/location/batchadd`. */
export interface CardLocationBatchaddParams {
  readonly location_list: readonly {
    readonly business_name: string
    readonly branch_name?: string | undefined
    readonly province: string
    readonly city: string
    readonly district: string
    readonly address: string
    readonly telephone: string
    readonly category: string
    readonly longitude: string
    readonly latitude: string
  }[]
}

/** Answer of `POST /card/location/batchadd`. */
export interface CardLocationBatchaddResult extends ApiResult {
  location_id_list: number[]
}

/** Parameters of `POST /card/location/batchget`. */
export interface CardLocationBatchgetParams {
  /** From 0. */
  readonly offset: number
  readonly count: number
}

/** Answer of `POST /card/location/batchget`. */
export interface CardLocationBatchgetResult extends ApiResult {
  location_list: {
    id: number
    name: string
    phone?: string
    address?: string
    longitude?: string
    latitude?: string
  }[]
  count: number
}

/** Parameters of `POST /card/luckymoney/updateuserbalance`. */
export interface CardLuckymoneyUpdateuserbalanceParams {
  readonly code: string
  readonly card_id?: string | undefined
  readonly balance: number
}

/** Parameters of `POST /card/meetingticket/updateuser`. */
export interface CardMeetingticketUpdateuserParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly zone?: string | undefined
  readonly entrance?: string | undefined
  readonly seat_number?: string | undefined
}

/** Parameters of `POST /card/modifystock`. */
export interface CardModifystockParams {
  readonly card_id: string
  /** By how much to raise it. */
  readonly increase_stock_value?: number | undefined
  /** By how much to lower it. */
  readonly reduce_stock_value?: number | undefined
}

/** Parameters of `POST /card/movieticket/updateuser`. */
export interface CardMovieticketUpdateuserParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly ticket_class?: string | undefined
  readonly screening_room?: string | undefined
  readonly show_time?: number | undefined
  readonly duration?: number | undefined
  readonly seat_number?: readonly string[] | undefined
}

/** Parameters of `POST /card/mpnews/gethtml`. */
export interface CardMpnewsGethtmlParams {
  readonly card_id: string
}

/** Answer of `POST /card/mpnews/gethtml`. */
export interface CardMpnewsGethtmlResult extends ApiResult {
  content: string
}

/** Parameters of `POST /card/paycell/set`. */
export interface CardPaycellSetParams {
  readonly card_id: string
  readonly is_open: boolean
}

/** Parameters of `POST /card/qrcode/create`. */
export interface CardQrcodeCreateParams {
  /** 60 to 1800; left out, it lasts for a year. */
  readonly expire_seconds?: number | undefined
  /** `QR_CARD` of one card, `QR_MULTIPLE_CARD` of several. */
  readonly action_name: string
  readonly action_info: {
    readonly card?: CardQrcodeCard | undefined
    readonly multiple_card?: {
      readonly card_list: readonly CardQrcodeCard[]
    } | undefined
  }
}

/** Answer of `POST /card/qrcode/create`. */
export interface CardQrcodeCreateResult extends ApiResult {
  expire_seconds: number
  ticket: string
  url: string
  show_qrcode_url: string
}

/** Parameters of `POST /card/selfconsumecell/set`. */
export interface CardSelfconsumecellSetParams {
  readonly card_id: string
  readonly is_open: boolean
  readonly need_verify_cod: boolean
  readonly need_remark_amount: boolean
}

/** Parameters of `POST /card/storewxa/get`. */
export interface CardStorewxaGetParams {
  readonly poi_id: string | number
}

/** Answer of `POST /card/storewxa/get`. */
export interface CardStorewxaGetResult extends ApiResult {
  card_id?: string
}

/** Parameters of `POST /card/storewxa/set`. */
export interface CardStorewxaSetParams {
  readonly poi_id: string | number
  readonly card_id: string
}

/** Parameters of `POST /card/testwhitelist/set`. */
export interface CardTestwhitelistSetParams {
  readonly openid?: readonly string[] | undefined
  readonly username?: readonly string[] | undefined
}

/** Parameters of `POST /card/update`. */
export interface CardUpdateParams {
  readonly card_id: string
  readonly groupon?: {
    readonly base_info: CardBaseInfoUpdate
    readonly deal_detail?: string | undefined
  } | undefined
  readonly cash?: {
    readonly base_info: CardBaseInfoUpdate
    readonly least_cost?: number | undefined
    readonly reduce_cost?: number | undefined
  } | undefined
  readonly discount?: {
    readonly base_info: CardBaseInfoUpdate
    readonly discount?: number | undefined
  } | undefined
  readonly gift?: {
    readonly base_info: CardBaseInfoUpdate
    readonly gift?: string | undefined
  } | undefined
  readonly general_coupon?: {
    readonly base_info: CardBaseInfoUpdate
    readonly default_detail?: string | undefined
  } | undefined
  readonly general_card?: {
    readonly base_info: CardBaseInfoUpdate & {
      readonly need_push_on_view?: boolean | undefined
    }
    readonly background_pic_url?: string | undefined
    readonly prerogative?: string | undefined
    readonly auto_activate?: boolean | undefined
    readonly supply_bonus?: boolean | undefined
    readonly supply_balance?: boolean | undefined
    readonly custom_field1?: CardCustomField | undefined
    readonly custom_field2?: CardCustomField | undefined
    readonly custom_field3?: CardCustomField | undefined
  } | undefined
  readonly member_card?: {
    readonly base_info: CardBaseInfoUpdate & {
      readonly need_push_on_view?: boolean | undefined
      readonly pay_info?: {
        readonly swipe_card?: {
          readonly is_swipe_card: boolean
        } | undefined
      } | undefined
    }
    readonly background_pic_url?: string | undefined
    readonly prerogative?: string | undefined
    readonly auto_activate?: boolean | undefined
    readonly wx_activate?: boolean | undefined
    readonly wx_activate_after_submit?: boolean | undefined
    readonly activate_url?: string | undefined
    readonly activate_app_brand_user_name?: string | undefined
    readonly activate_app_brand_pass?: string | undefined
    readonly wx_activate_after_submit_url?: string | undefined
    readonly supply_bonus?: boolean | undefined
    readonly bonus_url?: string | undefined
    readonly bonus_cleared?: string | undefined
    readonly bonus_rules?: string | undefined
    readonly bonus_rule?: CardBonusRule | undefined
    readonly supply_balance?: boolean | undefined
    readonly balance_url?: string | undefined
    readonly balance_rules?: string | undefined
    readonly custom_field1?: CardCustomField | undefined
    readonly custom_field2?: CardCustomField | undefined
    readonly custom_field3?: CardCustomField | undefined
    readonly custom_cell1?: CardCustomCell | undefined
    readonly custom_cell2?: CardCustomCell | undefined
    readonly custom_cell3?: CardCustomCell | undefined
    readonly discount?: number | undefined
    readonly modify_msg_operation?: CardMessageOperation | undefined
    readonly activate_msg_operation?: CardMessageOperation | undefined
  } | undefined
  readonly meeting_ticket?: {
    readonly base_info: CardBaseInfoUpdate
    readonly meeting_detail?: string | undefined
    readonly map_url?: string | undefined
  } | undefined
  readonly scenic_ticket?: {
    readonly base_info: CardBaseInfoUpdate
    readonly ticket_class?: string | undefined
    readonly guide_url?: string | undefined
  } | undefined
  readonly movie_ticket?: {
    readonly base_info: CardBaseInfoUpdate
    readonly detail?: string | undefined
  } | undefined
  readonly boarding_pass?: {
    readonly base_info: CardBaseInfoUpdate
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly flight?: string | undefined
    readonly gate?: string | undefined
    readonly check_in_url?: string | undefined
    readonly air_model?: string | undefined
    readonly departure_time?: number | undefined
    readonly landing_time?: number | undefined
  } | undefined
}

/** Answer of `POST /card/update`. */
export interface CardUpdateResult extends ApiResult {
  /** Whether it is reviewed again. */
  send_check: boolean
}

/** Parameters of `POST /card/user/getcardlist`. */
export interface CardUserGetcardlistParams {
  readonly openid: string
  readonly card_id?: string | undefined
}

/** Answer of `POST /card/user/getcardlist`. */
export interface CardUserGetcardlistResult extends ApiResult {
  card_list: {
    card_id: string
    code: string
  }[]
  has_share_card: boolean
}

/** The rows of this chapter. */
export function cardEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /card/batchget repeatable
POST /card/boardingpass/checkin
POST /card/code/checkcode repeatable
POST /card/code/consume
POST /card/code/decrypt repeatable
POST /card/code/deposit
POST /card/code/get repeatable
POST /card/code/getdepositcount repeatable
POST /card/code/mark
POST /card/code/unavailable
POST /card/code/update
POST /card/create
POST /card/delete
POST /card/get repeatable
GET /card/getcolors repeatable
POST /card/landingpage/create
POST /card/location/batchadd
POST /card/location/batchget repeatable
POST /card/luckymoney/updateuserbalance
POST /card/meetingticket/updateuser
POST /card/modifystock
POST /card/movieticket/updateuser
POST /card/mpnews/gethtml repeatable
POST /card/paycell/set
POST /card/qrcode/create
POST /card/selfconsumecell/set
POST /card/storewxa/get repeatable
POST /card/storewxa/set
POST /card/testwhitelist/set
POST /card/update
POST /card/user/getcardlist repeatable
`)
}
