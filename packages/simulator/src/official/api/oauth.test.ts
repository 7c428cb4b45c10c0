import { describe, expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'
import type { Simulator } from '../../library.ts'

const appid = 'wx0000000000000001'
const secret = 'test-secret'
const back = 'https://app.example.com/back?a=1'

type Answer = Readonly<Record<string, unknown>>

function authorizeUrl(sim: Simulator, change: Readonly<Record<string, string | undefined>> = {}): string {
  const given = { appid, redirect_uri: back, response_type: 'code', scope: 'snsapi_userinfo', state: 'S', ...change }
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `${sim.url}/connect/oauth2/authorize?${new URLSearchParams(pairs)}#wechat_redirect`
}

function open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { redirect: 'manual', headers })
}

async function codeOf(sim: Simulator, change: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await open(authorizeUrl(sim, change))
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

async function sns(sim: Simulator, path: string, query: Readonly<Record<string, string>>): Promise<Answer> {
  const answer = await fetch(`${sim.url}/sns/${path}?${new URLSearchParams(query)}`)
  const json = (await answer.json()) as Answer
  // Errors say they are text.
  const type = json.errcode === undefined || json.errcode === 0 ? 'application/json; encoding=utf-8' : 'text/plain'
  expect(answer.headers.get('content-type')).toBe(type)
  return json
}

describe('a wrong link', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
    ['no appid', { appid: '' }, /Error code: 10012/],
    ['another appid', { appid: 'wx0000000000000002' }, /Error code: 10016/],
    ['no redirect_uri', { redirect_uri: '' }, /Error code: 10011/],
    ['a redirect_uri that is no address', { redirect_uri: 'back' }, /Error code: 10003/],
    ['a script as redirect_uri', { redirect_uri: 'javascript:alert(1)' }, /Error code: 10003/],
    ['a domain that is not set', { redirect_uri: 'https://other.example.com/' }, /Error code: 10003/],
    ['another response_type', { response_type: 'token' }, /response_type must be code/],
    ['no scope', { scope: undefined }, /Error code: 10010/],
    ['an unknown scope', { scope: 'snsapi_login' }, /Error code: 10005/],
    ['an empty state', { state: '' }, /Error code: 10013/],
    ['a state of 129 bytes', { state: 'x'.repeat(129) }, /Error code: 10013/],
  ])('%s', async (_what, change, text) => {
    const sim = await startSim({ oauthDomains: ['app.example.com'] })
    await sim.official.follow({ openid: 'alice' })
    const answer = await open(authorizeUrl(sim, { openid: 'alice', ...change }))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(text)
  })

  test.each([
    ['redirect_uri', /Error code: 10011/, 'appid=A&response_type=code&redirect_uri=R&scope=B&state=S'],
    ['appid', /Error code: 10012/, 'redirect_uri=R&appid=A&response_type=code&scope=B'],
    ['scope', /Error code: 10010/, 'appid=A&redirect_uri=R&response_type=code&state=S&scope=B'],
    ['redirect_uri in another case', /Error code: 10011/, 'appid=A&redirect_URI=R&response_type=code&scope=B'],
    ['state', /Error code: 10013/, 'appid=A&redirect_uri=R&response_type=code&scope=B&state=S&state=S'],
  ])('%s in the wrong place', async (_what, text, query) => {
    const sim = await startSim()
    const search = query.replace('A', appid).replace('=R', '=https%3A%2F%2Fa.example').replace('B', 'snsapi_base')
    expect(await (await open(`${sim.url}/connect/oauth2/authorize?${search}`)).text()).toMatch(text)
  })

  test('nothing of the link is written into the page as it is', async () => {
    const sim = await startSim({ accountName: '<b>Name</b>' })
    await sim.official.follow({ openid: 'alice', nickname: '"><img src=x>' })
    const text = await (await open(`${authorizeUrl(sim).replace('#', '&x="><script>#')}`)).text()
    expect(text).not.toMatch(/<script|<img|<b>/)
    expect(text).toContain('&lt;b&gt;Name&lt;/b&gt;')
  })
})

describe('the way back', () => {
  test('the page lists people; its links carry who it is, or a no', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
    sim.official.user({ openid: 'bob', nickname: 'Bob' })
    const page = await open(authorizeUrl(sim))
    expect(page.status).toBe(200)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'/)
    const html = await page.text()
    const links = [...html.matchAll(/href="([^"]+)"/g)].map((found) => (found[1] ?? '').replaceAll('&amp;', '&'))
    expect(links).toHaveLength(3)
    const [, bob = '', no = ''] = links.map((link) => new URL(link, page.url).href)
    const yes = await open(bob)
    expect(yes.status).toBe(302)
    expect(yes.headers.get('location')).toMatch(/^https:\/\/app\.example\.com\/back\?a=1&code=[\w-]+&state=S$/)
    expect((await open(no)).headers.get('location')).toBe('https://app.example.com/back?a=1&state=S')
  })

  test('without a state there is none, and a fragment stays at the end', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice' })
    const change = { state: undefined, redirect_uri: 'https://app.example.com/#/page', openid: 'alice' }
    const answer = await open(authorizeUrl(sim, change))
    expect(answer.headers.get('location')).toMatch(/^https:\/\/app\.example\.com\/\?code=[\w-]+#\/page$/)
  })

  test('nobody is there: the page says so, for the small scope too', async () => {
    const sim = await startSim()
    for (const scope of ['snsapi_base', 'snsapi_userinfo']) {
      expect(await (await open(authorizeUrl(sim, { scope }))).text()).toMatch(/Nobody is there yet/)
    }
  })

  test('the small scope asks nobody: it is who was chosen last in this browser, or the first', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice' })
    await sim.official.follow({ openid: 'bob' })
    const scope = 'snsapi_base'
    const openidOf = async (answer: Response) => {
      const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
      return (await sns(sim, 'oauth2/access_token', { appid, secret, code, grant_type: 'authorization_code' })).openid
    }
    expect(await openidOf(await open(authorizeUrl(sim, { scope })))).toBe('alice')
    const chosen = await open(authorizeUrl(sim, { scope, openid: 'bob' }))
    expect(await openidOf(chosen)).toBe('bob')
    const cookie = (chosen.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(await openidOf(await open(authorizeUrl(sim, { scope }), { cookie }))).toBe('bob')
  })
})

describe('codes and tokens', () => {
  test('what is missing or wrong', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice' })
    const code = await codeOf(sim, { openid: 'alice' })
    const given = { appid, secret, code, grant_type: 'authorization_code' }
    const exchange = async (change: Readonly<Record<string, string>>) =>
      (await sns(sim, 'oauth2/access_token', { ...given, ...change })).errcode
    expect(await exchange({ grant_type: 'client_credential' })).toBe(40002)
    expect(await exchange({ appid: '' })).toBe(41002)
    expect(await exchange({ appid: 'wx1' })).toBe(40013)
    expect(await exchange({ secret: '' })).toBe(41004)
    expect(await exchange({ secret: 'x' })).toBe(40125)
    expect(await exchange({ code: '' })).toBe(41008)
    expect(await exchange({ code: 'x' })).toBe(40029)
    const renew = async (change: Readonly<Record<string, string>>) =>
      (await sns(sim, 'oauth2/refresh_token', { appid, grant_type: 'refresh_token', refresh_token: 'R', ...change }))
        .errcode
    expect(await renew({})).toBe(40030)
    expect(await renew({ refresh_token: '' })).toBe(41003)
    expect(await renew({ grant_type: 'code' })).toBe(40002)
    expect(await renew({ appid: 'wx1' })).toBe(40013)
    const answer = await sns(sim, 'oauth2/access_token', { ...given, code: 'x' })
    expect(answer.errmsg).toMatch(/^invalid code, rid: [0-9a-f]{8}-/)
  })

  test('a code is good for one use, within five minutes', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice' })
    const exchange = (code: string) =>
      sns(sim, 'oauth2/access_token', { appid, secret, code, grant_type: 'authorization_code' })
    const [used, late] = [await codeOf(sim, { openid: 'alice' }), await codeOf(sim, { openid: 'alice' })]
    await sim.advance(299_999)
    expect(await exchange(used)).toMatchObject({ openid: 'alice' })
    expect(await exchange(used)).toMatchObject({ errcode: 40163 })
    await sim.advance(1)
    expect(await exchange(late)).toMatchObject({ errcode: 42003 })
  })

  test('who somebody is, while the token lives; then a refresh, for thirty days', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
    const code = await codeOf(sim, { openid: 'alice' })
    const given = { appid, secret, code, grant_type: 'authorization_code' }
    const tokens = (await sns(sim, 'oauth2/access_token', given)) as Readonly<Record<string, string>>
    expect(tokens).toEqual({
      ...{ access_token: expect.any(String), expires_in: 7200, refresh_token: expect.any(String) },
      ...{ openid: 'alice', scope: 'snsapi_userinfo' },
    })
    const who = (token: string, openid = 'alice') => ({ access_token: token, openid })
    const { access_token: token = '', refresh_token: refresh = '' } = tokens
    expect(await sns(sim, 'userinfo', who(token))).toMatchObject({ openid: 'alice', nickname: 'Alice', privilege: [] })
    expect(await sns(sim, 'auth', who(token))).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await sns(sim, 'auth', who(token, 'bob'))).toMatchObject({ errcode: 40003 })
    expect(await sns(sim, 'auth', who(token, ''))).toMatchObject({ errcode: 41009 })
    expect(await sns(sim, 'userinfo', who(''))).toMatchObject({ errcode: 41001 })
    expect(await sns(sim, 'userinfo', who('x'))).toMatchObject({ errcode: 40001 })
    await sim.advance(7_200_000)
    expect(await sns(sim, 'userinfo', who(token))).toMatchObject({ errcode: 42001 })
    const renew = () => sns(sim, 'oauth2/refresh_token', { appid, grant_type: 'refresh_token', refresh_token: refresh })
    const renewed = await renew()
    expect(renewed).toMatchObject({ openid: 'alice', scope: 'snsapi_userinfo', refresh_token: refresh })
    expect(await sns(sim, 'auth', who(String(renewed.access_token)))).toMatchObject({ errcode: 0 })
    await sim.advance(30 * 24 * 3_600_000)
    expect(await renew()).toMatchObject({ errcode: 42002 })
    expect(JSON.stringify(sim.calls)).not.toContain(refresh)
  })

  test('these tokens are none of the API’s, nor the reverse; the small scope tells no name', async () => {
    const sim = await startSim()
    await sim.official.follow({ openid: 'alice' })
    const code = await codeOf(sim, { openid: 'alice', scope: 'snsapi_base' })
    const tokens = await sns(sim, 'oauth2/access_token', { appid, secret, code, grant_type: 'authorization_code' })
    const token = String(tokens.access_token)
    expect(await sns(sim, 'userinfo', { access_token: token, openid: 'alice' })).toMatchObject({ errcode: 48001 })
    expect(await sim.official.call(`GET /cgi-bin/user/get?access_token=${token}`)).toMatchObject({ errcode: 40001 })
    const api = await sim.official.call('POST /cgi-bin/stable_token', {
      appid,
      secret,
      grant_type: 'client_credential',
    })
    const given = { access_token: String(api.access_token), openid: 'alice' }
    expect(await sns(sim, 'auth', given)).toMatchObject({ errcode: 40001 })
  })
})
