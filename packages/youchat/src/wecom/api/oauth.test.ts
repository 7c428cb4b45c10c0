import { inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { thrown, wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import { manualClock } from '../../testing/clock.ts'
import type { WxApi } from './api.ts'

const redirectUri = 'https://app.example/back?a=1&b=中'
const encoded = 'https%3A%2F%2Fapp.example%2Fback%3Fa%3D1%26b%3D%E4%B8%AD'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
})

describe('the address to send a member to', () => {
  test.each(['', '/back', 'app.example/back', 'javascript:alert(1)', 'http://'])('not back to %j', (address) => {
    const refused = expect.objectContaining({ name: 'WxConfigError', code: 'invalid_redirect_uri' })
    expect(() => api.authorizeUrl({ redirectUri: address })).toThrow(refused)
    expect(() => api.qrLoginUrl({ redirectUri: address })).toThrow(refused)
  })

  test('a state of more than 128 bytes, and no application', () => {
    const state = '中'.repeat(43)
    expect(() => api.authorizeUrl({ redirectUri, state })).toThrow(expect.objectContaining({ code: 'state_too_long' }))
    expect(() => api.qrLoginUrl({ redirectUri, state })).toThrow(expect.objectContaining({ code: 'state_too_long' }))
    const bare = make({ agentId: undefined })
    const missing = expect.objectContaining({ name: 'WxConfigError', code: 'missing_agent_id' })
    expect(() => bare.authorizeUrl({ redirectUri, scope: 'snsapi_privateinfo' })).toThrow(missing)
    expect(() => bare.qrLoginUrl({ redirectUri })).toThrow(missing)
    expect(bare.authorizeUrl({ redirectUri })).not.toContain('agentid')
  })

  test('at the platform', () => {
    api = make({ baseUrl: undefined })
    expect(api.authorizeUrl({ redirectUri, scope: 'snsapi_privateinfo', state: 's1' })).toBe(
      `https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1&redirect_uri=${encoded}&response_type=code&scope=snsapi_privateinfo&state=s1&agentid=7#wechat_redirect`,
    )
    expect(api.qrLoginUrl({ redirectUri, state: 's1', agentid: 9, lang: 'en' })).toBe(
      `https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp&appid=ww1&agentid=9&redirect_uri=${encoded}&state=s1&lang=en`,
    )
  })

  test('at a platform of your own', () => {
    expect(api.authorizeUrl({ redirectUri })).toMatch(`${platform.url}/connect/oauth2/authorize?appid=ww1`)
    expect(api.qrLoginUrl({ redirectUri })).toMatch(`${platform.url}/wwlogin/sso/login?login_type=CorpApp`)
    api = make({ openUrl: 'https://open.example/', loginUrl: 'https://login.example' })
    expect(api.authorizeUrl({ redirectUri })).toMatch(/^https:\/\/open\.example\/connect\//)
    expect(api.qrLoginUrl({ redirectUri })).toMatch(/^https:\/\/login\.example\/wwlogin\//)
  })
})

describe('a state', () => {
  test('of somebody else, of another application, too old', () => {
    const clock = manualClock()
    api = make({ clock })
    const state = api.signState('cookie-1')
    expect(api.verifyState(state)).toEqual({ data: 'cookie-1', issuedAt: clock.now() / 1000 })
    const other = make({ corpSecret: 'secret-of-another-application', clock })
    expect(() => other.verifyState(state)).toThrow(expect.objectContaining({ code: 'invalid_state' }))
    expect(() => api.verifyState(undefined)).toThrow(expect.objectContaining({ code: 'missing_state' }))
    clock.advance(601_000)
    expect(() => api.verifyState(state)).toThrow(expect.objectContaining({ code: 'expired_state' }))
  })

  test('without a secret there is nothing to sign with', () => {
    api = make({ corpSecret: undefined, tokenProvider: async () => ({ access_token: 't' }) })
    expect(() => api.signState()).toThrow(expect.objectContaining({ code: 'missing_corp_secret' }))
  })
})

describe('who it is', () => {
  const code = 'CODE_OF_A_LOGIN_0001'
  const ticket = 'TICKET_OF_A_MEMBER_0001'

  test('neither code nor ticket is in an error', async () => {
    platform.answers['GET /cgi-bin/auth/getuserinfo'] = { errcode: 40029, errmsg: `invalid code ${code}` }
    platform.answers['POST /cgi-bin/auth/getuserdetail'] = { errcode: 84014, errmsg: `expired ${ticket}` }
    const errors = [await thrown(api.getUserInfo(code)), await thrown(api.userDetail(ticket))]
    expect(errors).toMatchObject([{ errcode: 40029 }, { errcode: 84014 }])
    const visible = inspect(errors, { depth: 9 })
    for (const secret of [code, ticket]) expect(visible).not.toContain(secret)
  })

  test('a member, with what was agreed to', async () => {
    platform.answers['GET /cgi-bin/auth/getuserinfo'] = { userid: 'al', user_ticket: ticket }
    platform.answers['POST /cgi-bin/auth/getuserdetail'] = { userid: 'al', gender: '1', mobile: '13800000000' }
    expect(await api.getUserInfo(code)).toMatchObject({ userid: 'al', user_ticket: ticket })
    expect(await api.userDetail(ticket)).toMatchObject({ mobile: '13800000000' })
    expect(platform.calls.slice(1)).toMatchObject([{ query: { code } }, { json: { user_ticket: ticket } }])
  })

  test('somebody else', async () => {
    platform.answers['GET /cgi-bin/auth/getuserinfo'] = { openid: 'o1', external_userid: 'wm1' }
    expect(await api.getUserInfo(code)).toMatchObject({ openid: 'o1', external_userid: 'wm1' })
  })
})
