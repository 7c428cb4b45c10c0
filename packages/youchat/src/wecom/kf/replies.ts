import { textParts } from '../../client/splitText.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxReplyError } from '../../errors.ts'
import type { WxApi } from '../api/api.ts'
import type { KfContent, KfMessageType } from '../api/kf.ts'

/** A message to a customer, as `send_msg` takes it: `{ msgtype: 'image', image: { media_id } }`. */
export type KfReply<T extends KfMessageType = KfMessageType> = {
  [Type in T]: { readonly msgtype: Type } & { readonly [Name in Type]: KfContent<Name> }
}[T]

/** What a handler may answer a customer: a text, also one longer than a message takes, a message, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without a return statement answers nothing
export type KfAnswer = string | KfReply | null | undefined | void

/** What a handler returns, at once or later. */
export type KfResult = KfAnswer | PromiseLike<KfAnswer>

/** Sends a customer what answers one message. */
export class KfReplies {
  readonly #api: WxApi
  readonly #openKfId: string
  readonly #customer: string | undefined
  /** What the ids of the replies begin with. */
  readonly #name: string
  #count = 0

  /** @param msgid The message that is answered. */
  constructor(api: WxApi, openKfId: string, customer: string | undefined, msgid: string) {
    this.#api = api
    this.#openKfId = openKfId
    this.#customer = customer
    this.#name = nodeCrypto().createHash('sha256').update(`${openKfId} ${msgid}`).digest('base64url').slice(0, 24)
  }

  /**
   * Sends an answer. The first reply to a message has the same id each time, and so has the second: where a message is
   * handled again after a crash, the platform sends none of them twice.
   * @throws WxReplyError `no_customer`, `invalid_reply`; those of the call
   */
  async send(answer: KfAnswer, signal?: AbortSignal): Promise<void> {
    if (answer === undefined || answer === null || answer === '') return
    const customer = this.#customer
    if (customer === undefined)
      throw new WxReplyError('no_customer', 'The event is about no customer: nobody to reply to.')
    const send = async (reply: KfReply): Promise<void> => {
      const { msgtype } = reply
      const content = (reply as Record<string, unknown>)[msgtype] as KfContent<typeof msgtype>
      await this.#api.sendKf(customer, this.#openKfId, msgtype, content, { msgid: this.#nextId(), signal })
    }
    if (typeof answer !== 'string') return send(checked(answer))
    for (const content of textParts(answer, true)) await send({ msgtype: 'text', text: { content } })
  }

  #nextId(): string {
    return `${this.#name}_${this.#count++}`
  }
}

function checked(reply: KfReply): KfReply {
  const { msgtype } = reply
  if (typeof msgtype === 'string' && (reply as Record<string, unknown>)[msgtype] !== undefined) return reply
  const message = 'A reply to a customer is a text or a message, such as { msgtype: "image", image: { media_id } }.'
  throw new WxReplyError('invalid_reply', message)
}
