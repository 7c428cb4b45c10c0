import type { CallOptions } from '../../client/call.ts'
import { maxDownloadBytes } from '../../client/client.ts'
import { Download } from '../../client/download.ts'
import type { Endpoint } from '../../client/endpoint.ts'
import { redacted } from '../../client/layers/redact.ts'
import { timeout } from '../../client/layers/timeout.ts'
import type { UploadSource } from '../../client/upload.ts'
import { WxTransportError } from '../../errors.ts'
import type { MaterialAddMaterialResult, MaterialGetMaterialcountResult } from '../generated/api/material.ts'
import { ApiCore } from './core.ts'

/** Kinds of media files. `thumb` is the small picture of a video or a piece of music. */
export type MediaKind = 'image' | 'voice' | 'video' | 'thumb'

/** A temporary media file: it lives 3 days. */
export interface UploadedMedia {
  readonly type: MediaKind
  /** Also where the platform calls it `thumb_media_id`. */
  readonly media_id: string
  /** Unix time in seconds. */
  readonly created_at: number
}

/** What a permanent video is shown with. */
export interface VideoDescription {
  readonly title: string
  readonly introduction: string
}

/** Temporary media and permanent material. */
export abstract class MediaMethods extends ApiCore {
  /**
   * Uploads a temporary file, to be sent within 3 days: image ≤ 10 MB (PNG, JPEG, GIF), voice ≤ 2 MB and 60 s (AMR, MP3),
   * video ≤ 10 MB (MP4), thumb ≤ 64 kB (JPG).
   * @param file The path of a file, a Blob, Buffer or stream, or `{ content, filename }`; names may be Chinese.
   * @throws WxConfigError `upload_missing`, `upload_empty`, `upload_too_large`
   * @throws WxApiError 40004 kind, 40005 format, 40006 size, 45001 too big
   */
  async uploadMedia(type: MediaKind, file: UploadSource, options?: CallOptions): Promise<UploadedMedia> {
    const answer = await this.raw.media.upload({ type, media: file }, options)
    const media_id = textOf(answer.media_id ?? answer.thumb_media_id, 'POST /cgi-bin/media/upload')
    return { type, media_id, created_at: Number(answer.created_at) }
  }

  /**
   * Downloads a temporary file, a video too: the platform answers with its address, which is followed.
   * @returns A stream with file name and type; `save(path)` writes it.
   * @throws WxApiError 40007 unknown or older than 3 days
   */
  async downloadMedia(mediaId: string, options?: CallOptions): Promise<Download> {
    return this.#follow('GET /cgi-bin/media/get', await this.raw.media.get({ media_id: mediaId }, options), options)
  }

  /** Downloads the voice of a JS-SDK recording in its better quality (speex, 16 kHz). */
  async downloadJssdkVoice(mediaId: string, options?: CallOptions): Promise<Download> {
    const answer = await this.raw.media.get.jssdk({ media_id: mediaId }, options)
    return this.#follow('GET /cgi-bin/media/get/jssdk', answer, options)
  }

  /**
   * Uploads a picture for the text of an article, JPG or PNG below 1 MB.
   * @returns Its address; only such pictures stay in articles.
   */
  async uploadArticleImage(file: UploadSource, options?: CallOptions): Promise<string> {
    const { url } = await this.raw.media.uploadimg({ media: file }, options)
    return textOf(url, 'POST /cgi-bin/media/uploadimg')
  }

  /**
   * Uploads permanent material: at most 100 000 images, 1000 of the other kinds.
   * @param video Needed for a video.
   */
  addMaterial(
    type: MediaKind,
    file: UploadSource,
    video?: VideoDescription,
    options?: CallOptions,
  ): Promise<MaterialAddMaterialResult> {
    const description = video === undefined ? {} : { description: video }
    return this.raw.material.add_material({ type, media: file, ...description }, options)
  }

  /** Downloads permanent material that is a file, a video too. @throws WxApiError 40007 */
  async downloadMaterial(mediaId: string, options?: CallOptions): Promise<Download> {
    const answer = await this.raw.material.get_material({ media_id: mediaId }, options)
    return this.#follow('POST /cgi-bin/material/get_material', answer, options)
  }

  /** Deletes permanent material. @throws WxApiError 40007 unknown, 48005 used by a menu or an automatic reply */
  async deleteMaterial(mediaId: string, options?: CallOptions): Promise<void> {
    await this.raw.material.del_material({ media_id: mediaId }, options)
  }

  /** How much permanent material there is, by kind. */
  materialCount(options?: CallOptions): Promise<MaterialGetMaterialcountResult> {
    return this.raw.material.get_materialcount({}, options)
  }

  /** A file as it is; of a video, the file behind the address in the answer. */
  async #follow(endpoint: string, answer: unknown, options: CallOptions | undefined): Promise<Download> {
    if (answer instanceof Download) return answer
    const { video_url, down_url } = answer as Readonly<Record<string, unknown>>
    const url = video_url ?? down_url
    if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw unexpected(endpoint)
    return this.#fetchFile(endpoint, url, options)
  }

  async #fetchFile(endpoint: string, url: string, options: CallOptions | undefined): Promise<Download> {
    const send = this.options.fetch ?? fetch
    const maxBytes = maxDownloadBytes(this.options)
    // As a call of its own, for the sake of its time-out.
    const row: Endpoint = { method: 'GET', path: endpoint.replace(/^\w+ /, '') }
    const call = timeout(
      this.clock,
      this.options.timeoutMs,
    )(async (_row, _params, { signal }) => {
      const response = await send(url, signal ? { signal } : {}).catch((error: unknown) => {
        if (signal?.aborted) throw signal.reason
        const cause = redacted(error, this.secrets, endpoint)
        const message = `${endpoint}: the host of the video cannot be reached.`
        throw new WxTransportError('connection_failed', message, { endpoint, outcome: 'unknown', cause })
      })
      const { status, headers, body } = response
      if (response.ok && body !== null) return new Download({ endpoint, headers, stream: body, maxBytes })
      const message = `${endpoint}: the host of the video answered with HTTP status ${status}.`
      throw new WxTransportError('http_status', message, { endpoint, outcome: 'unknown', status })
    })
    return (await call(row, {}, { ...options })) as Download
  }
}

function textOf(value: unknown, endpoint: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw unexpected(endpoint)
}

function unexpected(endpoint: string): WxTransportError {
  const message = `${endpoint}: what was asked for is not in the answer.`
  return new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
}
