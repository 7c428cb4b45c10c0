import { type ApiCall, ApiRefusal, callingAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { integer, optionalText } from './fields.ts'
import { conversationOf, moveTo } from './kf-session.ts'

/** Which states an API call may move a conversation to, by the state it is in. Source: path/94669 of the WeCom manual. */
const moves: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 4],
  1: [2, 3, 4],
  2: [3, 4],
  3: [3, 4],
  4: [],
}

/** Chapter “customer service”: where conversations stand. */
export const kfStateEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/kf/service_state/get',
    handle: (call, context) => {
      callingAgent(call, context)
      const { session } = conversationOf(call.body, 'external_userid', context)
      return {
        service_state: session.state,
        ...(session.state === 3 ? { servicer_userid: session.servicer } : {}),
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/service_state/trans',
    lacks: 'no servicer answers, and no session_status_change is told of',
    handle: trans,
  },
]

function trans(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { store, clock } = context
  callingAgent(call, context)
  const conversation = conversationOf(body, 'external_userid', context)
  const { openKfId, customer, session } = conversation
  const state = integer(body, 'service_state') as 0 | 1 | 2 | 3 | 4
  if (![0, 1, 2, 3, 4].includes(state)) throw new ApiRefusal(40058)
  if (session.state === 4) throw new ApiRefusal(95013)
  if (!moves[session.state]?.includes(state)) throw new ApiRefusal(95018)
  const given = optionalText(body, 'servicer_userid')
  const servicer = store.kfSessions.getServicers(openKfId).find((one) => one.toLowerCase() === given.toLowerCase())
  if (state === 3 && (servicer === undefined || store.members.get(servicer)?.status !== 1)) throw new ApiRefusal(95014)
  moveTo(conversation, state, state === 3 ? (servicer ?? '') : '', context)
  // The first move to a servicer or the queue has a code, and so has the end.
  const isReply = (state === 2 || state === 3) && session.state < 2
  if (!isReply && state !== 4) return {}
  const kind = isReply ? 'reply' : 'end'
  return { msg_code: store.kfSessions.newCode({ openKfId, customer, kind, state }, clock.now()) }
}
