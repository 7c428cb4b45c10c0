import type { WecomChatEvent, WecomState } from '../../../simulator/src/protocol.ts'

/** A chat of WeCom, and who looks at it. */
export type Conversation =
  | { readonly kind: 'app'; readonly userid: string; readonly agentId: number }
  | { readonly kind: 'group'; readonly userid: string; readonly chatid: string }
  | { readonly kind: 'bot'; readonly userid: string; readonly botId: string; readonly chatid: string | null }
  | { readonly kind: 'kf'; readonly externalUserid: string; readonly openKfId: string }

/** A group in which a bot is. */
export interface BotGroup {
  readonly botId: string
  readonly chatid: string
}

/** What the lines of a chat are kept under. */
export function keyOf(conversation: Conversation): string {
  switch (conversation.kind) {
    case 'app':
      return `app/${conversation.agentId}/${conversation.userid}`
    case 'group':
      return `group/${conversation.chatid}`
    case 'bot':
      return botKey(conversation.botId, conversation.chatid ?? conversation.userid)
    case 'kf':
      return `kf/${conversation.openKfId}/${conversation.externalUserid}`
  }
}

/** The same, of a chat with a bot. @param chat The member's userid, or the chatid of a group. */
export function botKey(botId: string, chat: string): string {
  return `bot/${botId}/${chat}`
}

/** What a new line is kept under. */
export function keyOfEvent({ userid, agentId, chatid, externalUserid, openKfId }: WecomChatEvent): string {
  if (chatid !== undefined) return `group/${chatid}`
  return openKfId === undefined ? `app/${agentId}/${userid}` : `kf/${openKfId}/${externalUserid}`
}

/** Whether two are the same chat, seen by the same person. */
export function isSame(one: Conversation | null, other: Conversation): boolean {
  return one !== null && keyOf(one) === keyOf(other) && ownerOf(one) === ownerOf(other)
}

/** Who looks at it: a userid, or a customer's external_userid. */
export function ownerOf(conversation: Conversation): string {
  return conversation.kind === 'kf' ? conversation.externalUserid : conversation.userid
}

/** The chats a member has: with each app they see, each bot, and in groups. */
export function chatsOfMember(
  userid: string,
  { members, agents, bots, groups }: WecomState,
  botGroups: readonly BotGroup[],
): readonly Conversation[] {
  const seen = members.find((member) => member.userid === userid)?.agentIds ?? []
  const own = groups.filter(({ userlist }) => userlist.includes(userid))
  // A bot can be in any group of the member; a group only bots know of has no list of members.
  const others = botGroups.filter(({ chatid }) => groups.every((group) => group.chatid !== chatid))
  return [
    ...agents.filter(({ agentId }) => seen.includes(agentId)).map(({ agentId }) => app(userid, agentId)),
    ...own.map(({ chatid }) => ({ kind: 'group', userid, chatid }) as const),
    ...bots.flatMap(({ botId }) => [
      bot(userid, botId, null),
      ...own.map(({ chatid }) => bot(userid, botId, chatid)),
      ...others.filter((one) => one.botId === botId).map(({ chatid }) => bot(userid, botId, chatid)),
    ]),
  ]
}

/** The chats a customer has: one with each account of the customer service. */
export function chatsOfCustomer(externalUserid: string, { kf }: WecomState): readonly Conversation[] {
  return kf.accounts.map(({ openKfId }) => ({ kind: 'kf', externalUserid, openKfId }))
}

/** The chat that stays open, or the first there is; null where there is nobody. */
export function keepOpen(
  open: Conversation | null,
  state: WecomState,
  groups: readonly BotGroup[],
): Conversation | null {
  if (open !== null && isKnown(open, state)) return open
  const [member] = state.members
  const [customer] = state.kf.customers
  const chats =
    member !== undefined
      ? chatsOfMember(member.userid, state, groups)
      : customer === undefined
        ? []
        : chatsOfCustomer(customer.externalUserid, state)
  return chats[0] ?? null
}

function isKnown(open: Conversation, { members, agents, bots, groups, kf }: WecomState): boolean {
  if (open.kind === 'kf') {
    return (
      kf.customers.some(({ externalUserid }) => externalUserid === open.externalUserid) &&
      kf.accounts.some(({ openKfId }) => openKfId === open.openKfId)
    )
  }
  if (members.every(({ userid }) => userid !== open.userid)) return false
  if (open.kind === 'app') return agents.some(({ agentId }) => agentId === open.agentId)
  if (open.kind === 'bot') return bots.some(({ botId }) => botId === open.botId)
  return groups.some(({ chatid }) => chatid === open.chatid)
}

function app(userid: string, agentId: number): Conversation {
  return { kind: 'app', userid, agentId }
}

function bot(userid: string, botId: string, chatid: string | null): Conversation {
  return { kind: 'bot', userid, botId, chatid }
}
