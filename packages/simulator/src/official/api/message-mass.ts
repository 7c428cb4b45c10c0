import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { flag, integer, object, optionalInteger, optionalText, texts } from './fields.ts'
import { readMassContent } from './mass-content.ts'
import { type Audience, beginMass } from './mass-job.ts'
import { followerOpenid, show } from './receivers.ts'

const maxReceivers = 10_000
/** What each speed makes, in ten thousands of people a minute. */
const realSpeeds = [80, 60, 45, 30, 10]

/** Chapter “messages to many”. */
export const massEndpoints: readonly Endpoint[] = [
  mass('/cgi-bin/message/mass/sendall', audienceOfFilter),
  mass('/cgi-bin/message/mass/send', audienceOfList),
  { method: 'POST', path: '/cgi-bin/message/mass/preview', dailyLimit: 100, handle: preview },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/get',
    handle: ({ body }, { store }) => {
      const sent = store.outbox.mass(integer(body, 'msg_id', 40059))
      if (sent === undefined) throw new ApiRefusal(40059)
      return { msg_id: sent.id, msg_status: sent.status }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/delete',
    handle: ({ body }, { store }) => {
      const sent = store.outbox.mass(integer(body, 'msg_id', 40059))
      if (sent === undefined) throw new ApiRefusal(40059)
      const index = optionalInteger(body, 'article_idx') ?? 0
      const count = sent.publication?.articles.length ?? 0
      if (index < 0 || index > count) throw new ApiRefusal(40060)
      const current = store.drafts.publication(sent.publication?.articleId ?? '')
      if (current !== undefined) store.drafts.unpublish(current, index)
      if (index === 0 || count === 1) sent.status = 'DELETE'
      return ok
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/set',
    lacks: 'the speed is kept, but all is sent after a second',
    handle: ({ body }, { store }) => {
      const speed = integer(body, 'speed', 45084)
      if (realSpeeds[speed] === undefined) throw new ApiRefusal(45083)
      store.outbox.speed = speed
      return ok
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/message/mass/speed/get',
    handle: (_call, { store }) => ({ speed: store.outbox.speed, realspeed: realSpeeds[store.outbox.speed] }),
  },
]

function mass(path: string, audience: (body: Input, context: ApiContext) => Audience): Endpoint {
  return {
    ...{ method: 'POST', path, dailyLimit: 100, dailyErrcode: 45028, minuteLimit: 60 },
    lacks: 'no checks of originality, and no approval by an administrator',
    handle: (call, context) => beginMass(call, audience(call.body, context), context),
  }
}

/** Everybody, or everybody with a tag. @throws ApiRefusal 40152 */
function audienceOfFilter(body: Input, { store, platform }: ApiContext): Audience {
  const filter = object(body, 'filter', 40035)
  if (flag(filter, 'is_to_all')) {
    const people = platform.people.filter(({ subscribed }) => subscribed).map(({ openid }) => openid)
    return { people, others: platform.crowd.count, unknown: 0 }
  }
  const tag = integer(filter, filter.tag_id === undefined ? 'group_id' : 'tag_id', 40152)
  if (store.tags.get(tag) === undefined) throw new ApiRefusal(40152)
  const tagged = store.profiles.filter(({ tagIds }) => tagIds.includes(tag))
  return split(
    tagged.filter((openid) => platform.followers.has(openid)),
    0,
    platform,
  )
}

/** Two to ten thousand openids. @throws ApiRefusal 40130, 40032, 40003 where none is a follower's */
function audienceOfList(body: Input, context: ApiContext): Audience {
  const openids = [...new Set(texts(body, 'touser', 40130))]
  if (openids.length < 2) throw new ApiRefusal(40130)
  if (openids.length > maxReceivers) throw new ApiRefusal(40032)
  const followers = openids.filter((openid) => context.platform.followers.has(openid))
  if (followers.length === 0) throw new ApiRefusal(40003)
  return split(followers, openids.length - followers.length, context.platform)
}

function split(openids: readonly string[], unknown: number, platform: ApiContext['platform']): Audience {
  const people = openids.filter((openid) => platform.findPerson(openid) !== undefined)
  return { people, others: openids.length - people.length, unknown }
}

/** Shows somebody what would be sent to many. */
function preview({ id, body }: ApiCall, context: ApiContext): ApiAnswer {
  const openid = previewer(body, context)
  const { shown } = readMassContent(body, context)
  for (const { kind, content } of shown) show(openid, { kind, content, callId: id }, context)
  return { errcode: 0, errmsg: 'preview success', msg_id: context.store.outbox.nextId() }
}

/** By WeChat id, which here is the nickname, before openid. @throws ApiRefusal 40132, 40003, 43004 */
function previewer(body: Input, context: ApiContext): string {
  const name = optionalText(body, 'towxname')
  if (name === '') return followerOpenid(optionalText(body, 'touser'), context)
  const person = context.platform.people.find(({ nickname }) => nickname === name)
  if (person === undefined) throw new ApiRefusal(40132)
  return followerOpenid(person.openid, context)
}
