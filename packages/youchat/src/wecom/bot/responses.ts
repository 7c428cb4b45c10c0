import type { AiBotCard } from './cards.ts'
import { checkCard } from './checkCard.ts'
import { checkFeedbackId, checkText } from './limits.ts'

/** The pictures of a reply, or what makes them once the text is complete. */
export type AiBotImages = readonly Uint8Array[] | (() => readonly Uint8Array[] | PromiseLike<readonly Uint8Array[]>)

/** What a streamed reply is made of. */
export interface AiBotStream {
  /** The text, Markdown of at most 20480 bytes; or its pieces as they come. What stands in `<think>` is shown as thinking. */
  readonly content: string | AsyncIterable<string>
  /** At most ten, JPG or PNG of up to 10 MB; shown when the text is complete. */
  readonly images?: AiBotImages | undefined
  /** Shown when the text is complete. */
  readonly card?: AiBotCard | undefined
  /**
   * 1 to 256 bytes: makes the platform send a `feedback_event` when a member judges the reply. It must be known within
   * 4.5 s of the message, because it travels with the first piece.
   */
  readonly feedbackId?: string | undefined
}

/** A reply of a smart bot. */
export type WxAiBotReply =
  | WxAiBotStreamResponse
  | WxAiBotTextResponse
  | WxAiBotCardResponse
  | WxAiBotCardUpdate
  | WxAiBotEmptyResponse

/** Answers a message with a text, at once or as it grows, with pictures and a card behind it. */
export class WxAiBotStreamResponse {
  readonly kind = 'stream'
  readonly stream: AiBotStream

  /** @throws WxReplyError `text_too_long`, `invalid_card`, `invalid_feedback_id` */
  constructor(stream: AiBotStream) {
    if (typeof stream.content === 'string') checkText(stream.content)
    if (stream.card !== undefined) checkCard(stream.card)
    checkFeedbackId(stream.feedbackId)
    this.stream = stream
  }
}

/** Greets who opens the chat (`event.enter_chat`). */
export class WxAiBotTextResponse {
  readonly kind = 'text'
  readonly content: string

  /** @throws WxReplyError `text_too_long` */
  constructor(content: string) {
    this.content = checkText(content)
  }
}

/** Answers a message, or who opens the chat, with a template card. */
export class WxAiBotCardResponse {
  readonly kind = 'card'
  readonly card: AiBotCard

  /** @throws WxReplyError `invalid_card`, `invalid_feedback_id` */
  constructor(card: AiBotCard) {
    checkCard(card)
    checkFeedbackId(card.feedback?.id)
    this.card = card
  }
}

/** How `WxAiBotCardUpdate` changes a card. */
export interface AiBotCardUpdateOptions {
  /** Whose copy of the card changes. @default everybody's */
  readonly userids?: readonly string[] | undefined
}

/** Changes the card that a `template_card_event` comes from; its `task_id` must stay. */
export class WxAiBotCardUpdate {
  readonly kind = 'update'
  readonly card: AiBotCard
  readonly userids: readonly string[] | undefined

  /** @throws WxReplyError `invalid_card`, `invalid_feedback_id` */
  constructor(card: AiBotCard, options: AiBotCardUpdateOptions = {}) {
    checkCard(card)
    checkFeedbackId(card.feedback?.id)
    this.card = card
    this.userids = options.userids
  }
}

/** Answers nothing; the person sees nothing. Returning nothing does the same. */
export class WxAiBotEmptyResponse {
  readonly kind = 'empty'
}

/** What a handler may answer: a text, the pieces of one, a reply, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without a return statement answers nothing
export type AiBotAnswer = string | AsyncIterable<string> | WxAiBotReply | null | undefined | void

/** What a handler returns, at once or later. */
export type AiBotResult = AiBotAnswer | PromiseLike<AiBotAnswer>
