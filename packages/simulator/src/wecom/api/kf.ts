import { type ApiCall, ApiRefusal, callingAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { errmsgOf } from './errmsgs.ts'
import { optionalText, texts } from './fields.ts'
import { accountOf } from './kf-session.ts'

const maxBatch = 100

/** Chapter “customer service”: who answers for its accounts, the way to them, and its customers. */
export const kfEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/kf/add_contact_way',
    lacks: 'nothing is at the address',
    handle: (call, context) => {
      callingAgent(call, context)
      const openKfId = accountOf(call.body, context)
      const scene = optionalText(call.body, 'scene')
      if (!/^[\w-]{0,32}$/.test(scene)) throw new ApiRefusal(40058)
      return { url: `${context.baseUrl()}/kfid/${openKfId}${scene === '' ? '' : `?enc_scene=${scene}`}` }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/customer/batchget',
    lacks: 'no avatar, unionid and enter_session_context',
    handle: (call, context) => {
      callingAgent(call, context)
      const ids = texts(call.body, 'external_userid_list')
      if (ids.length > maxBatch) throw new ApiRefusal(40058)
      const { desk } = context.platform.customers
      const found = ids.flatMap((id) => desk.findCustomer(id) ?? [])
      return {
        customer_list: found.map(({ externalUserid, nickname }) => ({
          ...{ external_userid: externalUserid, nickname, avatar: '', gender: 0 },
        })),
        invalid_external_userid: ids.filter((id) => desk.findCustomer(id) === undefined),
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/servicer/add',
    lacks: 'departments are not taken',
    handle: (call, context) => changeServicers('add', call, context),
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/servicer/del',
    lacks: 'departments are not taken',
    handle: (call, context) => changeServicers('del', call, context),
  },
  {
    method: 'GET',
    path: '/cgi-bin/kf/servicer/list',
    handle: (call, context) => {
      callingAgent(call, context)
      const openKfId = accountOf({ open_kfid: call.query.get('open_kfid') }, context)
      const userids = context.store.kfSessions.getServicers(openKfId)
      // 0 is who receives customers.
      return { servicer_list: userids.map((userid) => ({ userid, status: 0 })) }
    },
  },
]

function changeServicers(how: 'add' | 'del', call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { kfSessions, members } = context.store
  callingAgent(call, context)
  const openKfId = accountOf(call.body, context)
  const given = texts(call.body, 'userid_list')
  if (given.length > maxBatch) throw new ApiRefusal(40058)
  const before = kfSessions.getServicers(openKfId)
  const named = given.map((userid) => ({ userid, known: members.get(userid)?.userid }))
  const known = named.flatMap((one) => one.known ?? [])
  const after = how === 'add' ? [...new Set([...before, ...known])] : before.filter((one) => !known.includes(one))
  kfSessions.setServicers(openKfId, after)
  return {
    result_list: named.map(({ userid, known: found }) => {
      const errcode = found === undefined ? 60111 : 0
      return { userid, errcode, errmsg: errmsgOf(errcode) }
    }),
  }
}
