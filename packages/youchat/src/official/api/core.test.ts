import { tracingChannel } from 'node:diagnostics_channel'
import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CallEvent } from '../../client/call.ts'
import { memoryStore } from '../../stores/memory.ts'
import { type ManualClock, manualClock } from '../../testing/clock.ts'
import { ApiCore, type WxApiOptions } from './core.ts'

class Api extends ApiCore {}

let sim: Simulator
let clock: ManualClock

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  clock = manualClock(sim.now())
})

afterEach(() => sim.close())

function make(options: Partial<WxApiOptions> = {}) {
  return new Api({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url, clock, ...options })
}

const paths = () => sim.calls.map(({ path }) => path).reverse()

describe('the access token', () => {
  test('is fetched when first needed, once, from stable_token', async () => {
    const api = make()
    expect(sim.official.tokens.issued).toBe(0)
    await Promise.all(Array.from({ length: 20 }, () => api.raw.get_api_domain_ip()))
    expect(sim.official.tokens).toMatchObject({ issued: 1, stable: 1, classic: 0 })
    expect(await api.accessToken()).toMatch(/.{16,}/)
    expect(sim.official.tokens.issued).toBe(1)
  })

  test('classic, when asked for', async () => {
    await make({ tokenKind: 'classic' }).raw.get_api_domain_ip()
    expect(sim.official.tokens).toMatchObject({ issued: 1, stable: 0, classic: 1 })
  })

  test.each(['stable', 'classic'] as const)(
    'revoked: dropped, fetched again, the call repeated (%s)',
    async (tokenKind) => {
      const api = make({ tokenKind })
      await api.raw.get_api_domain_ip()
      sim.official.expireTokens()
      const answers = await Promise.all(Array.from({ length: 20 }, () => api.raw.get_api_domain_ip()))
      expect(answers).toHaveLength(20)
      expect(sim.official.tokens.issued).toBe(2)
    },
  )

  test('its end: renewed ahead, no call fails on the way', async () => {
    const api = make()
    for (let minutes = 0; minutes < 360; minutes += 2) {
      await api.raw.get_api_domain_ip()
      await sim.advance(120_000)
      clock.advance(120_000)
    }
    expect(sim.official.tokens).toMatchObject({ distinct: 4, refused: 0 })
    expect(sim.calls.filter(({ errcode }) => errcode !== 0 && errcode !== null && errcode !== undefined)).toEqual([])
  })

  test('the fresh token is one that another process got, and stale too: once more', async () => {
    const store = memoryStore({ clock })
    const [early, late] = [make({ store }), make({ store })]
    await Promise.all([early.raw.get_api_domain_ip(), late.raw.get_api_domain_ip()])
    sim.official.expireTokens()
    await early.raw.get_api_domain_ip()
    sim.official.expireTokens()
    // It still holds the first, finds the second, and needs the third.
    expect(await late.raw.get_api_domain_ip()).toHaveProperty('ip_list')
    expect(sim.official.tokens.issued).toBe(3)
  })

  test('a call that fails again and again is not repeated for ever', async () => {
    const api = make()
    sim.fault({ match: '/cgi-bin/get_api_domain_ip', errcode: 40001, times: 100 })
    await expect(api.raw.get_api_domain_ip()).rejects.toMatchObject({ errcode: 40001 })
    expect(paths().filter((path) => path === '/cgi-bin/get_api_domain_ip').length).toBeLessThanOrEqual(3)
  })

  test.each([40001, 40014, 42001])('%i asks for a fresh one', async (errcode) => {
    const api = make()
    sim.fault({ match: '/cgi-bin/get_api_domain_ip', errcode })
    expect(await api.raw.get_api_domain_ip()).toHaveProperty('ip_list')
  })

  test('the platform refuses a token and hands it out again: forced', async () => {
    const api = make()
    const before = await api.accessToken()
    await sim.advance(60_000)
    clock.advance(60_000)
    sim.fault({ match: '/cgi-bin/get_api_domain_ip', errcode: 40001 })
    await api.raw.get_api_domain_ip()
    expect(await api.accessToken()).not.toBe(before)
    expect(sim.official.tokens.forced).toBe(1)
  })

  test('an endpoint that goes on to refuse a good token does not make it kill one token after the other', async () => {
    const api = make()
    await api.accessToken()
    sim.fault({ match: '/cgi-bin/get_api_domain_ip', errcode: 40001, times: 1000 })
    for (let i = 0; i < 25; i++) await expect(api.raw.get_api_domain_ip()).rejects.toMatchObject({ errcode: 40001 })
    expect(sim.official.tokens.forced).toBeLessThanOrEqual(1)
  })

  test('a wrong secret says so, with what to do, and is not tried again and again', async () => {
    const api = make({ appSecret: 'wrong-secret' })
    for (let i = 0; i < 5; i++) {
      await expect(api.raw.get_api_domain_ip()).rejects.toMatchObject({
        name: 'WxApiError',
        endpoint: 'POST /cgi-bin/stable_token',
        errcode: 40125,
        hint: expect.stringMatching(/secret/i),
        rid: expect.stringMatching(/^[\w-]+$/),
      })
    }
    expect(sim.official.tokens.refused).toBe(1)
  })

  test('no secret', async () => {
    const { appSecret: _, ...options } = { appSecret: '', appId: 'wx1', baseUrl: sim.url }
    await expect(new Api(options).raw.get_api_domain_ip()).rejects.toMatchObject({ code: 'missing_app_secret' })
  })

  test('from elsewhere', async () => {
    const own = make()
    const asked: unknown[] = []
    const api = make({
      tokenProvider: async (request) => {
        asked.push(request)
        return { access_token: await own.accessToken(), expires_in: 7200 }
      },
    })
    await api.raw.get_api_domain_ip()
    const first = await own.accessToken()
    sim.official.expireTokens()
    await own.expireAccessToken(first)
    await api.raw.get_api_domain_ip()
    const appId = 'wx0000000000000001'
    expect(asked).toEqual([
      { appId, rejected: undefined },
      { appId, rejected: first },
    ])
  })
})

describe('call', () => {
  test('knows the endpoints, and takes paths it does not know', async () => {
    const api = make()
    expect(await api.call('GET /cgi-bin/get_api_domain_ip')).toHaveProperty('ip_list')
    await expect(api.call('POST /cgi-bin/brand/new', { a: 1 }, { query: { b: 2 } })).rejects.toMatchObject({
      name: 'WxApiError',
      endpoint: 'POST /cgi-bin/brand/new',
    })
    expect(sim.calls[0]).toMatchObject({ method: 'POST', path: '/cgi-bin/brand/new', requestBody: '{"a":1}' })
    expect(sim.calls[0]?.query).toContain('b=2')
    await expect(api.call('GET /cgi-bin/brand/new', { c: '文' })).rejects.toThrow()
    expect(decodeURIComponent(String(sim.calls[0]?.query))).toContain('c=文')
  })

  test.each(['/cgi-bin/x', 'PUT /cgi-bin/x', 'GET cgi-bin/x', 'GET /cgi-bin/x#y', ''])('not a call: %j', (path) => {
    expect(() => make().call(path as 'GET /x')).toThrow(expect.objectContaining({ code: 'invalid_path' }))
  })
})

test.each([
  [{ appId: '' }, 'missing_app_id'],
  [{ baseUrl: 'api.weixin.qq.com' }, 'invalid_base_url'],
  [{ baseUrl: 'ftp://api.weixin.qq.com' }, 'invalid_base_url'],
  [{ fallbackUrl: 'x' }, 'invalid_base_url'],
])('refused at once: %j', (options, code) => {
  expect(() => make(options)).toThrow(expect.objectContaining({ name: 'WxConfigError', code }))
})

describe('observed', () => {
  test('onCall hears of each call, what it came to, and how often it was sent', async () => {
    const events: Readonly<CallEvent>[] = []
    const api = make({ onCall: (event) => events.push(event), clock: undefined, retry: { delayMs: 1 } })
    sim.fault({ match: '/cgi-bin/get_api_domain_ip', errcode: -1, times: 2 })
    await api.raw.get_api_domain_ip()
    await api.raw.user.info({ openid: 'nobody' }).catch(() => {})
    expect(events.map(({ endpoint, attempts, status, errcode }) => [endpoint, attempts, status, errcode])).toEqual([
      ['POST /cgi-bin/stable_token', 1, 200, 0],
      ['GET /cgi-bin/get_api_domain_ip', 3, 200, 0],
      ['GET /cgi-bin/user/info', 1, 200, 40003],
    ])
    for (const event of events) {
      expect(event.account).toBe('wx0000000000000001')
      expect(event.ms).toBeGreaterThanOrEqual(0)
    }
  })

  test('the channels tell the same, in order, without the answer', async () => {
    const heard: [string, object][] = []
    const hear = (name: string) => (message: object) => void heard.push([name, { ...message }])
    const channel = tracingChannel('youchat:call')
    const listeners = {
      start: hear('start'),
      end: hear('end'),
      asyncStart: hear('asyncStart'),
      asyncEnd: hear('asyncEnd'),
      error: hear('error'),
    }
    channel.subscribe(listeners as Parameters<typeof channel.subscribe>[0])
    const api = make({ tokenProvider: async () => ({ access_token: 'x' }) })
    await api.raw.get_api_domain_ip().catch(() => {})
    channel.unsubscribe(listeners as Parameters<typeof channel.subscribe>[0])
    const names = heard.map(([name]) => name)
    expect(names).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd'])
    for (const [, message] of heard) expect(message).not.toHaveProperty('result')
    expect(heard.at(-1)?.[1]).toMatchObject({ endpoint: 'GET /cgi-bin/get_api_domain_ip', attempts: 2 })
  })

  test('fetch is what was given', async () => {
    const asked: string[] = []
    const api = make({
      fetch: (url, init) => {
        asked.push(new URL(url).pathname)
        return fetch(url, init)
      },
    })
    await api.raw.get_api_domain_ip()
    expect(asked).toEqual(['/cgi-bin/stable_token', '/cgi-bin/get_api_domain_ip'])
  })
})
