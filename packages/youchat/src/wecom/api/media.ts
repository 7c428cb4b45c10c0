import type { CallOptions } from '../../client/call.ts'
import type { Download } from '../../client/download.ts'
import { type MediaLimit, type MediaSource, type MediaTools, resolveMedia } from '../../client/mediaSource.ts'
import type { UploadSource } from '../../client/upload.ts'
import { WxTransportError } from '../../errors.ts'
import { ApiCore } from './core.ts'

/** Kinds of media files. */
export type MediaKind = 'image' | 'voice' | 'video' | 'file'

/** A media file: it lives 3 days, and all applications of the corp may send it. */
export interface UploadedMedia {
  readonly type: MediaKind
  readonly media_id: string
  /** Unix time in seconds. */
  readonly created_at: number
}

const mb = 1024 * 1024

/** What the platform takes of each kind (path/90253 of the WeCom manual). */
const mediaLimits: Readonly<Record<MediaKind, MediaLimit>> = {
  image: { type: 'image/', maxBytes: 10 * mb },
  voice: { type: 'audio/', maxBytes: 2 * mb },
  video: { type: 'video/', maxBytes: 10 * mb },
  file: { type: '', maxBytes: 20 * mb },
}

/** Files that are sent: up, and down again. */
export abstract class MediaMethods extends ApiCore {
  /**
   * Uploads a file, to be sent within 3 days: image ≤ 10 MB (JPG, PNG), voice ≤ 2 MB and 60 s (AMR), video ≤ 10 MB (MP4),
   * file ≤ 20 MB; all more than 5 bytes.
   * @param file The path of a file, a Blob, Buffer or stream, or `{ content, filename }`; names may be Chinese.
   * @throws WxConfigError `upload_missing`, `upload_empty`, `upload_too_large`
   * @throws WxApiError 40004 kind, 40005 type, 40006 and 45001 size, 301017 voice is not AMR
   */
  async uploadMedia(type: MediaKind, file: UploadSource, options?: CallOptions): Promise<UploadedMedia> {
    const { media_id, created_at } = await this.raw.media.upload({ type, media: file }, options)
    return { type, media_id: present(media_id, 'POST /cgi-bin/media/upload'), created_at: Number(created_at) }
  }

  /**
   * Downloads a file.
   * @returns A stream with file name and type; `save(path)` writes it.
   * @throws WxApiError 40007 unknown or older than 3 days
   */
  downloadMedia(mediaId: string, options?: CallOptions): Promise<Download> {
    return this.raw.media.get({ media_id: mediaId }, options)
  }

  /** Downloads the voice of a JS-SDK recording in its better quality (speex, 16 kHz). @throws WxApiError 40007 */
  downloadJssdkVoice(mediaId: string, options?: CallOptions): Promise<Download> {
    return this.raw.media.get.jssdk({ media_id: mediaId }, options)
  }

  /**
   * Uploads a picture for the text of a message or article, ≤ 2 MB (JPG, PNG); 3000 a month, 1000 a day.
   * @returns Its address, which lasts.
   */
  async uploadImage(file: UploadSource, options?: CallOptions): Promise<string> {
    const { url } = await this.raw.media.uploadimg({ media: file }, options)
    return present(url, 'POST /cgi-bin/media/uploadimg')
  }

  /** The media id of what is to be sent. @internal */
  protected mediaId(kind: MediaKind, source: MediaSource, options: CallOptions | undefined): Promise<string> {
    const tools: MediaTools<MediaKind> = {
      upload: (type, file, callOptions) => this.uploadMedia(type, file, callOptions),
      limits: mediaLimits,
      fetch: this.options.fetch ?? fetch,
      clock: this.clock,
    }
    // What else is said about a message is none of an upload's business.
    const { signal, timeoutMs, attempts } = options ?? {}
    return resolveMedia(kind, source, tools, { signal, timeoutMs, attempts })
  }
}

function present(value: unknown, endpoint: string): string {
  if (typeof value === 'string' && value !== '') return value
  const message = `${endpoint}: what was asked for is not in the answer.`
  throw new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
}
