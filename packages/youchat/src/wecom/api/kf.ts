import type { CallOptions } from '../../client/call.ts'
import type { MediaSource } from '../../client/mediaSource.ts'
import { textParts } from '../../client/splitText.ts'
import type {
  KfAccountListResult,
  KfMessageMenu,
  KfSendMsgOnEventParams,
  KfSendMsgParams,
  KfServiceStateGetResult,
  KfSyncMsgParams,
  KfSyncMsgResult,
} from '../generated/api/kf.ts'
import { AgentMethods } from './agents.ts'

/** A customer service account. */
export type KfAccount = KfAccountListResult['account_list'][number]

/** Kinds of messages to a customer. */
export type KfMessageType = KfSendMsgParams['msgtype']

/** What a message of a kind to a customer holds. */
export type KfContent<T extends KfMessageType> = NonNullable<KfSendMsgParams[T]>

/** How a message to a customer is sent. */
export interface KfSendOptions extends CallOptions {
  /** A name of your own for it, ≤ 32 letters, digits and `_-`; each once. @default the platform makes one */
  readonly msgid?: string | undefined
}

/** A cover: a media id, or a picture itself. */
type KfThumb = { readonly thumb_media_id: string } | { readonly thumb: MediaSource }

/** A link with title, description and picture. */
export type KfLink = Omit<KfContent<'link'>, 'thumb_media_id'> & KfThumb

/** A card that opens a page of a Mini Program. */
export type KfMiniprogram = Omit<KfContent<'miniprogram'>, 'thumb_media_id'> & KfThumb

/** How a conversation stands: 0 not answered, 1 with the assistant, 2 in the queue, 3 with a member, 4 ended. */
export type KfServiceState = 0 | 1 | 2 | 3 | 4

const pageSize = 100

/**
 * Customer service (微信客服): messages to people in WeChat. Up to 5 within 48 hours of a message of theirs, while the
 * conversation is in state 0 or 1. That the platform takes a message does not mean it arrives: the event `msg_send_fail`
 * tells of those that do not.
 *
 * All of them throw WxApiError 95000 or 95004 no such account, 95018 the state of the conversation forbids it, 95017 the
 * account is not managed by the API, 48002 no permission.
 */
export abstract class KfMethods extends AgentMethods {
  /** All customer service accounts the application may use. */
  async kfAccounts(options?: CallOptions): Promise<KfAccount[]> {
    const accounts = new Map<string, KfAccount>()
    for (let offset = 0; ; offset += pageSize) {
      const { account_list } = await this.raw.kf.account.list({ offset, limit: pageSize }, options)
      const before = accounts.size
      for (const account of account_list) accounts.set(account.open_kfid, account)
      // A page with nothing new leads nowhere.
      if (account_list.length < pageSize || accounts.size === before) return [...accounts.values()]
    }
  }

  /**
   * Sends a customer a message of any kind.
   * @param touser The customer's `external_userid`.
   * @param content As the manual has it below the name of the kind.
   * @returns The message's id.
   */
  async sendKf<T extends KfMessageType>(
    touser: string,
    openKfId: string,
    msgtype: T,
    content: KfContent<T>,
    { msgid, ...options }: KfSendOptions = {},
  ): Promise<string> {
    const params = { touser, open_kfid: openKfId, msgid, msgtype, [msgtype]: content }
    return (await this.raw.kf.send_msg(params as unknown as KfSendMsgParams, options)).msgid
  }

  /** Sends a customer a text of at most 2048 bytes; `splitText` makes parts of it. @throws WxConfigError `text_too_long` */
  async sendKfText(touser: string, openKfId: string, content: string, options?: KfSendOptions): Promise<string> {
    textParts(content, false)
    return this.sendKf(touser, openKfId, 'text', { content }, options)
  }

  /** Sends a customer a picture, given like that of `sendImage`. */
  async sendKfImage(touser: string, openKfId: string, image: MediaSource, options?: KfSendOptions): Promise<string> {
    const media_id = await this.mediaId('image', image, options)
    return this.sendKf(touser, openKfId, 'image', { media_id }, options)
  }

  /** Sends a customer a recording, given like the picture of `sendImage`. */
  async sendKfVoice(touser: string, openKfId: string, voice: MediaSource, options?: KfSendOptions): Promise<string> {
    const media_id = await this.mediaId('voice', voice, options)
    return this.sendKf(touser, openKfId, 'voice', { media_id }, options)
  }

  /** Sends a customer a video, given like the picture of `sendImage`. */
  async sendKfVideo(touser: string, openKfId: string, video: MediaSource, options?: KfSendOptions): Promise<string> {
    const media_id = await this.mediaId('video', video, options)
    return this.sendKf(touser, openKfId, 'video', { media_id }, options)
  }

  /** Sends a customer a file, given like the picture of `sendImage`. */
  async sendKfFile(touser: string, openKfId: string, file: MediaSource, options?: KfSendOptions): Promise<string> {
    const media_id = await this.mediaId('file', file, options)
    return this.sendKf(touser, openKfId, 'file', { media_id }, options)
  }

  /** Sends a customer a link. */
  async sendKfLink(touser: string, openKfId: string, link: KfLink, options?: KfSendOptions): Promise<string> {
    return this.sendKf(touser, openKfId, 'link', await this.#withThumb<KfContent<'link'>>(link, options), options)
  }

  /** Sends a customer the card of a Mini Program. */
  async sendKfMiniprogram(
    touser: string,
    openKfId: string,
    page: KfMiniprogram,
    options?: KfSendOptions,
  ): Promise<string> {
    const content = await this.#withThumb<KfContent<'miniprogram'>>(page, options)
    return this.sendKf(touser, openKfId, 'miniprogram', content, options)
  }

  /** Sends a customer a question with up to 10 answers to tap; a tap comes back as a text with `menu_id`. */
  sendKfMenu(touser: string, openKfId: string, menu: KfMessageMenu, options?: KfSendOptions): Promise<string> {
    return this.sendKf(touser, openKfId, 'msgmenu', menu, options)
  }

  /**
   * Answers an event with the code that came with it: one message, a text or a menu.
   * @param code `welcome_code` of a customer who enters, for 20 seconds; `msg_code` of a change of state, for 48 hours, or
   *   for 20 seconds where the conversation ended. Each works once.
   * @returns The message's id.
   */
  async sendKfOnEvent<T extends 'text' | 'msgmenu'>(
    code: string,
    msgtype: T,
    content: KfContent<T>,
    { msgid, ...options }: KfSendOptions = {},
  ): Promise<string> {
    this.secrets.addLogin(code)
    const params = { code, msgid, msgtype, [msgtype]: content }
    return (await this.raw.kf.send_msg_on_event(params as KfSendMsgOnEventParams, options)).msgid
  }

  /** How a conversation stands; `servicer_userid` is there in state 3. */
  async kfState(
    openKfId: string,
    externalUserid: string,
    options?: CallOptions,
  ): Promise<Pick<KfServiceStateGetResult, 'service_state' | 'servicer_userid'>> {
    const params = { open_kfid: openKfId, external_userid: externalUserid }
    const { service_state, servicer_userid } = await this.raw.kf.service_state.get(params, options)
    return servicer_userid === undefined ? { service_state } : { service_state, servicer_userid }
  }

  /**
   * Moves a conversation to another state. One that has ended is not moved: the customer's next message begins it anew.
   * @param servicer_userid The member who takes over; needed for state 3.
   * @returns The code for `sendKfOnEvent`, where there is one: on the first move to 2 or 3, and on that to 4.
   * @throws WxApiError 95013 it has ended, 95014 the member is not receiving
   */
  async transKf(
    openKfId: string,
    externalUserid: string,
    service_state: KfServiceState,
    servicer_userid?: string,
    options?: CallOptions,
  ): Promise<string | undefined> {
    const params = { open_kfid: openKfId, external_userid: externalUserid, service_state, servicer_userid }
    return (await this.raw.kf.service_state.trans(params, options)).msg_code || undefined
  }

  /**
   * One page of what customers wrote and what happened, oldest first; for those who keep the place themselves. Ask again
   * with `next_cursor` while `has_more` is 1, also after an empty page, and keep the last cursor for each account.
   * @param params `token` is the `Token` of the event `kf_msg_or_event`, for 10 minutes: calls without it are few.
   *   Without `cursor` it begins 3 days ago.
   * @throws WxApiError 95007 token, 45009 too often
   */
  kfSync(params: KfSyncMsgParams, options?: CallOptions): Promise<KfSyncMsgResult> {
    if (params.token) this.secrets.addLogin(params.token)
    return this.raw.kf.sync_msg(params, options)
  }

  async #withThumb<T extends { readonly thumb_media_id: string }>(
    message: KfThumb,
    options: KfSendOptions | undefined,
  ): Promise<T> {
    const { thumb, ...rest } = message as { thumb?: MediaSource }
    if (thumb === undefined) return rest as T
    return { ...rest, thumb_media_id: await this.mediaId('image', thumb, options) } as T
  }
}
