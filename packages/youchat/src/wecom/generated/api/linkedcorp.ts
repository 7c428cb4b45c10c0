// Printed by tools/codegen from spec/wecom/linkedcorp.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

export interface LinkedcorpMember {
  corpid: string
  userid: string
  name?: string
  mobile?: string
  telephone?: string
  email?: string
  position?: string
  department?: string[]
  extattr?: {
    attrs: {
      type: number
      name: string
      text?: {
        value: string
      }
      web?: {
        title: string
        url: string
      }
    }[]
  }
}

/** Answer of `POST /cgi-bin/linkedcorp/agent/get_perm_list`. */
export interface LinkedcorpAgentGetPermListResult extends ApiResult {
  userids?: string[]
  department_ids?: string[]
}

/** Parameters of `POST /cgi-bin/linkedcorp/department/list`. */
export interface LinkedcorpDepartmentListParams {
  readonly department_id: string
}

/** Answer of `POST /cgi-bin/linkedcorp/department/list`. */
export interface LinkedcorpDepartmentListResult extends ApiResult {
  department_list: {
    department_id: number | string
    department_name?: string
    parentid: number | string
    order: number
  }[]
}

/** Parameters of `POST /cgi-bin/linkedcorp/message/send`. */
export interface LinkedcorpMessageSendParams {
  /** `CorpId/userid`, at most 1000. */
  readonly touser?: readonly string[] | undefined
  readonly toparty?: readonly string[] | undefined
  readonly totag?: readonly number[] | undefined
  readonly toall?: 0 | 1 | undefined
  readonly msgtype: string
  readonly text?: {
    readonly content: string
  } | undefined
  readonly image?: {
    readonly media_id: string
  } | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly video?: {
    readonly media_id: string
    readonly title?: string | undefined
    readonly description?: string | undefined
  } | undefined
  readonly file?: {
    readonly media_id: string
  } | undefined
  readonly textcard?: {
    readonly url: string
    readonly title: string
    readonly description: string
    readonly btntxt?: string | undefined
  } | undefined
  readonly news?: {
    readonly articles: readonly {
      readonly url: string
      readonly title: string
      readonly description?: string | undefined
      readonly picurl?: string | undefined
      readonly btntxt?: string | undefined
      readonly appid?: string | undefined
      readonly pagepath?: string | undefined
    }[]
  } | undefined
  readonly mpnews?: {
    readonly articles: readonly {
      readonly url: string
      readonly title: string
      readonly digest?: string | undefined
      readonly author?: string | undefined
      readonly content: string
      readonly content_source_url?: string | undefined
      readonly thumb_media_id?: string | undefined
    }[]
  } | undefined
  readonly markdown?: {
    readonly content: string
  } | undefined
  readonly miniprogram_notice?: {
    readonly appid: string
    readonly page: string
    readonly title: string
    readonly description?: string | undefined
    readonly content_item?: readonly {
      readonly key: string
      readonly value: string
    }[] | undefined
    readonly emphasis_first_item?: boolean | undefined
  } | undefined
  /** @default the account's agentId */
  readonly agentid?: number | undefined
  readonly safe?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/linkedcorp/message/send`. */
export interface LinkedcorpMessageSendResult extends ApiResult {
  invaliduser?: string[]
  invalidparty?: string[]
  invalidtag?: number[]
}

/** Parameters of `POST /cgi-bin/linkedcorp/user/get`. */
export interface LinkedcorpUserGetParams {
  readonly userid: string
}

/** Answer of `POST /cgi-bin/linkedcorp/user/get`. */
export interface LinkedcorpUserGetResult extends ApiResult {
  user_info: LinkedcorpMember
}

/** Parameters of `POST /cgi-bin/linkedcorp/user/list`. */
export interface LinkedcorpUserListParams {
  readonly department_id: string
  readonly fetch_child?: boolean | undefined
}

/** Answer of `POST /cgi-bin/linkedcorp/user/list`. */
export interface LinkedcorpUserListResult extends ApiResult {
  userlist: LinkedcorpMember[]
}

/** Parameters of `POST /cgi-bin/linkedcorp/user/simplelist`. */
export interface LinkedcorpUserSimplelistParams {
  readonly department_id: string
  readonly fetch_child?: boolean | undefined
}

/** Answer of `POST /cgi-bin/linkedcorp/user/simplelist`. */
export interface LinkedcorpUserSimplelistResult extends ApiResult {
  userlist: {
    corpid: string
    userid: string
    name?: string
    department?: string[]
  }[]
}

/** The rows of this chapter. */
export function linkedcorpEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/linkedcorp/agent/get_perm_list repeatable
POST /cgi-bin/linkedcorp/department/list repeatable
POST /cgi-bin/linkedcorp/message/send {"account":["agentid"]}
POST /cgi-bin/linkedcorp/user/get repeatable
POST /cgi-bin/linkedcorp/user/list repeatable
POST /cgi-bin/linkedcorp/user/simplelist repeatable
`)
}
