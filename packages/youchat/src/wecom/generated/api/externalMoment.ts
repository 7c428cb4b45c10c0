// Printed by tools/codegen from spec/wecom/external-moment.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/externalcontact/add_moment_task`. */
export interface ExternalcontactAddMomentTaskParams {
  readonly text?: {
    readonly content: string
  } | undefined
  readonly attachments?: readonly {
    readonly msgtype: string
    readonly image?: {
      readonly media_id: string
    } | undefined
    readonly link?: {
      readonly title: string
      readonly url: string
      readonly media_id?: string | undefined
    } | undefined
    readonly video?: {
      readonly media_id: string
    } | undefined
  }[] | undefined
  readonly visible_range?: {
    readonly sender_list?: {
      readonly user_list?: readonly string[] | undefined
      readonly department_list?: readonly number[] | undefined
    } | undefined
    readonly external_contact_list?: {
      readonly tag_list?: readonly string[] | undefined
    } | undefined
  } | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/add_moment_task`. */
export interface ExternalcontactAddMomentTaskResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/externalcontact/cancel_moment_task`. */
export interface ExternalcontactCancelMomentTaskParams {
  readonly moment_id: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_moment_comments`. */
export interface ExternalcontactGetMomentCommentsParams {
  readonly moment_id: string
  readonly userid: string
}

/** Answer of `POST /cgi-bin/externalcontact/get_moment_comments`. */
export interface ExternalcontactGetMomentCommentsResult extends ApiResult {
  comment_list: {
    userid?: string
    external_userid?: string
    /** As Unix time in seconds. */
    create_time: number
  }[]
  like_list: {
    userid?: string
    external_userid?: string
    /** As Unix time in seconds. */
    create_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/externalcontact/get_moment_customer_list`. */
export interface ExternalcontactGetMomentCustomerListParams {
  readonly moment_id: string
  readonly userid?: string | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_moment_customer_list`. */
export interface ExternalcontactGetMomentCustomerListResult extends ApiResult {
  customer_list: {
    userid: string
    external_userid: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_moment_list`. */
export interface ExternalcontactGetMomentListParams {
  /** As Unix time in seconds. */
  readonly start_time: number
  /** As Unix time in seconds. */
  readonly end_time: number
  readonly creator?: string | undefined
  readonly filter_type?: number | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_moment_list`. */
export interface ExternalcontactGetMomentListResult extends ApiResult {
  moment_list: {
    moment_id: string
    creator: string
    create_type: number
    visible_type: number
    text?: {
      content: string
    }
    image?: {
      media_id: string
    }[]
    video?: {
      media_id: string
      thumb_media_id?: string
    }
    link?: {
      url: string
      title?: string
    }
    location?: {
      longitude: number | string
      latitude: number | string
      name?: string
    }
    /** As Unix time in seconds. */
    create_time: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_moment_send_result`. */
export interface ExternalcontactGetMomentSendResultParams {
  readonly moment_id: string
  readonly userid?: string | undefined
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_moment_send_result`. */
export interface ExternalcontactGetMomentSendResultResult extends ApiResult {
  customer_list: {
    external_userid: string
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `POST /cgi-bin/externalcontact/get_moment_task`. */
export interface ExternalcontactGetMomentTaskParams {
  readonly moment_id: string
  readonly limit?: number | undefined
  /** Left out for the first page; then the `next_cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Answer of `POST /cgi-bin/externalcontact/get_moment_task`. */
export interface ExternalcontactGetMomentTaskResult extends ApiResult {
  task_list: {
    userid: string
    publish_status: number
  }[]
  /** The `cursor` of the next page; empty or not there on the last one. */
  next_cursor?: string
}

/** Parameters of `GET /cgi-bin/externalcontact/get_moment_task_result`. */
export interface ExternalcontactGetMomentTaskOutcomeParams {
  readonly jobid: string
}

/** Answer of `GET /cgi-bin/externalcontact/get_moment_task_result`. */
export interface ExternalcontactGetMomentTaskOutcomeResult extends ApiResult {
  type: string
  status: number
  result: {
    errcode: number
    errmsg: string
    moment_id: string
    invalid_sender_list?: {
      user_list?: string[]
      department_list?: number[]
    }
    invalid_external_contact_list?: {
      tag_list?: string[]
    }
  }
}

/** The rows of this chapter. */
export function externalMomentEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/externalcontact/add_moment_task
POST /cgi-bin/externalcontact/cancel_moment_task
POST /cgi-bin/externalcontact/get_moment_comments repeatable
POST /cgi-bin/externalcontact/get_moment_customer_list repeatable
POST /cgi-bin/externalcontact/get_moment_list repeatable
POST /cgi-bin/externalcontact/get_moment_send_result repeatable
POST /cgi-bin/externalcontact/get_moment_task repeatable
GET /cgi-bin/externalcontact/get_moment_task_result {"query":["jobid"]} repeatable
`)
}
