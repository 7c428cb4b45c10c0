import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Clock } from '../../clock.ts'

type Fields = Record<string, unknown>

/** A message or event in the list of an account. */
export type Item = Fields & { readonly msgid: string }

/** A server that is the platform as far as customer service goes: lists, cursors, tokens, sessions, and codes that work once. */
export class KfPlatform {
  url = ''
  /** What was asked, in order: the last part of the path, and the body. */
  readonly calls: { readonly name: string; readonly body: Fields }[] = []
  /** Messages customers got, each id once. */
  readonly sent: Fields[] = []
  /** Answered instead of the next calls, by the last part of the path. */
  readonly refusals: Record<string, Fields[]> = {}
  /** How many messages a page has; fewer than the limit is normal. */
  pageSize = 1000
  /** Waited for before a call is answered. */
  hold: (name: string) => Promise<void> | undefined = () => undefined
  /** How many calls wait so. */
  held = 0
  /** How a session stands, by customer. */
  readonly states: Record<string, number> = {}
  /** By code, what is left of its uses. */
  readonly codes: Record<string, number> = {}
  readonly #lists: Record<string, Item[]> = {}
  /** When tokens end, Unix time in milliseconds. */
  readonly #tokens: Record<string, number> = {}
  readonly #clock: Clock
  readonly #server = createServer((req, res) => void this.#serve(req, res))

  constructor(clock: Clock) {
    this.#clock = clock
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Adds to the list of an account; an item without elements is a page with nothing in it. */
  add(openKfId: string, ...items: (Item | undefined)[]): void {
    const list = this.#lists[openKfId] ?? []
    this.#lists[openKfId] = list
    list.push(...(items as Item[]))
  }

  /** A new token, as `kf_msg_or_event` carries it; it lives for ten minutes. */
  token(): string {
    const token = `token-of-an-event-${Object.keys(this.#tokens).length}`
    this.#tokens[token] = this.#clock.now() + 600_000
    return token
  }

  named(name: string): Fields[] {
    return this.calls.filter((call) => call.name === name).map(({ body }) => body)
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const name = new URL(req.url ?? '', 'http://x').pathname.split('/').pop() ?? ''
    const body = (req.method === 'POST' ? await json(req) : {}) as Fields
    this.calls.push({ name, body })
    this.held++
    await this.hold(name)
    this.held--
    const answer = this.refusals[name]?.shift() ?? this.#answer(name, body)
    if (!res.destroyed) res.end(JSON.stringify({ errcode: 0, errmsg: 'ok', ...answer }))
  }

  #answer(name: string, body: Fields): Fields {
    if (name === 'gettoken') return { access_token: 'access-token-of-the-platform', expires_in: 7200 }
    if (name === 'sync_msg') return this.#sync(body)
    if (name === 'send_msg') return this.#send(body)
    if (name === 'send_msg_on_event') return this.#welcome(body)
    if (name === 'trans') {
      this.states[String(body.external_userid)] = Number(body.service_state)
      return { msg_code: 'msg-code-of-a-session' }
    }
    return { errcode: 404, errmsg: `nothing here: ${name}` }
  }

  #sync({ open_kfid, cursor, token, limit }: Fields): Fields {
    if (token !== undefined && !(this.#clock.now() < (this.#tokens[String(token)] ?? 0))) {
      return { errcode: 95007, errmsg: `invalid msg token ${token}` }
    }
    const list = this.#lists[String(open_kfid)] ?? []
    const from = cursor === undefined ? 0 : Number(String(cursor).slice(1))
    let to = Math.min(list.length, from + Math.min(Number(limit), this.pageSize))
    const empty = list.indexOf(undefined as never, from)
    if (empty >= 0 && empty < to) to = Math.max(empty, from + 1)
    const msg_list = list.slice(from, to).filter((item) => item !== undefined)
    return { next_cursor: `c${to}`, has_more: to < list.length ? 1 : 0, msg_list }
  }

  #send(body: Fields): Fields {
    const state = this.states[String(body.touser)] ?? 0
    if (state > 1) return { errcode: 95018, errmsg: 'send msg session status invalid' }
    if (!this.sent.some(({ msgid }) => msgid === body.msgid)) this.sent.push(body)
    return { msgid: body.msgid }
  }

  #welcome(body: Fields): Fields {
    const code = String(body.code)
    const left = this.codes[code] ?? 0
    if (left < 1) return { errcode: 95099, errmsg: `invalid code ${code}` }
    this.codes[code] = left - 1
    this.sent.push(body)
    return { msgid: 'w1' }
  }
}

let count = 0

/** What a customer wrote. */
export function text(external_userid: string, content: string, more: Fields = {}): Item {
  const msgid = `msg-${++count}`
  return {
    ...{ msgid, open_kfid: 'wk1', external_userid, send_time: 1_700_000_000, origin: 3 },
    ...{ msgtype: 'text', text: { content } },
    ...more,
  }
}

/** What happened: whom it is about stands inside of `event`. */
export function event(event_type: string, more: Fields = {}): Item {
  const own = { event_type, open_kfid: 'wk1', ...more }
  return { msgid: `msg-${++count}`, send_time: 1_700_000_000, origin: 4, msgtype: 'event', event: own }
}
