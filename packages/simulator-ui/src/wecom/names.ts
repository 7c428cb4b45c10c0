import type { WecomState } from '../../../simulator/src/protocol.ts'
import type { Messages } from '../i18n/index.ts'
import type { Conversation } from './conversation.ts'

/** The name of somebody of the corp or of a customer; the id itself where nobody is known by it. */
export function personName(id: string, { members, kf }: WecomState): string {
  return (
    members.find(({ userid }) => userid === id)?.name ??
    kf.customers.find(({ externalUserid }) => externalUserid === id)?.nickname ??
    id
  )
}

/** The name of a group chat; its id where only a bot knows of it. */
export function groupName(chatid: string, { groups }: WecomState): string {
  return groups.find((group) => group.chatid === chatid)?.name || chatid
}

/** With whom somebody talks. */
export function chatName(conversation: Conversation, wecom: WecomState, t: Messages): string {
  switch (conversation.kind) {
    case 'app':
      return wecom.agents.find(({ agentId }) => agentId === conversation.agentId)?.name ?? String(conversation.agentId)
    case 'group':
      return groupName(conversation.chatid, wecom)
    case 'kf':
      return wecom.kf.accounts.find(({ openKfId }) => openKfId === conversation.openKfId)?.name ?? conversation.openKfId
    case 'bot': {
      const name = wecom.bots.find(({ botId }) => botId === conversation.botId)?.name ?? conversation.botId
      return conversation.chatid === null ? name : t.botIn(name, groupName(conversation.chatid, wecom))
    }
  }
}

/** The same, short: among the chats of one member a bot's groups go by their own names. */
export function shortName(conversation: Conversation, wecom: WecomState, t: Messages): string {
  const isGroup = conversation.kind === 'bot' && conversation.chatid !== null
  return isGroup ? groupName(conversation.chatid, wecom) : chatName(conversation, wecom, t)
}

/** What kind of chat it is, in a word. */
export function chatKind(conversation: Conversation, t: Messages): string {
  const { kind } = conversation
  if (kind === 'bot' && conversation.chatid !== null) return t.botGroup
  return { app: t.app, group: t.group, bot: t.bot, kf: t.customerService }[kind]
}
