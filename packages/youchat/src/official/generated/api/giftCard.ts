// Printed by tools/codegen from spec/official-account/gift-card.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** An order of gift cards. */
export interface GiftCardOrder {
  order_id: string
  page_id: string
  trans_id: string
  open_id: string
  accepter_openid?: string
  total_price: number
  IsChatRoom?: boolean
  card_list: {
    card_id: string
    code: string
    price: number
    background_pic_url: string
    outer_img_id?: string
    default_gifting_msg?: string
    accepter_openid?: string
  }[]
  pay_finish_time?: number
  create_time: number
  outer_str?: string
}

/** A page that sells gift cards. */
export interface GiftCardPage {
  readonly banner_pic_url: string
  readonly page_title: string
  readonly support_multi?: boolean | undefined
  readonly support_buy_for_self?: boolean | undefined
  readonly theme_list?: readonly {
    readonly theme_pic_url: string
    readonly title: string
    readonly title_color: string
    readonly item_list: readonly {
      readonly card_id: string
      readonly title?: string | undefined
      readonly pic_url?: string | undefined
      readonly desc?: string | undefined
    }[]
    readonly pic_item_list: readonly {
      readonly background_pic_url: string
      readonly outer_img_id?: string | undefined
      readonly default_gifting_msg?: string | undefined
    }[]
    readonly category_index: number
    readonly show_sku_title_first?: boolean | undefined
    readonly is_banner?: boolean | undefined
  }[] | undefined
  readonly category_list?: readonly {
    readonly title: string
  }[] | undefined
  readonly address: string
  readonly service_phone: string
  readonly biz_description: string
  readonly need_receipt?: boolean | undefined
  readonly cell_1?: {
    readonly title: string
    readonly url: string
  } | undefined
  readonly cell_2?: {
    readonly title: string
    readonly url: string
  } | undefined
}

/** Parameters of `POST /card/generalcard/updateuser`. */
export interface CardGeneralcardUpdateuserParams {
  readonly card_id: string
  readonly code: string
  readonly background_pic_url?: string | undefined
  readonly bonus?: number | undefined
  readonly record_bonus?: string | undefined
  readonly balance?: number | undefined
  readonly record_balance?: string | undefined
  readonly custom_field_value1?: string | undefined
  readonly custom_field_value2?: string | undefined
  readonly custom_field_value3?: string | undefined
  readonly can_give_friend?: boolean | undefined
}

/** Answer of `POST /card/generalcard/updateuser`. */
export interface CardGeneralcardUpdateuserResult extends ApiResult {
  openid: string
  result_bonus: number
  result_balance: number
}

/** Parameters of `POST /card/giftcard/maintain/set`. */
export interface CardGiftcardMaintainSetParams {
  readonly page_id?: string | undefined
  readonly all?: boolean | undefined
  readonly maintain: boolean
}

/** Answer of `POST /card/giftcard/maintain/set`. */
export interface CardGiftcardMaintainSetResult extends ApiResult {
  control_info: {
    biz_control_type: string
    system_biz_control_type: string
    list: {
      page_id: string
      page_control_type: string
      system_page_control_type: string
    }[]
  }
}

/** Parameters of `POST /card/giftcard/order/batchget`. */
export interface CardGiftcardOrderBatchgetParams {
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly sort_type: string
  /** From 0. */
  readonly offset: number
  readonly count: number
}

/** Answer of `POST /card/giftcard/order/batchget`. */
export interface CardGiftcardOrderBatchgetResult extends ApiResult {
  order_list: GiftCardOrder[]
  total_count: number
}

/** Parameters of `POST /card/giftcard/order/get`. */
export interface CardGiftcardOrderGetParams {
  readonly order_id: string
}

/** Answer of `POST /card/giftcard/order/get`. */
export interface CardGiftcardOrderGetResult extends ApiResult {
  order: GiftCardOrder
}

/** Parameters of `POST /card/giftcard/order/refund`. */
export interface CardGiftcardOrderRefundParams {
  readonly order_id: string
}

/** Parameters of `POST /card/giftcard/page/add`. */
export interface CardGiftcardPageAddParams {
  readonly page: GiftCardPage
}

/** Answer of `POST /card/giftcard/page/add`. */
export interface CardGiftcardPageAddResult extends ApiResult {
  page_id: string
}

/** Answer of `POST /card/giftcard/page/batchget`. */
export interface CardGiftcardPageBatchgetResult extends ApiResult {
  page_id_list: string[]
}

/** Parameters of `POST /card/giftcard/page/get`. */
export interface CardGiftcardPageGetParams {
  readonly page_id: string
}

/** Answer of `POST /card/giftcard/page/get`. */
export interface CardGiftcardPageGetResult extends ApiResult {
  page: {
    banner_pic_url: string
    page_title: string
    support_multi?: boolean
    support_buy_for_self?: boolean
    theme_list?: {
      theme_pic_url: string
      title: string
      title_color: string
      item_list: {
        card_id: string
        title?: string
        pic_url?: string
        desc?: string
      }[]
      pic_item_list: {
        background_pic_url: string
        outer_img_id?: string
        default_gifting_msg?: string
      }[]
      category_index: number
      show_sku_title_first?: boolean
      is_banner?: boolean
    }[]
    category_list?: {
      title: string
    }[]
    address: string
    service_phone: string
    biz_description: string
    need_receipt?: boolean
    cell_1?: {
      title: string
      url: string
    }
    cell_2?: {
      title: string
      url: string
    }
  }
}

/** Parameters of `POST /card/giftcard/page/update`. */
export interface CardGiftcardPageUpdateParams {
  readonly page: GiftCardPage & {
    readonly page_id: string
  }
}

/** Parameters of `POST /card/giftcard/pay/submch/bind`. */
export interface CardGiftcardPaySubmchBindParams {
  readonly sub_mch_id: string
  readonly wxa_appid: string
}

/** Parameters of `POST /card/giftcard/pay/whitelist/add`. */
export interface CardGiftcardPayWhitelistAddParams {
  readonly sub_mch_id: string
}

/** Answer of `POST /card/giftcard/pay/whitelist/add`. */
export interface CardGiftcardPayWhitelistAddResult extends ApiResult {
  url: string
}

/** Parameters of `POST /card/giftcard/wxa/set`. */
export interface CardGiftcardWxaSetParams {
  readonly wxa_appid: string
  readonly page_id: string
}

/** The rows of this chapter. */
export function giftCardEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /card/generalcard/updateuser
POST /card/giftcard/maintain/set
POST /card/giftcard/order/batchget repeatable
POST /card/giftcard/order/get repeatable
POST /card/giftcard/order/refund
POST /card/giftcard/page/add
POST /card/giftcard/page/batchget repeatable
POST /card/giftcard/page/get repeatable
POST /card/giftcard/page/update
POST /card/giftcard/pay/submch/bind
POST /card/giftcard/pay/whitelist/add
POST /card/giftcard/wxa/set
`)
}
