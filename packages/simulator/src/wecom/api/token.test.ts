import { describe, expect, test } from 'vitest'
import { contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

const good = { corpid: 'ww0000000000000001', corpsecret: 'test-agent-secret' }

async function fetchToken(url: string, query: Readonly<Record<string, string>>): Promise<WecomAnswer> {
  return (await (await fetch(`${url}/cgi-bin/gettoken?${new URLSearchParams(query)}`)).json()) as WecomAnswer
}

describe('gettoken', () => {
  test.each([
    [{ corpsecret: good.corpsecret }, 41002],
    [{ ...good, corpid: '' }, 41002],
    [{ ...good, corpid: 'ww1' }, 40013],
    [{ corpid: good.corpid }, 41004],
    [{ ...good, corpsecret: 'test-agent-secret2' }, 40001],
    [{ ...good, corpsecret: '' }, 41004],
  ])('%j: %i', async (query, errcode) => {
    const { url } = await startCorp()
    const answer = await fetchToken(url, query as Record<string, string>)
    expect(answer.errcode).toBe(errcode)
    expect(answer.errmsg).toMatch(
      new RegExp(
        `, hint: \\[\\d+_\\d+_[0-9a-f]{32}\\], from ip: 127\\.0\\.0\\.1, more info at https://open\\.work\\.weixin\\.qq\\.com/devtool/query\\?e=${errcode}$`,
      ),
    )
  })

  test('only GET', async () => {
    const { url } = await startCorp()
    const answer = await fetch(`${url}/cgi-bin/gettoken?${new URLSearchParams(good)}`, { method: 'POST' })
    expect(await answer.json()).toMatchObject({ errcode: 43001 })
  })

  test('the same token with the seconds that are left, another after that; each secret has its own', async () => {
    const { url, sim, call } = await startCorp()
    const first = await fetchToken(url, good)
    expect(first).toEqual({ errcode: 0, errmsg: 'ok', access_token: expect.any(String), expires_in: 7200 })
    const other = await fetchToken(url, { ...good, corpsecret: contacts })
    expect(other.access_token).not.toBe(first.access_token)
    await sim.advance(7_000_000)
    expect(await fetchToken(url, good)).toMatchObject({ access_token: first.access_token, expires_in: 200 })
    await sim.advance(199_999)
    const path = 'GET /cgi-bin/getcallbackip?access_token='
    expect(await call(path + first.access_token)).toMatchObject({ errcode: 0, errmsg: 'ok' })
    await sim.advance(1)
    expect(await call(path + first.access_token)).toMatchObject({ errcode: 42001 })
    const next = await fetchToken(url, good)
    expect(next).toMatchObject({ errcode: 0, expires_in: 7200 })
    expect(next.access_token).not.toBe(first.access_token)
  })
})

describe('the common checks', () => {
  test('a token that is missing, malformed or made up', async () => {
    const { url, call } = await startCorp()
    for (const query of ['', '?access_token=', '?other=1']) {
      const answer = await fetch(`${url}/cgi-bin/getcallbackip${query}`)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ errcode: 41001 })
    }
    expect(await call('GET /cgi-bin/getcallbackip?access_token=a%20b')).toMatchObject({ errcode: 40014 })
    expect(await call('GET /cgi-bin/getcallbackip?access_token=abc')).toMatchObject({ errcode: 40014 })
  })

  test('method, body and types', async () => {
    const { call } = await startCorp()
    expect(await call('GET /cgi-bin/tag/create')).toMatchObject({ errcode: 43002 })
    expect(await call('POST /cgi-bin/getcallbackip', {})).toMatchObject({ errcode: 43001 })
    expect(await call('POST /cgi-bin/tag/create', '')).toMatchObject({ errcode: 44002 })
    const wrong = await call('POST /cgi-bin/tag/create', '{"tagname":')
    expect(wrong.errcode).toBe(40063)
    expect(wrong.errmsg).toContain('Warning: wrong json format.')
    expect(await call('POST /cgi-bin/tag/create', '[]')).toMatchObject({ errcode: 40063 })
    expect(await call('POST /cgi-bin/tag/create', { tagname: { a: 1 } })).toMatchObject({ errcode: 40058 })
  })

  test('10 000 calls of one endpoint a minute', async () => {
    const { call, token, sim } = await startCorp()
    const path = `GET /cgi-bin/getcallbackip?access_token=${await token()}`
    // All within one minute of the clock.
    await sim.advance(60_000 - (sim.now() % 60_000))
    for (let count = 0; count < 10_000; count += 100) {
      await Promise.all(Array.from({ length: 100 }, () => call(path)))
    }
    expect(await call(path)).toMatchObject({ errcode: 45009 })
    expect(await call(path.replace('getcallbackip', 'get_api_domain_ip'))).toMatchObject({ errcode: 0 })
    await sim.advance(60_000)
    expect(await call(path)).toMatchObject({ errcode: 0 })
  }, 60_000)

  test('a path of no endpoint, and the paths of the Official Account stay at the root', async () => {
    const { call, sim } = await startCorp()
    expect((await call('GET /cgi-bin/nothing')).errcode).not.toBe(0)
    const answer = await fetch(`${sim.url}/cgi-bin/gettoken?${new URLSearchParams(good)}`)
    expect(await answer.json()).toMatchObject({ errcode: 40066 })
  })
})

test('the record of a call has no secret in it, a wrong one neither', async () => {
  const { url, call, sim, token } = await startCorp()
  const value = await token()
  await fetchToken(url, { ...good, corpsecret: 'another-secret' })
  await call(`GET /cgi-bin/getcallbackip?access_token=${value}`)
  await fetch(`${url}/cgi-bin/webhook/send?key=robot-secret-key`, { method: 'POST', body: '{}' })
  const answer = await (await fetch(`${sim.url}/_sim/calls`)).text()
  expect(answer).toContain('/wecom/cgi-bin/gettoken')
  expect(answer).toContain('corpsecret=***')
  for (const secret of [value, 'test-agent-secret', 'another-secret', 'robot-secret-key']) {
    expect(answer).not.toContain(secret)
  }
})

test('a fault is for the path with /wecom', async () => {
  const { call, sim } = await startCorp()
  const set = (match: string): Promise<Response> =>
    fetch(`${sim.url}/_sim/faults`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ match, errcode: 60020 }),
    })
  await set('/cgi-bin/getcallbackip')
  expect(await call('GET /cgi-bin/getcallbackip')).toMatchObject({ errcode: 0 })
  await set('/wecom/cgi-bin/getcallbackip')
  const answer = await call('GET /cgi-bin/getcallbackip')
  expect(answer.errcode).toBe(60020)
  expect(answer.errmsg).toMatch(/^not allow to access from your ip, hint: \[/)
  expect(await call('GET /cgi-bin/getcallbackip')).toMatchObject({ errcode: 0 })
})
