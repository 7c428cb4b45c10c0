import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { WxApiOptions } from './core.ts'
import { JssdkMethods } from './jssdk.ts'

class Api extends JssdkMethods {}

const secret = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'
const token = '88_AccessToken+with/odd=chars_uMXTZ'
const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVU'
const code = '041AbCdEfGhIjKlMnOpQrStUvWx'
const loginToken = '99_LoginTokenOfAPerson_abcdef'
const refreshToken = '99_RefreshTokenOfAPerson_abcdef'
const secrets = [secret, token, encodeURIComponent(token), ticket, code, loginToken, refreshToken]

let server: Server
let answer: RequestListener
let baseUrl: string
/** All that anybody outside can see. */
let visible: unknown[]

const channels = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((name) => `tracing:youchat:call:${name}`)
const see = (message: unknown) => void visible.push(message)

beforeAll(async () => {
  server = createServer((req, res) => answer(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

beforeEach(() => {
  visible = []
  for (const channel of channels) subscribe(channel, see)
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, name).mockImplementation(see)
  vi.spyOn(process, 'emitWarning').mockImplementation(see)
})

afterEach(() => {
  for (const channel of channels) unsubscribe(channel, see)
  vi.restoreAllMocks()
})

function make(options: Partial<WxApiOptions> = {}) {
  const given = { appId: 'wx1', appSecret: secret, baseUrl, retry: { delayMs: 1 }, onCall: see, ...options }
  return new Api(given)
}

/** Gives a token to who asks for one, a ticket too; everything else is up to the test. */
function platform(rest: RequestListener): RequestListener {
  return (req, res) => {
    if (req.url?.startsWith('/cgi-bin/stable_token')) res.end(JSON.stringify({ access_token: token, expires_in: 7200 }))
    else if (req.url?.startsWith('/cgi-bin/ticket')) res.end(JSON.stringify({ errcode: 0, ticket, expires_in: 7200 }))
    else rest(req, res)
  }
}

/** The platform repeats in its words whatever it was sent. */
const echo: RequestListener = async (req, res) => {
  const url = decodeURIComponent(req.url ?? '')
  const { searchParams } = new URL(req.url ?? '', baseUrl)
  const sent = `${req.url} ${url} ${searchParams.get('access_token')} ${await text(req)} ${secret}`
  res.end(JSON.stringify({ errcode: 40066, errmsg: `no such thing: ${sent}`, request: { sent } }))
}

const failures: [what: string, options: Partial<WxApiOptions>, answer: RequestListener][] = [
  ['the platform repeats them in its words', {}, platform(echo)],
  ['the token endpoint repeats the secret', {}, echo],
  ['a page that shows the address', {}, platform((req, res) => res.end(`<html>${req.url}</html>`))],
  ['HTTP 500 with the address', {}, platform((req, res) => res.writeHead(500).end(req.url))],
  ['the connection is cut', {}, platform((_req, res) => res.destroy())],
  [
    'cut within the answer',
    {},
    platform((_req, res) => {
      res.writeHead(200, { 'content-length': 99 }).write('{"a')
      setImmediate(() => res.destroy())
    }),
  ],
  ['no answer', { timeoutMs: 30 }, platform(() => {})],
  ['nobody listens', { baseUrl: 'http://127.0.0.1:1' }, () => {}],
  [
    'fetch throws an error with the address',
    {
      fetch: async (url) => {
        throw new TypeError(`Failed to parse URL from ${url}`, { cause: new Error(`bad ${url}`) })
      },
    },
    () => {},
  ],
  [
    'fetch throws something else',
    {
      fetch: async (url) => {
        throw `no ${url}`
      },
    },
    () => {},
  ],
  [
    'an invalid header',
    { fetch: async (url, init) => fetch(`${url}&bad`, { ...init, headers: { 'x y': token } }) },
    platform(echo),
  ],
  ['a token that is not one', { tokenProvider: async () => ({ access_token: '' }) }, echo],
  [
    'a token provider that fails with it',
    {
      tokenProvider: async () => {
        throw new Error(`cannot reach http://x/?access_token=${token}&secret=${secret}`)
      },
    },
    echo,
  ],
  [
    'a listener that throws',
    {
      onCall: (event) => {
        see(event)
        throw event.error
      },
    },
    platform(echo),
  ],
]

test.each(failures)('%s: nothing of them is seen', async (_what, options, listener) => {
  answer = listener
  const api = make(options)
  const calls: (() => Promise<unknown>)[] = [
    () => api.raw.user.info({ openid: 'o1' }),
    () => api.raw.message.custom.send({ touser: 'o1', msgtype: 'text', text: { content: 'hi' } }),
    () => api.raw.media.get({ media_id: 'm' }),
    () => api.raw.clear_quota.v2({}),
    () => api.call('GET /cgi-bin/brand/new', {}),
    () => api.accessToken(),
    () => api.jssdkConfig('https://example.com/'),
    () => api.oauthUser(code),
    () => api.refreshOauthToken(refreshToken),
    () => api.oauthUserInfo(loginToken, 'o1'),
    () => api.checkOauthToken(loginToken, 'o1'),
    // Many others log in, and the account's own token is still known.
    async () => {
      for (let i = 0; i < 40; i++)
        await api.checkOauthToken(`another-login-token-${i}`, 'o1', { attempts: 1 }).catch(() => {})
      await api.raw.user.info({ openid: 'o1' })
    },
  ]
  let thrown = 0
  for (const call of calls) {
    await call().catch((error) => {
      thrown++
      see(error)
      see(error.stack)
      see(JSON.stringify(error))
      see(JSON.stringify(error, Object.getOwnPropertyNames(error)))
    })
  }
  expect(thrown).toBeGreaterThanOrEqual(6)
  const seen = visible
    .map((one) => (typeof one === 'string' ? one : inspect(one, { depth: 20, showHidden: true })))
    .join('\n')
  for (const one of secrets) expect(seen).not.toContain(one)
})

test('the client itself shows none of them either', async () => {
  answer = platform((_req, res) => res.end('{}'))
  const api = make()
  expect(await api.accessToken()).toBe(token)
  await api.ticket('jsapi')
  const shown = `${inspect(api, { depth: 20 })} ${JSON.stringify(api)}`
  for (const one of secrets) expect(shown).not.toContain(one)
})
