import type { WecomCardState, WecomChatEntry, WecomChatEvent } from '../protocol.ts'
import { Chats, type NewEntry } from '../push/chat.ts'
import { cardOf, findCard, replacedBy, withButton } from './cards.ts'

/** A line before it has its id. */
export type NewWecomEntry = NewEntry<WecomChatEntry>

/** Which chat: a member's with an app, a group's, or a customer's with the customer service. */
export type Place = Pick<WecomChatEvent, 'userid' | 'agentId' | 'chatid' | 'externalUserid' | 'openKfId'>

/** What takes the place of a card: the text of its button, or a whole card in the spelling of the API. */
export type CardChange = { readonly replaceName: string } | { readonly card: Readonly<Record<string, unknown>> }

/** What the chats report to. */
export interface WecomChatsOptions {
  readonly now: () => number
  readonly emit: (event: WecomChatEvent) => void
}

/** The chats of the corp, line by line, with the cards in them as they look now. */
export class WecomChats {
  readonly #options: WecomChatsOptions
  readonly #chats = new Chats<WecomChatEntry>()

  constructor(options: WecomChatsOptions) {
    this.#options = options
  }

  /** Oldest first. */
  list(place: Place): readonly WecomChatEntry[] {
    return this.#chats.list(keyOf(place))
  }

  add(place: Place, entry: NewWecomEntry): WecomChatEntry {
    const card = entry.card ?? (entry.from === 'account' ? cardOf(entry.kind, entry.content) : undefined)
    const added = this.#chats.add(keyOf(place), this.#options.now(), card === undefined ? entry : { ...entry, card })
    this.#tell(place, added)
    return added
  }

  /** Changes a line, such as one that is recalled. */
  update(place: Place, entry: WecomChatEntry): void {
    this.#chats.replace(keyOf(place), entry)
    this.#tell(place, entry)
  }

  /** Changes the state of a line's card. */
  setCard(place: Place, entry: WecomChatEntry, card: WecomCardState): void {
    this.update(place, { ...entry, card })
  }

  /** Changes the newest card with this task id. @returns whether there is one */
  changeCard(place: Place, taskId: string, change: CardChange): boolean {
    const entries = this.list(place)
    if (!entries.some(({ card }) => card?.taskId === taskId)) return false
    const entry = findCard(entries, (_entry, card) => card.taskId === taskId)
    const changed = 'card' in change ? replacedBy(entry.card, change.card) : withButton(entry.card, change.replaceName)
    this.setCard(place, entry, changed)
    return true
  }

  /** The chats of a member who is called otherwise now. */
  rename(userid: string, next: string): void {
    for (const key of this.#keysOf(userid)) this.#chats.rename(key, key.slice(0, -userid.length) + next)
  }

  /** Forgets the chats of a member. */
  forget(userid: string): void {
    for (const key of this.#keysOf(userid)) this.#chats.delete(key)
  }

  save(): unknown {
    return this.#chats.save()
  }

  load(saved: never): void {
    this.#chats.load(saved)
  }

  clear(): void {
    this.#chats.clear()
  }

  #keysOf(userid: string): readonly string[] {
    return this.#chats.keys().filter((key) => key.startsWith('member:') && key.endsWith(`:${userid}`))
  }

  #tell(place: Place, entry: WecomChatEntry): void {
    this.#options.emit({ type: 'chat', product: 'wecom', ...place, entry })
  }
}

// No id holds a colon.
function keyOf({ userid, agentId, chatid, externalUserid, openKfId }: Place): string {
  if (chatid !== undefined) return `group:${chatid}`
  return openKfId === undefined ? `member:${agentId}:${userid}` : `kf:${openKfId}:${externalUserid}`
}
