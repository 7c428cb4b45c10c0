// Printed by tools/codegen from spec/official-account/card-submerchant.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** A sub-merchant, as the platform keeps it. */
export interface SubMerchant {
  merchant_id: string | number
  app_id?: string
  brand_name: string
  logo_url: string
  status: string
  begin_time: number
  end_time: number
  primary_category_id: number
  secondary_category_id: number
  update_time: number
  create_time: number
}

/** What is to be said of a sub-merchant. */
export interface SubMerchantDetails {
  readonly app_id?: string | undefined
  readonly brand_name: string
  readonly logo_url: string
  readonly protocol: string
  readonly end_time: number
  readonly agreement_media_id?: string | undefined
  readonly operator_media_id?: string | undefined
  readonly primary_category_id: number
  readonly secondary_category_id: number
}

/** Answer of `GET /card/getapplyprotocol`. */
export interface CardGetapplyprotocolResult extends ApiResult {
  category: {
    primary_category_id: number
    category_name: string
    secondary_category: {
      secondary_category_id: number
      category_name: string
      need_qualification_stuffs?: string[]
    }[]
  }[]
}

/** Parameters of `POST /card/submerchant/batchget`. */
export interface CardSubmerchantBatchgetParams {
  readonly begin_id: string | number
  readonly limit: number
  readonly status?: string | undefined
}

/** Answer of `POST /card/submerchant/batchget`. */
export interface CardSubmerchantBatchgetResult extends ApiResult {
  info_list: SubMerchant[]
  next_begin_id?: string | number
}

/** Parameters of `POST /card/submerchant/get`. */
export interface CardSubmerchantGetParams {
  readonly merchant_id: string | number
}

/** Answer of `POST /card/submerchant/get`. */
export interface CardSubmerchantGetResult extends ApiResult {
  info: SubMerchant
}

/** Parameters of `POST /card/submerchant/submit`. */
export interface CardSubmerchantSubmitParams {
  readonly info: SubMerchantDetails
}

/** Answer of `POST /card/submerchant/submit`. */
export interface CardSubmerchantSubmitResult extends ApiResult {
  info: SubMerchant
}

/** Parameters of `POST /card/submerchant/update`. */
export interface CardSubmerchantUpdateParams {
  readonly info: SubMerchantDetails & {
    readonly merchant_id: string | number
  }
}

/** Answer of `POST /card/submerchant/update`. */
export interface CardSubmerchantUpdateResult extends ApiResult {
  info: SubMerchant
}

/** The rows of this chapter. */
export function cardSubmerchantEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /card/getapplyprotocol repeatable
POST /card/submerchant/batchget repeatable
POST /card/submerchant/get repeatable
POST /card/submerchant/submit
POST /card/submerchant/update
`)
}
