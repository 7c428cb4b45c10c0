import type { BotChatType, BotInteraction } from '../../protocol-bot.ts'

/** How long a stream may be added to, and a question may be without its end. Source: path/101031 of the WeCom manual. */
export const streamMs: number = 6 * 60_000
/** How long an event waits for its answer. Source: path/101027 and 101463 of the WeCom manual. */
export const eventMs = 5000
/** How long a message may be answered over the long connection. Source: path/101463 of the WeCom manual. */
export const replyMs: number = 24 * 3_600_000

/** A streamed answer that began. */
export interface StreamState {
  readonly id: string
  readonly entryId: string
  readonly firstAt: number
  finished: boolean
}

/** Something a member did, as its answers are held against it. */
export interface Turn {
  readonly interactionId: string
  readonly kind: BotInteraction['kind']
  readonly at: number
  readonly userid: string
  readonly chat: string
  readonly chattype: BotChatType
  /** The member's line; null for an event. */
  readonly entryId: string | null
  /** The card that was pressed; null for anything else. */
  readonly card: { readonly entryId: string; readonly taskId: string | undefined } | null
  readonly streams: Map<string, StreamState>
  /** A card may go with a streamed answer once. */
  cardSent: boolean
  /** An event was answered: it takes one answer only. */
  answered: boolean
}

export function newTurn(
  fields: Omit<Turn, 'streams' | 'cardSent' | 'answered' | 'card'> & Partial<Pick<Turn, 'card'>>,
): Turn {
  return { card: null, ...fields, streams: new Map(), cardSent: false, answered: false }
}
