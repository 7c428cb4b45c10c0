import { WxApiError, WxReplyError, WxTransportError } from '../../errors.ts'
import type { Lifeline } from './lifeline.ts'
import type { Ack, Link } from './link.ts'
import type { Packet } from './plan.ts'
import type { UnknownAiBotPush } from './types.ts'

/** The platform no longer knows the push: it is from before a reconnect. */
const unknownReqId = 846605
/** The stream's six minutes are over. */
const streamExpired = 846608

/** The answers to one push, on the link it came by; behind a reconnect on the new one, as far as the platform takes them. */
export class PushChannel {
  readonly #line: Lifeline
  readonly #reqId: string
  /** The push. */
  readonly req: UnknownAiBotPush

  constructor(line: Lifeline, reqId: string, req: UnknownAiBotPush) {
    this.#line = line
    this.#reqId = reqId
    this.req = req
  }

  /** Answers an event: within five seconds, on the link it came by, or not at all. */
  answer(link: Link, cmd: string, packet: Packet): Promise<Ack> {
    return link.request(cmd, this.#reqId, packet)
  }

  /**
   * Answers the message. What breaks with the connection, or is not acknowledged, is sent once more: a stream's packet says
   * all there is, so that twice is as good as once.
   */
  async reply(packet: Packet): Promise<Ack> {
    const cmd = 'aibot_respond_msg'
    try {
      return await (await this.#line.whenUp(cmd)).request(cmd, this.#reqId, packet)
    } catch (error) {
      if (!(error instanceof WxTransportError) || this.#line.isOver) throw error
      return (await this.#line.whenUp(cmd)).request(cmd, this.#reqId, packet)
    }
  }

  /** The same for what must not come twice: it is not repeated, but pushed where the platform no longer knows the message. */
  async replyOnce(packet: Packet): Promise<Ack> {
    const cmd = 'aibot_respond_msg'
    try {
      return await (await this.#line.whenUp(cmd)).request(cmd, this.#reqId, packet)
    } catch (error) {
      if (!isForgotten(error)) throw error
      return this.push(packet)
    }
  }

  /** Sends to the chat the push came from. */
  async push(packet: Packet): Promise<Ack> {
    return this.#line.request('aibot_send_msg', { ...chatOf(this.req), ...packet })
  }
}

/** Whether the platform takes no more answers to the message, however often they are sent. */
export function isForgotten(error: unknown): boolean {
  return error instanceof WxApiError && (error.errcode === unknownReqId || error.errcode === streamExpired)
}

/** Where to push what belongs to the chat of a push. */
function chatOf({ chatid, chattype, from }: UnknownAiBotPush): Packet {
  if (chatid === undefined && from === undefined) {
    throw new WxReplyError('no_chat', 'The push came from no chat that could be answered.')
  }
  return chatid === undefined || chattype === 'single'
    ? { chatid: from.userid, chat_type: 1 }
    : { chatid, chat_type: 2 }
}
