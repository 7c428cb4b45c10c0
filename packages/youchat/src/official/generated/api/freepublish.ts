// Printed by tools/codegen from spec/official-account/freepublish.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** An article that was published. */
export interface PublishedArticle {
  thumb_media_id: string
  title: string
  author: string
  digest: string
  content_source_url: string
  content: string
  url: string
  show_cover_pic: 0 | 1
  need_open_comment?: 0 | 1
  only_fans_can_comment?: 0 | 1
  is_deleted: boolean
  thumb_url?: string
}

/** Parameters of `POST /cgi-bin/freepublish/batchget`. */
export interface FreepublishBatchgetParams {
  /** From 0. */
  readonly offset: number
  /** 1 to 20. */
  readonly count: number
  /** 1 leaves out `content`. */
  readonly no_content?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/freepublish/batchget`. */
export interface FreepublishBatchgetResult extends ApiResult {
  item: {
    article_id: string
    content?: {
      news_item: PublishedArticle[]
    }
    /** As Unix time in seconds. */
    update_time: number
  }[]
  item_count: number
  total_count: number
}

/** Parameters of `POST /cgi-bin/freepublish/delete`. */
export interface FreepublishDeleteParams {
  readonly article_id: string
  /**
   * Which article, from 1; 0 or left out, all of them.
   * @default 0
   */
  readonly index?: number | undefined
}

/** Parameters of `POST /cgi-bin/freepublish/get`. */
export interface FreepublishGetParams {
  readonly publish_id: string | number
}

/** Answer of `POST /cgi-bin/freepublish/get`. */
export interface FreepublishGetResult extends ApiResult {
  publish_id: number | string
  /**
   * 0 published, 1 running, 2 failed for originality, 3 failed, 4 refused in review, 5 deleted by the account, 6
   * banned.
   */
  publish_status: number
  /** Of what was published. */
  article_id?: string
  article_detail?: {
    count: number
    item: {
      idx: number
      article_url: string
    }[]
  }
  /** The articles that failed, from 1. */
  fail_idx?: number[]
}

/** Parameters of `POST /cgi-bin/freepublish/getarticle`. */
export interface FreepublishGetarticleParams {
  readonly article_id: string
}

/** Answer of `POST /cgi-bin/freepublish/getarticle`. */
export interface FreepublishGetarticleResult extends ApiResult {
  news_item: PublishedArticle[]
}

/** Parameters of `POST /cgi-bin/freepublish/submit`. */
export interface FreepublishSubmitParams {
  readonly media_id: string
}

/** Answer of `POST /cgi-bin/freepublish/submit`. */
export interface FreepublishSubmitResult extends ApiResult {
  publish_id: number | string
  msg_data_id?: string | number
}

/** The rows of this chapter. */
export function freepublishEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/freepublish/batchget repeatable
POST /cgi-bin/freepublish/delete
POST /cgi-bin/freepublish/get repeatable
POST /cgi-bin/freepublish/getarticle repeatable
POST /cgi-bin/freepublish/submit
`)
}
