import { ApiRefusal } from '../../api/refusal.ts'
import type { ApiCall, ApiContext, Endpoint } from './endpoint.ts'
import { ok } from './endpoint.ts'
import { optionalText, texts } from './fields.ts'
import { knownOpenid, openidPage, pageAfter } from './receivers.ts'

const pageSize = 10_000
const maxBatch = 20

/** Chapter “blacklist”. */
export const blacklistEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/getblacklist',
    body: 'optional',
    handle: ({ body }, { store }) => {
      const openids = store.profiles.filter(({ blocked }) => blocked)
      const page = pageAfter(openids, optionalText(body, 'begin_openid'), pageSize)
      return { total: openids.length, ...openidPage(page) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchblacklist',
    handle: (call, context) => setBlocked(call, context, true),
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchunblacklist',
    handle: (call, context) => setBlocked(call, context, false),
  },
]

function setBlocked({ body }: ApiCall, context: ApiContext, blocked: boolean): typeof ok {
  const openids = texts(body, 'openid_list', 40031)
  if (openids.length > maxBatch) throw new ApiRefusal(40032)
  for (const openid of openids) knownOpenid(openid, context, 49003)
  for (const openid of openids) context.store.profiles.update(openid, { blocked })
  return ok
}
