// Printed by tools/codegen from spec/official-account/autoreply.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Answer of `GET /cgi-bin/get_current_autoreply_info`. */
export interface GetCurrentAutoreplyInfoResult extends ApiResult {
  is_add_friend_reply_open: 0 | 1
  is_autoreply_open: 0 | 1
  add_friend_autoreply_info?: {
    type: string
    content: string
  }
  message_default_autoreply_info?: {
    type: string
    content: string
  }
  keyword_autoreply_info?: {
    list: {
      rule_name: string
      reply_mode: string
      create_time: number
      keyword_list_info: {
        match_mode: string
        type: string
        content: string
      }[]
      reply_list_info: {
        type: string
        content?: string
        news_info?: {
          list: {
            title: string
            author?: string
            digest?: string
            show_cover: 0 | 1
            cover_url: string
            content_url: string
            source_url?: string
          }[]
        }
      }[]
    }[]
  }
}

/** The rows of this chapter. */
export function autoreplyEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/get_current_autoreply_info repeatable
`)
}
