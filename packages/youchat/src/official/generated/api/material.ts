// Printed by tools/codegen from spec/official-account/material.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** An article of permanent material. */
export interface MaterialArticle {
  readonly title: string
  readonly thumb_media_id: string
  readonly author?: string | undefined
  readonly digest?: string | undefined
  readonly show_cover_pic?: 0 | 1 | undefined
  readonly content: string
  readonly content_source_url?: string | undefined
  readonly need_open_comment?: 0 | 1 | undefined
  readonly only_fans_can_comment?: 0 | 1 | undefined
}

/** Parameters of `POST /cgi-bin/material/add_material`. */
export interface MaterialAddMaterialParams {
  readonly type: 'image' | 'voice' | 'video' | 'thumb'
  readonly media: UploadSource
  /** Of a video, which needs it. */
  readonly description?: {
    readonly title?: string | undefined
    readonly introduction?: string | undefined
  } | undefined
}

/** Answer of `POST /cgi-bin/material/add_material`. */
export interface MaterialAddMaterialResult extends ApiResult {
  media_id: string
  /** Of an image, for use within the platform. */
  url?: string
}

/** Parameters of `POST /cgi-bin/material/add_news`. */
export interface MaterialAddNewsParams {
  readonly articles: readonly MaterialArticle[]
}

/** Answer of `POST /cgi-bin/material/add_news`. */
export interface MaterialAddNewsResult extends ApiResult {
  media_id: string
}

/** Parameters of `POST /cgi-bin/material/batchget_material`. */
export interface MaterialBatchgetMaterialParams {
  readonly type: 'image' | 'video' | 'voice' | 'news'
  /** From 0. */
  readonly offset: number
  /** 1 to 20. */
  readonly count: number
}

/** Answer of `POST /cgi-bin/material/batchget_material`. */
export interface MaterialBatchgetMaterialResult extends ApiResult {
  total_count: number
  item_count: number
  item: {
    media_id: string
    name?: string
    url?: string
    content?: {
      news_item?: {
        thumb_media_id: string
        thumb_url: string
        title: string
        author: string
        digest: string
        content_source_url: string
        content: string
        url: string
        show_cover_pic: 0 | 1
        need_open_comment?: 0 | 1
        only_fans_can_comment?: 0 | 1
      }[]
      /** As Unix time in seconds. */
      update_time: number
      /** As Unix time in seconds. */
      create_time: number
    }
    /** As Unix time in seconds. */
    update_time: number
  }[]
}

/** Parameters of `POST /cgi-bin/material/del_material`. */
export interface MaterialDelMaterialParams {
  readonly media_id: string
}

/** Parameters of `POST /cgi-bin/material/get_material`. */
export interface MaterialGetMaterialParams {
  readonly media_id: string
}

/** Answer of `POST /cgi-bin/material/get_material`. */
export interface MaterialGetMaterialResult extends ApiResult {
  title?: string
  description?: string
  /** Where the video is. */
  down_url?: string
  news_item?: {
    title: string
    author?: string
    digest?: string
    content: string
    content_source_url?: string
    thumb_media_id?: string
    show_cover_pic?: 0 | 1
    url?: string
    thumb_url?: string
    need_open_comment?: 0 | 1
    only_fans_can_comment?: 0 | 1
  }[]
}

/** Answer of `GET /cgi-bin/material/get_materialcount`. */
export interface MaterialGetMaterialcountResult extends ApiResult {
  voice_count: number
  video_count: number
  image_count: number
  news_count: number
}

/** Parameters of `POST /cgi-bin/material/update_news`. */
export interface MaterialUpdateNewsParams {
  readonly media_id: string
  readonly index: number
  readonly articles: MaterialArticle
}

/** The rows of this chapter. */
export function materialEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/material/add_material {"query":["type"],"body":"multipart","files":["media"]}
POST /cgi-bin/material/add_news
POST /cgi-bin/material/batchget_material repeatable
POST /cgi-bin/material/del_material
POST /cgi-bin/material/get_material {"answer":"media"} repeatable
GET /cgi-bin/material/get_materialcount repeatable
POST /cgi-bin/material/update_news
`)
}
