import { describe, expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'
import type { CoverageAnswer } from '../../protocol.ts'
import { officialOperations } from '../generated/spec.ts'
import { officialSpec } from './product.ts'
import { officialEndpoints } from './table.ts'

const routed = new Set(officialEndpoints.map(({ path }) => path))
const sampled = officialOperations.filter(({ path }) => !routed.has(path))
const context = {
  ...{ now: 1_700_000_000_000, baseUrl: 'http://127.0.0.1' },
  textOf: (name: string) => (/appid$/.test(name) ? 'wx0000000000000001' : undefined),
}

async function tokenOf(url: string): Promise<string> {
  const secret = { grant_type: 'client_credential', appid: 'wx0000000000000001', secret: 'test-secret' }
  const answer = await fetch(`${url}/cgi-bin/token?${new URLSearchParams(secret)}`)
  return ((await answer.json()) as { access_token: string }).access_token
}

test('every endpoint of the manual is there: a good call of one without a routine is answered by a sample', async () => {
  const sim = await startSim()
  const token = await tokenOf(sim.url)
  expect(sampled.length + [...routed].length).toBeGreaterThan(290)
  for (const { method, path, action, query = [], body, fields, result } of sampled) {
    const parameters = new URLSearchParams({ access_token: token, ...(action === undefined ? {} : { action }) })
    for (const { name, schema } of query) parameters.set(name, String(officialSpec.sampleOf(schema, context, name)))
    const form = new FormData()
    for (const name of Object.keys(officialSpec.resolved(fields ?? {}).properties ?? {}))
      form.set(name, new Blob(['x']), 'x.jpg')
    const bodies = {
      json: () => JSON.stringify(officialSpec.sampleOf(fields ?? {}, context)),
      multipart: () => form,
      binary: () => 'x',
    }
    const sent = bodies[body as keyof typeof bodies]?.() ?? null
    const answer = await fetch(`${sim.url}${path}?${parameters}`, { method, body: sent })
    const json = (await answer.json()) as Record<string, unknown>
    expect([path, json]).toMatchObject([path, { errcode: 0, errmsg: 'ok' }])
    expect(answer.headers.get('x-youchat-simulated')).toBe('sample')
    expect(answer.headers.get('content-type')).toBe('application/json; encoding=utf-8')
    expect([path, ...Object.keys(json)]).toEqual(
      expect.arrayContaining([path, ...(officialSpec.resolved(result ?? {}).required ?? [])]),
    )
  }
}, 60_000)

test('a sample has every property, lists of one, and what may be chosen', async () => {
  const sim = await startSim()
  const alice = sim.official.user()
  expect(await sim.official.call('POST /cgi-bin/changeopenid', { from_appid: 'wx1', openid_list: ['o'] })).toEqual({
    ...{ errcode: 0, errmsg: 'ok' },
    result_list: [{ err_msg: 'err_msg', ori_openid: alice.openid, new_openid: alice.openid }],
  })
  const { default: preset, enum: choice } = { default: 7, enum: ['b', 'a'] }
  const schema = {
    type: 'object',
    properties: {
      preset: { type: 'integer', default: preset },
      choice: { type: 'string', enum: choice },
      create_time: { type: 'integer' },
      map: { type: 'object', additionalProperties: { type: 'boolean' } },
      both: { type: ['integer', 'string'] },
    },
  }
  expect(officialSpec.sampleOf(schema, context)).toEqual({
    ...{ preset: 7, choice: 'b', create_time: 1_700_000_000, map: { sample: true }, both: 1 },
  })
})

test('a schema inside itself ends', () => {
  expect(JSON.stringify(officialSpec.sampleOf({ $ref: 'SelfMenuButton' }, context)).length).toBeGreaterThan(100)
})

describe('a sample is refused as the platform would', () => {
  test.each([
    ['POST /cgi-bin/poi/getpoi', {}, 41011],
    ['POST /cgi-bin/poi/getpoi', '', 44002],
    ['POST /cgi-bin/poi/getpoi', '{', 47001],
    ['POST /cgi-bin/poi/getpoi', { poi_id: { a: 1 } }, 47001],
    ['GET /cgi-bin/poi/getpoi', undefined, 43002],
    ['GET /publisher/stat?action=publisher_cps_general', undefined, 41011],
    ['GET /publisher/stat', undefined, 41011],
    ['GET /publisher/stat?action=other', undefined, 40097],
    ['POST /card/invoice/setbizattr?action=set_contact', {}, 41011],
    ['POST /card/invoice/platform/setpdf', '', 44002],
    ['POST /card/invoice/platform/setpdf', 'no form', 41005],
    ['POST /cgi-bin/media/voice/translatecontent?lfrom=zh_CN&lto=en_US', '', 44002],
    ['POST /cgi-bin/changeopenid', { from_appid: 'wx1', openid_list: 'o1' }, 47001],
    ['POST /cgi-bin/changeopenid?access_token=made-up', { from_appid: 'wx1', openid_list: ['o1'] }, 40001],
  ] as const)('%s %j: %i', async (endpoint, body, errcode) => {
    const sim = await startSim()
    expect(await sim.official.call(endpoint, body)).toMatchObject({ errcode })
    const answer = await sim.official.request(endpoint, body)
    expect(answer.headers.get('x-youchat-simulated')).toBeNull()
  })

  test('one of another account too', async () => {
    const { official } = await startSim()
    const fields = officialOperations.find(({ path }) => path === '/semantic/semproxy/search')?.fields ?? {}
    const call = (appid: string): Promise<unknown> =>
      official.call('POST /semantic/semproxy/search', { ...(officialSpec.sampleOf(fields, context) as object), appid })
    expect(await call('wx9')).toMatchObject({ errcode: 40013 })
    expect(await call('wx0000000000000001')).toMatchObject({ errcode: 0 })
  })
})

test('the coverage names each endpoint of the manual once, as it is routed', async () => {
  const sim = await startSim()
  const { counts, endpoints } = (await (await fetch(`${sim.url}/_sim/coverage`)).json()) as CoverageAnswer
  expect(endpoints.map(({ endpoint }) => endpoint)).toEqual(officialOperations.map(({ key }) => key))
  expect(counts.full + counts.partial + counts.sample).toBe(officialOperations.length)
  expect(counts.sample).toBe(sampled.length)
  for (const { endpoint, coverage, lacks } of endpoints) {
    const path = endpoint.slice(endpoint.indexOf('/')).split('?')[0] ?? ''
    expect([endpoint, coverage === 'sample']).toEqual([endpoint, !routed.has(path)])
    expect([endpoint, coverage === 'partial']).toEqual([endpoint, lacks !== undefined])
  }
  // Only the page of web authorization is no endpoint of the manual's API.
  const known = new Set(officialOperations.map(({ path }) => path))
  expect([...routed].filter((path) => !known.has(path))).toEqual(['/connect/oauth2/authorize'])
})
