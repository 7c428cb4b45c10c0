import { createHash } from 'node:crypto'
import { type Input, isObject } from '../../input.ts'
import { newMsgid } from '../store/outbox.ts'
import { readCard, useTaskId } from './card.ts'
import { readContent } from './content.ts'
import { type ApiCall, ApiRefusal, callingAgent, ownAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { flag, optionalInteger, text } from './fields.ts'
import { readReceivers } from './receivers.ts'

/** The types of messages an app may send to members. */
const types = [
  ...['text', 'image', 'voice', 'video', 'file', 'textcard', 'news', 'mpnews', 'markdown', 'miniprogram_notice'],
  ...['template_card', 'interactive_taskcard', 'template_msg'],
]
/** Person-times a day an app may send for each member of the corp. */
const perMember = 200
const defaultIntervalSeconds = 1800
const maxIntervalSeconds = 4 * 3600
const dayMs = 24 * 3_600_000
const chinaMs = 8 * 3_600_000

/** Chapter “messages of applications”: sending, taking back and counting. */
export const messageEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/message/send',
    lacks: 'no ids are translated; safe changes nothing; selected_ticket_list is not read; every member has a licence',
    handle: send,
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/recall',
    handle: (call, context) => {
      const { platform, store } = context
      const agent = callingAgent(call, context)
      const message = store.outbox.recall(text(call.body, 'msgid'), agent.agentId)
      if (typeof message === 'string') throw new ApiRefusal(40058)
      for (const [userid, entryId] of message.receivers) {
        const place = { userid, agentId: agent.agentId }
        const entry = platform.chats.list(place).find(({ id }) => id === entryId)
        if (entry !== undefined) platform.chats.update(place, { ...entry, recalled: true })
      }
      return {}
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/get_statistics',
    handle: ({ body }, { clock, platform, store }) => {
      const type = optionalInteger(body, 'time_type') ?? 0
      if (type !== 0 && type !== 1) throw new ApiRefusal(40058)
      const today = Math.floor((clock.now() + chinaMs) / dayMs) * dayMs - chinaMs
      const since = today - type * dayMs
      return {
        statistics: platform.console.agents.map(({ agentId, name }) => ({
          ...{ agentid: agentId, app_name: name, count: store.outbox.getCount(agentId, since, since + dayMs) },
        })),
      }
    },
  },
]

function send(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { platform, store } = context
  const { outbox } = store
  const { agentId } = ownAgent(body.agentid, call, context)
  const { kind, content } = readContent(body, types, context)
  const given = body[kind]
  const card = kind === 'template_card' && isObject(given) ? readCard(given) : undefined
  const taskId = card?.taskId ?? (kind === 'interactive_taskcard' && isObject(given) ? text(given, 'task_id') : '')
  const { members, invalid } = readReceivers(body, context)

  const repeated = flag(body, 'enable_duplicate_check') ? hashOf(body, agentId) : undefined
  const before = repeated === undefined ? undefined : outbox.findAnswer(repeated)
  if (before !== undefined) return before
  if (taskId !== '' && outbox.hasTaskId(agentId, taskId)) throw new ApiRefusal(40058)
  if (!outbox.isWithinDay(agentId, members.length, store.members.size * perMember)) throw new ApiRefusal(45009)

  useTaskId(agentId, taskId, context)
  outbox.countDay(agentId, members.length)
  const msgid = newMsgid()
  const code = card?.isInteractive === true ? { response_code: platform.responseCodes.issue({ agentId, taskId }) } : {}
  const receivers = members
    .filter(({ userid }) => outbox.reaches(agentId, userid))
    .map(({ userid }) => {
      const entry = { kind, content: { msgid, ...code, ...content }, callId: call.id }
      return [userid, platform.show(userid, agentId, entry).id] as const
    })
  outbox.add(msgid, agentId, receivers)
  const answer = { ...invalid, unlicenseduser: '', msgid, ...code }
  if (repeated !== undefined) outbox.rememberContent(repeated, intervalMs(body), answer)
  return answer
}

/** The whole message: the same only where all of it is the same. */
function hashOf(body: Input, agentId: number): string {
  return createHash('sha256')
    .update(`${agentId} ${JSON.stringify(body)}`)
    .digest('base64url')
}

function intervalMs(body: Input): number {
  const seconds = optionalInteger(body, 'duplicate_check_interval') ?? defaultIntervalSeconds
  return Math.min(Math.max(seconds, 0), maxIntervalSeconds) * 1000
}
