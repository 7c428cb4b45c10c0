import type { CallOptions } from '../../client/call.ts'
import { textParts } from '../../client/splitText.ts'
import type {
  AppchatCreateParams,
  AppchatGetResult,
  AppchatSendParams,
  AppchatUpdateParams,
} from '../generated/api/appchat.ts'
import { MessageMethods } from './messages.ts'

/** Kinds of messages to a group chat. */
export type AppchatMessageType = AppchatSendParams['msgtype']

/** What a message of a kind to a group chat holds. */
export type AppchatContent<T extends AppchatMessageType> = NonNullable<AppchatSendParams[T]>

/** A group chat of the application. */
export type Appchat = AppchatGetResult['chat_info']

/** Group chats the application has made; it must be visible to all of the corp. */
export abstract class AppchatMethods extends MessageMethods {
  /**
   * Makes a group chat of 2 to 2000 members; 1000 a day. Members see it once something is sent to it.
   * @returns Its id.
   * @throws WxApiError 86001 chatid malformed, 86004 name, 86005 owner, 86006 number of members, 86007 or 86216 a member
   *   is wrong
   */
  async createAppchat(chat: AppchatCreateParams, options?: CallOptions): Promise<string> {
    return (await this.raw.appchat.create(chat, options)).chatid
  }

  /** Renames a group chat, gives it another owner, adds or removes members. @throws WxApiError 86003, 86008, 86216 */
  async updateAppchat(
    chatid: string,
    changes: Omit<AppchatUpdateParams, 'chatid'>,
    options?: CallOptions,
  ): Promise<void> {
    await this.raw.appchat.update({ ...changes, chatid }, options)
  }

  /** A group chat and its members. @throws WxApiError 40050 or 86003 no such chat, 86008 made by another application */
  async getAppchat(chatid: string, options?: CallOptions): Promise<Appchat> {
    return (await this.raw.appchat.get({ chatid }, options)).chat_info
  }

  /**
   * Sends a message to a group chat.
   * @param content As the manual has it below the name of the kind: `sendToAppchat(chatid, 'text', { content: 'hi' })`.
   * @param options `safe`: 1 cannot be passed on and has a watermark.
   * @throws WxConfigError `text_too_long` over 2048 bytes; `splitText` makes parts of it
   * @throws WxApiError 86003 no such chat, 86008 made by another application
   */
  async sendToAppchat<T extends AppchatMessageType>(
    chatid: string,
    msgtype: T,
    content: AppchatContent<T>,
    { safe, ...options }: CallOptions & { readonly safe?: 0 | 1 | undefined } = {},
  ): Promise<void> {
    if (msgtype === 'text') textParts((content as AppchatContent<'text'>).content, false)
    const params = { chatid, msgtype, [msgtype]: content, safe }
    await this.raw.appchat.send(params as unknown as AppchatSendParams, options)
  }
}
