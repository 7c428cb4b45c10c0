import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { Draft } from '../store/drafts.ts'
import { newsItem, readArticle, readArticles } from './articles.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, maxUploadBytes, ok } from './endpoint.ts'
import { flag, integer, object, text } from './fields.ts'
import { readPage } from './material.ts'

/** Chapter “drafts”. */
export const draftEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/draft/add',
    maxBytes: maxUploadBytes,
    dailyLimit: 1000,
    handle: ({ body }, context) => ({ media_id: addDraft(body, context).mediaId }),
  },
  { method: 'POST', path: '/cgi-bin/draft/update', maxBytes: maxUploadBytes, dailyLimit: 1000, handle: update },
  {
    method: 'POST',
    path: '/cgi-bin/draft/get',
    dailyLimit: 500,
    handle: ({ body }, context) => ({ news_item: itemsOf(wanted(body, context), context) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/delete',
    dailyLimit: 1000,
    handle: ({ body }, context) => {
      context.store.drafts.remove(wanted(body, context).mediaId)
      return ok
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/draft/count',
    dailyLimit: 1000,
    handle: (_call, { store }) => ({ total_count: store.drafts.list().length }),
  },
  { method: 'POST', path: '/cgi-bin/draft/batchget', dailyLimit: 1000, handle: batchGet },
  // It was a choice once; now everybody has drafts.
  { method: 'POST', path: '/cgi-bin/draft/switch', body: 'optional', handle: () => ({ ...ok, is_open: 1 }) },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadnews',
    maxBytes: maxUploadBytes,
    handle: ({ body }, context) => {
      const { mediaId, createdAt } = addDraft(body, context)
      return { type: 'news', media_id: mediaId, created_at: Math.floor(createdAt / 1000) }
    },
  },
]

function addDraft(body: Input, context: ApiContext): Draft {
  const draft = context.store.drafts.add(readArticles(body, context))
  if (draft === undefined) throw new ApiRefusal(45034)
  return draft
}

/** Replaces one article, counted from 0: `articles` is that one, no list. */
function update({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const draft = wanted(body, context)
  const index = integer(body, 'index', 40114)
  if (draft.articles[index] === undefined) throw new ApiRefusal(40114)
  const article = readArticle(object(body, 'articles', 44003), context)
  context.store.drafts.update(
    draft,
    draft.articles.map((one, at) => (at === index ? article : one)),
  )
  return ok
}

function batchGet({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const { offset, count } = readPage(body)
  const all = context.store.drafts.list()
  const item = all.slice(offset, offset + count).map((draft) => ({
    media_id: draft.mediaId,
    ...(flag(body, 'no_content') ? {} : { content: contentOf(draft, context) }),
    update_time: Math.floor(draft.updatedAt / 1000),
  }))
  return { total_count: all.length, item_count: item.length, item }
}

function contentOf(draft: Draft, context: ApiContext): Readonly<Record<string, unknown>> {
  return {
    news_item: itemsOf(draft, context),
    create_time: Math.floor(draft.createdAt / 1000),
    update_time: Math.floor(draft.updatedAt / 1000),
  }
}

function itemsOf({ articles }: Draft, context: ApiContext): readonly object[] {
  return articles.map((article) => newsItem(article, '', context))
}

/** @throws ApiRefusal 41006, 40007 */
function wanted(body: Input, { store }: ApiContext): Draft {
  const draft = store.drafts.get(text(body, 'media_id', 41006))
  if (draft === undefined) throw new ApiRefusal(40007)
  return draft
}
