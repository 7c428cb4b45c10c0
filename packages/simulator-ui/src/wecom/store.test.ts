import { expect, it } from 'vitest'
import type { BotChatEntry, WecomChatEntry, WecomState } from '../../../simulator/src/protocol.ts'
import { type Conversation, chatsOfMember, keyOf } from './conversation.ts'
import { knownWecom, noWecom, reduceWecom, type WecomAction } from './store.ts'

const sim = {
  members: [
    { userid: 'alice', agentIds: [1] },
    { userid: 'bob', agentIds: [] },
  ],
  agents: [{ agentId: 1 }, { agentId: 2 }],
  bots: [{ botId: 'b' }],
  groups: [{ chatid: 'g', userlist: ['alice'] }],
  kf: { accounts: [{ openKfId: 'k' }], customers: [] },
} as unknown as WecomState

const app: Conversation = { kind: 'app', userid: 'alice', agentId: 1 }
const line = (id: string, from: 'account' | 'person') => ({ id, from }) as unknown as WecomChatEntry
const stream = (id: string) => ({ id, from: 'bot' }) as unknown as BotChatEntry
const run = (...actions: WecomAction[]) => actions.reduce(reduceWecom, knownWecom(noWecom, sim))
const chat = (userid: string, entry: WecomChatEntry): WecomAction => ({
  ...{ type: 'chat', product: 'wecom', userid, agentId: 1, entry },
})

it('opens somebody’s chat, and another where that one is gone', () => {
  const page = knownWecom(noWecom, sim)
  expect(page.open).toEqual(app)
  expect(knownWecom(page, sim)).toBe(page)
  const gone = knownWecom(page, { ...sim, members: sim.members.slice(1) })
  expect(gone.open).toEqual({ kind: 'bot', userid: 'bob', botId: 'b', chatid: null })
  expect(knownWecom(page, { ...sim, members: [] }).open).toBeNull()
})

it('lists the chats of a member: apps they see, their groups, bots alone and in groups', () => {
  const groups = [
    { botId: 'b', chatid: 'g' },
    { botId: 'b', chatid: 'own' },
  ]
  expect(chatsOfMember('alice', sim, groups).map(keyOf)).toEqual([
    ...['app/1/alice', 'group/g', 'bot/b/alice', 'bot/b/g', 'bot/b/own'],
  ])
  expect(chatsOfMember('bob', sim, []).map(keyOf)).toEqual(['bot/b/bob'])
})

it('counts each new line of others in chats that are not open, once', () => {
  const page = run(
    chat('alice', line('1', 'account')),
    chat('bob', line('2', 'account')),
    chat('bob', line('2', 'account')),
    chat('bob', line('3', 'person')),
    ...['a', 'a', 'a'].map((id): WecomAction => ({ type: 'bot-chat', botId: 'b', chat: 'alice', entry: stream(id) })),
  )
  expect(page.unread).toEqual({ 'app/1/bob': 1, 'bot/b/alice': 1 })
  const read = reduceWecom(page, { type: 'conversation', conversation: { ...app, userid: 'bob' } })
  expect(read.unread['app/1/bob']).toBe(0)
})

it('tells apart records that several bots count alike', () => {
  const frame = (botId: string, text: string) =>
    ({ type: 'bot-frame', botId, frame: { id: 'f1', text } }) as WecomAction
  const { frames } = run(frame('b', 'old'), frame('c', 'other'), frame('b', 'new'))
  expect(frames.map(({ botId, text }) => [botId, text])).toEqual([
    ['c', 'other'],
    ['b', 'new'],
  ])
})
