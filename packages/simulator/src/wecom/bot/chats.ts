import type { BotChat, BotChatEntry, BotChatType, BotEntryContent } from '../../protocol-bot.ts'
import { Ring } from '../../ring.ts'

const entriesPerChat = 500
const maxChats = 1000

/** A line before it has its id. */
export type NewEntry = Omit<BotChatEntry, 'id' | 'at'>

interface Conversation {
  readonly chattype: BotChatType
  readonly entries: Ring<BotChatEntry>
}

interface SavedChats {
  readonly count: number
  readonly chats: readonly (readonly [chat: string, chattype: BotChatType, entries: readonly BotChatEntry[]])[]
}

/** The conversations with one bot, line by line. */
export class BotChats {
  readonly #chats = new Map<string, Conversation>()
  readonly #onEntry: (chat: string, entry: BotChatEntry) => void
  #count = 0

  /** @param onEntry Called with each new line, and with each that changed. */
  constructor(onEntry: (chat: string, entry: BotChatEntry) => void) {
    this.#onEntry = onEntry
  }

  add(chat: string, chattype: BotChatType, at: number, entry: NewEntry): BotChatEntry {
    let conversation = this.#chats.get(chat)
    if (conversation === undefined) {
      conversation = { chattype, entries: new Ring(entriesPerChat) }
      this.#chats.set(chat, conversation)
      for (const oldest of this.#chats.keys()) {
        if (this.#chats.size <= maxChats) break
        this.#chats.delete(oldest)
      }
    }
    const added: BotChatEntry = { id: `b${++this.#count}`, at, ...entry }
    conversation.entries.put(added)
    this.#onEntry(chat, added)
    return added
  }

  /** Changes a line where it stands; nothing happens where it is gone. */
  change(chat: string, id: string, content: BotEntryContent): void {
    const entries = this.#chats.get(chat)?.entries
    const entry = entries?.get(id)
    if (entries === undefined || entry === undefined) return
    const changed: BotChatEntry = { ...entry, content }
    entries.put(changed)
    this.#onEntry(chat, changed)
  }

  get(chat: string, id: string): BotChatEntry | undefined {
    return this.#chats.get(chat)?.entries.get(id)
  }

  /** What kind of chat it is; undefined where nobody wrote. */
  chattype(chat: string): BotChatType | undefined {
    return this.#chats.get(chat)?.chattype
  }

  /** Oldest first. */
  entries(chat: string): readonly BotChatEntry[] {
    return this.#chats.get(chat)?.entries.list() ?? []
  }

  /** Newest first. */
  list(): readonly BotChat[] {
    return [...this.#chats]
      .map(([chat, { chattype, entries }]) => ({ chat, chattype, at: entries.list().at(-1)?.at ?? 0 }))
      .sort((a, b) => b.at - a.at)
  }

  save(): SavedChats {
    return {
      count: this.#count,
      chats: [...this.#chats].map(([chat, { chattype, entries }]) => [chat, chattype, entries.list()] as const),
    }
  }

  load(saved: SavedChats): void {
    this.#chats.clear()
    for (const [chat, chattype, list] of saved.chats) {
      const entries = new Ring<BotChatEntry>(entriesPerChat)
      entries.load(list)
      this.#chats.set(chat, { chattype, entries })
    }
    this.#count = saved.count
  }

  clear(): void {
    this.#chats.clear()
  }
}
