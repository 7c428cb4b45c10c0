import type { Context } from 'hono'
import { SimulatorError } from '../errors.ts'
import { readFields } from '../input.ts'
import { readMenu } from '../official/account.ts'
import type { RevokeAnswer, WecomChatAnswer, WecomMenuAnswer } from '../protocol.ts'
import type { StartedPush } from '../push/engine.ts'
import { memberActions } from '../wecom/actions.ts'
import { kfActions } from '../wecom/kf-actions.ts'
import type { MemberChange } from '../wecom/members.ts'
import type { WecomPlatform } from '../wecom/platform.ts'
import { readBody } from './answers.ts'
import type { Route } from './mount.ts'
import { answerPush, waits } from './pushes.ts'

/** What a member can do, by its name; `leave` alone pushes nothing. */
const memberPushes: ReadonlyMap<string, (platform: WecomPlatform, userid: string, body: unknown) => StartedPush> =
  new Map([
    ['enter', ({ members }, userid, body) => members.enter(userid, body)],
    ['press', ({ members }, userid, body) => members.press(userid, body)],
    ...namesOf(memberActions).map(
      (name) =>
        [name, ({ members }: WecomPlatform, userid: string, body: unknown) => members.act(userid, name, body)] as const,
    ),
  ])

/** Names of what a member can do. */
export const memberActionNames: readonly string[] = [...memberPushes.keys(), 'leave']
/** Names of what a customer can do. */
export const kfActionNames: readonly string[] = Object.keys(kfActions)

/** The calls about the corp, its members, and the customers of its customer service. */
export function wecomRoutes(platform: WecomPlatform): readonly Route[] {
  const { members, customers, store } = platform
  return [
    {
      method: 'PUT',
      path: '/_sim/wecom/menu',
      handle: async (c) => {
        const input = readFields(await readBody(c), ['agentId', 'button'])
        const { agentId } = platform.console.agent(input.agentId)
        platform.console.replaceMenu(agentId, readMenu(input.button))
        const answer: WecomMenuAnswer = { agent: platform.console.agent(agentId) }
        return c.json(answer)
      },
    },
    { method: 'GET', path: '/_sim/wecom/tokens', handle: (c) => c.json(store.tokens.counters) },
    {
      method: 'POST',
      path: '/_sim/wecom/tokens/revoke',
      handle: async (c) => {
        readFields(await readBody(c), [])
        const answer: RevokeAnswer = { revoked: store.tokens.revokeAll() }
        return c.json(answer)
      },
    },
    {
      method: 'POST',
      path: '/_sim/wecom/push',
      handle: async (c) => {
        const wait = waits(c)
        return answerPush(c, platform.push(await readBody(c)), wait)
      },
    },
    {
      method: 'POST',
      path: '/_sim/wecom/members',
      handle: async (c) => {
        const wait = waits(c)
        return answerChange(c, members.join(await readBody(c)), wait)
      },
    },
    {
      method: 'DELETE',
      path: '/_sim/wecom/members/:userid',
      handle: async (c) => {
        const wait = waits(c)
        readFields(await readBody(c), [])
        return answerChange(c, members.leaveCorp(named(c, 'userid')), wait)
      },
    },
    {
      method: 'GET',
      path: '/_sim/wecom/members/:userid/chats/:agentid',
      handle: (c) => {
        const answer: WecomChatAnswer = { entries: members.chat(named(c, 'userid'), Number(named(c, 'agentid'))) }
        return c.json(answer)
      },
    },
    {
      method: 'GET',
      path: '/_sim/wecom/chats/:chatid',
      handle: (c) => {
        const chatid = named(c, 'chatid')
        if (!platform.hasGroup(chatid)) {
          throw new SimulatorError(
            404,
            'unknown_chat',
            'There is no group chat with this chatid; appchat/create makes one.',
          )
        }
        const answer: WecomChatAnswer = { entries: platform.chats.list({ chatid }) }
        return c.json(answer)
      },
    },
    {
      method: 'POST',
      path: '/_sim/wecom/members/:userid/:action',
      handle: async (c) => {
        const name = named(c, 'action')
        const userid = named(c, 'userid')
        if (name === 'leave') return c.json(members.leave(userid, await readBody(c)))
        const action = memberPushes.get(name)
        if (!action) throw unknownAction('member', memberActionNames)
        const wait = waits(c)
        return answerPush(c, action(platform, userid, await readBody(c)), wait)
      },
    },
    {
      method: 'POST',
      path: '/_sim/wecom/kf/customers',
      handle: async (c) => c.json(customers.add(await readBody(c))),
    },
    {
      method: 'GET',
      path: '/_sim/wecom/kf/customers/:externalUserid/chats/:openKfId',
      handle: (c) => {
        const answer: WecomChatAnswer = { entries: customers.chat(named(c, 'externalUserid'), named(c, 'openKfId')) }
        return c.json(answer)
      },
    },
    {
      method: 'POST',
      path: '/_sim/wecom/kf/customers/:externalUserid/:action',
      handle: async (c) => {
        const action = namesOf(kfActions).find((name) => name === named(c, 'action'))
        if (!action) throw unknownAction('customer', kfActionNames)
        const wait = waits(c)
        return answerPush(c, customers.act(named(c, 'externalUserid'), action, await readBody(c)), wait)
      },
    },
  ]
}

/** Answers somebody who came or went, once the pushes have ended or at once. */
async function answerChange(c: Context, { member, pushes }: MemberChange, wait: boolean): Promise<Response> {
  if (!wait) return c.json(member, 202)
  await Promise.all(pushes.map(({ done }) => done))
  return c.json(member)
}

function named(c: Context, name: string): string {
  return c.req.param(name) ?? ''
}

function unknownAction(who: string, known: readonly string[]): SimulatorError {
  return new SimulatorError(404, 'unknown_action', `A ${who} can: ${known.join(', ')}.`)
}

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[]
}
