import { ApiRefusal } from '../../api/refusal.ts'
import { agentOf } from './customer-service.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { integer, optionalText } from './fields.ts'
import { followerOpenid } from './receivers.ts'

const maxRecords = 10_000
const maxSpanSeconds = 24 * 3600
const maxWaiting = 100

/** Chapter “customer service”, the conversations and what was said. */
export const customerSessionEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/customservice/kfsession/create', handle: create },
  { method: 'POST', path: '/customservice/kfsession/close', handle: close },
  {
    method: 'GET',
    path: '/customservice/kfsession/getsession',
    handle: ({ query }, context) => {
      const session = context.store.agents.session(followerOpenid(query.get('openid') ?? '', context))
      return { createtime: session === undefined ? 0 : seconds(session.startedAt), kf_account: session?.account ?? '' }
    },
  },
  {
    method: 'GET',
    path: '/customservice/kfsession/getsessionlist',
    handle: ({ query }, context) => {
      const { account } = agentOf(query.get('kf_account'), context)
      const sessions = context.store.agents.sessions(account)
      return { sessionlist: sessions.map(({ openid, startedAt }) => ({ createtime: seconds(startedAt), openid })) }
    },
  },
  {
    method: 'GET',
    path: '/customservice/kfsession/getwaitcase',
    handle: (_call, { store }) => {
      const waiting = store.agents.waiting()
      const first = waiting.slice(0, maxWaiting)
      return {
        count: waiting.length,
        waitcaselist: first.map(([openid, since]) => ({ latest_time: seconds(since), openid })),
      }
    },
  },
  { method: 'POST', path: '/customservice/msgrecord/getmsglist', handle: getRecords },
]

/** Gives somebody to an agent; who already talks to that agent stays. */
function create({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const { platform, store, clock } = context
  const agent = agentOf(body.kf_account, context)
  const openid = followerOpenid(optionalText(body, 'openid'), context)
  if (agent.wechat === '') throw new ApiRefusal(65402)
  const current = store.agents.session(openid)
  if (current?.account === agent.account) return ok
  if (current !== undefined) throw new ApiRefusal(65414)
  store.agents.begin(openid, agent.account, clock.now())
  platform.pushEvent(openid, { MsgType: 'event', Event: 'kf_create_session', KfAccount: agent.account })
  return ok
}

function close({ body }: ApiCall, context: ApiContext): ApiAnswer {
  const { platform, store } = context
  const { account } = agentOf(body.kf_account, context)
  const openid = followerOpenid(optionalText(body, 'openid'), context)
  const session = store.agents.session(openid)
  if (session === undefined) throw new ApiRefusal(65413)
  if (session.account !== account) throw new ApiRefusal(65414)
  store.agents.end(openid)
  platform.pushEvent(openid, { MsgType: 'event', Event: 'kf_close_session', KfAccount: account })
  return ok
}

/** Records of up to a day: those behind `msgid`, which is 1 at the start and then the one answered last. */
function getRecords({ body }: ApiCall, { store }: ApiContext): ApiAnswer {
  const start = integer(body, 'starttime', 65416)
  const end = integer(body, 'endtime', 65416)
  const after = integer(body, 'msgid', 65416)
  const number = integer(body, 'number', 65416)
  if (number < 1 || number > maxRecords || after < 1 || end < start) throw new ApiRefusal(65416)
  if (end - start > maxSpanSeconds) throw new ApiRefusal(65417)
  const page = store.records.filter(({ id, time }) => id > after && time >= start && time <= end).slice(0, number)
  return {
    recordlist: page.map(({ id: _, ...record }) => record),
    number: page.length,
    msgid: page.at(-1)?.id ?? after,
  }
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000)
}
