import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryStore } from '../../stores/memory.ts'
import type { Store } from '../../stores/store.ts'
import { type ManualClock, manualClock } from '../../testing/clock.ts'
import { ApiCore, type WxApiOptions } from './core.ts'

class Api extends ApiCore {}

const corpId = 'ww0000000000000001'
const secretOf = { mail: 'secret-of-the-mail-application_0001', desk: 'secret-of-the-desk-application_0002' }

interface Handed {
  readonly value: string
  readonly expiresAt: number
}

let server: Server
let baseUrl: string
let clock: ManualClock
/** What each secret has been given last. */
let handed: Map<string, Handed>
let count = 0
/** Method and path of each call, and the code it was answered with. */
let calls: [path: string, errcode: number][]
/** Codes the next business calls are answered with. */
let faults: number[]
/** The code gettoken is answered with, where it refuses. */
let refusal: number | undefined
/** Whether a token can be withdrawn before its end, and is handed out all the same. */
let withdrawn: boolean

/** WeCom as its manual says: gettoken answers with the same token until its end, and what is left of it. */
function gettoken(query: URLSearchParams): object {
  const secret = query.get('corpsecret') ?? ''
  if (refusal !== undefined) return { errcode: refusal, errmsg: 'refused' }
  if (query.get('corpid') !== corpId) return { errcode: 40013, errmsg: 'invalid corpid' }
  if (!Object.values(secretOf).includes(secret)) return { errcode: 40001, errmsg: `invalid credential ${secret}` }
  let token = handed.get(secret)
  if (token === undefined || clock.now() >= token.expiresAt) {
    token = { value: `token-${++count}-of-an-application`, expiresAt: clock.now() + 7_200_000 }
    handed.set(secret, token)
  }
  const expires_in = Math.floor((token.expiresAt - clock.now()) / 1000)
  return { errcode: 0, errmsg: 'ok', access_token: token.value, expires_in }
}

function business(query: URLSearchParams): object {
  const token = query.get('access_token')
  if (token === null) return { errcode: 41001, errmsg: 'access_token missing' }
  const known = [...handed.values()].find(({ value }) => value === token)
  const errcode =
    faults.shift() ?? (known === undefined || withdrawn ? 40014 : clock.now() >= known.expiresAt ? 42001 : 0)
  return { errcode, errmsg: errcode === 0 ? 'ok' : `refused, token ${token}`, ip_list: ['1.2.3.4'] }
}

beforeEach(async () => {
  clock = manualClock()
  handed = new Map()
  calls = []
  faults = []
  refusal = undefined
  withdrawn = false
  server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://x')
    const answer = pathname === '/cgi-bin/gettoken' ? gettoken(searchParams) : business(searchParams)
    calls.push([`${req.method} ${pathname}`, (answer as { errcode: number }).errcode])
    res.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => server.close())

function make(options: Partial<WxApiOptions> = {}) {
  return new Api({ corpId, corpSecret: secretOf.mail, baseUrl, clock, retry: { attempts: 1 }, ...options })
}

const asked = () => calls.filter(([path]) => path === 'GET /cgi-bin/gettoken').length

test('the token is fetched when first needed, once', async () => {
  const api = make()
  expect(calls).toEqual([])
  await Promise.all(Array.from({ length: 20 }, () => api.raw.getcallbackip()))
  expect(asked()).toBe(1)
  expect(calls.every(([, errcode]) => errcode === 0)).toBe(true)
  expect(await api.accessToken()).toBe(handed.get(secretOf.mail)?.value)
})

/** What the platform knows of a secret's token ends at once: forgotten (40014), or over (42001). */
function end(secret: string, errcode: number): void {
  const token = handed.get(secret) as Handed
  handed.set(secret, { value: errcode === 40014 ? 'another' : token.value, expiresAt: clock.now() })
}

test.each([40014, 42001])('%i: a fresh one is asked for, and the call repeated', async (errcode) => {
  const api = make()
  await api.raw.getcallbackip()
  end(secretOf.mail, errcode)
  const answers = await Promise.all(Array.from({ length: 5 }, () => api.raw.getcallbackip()))
  expect(answers.map((answer) => answer.errcode)).toEqual([0, 0, 0, 0, 0])
  expect(calls.find(([, code]) => code !== 0)?.[1]).toBe(errcode)
  expect(asked()).toBe(2)
})

test.each([40001, 40082, 60020, 81013])('%i is no stale token: nothing is repeated', async (errcode) => {
  const api = make()
  faults = [errcode]
  await expect(api.raw.getcallbackip()).rejects.toMatchObject({ name: 'WxApiError', errcode, code: 'api_error' })
  expect(calls.map(([, code]) => code)).toEqual([0, errcode])
})

test('a token that was withdrawn and is handed out again ends in the refusal, not in a loop', async () => {
  const api = make()
  withdrawn = true
  await expect(api.raw.getcallbackip()).rejects.toMatchObject({ errcode: 40014 })
  expect(calls.length).toBeLessThanOrEqual(8)
})

test('its end: the same token is handed out until then, and no call fails', async () => {
  const api = make()
  const seen = new Set<string>()
  for (let second = 0; second < 6 * 3600; second += 20) {
    await api.raw.getcallbackip()
    seen.add(await api.accessToken())
    clock.advance(20_000)
  }
  expect(calls.filter(([, errcode]) => errcode !== 0)).toEqual([])
  expect(seen.size).toBe(3)
  expect(asked()).toBeLessThan(30)
})

test('in its last second, when nothing is left of it but the token', async () => {
  await make().raw.getcallbackip()
  clock.advance(7_199_500)
  expect(await make().raw.getcallbackip()).toMatchObject({ errcode: 0 })
  expect(handed.size).toBe(1)
})

test.each([
  [40001, { corpSecret: 'wrong-secret-of-nobody' }],
  [40013, { corpId: 'ww1' }],
  [40091, {}],
  [60020, {}],
])('gettoken refuses with %i: said so, with what to do, and not asked again and again', async (errcode, options) => {
  if (errcode > 40013) refusal = errcode
  const api = make(options)
  for (let i = 0; i < 5; i++) {
    const error = await api.raw.getcallbackip().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'WxApiError', endpoint: 'GET /cgi-bin/gettoken', errcode })
    expect(error).toHaveProperty('hint', expect.stringMatching(/secret|corpid|IP/))
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret-of-/)
  }
  expect(asked()).toBe(1)
})

test('without a secret, what needs no token can be called', async () => {
  const api = new Api({ corpId, baseUrl, clock })
  await expect(api.raw.getcallbackip()).rejects.toMatchObject({ name: 'WxConfigError', code: 'missing_corp_secret' })
  await api.raw.webhook.send({ key: 'k', msgtype: 'text', text: { content: 'hi' } }).catch(() => {})
  expect(calls.map(([path]) => path)).toEqual(['POST /cgi-bin/webhook/send'])
})

test('from elsewhere', async () => {
  const own = make()
  const requests: unknown[] = []
  const api = make({
    corpSecret: undefined,
    agentId: 7,
    tokenProvider: async (request) => {
      requests.push(request)
      return { access_token: await own.accessToken(), expires_in: 7200 }
    },
  })
  await api.raw.getcallbackip()
  const first = await own.accessToken()
  end(secretOf.mail, 42001)
  await own.expireAccessToken(first)
  expect(await api.raw.getcallbackip()).toMatchObject({ errcode: 0 })
  expect(requests).toEqual([
    { corpId, agentId: 7, rejected: undefined },
    { corpId, agentId: 7, rejected: first },
  ])
})

describe('shared through a store', () => {
  let keys: Map<string, string>
  let store: Store

  beforeEach(() => {
    keys = new Map()
    const memory = memoryStore({ clock })
    store = new Proxy(memory, {
      get(target, name: keyof Store) {
        return (key: string, ...rest: unknown[]) => {
          keys.set(key, String(rest[0]))
          return (target[name] as (...all: unknown[]) => unknown).call(target, key, ...rest)
        }
      },
    })
  })

  test('by the processes that use the same application', async () => {
    await Promise.all(Array.from({ length: 8 }, () => make({ store }).raw.getcallbackip()))
    expect(asked()).toBe(1)
  })

  test('not by two applications of a corp', async () => {
    const [mail, desk] = [make({ store }), make({ store, corpSecret: secretOf.desk })]
    const tokens = [await mail.accessToken(), await desk.accessToken(), await mail.accessToken()]
    expect(tokens).toEqual([secretOf.mail, secretOf.desk, secretOf.mail].map((secret) => handed.get(secret)?.value))
    expect(asked()).toBe(2)
  })

  test('not by two applications whose tokens come from elsewhere', async () => {
    const from = (agentId: number) =>
      make({ store, agentId, tokenProvider: async () => ({ access_token: `token-of-${agentId}`, expires_in: 60 }) })
    expect([await from(1).accessToken(), await from(2).accessToken()]).toEqual(['token-of-1', 'token-of-2'])
  })

  test('under a name that has the corp and nothing of the secret', async () => {
    await make({ store }).accessToken()
    const names = [...keys.keys()].filter((name) => !name.endsWith(':lease'))
    expect(names).toEqual([expect.stringMatching(/^wecom:token:\{ww0000000000000001\}:[0-9a-f]{16}$/)])
    for (const text of [...keys].flat()) expect(text).not.toContain(secretOf.mail)
    // The corp is hashed along with the secret.
    await make({ store, corpId: 'ww2' })
      .accessToken()
      .catch(() => {})
    const hashes = new Set([...keys.keys()].map((name) => name.split(':')[3]))
    expect(hashes.size).toBe(2)
  })
})
