import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'
import type { WxApiOptions } from './core.ts'

const corpSecret = 'secret-of-the-application_0001'

let server: Server
let baseUrl: string
let seen: { path: string; query: string; body: string }[]
let answer: object | undefined

beforeAll(async () => {
  server = createServer(async (req, res) => {
    const { pathname, search } = new URL(req.url ?? '', 'http://x')
    const body = await text(req)
    seen.push({ path: `${req.method} ${pathname}`, query: decodeURIComponent(search), body })
    const echo = { errcode: 40035, errmsg: `no such thing: ${req.url} ${body} ${corpSecret}`, sent: [req.url, body] }
    res.end(JSON.stringify(answer ?? echo))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

beforeEach(() => {
  seen = []
  answer = { errcode: 0, errmsg: 'ok' }
})

function make(options: Partial<WxApiOptions> = {}) {
  const tokenProvider = async () => ({ access_token: 'the-access-token' })
  return new WxApi({ corpId: 'ww1', corpSecret, tokenProvider, baseUrl, retry: { attempts: 1 }, ...options })
}

describe('the application is told where an endpoint asks which it is', () => {
  test.each([1000002, '1000002'])('configured as %j, sent as a number', async (agentId) => {
    await make({ agentId }).raw.message.send({ touser: 'a|b', msgtype: 'text', text: { content: '你好' } })
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      ...{ agentid: 1000002, touser: 'a|b', msgtype: 'text', text: { content: '你好' } },
    })
    await make({ agentId }).raw.menu.get()
    expect(seen[1]?.query).toContain('agentid=1000002')
  })

  test('what the call says comes first; left undefined, it has said nothing', async () => {
    const api = make({ agentId: 1 })
    await api.raw.menu.get({ agentid: 2 })
    await api.raw.menu.get({ agentid: undefined })
    await api.call('GET /cgi-bin/menu/get')
    expect(seen.map(({ query }) => /agentid=(\d+)/.exec(query)?.[1])).toEqual(['2', '1', '1'])
  })

  test('nowhere said: nothing is sent', async () => {
    const api = make()
    const refused = { name: 'WxConfigError', code: 'missing_agent_id' }
    await expect(api.raw.message.send({ touser: 'a', msgtype: 'text' })).rejects.toMatchObject(refused)
    await expect(api.call('GET /cgi-bin/menu/get')).rejects.toMatchObject(refused)
    expect(seen).toEqual([])
    // Who does not ask is not told.
    await api.raw.department.list()
    expect(seen).toHaveLength(1)
  })
})

describe('answers', () => {
  test('a part of the receivers that was wrong is in the answer, which is no error', async () => {
    answer = { errcode: 0, errmsg: 'ok', invaliduser: 'bob|eve', msgid: 'm1' }
    const sent = await make({ agentId: 1 }).raw.message.send({ touser: 'bob|eve|al', msgtype: 'text' })
    expect(sent).toEqual(answer)
  })

  test('a refusal has the code, its meaning in WeCom, and what to do', async () => {
    answer = { errcode: 60011, errmsg: 'no privilege, hint: [1576065934_28_e0fa], from ip: 9.30.0.138' }
    const error = await make()
      .raw.user.get({ userid: 'x' })
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'WxApiError', errcode: 60011, endpoint: 'GET /cgi-bin/user/get' })
    expect(error).toHaveProperty('rid', '1576065934_28_e0fa')
    expect(error).toHaveProperty('hint', expect.stringMatching(/no permission on the member/))
  })

  test('a path youchat does not know is called all the same', async () => {
    expect(await make().call('POST /cgi-bin/brand/new', { a: 1 }, { query: { b: 2 } })).toEqual(answer)
    expect(seen[0]).toMatchObject({ path: 'POST /cgi-bin/brand/new', body: '{"a":1}' })
    expect(seen[0]?.query).toContain('b=2')
    expect(() => make().call('user/get' as 'GET /x')).toThrow(expect.objectContaining({ code: 'invalid_path' }))
  })
})

test('secrets are in no error and in nothing that is logged', async () => {
  answer = undefined
  const api = make({ tokenProvider: undefined })
  const key = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'
  const errors = await Promise.all([
    api.accessToken().catch((caught: unknown) => caught),
    make()
      .raw.user.get({ userid: 'x' })
      .catch((caught: unknown) => caught),
    api.raw.webhook.send({ key, msgtype: 'text' }).catch((caught: unknown) => caught),
  ])
  for (const error of errors) expect(error).toMatchObject({ name: 'WxApiError', errcode: 40035 })
  const visible = inspect([api, api.raw, ...errors], { depth: 9, showHidden: true })
  for (const secret of [corpSecret, 'the-access-token', key]) expect(visible).not.toContain(secret)
})

describe('where calls go', () => {
  const failing = (asked: string[]) => async (url: string) => {
    asked.push(new URL(url).origin)
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) })
  }

  test('to the platform, which names no second host', async () => {
    const asked: string[] = []
    const api = make({ baseUrl: undefined, fetch: failing(asked) })
    await expect(api.raw.getcallbackip()).rejects.toMatchObject({ code: 'connection_failed' })
    expect(asked).toEqual(['https://qyapi.weixin.qq.com'])
  })

  test('to one that was given', async () => {
    const asked: string[] = []
    const api = make({ baseUrl: 'https://a.example/', fallbackUrl: 'https://b.example', fetch: failing(asked) })
    await expect(api.raw.getcallbackip()).rejects.toMatchObject({ code: 'connection_failed' })
    expect(asked).toEqual(['https://a.example', 'https://b.example'])
  })
})

test.each([
  [{ corpId: '' }, 'missing_corp_id'],
  [{ agentId: 'x' }, 'invalid_agent_id'],
  [{ agentId: '' }, 'invalid_agent_id'],
  [{ agentId: 1.5 }, 'invalid_agent_id'],
  [{ agentId: -1 }, 'invalid_agent_id'],
  [{ baseUrl: 'qyapi.weixin.qq.com' }, 'invalid_base_url'],
  [{ fallbackUrl: 'x' }, 'invalid_base_url'],
])('refused at once: %j', (options, code) => {
  expect(() => make(options)).toThrow(expect.objectContaining({ name: 'WxConfigError', code }))
})
