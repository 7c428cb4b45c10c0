import type { CallOptions } from '../../client/call.ts'
import { textParts } from '../../client/splitText.ts'
import type { MessageSendParams } from '../generated/api/message.ts'
import { checkAllReached, deliver, type MessageContent, type MessageType, type SentMessage } from './delivery.ts'
import { MediaMethods } from './media.ts'
import { lotsOf, type Receivers, receiverParams } from './receivers.ts'

/** Which application a call is about. */
export interface AgentOptions extends CallOptions {
  /** @default the configured `agentId` */
  readonly agentid?: number | undefined
}

/** How a message is sent. */
export interface SendOptions extends AgentOptions {
  /** 1: it cannot be passed on and has a watermark; 2, of `mpnews` only: it stays within the corp. @default 0 */
  readonly safe?: 0 | 1 | 2 | undefined
  /** 1: ids in the text are shown as names. @default 0 */
  readonly enable_id_trans?: 0 | 1 | undefined
  /**
   * 1: the platform drops what is the same as a message sent shortly before; so it is sent again when nobody knows what
   * became of it.
   * @default 0
   */
  readonly enable_duplicate_check?: 0 | 1 | undefined
  /** How long before, in seconds; at most 14400. @default 1800 */
  readonly duplicate_check_interval?: number | undefined
  /** `throw`: where some receivers are not reached a WxPartialError is thrown. @default 'return': the answer names them */
  readonly partial?: 'return' | 'throw' | undefined
}

/** How a text is sent. */
export interface SendTextOptions extends SendOptions {
  /**
   * Sends a text that is too long as several messages, cut at the ends of sentences by `splitText`; `true` is
   * `'sentences'`.
   * @default false: it is refused, because the platform would cut it off and say nothing
   */
  readonly split?: boolean | 'sentences' | undefined
}

/**
 * Messages of the application. All of them take any number of receivers and send to more than 1000 members, 100
 * departments or 100 tags in lots, one after the other. They answer with whom a message did not reach: the platform calls
 * that a success.
 *
 * All of them throw WxConfigError `no_receivers`, `invalid_receivers` and `missing_agent_id`; WxPartialError `not_all_sent`
 * when a later lot fails; WxApiError 81013 when nobody is right of all receivers, 40056 wrong agentid, 48002 and 60011 no
 * permission, 50003 the application is switched off. A member gets up to 30 messages a minute and 1000 an hour; the
 * platform drops what is more, and says nothing.
 */
export abstract class SendingMethods extends MediaMethods {
  /**
   * Sends a message of any kind.
   * @param content As the manual has it below the name of the kind: `sendMessage('zhangsan', 'text', { content: 'hi' })`.
   * @throws WxConfigError `text_too_long` over 2048 bytes
   * @throws WxApiError 40007 media id unknown or older than 3 days, 40008 kind, 45002 too long, 45008 too many articles
   */
  async sendMessage<T extends MessageType>(
    to: Receivers,
    msgtype: T,
    content: MessageContent<T>,
    options?: SendOptions,
  ): Promise<SentMessage> {
    if (msgtype === 'text') textParts((content as MessageContent<'text'>).content, false)
    return this.#deliver(to, msgtype, [content], options)
  }

  /**
   * Sends a text of at most 2048 bytes of UTF-8 (682 Chinese characters), or with `split` a longer one as several
   * messages, one after the other.
   * @throws WxConfigError `text_too_long`
   */
  async sendText(to: Receivers, content: string, options: SendTextOptions = {}): Promise<SentMessage> {
    const { split, ...sendOptions } = options
    const parts = textParts(content, split).map((part) => ({ content: part }))
    return this.#deliver(to, 'text', parts, sendOptions)
  }

  async #deliver(
    to: Receivers,
    msgtype: MessageType,
    contents: readonly MessageContent<MessageType>[],
    options: SendOptions = {},
  ): Promise<SentMessage> {
    const { partial, agentid, safe, enable_id_trans, enable_duplicate_check, duplicate_check_interval, ...rest } =
      options
    const said = { agentid, safe, enable_id_trans, enable_duplicate_check, duplicate_check_interval }
    const callOptions = enable_duplicate_check === 1 ? { isRepeatable: true, ...rest } : rest
    const sent = await deliver({
      msgtype,
      contents,
      lots: lotsOf(to),
      send: (content, lot) => {
        const params = { ...receiverParams(lot), msgtype, [msgtype]: content, ...said }
        return this.raw.message.send(params as unknown as MessageSendParams, callOptions)
      },
      signal: rest.signal,
    })
    if (partial === 'throw') checkAllReached(sent)
    return sent
  }
}
