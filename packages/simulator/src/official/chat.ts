import type { Bilingual, ChatEntry, Delivery } from '../protocol.ts'
import { Ring } from '../ring.ts'

const entriesPerPerson = 500

/** A line before it has its id. */
export type NewChatEntry = Omit<ChatEntry, 'id' | 'at'>

interface SavedChats {
  readonly count: number
  readonly chats: readonly (readonly [openid: string, entries: readonly ChatEntry[]])[]
}

/** What each person sees, line by line. */
export class Chats {
  readonly #chats = new Map<string, Ring<ChatEntry>>()
  #count = 0

  add(openid: string, at: number, entry: NewChatEntry): ChatEntry {
    let chat = this.#chats.get(openid)
    if (!chat) {
      chat = new Ring(entriesPerPerson)
      this.#chats.set(openid, chat)
    }
    const added: ChatEntry = { id: `c${++this.#count}`, at, ...entry }
    chat.put(added)
    return added
  }

  /** Oldest first. */
  list(openid: string): readonly ChatEntry[] {
    return this.#chats.get(openid)?.list() ?? []
  }

  save(): SavedChats {
    return { count: this.#count, chats: [...this.#chats].map(([openid, chat]) => [openid, chat.list()]) }
  }

  load(saved: SavedChats): void {
    this.#chats.clear()
    for (const [openid, entries] of saved.chats) {
      const chat = new Ring<ChatEntry>(entriesPerPerson)
      chat.load(entries)
      this.#chats.set(openid, chat)
    }
    this.#count = saved.count
  }

  clear(): void {
    this.#chats.clear()
  }
}

/** A line WeChat itself writes. */
export function systemEntry(kind: string, text: Bilingual, deliveryId: string | null): NewChatEntry {
  return { from: 'system', kind, content: { text }, deliveryId }
}

/** The lines a finished delivery adds to the chat. */
export function entriesOf(delivery: Delivery): readonly NewChatEntry[] {
  const { id, reply, notice } = delivery
  if (notice !== null) {
    const en = 'The account cannot provide service right now, please try again later.'
    return [systemEntry('notice', { en, zh: notice }, id)]
  }
  if (reply === null) return []
  if (!reply.MsgType.startsWith('transfer_'))
    return [{ from: 'account', kind: reply.MsgType, content: reply, deliveryId: id }]
  const text =
    reply.MsgType === 'transfer_customer_service'
      ? { en: 'The conversation was handed to customer service.', zh: '会话已转接到客服。' }
      : { en: 'The conversation was handed to the platform’s AI reply.', zh: '会话已交给平台的智能回复。' }
  return [systemEntry('transfer', text, id)]
}
