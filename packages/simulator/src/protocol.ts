/**
 * The JSON of the control API under `/_sim/`: what the page, the library, tests and other languages read and write.
 * Types only. Times are milliseconds of the simulator's clock, durations end in `Ms`.
 */

import type { BotEvent } from './protocol-bot.ts'
import type { WecomChatEvent, WecomState } from './protocol-wecom.ts'

export type * from './protocol-api.ts'
export type * from './protocol-bot.ts'
export type * from './protocol-coverage.ts'
export type * from './protocol-tables.ts'
export type * from './protocol-wecom.ts'

/** The platforms that are simulated. */
export type Product = 'official' | 'wecom'

/** How pushes travel, as chosen in the platform's console. */
export type Mode = 'plain' | 'compatible' | 'encrypted'

/** How the body of a push is written. */
export type Format = 'xml' | 'json'

/** A text in both languages the simulator speaks. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** The Official Account whose platform side is simulated. The token and the keys are test data; they are shown. */
export interface OfficialAccountState {
  readonly appId: string
  readonly appSecret: string
  /** The account's own id, `gh_…`: `ToUserName` of every push. */
  readonly originalId: string
  readonly name: string
  readonly token: string
  readonly encodingAesKey: string
  readonly mode: Mode
  readonly format: Format
  /** Where pushes go; null while none is configured. */
  readonly callbackUrl: string | null
  /** What the last check of the callback URL found; null before the first. */
  readonly verification: Verification | null
  readonly menu: readonly MenuButton[]
  /** The domains web authorization leads back to; left out, it leads to any. */
  readonly oauthDomains?: readonly string[]
}

/** A button of the account's menu. One with `sub_button` only opens. */
export interface MenuButton {
  readonly name: string
  readonly type?: MenuButtonType
  readonly key?: string
  readonly url?: string
  readonly appid?: string
  readonly pagepath?: string
  readonly media_id?: string
  readonly article_id?: string
  readonly sub_button?: readonly MenuButton[]
}

/** What a menu button does when it is tapped, in the platform's words. */
export type MenuButtonType =
  | 'click'
  | 'view'
  | 'miniprogram'
  | 'scancode_push'
  | 'scancode_waitmsg'
  | 'pic_sysphoto'
  | 'pic_photo_or_album'
  | 'pic_weixin'
  | 'location_select'
  | 'media_id'
  | 'view_limited'
  | 'article_id'
  | 'article_view_limited'

/** The GET check of the callback URL. */
export interface Verification {
  readonly ok: boolean
  readonly at: number
  readonly ms: number
  readonly request: HttpRequestRecord
  readonly response: HttpResponseRecord | null
  /** What to do when it failed, or that it is well. */
  readonly message: Bilingual
}

/** Somebody who uses WeChat. */
export interface Person {
  readonly openid: string
  readonly nickname: string
  readonly subscribed: boolean
  readonly subscribedAt: number | null
  readonly createdAt: number
}

export interface HttpRequestRecord {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface HttpResponseRecord {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Cut after 64 KiB; `bodyBytes` tells the whole size. */
  readonly body: string
  readonly bodyBytes: number
}

export type VerdictCode =
  /** A legal reply the person sees. */
  | 'reply'
  /** `success` or an empty body: legal, the person sees nothing. */
  | 'nothing'
  /** No answer within five seconds. */
  | 'timeout'
  /** The connection was refused, reset or cut before a whole answer came. */
  | 'connection'
  /** A status other than 200. */
  | 'status'
  /** A body the platform does not take: not XML/JSON, wrong names, unknown type, empty text … */
  | 'illegal-body'
  /** The reply's envelope is wrong: signature, padding, id. */
  | 'illegal-envelope'
  /** Not sent: no callback URL is set. */
  | 'no-callback'
  /** Not sent: pushes are paused after too many failures. */
  | 'paused'
  /** Given up: the simulator was reset or closed meanwhile. */
  | 'cancelled'

/** What the platform makes of one answer. */
export interface Verdict {
  readonly ok: boolean
  readonly code: VerdictCode
  /** Why it is not ok, or that it is. One sentence, saying what to change. */
  readonly message: Bilingual
  /** What works, but not as its author may think (a second article that is not shown, …). */
  readonly warnings: readonly Bilingual[]
}

/** One of up to three HTTP requests that carry a push. */
export interface Attempt {
  readonly number: 1 | 2 | 3
  readonly startedAt: number
  readonly request: HttpRequestRecord
  readonly response: HttpResponseRecord | null
  /** From the start of the request to the end of the answer, or to the moment the platform hung up. */
  readonly ms: number
  /** The answer's text after decryption; null where there is none. */
  readonly replyText: string | null
  readonly verdict: Verdict
  /** The fault that changed it; left out for none. */
  readonly faultId?: string
}

/**
 * A reply as the platform reads it: the nodes of the reply's XML or JSON. From XML every value is a string. The
 * articles of a news reply are always `Articles: { item: [...] }`, only those that are shown.
 */
export interface Reply {
  readonly MsgType: string
  readonly [node: string]: unknown
}

/** A push from its first attempt to its end. */
export interface Delivery {
  readonly id: string
  readonly product: Product
  /** Whose push it is: the openid, or WeCom's userid; `sys`, or what else stands in FromUserName, for what nobody set off. */
  readonly openid: string
  /** WeCom's app; null for a push that belongs to none, and left out of the Official Account's. */
  readonly agentId?: number | null
  readonly at: number
  /** The message's nodes, as they were pushed. */
  readonly message: Readonly<Record<string, unknown>>
  /** The push before encryption, XML or JSON. */
  readonly text: string
  readonly mode: Mode
  readonly format: Format
  readonly state: 'running' | 'done'
  /** Empty where nothing was sent: `verdict` says why. */
  readonly attempts: readonly Attempt[]
  /** What came of it: the last attempt's verdict, or why there was none; null while it runs. */
  readonly verdict: Verdict | null
  /** The reply the person got; null for none. */
  readonly reply: Reply | null
  /** The failure notice the person was shown; null for none. */
  readonly notice: string | null
}

/** A line of the chat, as the person sees it. */
export interface ChatEntry {
  readonly id: string
  readonly at: number
  /** `system` is what WeChat itself writes: notices, “you followed …”. */
  readonly from: 'person' | 'account' | 'system'
  /**
   * The platform's type: text, image, voice, video, shortvideo, location, link, music, news, event, notice … and
   * `template` for template and subscription messages.
   */
  readonly kind: string
  /** The nodes of the message or reply, or the body of the API call that sent it; `{ text: Bilingual }` for `system`. */
  readonly content: Readonly<Record<string, unknown>>
  readonly deliveryId: string | null
  /** The API call that sent it; left out for what came another way. */
  readonly callId?: string
}

/** Answer of `GET /_sim/state`. */
export interface SimulatorState {
  readonly version: string
  readonly now: number
  /** `manual`: time stands still but for `POST /_sim/clock`. */
  readonly clock: 'real' | 'manual'
  readonly official: {
    readonly account: OfficialAccountState
    readonly people: readonly Person[]
    /** Pushes are paused after too many failures until then; null when they flow. */
    readonly pausedUntil: number | null
  }
  readonly wecom: WecomState
}

/** A server-sent event of `GET /_sim/events`: the event's name is `type`, its data the JSON of the whole object. */
export type SimulatorEvent =
  | { readonly type: 'state'; readonly state: SimulatorState }
  | {
      readonly type: 'chat'
      readonly product: 'official'
      readonly openid: string
      readonly entry: ChatEntry
    }
  | WecomChatEvent
  | BotEvent
  | { readonly type: 'delivery'; readonly delivery: Delivery }
  | { readonly type: 'reset' }

/** Body of `PUT /_sim/callback`. What is left out stays as it is; `url: null` clears it. */
export interface CallbackInput {
  readonly product?: 'official'
  readonly url?: string | null
  readonly mode?: Mode
  readonly format?: Format
}

/** Answer of `PUT /_sim/callback`; `verification` is null where the URL was cleared. */
export interface CallbackAnswer {
  readonly account: OfficialAccountState
  readonly verification: Verification | null
}

/** Answer of `PUT /_sim/official/menu`. */
export interface MenuAnswer {
  readonly account: OfficialAccountState
}

/** Answer of `GET /_sim/official/users/:openid/chat`, oldest first. */
export interface ChatAnswer {
  readonly entries: readonly ChatEntry[]
}

/** Answer of `GET /_sim/deliveries`, newest first. */
export interface DeliveriesAnswer {
  readonly deliveries: readonly Delivery[]
}

/** Answer of `POST /_sim/clock`. */
export interface ClockAnswer {
  readonly now: number
}

/** Answer of every refused control call, with status 400, 403, 404, 405, 409, 413 or 415. */
export interface ControlError {
  readonly error: { readonly code: string; readonly message: string }
}
