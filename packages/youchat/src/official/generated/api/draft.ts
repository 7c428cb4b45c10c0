// Printed by tools/codegen from spec/official-account/draft.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** An article to be put into a draft. */
export interface DraftArticle {
  /** The cover, permanent material; `news` needs it. */
  readonly thumb_media_id?: string | undefined
  /** At most 32 characters. */
  readonly title: string
  /** At most 16 characters. */
  readonly author?: string | undefined
  /** At most 128 characters; left out, the beginning of the text. */
  readonly digest?: string | undefined
  /** Behind "Read more"; at most 1 KB. */
  readonly content_source_url?: string | undefined
  /** HTML, less than 20000 characters and 1 MB. Pictures must come from `media/uploadimg`, scripts are taken out. */
  readonly content: string
  /** @deprecated The platform has retired it. */
  readonly show_cover_pic?: 0 | 1 | undefined
  /** 1 opens the comments. */
  readonly need_open_comment?: 0 | 1 | undefined
  /** 1 lets followers only comment. */
  readonly only_fans_can_comment?: 0 | 1 | undefined
  /** @default 'news' */
  readonly article_type?: 'news' | 'newspic' | undefined
  /** The part of the cover to show: `X1_Y1_X2_Y2`, each from 0 to 1. */
  readonly pic_crop_235_1?: string | undefined
  /** The part of the cover to show: `X1_Y1_X2_Y2`, each from 0 to 1. */
  readonly pic_crop_1_1?: string | undefined
  /** The pictures of a `newspic`, which needs them. */
  readonly image_info?: {
    /** At most 20; the first is the cover. */
    readonly image_list: readonly {
      /** Permanent material. */
      readonly image_media_id: string
    }[]
  } | undefined
  readonly cover_info?: {
    readonly crop_percent_list?: readonly {
      readonly ratio?: string | undefined
      readonly x1?: string | undefined
      readonly y1?: string | undefined
      readonly x2?: string | undefined
      readonly y2?: string | undefined
    }[] | undefined
  } | undefined
  readonly product_info?: {
    readonly footer_product_info?: {
      readonly product_key?: string | undefined
    } | undefined
  } | undefined
}

/** An article of a draft. */
export interface DraftArticleResult {
  thumb_media_id: string
  title: string
  author: string
  digest: string
  content_source_url: string
  content: string
  /** A preview; it does not last. */
  url: string
  show_cover_pic: 0 | 1
  need_open_comment?: 0 | 1
  only_fans_can_comment?: 0 | 1
  article_type?: string
  thumb_url?: string
  image_info?: {
    image_list: {
      image_media_id: string
    }[]
  }
  cover_info?: {
    crop_percent_list?: {
      ratio?: string
      x1?: string
      y1?: string
      x2?: string
      y2?: string
    }[]
  }
  product_info?: {
    footer_product_info?: {
      product_key?: string
    }
  }
}

/** Parameters of `POST /cgi-bin/draft/add`. */
export interface DraftAddParams {
  readonly articles: readonly DraftArticle[]
}

/** Answer of `POST /cgi-bin/draft/add`. */
export interface DraftAddResult extends ApiResult {
  media_id: string
}

/** Parameters of `POST /cgi-bin/draft/batchget`. */
export interface DraftBatchgetParams {
  /** From 0. */
  readonly offset: number
  /** 1 to 20. */
  readonly count: number
  /** 1 leaves out `content`. */
  readonly no_content?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/draft/batchget`. */
export interface DraftBatchgetResult extends ApiResult {
  item: {
    media_id: string
    content?: {
      news_item: DraftArticleResult[]
    }
    /** As Unix time in seconds. */
    update_time: number
  }[]
  item_count: number
  total_count: number
}

/** Answer of `GET /cgi-bin/draft/count`. */
export interface DraftCountResult extends ApiResult {
  total_count: number
}

/** Parameters of `POST /cgi-bin/draft/delete`. */
export interface DraftDeleteParams {
  readonly media_id: string
}

/** Parameters of `POST /cgi-bin/draft/get`. */
export interface DraftGetParams {
  readonly media_id: string
}

/** Answer of `POST /cgi-bin/draft/get`. */
export interface DraftGetResult extends ApiResult {
  news_item: DraftArticleResult[]
}

/** Parameters of `POST /cgi-bin/draft/switch`. */
export interface DraftSwitchParams {
  readonly checkonly?: 0 | 1 | undefined
}

/** Answer of `POST /cgi-bin/draft/switch`. */
export interface DraftSwitchResult extends ApiResult {
  is_open?: 0 | 1
}

/** Parameters of `POST /cgi-bin/draft/update`. */
export interface DraftUpdateParams {
  readonly media_id: string
  /** Which article it replaces, from 0. */
  readonly index: number
  /** The article; one, not a list. */
  readonly articles: DraftArticle
}

/** The rows of this chapter. */
export function draftEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/draft/add
POST /cgi-bin/draft/batchget repeatable
GET /cgi-bin/draft/count repeatable
POST /cgi-bin/draft/delete
POST /cgi-bin/draft/get repeatable
POST /cgi-bin/draft/switch {"query":["checkonly"]}
POST /cgi-bin/draft/update repeatable
`)
}
