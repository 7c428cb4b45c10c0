import type { BotChatType } from '../../protocol-bot.ts'
import { BoundedMap } from '../../store/bounded-map.ts'

const limit = 5000
const dayMs = 86_400_000
/** WeCom's days begin at midnight in China. */
const offsetMs = 8 * 3_600_000

interface SavedKnown {
  readonly wrote: readonly (readonly [string, BotChatType])[]
  readonly entered: readonly (readonly [string, number])[]
}

/** What WeCom remembers of a bot's members: in which chats somebody wrote, and who was there today. */
export class Known {
  readonly #wrote = new BoundedMap<string, BotChatType>(limit)
  readonly #entered = new BoundedMap<string, number>(limit)

  wrote(chat: string, chattype: BotChatType): void {
    this.#wrote.set(chat, chattype)
  }

  chattype(chat: string): BotChatType | undefined {
    return this.#wrote.get(chat)
  }

  /** A member enters. @returns whether for the first time this day */
  enters(userid: string, now: number): boolean {
    const day = Math.floor((now + offsetMs) / dayMs)
    if (this.#entered.get(userid) === day) return false
    this.#entered.set(userid, day)
    return true
  }

  save(): SavedKnown {
    return { wrote: this.#wrote.entries(), entered: this.#entered.entries() }
  }

  load(saved: SavedKnown): void {
    this.#wrote.load(saved.wrote)
    this.#entered.load(saved.entered)
  }

  clear(): void {
    this.#wrote.clear()
    this.#entered.clear()
  }
}
