import type { Bilingual, ChatEntry } from '../protocol.ts'
import { Ring } from '../ring.ts'

const entriesPerChat = 500

/** A line before it has its id. */
export type NewEntry<Entry extends ChatEntry> = Omit<Entry, 'id' | 'at'>
export type NewChatEntry = NewEntry<ChatEntry>

interface SavedChats<Entry> {
  readonly count: number
  readonly chats: readonly (readonly [key: string, entries: readonly Entry[]])[]
}

/** What stands in each chat, line by line. A chat's key is the openid, or what else tells it from others. */
export class Chats<Entry extends ChatEntry = ChatEntry> {
  readonly #chats = new Map<string, Ring<Entry>>()
  #count = 0

  add(key: string, at: number, entry: NewEntry<Entry>): Entry {
    let chat = this.#chats.get(key)
    if (!chat) {
      chat = new Ring(entriesPerChat)
      this.#chats.set(key, chat)
    }
    const added = { id: `c${++this.#count}`, at, ...entry } as Entry
    chat.put(added)
    return added
  }

  /** Puts a line in place of the one with its id; nothing happens where that is too old. */
  replace(key: string, entry: Entry): void {
    const chat = this.#chats.get(key)
    if (chat?.get(entry.id) !== undefined) chat.put(entry)
  }

  /** Oldest first. */
  list(key: string): readonly Entry[] {
    return this.#chats.get(key)?.list() ?? []
  }

  /** The keys of the chats anything was ever written in. */
  keys(): readonly string[] {
    return [...this.#chats.keys()]
  }

  /** Gives a chat another key. */
  rename(key: string, next: string): void {
    const chat = this.#chats.get(key)
    if (chat === undefined || key === next) return
    this.#chats.delete(key)
    this.#chats.set(next, chat)
  }

  /** Forgets one chat. */
  delete(key: string): void {
    this.#chats.delete(key)
  }

  save(): SavedChats<Entry> {
    return { count: this.#count, chats: [...this.#chats].map(([key, chat]) => [key, chat.list()]) }
  }

  load(saved: SavedChats<Entry>): void {
    this.#chats.clear()
    for (const [key, entries] of saved.chats) {
      const chat = new Ring<Entry>(entriesPerChat)
      chat.load(entries)
      this.#chats.set(key, chat)
    }
    this.#count = saved.count
  }

  clear(): void {
    this.#chats.clear()
  }
}

/** A line the platform itself writes. */
export function systemEntry(kind: string, text: Bilingual, deliveryId: string | null): NewChatEntry {
  return { from: 'system', kind, content: { text }, deliveryId }
}
