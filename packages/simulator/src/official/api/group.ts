import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { ApiContext, Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'
import { byteLength, integer, object, text, texts } from './fields.ts'
import { followerOpenid } from './receivers.ts'

const maxNameBytes = 30
const maxGroups = 100
const maxBatch = 50

type Tags = ApiContext['store']['tags']

/** Chapter “groups”, retired: a group is a tag of which everybody has one. */
export const groupEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/groups/create',
    handle: ({ body }, { store }) => {
      const name = groupName(object(body, 'group', 40051))
      if (store.tags.size >= maxGroups) throw new ApiRefusal(45018)
      return { group: store.tags.add(name) }
    },
  },
  { method: 'GET', path: '/cgi-bin/groups/get', handle: (_call, context) => ({ groups: groups(context) }) },
  {
    method: 'POST',
    path: '/cgi-bin/groups/getid',
    handle: ({ body }, context) => {
      const openid = followerOpenid(text(body, 'openid', 41009), context)
      return { groupid: context.store.profiles.get(openid).tagIds.at(-1) ?? 0 }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/update',
    handle: ({ body }, { store }) => {
      const group = object(body, 'group', 40050)
      const id = ownGroup(group, store.tags)
      store.tags.update({ id, name: groupName(group) })
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/delete',
    handle: ({ body }, { store }) => {
      const id = ownGroup(object(body, 'group', 40050), store.tags)
      store.tags.remove(id)
      store.profiles.dropTag(id)
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/members/update',
    handle: ({ body }, context) => move([text(body, 'openid', 41009)], body, context),
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/members/batchupdate',
    handle: ({ body }, context) => {
      const openids = texts(body, 'openid_list', 40031)
      if (openids.length > maxBatch) throw new ApiRefusal(40032)
      return move(openids, body, context)
    },
  },
]

function groups({ store, platform }: ApiContext): readonly object[] {
  const all = store.tags.list()
  const counted = all
    .filter(({ id }) => id !== 0)
    .map((tag) => ({
      ...tag,
      count: store.profiles.filter(({ tagIds, blocked }) => (tag.id === 1 ? blocked : tagIds.at(-1) === tag.id)).length,
    }))
  const inNone = platform.followers.total - store.profiles.filter(({ tagIds }) => tagIds.length > 0).length
  return [{ id: 0, name: all[0]?.name, count: Math.max(0, inNone) }, ...counted]
}

function move(openids: readonly string[], body: Input, context: ApiContext): typeof ok {
  const id = integer(body, 'to_groupid', 40050)
  if (context.store.tags.get(id) === undefined) throw new ApiRefusal(40050)
  for (const openid of openids) followerOpenid(openid, context)
  for (const openid of openids) context.store.profiles.update(openid, { tagIds: id === 0 ? [] : [id] })
  return ok
}

function groupName(group: Input): string {
  const name = text(group, 'name', 40051)
  if (byteLength(name) > maxNameBytes) throw new ApiRefusal(40051)
  return name
}

function ownGroup(group: Input, tags: Tags): number {
  const id = integer(group, 'id', 40050)
  if (tags.isSystem(id)) throw new ApiRefusal(45016)
  if (tags.get(id) === undefined) throw new ApiRefusal(40050)
  return id
}
