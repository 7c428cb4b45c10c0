import { describe, expect, test } from 'vitest'
import { contacts, startCorp } from '../../../test/corp.ts'
import type { CoverageAnswer } from '../../protocol.ts'
import { wecomOperations } from '../generated/spec.ts'
import { wecomSpec } from './product.ts'
import { wecomEndpoints } from './table.ts'

const routed = new Set(wecomEndpoints.map(({ path }) => path))
const sampled = wecomOperations.filter(({ path }) => !routed.has(path))
const context = { now: 1_700_000_000_000, baseUrl: 'http://127.0.0.1', textOf: () => undefined }

test('every endpoint of the manual is there: a good call of one without a routine is answered by a sample', async () => {
  const { url, token } = await startCorp()
  const value = await token()
  expect(wecomOperations.length).toBeGreaterThan(640)
  for (const { method, path, query = [], body, fields, result, answer: kind } of sampled) {
    const parameters = new URLSearchParams({ access_token: value })
    for (const { name, schema } of query) parameters.set(name, String(wecomSpec.sampleOf(schema, context, name)))
    const form = new FormData()
    for (const name of Object.keys(wecomSpec.resolved(fields ?? {}).properties ?? {})) {
      form.set(name, new Blob(['x']), 'x.jpg')
    }
    const bodies = {
      json: () => JSON.stringify(wecomSpec.sampleOf(fields ?? {}, context)),
      multipart: () => form,
      binary: () => 'x',
    }
    const sent = bodies[body as keyof typeof bodies]?.() ?? null
    const answer = await fetch(`${url}${path}?${parameters}`, { method, body: sent })
    expect([path, answer.headers.get('x-youchat-simulated')]).toEqual([path, 'sample'])
    if (kind === 'media') continue
    const json = (await answer.json()) as Record<string, unknown>
    expect([path, json]).toMatchObject([path, { errcode: 0, errmsg: 'ok' }])
    expect([path, ...Object.keys(json)]).toEqual(
      expect.arrayContaining([path, ...(wecomSpec.resolved(result ?? {}).required ?? [])]),
    )
  }
}, 60_000)

describe('a sample is refused as the platform would', () => {
  test.each([
    ['POST /cgi-bin/externalcontact/get_follow_user_list', undefined, 43001],
    ['GET /cgi-bin/externalcontact/get', undefined, 40063],
    ['POST /cgi-bin/externalcontact/remark', {}, 41009],
    ['POST /cgi-bin/externalcontact/remark', '', 44002],
    ['POST /cgi-bin/externalcontact/remark', '{', 40063],
    ['POST /cgi-bin/externalcontact/remark', { userid: ['a'], external_userid: 'b' }, 40058],
    ['GET /cgi-bin/externalcontact/remark', undefined, 43002],
    ['POST /cgi-bin/externalcontact/remark?access_token=made-up', { userid: 'a', external_userid: 'b' }, 40014],
  ] as const)('%s %j: %i', async (endpoint, body, errcode) => {
    const { request } = await startCorp()
    const answer = await request(endpoint, body)
    expect(await answer.json()).toMatchObject({ errcode })
    expect(answer.headers.get('x-youchat-simulated')).toBeNull()
  })
})

test('a missing field or one of another type is refused at every endpoint, and nothing comes of it', async () => {
  const { url, sim, token } = await startCorp()
  const tokens = [await token(), await token(contacts)]
  const before = JSON.stringify(sim.state())
  const lenient = new Set(wecomEndpoints.filter(({ takesAnyBody }) => takesAnyBody).map(({ path }) => path))
  let cases = 0
  for (const { path, body, fields, query = [], token: needsToken } of wecomOperations) {
    if (body !== 'json' || lenient.has(path)) continue
    const { required = [], properties = {} } = wecomSpec.resolved(fields ?? {})
    const good = wecomSpec.sampleOf(fields ?? {}, context) as Record<string, unknown>
    const wrong = required.map((name): [string, object] => {
      const { [name]: _, ...rest } = good
      return [`without ${name}`, rest]
    })
    for (const [name, schema] of Object.entries(properties)) {
      const { type } = wecomSpec.resolved(schema)
      if (type !== undefined) wrong.push([`wrong ${name}`, { ...good, [name]: type === 'object' ? 'no' : { not: 1 } }])
    }
    const parameters = new URLSearchParams(query.map(({ name }) => [name, name === 'agentid' ? '1000001' : '1']))
    if (needsToken !== false) parameters.set('access_token', tokens[cases % 2] ?? '')
    for (const [what, given] of wrong) {
      const answer = await fetch(`${url}${path}?${parameters}`, { method: 'POST', body: JSON.stringify(given) })
      const { errcode } = (await answer.json()) as { errcode: number }
      expect([path, what, errcode]).not.toEqual([path, what, 0])
      expect([path, what, errcode]).not.toEqual([path, what, -1])
      cases++
    }
  }
  expect(cases).toBeGreaterThan(1500)
  expect(JSON.stringify(sim.state())).toBe(before)
  expect(sim.deliveries).toEqual([])
}, 120_000)

test('the coverage names each endpoint of the manual once, as it is routed', async () => {
  const { sim } = await startCorp()
  const answer = await fetch(`${sim.url}/_sim/coverage?product=wecom`)
  const { counts, endpoints } = (await answer.json()) as CoverageAnswer
  expect(endpoints.map(({ endpoint }) => endpoint)).toEqual(wecomOperations.map(({ key }) => key))
  expect(counts.full + counts.partial + counts.sample).toBe(wecomOperations.length)
  expect(counts.sample).toBe(sampled.length)
  for (const { endpoint, coverage, lacks } of endpoints) {
    const path = endpoint.slice(endpoint.indexOf('/')).split('?')[0] ?? ''
    expect([endpoint, coverage === 'sample']).toEqual([endpoint, !routed.has(path)])
    expect([endpoint, coverage === 'partial']).toEqual([endpoint, lacks !== undefined])
  }
  // Only the pages of web authorization are no endpoints of the manual's API.
  const known = new Set(wecomOperations.map(({ path }) => path))
  expect([...routed].filter((path) => !known.has(path))).toEqual([
    '/connect/oauth2/authorize',
    '/wwlogin/sso/login',
    '/wwopen/sso/qrConnect',
  ])
})

test('no two endpoints have one path, and each has the method of the manual', () => {
  expect(routed.size).toBe(wecomEndpoints.length)
  for (const { path, method } of wecomEndpoints) {
    const operation = wecomOperations.find((one) => one.path === path)
    expect([path, method]).toEqual([path, operation?.method ?? 'GET'])
  }
})
