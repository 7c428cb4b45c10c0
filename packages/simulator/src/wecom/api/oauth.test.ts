import { describe, expect, test } from 'vitest'
import { type Corp, startCorp } from '../../../test/corp.ts'

const back = 'https://app.example/in?x=1#part'

function open(
  { url }: Corp,
  change: Readonly<Record<string, string | undefined>> = {},
  cookie = '',
): Promise<Response> {
  const given = {
    ...{ appid: 'ww0000000000000001', redirect_uri: back, response_type: 'code', scope: 'snsapi_privateinfo' },
    ...{ state: 'S1', agentid: '1000001', ...change },
  }
  const set = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const address = `${url}/connect/oauth2/authorize?${new URLSearchParams(set)}`
  return fetch(address, { redirect: 'manual', headers: { cookie } })
}

async function codeOf(corp: Corp, change: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const answer = await open(corp, { userid: 'alice', ...change })
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

async function start(): Promise<Corp> {
  const corp = await startCorp()
  await corp.member('alice', { email: 'a@example.com', gender: '2' })
  await corp.member('bob')
  return corp
}

describe('a link that cannot be opened', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
    ['another corp', { appid: 'ww2' }, /40013/],
    ['no address', { redirect_uri: 'x' }, /50001/],
    ['a script', { redirect_uri: 'javascript:alert(1)' }, /50001/],
    ['a long state', { state: 'a'.repeat(129) }, /84025/],
    ['a state with signs', { state: 'a b' }, /84025/],
    ['another response', { response_type: 'token' }, /response_type/],
    ['an unknown scope', { scope: 'snsapi_login' }, /scope/],
    ['no app', { agentid: undefined }, /40056/],
    ['an app there is not', { agentid: '9' }, /40056/],
  ])('%s', async (_name, change, message) => {
    const answer = await open(await start(), change)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(await answer.text()).toMatch(message)
  })
})

describe('who it is', () => {
  test('the page asks; the answer leads back with code and state', async () => {
    const corp = await start()
    await corp.member('carol', { enable: 0 })
    const page = await (await open(corp)).text()
    expect(page).toContain('userid=alice')
    expect(page).toContain('userid=bob')
    expect(page).not.toContain('userid=carol')
    const answer = await open(corp, { userid: 'alice' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toMatch(/^https:\/\/app\.example\/in\?x=1&code=[\w-]+&state=S1#part$/)
    const refused = await open(corp, { refused: 'true' })
    expect(refused.headers.get('location')).toBe('https://app.example/in?x=1&state=S1#part')
  })

  test('the small scope asks nobody: the first, or who was chosen last', async () => {
    const corp = await start()
    const silent = { scope: 'snsapi_base', agentid: undefined }
    const who = async (cookie?: string) => {
      const code = new URL((await open(corp, silent, cookie)).headers.get('location') ?? '').searchParams.get('code')
      return (await corp.call(`GET /cgi-bin/auth/getuserinfo?code=${code}`)).userid
    }
    expect(await who()).toBe('alice')
    const cookie = (await open(corp, { userid: 'bob' })).headers.get('set-cookie')?.split(';')[0]
    expect(await who(cookie)).toBe('bob')
  })

  test('names are shown as text', async () => {
    const corp = await start()
    await corp.member('eve', { name: '<script>alert(1)</script>' })
    expect(await (await open(corp)).text()).not.toContain('<script>')
  })

  test('signing in by a QR code', async () => {
    const corp = await start()
    const query = new URLSearchParams({ login_type: 'CorpApp', appid: 'ww0000000000000001', agentid: '1000001' })
    query.set('redirect_uri', back)
    const login = (more: string) => fetch(`${corp.url}/wwlogin/sso/login?${query}${more}`, { redirect: 'manual' })
    expect(await (await login('')).text()).toContain('userid=alice')
    const code = new URL((await login('&userid=alice')).headers.get('location') ?? '').searchParams.get('code')
    expect(await corp.call(`GET /cgi-bin/auth/getuserinfo?code=${code}`)).toEqual({
      ...{ errcode: 0, errmsg: 'ok', userid: 'alice' },
    })
    const old = await fetch(`${corp.url}/wwopen/sso/qrConnect?${query}&userid=bob`, { redirect: 'manual' })
    expect(old.headers.get('location')).toMatch(/code=/)
    query.set('login_type', 'ServiceApp')
    expect((await login('')).status).toBe(400)
  })
})

describe('getuserinfo', () => {
  test('once, within five minutes', async () => {
    const corp = await start()
    const info = (code: string) => corp.call(`GET /cgi-bin/auth/getuserinfo?code=${code}`)
    expect(await info('')).toMatchObject({ errcode: 41008 })
    expect(await info('made-up')).toMatchObject({ errcode: 40029 })
    const [first, second, third] = [await codeOf(corp), await codeOf(corp), await codeOf(corp)]
    expect(await info(first)).toMatchObject({ errcode: 0, userid: 'alice', user_ticket: expect.any(String) })
    expect(await info(first)).toMatchObject({ errcode: 40029 })
    await corp.sim.advance(299_999)
    expect(await info(second)).toMatchObject({ errcode: 0 })
    await corp.sim.advance(1)
    expect(await info(third)).toMatchObject({ errcode: 40029 })
  })

  test('the old one, and somebody from outside', async () => {
    const corp = await start()
    const old = (code: string) => corp.call(`GET /cgi-bin/user/getuserinfo?code=${code}`)
    expect(await old(await codeOf(corp))).toMatchObject({ errcode: 0, UserId: 'alice', DeviceId: '' })
    const outside = { userid: undefined, outside: 'true' }
    expect(await old(await codeOf(corp, outside))).toMatchObject({ OpenId: expect.stringMatching(/^o/) })
    const answer = await corp.call(`GET /cgi-bin/auth/getuserinfo?code=${await codeOf(corp, outside)}`)
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', openid: expect.stringMatching(/^o/) })
  })

  test('only on the trusted domain, where there is one', async () => {
    const corp = await start()
    const code = await codeOf(corp)
    await corp.call('POST /cgi-bin/agent/set', { agentid: 1000001, redirect_domain: 'other.example' })
    expect(await corp.call(`GET /cgi-bin/auth/getuserinfo?code=${code}`)).toMatchObject({ errcode: 50001 })
    expect(await (await open(corp)).text()).toMatch(/50001/)
    await corp.call('POST /cgi-bin/agent/set', { agentid: 1000001, redirect_domain: 'app.example' })
    expect(await corp.call(`GET /cgi-bin/auth/getuserinfo?code=${await codeOf(corp)}`)).toMatchObject({ errcode: 0 })
  })
})

test('getuserdetail tells what is private, while the ticket lives', async () => {
  const corp = await start()
  const { user_ticket } = await corp.call(`GET /cgi-bin/auth/getuserinfo?code=${await codeOf(corp)}`)
  const detail = (body: object) => corp.call('POST /cgi-bin/auth/getuserdetail', body)
  expect(await detail({ user_ticket })).toMatchObject({
    ...{ errcode: 0, userid: 'alice', gender: '2', email: 'a@example.com', mobile: expect.stringMatching(/^138/) },
  })
  expect(await detail({ user_ticket: 'made-up' })).toMatchObject({ errcode: 84015 })
  expect(await detail({})).toMatchObject({ errcode: 84015 })
  await corp.sim.advance(1_800_000)
  expect(await detail({ user_ticket })).toMatchObject({ errcode: 84014 })
  expect(await (await fetch(`${corp.sim.url}/_sim/calls`)).text()).not.toContain(String(user_ticket))
})
