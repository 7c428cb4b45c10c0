import { readUpload } from '../../api/upload.ts'
import { mediaUrl } from '../../api/urls.ts'
import { contentTypeOf } from '../../store/file-kinds.ts'
import type { Media } from '../../store/media.ts'
import type { WecomMediaKind } from '../store/store.ts'
import { type ApiCall, ApiRefusal, RawAnswer, type WecomContext, type WecomEndpoint } from './context.ts'
import { checkFile, kindOf, maxUploadBytes } from './upload.ts'

const maxPictureBytes = 2 * 1024 * 1024
const picturesPerDay = 1000

/** Chapter “media”: files that live for three days, of all apps of the corp, and pictures that stay. */
export const mediaEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/media/upload',
    body: 'raw',
    maxBytes: maxUploadBytes,
    handle: (call, context) => {
      const { createdAt, ...answer } = keep(call, kindOf(call), context)
      // The manual's example has a text.
      return { ...answer, created_at: String(createdAt) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/upload_attachment',
    body: 'raw',
    maxBytes: maxUploadBytes,
    lacks: 'moments and products take the same files as messages',
    handle: (call, context) => {
      const kind = kindOf(call, 'media_type')
      if (!['1', '2'].includes(call.query.get('attachment_type') ?? '') || kind === 'voice') throw new ApiRefusal(40058)
      const { createdAt, ...answer } = keep(call, kind, context)
      return { ...answer, created_at: createdAt }
    },
  },
  { method: 'GET', path: '/cgi-bin/media/get', handle: (call, context) => part(call, wanted(call, context)) },
  {
    method: 'GET',
    path: '/cgi-bin/media/get/jssdk',
    lacks: 'the voice is answered in the format it came in, not as speex',
    handle: (call, context) => {
      const media = wanted(call, context)
      if (media.kind !== 'voice') throw new ApiRefusal(40007)
      return part(call, media)
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    body: 'raw',
    dailyLimit: picturesPerDay,
    lacks: 'no limit of 3000 a month',
    handle: (call, { store, baseUrl }) => {
      const picture = store.media.addPicture(checkFile(readUpload(call, 44001).file, 'image', maxPictureBytes))
      if (picture === undefined) throw new ApiRefusal(45001)
      return { url: mediaUrl(picture, baseUrl()) }
    },
  },
]

/** Keeps the file of an upload. */
export function keep(
  call: ApiCall,
  kind: WecomMediaKind,
  { store }: WecomContext,
): { readonly type: WecomMediaKind; readonly media_id: string; readonly createdAt: number } {
  const media = store.media.addTemporary(checkFile(readUpload(call, 44001).file, kind))
  if (media === undefined) throw new ApiRefusal(45001)
  return { type: kind, media_id: media.id, createdAt: Math.floor(media.createdAt / 1000) }
}

function wanted({ query }: ApiCall, { store }: WecomContext): Media<WecomMediaKind> {
  const id = query.get('media_id') ?? ''
  if (id === '') throw new ApiRefusal(41006)
  const media = store.media.getTemporary(id)
  if (media === undefined) throw new ApiRefusal(40007)
  return media
}

/** A file, or the part of it a Range asks for. */
function part({ headers }: ApiCall, { bytes, format, name, id }: Media<WecomMediaKind>): RawAnswer {
  const filename = name === '' ? `${id}.${format}` : name.replace(/[\r\n"\\]/g, '_')
  const given = {
    'Content-Type': contentTypeOf(format),
    'Content-Disposition': `attachment; filename="${Buffer.from(filename).toString('latin1')}"`,
    'Accept-Ranges': 'bytes',
  }
  const range = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(headers.get('range') ?? '')
  if (range === null) return new RawAnswer(bytes, given)
  const first = Number(range[1])
  const last = range[2] ? Math.min(Number(range[2]), bytes.length - 1) : bytes.length - 1
  if (first >= bytes.length || first > last) {
    return new RawAnswer('', { ...given, 'Content-Range': `bytes */${bytes.length}` }, 416)
  }
  const span = `bytes ${first}-${last}/${bytes.length}`
  return new RawAnswer(bytes.subarray(first, last + 1), { ...given, 'Content-Range': span }, 206)
}
