import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { SimulatorError } from '../errors.ts'
import { optionalText, readFields, refuse } from '../input.ts'
import type { WecomKfCustomer } from '../protocol.ts'

/** A line of `msg_list`, as kf/sync_msg answers it. */
export type KfMessage = Readonly<Record<string, unknown>> & { readonly msgid: string; readonly send_time: number }

/** What kf/sync_msg asks for. */
export interface KfPull {
  readonly openKfId: string
  /** Where the last answer ended; '' for the oldest that is kept. */
  readonly cursor: string
  readonly limit: number
}

/** A page of messages, in the names of kf/sync_msg. */
export interface KfPage {
  readonly next_cursor: string
  readonly has_more: 0 | 1
  readonly msg_list: readonly KfMessage[]
}

interface Queued {
  readonly seq: number
  readonly openKfId: string
  readonly message: KfMessage
}

interface SavedDesk {
  readonly seq: number
  readonly customers: readonly WecomKfCustomer[]
  readonly queue: readonly Queued[]
  readonly tokens: readonly (readonly [string, number])[]
}

const customerLimit = 1000
const queueLimit = 10_000
const tokenLimit = 1000
const tokenLifeMs = 10 * 60_000
const keptMs = 3 * 24 * 3_600_000
const names = ['顾客 Ann', '顾客 Ben', '顾客 Cleo', '顾客 Dan']

/**
 * The customer service (微信客服): its customers, and what they wrote until it is fetched. Source: path/94670 of the WeCom
 * manual.
 */
export class KfDesk {
  readonly #clock: Clock
  readonly #customers = new Map<string, WecomKfCustomer>()
  readonly #tokens = new Map<string, number>()
  #queue: Queued[] = []
  #seq = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get customers(): readonly WecomKfCustomer[] {
    return [...this.#customers.values()]
  }

  /** @throws SimulatorError `unknown_customer` */
  customer(externalUserid: string): WecomKfCustomer {
    const found = this.#customers.get(externalUserid)
    if (found) return found
    throw new SimulatorError(
      404,
      'unknown_customer',
      'Nobody has this external_userid; POST /_sim/wecom/kf/customers creates somebody.',
    )
  }

  findCustomer(externalUserid: string): WecomKfCustomer | undefined {
    return this.#customers.get(externalUserid)
  }

  /**
   * Somebody new.
   * @param body `WecomKfCustomerInput`
   * @throws SimulatorError `bad_request`, `customer_taken`, `too_many_customers`
   */
  add(body: unknown): WecomKfCustomer {
    const input = readFields(body, ['externalUserid', 'nickname'])
    const externalUserid = optionalText(input, 'externalUserid', 64) ?? `wm${randomBytes(22).toString('base64url')}`
    if (!/^[\w-]{1,64}$/.test(externalUserid)) throw refuse('An external_userid has up to 64 letters, digits, _ and -.')
    if (this.#customers.has(externalUserid)) {
      throw new SimulatorError(409, 'customer_taken', `There already is a customer ${externalUserid}.`)
    }
    if (this.#customers.size >= customerLimit) {
      throw new SimulatorError(409, 'too_many_customers', `The simulator holds up to ${customerLimit} customers.`)
    }
    const count = this.#customers.size
    const nickname = optionalText(input, 'nickname', 100) || (names[count] ?? `顾客 ${count + 1}`)
    const customer = { externalUserid, nickname }
    this.#customers.set(externalUserid, customer)
    return customer
  }

  /** Keeps a message until it is fetched. @returns the token its push carries, which is good for ten minutes */
  receive(openKfId: string, content: Readonly<Record<string, unknown>>): string {
    const message: KfMessage = {
      msgid: randomBytes(16).toString('base64url'),
      send_time: Math.floor(this.#clock.now() / 1000),
      ...content,
    }
    this.#queue.push({ seq: ++this.#seq, openKfId, message })
    if (this.#queue.length > queueLimit) this.#queue.shift()
    const token = `ENC${randomBytes(24).toString('base64url')}`
    this.#tokens.set(token, this.#clock.now() + tokenLifeMs)
    for (const oldest of this.#tokens.keys()) {
      if (this.#tokens.size <= tokenLimit) break
      this.#tokens.delete(oldest)
    }
    return token
  }

  /** Whether a push carried this token in the last ten minutes. */
  isToken(token: string): boolean {
    return this.#clock.now() < (this.#tokens.get(token) ?? 0)
  }

  /** The customer's newest message to an account, events not counted; undefined for none that is kept. */
  newest(openKfId: string, externalUserid: string): KfMessage | undefined {
    return this.#queue.findLast(
      (one) => one.openKfId === openKfId && one.message.origin === 3 && one.message.external_userid === externalUserid,
    )?.message
  }

  /** The messages of the last three days behind a cursor; null for a cursor that is none. */
  pull({ openKfId, cursor, limit }: KfPull): KfPage | null {
    if (cursor !== '' && !/^c\d{1,15}$/.test(cursor)) return null
    const after = cursor === '' ? 0 : Number(cursor.slice(1))
    const oldest = (this.#clock.now() - keptMs) / 1000
    const waiting = this.#queue.filter(
      (one) => one.openKfId === openKfId && one.seq > after && one.message.send_time >= oldest,
    )
    const page = waiting.slice(0, limit)
    return {
      next_cursor: `c${page.at(-1)?.seq ?? after}`,
      has_more: waiting.length > page.length ? 1 : 0,
      msg_list: page.map(({ message }) => message),
    }
  }

  save(): SavedDesk {
    return { seq: this.#seq, customers: this.customers, queue: this.#queue, tokens: [...this.#tokens] }
  }

  load({ seq, customers, queue, tokens }: SavedDesk): void {
    this.clear()
    this.#seq = seq
    this.#queue = [...queue]
    for (const customer of customers) this.#customers.set(customer.externalUserid, customer)
    for (const [token, expiresAt] of tokens) this.#tokens.set(token, expiresAt)
  }

  clear(): void {
    this.#customers.clear()
    this.#tokens.clear()
    this.#queue = []
    this.#seq = 0
  }
}
