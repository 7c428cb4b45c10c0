import { describe, expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'

const appid = 'wx0000000000000001'

describe('quotas', () => {
  test('are not told of what is no endpoint, or has none', async () => {
    const { official } = await startSim()
    const get = async (cgi_path: unknown) =>
      (await official.call('POST /cgi-bin/openapi/quota/get', { cgi_path })).errcode
    expect(await get('/cgi-bin/nothing')).toBe(76021)
    expect(await get(7)).toBe(76021)
    expect(await get('/sns/userinfo')).toBe(76022)
  })

  test('count, and are set back ten times a month', async () => {
    const { official } = await startSim()
    const quota = async () =>
      (await official.call('POST /cgi-bin/openapi/quota/get', { cgi_path: '/cgi-bin/menu/get' })).quota
    await official.call('GET /cgi-bin/menu/get')
    expect(await quota()).toEqual({ daily_limit: 10_000, used: 1, remain: 9999 })
    expect(await official.call('POST /cgi-bin/clear_quota', {})).toMatchObject({ errcode: 41002 })
    expect(await official.call('POST /cgi-bin/clear_quota', { appid: 'wx1' })).toMatchObject({ errcode: 40013 })
    const codes: unknown[] = []
    for (let count = 0; count < 11; count++) {
      codes.push((await official.call('POST /cgi-bin/clear_quota', { appid })).errcode)
    }
    expect(codes).toEqual([...Array(10).fill(0), 48006])
    expect(await quota()).toMatchObject({ used: 0 })
  })

  test('are set back with the secret alone, in the query or the body', async () => {
    const { url } = await startSim()
    const path = `${url}/cgi-bin/clear_quota/v2`
    const secret = { appid, appsecret: 'test-secret' }
    const codes = [
      await call('POST', path, { body: { appid } }),
      await call('POST', path, { body: { ...secret, appsecret: 'x' } }),
      await call('POST', path, { body: secret }),
      await call('POST', `${path}?${new URLSearchParams(secret)}`),
    ].map(({ json }) => (json as { errcode: number }).errcode)
    expect(codes).toEqual([41004, 40125, 0, 0])
  })
})

test('a request id leads to its call for seven days', async () => {
  const { official, advance } = await startSim()
  const refused = await official.call('GET /cgi-bin/user/info?openid=nobody')
  const rid = /rid: ([\w-]+)$/.exec(String(refused.errmsg))?.[1]
  const get = (given: unknown) => official.call('POST /cgi-bin/openapi/rid/get', { rid: given })
  expect(await get('')).toMatchObject({ errcode: 76002 })
  expect(await get('x')).toMatchObject({ errcode: 76002 })
  expect(await get('00000000-00000000-00000000')).toMatchObject({ errcode: 76001 })
  expect(await get(rid)).toMatchObject({
    request: {
      request_url: '/cgi-bin/user/info?openid=nobody&access_token=***',
      response_body: JSON.stringify(refused),
      client_ip: '127.0.0.1',
    },
  })
  await advance(7 * 24 * 3_600_000 + 1)
  expect(await get(rid)).toMatchObject({ errcode: 76004 })
})

test('addresses, and the check of the callback', async () => {
  const { official } = await startSim()
  expect(await official.call('GET /cgi-bin/getcallbackip')).toEqual({ ip_list: ['127.0.0.1', '::1'] })
  expect(await official.call('GET /cgi-bin/get_api_domain_ip')).toEqual({ ip_list: ['127.0.0.1'] })
  const check = (body: object) => official.call('POST /cgi-bin/callback/check', body)
  expect(await check({ action: 'trace' })).toMatchObject({ errcode: 40202 })
  expect(await check({ check_operator: 'MINE' })).toMatchObject({ errcode: 40203 })
  expect(await check({})).toMatchObject({ errcode: 40201 })
  await official.setCallback({ url: 'http://127.0.0.1:9/' })
  expect(await check({ action: 'dns' })).toEqual({ dns: [{ ip: '127.0.0.1', real_operator: 'DEFAULT' }] })
  expect(await check({ action: 'all', check_operator: 'CAP' })).toMatchObject({ ping: [{ from_operator: 'CAP' }] })
})
