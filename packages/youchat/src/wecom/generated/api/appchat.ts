// Printed by tools/codegen from spec/wecom/appchat.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/appchat/create`. */
export interface AppchatCreateParams {
  /** At most 32 letters and digits; the platform makes one if left out. */
  readonly chatid?: string | undefined
  /** At most 50 characters. */
  readonly name: string
  /** One of the members is chosen if left out. */
  readonly owner?: string | undefined
  /** 2 to 2000 userids. */
  readonly userlist: readonly string[]
}

/** Answer of `POST /cgi-bin/appchat/create`. */
export interface AppchatCreateResult extends ApiResult {
  chatid: string
}

/** Parameters of `GET /cgi-bin/appchat/get`. */
export interface AppchatGetParams {
  readonly chatid: string
}

/** Answer of `GET /cgi-bin/appchat/get`. */
export interface AppchatGetResult extends ApiResult {
  chat_info: {
    chatid: string
    name: string
    owner: string
    userlist: string[]
  }
}

/** Parameters of `POST /cgi-bin/appchat/send`. */
export interface AppchatSendParams {
  readonly chatid: string
  /** Says which of the fields of that name is sent. */
  readonly msgtype: 'text' | 'image' | 'voice' | 'video' | 'file' | 'textcard' | 'news' | 'mpnews' | 'markdown'
  readonly text?: {
    readonly content: string
    readonly mentioned_list?: readonly string[] | undefined
    readonly mentioned_mobile_list?: readonly string[] | undefined
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
      readonly url?: string | undefined
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
      readonly title: string
      readonly digest?: string | undefined
      readonly author?: string | undefined
      readonly content: string
      readonly content_source_url?: string | undefined
      readonly thumb_media_id: string
    }[]
  } | undefined
  readonly markdown?: {
    readonly content: string
    readonly mentioned_list?: readonly string[] | undefined
    readonly mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  readonly safe?: 0 | 1 | undefined
}

/** Parameters of `POST /cgi-bin/appchat/update`. */
export interface AppchatUpdateParams {
  readonly chatid: string
  readonly name?: string | undefined
  readonly owner?: string | undefined
  readonly add_user_list?: readonly string[] | undefined
  readonly del_user_list?: readonly string[] | undefined
}

/** The rows of this chapter. */
export function appchatEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/appchat/create
GET /cgi-bin/appchat/get {"query":["chatid"]} repeatable
POST /cgi-bin/appchat/send
POST /cgi-bin/appchat/update
`)
}
