import type { Delivery, WecomChatEntry } from '../protocol.ts'
import type { SimulatorCore } from '../simulator.ts'
import type { KfAction } from './kf-actions.ts'

/**
 * A customer who writes to the customer service (微信客服). Each method resolves with the record of the push that tells
 * of it; what was written is fetched by kf/sync_msg.
 */
export class SimulatedCustomer {
  readonly externalUserid: string
  readonly openKfId: string
  readonly #core: SimulatorCore

  constructor(core: SimulatorCore, externalUserid: string, openKfId: string) {
    this.#core = core
    this.externalUserid = externalUserid
    this.openKfId = openKfId
  }

  get nickname(): string {
    return this.#core.wecom.customers.desk.customer(this.externalUserid).nickname
  }

  /** What this customer sees, oldest line first. */
  chat(): readonly WecomChatEntry[] {
    return this.#core.wecom.customers.chat(this.externalUserid, this.openKfId)
  }

  /** Opens the chat. */
  enter(input: { readonly scene?: string; readonly sceneParam?: string } = {}): Promise<Delivery> {
    return this.#act('enter', input)
  }

  say(text: string): Promise<Delivery> {
    return this.#act('say', { text })
  }

  /** Sends something else, such as `send('image')`; see `POST /_sim/wecom/kf/customers/:externalUserid/:action`. */
  send(action: KfAction, body: Readonly<Record<string, unknown>> = {}): Promise<Delivery> {
    return this.#act(action, body)
  }

  async #act(action: KfAction, body: object): Promise<Delivery> {
    return this.#core.wecom.customers.act(this.externalUserid, action, { ...body, openKfId: this.openKfId }).done
  }
}
