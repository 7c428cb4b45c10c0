import { describe, expect, test } from 'vitest'
import { startBot } from '../../test/bot.ts'
import { type Answered, type CallOptions, call } from '../../test/http.ts'
import { startSim } from '../../test/start.ts'
import { textReply } from '../../test/wechat.ts'
import type { Simulator, SimulatorOptions } from '../library.ts'
import type {
  CallbackAnswer,
  ChatAnswer,
  ClockAnswer,
  ControlError,
  DeliveriesAnswer,
  Delivery,
  MenuAnswer,
  Person,
  SimulatorState,
} from '../protocol.ts'

interface Api {
  readonly sim: Simulator
  readonly get: <T>(path: string) => Promise<Answered<T>>
  readonly post: <T>(path: string, body?: unknown) => Promise<Answered<T>>
  readonly put: <T>(path: string, body?: unknown) => Promise<Answered<T>>
}

async function startApi(options?: SimulatorOptions): Promise<Api> {
  const sim = await startSim(options)
  const send =
    (method: string) =>
    <T>(path: string, body?: unknown): Promise<Answered<T>> => {
      const given: CallOptions = body === undefined ? {} : { body }
      return call<T>(method, `${sim.url}/_sim/${path}`, given)
    }
  return { sim, get: send('GET'), post: send('POST'), put: send('PUT') }
}

describe('refusals', () => {
  test.each<[string, string, unknown, number, RegExp]>([
    ['GET', 'nothing', undefined, 404, /nothing at GET \/_sim\/nothing/],
    ['GET', 'official/users', undefined, 405, /takes POST/],
    ['DELETE', 'state', undefined, 405, /takes GET/],
    ['GET', 'official/users/alice/say', undefined, 405, /takes POST/],
    ['GET', 'deliveries/d99', undefined, 404, /no delivery/],
    ['GET', 'deliveries?limit=0', undefined, 400, /"limit" must be/],
    ['GET', 'pictures/none.png', undefined, 404, /no picture/],
    ['POST', 'clock', {}, 400, /"advanceMs" is missing/],
    ['POST', 'clock', { advanceMs: -1 }, 400, /"advanceMs" must be/],
    ['POST', 'clock', { advanceMs: 1e15 }, 400, /moves forward by 0 to/],
    ['POST', 'reset', { all: true }, 400, /"all" is not a field/],
    ['POST', 'official/users', [], 400, /must be a JSON object/],
    [
      'POST',
      'official/users',
      { name: 'x' },
      400,
      /"name" is not a field of this call; its fields are: openid, nickname/,
    ],
    ['POST', 'official/users', { openid: 'a b' }, 400, /openid has up to 64/],
    ['POST', 'official/users', { openid: 7 }, 400, /"openid" must be a text/],
    ['POST', 'official/users', { nickname: 'x'.repeat(101) }, 400, /may have 100 characters/],
    ['POST', 'official/users', { openid: 'bob' }, 409, /already is somebody/],
    ['POST', 'official/users/nobody/say', { text: 'hi' }, 404, /Nobody has the openid nobody/],
    ['POST', 'official/users/nobody/follow', undefined, 404, /Nobody/],
    [
      'POST',
      'official/users/bob/say',
      { text: 'hi' },
      409,
      /Bob does not follow the account.*users\/bob\/follow first/,
    ],
    ['POST', 'official/users/bob/click', { key: 'K' }, 409, /does not follow/],
    ['POST', 'official/users/bob/unfollow', undefined, 409, /does not follow/],
    ['POST', 'official/users/alice/follow', undefined, 409, /Alice already follows/],
    ['POST', 'official/users/alice/dance', {}, 404, /A person can: follow, unfollow, scan, say, image/],
    ['POST', 'official/users/alice/chat', {}, 405, /takes GET/],
    ['POST', 'official/users/alice/say', { text: '' }, 400, /"text" is missing/],
    ['POST', 'official/users/alice/say', { text: 'a\0b' }, 400, /control character/],
    ['POST', 'official/users/alice/say', { text: 'a\ud800b' }, 400, /half a character/],
    ['POST', 'official/users/alice/say', { txt: 'hi' }, 400, /"txt" is not a field/],
    ['POST', 'official/users/alice/say?wait=no', { text: 'hi' }, 400, /"wait" must be one of/],
    [
      'POST',
      'official/users/alice/location',
      { latitude: 91, longitude: 0 },
      400,
      /"latitude" must be a number from -90 to 90/,
    ],
    ['POST', 'official/users/alice/scan', { scene: '' }, 400, /"scene" is missing/],
    ['POST', 'official/users/alice/image', { picUrl: 'javascript:alert(1)' }, 400, /"picUrl" must begin/],
    ['POST', 'official/push', { openid: 'nobody', message: { MsgType: 'text' } }, 404, /Nobody/],
    ['POST', 'official/push', { openid: 'alice' }, 400, /"message" must be an object/],
    ['POST', 'official/push', { openid: 'alice', message: { Content: 'x' } }, 400, /needs MsgType/],
    ['POST', 'official/push', { openid: 'alice', message: { MsgType: 'event' } }, 400, /needs Event/],
    [
      'POST',
      'official/push',
      { openid: 'alice', message: { MsgType: 'a', '<b>': 1 } },
      400,
      /cannot be the name of a node/,
    ],
    ['POST', 'official/push', { openid: 'alice', message: { MsgType: 'a', b: true } }, 400, /"b" must be/],
    [
      'POST',
      'official/push',
      '{"openid":"alice","message":{"MsgType":"a","Id":6270000000000000001}}',
      400,
      /give it as a text/,
    ],
    [
      'POST',
      'official/push',
      { openid: 'alice', message: { MsgType: 'text', Content: 'x'.repeat(70_000) } },
      413,
      /may have 65536 bytes/,
    ],
    ['PUT', 'callback', { url: 'wechat' }, 400, /whole address/],
    ['PUT', 'callback', { url: 'ftp://example.com/' }, 400, /http:\/\/ or https/],
    ['PUT', 'callback', { url: 'http://u:p@example.com/' }, 400, /user name/],
    ['PUT', 'callback', { mode: 'safe' }, 400, /"mode" must be one of: plain, compatible, encrypted/],
    ['PUT', 'callback', { product: 'mini' }, 400, /"product" must be/],
    ['PUT', 'official/menu', { button: {} }, 400, /list of up to 3/],
    ['PUT', 'official/menu', { button: [{ name: 'A' }] }, 400, /"A" needs a type/],
    ['PUT', 'official/menu', { button: [{ name: 'A', type: 'view', url: 'javascript:1' }] }, 400, /needs a url/],
  ])('%s %s %j', async (method, path, body, status, message) => {
    const { sim } = await startApi()
    await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
    sim.official.user({ openid: 'bob', nickname: 'Bob' })
    const before = sim.deliveries.length
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const answer = await call<ControlError>(method, `${sim.url}/_sim/${path}`, {
      headers,
      ...(body === undefined ? {} : { body }),
    })
    expect(answer.json.error.message).toMatch(message)
    expect(answer.status).toBe(status)
    expect(sim.deliveries).toHaveLength(before)
  })

  test('a body that is not JSON, or too long', async () => {
    const { sim } = await startApi()
    const headers = { 'content-type': 'application/json' }
    const url = `${sim.url}/_sim/official/users`
    expect(await call('POST', url, { headers, body: '{' })).toMatchObject({
      status: 400,
      json: { error: { code: 'bad_json' } },
    })
    const long = JSON.stringify({ nickname: 'x'.repeat(1024 * 1024) })
    expect(await call('POST', url, { headers, body: long })).toMatchObject({
      status: 413,
      json: { error: { code: 'body_too_long' } },
    })
    const chunked = { ...headers, 'transfer-encoding': 'chunked' }
    expect((await call('POST', url, { headers: chunked, body: long })).status).toBe(413)
  })

  test('people are bounded', async () => {
    const { sim, post } = await startApi()
    for (let count = 0; count < 1000; count++) sim.official.user()
    expect(await post('official/users')).toMatchObject({ status: 409, json: { error: { code: 'too_many_people' } } })
  })
})

test('the way of a conversation', async () => {
  const bot = await startBot((push) =>
    textReply('alice', `you said ${/CDATA\[(hi)\]/.exec(push.body)?.[1] ?? 'nothing'}`),
  )
  const { get, post, put } = await startApi()
  const set = await put<CallbackAnswer>('callback', {
    product: 'official',
    url: bot.url,
    mode: 'compatible',
    format: 'xml',
  })
  expect(set.json).toMatchObject({ account: { callbackUrl: bot.url, mode: 'compatible' }, verification: { ok: true } })
  const alice = await post<Person>('official/users', { openid: 'alice', nickname: 'Alice' })
  expect(alice.json).toMatchObject({ openid: 'alice', nickname: 'Alice', subscribed: false, subscribedAt: null })
  const followed = await post<Delivery>('official/users/alice/follow')
  expect(followed.json).toMatchObject({ state: 'done', reply: { Content: 'you said nothing' } })
  const said = await post<Delivery>('official/users/alice/say', { text: 'hi' })
  expect(said.status).toBe(200)
  expect(said.json).toMatchObject({
    openid: 'alice',
    state: 'done',
    verdict: { ok: true },
    reply: { Content: 'you said hi' },
    message: { Content: 'hi' },
  })
  const chat = await get<ChatAnswer>('official/users/alice/chat')
  expect(chat.json.entries.map(({ from, kind }) => [from, kind])).toEqual([
    ['system', 'follow'],
    ['account', 'text'],
    ['person', 'text'],
    ['account', 'text'],
  ])
  expect(chat.json.entries[2]?.content.MsgId).toBe(said.json.message.MsgId)
  expect((await get<Delivery>(`deliveries/${said.json.id}`)).json).toEqual(said.json)
  const list = await get<DeliveriesAnswer>('deliveries')
  expect(list.json.deliveries.map(({ id }) => id)).toEqual([said.json.id, followed.json.id])
  expect((await get<DeliveriesAnswer>('deliveries?openid=alice&limit=1')).json.deliveries).toHaveLength(1)
  expect((await get<DeliveriesAnswer>('deliveries?openid=bob')).json.deliveries).toEqual([])
  const state = await get<SimulatorState>('state')
  expect(state.json).toMatchObject({
    clock: 'manual',
    official: { people: [{ openid: 'alice', subscribed: true }], pausedUntil: null },
  })
})

test('not waiting answers with the running record', async () => {
  const bot = await startBot()
  const { post, get, sim } = await startApi({ callbackUrl: bot.url })
  await sim.official.follow({ openid: 'alice' })
  const done = new Promise<void>((resolve) => {
    sim.listen((event) => {
      if (event.type === 'delivery' && event.delivery.state === 'done') resolve()
    })
  })
  const started = await post<Delivery>('official/users/alice/say?wait=false', { text: 'hi' })
  expect(started).toMatchObject({ status: 202, json: { state: 'running', attempts: [], verdict: null } })
  await done
  expect((await get<Delivery>(`deliveries/${started.json.id}`)).json.state).toBe('done')
})

test('any message can be pushed, its ids without loss', async () => {
  const bot = await startBot()
  const { post, sim } = await startApi({ callbackUrl: bot.url, format: 'json' })
  sim.official.user({ openid: 'alice' })
  const message = {
    MsgType: 'event',
    Event: 'TEMPLATESENDJOBFINISH',
    MsgID: '6270000000000000001',
    Status: 'failed: system failed',
  }
  const pushed = await post<Delivery>('official/push', { openid: 'alice', message })
  expect(pushed.json.message).toMatchObject(message)
  expect(bot.pushes[0]?.body).toContain('"MsgID":6270000000000000001,')
  expect(bot.pushes[0]?.body).not.toContain('MsgId')
})

test('the menu is set, emptied and restored', async () => {
  const { put, post, sim } = await startApi()
  const seeded = sim.official.account.menu
  expect(seeded.map(({ type, sub_button }) => type ?? sub_button?.length)).toEqual(['click', 'view', 2])
  const button = [{ name: 'A', sub_button: [{ name: 'B', type: 'click', key: 'K' }] }]
  expect((await put<MenuAnswer>('official/menu', { button })).json.account.menu).toEqual(button)
  expect((await put<MenuAnswer>('official/menu', { button: [] })).json.account.menu).toEqual([])
  expect((await post<SimulatorState>('reset')).json.official.account.menu).toEqual(seeded)
})

test('a reset forgets people, chats and deliveries, and keeps the callback', async () => {
  const bot = await startBot()
  const { get, post, sim } = await startApi({ callbackUrl: bot.url })
  await sim.official.follow({ openid: 'alice' })
  const state = await post<SimulatorState>('reset', {})
  expect(state.json.official).toMatchObject({ people: [], account: { callbackUrl: bot.url } })
  expect((await get<DeliveriesAnswer>('deliveries')).json.deliveries).toEqual([])
  expect((await get('official/users/alice/chat')).status).toBe(404)
})

test('the clock moves', async () => {
  const { post, sim } = await startApi()
  const before = sim.now()
  expect((await post<ClockAnswer>('clock', { advanceMs: 60_000 })).json).toEqual({ now: before + 60_000 })
})

test('a picture given as data is served to the callback', async () => {
  const bot = await startBot()
  const { sim, post } = await startApi({ callbackUrl: bot.url })
  await sim.official.follow({ openid: 'alice' })
  const gif = Buffer.from('GIF89a')
  const sent = await post<Delivery>('official/users/alice/image', {
    picUrl: `data:image/gif;base64,${gif.toString('base64')}`,
  })
  const sample = await post<Delivery>('official/users/alice/image')
  const fetched = await Promise.all([sent, sample].map(({ json }) => fetch(String(json.message.PicUrl))))
  expect(fetched.map(({ headers }) => headers.get('content-type'))).toEqual(['image/gif', 'image/png'])
  expect(await fetched[0]?.text()).toBe(gif.toString())
})

test('logs are bounded', async () => {
  const { sim } = await startApi()
  const alice = await sim.official.follow()
  for (let count = 0; count < 1100; count++) await alice.say(`line ${count}`)
  expect(sim.deliveries).toHaveLength(1000)
  expect(sim.deliveries[0]?.message.Content).toBe('line 1099')
  expect(alice.chat()).toHaveLength(500)
})
