import type {
  BotChatEntry,
  BotEvent,
  BotFrame,
  BotInteraction,
  WecomChatEntry,
  WecomChatEvent,
  WecomState,
} from '../../../simulator/src/protocol.ts'
import { type BotGroup, botKey, type Conversation, keepOpen, keyOf, keyOfEvent } from './conversation.ts'
import { type Lines, noLines, withNews, withRead } from './lines.ts'

/** A frame, with the bot whose connection it went over. */
export interface SeenFrame extends BotFrame {
  readonly botId: string
}

/** What the page knows of WeCom besides the simulator's state. */
export interface WecomPage {
  readonly open: Conversation | null
  readonly apps: Lines<WecomChatEntry>
  readonly bots: Lines<BotChatEntry>
  readonly unread: Readonly<Record<string, number>>
  /** Groups bots were written to in, or that were opened here. */
  readonly groups: readonly BotGroup[]
  /** Of what came something new last: on a clock that stands still, times do not tell. */
  readonly latest: 'apps' | 'bots'
  /** Newest first. */
  readonly interactions: readonly BotInteraction[]
  /** Newest first. */
  readonly frames: readonly SeenFrame[]
}

export type WecomAction =
  | WecomChatEvent
  | BotEvent
  | { readonly type: 'conversation'; readonly conversation: Conversation }
  | { readonly type: 'appChatRead'; readonly key: string; readonly entries: readonly WecomChatEntry[] }
  | { readonly type: 'botChatRead'; readonly key: string; readonly entries: readonly BotChatEntry[] }
  | { readonly type: 'interactionsRead'; readonly interactions: readonly BotInteraction[] }
  | { readonly type: 'framesRead'; readonly frames: readonly SeenFrame[] }
  | { readonly type: 'botGroup'; readonly group: BotGroup }

const keptRecords = 300

/** What was heard; after a connection was lost it has to be read again. */
const nothingHeard = { apps: noLines, bots: noLines, interactions: [], frames: [] } satisfies Partial<WecomPage>

export const noWecom: WecomPage = { ...nothingHeard, open: null, unread: {}, groups: [], latest: 'apps' }

/** Without what may have changed while nothing was heard. */
export function forgottenWecom(page: WecomPage): WecomPage {
  return { ...page, ...nothingHeard }
}

/** After the simulator told its state: somebody's chat is always open where there is anybody. */
export function knownWecom(page: WecomPage, wecom: WecomState): WecomPage {
  const open = keepOpen(page.open, wecom, page.groups)
  return open === page.open ? page : { ...page, open }
}

export function reduceWecom(page: WecomPage, action: WecomAction): WecomPage {
  switch (action.type) {
    case 'conversation':
      return { ...page, open: action.conversation, unread: { ...page.unread, [keyOf(action.conversation)]: 0 } }
    case 'chat': {
      const key = keyOfEvent(action)
      return counted(
        { ...page, apps: withNews(page.apps, key, action.entry) },
        key,
        action.entry,
        isThere(page.apps, key, action.entry),
      )
    }
    case 'bot-chat': {
      const key = botKey(action.botId, action.chat)
      return counted(
        { ...page, bots: withNews(page.bots, key, action.entry) },
        key,
        action.entry,
        isThere(page.bots, key, action.entry),
      )
    }
    case 'bot-interaction': {
      const isNew = page.interactions.every((one) => idOf(one) !== idOf(action.interaction))
      const interactions = newest(page.interactions, action.interaction, idOf)
      return withGroup({ ...page, interactions, ...(isNew ? { latest: 'bots' } : {}) }, action.interaction)
    }
    case 'bot-frame':
      return { ...page, frames: newest(page.frames, { ...action.frame, botId: action.botId }, idOf) }
    case 'appChatRead':
      return { ...page, apps: withRead(page.apps, action.key, action.entries) }
    case 'botChatRead':
      return { ...page, bots: withRead(page.bots, action.key, action.entries) }
    case 'interactionsRead':
      return {
        ...page,
        interactions: [...page.interactions]
          .reverse()
          .reduce((known, one) => newest(known, one, idOf), action.interactions),
      }
    case 'framesRead':
      return {
        ...page,
        frames: [...page.frames].reverse().reduce((known, one) => newest(known, one, idOf), action.frames),
      }
    case 'botGroup':
      return withChat(page, action.group)
  }
}

/** Tells apart what several bots count from 1 each. */
export function idOf({ botId, id }: { readonly botId: string; readonly id: string }): string {
  return `${botId}/${id}`
}

/** A line somebody else wrote in a chat that is not open counts, when it is new. */
function counted(page: WecomPage, key: string, { from }: { readonly from: string }, known: boolean): WecomPage {
  const isOpen = page.open !== null && keyOf(page.open) === key
  if (known || isOpen || (from !== 'account' && from !== 'bot')) return page
  return { ...page, unread: { ...page.unread, [key]: (page.unread[key] ?? 0) + 1 } }
}

function isThere(lines: Lines<{ readonly id: string }>, key: string, { id }: { readonly id: string }): boolean {
  return [...(lines.read[key] ?? []), ...(lines.early[key] ?? [])].some((line) => line.id === id)
}

/** Puts a record in its place, or first where it is new. */
function newest<One>(known: readonly One[], one: One, id: (one: One) => string): readonly One[] {
  if (known.some((other) => id(other) === id(one))) return known.map((other) => (id(other) === id(one) ? one : other))
  return [one, ...known].slice(0, keptRecords)
}

function withGroup(page: WecomPage, { botId, chat, chattype }: BotInteraction): WecomPage {
  return chattype === 'group' ? withChat(page, { botId, chatid: chat }) : page
}

function withChat(page: WecomPage, group: BotGroup): WecomPage {
  const isThereAlready = page.groups.some(({ botId, chatid }) => botId === group.botId && chatid === group.chatid)
  return isThereAlready ? page : { ...page, groups: [...page.groups, group] }
}
