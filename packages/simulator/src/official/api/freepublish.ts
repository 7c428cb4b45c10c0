import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { Job } from '../../store/jobs.ts'
import type { MessageNodes } from '../../xml.ts'
import type { Draft, Publication } from '../store/drafts.ts'
import type { PublishJob } from '../store/publishing.ts'
import { newsItem } from './articles.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { flag, integer, optionalInteger, text } from './fields.ts'
import { readPage } from './material.ts'
import { articleUrl } from './urls.ts'

/** A draft on its way to the public. */
export interface PublishDraft extends Job {
  readonly kind: 'publish'
  readonly id: string
  readonly draft: Draft
}

/** Chapter “publishing”: drafts become articles everybody can read. */
export const freepublishEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/submit',
    lacks: 'no checks of originality, and no review that refuses',
    dailyLimit: 100,
    handle: submit,
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/get',
    dailyLimit: 100,
    handle: ({ body }, context) => {
      const job = context.store.publishing.get(String(integer(body, 'publish_id', 40097)))
      if (job === undefined) throw new ApiRefusal(40097)
      return { ...stateOf(job, context), fail_idx: [] }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/delete',
    dailyLimit: 10,
    handle: ({ body }, context) => {
      const publication = wanted(body, context)
      const index = optionalInteger(body, 'index', 40114) ?? 0
      if (index < 0 || index > publication.articles.length) throw new ApiRefusal(40114)
      context.store.drafts.unpublish(publication, index)
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/getarticle',
    dailyLimit: 100,
    handle: ({ body }, context) => ({ news_item: itemsOf(wanted(body, context), context) }),
  },
  { method: 'POST', path: '/cgi-bin/freepublish/batchget', dailyLimit: 100, handle: batchGet },
]

/** Takes a draft in; it is public a second later, which is pushed as PUBLISHJOBFINISH. */
function submit({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const { store } = context
  const draft = store.drafts.get(text(body, 'media_id', 41006))
  if (draft === undefined) throw new ApiRefusal(40007)
  store.drafts.remove(draft.mediaId)
  const job = store.publishing.begin()
  const work: PublishDraft = { kind: 'publish', id: job.id, draft }
  store.jobs.begin(work)
  return { ...ok, publish_id: job.id, msg_data_id: store.outbox.nextId() }
}

/** Makes a draft public that was handed in, and pushes that. */
export function publish({ id, draft }: PublishDraft, context: ApiContext): void {
  const { platform, store } = context
  const job = store.publishing.get(id)
  if (job === undefined) return
  job.publication = store.drafts.publish(draft)
  platform.pushEvent('mphelper', {
    ...{ MsgType: 'event', Event: 'PUBLISHJOBFINISH', PublishEventInfo: stateOf(job, context) },
  })
}

/** Status 1 while it runs, 0 once it is public. */
function stateOf({ id, publication }: PublishJob, context: ApiContext): MessageNodes {
  if (publication === null) return { publish_id: id, publish_status: 1 }
  const item = publication.articles.map(({ key }, index) => ({
    idx: index + 1,
    article_url: articleUrl(key, context.baseUrl()),
  }))
  return {
    ...{ publish_id: id, publish_status: 0, article_id: publication.articleId },
    article_detail: { count: item.length, item },
  }
}

function batchGet({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const { offset, count } = readPage(body)
  const all = context.store.drafts.publications()
  const item = all.slice(offset, offset + count).map((publication) => ({
    article_id: publication.articleId,
    ...(flag(body, 'no_content') ? {} : { content: { news_item: itemsOf(publication, context) } }),
    update_time: Math.floor(publication.publishedAt / 1000),
  }))
  return { total_count: all.length, item_count: item.length, item }
}

function itemsOf({ articles }: Publication, context: ApiContext): readonly object[] {
  return articles.map(({ article, key, deleted }) => ({
    ...newsItem(article, articleUrl(key, context.baseUrl()), context),
    is_deleted: deleted,
  }))
}

/** @throws ApiRefusal 53600 */
function wanted(body: Input, { store }: ApiContext): Publication {
  const publication = store.drafts.publication(text(body, 'article_id', 53600))
  if (publication === undefined) throw new ApiRefusal(53600)
  return publication
}
