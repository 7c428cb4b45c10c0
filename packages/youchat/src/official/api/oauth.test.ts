import { type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'
import type { AuthorizeOptions } from './oauth.ts'

const redirectUri = 'https://shop.example.com/回调?from=wx&a=1'

describe('authorizeUrl', () => {
  const api = new WxApi({ appId: 'wx1234567890abcdef', appSecret: 'secret' })

  test('keeps the platform’s order and its fragment', () => {
    expect(api.authorizeUrl({ redirectUri })).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1234567890abcdef' +
        `&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=snsapi_base#wechat_redirect`,
    )
    const options = {
      redirectUri: 'http://a.cn/',
      scope: 'snsapi_userinfo',
      state: 'a1',
      forcePopup: true,
      forceSnapShot: true,
    } as const
    expect(api.authorizeUrl(options)).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1234567890abcdef&redirect_uri=http%3A%2F%2Fa.cn%2F' +
        '&response_type=code&scope=snsapi_userinfo&state=a1&forcePopup=true&forceSnapShot=true#wechat_redirect',
    )
  })

  test.each<[string, AuthorizeOptions, string]>([
    ['no address', { redirectUri: '' }, 'invalid_redirect_uri'],
    ['a path', { redirectUri: '/callback' }, 'invalid_redirect_uri'],
    ['another scheme', { redirectUri: 'javascript:alert(1)' }, 'invalid_redirect_uri'],
    ['a state over 128 bytes', { redirectUri, state: '中'.repeat(43) }, 'state_too_long'],
  ])('refused: %s', (_what, options, code) => {
    expect(() => api.authorizeUrl(options)).toThrow(expect.objectContaining({ name: 'WxConfigError', code }))
  })
})

describe('with the platform', () => {
  let sim: Simulator
  let api: WxApi
  let alice: SimulatedPerson

  beforeEach(async () => {
    sim = await startSimulator({ clock: 'manual' })
    api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
    alice = await sim.official.follow({ nickname: '爱丽丝' })
  })

  afterEach(() => sim.close())

  /** Goes through the login as a browser inside WeChat does; what it comes back with. */
  async function login(options: Partial<AuthorizeOptions> = {}): Promise<URLSearchParams> {
    const url = new URL(api.authorizeUrl({ redirectUri: 'http://127.0.0.1:9/callback?a=1', ...options }))
    url.searchParams.set('openid', alice.openid)
    const { status, headers } = await fetch(url, { redirect: 'manual' })
    expect(status).toBe(302)
    return new URL(headers.get('location') ?? '').searchParams
  }

  test('who it is: the openid alone, or with name and picture', async () => {
    const silent = await login()
    expect(silent.get('a')).toBe('1')
    const base = await api.oauthUser(silent.get('code') ?? '')
    expect(base).toMatchObject({ openid: alice.openid, scope: 'snsapi_base' })
    expect(base.nickname).toBeUndefined()

    const asked = await login({ scope: 'snsapi_userinfo', state: 'abc' })
    expect(asked.get('state')).toBe('abc')
    const user = await api.oauthUser(asked.get('code') ?? '')
    expect(user).toMatchObject({ openid: alice.openid, nickname: '爱丽丝', scope: 'snsapi_userinfo' })
  })

  test('the tokens of a login: checked, renewed, over', async () => {
    const token = await api.oauthToken((await login({ scope: 'snsapi_userinfo' })).get('code') ?? '')
    expect(await api.checkOauthToken(token.access_token, alice.openid)).toBe(true)
    expect(await api.checkOauthToken(token.access_token, 'somebody-else')).toBe(false)
    expect(await api.checkOauthToken('forged-token', alice.openid)).toBe(false)
    await sim.advance(7_201_000)
    expect(await api.checkOauthToken(token.access_token, alice.openid)).toBe(false)
    const renewed = await api.refreshOauthToken(token.refresh_token)
    expect(await api.checkOauthToken(renewed.access_token, alice.openid)).toBe(true)
    expect((await api.oauthUserInfo(renewed.access_token, alice.openid)).nickname).toBe('爱丽丝')
    await expect(api.refreshOauthToken('forged-token')).rejects.toMatchObject({ errcode: 40030 })
    await sim.advance(31 * 24 * 3_600_000)
    await expect(api.refreshOauthToken(token.refresh_token)).rejects.toMatchObject({ errcode: 42002 })
  })

  test('a code: forged, used already, too old, or of another secret', async () => {
    await expect(api.oauthUser('forged')).rejects.toMatchObject({ errcode: 40029, hint: expect.any(String) })
    const code = (await login()).get('code') ?? ''
    await api.oauthUser(code)
    await expect(api.oauthUser(code)).rejects.toMatchObject({ errcode: 40163 })
    const late = (await login()).get('code') ?? ''
    await sim.advance(301_000)
    await expect(api.oauthUser(late)).rejects.toMatchObject({ name: 'WxApiError', errcode: expect.any(Number) })
    const stranger = new WxApi({ appId: 'wx0000000000000001', appSecret: 'wrong-secret', baseUrl: sim.url })
    await expect(stranger.oauthUser((await login()).get('code') ?? '')).rejects.toMatchObject({ errcode: 40125 })
    const none = new WxApi({ appId: 'wx0000000000000001', baseUrl: sim.url })
    await expect(none.oauthUser(code)).rejects.toMatchObject({ code: 'missing_app_secret' })
  })
})
