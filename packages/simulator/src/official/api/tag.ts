import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { Tag } from '../store/tags.ts'
import type { ApiCall, ApiContext, Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'
import { byteLength, integer, object, optionalText, text, texts } from './fields.ts'
import { followerOpenid, openidPage, pageAfter } from './receivers.ts'

const maxTags = 100
const maxNameBytes = 30
const maxTagsEach = 20
const maxBatch = 50
const pageSize = 10_000
/** A tag with more followers cannot be deleted. */
const maxFansOfDeleted = 100_000

/** Chapter “tags”: the tags, and who has them. */
export const tagEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/tags/create',
    handle: ({ body }, { store }) => {
      const name = newName(object(body, 'tag'), store.tags)
      if (store.tags.size >= maxTags) throw new ApiRefusal(45056)
      return { tag: store.tags.add(name) }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tags/get',
    handle: (_call, { store }) => ({
      // Those without a tag and the blacklist are no tags one can put on.
      tags: store.tags
        .list()
        .filter(({ id }) => id > 1)
        .map((tag) => ({ ...tag, count: countOf(tag, store) })),
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/update',
    handle: ({ body }, { store }) => {
      const given = object(body, 'tag')
      const { id, name: former } = ownTag(given, store.tags)
      store.tags.update({ id, name: given.name === former ? former : newName(given, store.tags) })
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/delete',
    handle: ({ body }, { store }) => {
      const tag = ownTag(object(body, 'tag'), store.tags)
      if (countOf(tag, store) > maxFansOfDeleted) throw new ApiRefusal(45057)
      store.tags.remove(tag.id)
      store.profiles.dropTag(tag.id)
      return ok
    },
  },
  { method: 'POST', path: '/cgi-bin/tags/members/batchtagging', handle: tagging },
  { method: 'POST', path: '/cgi-bin/tags/members/batchuntagging', handle: untagging },
  {
    method: 'POST',
    path: '/cgi-bin/tags/getidlist',
    handle: ({ body }, context) => {
      const openid = followerOpenid(text(body, 'openid', 41009), context, 49003)
      return { tagid_list: context.store.profiles.get(openid).tagIds }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/tag/get',
    handle: ({ body }, { store, platform }) => {
      const { id } = usableTag(body, store.tags)
      const all = store.profiles.filter(({ tagIds }) => tagIds.includes(id))
      const openids = all.filter((openid) => platform.followers.has(openid))
      return openidPage(pageAfter(openids, optionalText(body, 'next_openid'), pageSize))
    },
  },
]

function tagging({ body }: ApiCall, context: ApiContext): typeof ok {
  const { store } = context
  const { id } = usableTag(body, store.tags)
  const openids = batch(body, context)
  const untagged = openids.filter((openid) => !store.profiles.get(openid).tagIds.includes(id))
  if (untagged.some((openid) => store.profiles.get(openid).tagIds.length >= maxTagsEach)) throw new ApiRefusal(45059)
  for (const openid of untagged) {
    store.profiles.update(openid, { tagIds: [...store.profiles.get(openid).tagIds, id] })
  }
  return ok
}

function untagging({ body }: ApiCall, context: ApiContext): typeof ok {
  const { store } = context
  const { id } = usableTag(body, store.tags)
  for (const openid of batch(body, context)) {
    store.profiles.update(openid, { tagIds: store.profiles.get(openid).tagIds.filter((one) => one !== id) })
  }
  return ok
}

/** Up to fifty followers. */
function batch(body: Input, context: ApiContext): readonly string[] {
  const openids = new Set(texts(body, 'openid_list', 40031))
  if (openids.size > maxBatch) throw new ApiRefusal(40032)
  return [...openids].map((openid) => followerOpenid(openid, context, 49003))
}

/** @throws ApiRefusal 45157, 45158 */
function newName(tag: Input, tags: ApiContext['store']['tags']): string {
  const name = text(tag, 'name', 45157)
  if (byteLength(name) > maxNameBytes) throw new ApiRefusal(45158)
  if (tags.hasName(name)) throw new ApiRefusal(45157)
  return name
}

/** A tag the account made. @throws ApiRefusal 45058, 45159 */
function ownTag(given: Input, tags: ApiContext['store']['tags']): Tag {
  const id = integer(given, 'id', 45159)
  if (tags.isSystem(id)) throw new ApiRefusal(45058)
  return tags.get(id) ?? refuseTag()
}

/** A tag that can be put on people. @throws ApiRefusal 45159 */
function usableTag(body: Input, tags: ApiContext['store']['tags']): Tag {
  const id = integer(body, 'tagid', 45159)
  const tag = tags.get(id)
  return tag === undefined || id < 2 ? refuseTag() : tag
}

function refuseTag(): never {
  throw new ApiRefusal(45159)
}

function countOf({ id }: Tag, { profiles }: ApiContext['store']): number {
  return profiles.filter(({ tagIds }) => tagIds.includes(id)).length
}
