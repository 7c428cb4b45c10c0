import type { Article } from '../store/drafts.ts'
import type { ApiContext } from './endpoint.ts'
import { optionalText } from './fields.ts'
import { articleUrl, mediaUrl } from './urls.ts'

type CardContext = Pick<ApiContext, 'store' | 'baseUrl'>

/** The address of an article's picture; '' for none. */
export function thumbUrl(article: Article, { store, baseUrl }: CardContext): string {
  const media = store.media.get(optionalText(article, 'thumb_media_id'))
  return media === undefined ? '' : mediaUrl(media, baseUrl())
}

/**
 * Articles as a chat shows them, in the nodes of a news reply.
 * @param keys Last parts of their addresses; without them they lead nowhere.
 */
export function articleCards(
  articles: readonly Article[],
  context: CardContext,
  keys: readonly string[] = [],
): { readonly item: readonly Readonly<Record<string, string>>[] } {
  const item = articles.map((article, index) => ({
    Title: optionalText(article, 'title'),
    Description: optionalText(article, 'digest'),
    PicUrl: thumbUrl(article, context),
    Url: keys[index] === undefined ? '' : articleUrl(keys[index], context.baseUrl()),
  }))
  return { item }
}
