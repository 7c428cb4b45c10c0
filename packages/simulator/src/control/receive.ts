import { SimulatorError } from '../errors.ts'
import { optionalText, readFields, refuse } from '../input.ts'
import { articleCards } from '../official/api/article-cards.ts'
import type { ApiContext } from '../official/api/endpoint.ts'
import { mediaUrl } from '../official/api/urls.ts'
import type { ChatAnswer } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'
import { readBody } from './answers.ts'
import type { Route } from './mount.ts'

type Context = Pick<ApiContext, 'store' | 'baseUrl'>
interface Shown {
  readonly kind: string
  readonly content: Readonly<Record<string, unknown>>
}

/**
 * What a person gets by tapping a menu button of type `media_id` or `article_id`: the platform itself sends it, and
 * nothing is pushed.
 */
export function receiveRoutes(core: SimulatorCore): readonly Route[] {
  const context: Context = { store: core.official.store, baseUrl: () => core.baseUrl }
  return [
    {
      method: 'POST',
      path: '/_sim/official/users/:openid/receive',
      handle: async (c) => {
        const { openid, subscribed } = core.official.person(c.req.param('openid') ?? '')
        if (!subscribed) throw new SimulatorError(409, 'not_following', 'Who does not follow sees no menu.')
        const input = readFields(await readBody(c), ['mediaId', 'articleId'])
        const mediaId = optionalText(input, 'mediaId', 200)
        const articleId = optionalText(input, 'articleId', 200)
        if ((mediaId === undefined) === (articleId === undefined)) throw refuse('Give "mediaId" or "articleId".')
        const shown = mediaId === undefined ? articles(articleId ?? '', context) : material(mediaId, context)
        core.official.show(openid, shown)
        const answer: ChatAnswer = { entries: core.official.chat(openid).slice(-1) }
        return c.json(answer)
      },
    },
  ]
}

function material(mediaId: string, { store, baseUrl }: Context): Shown {
  const media = store.media.getPermanent(mediaId)
  if (media === undefined) throw new SimulatorError(404, 'unknown_media', 'There is no material with this media id.')
  const { id, kind, title, introduction } = media
  if (kind === 'voice') return { kind, content: { voice: { media_id: id } } }
  if (kind === 'video') return { kind, content: { video: { media_id: id, title, description: introduction } } }
  return { kind: 'image', content: { image: { media_id: id }, PicUrl: mediaUrl(media, baseUrl()) } }
}

function articles(articleId: string, context: Context): Shown {
  const publication = context.store.drafts.publication(articleId)
  if (publication === undefined) throw new SimulatorError(404, 'unknown_article', 'Nothing is published with this id.')
  const shown = publication.articles.filter(({ deleted }) => !deleted)
  const cards = articleCards(
    shown.map(({ article }) => article),
    context,
    shown.map(({ key }) => key),
  )
  return { kind: 'news', content: { Articles: cards } }
}
