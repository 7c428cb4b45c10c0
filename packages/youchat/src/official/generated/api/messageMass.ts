// Printed by tools/codegen from spec/official-account/message-mass.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'

/** The pictures of a mass message. */
export interface MassImages {
  readonly media_ids: readonly string[]
  readonly recommend?: string | undefined
  readonly need_open_comment?: 0 | 1 | undefined
  readonly only_fans_can_comment?: 0 | 1 | undefined
}

/** The video of a mass message, from `media/uploadvideo`. */
export interface MassVideo {
  readonly media_id: string
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/** Parameters of `POST /cgi-bin/media/uploadnews`. */
export interface MediaUploadnewsParams {
  readonly articles: readonly {
    readonly thumb_media_id: string
    readonly title: string
    readonly author?: string | undefined
    readonly digest?: string | undefined
    readonly content_source_url?: string | undefined
    readonly content: string
    readonly show_cover_pic?: 0 | 1 | undefined
    readonly need_open_comment?: 0 | 1 | undefined
    readonly only_fans_can_comment?: 0 | 1 | undefined
  }[]
}

/** Answer of `POST /cgi-bin/media/uploadnews`. */
export interface MediaUploadnewsResult extends ApiResult {
  type: string
  media_id: string
  /** As Unix time in seconds. */
  created_at: number
}

/** Parameters of `POST /cgi-bin/media/uploadvideo`. */
export interface MediaUploadvideoParams {
  readonly media_id: string
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/** Answer of `POST /cgi-bin/media/uploadvideo`. */
export interface MediaUploadvideoResult extends ApiResult {
  type: string
  media_id: string
  /** As Unix time in seconds. */
  created_at: number
}

/** Parameters of `POST /cgi-bin/message/mass/delete`. */
export interface MessageMassDeleteParams {
  readonly msg_id?: number | string | undefined
  /** Which article, from 1; 0 or left out, all of them. */
  readonly article_idx?: number | undefined
  readonly url?: string | undefined
}

/** Parameters of `POST /cgi-bin/message/mass/get`. */
export interface MessageMassGetParams {
  readonly msg_id: number | string
}

/** Answer of `POST /cgi-bin/message/mass/get`. */
export interface MessageMassGetResult extends ApiResult {
  msg_id: number | string
  /** `SEND_SUCCESS`, `SENDING`, `SEND_FAIL` or `DELETE`. */
  msg_status: string
}

/** Parameters of `POST /cgi-bin/message/mass/preview`. */
export interface MessageMassPreviewParams {
  readonly touser?: string | undefined
  /** A WeChat id. */
  readonly towxname?: string | undefined
  /** Says which of the fields is sent; `image` sends `images`. */
  readonly msgtype: 'text' | 'mpnews' | 'voice' | 'image' | 'mpvideo' | 'wxcard'
  readonly text?: {
    readonly content: string
  } | undefined
  readonly mpnews?: {
    readonly media_id: string
  } | undefined
  readonly image?: {
    readonly media_id: string
  } | undefined
  readonly images?: MassImages | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly mpvideo?: MassVideo | undefined
  /** @deprecated The platform has retired it. */
  readonly wxcard?: {
    readonly card_id: string
    readonly card_ext?: string | undefined
  } | undefined
}

/** Answer of `POST /cgi-bin/message/mass/preview`. */
export interface MessageMassPreviewResult extends ApiResult {
  msg_id?: number | string
}

/** Parameters of `POST /cgi-bin/message/mass/send`. */
export interface MessageMassSendParams {
  /** 2 to 10000 openids. */
  readonly touser: readonly string[]
  /** Says which of the fields is sent; `image` sends `images`. */
  readonly msgtype: 'text' | 'mpnews' | 'voice' | 'image' | 'mpvideo' | 'wxcard'
  readonly text?: {
    readonly content: string
  } | undefined
  readonly mpnews?: {
    readonly media_id: string
  } | undefined
  readonly images?: MassImages | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly mpvideo?: MassVideo | undefined
  /** @deprecated The platform has retired it. */
  readonly wxcard?: {
    readonly card_id: string
    readonly card_ext?: string | undefined
  } | undefined
  /** 1 sends articles that are found to be reprints all the same. */
  readonly send_ignore_reprint?: 0 | 1 | undefined
  /** At most 32 bytes. Said again within 24 hours, nothing is sent (45065). */
  readonly clientmsgid?: string | undefined
  /** @deprecated The platform has retired it. */
  readonly image?: {
    readonly media_id: string
  } | undefined
}

/** Answer of `POST /cgi-bin/message/mass/send`. */
export interface MessageMassSendResult extends ApiResult {
  msg_id: number | string
  /** Of articles; statistics and comments go by it. */
  msg_data_id?: number | string
}

/** Parameters of `POST /cgi-bin/message/mass/sendall`. */
export interface MessageMassSendallParams {
  readonly filter: {
    /** To everybody, and into the account's history. */
    readonly is_to_all?: boolean | undefined
    /** To the followers that have this tag. */
    readonly tag_id?: number | undefined
  }
  /** Says which of the fields is sent; `image` sends `images`. */
  readonly msgtype: 'text' | 'mpnews' | 'voice' | 'image' | 'mpvideo' | 'wxcard'
  readonly text?: {
    readonly content: string
  } | undefined
  readonly mpnews?: {
    readonly media_id: string
  } | undefined
  readonly images?: MassImages | undefined
  readonly voice?: {
    readonly media_id: string
  } | undefined
  readonly mpvideo?: MassVideo | undefined
  /** @deprecated The platform has retired it. */
  readonly wxcard?: {
    readonly card_id: string
    readonly card_ext?: string | undefined
  } | undefined
  /** 1 sends articles that are found to be reprints all the same. */
  readonly send_ignore_reprint?: 0 | 1 | undefined
  /** At most 32 bytes. Said again within 24 hours, nothing is sent (45065). */
  readonly clientmsgid?: string | undefined
  /** @deprecated The platform has retired it. */
  readonly image?: {
    readonly media_id: string
  } | undefined
}

/** Answer of `POST /cgi-bin/message/mass/sendall`. */
export interface MessageMassSendallResult extends ApiResult {
  msg_id: number | string
  /** Of articles; statistics and comments go by it. */
  msg_data_id?: number | string
}

/** Answer of `GET /cgi-bin/message/mass/speed/get`. */
export interface MessageMassSpeedGetResult extends ApiResult {
  /** 0 is the fastest (800000 a minute), 4 the slowest (100000). */
  speed: number
  /** In 10000 messages a minute. */
  realspeed: number
}

/** Parameters of `POST /cgi-bin/message/mass/speed/set`. */
export interface MessageMassSpeedSetParams {
  /** 0 is the fastest (800000 a minute), 4 the slowest (100000). */
  readonly speed: number
}

/** The rows of this chapter. */
export function messageMassEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/media/uploadnews
POST /cgi-bin/media/uploadvideo
POST /cgi-bin/message/mass/delete
POST /cgi-bin/message/mass/get repeatable
POST /cgi-bin/message/mass/preview
POST /cgi-bin/message/mass/send
POST /cgi-bin/message/mass/sendall
GET /cgi-bin/message/mass/speed/get repeatable
POST /cgi-bin/message/mass/speed/set
`)
}
