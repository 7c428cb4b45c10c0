import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { Media, MediaKind } from '../../store/media.ts'
import { articleCards } from './article-cards.ts'
import type { ApiContext } from './endpoint.ts'
import { byteLength, object, objects, optionalText, text } from './fields.ts'
import { mediaUrl } from './urls.ts'

/** What a message shows, as an entry of the chat. */
export interface Shown {
  readonly kind: string
  readonly content: Readonly<Record<string, unknown>>
  /** What it says, for the records. */
  readonly text: string
}

type Read = (given: Input, context: ApiContext) => Shown

/** Texts that are longer are refused. */
const maxTextBytes = 2048
/** What else may be in a message, so that a chat stays small. */
const maxContentBytes = 64 * 1024

/** The types of customer-service messages, each with the check of its content. */
const types: Readonly<Record<string, Read>> = {
  text: (given) => {
    const content = text(given, 'content', 44004)
    if (byteLength(content) > maxTextBytes) throw new ApiRefusal(45002)
    return { kind: 'text', content: { text: { content } }, text: content }
  },
  image: (given, context) => {
    const media = mediaOf(given, 'media_id', ['image'], context)
    const content = { image: { media_id: media.id }, PicUrl: mediaUrl(media, context.baseUrl()) }
    return { kind: 'image', content, text: '[image]' }
  },
  voice: (given, context) => {
    const media = mediaOf(given, 'media_id', ['voice'], context)
    return { kind: 'voice', content: { voice: { media_id: media.id } }, text: '[voice]' }
  },
  video: (given, context) => {
    mediaOf(given, 'media_id', ['video'], context)
    if (given.thumb_media_id !== undefined) thumbOf(given, context)
    return { kind: 'video', content: { video: given }, text: '[video]' }
  },
  music: (given, context) => {
    thumbOf(given, context)
    text(given, 'musicurl', 41010)
    return { kind: 'music', content: { music: given }, text: '[music]' }
  },
  news: (given) => {
    const articles = objects(given, 'articles', 44003)
    // Since 2018 one article each.
    if (articles.length > 1) throw new ApiRefusal(45008)
    return { kind: 'news', content: { news: { articles } }, text: optionalText(articles[0] ?? {}, 'title') }
  },
  mpnews: (given, context) => {
    const draft = context.store.drafts.get(text(given, 'media_id', 41006))
    if (draft === undefined) throw new ApiRefusal(40007)
    return {
      kind: 'news',
      content: { mpnews: given, Articles: articleCards(draft.articles, context) },
      text: '[mpnews]',
    }
  },
  mpnewsarticle: (given, context) => {
    const publication = context.store.drafts.publication(text(given, 'article_id', 53600))
    if (publication === undefined) throw new ApiRefusal(53600)
    const articles = publication.articles.filter(({ deleted }) => !deleted)
    const cards = articleCards(
      articles.map(({ article }) => article),
      context,
      articles.map(({ key }) => key),
    )
    return { kind: 'news', content: { mpnewsarticle: given, Articles: cards }, text: '[mpnewsarticle]' }
  },
  msgmenu: (given) => {
    const items = objects(given, 'list', 41011)
    for (const item of items) text(item, 'content', 41011)
    return { kind: 'msgmenu', content: { msgmenu: given }, text: optionalText(given, 'head_content') }
  },
  wxcard: (given) => {
    text(given, 'card_id', 40073)
    return { kind: 'wxcard', content: { wxcard: given }, text: '[wxcard]' }
  },
  miniprogrampage: (given, context) => {
    thumbOf(given, context)
    text(given, 'appid', 40166)
    text(given, 'pagepath', 40165)
    return { kind: 'miniprogrampage', content: { miniprogrampage: given }, text: optionalText(given, 'title') }
  },
}

/**
 * Checks the content of a message by its `msgtype`.
 * @throws ApiRefusal 40008, 45002, and what its type says
 */
export function readContent(body: Input, context: ApiContext): Shown {
  const type = optionalText(body, 'msgtype')
  const read = Object.hasOwn(types, type) ? types[type] : undefined
  if (read === undefined) throw new ApiRefusal(40008)
  const shown = read(object(body, type), context)
  if (byteLength(JSON.stringify(shown.content)) > maxContentBytes) throw new ApiRefusal(45002)
  return shown
}

/** A file of one of these kinds. @throws ApiRefusal 40007 */
export function mediaOf(given: Input, name: string, kinds: readonly MediaKind[], { store }: ApiContext): Media {
  const media = store.media.get(optionalText(given, name))
  if (media === undefined || !kinds.includes(media.kind)) throw new ApiRefusal(40007)
  return media
}

function thumbOf(given: Input, context: ApiContext): Media {
  return mediaOf(given, 'thumb_media_id', ['thumb', 'image'], context)
}
