import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { call } from '../test/http.ts'
import { startSim } from '../test/start.ts'
import { createSamples } from './api/sample.ts'
import { descriptions } from './control/descriptions.ts'
import type { Simulator } from './library.ts'
import { sampleEndpoints } from './official/api/sample.ts'
import { officialEndpoints } from './official/api/table.ts'
import { wecomProduct } from './wecom/api/product.ts'
import { wecomEndpoints } from './wecom/api/table.ts'

// Every route there is, taken from the tables that route them, with everything a client can get wrong.
const official = [...officialEndpoints, ...sampleEndpoints(officialEndpoints)]
const wecom = [...wecomEndpoints, ...createSamples(wecomProduct, wecomEndpoints)].map(({ path, method }) => ({
  ...{ method, path: wecomProduct.prefix + path },
}))
const products = [
  { product: 'official', endpoints: official, handledCount: officialEndpoints.length, fetchToken },
  { product: 'wecom', endpoints: wecom, handledCount: wecomEndpoints.length, fetchToken: fetchWecomToken },
]
const places: Readonly<Record<string, string>> = {
  ...{ openid: 'alice', userid: 'alice', agentid: '1000001', externalUserid: 'ann', botId: 'aib0000000000000001' },
  ...{ openKfId: 'wkTest00000000000000000000000001', chat: 'alice' },
}
const control = Object.keys(descriptions).map((name) => {
  const [method = '', path = ''] = name.split(' ')
  return { method, path: path.replaceAll(/:(\w+)/g, (_, part: string) => places[part] ?? 'x') }
})
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const

const deep = `{"a":${'['.repeat(150_000)}${']'.repeat(150_000)}}`
const bodies: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  ...{ nothing: '', 'no JSON': '{"a":', 'a list': '[]', 'a text': '"a"', null: 'null', 'a number': '1e999' },
  'XML in its place': '<xml><a>1</a></xml>',
  'bytes that are no text': new Uint8Array([0xff, 0xfe, 0x00, 0x80]),
  'levels without end': deep,
  'names of the language': '{"__proto__":{"a":1},"constructor":{"prototype":null},"toString":1,"length":-1}',
}

let failures: MockInstance
beforeEach(() => {
  failures = vi.spyOn(console, 'error')
})
afterEach(() => {
  // What the simulator could not explain it writes to the terminal.
  expect(failures).not.toHaveBeenCalled()
  failures.mockRestore()
})

async function send(sim: Simulator, method: string, path: string, init: RequestInit = {}): Promise<string> {
  const end = new AbortController()
  const request = (): Promise<Response> =>
    fetch(sim.url + path, { method, signal: end.signal, redirect: 'manual', ...init })
  // A connection that is kept may end just when it is used again; a new one must be answered.
  const answer = await request().catch(request)
  const label = `${method} ${path} ${answer.status}`
  expect(answer.status, label).toBeLessThan(500)
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    end.abort()
    return ''
  }
  const text = await answer.text()
  expect(text, label).not.toMatch(/\n\s+at |node_modules|"errcode":-1\b|"internal"/)
  return text
}

const json = { 'content-type': 'application/json' }

/** Every value of a body of this shape turned into one of another type, a list and an object among them. */
const wrongTypes = (names: readonly string[]): readonly string[] =>
  [null, true, -1, 1.5, 'x', '', [], [[]], {}, { a: {} }].map((value) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, value]))),
  )

/** So many of a list, others for the next number: over all routes each is sent, to each route a few. */
const some = <T>(list: readonly T[], number: number, count: number): readonly T[] =>
  Array.from({ length: count }, (_, step) => list[(number * count + step) % list.length] as T)

/** The names endpoints read, so that the wrong values reach them. */
const names = [
  ...[
    'openid',
    'openid_list',
    'user_list',
    'tag',
    'tagid',
    'touser',
    'msgtype',
    'text',
    'template_id',
    'data',
    'button',
  ],
  ...[
    'media_id',
    'articles',
    'index',
    'action_name',
    'action_info',
    'long_data',
    'matchrule',
    'filter',
    'msg_id',
    'type',
  ],
  ...[
    'kf_account',
    'nickname',
    'appid',
    'secret',
    'grant_type',
    'group',
    'offset',
    'count',
    'starttime',
    'endtime',
    'rid',
  ],
  ...['userid', 'useridlist', 'agentid', 'department', 'department_id', 'parentid', 'tagname', 'userlist', 'partylist'],
  ...[
    'template_card',
    'response_code',
    'userids',
    'chatid',
    'owner',
    'open_kfid',
    'cursor',
    'limit',
    'msgid',
    'toparty',
  ],
]

const parameterNames = [
  ...['openid', 'media_id', 'code', 'type', 'ticket', 'appid', 'state', 'redirect_uri', 'next_openid'],
  ...['userid', 'agentid', 'department_id', 'id', 'tagid', 'corpid', 'corpsecret', 'key'],
]

describe.each(products)('the API of $product', ({ endpoints, handledCount, fetchToken: fetchOwn }) => {
  test.each(['', 'access_token'])(
    'any method and any body, %s',
    async (parameter) => {
      const sim = await startSim()
      await addPeople(sim)
      const query = parameter === '' ? '' : `?access_token=${await fetchOwn(sim)}`
      // Without a token all are refused alike, and samples are answered alike.
      const handled = parameter === '' ? 0 : handledCount
      for (const [index, { path }] of endpoints.entries()) {
        for (const method of methods) await send(sim, method, path + query)
        const own = index < handled ? Object.values(bodies) : some(Object.values(bodies), index, 3)
        for (const body of own) {
          const text = await send(sim, 'POST', path + query, { body })
          // An answer in JSON, or a page or a picture of those that have one.
          if (text.startsWith('{')) expect(JSON.parse(text), path).toBeTypeOf('object')
        }
      }
    },
    120_000,
  )

  test('fields of other types', async () => {
    const sim = await startSim()
    await addPeople(sim)
    const query = `?access_token=${await fetchOwn(sim)}`
    const all = wrongTypes(names)
    for (const [index, { path, method }] of endpoints.entries()) {
      if (method === 'GET') continue
      for (const body of index < handledCount ? all : some(all, index, 3))
        await send(sim, 'POST', path + query, { body })
    }
  }, 120_000)

  test('parameters of the query that are empty, doubled, long or no text', async () => {
    const sim = await startSim()
    const query = `?access_token=${await fetchOwn(sim)}`
    const values = ['', 'x'.repeat(5000), '%00', '%ff', '%E4%BD', '../..', '-1', '1&NAME=2']
    for (const { path, method } of endpoints) {
      if (method === 'POST') continue
      for (const value of values) {
        const parameters = parameterNames.map((name) => `${name}=${value.replace('NAME', name)}`).join('&')
        await send(sim, 'GET', `${path}${query}&${parameters}`)
      }
    }
  }, 120_000)

  test('a body that is too long', async () => {
    const sim = await startSim()
    for (const { path, method } of endpoints) {
      if (method === 'GET') continue
      // The length alone is told, as a client does that waits to be let on.
      const { status } = await call('POST', sim.url + path, {
        headers: { 'content-length': '99999999' },
        body: '',
      }).catch(() => ({ status: 413 }))
      expect([path, status]).toEqual([path, 413])
    }
  }, 120_000)
})

describe('the control API', () => {
  test('any method and any body', async () => {
    const sim = await startSim()
    for (const { path, method } of control) {
      // Some of the calls make people leave.
      await addPeople(sim)
      for (const other of methods) await send(sim, other, path, { headers: json })
      if (method === 'GET') continue
      for (const body of Object.values(bodies)) await send(sim, method, path, { headers: json, body })
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'x']) {
        await send(sim, method, path, { headers: { 'content-type': type }, body: '{}' })
      }
    }
  }, 120_000)

  test('fields of other types, and lists that have no end', async () => {
    const sim = await startSim()
    const fields = [
      'text',
      'openid',
      'nickname',
      'message',
      'button',
      'match',
      'errcode',
      'times',
      'count',
      'advanceMs',
    ]
    const more = ['scene', 'ticket', 'url', 'key', 'latitude', 'picUrl', 'mediaId', 'mode', 'format', 'articleId']
    const wecomFields = [
      'userid',
      'agentId',
      'department',
      'selected',
      'taskId',
      'entryId',
      'openKfId',
      'items',
      'result',
    ]
    for (const [index, { path, method }] of control.entries()) {
      if (method === 'GET') continue
      await addPeople(sim)
      const own = path.includes('/wecom/') ? [...fields, ...more, ...wecomFields] : [...fields, ...more]
      for (const [place, name] of own.entries()) {
        for (const body of some(wrongTypes([name]), index + place, 3)) {
          await send(sim, method, path, { headers: json, body })
        }
      }
      await send(sim, method, path, { headers: json, body: JSON.stringify({ button: Array(50_000).fill({}) }) })
    }
    for (const value of ['-1', '0', 'x', '1e9', '']) {
      for (const { path } of control) await send(sim, 'GET', `${path}?limit=${value}&kind=${value}&wait=${value}`)
    }
  }, 120_000)

  test('a body that is too long', async () => {
    const sim = await startSim()
    const body = 'x'.repeat(11 * 1024 * 1024)
    for (const { path, method } of control) {
      if (method === 'GET') continue
      const answer = await fetch(sim.url + path, { method, headers: json, body }).catch(() => null)
      expect(answer?.status ?? 413, path).toBe(413)
    }
  }, 120_000)
})

test('another Host or Origin is refused at every route, whatever is sent', async () => {
  const sim = await startSim()
  for (const { path, method } of [...official, ...wecom, ...control, { method: 'GET', path: '/' }]) {
    for (const headers of [{ host: 'evil.example' }, { origin: 'http://evil.example' }]) {
      const given = method === 'POST' || method === 'PUT' ? { headers, body: '{}' } : { headers }
      const { status, text } = await call(method, sim.url + path, given)
      expect([path, headers, status]).toEqual([path, headers, 403])
      expect(text).not.toMatch(/\n\s+at /)
    }
  }
}, 120_000)

/** Makes sure of those the paths name. */
async function addPeople(sim: Simulator): Promise<void> {
  const { official, wecom } = sim.state()
  if (!official.people.some(({ openid }) => openid === 'alice')) sim.official.user({ openid: 'alice' })
  if (!wecom.members.some(({ userid }) => userid === 'alice')) await sim.wecom.member({ userid: 'alice' })
  if (wecom.kf.customers.length === 0) sim.wecom.kf.customer({ externalUserid: 'ann' })
}

async function fetchWecomToken(sim: Simulator): Promise<string> {
  const query = 'corpid=ww0000000000000001&corpsecret=test-agent-secret'
  return ((await (await fetch(`${sim.url}/wecom/cgi-bin/gettoken?${query}`)).json()) as { access_token: string })
    .access_token
}

async function fetchToken(sim: Simulator): Promise<string> {
  const query = 'grant_type=client_credential&appid=wx0000000000000001&secret=test-secret'
  return ((await (await fetch(`${sim.url}/cgi-bin/token?${query}`)).json()) as { access_token: string }).access_token
}
