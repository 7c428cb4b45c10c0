/**
 * The part of the control API's JSON that is about WeCom: one corp, its apps, its members and what goes between them. Types
 * only. Actions are `POST /_sim/wecom/members/:userid/…` and answer a `Delivery` whose `product` is `wecom`.
 */

import type { ChatEntry, Delivery, Format, MenuButton, Verification } from './protocol.ts'
import type { BotState } from './protocol-bot.ts'

/** The corp whose platform side is simulated. All its apps share one token and one EncodingAESKey; both are test data. */
export interface WecomCorpState {
  readonly corpId: string
  readonly name: string
  readonly token: string
  readonly encodingAesKey: string
  /** How the body of a push is written, and of a reply. WeCom always encrypts. */
  readonly format: Format
  /** Secret of the contacts, for API calls that change them. */
  readonly contactSecret: string
  /** Where changes of the contacts go (`change_contact`, `batch_job_result`); null while nothing is configured. */
  readonly contactCallbackUrl: string | null
  /** What the last check of `contactCallbackUrl` found; null before the first. */
  readonly contactVerification: Verification | null
}

/** An app of the corp. */
export interface WecomAgentState {
  readonly agentId: number
  readonly name: string
  readonly secret: string
  /** Where its pushes go; null while none is configured. */
  readonly callbackUrl: string | null
  /** What the last check of `callbackUrl` found; null before the first. */
  readonly verification: Verification | null
  /** Buttons have the types of the Official Account, but for `view_miniprogram` in place of `miniprogram`. */
  readonly menu: readonly MenuButton[]
}

export interface WecomDepartment {
  readonly id: number
  readonly name: string
  /** 0 for the root, whose id is 1. */
  readonly parentId: number
  readonly order: number
}

/** Somebody who works in the corp. */
export interface WecomMember {
  readonly userid: string
  readonly name: string
  /** Ids of departments, at least one. */
  readonly department: readonly number[]
  /** '' for none. */
  readonly mobile: string
  /** '' for none. */
  readonly email: string
  /** As the API has it: 1 active, 2 disabled, 4 not activated, 5 left. */
  readonly status: number
  /** The apps this member sees: `subscribe` was pushed to each. Empty unless active. */
  readonly agentIds: readonly number[]
}

/** A customer-service account (微信客服) of the corp. */
export interface WecomKfAccount {
  readonly openKfId: string
  readonly name: string
}

/** A customer of WeChat who writes to the customer service. */
export interface WecomKfCustomer {
  readonly externalUserid: string
  readonly nickname: string
}

/** A group chat of members: one an app made, or that of a webhook robot, in which everybody active is. */
export interface WecomGroup {
  readonly chatid: string
  readonly name: string
  readonly owner: string
  readonly userlist: readonly string[]
}

/** `wecom` of `GET /_sim/state`. */
export interface WecomState {
  readonly corp: WecomCorpState
  /** At least one; the first is meant where a call names none. */
  readonly agents: readonly WecomAgentState[]
  readonly departments: readonly WecomDepartment[]
  readonly members: readonly WecomMember[]
  readonly groups: readonly WecomGroup[]
  readonly kf: { readonly accounts: readonly WecomKfAccount[]; readonly customers: readonly WecomKfCustomer[] }
  readonly bots: readonly BotState[]
}

/**
 * A line of a chat with an app, of a group chat or of a customer. `from` is `person` for the member or customer,
 * `account` for the app. `kind` is the platform's type: text, image, voice, video, location, link, news, file, textcard,
 * mpnews, markdown, miniprogram_notice, template_card, taskcard, interactive_taskcard, event …; `content` has the nodes of
 * the push or reply, or the body of the API call that sent it.
 */
export interface WecomChatEntry extends ChatEntry {
  /** Of a card: what became of it. */
  readonly card?: WecomCardState
  /** Of a line of a group chat: who wrote it; left out for an app. */
  readonly userid?: string
  /** Withdrawn by message/recall. */
  readonly recalled?: true
}

/** A card in the chat, as it looks now. */
export interface WecomCardState {
  /** `answered` once the member pressed a button, `updated` once the app changed the card after that. */
  readonly state: 'open' | 'answered' | 'updated'
  /** '' where the app gave none: then nothing can be pressed. */
  readonly taskId: string
  /** The `template_card` as it is shown now, in the spelling of the API: the one sent, or what it was replaced by. */
  readonly card: Readonly<Record<string, unknown>>
  /** What stands on the button in place of its text; left out while nothing does. */
  readonly replaceName?: string
  /** The button that was pressed, and what was chosen. */
  readonly pressed?: { readonly key: string; readonly selected: readonly WecomSelection[] }
}

/** What was chosen in one list or vote of a card. */
export interface WecomSelection {
  readonly questionKey: string
  readonly optionIds: readonly string[]
}

/**
 * Answer of `GET /_sim/wecom/members/:userid/chats/:agentid`, `GET /_sim/wecom/chats/:chatid` and
 * `GET /_sim/wecom/kf/customers/:externalUserid/chats/:openKfId`, oldest first.
 */
export interface WecomChatAnswer {
  readonly entries: readonly WecomChatEntry[]
}

/**
 * The event `chat` of `GET /_sim/events` of a WeCom chat. Exactly one of `agentId` (with `userid`), `chatid` and `openKfId`
 * (with `externalUserid`) says which. An entry with an id that is there already takes its place: a card that changed.
 */
export interface WecomChatEvent {
  readonly type: 'chat'
  readonly product: 'wecom'
  readonly userid?: string
  readonly agentId?: number
  readonly chatid?: string
  readonly externalUserid?: string
  readonly openKfId?: string
  readonly entry: WecomChatEntry
}

/** Body of `PUT /_sim/callback` for WeCom. What is left out stays as it is; `url: null` clears it. */
export interface WecomCallbackInput {
  readonly product: 'wecom'
  /** The app whose callback is meant, or `contact`. @default all apps and the contacts */
  readonly agentId?: number | 'contact'
  readonly url?: string | null
  /** Of the whole corp. */
  readonly format?: Format
}

/** Answer of `PUT /_sim/callback` for WeCom; `verification` is null where the URL was cleared. */
export interface WecomCallbackAnswer {
  readonly corp: WecomCorpState
  readonly agents: readonly WecomAgentState[]
  readonly verification: Verification | null
}

/** Body of `PUT /_sim/wecom/menu`. */
export interface WecomMenuInput extends WecomAgentChoice {
  readonly button: readonly MenuButton[]
}

/** Answer of `PUT /_sim/wecom/menu`. */
export interface WecomMenuAnswer {
  readonly agent: WecomAgentState
}

/** Answer of `GET /_sim/wecom/tokens`: what gettoken did since the start or the last reset. */
export interface WecomTokenCounters {
  /** How often an access token was handed out. */
  readonly issued: number
  /** How many different access tokens that were. */
  readonly distinct: number
  readonly refused: number
  /** How many access tokens work now. */
  readonly valid: number
}

/**
 * Body of `POST /_sim/wecom/members`, answered with the `WecomMember`. Pushes `create_user`, and `subscribe` to each app.
 * `DELETE /_sim/wecom/members/:userid` answers the same; it pushes `delete_user` and `unsubscribe`.
 */
export interface WecomMemberInput {
  /** 1 to 64 letters, digits, `_`, `-`, `@` and `.`; made up where it is left out. */
  readonly userid?: string
  readonly name?: string
  /** @default [1] */
  readonly department?: readonly number[]
  readonly mobile?: string
  readonly email?: string
}

/** Every action of a member takes it: which app they are in. */
export interface WecomAgentChoice {
  /** @default the first app */
  readonly agentId?: number
}

/** Bodies of `POST /_sim/wecom/members/:userid/:action`, by the action. Each answers a `Delivery`. */
export interface WecomActions {
  /**
   * Opens the app: `enter_agent`. Refused with 409 while it is open (`already_entered`), and where the app chose not to
   * hear of it (`not_reported`).
   */
  readonly enter: WecomAgentChoice
  /** Closes the app, so that `enter` is pushed again; answers 200 with the `WecomMember`. */
  readonly leave: WecomAgentChoice
  readonly say: WecomAgentChoice & { readonly text: string }
  readonly image: WecomAgentChoice & { readonly picUrl?: string; readonly mediaId?: string }
  readonly voice: WecomAgentChoice & { readonly mediaId?: string; readonly format?: string }
  readonly video: WecomAgentChoice & { readonly mediaId?: string; readonly thumbMediaId?: string }
  readonly location: WecomAgentChoice & {
    readonly latitude: number
    readonly longitude: number
    readonly scale?: number
    readonly label?: string
    /** Whether it is sent from the WeChat plugin, where `AppType` is missing. @default false */
    readonly fromWechat?: boolean
  }
  readonly link: WecomAgentChoice & {
    readonly title: string
    readonly description?: string
    readonly url: string
    readonly picUrl?: string
  }
  /** A menu button of type `click`. */
  readonly click: WecomAgentChoice & { readonly key: string }
  /** A menu button of type `view`. */
  readonly view: WecomAgentChoice & { readonly url: string }
  /** A menu button of type `scancode_push` or, with `wait`, `scancode_waitmsg`. */
  readonly scan: WecomAgentChoice & {
    readonly key: string
    readonly result: string
    /** @default 'qrcode' */
    readonly type?: 'qrcode' | 'barcode'
    readonly wait?: boolean
  }
  /** The event `LOCATION`. */
  readonly 'report-location': WecomAgentChoice & {
    readonly latitude: number
    readonly longitude: number
    /** @default 15 */
    readonly precision?: number
  }
  readonly press: WecomPressInput
}

/**
 * A member presses a button of a card, submits it, or takes an entry of its action menu: `template_card_event`, or
 * `template_card_menu_event` for an entry of `action_menu`.
 */
export interface WecomPressInput extends WecomAgentChoice {
  /** Id of the card's line in the chat, or … */
  readonly entryId?: string
  /** … the card's `task_id`, or … */
  readonly taskId?: string
  /** … the `response_code` that message/send answered. */
  readonly responseCode?: string
  /** Key of the button, of `submit_button` or of the entry of `action_menu`. */
  readonly key: string
  /** What was chosen, of a vote or of lists. */
  readonly selected?: readonly WecomSelection[]
}

/** Body of `POST /_sim/wecom/push`: any push at all. */
export interface WecomPushInput {
  /** `FromUserName`; `sys` for what nobody set off. @default 'sys' */
  readonly userid?: string
  /** Left out, the push goes to the contacts' callback and its AgentID is empty. */
  readonly agentId?: number
  /**
   * The nodes of the push. With InfoType and SuiteId in place of MsgType it is one of the command callback of a suite
   * (第三方应用): sealed with the suite's id, to be answered `success`.
   */
  readonly message: Readonly<Record<string, unknown>>
}

/** Body of `POST /_sim/wecom/kf/customers`, answered with the `WecomKfCustomer`. */
export interface WecomKfCustomerInput {
  /** Made up where it is left out. */
  readonly externalUserid?: string
  readonly nickname?: string
}

/**
 * Body of `POST /_sim/wecom/kf/customers/:externalUserid/:action`: `enter` (opens the chat), `say`, `image`, `voice`,
 * `video`, `file`, `location`, `link`. Each answers the `Delivery` of `kf_msg_or_event`: it has no content, which is
 * fetched by kf/sync_msg.
 */
export interface WecomKfActionInput {
  /** @default the first customer-service account */
  readonly openKfId?: string
  readonly [field: string]: unknown
}

/** A push of WeCom: `openid` holds the userid that stands in `FromUserName`. */
export type WecomDelivery = Delivery & { readonly product: 'wecom' }
