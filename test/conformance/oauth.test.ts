import type { Simulator } from '@youchat/simulator'
import OAuth from 'co-wechat-oauth'
import { describe, expect, test } from 'vitest'
import { refusal } from './client.ts'
import { easyWechatAccount } from './clients/node-easywechat.ts'
import { startPlatform } from './platform.ts'

const account = { appId: 'wx0000000000000001', secret: 'test-secret' }
const back = 'https://app.example.com/回来?from=微信&a=1'
const minute = 60_000

/** The library has its hosts built in; its `request` is the one place all calls pass. */
class LocalOAuth extends OAuth {
  readonly #url: string

  constructor(sim: Simulator, secret = account.secret) {
    super(account.appId, secret)
    this.#url = sim.url
    this.setOpts({ timeout: 30_000 })
  }

  override request(url: string, options?: object): Promise<Readonly<Record<string, unknown>>> {
    return super.request(url.replace('https://api.weixin.qq.com', this.#url), options)
  }

  override getAuthorizeURL(redirect: string, state?: string, scope?: string): string {
    return super.getAuthorizeURL(redirect, state, scope).replace('https://open.weixin.qq.com', this.#url)
  }
}

/** Opens a link as the person would and says yes or no; where that leads. */
async function follow(link: string, openid: string, answer: 'yes' | 'no' = 'yes'): Promise<URL> {
  const url = new URL(link)
  const query = `${url.search}&openid=${openid}${answer === 'no' ? '&refused=true' : ''}`
  const response = await fetch(new URL(url.pathname + query, url), { redirect: 'manual' })
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '')
}

async function codeOf(oauth: OAuth, openid: string, scope = 'snsapi_userinfo'): Promise<string> {
  return (await follow(oauth.getAuthorizeURL(back, 'S', scope), openid)).searchParams.get('code') ?? ''
}

describe('co-wechat-oauth', () => {
  test('a wrong secret, a code that is none, one used twice and one that is too old', async () => {
    const sim = await startPlatform()
    const { openid } = await sim.official.follow()
    const oauth = new LocalOAuth(sim)
    const code = await codeOf(oauth, openid)
    expect([40001, 40125]).toContain(await refusal(new LocalOAuth(sim, 'wrong').getAccessToken(code)))
    expect(await refusal(oauth.getAccessToken('none'))).toBe(40029)
    const fresh = await codeOf(oauth, openid)
    await oauth.getAccessToken(fresh)
    expect(await refusal(oauth.getAccessToken(fresh))).toBe(40163)
    const old = await codeOf(oauth, openid)
    await sim.advance(5 * minute)
    expect([40029, 42003]).toContain(await refusal(oauth.getAccessToken(old)))
  })

  test('a person who says no comes back without a code', async () => {
    const sim = await startPlatform()
    const { openid } = await sim.official.follow()
    const to = await follow(new LocalOAuth(sim).getAuthorizeURL(back, 'S-1', 'snsapi_userinfo'), openid, 'no')
    expect([...to.searchParams]).toEqual([
      ['from', '微信'],
      ['a', '1'],
      ['state', 'S-1'],
    ])
  })

  test('learns who somebody is, and who they are when they allow it', async () => {
    const sim = await startPlatform()
    const { openid } = await sim.official.follow({ nickname: '小明 😀' })
    const oauth = new LocalOAuth(sim)
    const to = await follow(oauth.getAuthorizeURL(back, 'S-1', 'snsapi_userinfo'), openid)
    expect(to.href.startsWith(new URL(back).href)).toBe(true)
    expect(to.searchParams.get('state')).toBe('S-1')
    const { data } = await oauth.getAccessToken(to.searchParams.get('code') ?? '')
    expect(data).toMatchObject({ openid, scope: 'snsapi_userinfo', expires_in: 7200 })
    expect(await oauth.getUser({ openid, lang: 'zh_CN' })).toMatchObject({ openid, nickname: '小明 😀', privilege: [] })
    expect(await oauth.verifyToken(openid, data.access_token)).toMatchObject({ errcode: 0 })
    expect(await refusal(oauth.verifyToken('nobody', data.access_token))).toBe(40003)
  })

  test('renews a token for thirty days, also one that ran out', async () => {
    const sim = await startPlatform()
    const { openid } = await sim.official.follow()
    const oauth = new LocalOAuth(sim)
    const first = await oauth.getAccessToken(await codeOf(oauth, openid))
    await sim.advance(120 * minute)
    expect(await refusal(oauth.verifyToken(openid, first.data.access_token))).not.toBe(0)
    const second = await oauth.refreshAccessToken(first.data.refresh_token)
    expect(await oauth.verifyToken(openid, second.data.access_token)).toMatchObject({ errcode: 0 })
    expect(await refusal(oauth.refreshAccessToken('none'))).toBe(40030)
    await sim.advance(30 * 24 * 60 * minute)
    expect(await refusal(oauth.refreshAccessToken(first.data.refresh_token))).toBe(42002)
  })

  test('the small scope tells the openid and nothing else', async () => {
    const sim = await startPlatform()
    const { openid } = await sim.official.follow()
    const oauth = new LocalOAuth(sim)
    const { data } = await oauth.getAccessToken(await codeOf(oauth, openid, 'snsapi_base'))
    expect(data).toMatchObject({ openid, scope: 'snsapi_base' })
    expect(await refusal(oauth.getUser({ openid }))).not.toBe(0)
  })
})

describe('node-easywechat', () => {
  test('reads a person from a code', async () => {
    const sim = await startPlatform()
    const { openid } = await sim.official.follow({ nickname: '小明 😀' })
    const config = { app_id: account.appId, secret: account.secret }
    const provider = easyWechatAccount(config, sim.url).getOAuth()
    // Its base is no option; a provider of one's own may set it.
    Object.assign(provider, { _baseUrl: `${sim.url}/sns` })
    provider.setHttpOptions({ proxy: false })
    const user = await provider.userFromCode(await codeOf(new LocalOAuth(sim), openid))
    expect(user.getId()).toBe(openid)
    expect(user.getNickname()).toBe('小明 😀')
    expect(user.getRefreshToken()).toEqual(expect.any(String))
    await expect(provider.userFromCode('none')).rejects.toThrow()
  })
})
