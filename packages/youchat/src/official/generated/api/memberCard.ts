// Printed by tools/codegen from spec/official-account/member-card.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** What a user filled in. */
export interface MemberCardFormValues {
  common_field_list: {
    name: string
    value: string
  }[]
  custom_field_list: {
    name: string
    value: string
  }[]
}

/** What a user is asked to fill in. */
export interface MemberCardForm {
  readonly can_modify?: boolean | undefined
  readonly rich_field_list?: readonly {
    readonly type: string
    readonly name: string
    readonly values: readonly string[]
  }[] | undefined
  readonly common_field_id_list?: readonly string[] | undefined
  readonly custom_field_list?: readonly string[] | undefined
}

/** A rule that gives a card after payment. */
export interface PayGiftCardRule {
  type: string
  base_info: {
    mchid_list: string[]
    begin_time: number
    end_time: number
    status: string
    update_time: number
    create_time: number
  }
  member_rule?: {
    card_id: string
    least_cost: number
    max_cost: number
    jump_url?: string
    app_brand_id?: string
    app_brand_pass?: string
  }
}

/** Parameters of `POST /card/membercard/activate`. */
export interface CardMembercardActivateParams {
  readonly card_id?: string | undefined
  readonly code: string
  readonly membership_number: string
  readonly background_pic_url?: string | undefined
  readonly activate_begin_time?: number | undefined
  readonly activate_end_time?: number | undefined
  readonly init_bonus?: number | undefined
  readonly init_bonus_record?: string | undefined
  readonly init_balance?: number | undefined
  readonly init_custom_field_value1?: string | undefined
  readonly init_custom_field_value2?: string | undefined
  readonly init_custom_field_value3?: string | undefined
}

/** Parameters of `POST /card/membercard/activate/geturl`. */
export interface CardMembercardActivateGeturlParams {
  readonly card_id: string
  readonly outer_str?: string | undefined
}

/** Answer of `POST /card/membercard/activate/geturl`. */
export interface CardMembercardActivateGeturlResult extends ApiResult {
  url: string
}

/** Parameters of `POST /card/membercard/activatetempinfo/get`. */
export interface CardMembercardActivatetempinfoGetParams {
  readonly activate_ticket: string
}

/** Answer of `POST /card/membercard/activatetempinfo/get`. */
export interface CardMembercardActivatetempinfoGetResult extends ApiResult {
  info: MemberCardFormValues
}

/** Parameters of `POST /card/membercard/activateuserform/set`. */
export interface CardMembercardActivateuserformSetParams {
  readonly card_id: string
  readonly service_statement?: {
    readonly name: string
    readonly url: string
  } | undefined
  readonly bind_old_card?: {
    readonly name: string
    readonly url: string
  } | undefined
  readonly required_form?: MemberCardForm | undefined
  readonly optional_form?: MemberCardForm | undefined
}

/** Parameters of `POST /card/membercard/updateuser`. */
export interface CardMembercardUpdateuserParams {
  readonly card_id: string
  readonly code: string
  readonly background_pic_url?: string | undefined
  readonly bonus?: number | undefined
  readonly add_bonus?: number | undefined
  readonly record_bonus?: string | undefined
  readonly balance?: number | undefined
  readonly add_balance?: number | undefined
  readonly record_balance?: string | undefined
  readonly custom_field_value1?: string | undefined
  readonly custom_field_value2?: string | undefined
  readonly custom_field_value3?: string | undefined
  readonly notify_optional?: {
    readonly is_notify_bonus?: boolean | undefined
    readonly is_notify_balance?: boolean | undefined
    readonly is_notify_custom_field1?: boolean | undefined
    readonly is_notify_custom_field2?: boolean | undefined
    readonly is_notify_custom_field3?: boolean | undefined
  } | undefined
}

/** Answer of `POST /card/membercard/updateuser`. */
export interface CardMembercardUpdateuserResult extends ApiResult {
  openid: string
  result_bonus: number
  result_balance: number
}

/** Parameters of `POST /card/membercard/userinfo/get`. */
export interface CardMembercardUserinfoGetParams {
  readonly card_id: string
  readonly code: string
}

/** Answer of `POST /card/membercard/userinfo/get`. */
export interface CardMembercardUserinfoGetResult extends ApiResult {
  openid: string
  nickname: string
  sex: string
  membership_number: string
  user_info?: MemberCardFormValues
  bonus: number
  balance: number
  user_card_status: string
}

/** Parameters of `POST /card/paygiftcard/add`. */
export interface CardPaygiftcardAddParams {
  readonly rule_info: {
    readonly type: string
    readonly base_info: {
      readonly mchid_list: readonly string[]
      readonly begin_time: number
      readonly end_time: number
    }
    readonly member_rule?: {
      readonly card_id: string
      readonly least_cost: number
      readonly max_cost: number
      readonly jump_url?: string | undefined
      readonly app_brand_id?: string | undefined
      readonly app_brand_pass?: string | undefined
    } | undefined
  }
}

/** Answer of `POST /card/paygiftcard/add`. */
export interface CardPaygiftcardAddResult extends ApiResult {
  rule_id: number
  fail_mchid_list: {
    mchid: string
    errcode: number
    errmsg?: string
    occupy_rule_id?: number
    occupy_appid?: string
  }[]
  succ_mchid_list: string[]
}

/** Parameters of `POST /card/paygiftcard/batchget`. */
export interface CardPaygiftcardBatchgetParams {
  readonly type: string
  readonly effective: boolean
  /** From 0. */
  readonly offset: number
  readonly count: number
}

/** Answer of `POST /card/paygiftcard/batchget`. */
export interface CardPaygiftcardBatchgetResult extends ApiResult {
  rule_list: PayGiftCardRule[]
  total_count: number
}

/** Parameters of `POST /card/paygiftcard/delete`. */
export interface CardPaygiftcardDeleteParams {
  readonly rule_id: number
}

/** Parameters of `POST /card/paygiftcard/getbyid`. */
export interface CardPaygiftcardGetbyidParams {
  readonly rule_id: number
}

/** Answer of `POST /card/paygiftcard/getbyid`. */
export interface CardPaygiftcardGetbyidResult extends ApiResult {
  rule_info: PayGiftCardRule
}

/** The rows of this chapter. */
export function memberCardEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /card/membercard/activate
POST /card/membercard/activate/geturl repeatable
POST /card/membercard/activatetempinfo/get repeatable
POST /card/membercard/activateuserform/set
POST /card/membercard/updateuser
POST /card/membercard/userinfo/get repeatable
POST /card/paygiftcard/add
POST /card/paygiftcard/batchget repeatable
POST /card/paygiftcard/delete
POST /card/paygiftcard/getbyid repeatable
`)
}
