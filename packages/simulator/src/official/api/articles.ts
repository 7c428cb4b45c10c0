import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { Article } from '../store/drafts.ts'
import { thumbUrl } from './article-cards.ts'
import type { ApiContext } from './endpoint.ts'
import { byteLength, object, objects, optionalText, text } from './fields.ts'

const maxArticles = 8
const maxImages = 20
/** In characters. */
const limits = { title: 32, author: 16, digest: 128, content: 20_000 }
/** How much of the content becomes the digest where none is given. */
const digestChars = 54
const maxContentBytes = 1024 * 1024
const maxSourceUrlBytes = 1024

/** The articles of a draft. @throws ApiRefusal 44003, 45008, and what each article says */
export function readArticles(body: Input, context: ApiContext): readonly Article[] {
  const articles = objects(body, 'articles', 44003)
  if (articles.length > maxArticles) throw new ApiRefusal(45008)
  return articles.map((article) => readArticle(article, context))
}

/**
 * One article.
 * @throws ApiRefusal 45003 title, 45021 author, 45004 digest, 44004 and 45166 content, 41039 source, 40007 picture,
 * 40215 number of pictures
 */
export function readArticle(given: Input, { store }: ApiContext): Article {
  const checked = (name: keyof typeof limits, tooLong: number): string => {
    const value = optionalText(given, name)
    if ([...value].length > limits[name]) throw new ApiRefusal(tooLong)
    return value
  }
  text(given, 'title', 45003)
  checked('title', 45003)
  checked('author', 45021)
  checked('digest', 45004)
  const content = text(given, 'content', 44004)
  if (content.length >= limits.content || byteLength(content) >= maxContentBytes) throw new ApiRefusal(45166)
  if (byteLength(optionalText(given, 'content_source_url')) > maxSourceUrlBytes) throw new ApiRefusal(41039)
  const type = optionalText(given, 'article_type') || 'news'
  if (type !== 'news' && type !== 'newspic') throw new ApiRefusal(45162)
  for (const id of type === 'news' ? [optionalText(given, 'thumb_media_id')] : imagesOf(given)) {
    if (store.media.getPermanent(id) === undefined) throw new ApiRefusal(40007)
  }
  return { ...given, article_type: type, digest: optionalText(given, 'digest') || beginningOf(content) }
}

/** The first words of a text without its marks: the digest where none is given. */
function beginningOf(content: string): string {
  return [...content.replace(/<[^>]*>/g, '')].slice(0, digestChars).join('')
}

/** The permanent pictures of an article that is mostly pictures. */
function imagesOf(given: Input): readonly string[] {
  const images = objects(object(given, 'image_info', 40215), 'image_list', 40215)
  if (images.length > maxImages) throw new ApiRefusal(40215)
  return images.map((image) => optionalText(image, 'image_media_id'))
}

/** An article as it is answered. */
export function newsItem(article: Article, url: string, context: ApiContext): Readonly<Record<string, unknown>> {
  return {
    ...{ title: '', author: '', digest: '', content: '', content_source_url: '', thumb_media_id: '' },
    ...{ show_cover_pic: 0, need_open_comment: 0, only_fans_can_comment: 0 },
    ...article,
    ...{ url, thumb_url: thumbUrl(article, context) },
  }
}
