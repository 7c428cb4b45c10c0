import { ApiRefusal } from '../../api/refusal.ts'
import { contentTypeOf } from '../../store/file-kinds.ts'
import type { Media } from '../../store/media.ts'
import { mediaOf } from './content.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, RawAnswer } from './endpoint.ts'
import { optionalText } from './fields.ts'
import { checkFile, kindOf, pictureRule, readUpload, temporaryRules } from './upload.ts'
import { mediaUrl } from './urls.ts'

/** Chapter “media”: files that live for three days, and pictures for articles. */
export const mediaEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/media/upload',
    body: 'raw',
    dailyLimit: 100_000,
    plainErrors: true,
    handle: upload,
  },
  { method: 'GET', path: '/cgi-bin/media/get', dailyLimit: 200_000, plainErrors: true, handle: get },
  {
    method: 'GET',
    path: '/cgi-bin/media/get/jssdk',
    plainErrors: true,
    handle: (call, context) => {
      const media = wanted(call, context)
      if (media.kind !== 'voice') throw new ApiRefusal(40007)
      return fileAnswer(media)
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadvideo',
    handle: ({ body }, context) => {
      const { bytes, format, name } = mediaOf(body, 'media_id', ['video'], context)
      const described = { title: optionalText(body, 'title'), introduction: optionalText(body, 'description') }
      const media = context.store.media.addTemporary({ kind: 'video', bytes, format, name, ...described })
      if (media === undefined) throw new ApiRefusal(45034)
      return { type: 'video', media_id: media.id, created_at: Math.floor(media.createdAt / 1000) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    body: 'raw',
    plainErrors: true,
    handle: (call, { store, baseUrl }) => {
      const picture = store.media.addPicture(checkFile(readUpload(call).file, 'image', pictureRule))
      if (picture === undefined) throw new ApiRefusal(45034)
      return { url: mediaUrl(picture, baseUrl()) }
    },
  },
]

function upload(call: ApiCall, { store }: ApiContext): ApiAnswer {
  const kind = kindOf(call)
  const media = store.media.addTemporary(checkFile(readUpload(call).file, kind, temporaryRules[kind]))
  if (media === undefined) throw new ApiRefusal(45034)
  const id = kind === 'thumb' ? { thumb_media_id: media.id } : { media_id: media.id }
  return { type: kind, ...id, created_at: Math.floor(media.createdAt / 1000) }
}

/** A video is answered by its address, everything else by its bytes. */
function get(call: ApiCall, context: ApiContext): ApiAnswer {
  const media = wanted(call, context)
  return media.kind === 'video' ? { video_url: mediaUrl(media, context.baseUrl()) } : fileAnswer(media)
}

function wanted({ query }: ApiCall, { store }: ApiContext): Media {
  const id = query.get('media_id') ?? ''
  if (id === '') throw new ApiRefusal(41006)
  const media = store.media.getTemporary(id)
  if (media === undefined) throw new ApiRefusal(40007)
  return media
}

/** A file as a download. */
export function fileAnswer({ id, format, bytes }: Media): RawAnswer {
  return new RawAnswer(bytes, {
    'Content-Type': contentTypeOf(format),
    'Content-disposition': `attachment; filename="${id}.${format}"`,
  })
}
