import { both } from '../bilingual.ts'
import { isObject, optionalText, refuse } from '../input.ts'
import type { WecomChatEntry, WecomKfCustomer } from '../protocol.ts'
import { event } from '../push/actions.ts'
import { systemEntry } from '../push/chat.ts'
import type { StartedPush } from '../push/engine.ts'
import { KfDesk } from './kf.ts'
import { type KfAction, kfActions } from './kf-actions.ts'
import type { WecomPlatform, WecomPlatformOptions } from './platform.ts'

/** What the customers of the customer service (微信客服) do. Their pushes go to the callback of the first app. */
export class Customers {
  /** What they wrote, until it is fetched. */
  readonly desk: KfDesk
  readonly #platform: WecomPlatform
  readonly #onChange: () => void

  constructor(platform: WecomPlatform, { clock, onStateChange }: WecomPlatformOptions) {
    this.desk = new KfDesk(clock)
    this.#platform = platform
    this.#onChange = onStateChange
  }

  /** Somebody new. @param body `WecomKfCustomerInput` */
  add(body: unknown): WecomKfCustomer {
    const customer = this.desk.add(body)
    this.#onChange()
    return customer
  }

  /** Oldest line first. @throws SimulatorError `unknown_customer`, `unknown_kf_account` */
  chat(externalUserid: string, openKfId?: string): readonly WecomChatEntry[] {
    this.desk.customer(externalUserid)
    return this.#platform.chats.list({ externalUserid, openKfId: this.desk.account(openKfId).openKfId })
  }

  /** A customer opens the chat or writes: the push says only that there is something. @param body `WecomKfActionInput` */
  act(externalUserid: string, action: KfAction, body: unknown): StartedPush {
    if (body !== undefined && !isObject(body)) throw refuse('The body must be a JSON object.')
    const { openKfId: given, ...input } = body ?? {}
    const { nickname } = this.desk.customer(externalUserid)
    const { openKfId } = this.desk.account(optionalText({ given }, 'given', 64))
    const { msgtype, ...content } = kfActions[action](input, (kind, id) => this.#platform.keep(kind, id))
    const isEvent = msgtype === 'event'
    const who = { open_kfid: openKfId, external_userid: externalUserid }
    const message = isEvent
      ? { origin: 4, msgtype, event: { ...(content.event as object), ...who } }
      : { ...who, origin: 3, msgtype, ...content }
    const token = this.desk.receive(openKfId, message)
    const nodes = event('kf_msg_or_event', { Token: token, OpenKfId: openKfId })
    const text = both(`${nickname} opened the chat.`, `${nickname} 进入了会话。`)
    return this.#platform.pushRaw(this.#platform.console.agent().agentId, externalUserid, nodes, (deliveryId) =>
      this.#platform.chats.add(
        { externalUserid, openKfId },
        isEvent
          ? systemEntry('enter', text, deliveryId)
          : { from: 'person', kind: msgtype, content: message, deliveryId },
      ),
    )
  }
}
