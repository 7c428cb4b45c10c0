import { both } from '../bilingual.ts'
import { SimulatorError } from '../errors.ts'
import { isObject, optionalText, refuse } from '../input.ts'
import type { WecomChatEntry, WecomKfAccount, WecomKfCustomer } from '../protocol.ts'
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

  /** An account, the first where none is named. @throws SimulatorError `unknown_kf_account` */
  account(openKfId?: string): WecomKfAccount {
    const { kfAccounts } = this.#platform.store
    const found = openKfId === undefined ? kfAccounts.list()[0] : kfAccounts.get(openKfId)
    if (found) return found
    throw new SimulatorError(404, 'unknown_kf_account', 'No customer-service account has this open_kfid.')
  }

  /** Oldest line first. @throws SimulatorError `unknown_customer`, `unknown_kf_account` */
  chat(externalUserid: string, openKfId?: string): readonly WecomChatEntry[] {
    this.desk.customer(externalUserid)
    return this.#platform.chats.list({ externalUserid, openKfId: this.account(openKfId).openKfId })
  }

  /** A customer opens the chat or writes: the push says only that there is something. @param body `WecomKfActionInput` */
  act(externalUserid: string, action: KfAction, body: unknown): StartedPush {
    if (body !== undefined && !isObject(body)) throw refuse('The body must be a JSON object.')
    const { openKfId: given, ...input } = body ?? {}
    const { nickname } = this.desk.customer(externalUserid)
    const { openKfId } = this.account(optionalText({ given }, 'given', 64))
    const { msgtype, ...content } = kfActions[action](input, (kind, id) => this.#platform.keep(kind, id))
    const isEvent = msgtype === 'event'
    const who = { open_kfid: openKfId, external_userid: externalUserid }
    const message = isEvent
      ? {
          origin: 4,
          msgtype,
          event: { ...(content.event as object), ...who, ...this.#welcomeCode(openKfId, externalUserid) },
        }
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

  /** The code for a welcome, of who never wrote and got none for 48 hours. Source: path/95122 of the WeCom manual. */
  #welcomeCode(openKfId: string, customer: string): { readonly welcome_code?: string } {
    const { kfSessions } = this.#platform.store
    const now = this.#platform.now()
    if (this.desk.newest(openKfId, customer) !== undefined || kfSessions.isWelcomed(openKfId, customer, now)) return {}
    return { welcome_code: kfSessions.newCode({ openKfId, customer, kind: 'welcome', state: null }, now) }
  }
}
