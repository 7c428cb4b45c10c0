import type { Simulator, SimulatorOptions } from '../src/library.ts'
import type { WecomChatEntry } from '../src/protocol.ts'
import { startSim } from './start.ts'

/** An answer of WeCom's API. */
export type WecomAnswer = Readonly<Record<string, unknown>> & { readonly errcode: number; readonly errmsg: string }

/** Whose access token a call has: an app's, by its secret, or the contacts'. */
export type Secret = 'test-agent-secret' | 'test-contact-secret' | (string & {})

/** A simulator, and calls of WeCom's API over HTTP as a corp's own server makes them. */
export interface Corp {
  readonly sim: Simulator
  /** Address real clients take as their base URL. */
  readonly url: string
  readonly token: (secret?: Secret) => Promise<string>
  /** Calls an endpoint, such as `GET /cgi-bin/user/get?userid=alice`, with the app's token unless the query has one. */
  readonly request: (endpoint: string, body?: unknown, secret?: Secret) => Promise<Response>
  readonly call: (endpoint: string, body?: unknown, secret?: Secret) => Promise<WecomAnswer>
  /** What was sent in a chat, oldest line first: `member:1000001:alice`, `group:ID` or `kf:ACCOUNT:CUSTOMER`. */
  readonly chat: (key: string) => readonly WecomChatEntry[]
  /** Puts somebody into the contacts. */
  readonly member: (userid: string, fields?: Readonly<Record<string, unknown>>) => Promise<WecomAnswer>
}

/** Secret of the contacts of the seeded corp. */
export const contacts = 'test-contact-secret'

/** A simulator for the running test, on a clock that stands still. */
export async function startCorp(options: SimulatorOptions = {}): Promise<Corp> {
  const sim = await startSim(options)
  const url = `${sim.url}/wecom`
  let members = 0
  const corp: Corp = {
    ...{ sim, url },
    token: async (secret = 'test-agent-secret') => {
      const query = new URLSearchParams({ corpid: 'ww0000000000000001', corpsecret: secret })
      const answer = (await (await fetch(`${url}/cgi-bin/gettoken?${query}`)).json()) as { access_token: string }
      return answer.access_token
    },
    request: async (endpoint, body, secret) => {
      const [method = '', path = ''] = endpoint.split(' ')
      const address = new URL(url + path)
      if (!address.searchParams.has('access_token') && !address.searchParams.has('key')) {
        address.searchParams.set('access_token', await corp.token(secret))
      }
      const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
      const sent = body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }
      return fetch(address, { method, redirect: 'manual', ...sent })
    },
    call: async (endpoint, body, secret) => (await (await corp.request(endpoint, body, secret)).json()) as WecomAnswer,
    chat: (key) => {
      const { chats } = sim.snapshot().parts.wecom as { chats: { chats: [string, readonly WecomChatEntry[]][] } }
      const lines = chats.chats.find(([name]) => name === key)?.[1] ?? []
      return lines.filter(({ from }) => from !== 'system')
    },
    member: (userid, fields = {}) => {
      const mobile = `138${String(++members).padStart(8, '0')}`
      const member = { userid, name: userid.toUpperCase(), department: [1], mobile, ...fields }
      return corp.call('POST /cgi-bin/user/create', member, contacts)
    },
  }
  return corp
}
