import type {
  BotCallbackAnswer,
  BotCallbackInput,
  BotChatAnswer,
  BotChatsAnswer,
  BotDisconnectAnswer,
  BotFramesAnswer,
  BotInteraction,
  BotInteractionsAnswer,
  Delivery,
  RevokeAnswer,
  SentFile,
  TableAnswer,
  WecomActions,
  WecomCallbackAnswer,
  WecomCallbackInput,
  WecomChatAnswer,
  WecomKfCustomer,
  WecomMember,
  WecomMemberInput,
  WecomPushInput,
  WecomTableName,
  WecomTables,
  WecomTokenCounters,
} from '../../simulator/src/protocol.ts'
import { call, request } from './api.ts'
import type { Conversation } from './wecom/conversation.ts'

/** What a customer does: the last part of the path. */
export type CustomerAct = 'enter' | 'say' | 'image' | 'voice' | 'video' | 'file' | 'location' | 'link'

/** What a member does with a bot: the last part of the path. */
export type BotAct = 'enter' | 'say' | 'image' | 'file' | 'video' | 'voice' | 'mixed' | 'press' | 'feedback'

/** The kinds of files of the corp. */
export type WecomFileKind = 'image' | 'voice' | 'video' | 'file'

const part = encodeURIComponent
const memberPath = (userid: string) => `wecom/members/${part(userid)}`
const botPath = (botId: string) => `wecom/bots/${part(botId)}`
const customerPath = (externalUserid: string) => `wecom/kf/customers/${part(externalUserid)}`

/** The calls about WeCom. */
export const wecomApi = {
  addMember: (input: WecomMemberInput) => call<WecomMember>('POST', 'wecom/members?wait=false', input),
  removeMember: (userid: string) => call<WecomMember>('DELETE', `${memberPath(userid)}?wait=false`),
  act: (userid: string, act: keyof WecomActions, body: object) =>
    call<Delivery>('POST', `${memberPath(userid)}/${act}?wait=false`, body),
  leave: (userid: string, agentId: number) => call<WecomMember>('POST', `${memberPath(userid)}/leave`, { agentId }),
  push: (input: WecomPushInput) => call<Delivery>('POST', 'wecom/push?wait=false', input),
  addCustomer: (nickname: string) => call<WecomKfCustomer>('POST', 'wecom/kf/customers', { nickname }),
  actAsCustomer: (externalUserid: string, act: CustomerAct, body: object) =>
    call<Delivery>('POST', `${customerPath(externalUserid)}/${act}?wait=false`, body),
  actWithBot: (botId: string, userid: string, act: BotAct, body: object) =>
    call<BotInteraction>('POST', `${botPath(botId)}/members/${part(userid)}/${act}?wait=false`, body),
  chat: (conversation: Exclude<Conversation, { readonly kind: 'bot' }>) =>
    call<WecomChatAnswer>('GET', chatPath(conversation)),
  botChat: (botId: string, chat: string) => call<BotChatAnswer>('GET', `${botPath(botId)}/chats/${part(chat)}`),
  botChats: (botId: string) => call<BotChatsAnswer>('GET', `${botPath(botId)}/chats`),
  interactions: (botId: string, limit: number) =>
    call<BotInteractionsAnswer>('GET', `${botPath(botId)}/interactions?limit=${limit}`),
  frames: (botId: string, limit: number) => call<BotFramesAnswer>('GET', `${botPath(botId)}/frames?limit=${limit}`),
  upload: (kind: WecomFileKind, file: Blob, name: string) =>
    request<SentFile>(`wecom/media?kind=${kind}&name=${part(name.slice(-150))}`, {
      method: 'POST',
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
    }),
  setCallback: (input: WecomCallbackInput) => call<WecomCallbackAnswer>('PUT', 'callback', input),
  setBotCallback: (botId: string, input: BotCallbackInput) =>
    call<BotCallbackAnswer>('PUT', `${botPath(botId)}/callback`, input),
  disconnectBot: (botId: string) => call<BotDisconnectAnswer>('POST', `${botPath(botId)}/disconnect`, {}),
  withholdAcks: (botId: string, withholdAcks: number) =>
    call<unknown>('POST', `${botPath(botId)}/faults`, { withholdAcks }),
  table: <Name extends WecomTableName>(name: Name) =>
    call<TableAnswer<WecomTables[Name]>>('GET', `wecom/tables/${name}`),
  tokens: () => call<WecomTokenCounters>('GET', 'wecom/tokens'),
  revokeTokens: () => call<RevokeAnswer>('POST', 'wecom/tokens/revoke', {}),
}

function chatPath(conversation: Exclude<Conversation, { readonly kind: 'bot' }>): string {
  switch (conversation.kind) {
    case 'app':
      return `${memberPath(conversation.userid)}/chats/${conversation.agentId}`
    case 'group':
      return `wecom/chats/${part(conversation.chatid)}`
    case 'kf':
      return `${customerPath(conversation.externalUserid)}/chats/${part(conversation.openKfId)}`
  }
}

/** Where the page finds a file of the corp by its media id. */
export function wecomMediaSource(mediaId: string): string {
  return mediaId === '' ? '' : `${location.origin}/_sim/wecom/media/${part(mediaId)}`
}
