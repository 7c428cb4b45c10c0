// Printed by tools/codegen from spec/official-account/media.yaml. Change the spec, then run `npm run codegen`.
import type { ApiResult } from '../../../client/answer.ts'
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { UploadSource } from '../../../client/upload.ts'

/** Parameters of `GET /cgi-bin/media/get`. */
export interface MediaGetParams {
  readonly media_id: string
}

/** Answer of `GET /cgi-bin/media/get`. */
export interface MediaGetResult extends ApiResult {
  /** Where the video is; what you get in place of a file. */
  video_url?: string
}

/** Parameters of `GET /cgi-bin/media/get/jssdk`. */
export interface MediaGetJssdkParams {
  readonly media_id: string
}

/** Parameters of `POST /cgi-bin/media/upload`. */
export interface MediaUploadParams {
  readonly type: 'image' | 'voice' | 'video' | 'thumb'
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/media/upload`. */
export interface MediaUploadResult extends ApiResult {
  type: string
  /** Of a thumb it may be `thumb_media_id`. */
  media_id?: string
  /** As Unix time in seconds. */
  created_at: number
  thumb_media_id?: string
}

/** Parameters of `POST /cgi-bin/media/uploadimg`. */
export interface MediaUploadimgParams {
  readonly media: UploadSource
}

/** Answer of `POST /cgi-bin/media/uploadimg`. */
export interface MediaUploadimgResult extends ApiResult {
  /** For the `src` of an `<img>` in an article. */
  url: string
}

/** The rows of this chapter. */
export function mediaEndpoints(): Endpoint[] {
  return endpointsOf(`
GET /cgi-bin/media/get {"query":["media_id"],"answer":"media"} repeatable
GET /cgi-bin/media/get/jssdk {"query":["media_id"],"answer":"media"} repeatable
POST /cgi-bin/media/upload {"query":["type"],"body":"multipart","files":["media"]}
POST /cgi-bin/media/uploadimg {"body":"multipart","files":["media"]}
`)
}
