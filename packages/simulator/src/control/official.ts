import { SimulatorError } from '../errors.ts'
import { readFields } from '../input.ts'
import { type FollowerAction, followerActions } from '../official/actions.ts'
import type { OfficialPlatform } from '../official/platform.ts'
import type { ChatAnswer, Crowd, MenuAnswer, RevokeAnswer } from '../protocol.ts'
import type { StartedPush } from '../push/engine.ts'
import { readBody } from './answers.ts'
import type { Route } from './mount.ts'
import { answerPush, waits } from './pushes.ts'

type PersonAction = (platform: OfficialPlatform, openid: string, body: unknown) => StartedPush

const act =
  (action: FollowerAction): PersonAction =>
  (platform, openid, body) =>
    platform.act(openid, action, body)

const personActions: ReadonlyMap<string, PersonAction> = new Map<string, PersonAction>([
  ['follow', (platform, openid, body) => platform.follow(withoutFields(openid, body))],
  ['unfollow', (platform, openid, body) => platform.unfollow(withoutFields(openid, body))],
  ['scan', (platform, openid, body) => platform.scan(openid, body)],
  ...Object.keys(followerActions).map((name): [string, PersonAction] => [name, act(name as FollowerAction)]),
])

/** The calls about the Official Account and the people around it. */
export function officialRoutes(platform: OfficialPlatform): readonly Route[] {
  return [
    {
      method: 'PUT',
      path: '/_sim/official/menu',
      handle: async (c) => {
        const answer: MenuAnswer = { account: platform.console.setMenu(await readBody(c)) }
        return c.json(answer)
      },
    },
    { method: 'GET', path: '/_sim/official/tokens', handle: (c) => c.json(platform.store.tokens.counters) },
    {
      method: 'POST',
      path: '/_sim/official/tokens/revoke',
      handle: async (c) => {
        readFields(await readBody(c), [])
        const answer: RevokeAnswer = { revoked: platform.store.tokens.revokeAll() }
        return c.json(answer)
      },
    },
    {
      method: 'PUT',
      path: '/_sim/official/crowd',
      handle: async (c) => {
        platform.crowd.set(await readBody(c))
        const answer: Crowd = { count: platform.crowd.count }
        return c.json(answer)
      },
    },
    {
      method: 'POST',
      path: '/_sim/official/users',
      handle: async (c) => c.json(platform.addPerson(await readBody(c))),
    },
    {
      method: 'POST',
      path: '/_sim/official/push',
      handle: async (c) => {
        const wait = waits(c)
        return answerPush(c, platform.push(await readBody(c)), wait)
      },
    },
    {
      method: 'GET',
      path: '/_sim/official/users/:openid/chat',
      handle: (c) => {
        const answer: ChatAnswer = { entries: platform.chat(c.req.param('openid') ?? '') }
        return c.json(answer)
      },
    },
    {
      method: 'POST',
      path: '/_sim/official/users/:openid/:action',
      handle: async (c) => {
        const action = personActions.get(c.req.param('action') ?? '')
        if (!action) {
          const known = [...personActions.keys()].join(', ')
          throw new SimulatorError(404, 'unknown_action', `A person can: ${known}.`)
        }
        const wait = waits(c)
        return answerPush(c, action(platform, c.req.param('openid') ?? '', await readBody(c)), wait)
      },
    },
  ]
}

function withoutFields(openid: string, body: unknown): string {
  readFields(body, [])
  return openid
}
