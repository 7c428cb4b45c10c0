import { ApiRefusal } from '../../api/refusal.ts'
import type { Input } from '../../input.ts'
import type { Agent } from '../store/agents.ts'
import { type ApiAnswer, type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { optionalText, text } from './fields.ts'
import { readUpload } from './upload.ts'

const maxAgents = 100
const maxPrefix = 10
const maxNickname = 16

/** Chapter “customer service”, the accounts. Whoever an account is bound to by an invitation is always online. */
export const customerServiceEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/customservice/getkflist',
    handle: (_call, { store }) => ({ kf_list: store.agents.list().map(listed) }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/customservice/getonlinekflist',
    handle: (_call, { store }) => {
      const online = store.agents.list().filter(({ wechat }) => wechat !== '')
      return {
        kf_online_list: online.map(({ account, id }) => ({
          ...{ kf_account: account, status: 1, kf_id: id, accepted_case: store.agents.sessions(account).length },
        })),
      }
    },
  },
  { method: 'POST', path: '/customservice/kfaccount/add', handle: add },
  {
    method: 'POST',
    path: '/customservice/kfaccount/update',
    handle: ({ body }, context) => {
      const agent = agentOf(body.kf_account, context)
      context.store.agents.update({ ...agent, nickname: readNickname(body) })
      return ok
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/del',
    // The manual shows GET with the account in the query, clients also send it in the body.
    anyMethod: true,
    body: 'optional',
    takesAnyBody: true,
    handle: ({ body, query }, context) => {
      const { account } = agentOf(body.kf_account ?? query.get('kf_account'), context)
      context.store.agents.remove(account)
      return ok
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/inviteworker',
    lacks: 'an invitation is taken at once',
    handle: ({ body }, context) => {
      const agent = agentOf(body.kf_account, context)
      const wechat = text(body, 'invite_wx', 65409)
      if (agent.wechat !== '') throw new ApiRefusal(65412)
      context.store.agents.update({ ...agent, wechat })
      return ok
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/uploadheadimg',
    lacks: 'the picture is checked, not kept',
    body: 'raw',
    handle: (call, context) => {
      agentOf(call.query.get('kf_account'), context)
      if (!/\.jpe?g$/i.test(readUpload(call).file.filename ?? '')) throw new ApiRefusal(61457)
      return ok
    },
  },
]

function add({ body }: ApiCall, { store, platform }: ApiContext): ApiAnswer {
  const account = text(body, 'kf_account', 61452)
  const [prefix = '', owner, ...rest] = account.split('@')
  if (owner !== platform.account.originalId || rest.length > 0 || prefix === '') throw new ApiRefusal(61452)
  if (prefix.length > maxPrefix) throw new ApiRefusal(61454)
  if (!/^\w+$/.test(prefix)) throw new ApiRefusal(61455)
  const nickname = readNickname(body)
  if (store.agents.get(account) !== undefined) throw new ApiRefusal(65406)
  if (store.agents.list().length >= maxAgents) throw new ApiRefusal(65405)
  store.agents.add(account, nickname)
  return ok
}

/** @throws ApiRefusal 65403 */
function readNickname(body: Input): string {
  const nickname = optionalText(body, 'nickname')
  if (nickname === '' || [...nickname].length > maxNickname) throw new ApiRefusal(65403)
  return nickname
}

/** @throws ApiRefusal 65401 */
export function agentOf(account: unknown, { store }: ApiContext): Agent {
  const agent = store.agents.get(typeof account === 'string' ? account : '')
  if (agent === undefined) throw new ApiRefusal(65401)
  return agent
}

function listed({ account, id, nickname, wechat }: Agent): Readonly<Record<string, unknown>> {
  return {
    ...{ kf_account: account, kf_headimgurl: '', kf_id: id, kf_nick: nickname },
    ...(wechat === '' ? {} : { kf_wx: wechat }),
  }
}
