// Printed by tools/codegen from spec/official-account/poi.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/poi/addpoi`. */
export interface PoiAddpoiParams {
  readonly business: {
    readonly base_info: {
      readonly sid?: string | undefined
      readonly business_name: string
      readonly branch_name?: string | undefined
      readonly province: string
      readonly city: string
      readonly district: string
      readonly address: string
      readonly telephone: string
      readonly categories: readonly string[]
      /** Kind of coordinates: 1 Mars (GCJ-02). */
      readonly offset_type: number
      readonly longitude: number
      readonly latitude: number
      readonly photo_list?: readonly {
        readonly photo_url: string
      }[] | undefined
      readonly recommend?: string | undefined
      readonly special?: string | undefined
      readonly introduction?: string | undefined
      readonly open_time?: string | undefined
      readonly avg_price?: number | undefined
    }
  }
}

/** Answer of `POST /cgi-bin/poi/addpoi`. */
export interface PoiAddpoiResult extends ApiResult {
  poi_id?: number | string
}

/** Parameters of `POST /cgi-bin/poi/delpoi`. */
export interface PoiDelpoiParams {
  readonly poi_id: string | number
}

/** Parameters of `POST /cgi-bin/poi/getpoi`. */
export interface PoiGetpoiParams {
  readonly poi_id: string | number
}

/** Answer of `POST /cgi-bin/poi/getpoi`. */
export interface PoiGetpoiResult extends ApiResult {
  business: {
    base_info: {
      sid?: string
      business_name: string
      branch_name: string
      province: string
      city: string
      district: string
      address: string
      telephone: string
      categories: string[]
      /** Kind of coordinates: 1 Mars (GCJ-02). */
      offset_type: number
      longitude: number
      latitude: number
      photo_list?: {
        photo_url: string
      }[]
      recommend?: string
      special?: string
      introduction?: string
      open_time?: string
      avg_price?: number
      /** 1 system error, 2 in review, 3 approved, 4 refused. */
      available_state: number
      /** 1 while a change is in review. */
      update_status: number
    }
  }
}

/** Parameters of `POST /cgi-bin/poi/getpoilist`. */
export interface PoiGetpoilistParams {
  /** From 0. */
  readonly begin: number
  /** At most 50. */
  readonly limit: number
}

/** Answer of `POST /cgi-bin/poi/getpoilist`. */
export interface PoiGetpoilistResult extends ApiResult {
  business_list: {
    base_info: {
      sid?: string
      business_name: string
      branch_name: string
      province: string
      city: string
      district: string
      address: string
      telephone: string
      categories: string[]
      /** Kind of coordinates: 1 Mars (GCJ-02). */
      offset_type: number
      longitude: number
      latitude: number
      photo_list?: {
        photo_url: string
      }[]
      recommend?: string
      special?: string
      introduction?: string
      open_time?: string
      avg_price?: number
      /** 1 system error, 2 in review, 3 approved, 4 refused. */
      available_state: number
      /** 1 while a change is in review. */
      update_status: number
      poi_id: string | number
      mapid?: string
      upgrade_status?: number
      upgrade_comment?: string
    }
  }[]
  total_count: number | string
}

/** Answer of `GET /cgi-bin/poi/getwxcategory`. */
export interface PoiGetwxcategoryResult extends ApiResult {
  category_list: string[]
}

/** Parameters of `POST /cgi-bin/poi/updatepoi`. */
export interface PoiUpdatepoiParams {
  readonly business: {
    readonly base_info: {
      readonly poi_id: string | number
      readonly sid?: string | undefined
      readonly telephone?: string | undefined
      readonly photo_list?: readonly {
        readonly photo_url: string
      }[] | undefined
      readonly recommend?: string | undefined
      readonly special?: string | undefined
      readonly introduction?: string | undefined
      readonly open_time?: string | undefined
      readonly avg_price?: number | undefined
    }
  }
}

/** The rows of this chapter. */
export function poiEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/poi/addpoi
POST /cgi-bin/poi/delpoi
POST /cgi-bin/poi/getpoi repeatable
POST /cgi-bin/poi/getpoilist repeatable
GET /cgi-bin/poi/getwxcategory repeatable
POST /cgi-bin/poi/updatepoi
`)
}
