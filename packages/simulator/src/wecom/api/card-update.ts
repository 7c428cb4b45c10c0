import { type Input, isObject } from '../../input.ts'
import { readCard, useTaskId } from './card.ts'
import { type ApiCall, ApiRefusal, ownAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { cutChars } from './cut.ts'
import { flag, object, text } from './fields.ts'

const maxButtonChars = 32

/** Chapter “messages of applications”: changing cards that were sent. */
export const cardUpdateEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/message/update_template_card',
    lacks: 'no ids are translated',
    handle: updateCard,
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/update_taskcard',
    lacks: 'original_task_id is not read',
    handle: (call, context) => {
      const { body } = call
      const { agentId } = ownAgent(body.agentid, call, context)
      const taskId = text(body, 'task_id')
      const replaceName = cutChars(text(body, 'replace_name'), maxButtonChars)
      return changeFor(receiversOf(body, context), (userid) =>
        context.platform.changeCard(userid, agentId, taskId, { replaceName }),
      )
    },
  },
]

function updateCard(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { platform } = context
  const { agentId } = ownAgent(body.agentid, call, context)
  const found = platform.responseCodes.find(text(body, 'response_code'))
  // Unknown, another app's, used or too old: the manual has one code for what does not fit.
  if (found === undefined || found.agentId !== agentId || found.used || context.clock.now() >= found.expiresAt) {
    throw new ApiRefusal(40058)
  }
  const change = isObject(body.button)
    ? { replaceName: cutChars(text(object(body, 'button'), 'replace_name'), maxButtonChars) }
    : { card: object(body, 'template_card') }
  if ('card' in change) {
    const { taskId } = readCard(change.card)
    if (taskId !== found.taskId && context.store.outbox.hasTaskId(agentId, taskId)) throw new ApiRefusal(40058)
    if (taskId !== found.taskId) useTaskId(agentId, taskId, context)
  }
  const receivers = receiversOf(body, context)
  if (platform.responseCodes.take(String(body.response_code), agentId) === null) throw new ApiRefusal(40058)
  return changeFor(receivers, (userid) => platform.changeCard(userid, agentId, found.taskId, change))
}

/** Whose cards are changed; those who got none of it do not count with `atall`. */
interface Named {
  readonly userids: readonly string[]
  readonly isAll: boolean
}

function receiversOf(body: Input, { store }: WecomContext): Named {
  const { members, departments, tags } = store
  if (flag(body, 'atall')) return { userids: members.list().map(({ userid }) => userid), isAll: true }
  const list = (name: string): readonly unknown[] => (Array.isArray(body[name]) ? body[name] : [])
  const ofParties = (ids: readonly unknown[]): readonly string[] =>
    ids.flatMap((id) => members.listIn(departments.listTree(Number(id))).map(({ userid }) => userid))
  const userids = [
    ...list('userids').map((userid) => members.get(String(userid))?.userid ?? String(userid)),
    ...ofParties(list('partyids')),
    ...list('tagids').flatMap((id) => {
      const tag = tags.get(Number(id))
      return tag === undefined ? [] : [...tag.userlist, ...ofParties(tag.partylist)]
    }),
  ]
  if (userids.length === 0) throw new ApiRefusal(82001)
  return { userids: [...new Set(userids)], isAll: false }
}

/** @throws ApiRefusal 81013 where nobody has the card */
function changeFor({ userids, isAll }: Named, change: (userid: string) => boolean): Readonly<Record<string, unknown>> {
  const invalid = userids.filter((userid) => !change(userid))
  if (invalid.length === userids.length) throw new ApiRefusal(81013)
  return isAll || invalid.length === 0 ? {} : { invaliduser: invalid.map((userid) => userid.toLowerCase()) }
}
