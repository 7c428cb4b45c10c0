import { ApiRefusal } from '../../api/refusal.ts'
import { type Input, isObject } from '../../input.ts'
import type { Draft } from '../store/drafts.ts'
import { mediaOf, readContent, type Shown } from './content.ts'
import type { ApiContext } from './endpoint.ts'
import { object, optionalText, text, texts } from './fields.ts'
import { mediaUrl } from './urls.ts'

const maxImages = 20

/** What is sent to many. */
export interface MassContent {
  /** One entry of the chat each. */
  readonly shown: readonly Shown[]
  /** The articles, which this makes public; undefined for other types. */
  readonly draft?: Draft | undefined
}

/**
 * Checks the content of a message to many.
 * @throws ApiRefusal 45162 for an unknown type, 45113 for cards, and what the type says
 */
export function readMassContent(body: Input, context: ApiContext): MassContent {
  const type = optionalText(body, 'msgtype')
  switch (type) {
    case 'text':
    case 'voice':
      return { shown: [readContent(body, context)], draft: undefined }
    case 'mpnews': {
      const draft = context.store.drafts.get(text(object(body, 'mpnews'), 'media_id', 41006))
      return { shown: [readContent(body, context)], draft }
    }
    case 'image':
      return { shown: imageIds(body).map((id) => imageOf(id, context)), draft: undefined }
    case 'mpvideo': {
      const given = object(body, 'mpvideo')
      mediaOf(given, 'media_id', ['video'], context)
      return { shown: [{ kind: 'video', content: { video: given }, text: '[video]' }], draft: undefined }
    }
    case 'wxcard':
      throw new ApiRefusal(45113)
    default:
      throw new ApiRefusal(45162)
  }
}

/** `images` holds many; `image` is its former name for one. */
function imageIds(body: Input): readonly string[] {
  if (isObject(body.image) && body.images === undefined) return [text(body.image, 'media_id', 41006)]
  const ids = texts(object(body, 'images'), 'media_ids', 40215)
  if (ids.length > maxImages) throw new ApiRefusal(40215)
  return ids
}

function imageOf(id: string, context: ApiContext): Shown {
  const media = mediaOf({ media_id: id }, 'media_id', ['image'], context)
  const content = { image: { media_id: id }, PicUrl: mediaUrl(media, context.baseUrl()) }
  return { kind: 'image', content, text: '[image]' }
}
