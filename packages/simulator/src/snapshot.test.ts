import { describe, expect, test } from 'vitest'
import { startBot } from '../test/bot.ts'
import { startSim } from '../test/start.ts'
import { textReply } from '../test/wechat.ts'
import type { Simulator } from './library.ts'
import type { SimulatorSnapshot } from './snapshot.ts'

/** Uses every part of the platform that keeps something. */
async function fill(sim: Simulator): Promise<void> {
  const call = async <T>(...given: Parameters<Simulator['official']['call']>): Promise<T> => {
    const answer = await sim.official.call<T & { errcode?: number }>(...given)
    expect([given[0], answer.errcode ?? 0]).toEqual([given[0], 0])
    return answer
  }
  const alice = await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
  sim.official.user({ openid: 'bob' })
  sim.official.crowd = 5
  await alice.say('hi')
  await alice.image()
  const { tag } = await call<{ tag: { id: number } }>('POST /cgi-bin/tags/create', { tag: { name: 'vip' } })
  await call('POST /cgi-bin/tags/members/batchtagging', { tagid: tag.id, openid_list: ['alice'] })
  await call('POST /cgi-bin/menu/addconditional', {
    button: [{ type: 'click', name: 'V', key: 'V' }],
    matchrule: { tag_id: String(tag.id) },
  })
  const form = new FormData()
  form.set('media', new Blob([jpeg], { type: 'image/jpeg' }), '图.jpg')
  const { media_id } = await call<{ media_id: string }>('POST /cgi-bin/material/add_material?type=image', form)
  const article = { title: 'T', content: 'C', thumb_media_id: media_id }
  await call('POST /cgi-bin/draft/add', { articles: [article] })
  const { media_id: draft } = await call<{ media_id: string }>('POST /cgi-bin/draft/add', {
    articles: [article],
  })
  await call('POST /cgi-bin/qrcode/create', {
    action_name: 'QR_STR_SCENE',
    action_info: { scene: { scene_str: 's' } },
  })
  await call('POST /cgi-bin/shorten/gen', { long_data: 'long', expire_seconds: 60 })
  await call('GET /cgi-bin/ticket/getticket?type=jsapi')
  await call('POST /customservice/kfaccount/add', { kf_account: 'a@gh_000000000001', nickname: 'A' })
  await call('POST /cgi-bin/message/custom/send', {
    touser: 'alice',
    msgtype: 'text',
    text: { content: 'later' },
  })
  const data = { thing1: { value: 'x' }, amount2: { value: '1元' }, time3: { value: '2024-05-01 08:00' } }
  await call('POST /cgi-bin/message/template/send', { touser: 'alice', template_id: 'test-template', data })
  await call('POST /cgi-bin/freepublish/submit', { media_id: draft })
  await call('POST /cgi-bin/message/mass/sendall', {
    ...{ filter: { is_to_all: true }, msgtype: 'text', text: { content: 'to all' }, clientmsgid: 'c1' },
  })
  await call('POST /cgi-bin/message/mass/speed/set', { speed: 2 })
  sim.fault({ match: '/cgi-bin/poi/', errcode: -1, times: 9 })
  await fillWecom(sim)
}

/** Uses every part of WeCom that keeps something. */
async function fillWecom({ wecom }: Simulator): Promise<void> {
  const call = async (...given: Parameters<typeof wecom.call>): Promise<void> => {
    expect([given[0], await wecom.call(...given)]).toMatchObject([given[0], { errcode: 0 }])
  }
  const contacts = { agentId: 'contacts' } as const
  const alice = await wecom.member({ userid: 'alice', name: 'Alice' })
  const ann = wecom.kf.customer({ externalUserid: 'ann' })
  await alice.enter()
  await alice.image()
  await ann.say('hi')
  await wecom.bot().member('alice').say('hi')
  await call('POST /cgi-bin/department/create', { name: 'Shop', parentid: 1 }, contacts)
  await call('POST /cgi-bin/tag/create', { tagname: 'vip' }, contacts)
  const agentid = 1_000_001
  await call('POST /cgi-bin/message/send', { touser: 'alice', msgtype: 'text', agentid, text: { content: 'later' } })
  await call('POST /cgi-bin/menu/create?agentid=1000001', { button: [{ type: 'click', name: 'B', key: 'K' }] })
  await call('POST /cgi-bin/message/send', { touser: 'alice', msgtype: 'template_card', agentid, template_card: card })
  await alice.press({ taskId: 't1', key: 'yes' })
}

const card = {
  ...{ card_type: 'button_interaction', main_title: { title: 'Leave' }, task_id: 't1' },
  button_list: [{ text: 'Yes', key: 'yes' }],
}

const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
])

/** What somebody outside sees of all that. */
async function look(sim: Simulator): Promise<unknown> {
  const { official } = sim
  const tables = ['users', 'tags', 'menus', 'media', 'articles', 'templates', 'qrcodes', 'quotas']
  const rows = await Promise.all(
    tables.map(async (name) => (await fetch(`${sim.url}/_sim/official/tables/${name}`)).json() as Promise<unknown>),
  )
  const ofWecom = ['tables/members', 'tables/departments', 'tables/tags', 'tables/media', 'tokens']
  const wecom = await Promise.all(
    [...ofWecom, 'members/alice/chats/1000001', 'kf/customers/ann/chats/wkTest00000000000000000000000001'].map(
      async (path) => (await fetch(`${sim.url}/_sim/wecom/${path}`)).json() as Promise<unknown>,
    ),
  )
  const state = sim.state()
  return {
    wecom,
    ...{ state, rows, deliveries: sim.deliveries, faults: sim.faults, tokens: official.tokens },
    chats: await Promise.all(
      official.people.map(async ({ openid }) => (await fetch(`${sim.url}/_sim/official/users/${openid}/chat`)).json()),
    ),
  }
}

const json = (snapshot: SimulatorSnapshot): SimulatorSnapshot => JSON.parse(JSON.stringify(snapshot))

test('all is as it was, the time included', async () => {
  const bot = await startBot((push) => textReply('alice', push.body.includes('subscribe') ? 'welcome' : 'hello'))
  const sim = await startSim({ callbackUrl: bot.url })
  await fill(sim)
  const token = await tokenOf(sim)
  const seen = await look(sim)
  const snapshot = json(sim.snapshot())
  await sim.advance(3 * 7_200_000)
  expect(await userGet(sim, token)).toMatchObject({ errcode: 42001 })
  sim.reset()
  expect(sim.official.people).toEqual([])
  sim.restore(snapshot)
  expect(await look(sim)).toEqual(seen)
  expect(await userGet(sim, token)).toMatchObject({ total: 6 })
  // A snapshot is not used up, and what happens later is not in it.
  sim.official.user({ openid: 'carol' })
  sim.restore(snapshot)
  expect(sim.official.people).toHaveLength(2)
})

test('what was on its way ends after it', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url })
  await fill(sim)
  const snapshot = json(sim.snapshot())
  sim.reset()
  await sim.advance(60_000)
  const before = bot.pushes.length
  sim.restore(snapshot)
  await sim.advance(1000)
  await bot.received(before + 3)
  const events = bot.pushes.slice(before).map(({ body }) => /<Event><!\[CDATA\[(\w+)/.exec(body)?.[1])
  expect([...events].sort()).toEqual(['MASSSENDJOBFINISH', 'PUBLISHJOBFINISH', 'TEMPLATESENDJOBFINISH'])
  const published = await sim.official.call<{ total_count: number }>('POST /cgi-bin/freepublish/batchget', {
    offset: 0,
    count: 1,
  })
  expect(published.total_count).toBe(1)
})

test('another simulator goes on from it; addresses lead there', async () => {
  const [one, other] = [await startSim(), await startSim()]
  await fill(one)
  other.restore(json(one.snapshot()))
  expect(other.official.people).toEqual(one.official.people)
  expect(other.now()).toBe(one.now())
  const picture = JSON.stringify(await look(other))
  expect(picture).not.toContain(`"${one.url}`)
  const { rows } = (await (await fetch(`${other.url}/_sim/official/tables/media`)).json()) as {
    rows: { url: string }[]
  }
  for (const { url } of rows) expect((await fetch(url)).status).toBe(200)
})

test('a pause of pushes is kept, and ends', async () => {
  const bot = await startBot(() => 'no reply at all')
  const sim = await startSim({ callbackUrl: bot.url, failuresBeforePause: 1 })
  const alice = await sim.official.follow()
  expect(sim.state().official.pausedUntil).not.toBeNull()
  const snapshot = json(sim.snapshot())
  sim.reset()
  expect(sim.state().official.pausedUntil).toBeNull()
  sim.restore(snapshot)
  expect((await sim.official.user().follow()).verdict?.code).toBe('paused')
  await sim.advance(60_000)
  expect(sim.state().official.pausedUntil).toBeNull()
  expect(alice.subscribed).toBe(true)
})

describe('what is no whole snapshot of this account is refused, and the state is as before', () => {
  const broken: readonly (readonly [string, (good: Record<string, unknown>) => unknown])[] = [
    ['nothing', () => undefined],
    ['a text', () => 'snapshot'],
    ['another file', () => ({ name: 'package' })],
    ['another version', (good) => ({ ...good, version: 1 })],
    ['another account', (good) => ({ ...good, appId: 'wx9' })],
    ['another corp', (good) => ({ ...good, corpId: 'ww9' })],
    ['no parts', (good) => ({ ...good, parts: {} })],
    ['a part too few', (good) => ({ ...good, parts: { ...(good.parts as object), official: {} } })],
    ['a part too many', (good) => ({ ...good, parts: { ...(good.parts as object), other: 1 } })],
    ['a part of another kind', (good) => ({ ...good, parts: { ...(good.parts as object), calls: 5 } })],
    ['no time', (good) => ({ ...good, clock: { now: 'x', offsetMs: 0 } })],
  ]
  test.each(broken)('%s', async (_, change) => {
    const sim = await startSim()
    await fill(sim)
    const seen = await look(sim)
    const bad = change(json(sim.snapshot()) as unknown as Record<string, unknown>)
    expect(() => sim.restore(bad as SimulatorSnapshot)).toThrow(/snapshot/)
    expect(await look(sim)).toEqual(seen)
  })
})

async function tokenOf(sim: Simulator): Promise<string> {
  const query = 'grant_type=client_credential&appid=wx0000000000000001&secret=test-secret'
  return ((await (await fetch(`${sim.url}/cgi-bin/token?${query}`)).json()) as { access_token: string }).access_token
}

async function userGet(sim: Simulator, token: string): Promise<unknown> {
  return (await fetch(`${sim.url}/cgi-bin/user/get?access_token=${token}`)).json()
}
