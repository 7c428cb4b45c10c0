/**
 * The JSON of the control API for WeCom's smart bots (智能机器人), under `/_sim/wecom/bots`. Types only. Times are
 * milliseconds of the simulator's clock, durations end in `Ms`. A chat is named by the member's userid (single) or by
 * the chatid (group).
 */

import type { Bilingual, Fault, HttpRequestRecord, HttpResponseRecord, Verdict, Verification } from './protocol.ts'

/** How a bot hears of messages, as chosen in its console: by HTTP, or over a WebSocket it opens itself. */
export type BotMode = 'callback' | 'connection'

/** A smart bot whose platform side is simulated. Token, key and secret are test data; they are shown. */
export interface BotState {
  readonly botId: string
  readonly name: string
  /** What `aibot_subscribe` proves itself with. */
  readonly secret: string
  readonly token: string
  readonly encodingAesKey: string
  readonly mode: BotMode
  /** Where pushes go in callback mode; null while none is configured. */
  readonly callbackUrl: string | null
  /** What the last check of the callback URL found; null before the first. */
  readonly verification: Verification | null
  /** Address a bot in connection mode connects to. */
  readonly socketUrl: string
  /** Whether a subscribed connection is open. */
  readonly connected: boolean
  readonly connectedAt: number | null
  /** How long after an answer the next refresh of an unfinished stream is asked for. */
  readonly pollMs: number
  /** How many of the next acks are withheld, by a fault. */
  readonly withheldAcks: number
}

/** Whether a member writes to the bot alone or in a group. */
export type BotChatType = 'single' | 'group'

/** A conversation with a bot. */
export interface BotChat {
  /** The member's userid, or the group's chatid. */
  readonly chat: string
  readonly chattype: BotChatType
  /** Time of its newest line. */
  readonly at: number
}

/**
 * A line of a bot's chat, as members see it. A streamed answer or an updated card is sent again with the same id; its
 * place in the chat stays.
 */
export interface BotChatEntry {
  readonly id: string
  readonly at: number
  /** `system` is what WeCom itself writes. */
  readonly from: 'member' | 'bot' | 'system'
  /** Who wrote, or whom it answers; null for a push of the bot to a group. */
  readonly userid: string | null
  readonly kind: BotEntryKind
  /** What `kind` says it is. */
  readonly content: BotEntryContent
  readonly interactionId: string | null
}

export type BotEntryKind =
  | 'text'
  | 'markdown'
  | 'image'
  | 'voice'
  | 'file'
  | 'video'
  | 'mixed'
  | 'stream'
  | 'template_card'
  /** A line WeCom writes: `text` is `Bilingual` in `notice`. */
  | 'notice'

/** What a line shows; which fields there are depends on its kind. */
export interface BotEntryContent {
  /** text, markdown, stream (without its thinking), voice (what was recognized) */
  readonly text?: string
  /** stream: nothing more comes, or it was sealed after six minutes. */
  readonly finished?: boolean
  /** stream: sealed by WeCom after six minutes, unfinished. */
  readonly expired?: boolean
  /** stream: what stood in `<think></think>`. */
  readonly thinking?: string
  /** stream: its pictures. Addresses are the simulator's, unencrypted. */
  readonly images?: readonly BotFile[]
  /** image, file, video, voice of a bot */
  readonly file?: BotFile
  /** mixed: texts and pictures in their order. */
  readonly items?: readonly BotMixedItem[]
  /** template_card */
  readonly card?: Readonly<Record<string, unknown>>
  /** template_card: cards that replaced it for single members only. */
  readonly cardsByUserid?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Set where members may judge the answer. */
  readonly feedbackId?: string
  /** What a member judged last. */
  readonly feedback?: BotFeedback
  /** Id of the line this one quotes. */
  readonly quote?: string
  /** video of a bot */
  readonly title?: string
  readonly description?: string
  /** notice */
  readonly notice?: Bilingual
}

/** A file of a line. */
export interface BotFile {
  readonly url: string
  readonly name: string
  readonly type: string
  readonly bytes: number
}

/** A part of a mixed message: one of both. */
export interface BotMixedItem {
  readonly text?: string
  readonly file?: BotFile
}

/** A member's judgement of an answer. */
export interface BotFeedback {
  /** 1 accurate, 2 inaccurate, 3 withdrawn */
  readonly type: 1 | 2 | 3
  readonly content?: string
  /** Only of type 2. 1 irrelevant, 2 incomplete, 3 wrong content, 4 data analysis error */
  readonly reasons?: readonly number[]
}

/** What the platform makes of an answer or a frame. */
export interface BotVerdict extends Omit<Verdict, 'code'> {
  readonly code: BotVerdictCode
}

export type BotVerdictCode =
  | Verdict['code']
  /** A frame or call was answered with an errcode. */
  | 'refused'
  /** The stream was not finished within six minutes, or nothing was answered in that time. */
  | 'expired'
  /** Not sent: the bot is in connection mode and no connection is open. */
  | 'not-connected'
  /** Not sent: WeCom tells of a member's first entry of the day only. */
  | 'not-first-entry'

/** One HTTP request to the callback: a delivery of the push, or a request for news of a stream. */
export interface BotRequestStep {
  readonly kind: 'delivery' | 'poll'
  /** Counted from 1, deliveries and polls each. */
  readonly number: number
  readonly at: number
  readonly request: HttpRequestRecord
  /** The request's body after decryption. */
  readonly pushText: string
  readonly response: HttpResponseRecord | null
  readonly ms: number
  /** The answer's text after decryption; null where there is none. */
  readonly replyText: string | null
  readonly verdict: BotVerdict
  readonly faultId?: Fault['id']
}

/** One call of a `response_url`. */
export interface BotActiveReplyStep {
  readonly kind: 'response-url'
  readonly at: number
  readonly body: string
  readonly answer: { readonly errcode: number; readonly errmsg: string }
  readonly verdict: BotVerdict
}

/** One frame of a long connection. Secrets are masked. */
export interface BotFrame {
  readonly kind: 'frame'
  readonly id: string
  readonly at: number
  readonly from: 'platform' | 'bot'
  /** Null for an ack, and for what could not be read. */
  readonly cmd: string | null
  readonly reqId: string | null
  /** Cut after 16 KiB; `bytes` tells the whole size. */
  readonly text: string
  readonly bytes: number
  /** What a frame of the bot was answered with; null for the platform's own frames. */
  readonly errcode: number | null
  /** Of frames of the bot; null for the platform's own. */
  readonly verdict: BotVerdict | null
  /** Whether its ack was withheld, by a fault. */
  readonly ackWithheld?: boolean
  readonly interactionId: string | null
}

export type BotStep = BotRequestStep | BotActiveReplyStep | BotFrame

/** Something a member did, and all that went over the wire because of it. */
export interface BotInteraction {
  readonly id: string
  readonly botId: string
  readonly at: number
  readonly userid: string
  readonly chat: string
  readonly chattype: BotChatType
  /** What it was: `message`, or the type of the event. */
  readonly kind: 'message' | 'enter_chat' | 'template_card_event' | 'feedback_event'
  readonly via: BotMode
  /** What was pushed, in the clear; the keys of files are masked. */
  readonly message: Readonly<Record<string, unknown>>
  readonly state: 'running' | 'done'
  /** In their order. Of very many the first ten and the newest thirty are kept; `omitted` counts the others. */
  readonly steps: readonly BotStep[]
  readonly omitted: number
  /** What came of it; null while it runs. */
  readonly verdict: BotVerdict | null
  /** Text of the newest answer, without its thinking; null for none. */
  readonly answer: string | null
  /** Lines of the chat the bot answered with, oldest first. */
  readonly entryIds: readonly string[]
}

/** An event of `GET /_sim/events`. */
export type BotEvent =
  | { readonly type: 'bot-chat'; readonly botId: string; readonly chat: string; readonly entry: BotChatEntry }
  | { readonly type: 'bot-interaction'; readonly interaction: BotInteraction }
  | { readonly type: 'bot-frame'; readonly botId: string; readonly frame: BotFrame }

/** Answer of `GET /_sim/wecom/bots`. */
export interface BotsAnswer {
  readonly bots: readonly BotState[]
}

/**
 * Body of `PUT /_sim/wecom/bots/:botId/callback`. What is left out stays; a URL also chooses callback mode unless
 * `mode` says otherwise. `url: null` clears it.
 */
export interface BotCallbackInput {
  readonly url?: string | null
  readonly mode?: BotMode
}

/** Answer of `PUT /_sim/wecom/bots/:botId/callback`; `verification` is null where nothing was checked. */
export interface BotCallbackAnswer {
  readonly bot: BotState
  readonly verification: Verification | null
}

/** Answer of `GET /_sim/wecom/bots/:botId/chats`, the newest first. */
export interface BotChatsAnswer {
  readonly chats: readonly BotChat[]
}

/** Answer of `GET /_sim/wecom/bots/:botId/chats/:chat`, oldest first. */
export interface BotChatAnswer {
  readonly entries: readonly BotChatEntry[]
}

/** Answer of `GET /_sim/wecom/bots/:botId/interactions`, newest first. */
export interface BotInteractionsAnswer {
  readonly interactions: readonly BotInteraction[]
}

/** Answer of `GET /_sim/wecom/bots/:botId/frames`, newest first. */
export interface BotFramesAnswer {
  readonly frames: readonly BotFrame[]
}

/** Answer of `POST /_sim/wecom/bots/:botId/disconnect`. */
export interface BotDisconnectAnswer {
  /** Whether a connection was open. */
  readonly disconnected: boolean
}

/** Body of `POST /_sim/wecom/bots/:botId/faults`. */
export interface BotFaultInput {
  /** How many of the next acks do not come; 0 takes it back. */
  readonly withholdAcks: number
}

/** What the body of each action may hold besides its own fields. */
export interface BotActionInput {
  /** The group it happens in; left out, the member is alone with the bot. */
  readonly chatid?: string
}

/** Body of `…/members/:userid/say`. In a group the bot’s name is put before a text that lacks it. */
export interface BotSayInput extends BotActionInput {
  readonly text: string
  /** Id of a line of this chat. */
  readonly quote?: string
}

/** Body of `…/image`, `…/file` and `…/video`; a sample is sent where nothing is given. Not in groups. */
export interface BotFileInput {
  /** `data:<type>;base64,<data>` */
  readonly data?: string
  readonly name?: string
}

/** Body of `…/voice`: what speech recognition made of it. Not in groups. */
export interface BotVoiceInput {
  readonly text?: string
}

/** Body of `…/mixed`: texts and pictures (`data:` addresses, or `sample`) in their order. */
export interface BotMixedInput extends BotActionInput {
  readonly items: readonly ({ readonly text: string } | { readonly image: string })[]
  readonly quote?: string
}

/** Body of `…/press`: a button, menu entry or submit button of a card. */
export interface BotPressInput extends BotActionInput {
  /** Id of the card’s line. @default the newest card of the chat */
  readonly entryId?: string
  /** Key of the button or of the entry of the menu. @default the submit button’s */
  readonly key?: string
  /** Chosen options by the question’s key. */
  readonly selected?: Readonly<Record<string, readonly string[]>>
}

/** Body of `…/feedback`. */
export interface BotFeedbackInput extends BotActionInput {
  /** Id of the answer’s line. @default the newest one that may be judged */
  readonly entryId?: string
  readonly type: 1 | 2 | 3
  readonly content?: string
  readonly reasons?: readonly number[]
}
