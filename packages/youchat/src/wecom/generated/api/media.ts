// Printed by tools/codegen from spec/wecom/media.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `GET /cgi-bin/media/get`. */
export interface MediaGetParams {
  readonly media_id: string
}

/** Parameters of `GET /cgi-bin/media/get/jssdk`. */
export interface MediaGetJssdkParams {
  readonly media_id: string
}

/** Parameters of `POST /cgi-bin/media/get_upload_by_url_result`. */
export interface MediaGetUploadByUrlResultParams {
  readonly jobid: string
}

/** Answer of `POST /cgi-bin/media/get_upload_by_url_result`. */
export interface MediaGetUploadByUrlResultResult extends ApiResult {
  status: number
  detail: {
    errcode: number
    errmsg?: string
    media_id?: string
    /** As Unix time in seconds. */
    created_at?: number | string
  }
}

/** Parameters of `POST /cgi-bin/media/upload`. */
export interface MediaUploadParams {
  readonly type: 'image' | 'voice' | 'video' | 'file'
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/media/upload`. */
export interface MediaUploadResult extends ApiResult {
  type: string
  /** Works for 3 days, in all applications of the corp. */
  media_id: string
  /** As Unix time in seconds. */
  created_at: number | string
}

/** Parameters of `POST /cgi-bin/media/upload_attachment`. */
export interface MediaUploadAttachmentParams {
  /** `image`, `video` or `file`. */
  readonly media_type: string
  /** 1 for moments, 2 for the album of products. */
  readonly attachment_type: string
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/media/upload_attachment`. */
export interface MediaUploadAttachmentResult extends ApiResult {
  type: string
  media_id: string
  /** As Unix time in seconds. */
  created_at: number
}

/** Parameters of `POST /cgi-bin/media/upload_by_url`. */
export interface MediaUploadByUrlParams {
  /** 1 for the attachments of welcome messages. */
  readonly scene: number
  readonly type: string
  readonly url: string
  readonly filename: string
  /** Of the file, as hexadecimal digits. */
  readonly md5?: string | undefined
}

/** Answer of `POST /cgi-bin/media/upload_by_url`. */
export interface MediaUploadByUrlResult extends ApiResult {
  jobid: string
}

/** Parameters of `POST /cgi-bin/media/uploadimg`. */
export interface MediaUploadimgParams {
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/media/uploadimg`. */
export interface MediaUploadimgResult extends ApiResult {
  /** Lasts. */
  url: string
}

/** The rows of this chapter. */
export function mediaEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/media/get {"query":["media_id"],"answer":"media"} repeatable
GET /cgi-bin/media/get/jssdk {"query":["media_id"],"answer":"media"} repeatable
POST /cgi-bin/media/get_upload_by_url_result repeatable
POST /cgi-bin/media/upload {"query":["type"],"body":"multipart","files":["media"]}
POST /cgi-bin/media/upload_attachment {"query":["media_type","attachment_type"],"body":"multipart","files":["media"]}
POST /cgi-bin/media/upload_by_url
POST /cgi-bin/media/uploadimg {"body":"multipart","files":["media"]}
`)
}
