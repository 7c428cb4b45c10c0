// Printed by tools/codegen from spec/official-account/comment.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** Parameters of `POST /cgi-bin/comment/close`. */
export interface CommentCloseParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
}

/** Parameters of `POST /cgi-bin/comment/delete`. */
export interface CommentDeleteParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
  readonly user_comment_id: number
}

/** Parameters of `POST /cgi-bin/comment/list`. */
export interface CommentListParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
  /** From 0. */
  readonly begin: number
  /** At most 49. */
  readonly count: number
  /** 0 all, 1 not featured, 2 featured. */
  readonly type: number
}

/** Answer of `POST /cgi-bin/comment/list`. */
export interface CommentListResult extends ApiResult {
  comment: {
    user_comment_id: number
    openid: string
    content: string
    /** 1 where it is featured. */
    comment_type: 0 | 1
    reply?: {
      content: string
      /** As Unix time in seconds. */
      create_time: number
    }[]
    /** As Unix time in seconds. */
    create_time: number
  }[]
  total: number
}

/** Parameters of `POST /cgi-bin/comment/markelect`. */
export interface CommentMarkelectParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
  readonly user_comment_id: number
}

/** Parameters of `POST /cgi-bin/comment/open`. */
export interface CommentOpenParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
}

/** Parameters of `POST /cgi-bin/comment/reply/add`. */
export interface CommentReplyAddParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
  readonly user_comment_id: number
  readonly content: string
}

/** Parameters of `POST /cgi-bin/comment/reply/delete`. */
export interface CommentReplyDeleteParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
  readonly user_comment_id: number
}

/** Parameters of `POST /cgi-bin/comment/unmarkelect`. */
export interface CommentUnmarkelectParams {
  /** As `message/mass/send` and `freepublish/submit` answered. */
  readonly msg_data_id: number | string
  /** Which article of the message, from 0; left out, the first. */
  readonly index?: number | undefined
  readonly user_comment_id: number
}

/** The rows of this chapter. */
export function commentEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/comment/close
POST /cgi-bin/comment/delete
POST /cgi-bin/comment/list repeatable
POST /cgi-bin/comment/markelect
POST /cgi-bin/comment/open
POST /cgi-bin/comment/reply/add
POST /cgi-bin/comment/reply/delete
POST /cgi-bin/comment/unmarkelect
`)
}
