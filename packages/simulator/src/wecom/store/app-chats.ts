import { BoundedMap } from '../../store/bounded-map.ts'

/** A group chat an app made. */
export interface AppChat {
  readonly chatid: string
  readonly name: string
  readonly owner: string
  readonly userlist: readonly string[]
  /** The app that made it: no other may use it. */
  readonly agentId: number
}

const remembered = 20_000

/** The group chats of the corp's apps. */
export class AppChats {
  readonly #chats = new BoundedMap<string, AppChat>(remembered)

  get(chatid: string): AppChat | undefined {
    return this.#chats.get(chatid)
  }

  has(chatid: string): boolean {
    return this.#chats.has(chatid)
  }

  list(): readonly AppChat[] {
    return this.#chats.list()
  }

  /** Adds a chat, or changes the one with its id. */
  put(chat: AppChat): void {
    this.#chats.set(chat.chatid, chat)
  }

  save(): readonly AppChat[] {
    return this.list()
  }

  load(saved: readonly AppChat[]): void {
    this.#chats.load(saved.map((chat) => [chat.chatid, chat]))
  }

  clear(): void {
    this.#chats.clear()
  }
}
