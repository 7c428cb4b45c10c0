import { BaseContext } from '../../callback/baseContext.ts'
import { WxReplyError } from '../../errors.ts'
import type { WxApi } from '../api/api.ts'
import type { KfContent } from '../api/kf.ts'
import { type KfAnswer, KfReplies, type KfReply } from './replies.ts'
import type { UnknownKfMessage } from './types.ts'

/** Where a message or event came in. */
export interface KfOrigin {
  readonly api: WxApi
  readonly openKfId: string
  readonly externalUserId: string | undefined
}

/** What a handler of customer service is given besides the message; one for each message, never shared. */
export class KfContext extends BaseContext {
  /** The message or event. */
  readonly msg: UnknownKfMessage
  /** The customer-service account it came to. */
  readonly openKfId: string
  /** The customer; undefined for what is about none, such as a member who stops to receive. */
  readonly externalUserId: string | undefined
  /** Calls the platform as the application that was told of the message. */
  readonly api: WxApi
  /**
   * What will be sent to the customer: middleware finds it set behind `await next()`, and may set or replace it. Only a
   * customer's own message (`origin` 3) is answered.
   */
  answer: KfAnswer = undefined
  readonly #replies: KfReplies
  #isWelcomed = false

  constructor(msg: UnknownKfMessage, { api, openKfId, externalUserId }: KfOrigin) {
    super()
    this.msg = msg
    this.openKfId = openKfId
    this.externalUserId = externalUserId
    this.api = api
    this.#replies = new KfReplies(api, openKfId, externalUserId, msg.msgid)
  }

  get sender(): string {
    return `${this.openKfId}:${this.externalUserId ?? ''}`
  }

  /**
   * Sends the customer a message now, besides what the handler returns. The platform takes 5 within 48 hours of the
   * customer's last message, while the session is not yet answered or with the assistant (state 0 or 1).
   * @param answer A text, also one longer than a message takes, or a message such as `{ msgtype: 'image', … }`.
   * @throws WxReplyError `no_customer`, `invalid_reply`; WxApiError 95018 where the state of the session forbids it;
   *   WxTransportError
   */
  async reply(answer: string | KfReply): Promise<void> {
    await this.#replies.send(answer, this.signal)
  }

  /**
   * Welcomes a customer who opened the chat. Does nothing where the event has no `welcome_code`: the platform gives none
   * to those who wrote before or were welcomed within 48 hours. The code works once, for 20 seconds.
   * @throws WxReplyError `already_welcomed`; WxApiError, WxTransportError
   */
  async welcome(answer: string | KfReply<'text' | 'msgmenu'>): Promise<void> {
    const code = this.msg.event?.welcome_code
    if (typeof code !== 'string' || code === '') return
    if (this.#isWelcomed) throw new WxReplyError('already_welcomed', 'The welcome was sent: the platform takes one.')
    this.#isWelcomed = true
    const reply = typeof answer === 'string' ? ({ msgtype: 'text', text: { content: answer } } as const) : answer
    const content = reply.msgtype === 'text' ? reply.text : reply.msgmenu
    const options = { signal: this.signal }
    await this.api.sendKfOnEvent(code, reply.msgtype, content as KfContent<typeof reply.msgtype>, options)
  }

  /**
   * Hands the session to a member, who has to be receiving; without one, to the queue.
   * @throws WxReplyError `no_customer`; WxApiError 95013 the session has ended, 95014 the member is not receiving;
   *   WxTransportError
   */
  async transfer(servicerUserid?: string): Promise<void> {
    const { openKfId, externalUserId, signal } = this
    if (externalUserId === undefined)
      throw new WxReplyError('no_customer', 'The event is about no customer to hand on.')
    await this.api.transKf(openKfId, externalUserId, servicerUserid === undefined ? 2 : 3, servicerUserid, { signal })
  }

  /** Sends what the handler answered. @internal */
  sendAnswer(): Promise<void> {
    return this.#replies.send(this.answer, this.signal)
  }
}
