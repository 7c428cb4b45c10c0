import { describe, expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'
import type { Schema } from '../../spec/operation.ts'
import { officialOperations } from '../generated/spec.ts'
import { officialSpec } from './product.ts'
import { officialEndpoints } from './table.ts'

const context = {
  ...{ now: 1_700_000_000_000, baseUrl: 'http://127.0.0.1' },
  textOf: (name: string) =>
    /openid$|^touser$/i.test(name) ? 'alice' : /appid$/i.test(name) ? 'wx0000000000000001' : undefined,
}
const lenient = new Set(officialEndpoints.filter(({ takesAnyBody }) => takesAnyBody).map(({ path }) => path))
const retired = ['/cgi-bin/shorturl', '/cgi-bin/material/add_news', '/cgi-bin/material/update_news']
const checked = officialOperations.filter(({ body, path }) => body === 'json' && !lenient.has(path))

/** Something no property of this type can be. */
function wrongFor(schema: Schema): unknown {
  const { type, properties } = officialSpec.resolved(schema)
  const types = typeof type === 'string' ? [type] : (type ?? [])
  if (types.length === 0 && properties === undefined) return undefined
  return types.includes('array') ? { not: 'a list' } : types.includes('object') ? 'no object' : [['wrong']]
}

test('a missing field or one of another type is refused at every endpoint, and nothing comes of it', async () => {
  const sim = await startSim()
  sim.official.user({ openid: 'alice' })
  const before = JSON.stringify(sim.state())
  let cases = 0
  for (const { key, path, fields, query = [] } of checked) {
    const { required = [], properties = {} } = officialSpec.resolved(fields ?? {})
    const good = officialSpec.sampleOf(fields ?? {}, context) as Record<string, unknown>
    const parameters = new URLSearchParams(
      query.map(({ name, schema }) => [name, String(officialSpec.sampleOf(schema, context, name))]),
    )
    const action = key.split('?action=')[1]
    if (action !== undefined) parameters.set('action', action)
    const bodies: [string, Record<string, unknown>][] = required.map((name) => {
      const { [name]: _, ...rest } = good
      return [`without ${name}`, rest]
    })
    for (const [name, schema] of Object.entries(properties)) {
      const wrong = wrongFor(schema)
      if (wrong !== undefined) bodies.push([`wrong ${name}`, { ...good, [name]: wrong }])
    }
    for (const [what, body] of bodies) {
      const { errcode } = await sim.official.call<{ errcode?: number }>(
        `POST ${path as `/${string}`}?${parameters}`,
        body,
      )
      expect([key, what, errcode]).toEqual([key, what, expect.any(Number)])
      // Done, failed, or refused because the quota is used up, which says nothing of the body.
      expect([0, -1, 45009, 45011, 45028].map((code) => [key, what, code])).not.toContainEqual([key, what, errcode])
      if (retired.includes(path)) expect(errcode).toBe(45103)
      cases++
    }
  }
  expect(cases).toBeGreaterThan(700)
  expect(JSON.stringify(sim.state())).toBe(before)
  expect(sim.deliveries).toEqual([])
}, 120_000)

describe('the endpoint’s own code goes first', () => {
  test.each([
    ['POST /cgi-bin/openapi/quota/get', {}, 76021],
    ['POST /cgi-bin/tags/create', { tag: {} }, 45157],
    ['POST /cgi-bin/tags/members/batchtagging', { tagid: 1 }, 45159],
    ['POST /cgi-bin/message/custom/send', { msgtype: 'text' }, 40003],
  ] as const)('%s %j: %i', async (endpoint, body, errcode) => {
    const { official } = await startSim()
    expect(await official.call(endpoint, body)).toMatchObject({ errcode })
  })
})

test('what an endpoint does not look at is held against the spec, before anything is changed', async () => {
  const { official } = await startSim()
  const alice = await official.follow({ openid: 'alice' })
  await alice.say('hi')
  const before = alice.chat()
  const send = { touser: 'alice', msgtype: 'text', text: { content: 'hi' } }
  const wrong = { ...send, customservice: 'x' }
  expect(await official.call('POST /cgi-bin/message/custom/send', wrong)).toMatchObject({ errcode: 47001 })
  expect(alice.chat()).toEqual(before)
  expect(await official.call('POST /cgi-bin/message/custom/send', send)).toMatchObject({ errcode: 0 })
  expect(alice.chat()).toHaveLength(before.length + 1)
})

test('what the platform reads either way is no fault', async () => {
  const { official } = await startSim()
  await official.follow({ openid: 'alice' })
  const { tag } = await official.call<{ tag: { id: number } }>('POST /cgi-bin/tags/create', {
    tag: { name: 'a', id: null },
  })
  const tagging = { tagid: String(tag.id), openid_list: ['alice'] }
  expect(await official.call('POST /cgi-bin/tags/members/batchtagging', tagging)).toMatchObject({ errcode: 0 })
})

test('levels without end are no JSON', async () => {
  const { official } = await startSim()
  const deep = `{"tag":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  expect(await official.call('POST /cgi-bin/tags/create', deep)).toMatchObject({ errcode: 47001 })
  const quoted = { tag: { name: '[[[[', x: `${'['.repeat(1000)}"\\"{` } }
  expect(await official.call('POST /cgi-bin/tags/create', quoted)).toMatchObject({ tag: { name: '[[[[' } })
})
