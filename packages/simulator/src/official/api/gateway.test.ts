import { expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import type { CallRecord, CallsAnswer } from '../../protocol.ts'

const credentials = { grant_type: 'client_credential', appid: 'wx0000000000000001', secret: 'test-secret' }

test('checks come in the order of the platform', async () => {
  const sim = await startSim()
  const url = `${sim.url}/cgi-bin/openapi/quota/get`
  const fetched = await call<{ access_token: string }>('POST', `${sim.url}/cgi-bin/stable_token`, { body: credentials })
  const token = `?access_token=${fetched.json.access_token}`
  const codes = [
    await call('GET', url),
    await call('GET', `${url}?access_token=made-up`),
    await call('GET', url + token),
    await call('PUT', url + token, { body: '{}' }),
    await call('POST', url + token),
    await call('POST', url + token, { body: '{' }),
    await call('POST', url + token, { body: '"text"' }),
    await call('POST', url + token, { body: '\ufeff{}' }),
    await call('POST', url + token, { body: {} }),
    await call('POST', url + token, { body: { cgi_path: '/cgi-bin/token' } }),
  ].map(({ json }) => (json as { errcode?: number }).errcode)
  expect(codes).toEqual([41001, 40001, 43002, 43002, 44002, 47001, 47001, 47001, 76021, undefined])
})

test('an unknown path is refused in JSON and never reaches the page', async () => {
  const sim = await startSim()
  for (const path of ['/cgi-bin/nothing', '/cgi-bin/index.html', '/sns/x', '/card/x', '/wxa/y', '/cgi-bin//token']) {
    for (const method of ['GET', 'POST']) {
      const answer = await call<{ errmsg: string }>(method, sim.url + path)
      expect([path, answer.status, answer.json]).toMatchObject([path, 200, { errcode: 40066 }])
      expect(answer.json.errmsg).toMatch(/^invalid url,? rid: /)
    }
  }
})

test('a foreign host or origin is refused before the API sees it', async () => {
  const sim = await startSim()
  const url = `${sim.url}/cgi-bin/token`
  expect((await call('GET', url, { headers: { host: 'evil.example' } })).status).toBe(403)
  expect((await call('GET', url, { headers: { origin: 'http://evil.example' } })).status).toBe(403)
  expect((await call('GET', url)).status).toBe(200)
  expect(sim.calls).toHaveLength(1)
})

test('a body beyond the largest upload is refused, with its length told or not', async () => {
  const sim = await startSim()
  const url = `${sim.url}/cgi-bin/stable_token`
  const body = 'x'.repeat(12 * 1024 * 1024 + 1)
  for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
    const answer = await call('POST', url, { headers: { ...headers, connection: 'close' }, body }).catch(() => null)
    // The server may hang up before all of it is sent.
    if (answer !== null) expect(answer).toMatchObject({ status: 413, json: { errcode: 45001 } })
  }
  await expect
    .poll(() => sim.calls.map(({ status, errcode }) => [status, errcode]))
    .toEqual([
      [413, 45001],
      [413, 45001],
    ])
}, 30_000)

test('a body of JSON may have a megabyte, a draft more', async () => {
  const sim = await startSim()
  const body = { articles: [{ title: 'T', content: 'x'.repeat(1024 * 1024) }] }
  // All of it is read, and then found too long.
  expect(await sim.official.call('POST /cgi-bin/draft/add', body)).toMatchObject({ errcode: 45166 })
  const answer = await sim.official.request('POST /cgi-bin/tags/create', body).catch(() => null)
  if (answer !== null) expect(await answer.json()).toMatchObject({ errcode: 45001 })
  await expect.poll(() => sim.calls[0]).toMatchObject({ path: '/cgi-bin/tags/create', status: 413, errcode: 45001 })
}, 30_000)

test('a call is recorded with tokens and secrets masked', async () => {
  const sim = await startSim()
  const stable = `${sim.url}/cgi-bin/stable_token`
  const fetched = await call<{ access_token: string }>('POST', stable, { body: credentials })
  const token = fetched.json.access_token
  await call('GET', `${sim.url}/cgi-bin/token?${new URLSearchParams({ ...credentials, secret: 'test-wrong-secret' })}`)
  await call('POST', `${sim.url}/cgi-bin/clear_quota?x=1&access_token=${token}&y=2`, { body: { appid: 'wx1' } })
  await call('POST', `${sim.url}/cgi-bin/callback/check?access_token=${token}`, { body: '{"note":"test-secret' })
  const [check, clear, wrong, first] = sim.calls
  expect(check).toMatchObject({ requestBody: '{"note":"***', errcode: 47001 })
  expect(clear).toMatchObject({
    method: 'POST',
    path: '/cgi-bin/clear_quota',
    query: 'x=1&access_token=***&y=2',
    requestBody: '{"appid":"wx1"}',
    status: 200,
    errcode: 40013,
    faultId: null,
  })
  expect(clear?.responseBody).toContain(`rid: ${clear?.rid}`)
  expect(wrong).toMatchObject({ query: 'grant_type=client_credential&appid=wx0000000000000001&secret=***' })
  expect(first).toMatchObject({
    requestBody: '{"grant_type":"client_credential","appid":"wx0000000000000001","secret":"***"}',
    responseBody: '{"access_token":"***","expires_in":7200}',
    errcode: 0,
    rid: null,
  })
  const all = JSON.stringify(sim.calls)
  for (const secret of [token, 'test-secret', 'test-wrong-secret']) expect(all).not.toContain(secret)
})

test('the control API lists calls newest first, by path and limit, and tells of each', async () => {
  const sim = await startSim()
  const told: CallRecord[] = []
  sim.listen((event) => {
    if (event.type === 'call') told.push(event.call)
  })
  for (const path of ['token', 'stable_token', 'token']) await call('GET', `${sim.url}/cgi-bin/${path}`)
  const list = async (query: string): Promise<readonly CallRecord[]> =>
    (await call<CallsAnswer>('GET', `${sim.url}/_sim/calls${query}`)).json.calls
  expect((await list('')).map(({ path }) => path)).toEqual([
    '/cgi-bin/token',
    '/cgi-bin/stable_token',
    '/cgi-bin/token',
  ])
  expect(await list('')).toEqual([...told].reverse())
  expect(await list('?path=/cgi-bin/token&limit=1')).toEqual([told[2]])
  sim.reset()
  expect(await list('')).toEqual([])
})

test('a thousand calls are kept', async () => {
  const sim = await startSim()
  for (let count = 0; count < 1010; count++) await call('GET', `${sim.url}/cgi-bin/token?n=${count}`)
  expect(sim.calls).toHaveLength(1000)
  expect(sim.calls[0]?.query).toBe('n=1009')
}, 60_000)
