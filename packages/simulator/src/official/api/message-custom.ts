import { ApiRefusal } from '../../api/refusal.ts'
import { isObject } from '../../input.ts'
import { readContent } from './content.ts'
import { type ApiCall, type ApiContext, type Endpoint, ok } from './endpoint.ts'
import { optionalText } from './fields.ts'
import { knownOpenid, show } from './receivers.ts'

/** Typing is allowed so long after the last message either way, and is shown so long. */
const typingWindowMs = 30_000
const typingMs = 15_000

/** Chapter “customer-service messages”: what the account may write to people who did something lately. */
export const customMessageEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/message/custom/send', dailyLimit: 500_000, handle: send },
  { method: 'POST', path: '/cgi-bin/message/custom/typing', dailyLimit: 500_000, handle: type },
]

function send({ id, body }: ApiCall, context: ApiContext): typeof ok {
  const { store, clock } = context
  const openid = receiver(body.touser, context)
  const { kind, content, text } = readContent(body, context)
  const worker = isObject(body.customservice) ? optionalText(body.customservice, 'kf_account') : ''
  if (worker !== '' && store.agents.get(worker) === undefined) throw new ApiRefusal(65401)
  const none = store.allowances.spend(openid)
  if (none !== null) throw new ApiRefusal(none === 'over' ? 45015 : 45047)
  show(openid, { kind, content, callId: id }, context)
  store.records.add({ openid, worker, opercode: 2002, text, time: Math.floor(clock.now() / 1000) })
  return ok
}

function type({ body }: ApiCall, context: ApiContext): typeof ok {
  const { allowances } = context.store
  const openid = receiver(body.touser, context)
  if (body.command === 'CancelTyping') {
    allowances.setTyping(openid, 0)
    return ok
  }
  if (body.command !== 'Typing') throw new ApiRefusal(45072)
  if (context.clock.now() - allowances.exchangedAt(openid) > typingWindowMs) throw new ApiRefusal(45080)
  if (allowances.isTyping(openid)) throw new ApiRefusal(45081)
  allowances.setTyping(openid, typingMs)
  return ok
}

/**
 * Somebody who can be written to.
 * @throws ApiRefusal 40003; 43019 for somebody on the blacklist; 45015 for somebody who unfollowed, 43004 for somebody
 * who never followed
 */
function receiver(touser: unknown, context: ApiContext): string {
  const openid = knownOpenid(typeof touser === 'string' ? touser : '', context)
  const { blocked, followed } = context.store.profiles.get(openid)
  if (blocked) throw new ApiRefusal(43019)
  if (!context.platform.followers.has(openid)) throw new ApiRefusal(followed ? 45015 : 43004)
  return openid
}
