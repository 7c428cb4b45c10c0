import { randomBytes } from 'node:crypto'
import { BoundedMap } from '../../store/bounded-map.ts'

/** Where the conversation with a customer stands. Source: path/94669 of the WeCom manual. */
export interface KfSession {
  /** 0 not answered, 1 the assistant, 2 in the queue, 3 a servicer, 4 ended. */
  readonly state: 0 | 1 | 2 | 3 | 4
  /** '' but in state 3. */
  readonly servicer: string
  /** The customer's newest message when it came to be so; '' for none. */
  readonly since: string
}

/** What was sent since a customer's newest message. */
interface Sent {
  readonly msgid: string
  readonly count: number
}

/** A code that lets one message be sent because of an event. Source: path/95122 of the WeCom manual. */
export interface KfCode {
  readonly openKfId: string
  readonly customer: string
  /** `welcome` for who opened the chat, `reply` for who is queueing or answered, `end` after that. */
  readonly kind: 'welcome' | 'reply' | 'end'
  /** The state the conversation must be in still; null for any. */
  readonly state: KfSession['state'] | null
  readonly expiresAt: number
}

const shortMs = 20_000
const longMs = 48 * 3_600_000

interface SavedSessions {
  readonly codes: readonly (readonly [string, KfCode])[]
  readonly sessions: readonly (readonly [string, KfSession])[]
  readonly sent: readonly (readonly [string, Sent])[]
  readonly msgids: readonly (readonly [string, true])[]
  readonly servicers: readonly (readonly [string, readonly string[]])[]
  readonly welcomes: readonly (readonly [string, number])[]
}

const remembered = 10_000
const maxAfterMessage = 5

/** Conversations of customers with customer-service accounts: what is sent, and by whom. */
export class KfSessions {
  readonly #sessions = new BoundedMap<string, KfSession>(remembered)
  readonly #sent = new BoundedMap<string, Sent>(remembered)
  readonly #msgids = new BoundedMap<string, true>(remembered)
  readonly #codes = new BoundedMap<string, KfCode>(remembered)
  readonly #servicers = new BoundedMap<string, readonly string[]>(remembered)
  /** When each customer was last sent a welcome. */
  readonly #welcomes = new BoundedMap<string, number>(remembered)

  /** @param newest Id of the customer's newest message: one that came after the end begins anew. */
  getSession(openKfId: string, customer: string, newest: string): KfSession {
    const found = this.#sessions.get(`${openKfId} ${customer}`)
    if (found === undefined) return { state: newest === '' ? 4 : 0, servicer: '', since: newest }
    return found.state === 4 && found.since !== newest ? { state: 0, servicer: '', since: newest } : found
  }

  setSession(openKfId: string, customer: string, session: KfSession): void {
    this.#sessions.set(`${openKfId} ${customer}`, session)
  }

  /** Whether a message may still be sent after the customer's newest. */
  hasLeft(openKfId: string, customer: string, newest: string): boolean {
    const sent = this.#sent.get(`${openKfId} ${customer}`)
    return sent === undefined || sent.msgid !== newest || sent.count < maxAfterMessage
  }

  countSent(openKfId: string, customer: string, newest: string): void {
    const sent = this.#sent.get(`${openKfId} ${customer}`)
    const count = sent?.msgid === newest ? sent.count + 1 : 1
    this.#sent.set(`${openKfId} ${customer}`, { msgid: newest, count })
  }

  hasMsgid(openKfId: string, msgid: string): boolean {
    return this.#msgids.has(`${openKfId} ${msgid}`)
  }

  rememberMsgid(openKfId: string, msgid: string): void {
    this.#msgids.set(`${openKfId} ${msgid}`, true)
  }

  /** A code for one message. @param now The simulator's time. */
  newCode(given: Omit<KfCode, 'expiresAt'>, now: number): string {
    const code = randomBytes(24).toString('base64url')
    this.#codes.set(code, { ...given, expiresAt: now + (given.kind === 'reply' ? longMs : shortMs) })
    return code
  }

  getCode(code: string): KfCode | undefined {
    return this.#codes.get(code)
  }

  /** Uses a code up. */
  removeCode(code: string): void {
    this.#codes.delete(code)
  }

  /** Whether a customer was sent a welcome in the last 48 hours. @param now The simulator's time. */
  isWelcomed(openKfId: string, customer: string, now: number): boolean {
    return now < (this.#welcomes.get(`${openKfId} ${customer}`) ?? Number.NEGATIVE_INFINITY) + longMs
  }

  rememberWelcome(openKfId: string, customer: string, now: number): void {
    this.#welcomes.set(`${openKfId} ${customer}`, now)
  }

  /** Who answers for an account. */
  getServicers(openKfId: string): readonly string[] {
    return this.#servicers.get(openKfId) ?? []
  }

  setServicers(openKfId: string, userids: readonly string[]): void {
    this.#servicers.set(openKfId, userids)
  }

  save(): SavedSessions {
    return {
      ...{ sessions: this.#sessions.save(), sent: this.#sent.save() },
      ...{ msgids: this.#msgids.save(), codes: this.#codes.save(), servicers: this.#servicers.save() },
      welcomes: this.#welcomes.save(),
    }
  }

  load(saved: SavedSessions): void {
    this.#sessions.load(saved.sessions)
    this.#sent.load(saved.sent)
    this.#msgids.load(saved.msgids)
    this.#codes.load(saved.codes)
    this.#servicers.load(saved.servicers)
    this.#welcomes.load(saved.welcomes)
  }

  clear(): void {
    this.#welcomes.clear()
    for (const part of [this.#sessions, this.#sent, this.#msgids, this.#codes, this.#servicers]) part.clear()
  }
}
