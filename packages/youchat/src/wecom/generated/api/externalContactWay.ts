// Printed by tools/codegen from spec/wecom/external-contact-way.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface ContactWayConclusions {
  readonly text?: {
    readonly content: string
  } | undefined
  readonly image?: {
    readonly media_id: string
  } | undefined
  readonly link?: {
    readonly url: string
    readonly title?: string | undefined
    readonly desc?: string | undefined
    readonly picurl?: string | undefined
  } | undefined
  readonly miniprogram?: {
    readonly appid: string
    readonly page: string
    readonly title?: string | undefined
    readonly pic_media_id?: string | undefined
  } | undefined
}

/** Parameters of `POST /cgi-bin/externalcontact/add_contact_way`. */
export interface ExternalcontactAddContactWayParams {
  readonly type: number
  readonly scene: number
  readonly style?: number | undefined
  readonly remark?: string | undefined
  readonly skip_verify?: boolean | undefined
  readonly state?: string | undefined
  readonly user?: readonly string[] | undefined
  readonly party?: readonly number[] | undefined
  readonly is_temp?: boolean | undefined
  readonly expires_in?: number | undefined
  readonly chat_expires_in?: number | undefined
  readonly unionid?: string | undefined
  readonly is_exclusive?: boolean | undefined
  readonly mark_source?: boolean | undefined
  readonly conclusions?: ContactWayConclusions | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/add_contact_way`. */
export interface ExternalcontactAddContactWayResult extends ApiResult {
  config_id: string
  qr_code?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/create_link`. */
export interface ExternalcontactCustomerAcquisitionCreateLinkParams {
  readonly link_name: string
  readonly range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
  readonly priority_option?: {
    readonly priority_type: number
    readonly priority_userid_list?: readonly string[] | undefined
  } | undefined
  readonly skip_verify?: boolean | undefined
  readonly mark_source?: boolean | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/customer_acquisition/create_link`. */
export interface ExternalcontactCustomerAcquisitionCreateLinkResult extends ApiResult {
  link: {
    link_id: string
    link_name: string
    url: string
    skip_verify: boolean
    mark_source: boolean
    /** As Unix time in seconds. */
    create_time: number
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/customer`. */
export interface ExternalcontactCustomerAcquisitionCustomerParams {
  readonly link_id: string
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/customer_acquisition/customer`. */
export interface ExternalcontactCustomerAcquisitionCustomerResult extends ApiResult {
  customer_list: {
    external_userid: string
    userid?: string
    chat_status: number
    state?: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/delete_link`. */
export interface ExternalcontactCustomerAcquisitionDeleteLinkParams {
  readonly link_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/get`. */
export interface ExternalcontactCustomerAcquisitionGetParams {
  readonly link_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/customer_acquisition/get`. */
export interface ExternalcontactCustomerAcquisitionGetResult extends ApiResult {
  link: {
    link_id: string
    link_name: string
    url: string
    skip_verify: boolean
    mark_source: boolean
    /** As Unix time in seconds. */
    create_time: number
  }
  range?: {
    user_list?: string[]
    department_list?: number[]
  }
  priority_option?: {
    priority_type: number
    priority_userid_list?: string[]
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info`. */
export interface ExternalcontactCustomerAcquisitionGetChatInfoParams {
  readonly chat_key: string
}

/** Answer of `POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info`. */
export interface ExternalcontactCustomerAcquisitionGetChatInfoResult extends ApiResult {
  userid: string
  external_userid: string
  chat_info: {
    link_id: string
    state?: string
    recv_msg_cnt: number
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/list_link`. */
export interface ExternalcontactCustomerAcquisitionListLinkParams {
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/customer_acquisition/list_link`. */
export interface ExternalcontactCustomerAcquisitionListLinkResult extends ApiResult {
  link_id_list: string[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/statistic`. */
export interface ExternalcontactCustomerAcquisitionStatisticParams {
  readonly link_id: string
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
}

/** Answer of `POST /cgi-bin/externalcontact/customer_acquisition/statistic`. */
export interface ExternalcontactCustomerAcquisitionStatisticResult extends ApiResult {
  click_link_customer_cnt: number
  new_customer_cnt: number
}

/** Parameters of `POST /cgi-bin/externalcontact/customer_acquisition/update_link`. */
export interface ExternalcontactCustomerAcquisitionUpdateLinkParams {
  readonly link_id: string
  readonly link_name?: string | undefined
  readonly range?: {
    readonly user_list?: readonly string[] | undefined
    readonly department_list?: readonly number[] | undefined
  } | undefined
  readonly priority_option?: {
    readonly priority_type: number
    readonly priority_userid_list?: readonly string[] | undefined
  } | undefined
  readonly skip_verify?: boolean | undefined
  readonly mark_source?: boolean | undefined
}

/** Answer of `GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit`. */
export interface ExternalcontactCustomerAcquisitionAppGetPermitResult extends ApiResult {
  user_list?: string[]
  department_list?: number[]
  tag_list?: number[]
}

/** Answer of `GET /cgi-bin/externalcontact/customer_acquisition_quota`. */
export interface ExternalcontactCustomerAcquisitionQuotaResult extends ApiResult {
  total: number
  balance: number
  quota_list?: {
    balance: number
    expire_date: number
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/del_contact_way`. */
export interface ExternalcontactDelContactWayParams {
  readonly config_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_contact_way`. */
export interface ExternalcontactGetContactWayParams {
  readonly config_id: string
}

/** Answer of `POST /cgi-bin/externalcontact/get_contact_way`. */
export interface ExternalcontactGetContactWayResult extends ApiResult {
  contact_way?: {
    config_id: string
    type: number
    scene: number
    style: number
    remark: string
    skip_verify: boolean
    state: string
    qr_code?: string
    user?: string[]
    party?: number[]
    is_temp: boolean
    expires_in?: number
    chat_expires_in?: number
    unionid?: string
    is_exclusive?: boolean
    mark_source?: boolean
    conclusions: {
      text?: {
        content: string
      }
      image?: {
        pic_url: string
      }
      link?: {
        url: string
        title?: string
        desc?: string
        picurl?: string
      }
      miniprogram?: {
        appid: string
        page: string
        title?: string
        pic_media_id?: string
      }
    }
  }
}

/** Parameters of `POST /cgi-bin/externalcontact/list_contact_way`. */
export interface ExternalcontactListContactWayParams {
  /** As Unix time in seconds. */
  readonly start_time?: number | undefined
  /** As Unix time in seconds. */
  readonly end_time?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/list_contact_way`. */
export interface ExternalcontactListContactWayResult extends ApiResult {
  contact_way: {
    config_id: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/update_contact_way`. */
export interface ExternalcontactUpdateContactWayParams {
  readonly config_id: string
  readonly style?: number | undefined
  readonly remark?: string | undefined
  readonly skip_verify?: boolean | undefined
  readonly state?: string | undefined
  readonly user?: readonly string[] | undefined
  readonly party?: readonly number[] | undefined
  readonly is_temp?: boolean | undefined
  readonly expires_in?: number | undefined
  readonly chat_expires_in?: number | undefined
  readonly unionid?: string | undefined
  readonly is_exclusive?: boolean | undefined
  readonly mark_source?: boolean | undefined
  readonly conclusions?: ContactWayConclusions | undefined
}

/** The rows of this chapter. */
export function externalContactWayEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/add_contact_way
POST /cgi-bin/externalcontact/customer_acquisition/create_link
POST /cgi-bin/externalcontact/customer_acquisition/customer repeatable
POST /cgi-bin/externalcontact/customer_acquisition/delete_link
POST /cgi-bin/externalcontact/customer_acquisition/get repeatable
POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info repeatable
POST /cgi-bin/externalcontact/customer_acquisition/list_link repeatable
POST /cgi-bin/externalcontact/customer_acquisition/statistic repeatable
POST /cgi-bin/externalcontact/customer_acquisition/update_link repeatable
GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit repeatable
GET /cgi-bin/externalcontact/customer_acquisition_quota repeatable
POST /cgi-bin/externalcontact/del_contact_way
POST /cgi-bin/externalcontact/get_contact_way repeatable
POST /cgi-bin/externalcontact/list_contact_way repeatable
POST /cgi-bin/externalcontact/update_contact_way repeatable
`)
}
