import { mediaUrl } from '../../api/urls.ts'
import type { Input } from '../../input.ts'
import type { Media } from '../../store/media.ts'
import type { WecomMediaKind } from '../store/store.ts'
import { ApiRefusal, type WecomContext } from './context.ts'
import { cutBytes, cutChars } from './cut.ts'
import { byteLength, object, objects, optionalText, text } from './fields.ts'

/** What a message shows, as an entry of the chat. */
export interface Shown {
  readonly kind: string
  readonly content: Readonly<Record<string, unknown>>
}

type Read = (given: Input, context: WecomContext) => Readonly<Record<string, unknown>>

/** What is longer is cut off without a word. */
const maxTextBytes = 2048
const maxMarkdownBytes = 2048
const maxUrlBytes = 2048
const maxArticles = 8
const maxArticleBytes = 666 * 1024

const file =
  (kind: WecomMediaKind): Read =>
  (given, context) => {
    const media = mediaOf(given, 'media_id', kind, context)
    const { title, description } = given
    return {
      [kind]: {
        media_id: media.id,
        ...(typeof title === 'string' ? { title: cutBytes(title, 128) } : {}),
        ...(typeof description === 'string' ? { description: cutBytes(description, 512) } : {}),
      },
      ...(kind === 'image' ? { PicUrl: mediaUrl(media, context.baseUrl()) } : {}),
      ...(kind === 'file' ? { FileName: media.name } : {}),
    }
  }

const markdown =
  (name: 'markdown' | 'markdown_v2'): Read =>
  (given) => {
    const content = text(given, 'content', 44004)
    if (byteLength(content) > maxMarkdownBytes) throw new ApiRefusal(45002)
    return { [name]: given }
  }

/** The types of messages, each with the check of its content. Source: path/90236 of the WeCom manual. */
const types: Readonly<Record<string, Read>> = {
  text: (given) => ({ text: { ...given, content: cutBytes(text(given, 'content', 44004), maxTextBytes) } }),
  image: file('image'),
  voice: file('voice'),
  video: file('video'),
  file: file('file'),
  textcard: (given) => {
    const title = cutChars(text(given, 'title', 41016), 128)
    const description = cutChars(text(given, 'description', 41033), 512)
    return { textcard: { ...given, title, description, url: urlOf(given) } }
  },
  news: (given) => {
    const articles = articlesOf(given).map((article) => {
      const title = cutChars(text(article, 'title', 41016), 128)
      // An app's page may be opened in the place of an address.
      if (!optionalText(article, 'appid')) urlOf(article)
      return { ...article, title, description: cutChars(optionalText(article, 'description'), 512) }
    })
    return { news: { articles } }
  },
  mpnews: (given, context) => {
    const articles = articlesOf(given).map((article) => {
      const { id } = mediaOf(article, 'thumb_media_id', 'image', context)
      const content = text(article, 'content', 44004)
      if (byteLength(content) > maxArticleBytes) throw new ApiRefusal(45002)
      if (byteLength(optionalText(article, 'author')) > 64) throw new ApiRefusal(45032)
      return { ...article, title: cutChars(text(article, 'title', 41016), 128), thumb_media_id: id }
    })
    return { mpnews: { articles } }
  },
  markdown: markdown('markdown'),
  markdown_v2: markdown('markdown_v2'),
  miniprogram_notice: (given) => {
    for (const name of ['appid', 'page']) text(given, name)
    const title = [...text(given, 'title', 41016)].length
    const description = [...optionalText(given, 'description')].length
    if (title < 4 || title > 12 || (description > 0 && (description < 4 || description > 12))) {
      throw new ApiRefusal(40058)
    }
    const items = given.content_item === undefined ? [] : objects(given, 'content_item')
    const isLong = (item: Input): boolean =>
      [...optionalText(item, 'key')].length > 10 || [...optionalText(item, 'value')].length > 30
    if (items.length > 10 || items.some(isLong)) throw new ApiRefusal(40058)
    return { miniprogram_notice: given }
  },
  interactive_taskcard: (given) => {
    for (const name of ['task_id', 'title', 'description']) text(given, name)
    for (const button of objects(given, 'btn')) for (const name of ['key', 'name']) text(button, name)
    return { interactive_taskcard: given }
  },
  template_card: (given) => ({ template_card: given }),
  template_msg: (given) => {
    text(given, 'template_id')
    return { template_msg: given }
  },
}

/**
 * Checks the content of a message by its `msgtype`.
 * @param allowed The types that may be sent this way.
 * @throws ApiRefusal 40008, 44004 and what its type says
 */
export function readContent(body: Input, allowed: readonly string[], context: WecomContext): Shown {
  const type = optionalText(body, 'msgtype')
  const read = Object.hasOwn(types, type) && allowed.includes(type) ? types[type] : undefined
  if (read === undefined) throw new ApiRefusal(40008)
  return { kind: type, content: read(object(body, type, 44004), context) }
}

/** A file of this kind. @throws ApiRefusal 41006, 40007 */
export function mediaOf(
  given: Input,
  name: string,
  kind: WecomMediaKind,
  { store }: WecomContext,
): Media<WecomMediaKind> {
  const media = store.media.get(text(given, name, 41006))
  if (media === undefined || media.kind !== kind) throw new ApiRefusal(40007)
  return media
}

function articlesOf(given: Input): readonly Input[] {
  const articles = objects(given, 'articles', 44004)
  if (articles.length > maxArticles) throw new ApiRefusal(45008)
  return articles
}

function urlOf(given: Input): string {
  const url = text(given, 'url', 41010)
  if (byteLength(url) > maxUrlBytes) throw new ApiRefusal(45002)
  return url
}
