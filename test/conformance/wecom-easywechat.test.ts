import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Simulator } from '@youchat/simulator'
import easyWechat from 'node-easywechat'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Answer, refusal } from './client.ts'
import { startPlatform } from './platform.ts'

const corpId = 'ww0000000000000001'
const agentid = 1_000_001
const appSecret = 'test-agent-secret'
const contactSecret = 'test-contact-secret'
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** An application of the corp that keeps its tokens in memory, and not in files beside the program. */
function work(sim: Simulator, secret: string, corp_id = corpId) {
  const http = { baseURL: `${sim.url}/wecom`, proxy: false as const }
  const kept = new Map<string, unknown>()
  const app = new easyWechat.Work({ corp_id, secret, token: 't', aes_key: 'k', http })
  return app.setCache({
    get: async (key) => kept.get(key),
    has: async (key) => kept.has(key),
    set: async (key, value) => kept.set(key, value).has(key),
    delete: async (key) => kept.delete(key),
  })
}

/** Calls by path as a program on the library makes them; a refused one rejects with its code. */
function connect(sim: Simulator, secret = appSecret, corp_id = corpId) {
  const app = work(sim, secret, corp_id)
  return {
    app,
    get: async (path: string, params: object = {}) =>
      judged((await app.getClient().get(`/cgi-bin/${path}`, { params })).toObject()),
    post: async (path: string, body: object, params: object = {}) =>
      judged((await app.getClient().postJson(`/cgi-bin/${path}`, body, { params })).toObject()),
    file: async (path: string, type: string, name: string) => {
      const payload = { params: { type }, formData: { media: createReadStream(name) } }
      return judged((await app.getClient().post(`/cgi-bin/${path}`, payload)).toObject())
    },
    bytes: async (path: string, params: object): Promise<Buffer> => {
      const answer = await app.getClient().get(`/cgi-bin/${path}`, { params, responseType: 'arraybuffer' })
      return answer.getContent()
    },
  }
}

/** The library leaves errors to the program. */
function judged(answer: Answer): Answer {
  if (answer.errcode) throw Object.assign(new Error(String(answer.errmsg)), { code: answer.errcode })
  return answer
}

/** A file of this name, for as long as the running test takes. */
async function file(name: string, bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'youchat-conformance-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}

describe('the token', () => {
  test('a wrong secret and a wrong corp are told as such', async () => {
    const sim = await startPlatform()
    expect(await refusal(connect(sim, 'wrong').get('agent/list'))).toBe(40001)
    expect(await refusal(connect(sim, appSecret, 'ww2').get('agent/list'))).toBe(40013)
    expect(sim.wecom.tokens).toMatchObject({ issued: 0, refused: 2 })
  })

  test('is fetched once for many calls; one that was ended, and one that ran out, are refused each with its code', async () => {
    const sim = await startPlatform()
    const { get } = connect(sim)
    await get('agent/get', { agentid })
    await get('tag/list')
    expect(sim.wecom.tokens).toMatchObject({ issued: 1, distinct: 1 })
    expect(sim.wecom.expireTokens()).toBe(1)
    // It asks for no other by itself.
    expect(await refusal(get('tag/list'))).toBe(40014)
    const fresh = connect(sim)
    await fresh.get('tag/list')
    expect(sim.wecom.tokens).toMatchObject({ issued: 2, distinct: 2 })
    await sim.advance(7_200_000)
    expect(await refusal(fresh.get('tag/list'))).toBe(42001)
  })
})

describe('the contacts', () => {
  test('an application may not change them', async () => {
    const sim = await startPlatform()
    const { post } = connect(sim)
    const alice = { userid: 'alice', name: 'Alice', department: [1], mobile: '13800000001' }
    expect(await refusal(post('user/create', alice))).toBe(48002)
    expect(await refusal(post('department/create', { name: '厨房', parentid: 1 }))).toBe(48002)
  })

  test('departments are made, changed, listed and taken away', async () => {
    const sim = await startPlatform()
    const { get, post } = connect(sim, contactSecret)
    const { id } = await post('department/create', { name: '厨房 & 吧台', parentid: 1, order: 3 })
    expect(await refusal(post('department/create', { name: '厨房 & 吧台', parentid: 1 }))).toBe(60008)
    expect(await post('department/update', { id, name: '后厨' })).toMatchObject({ errmsg: 'updated' })
    const listed = { id, name: '后厨', parentid: 1, order: 3 }
    expect(await connect(sim).get('department/list', { id })).toMatchObject({ department: [listed] })
    await post('user/create', { userid: 'bob', name: 'Bob', department: [id], mobile: '13800000002' })
    expect(await refusal(get('department/delete', { id }))).toBe(60005)
    await get('user/delete', { userid: 'bob' })
    expect(await get('department/delete', { id })).toMatchObject({ errcode: 0, errmsg: 'deleted' })
    expect(await refusal(get('department/delete', { id: 1 }))).toBe(60007)
  })

  test('a member is made, read, changed and taken away', async () => {
    const sim = await startPlatform()
    const { get, post } = connect(sim, contactSecret)
    const alice = { userid: 'alice', name: '爱丽丝 😀', department: [1], mobile: '13800000001', position: '厨师' }
    expect(await post('user/create', alice)).toMatchObject({ errcode: 0, errmsg: 'created' })
    expect(await refusal(post('user/create', alice))).toBe(60102)
    expect(await get('user/get', { userid: 'alice' })).toMatchObject({ ...alice, status: 1 })
    const seen = await connect(sim).get('user/get', { userid: 'alice' })
    expect([seen.position, seen.mobile]).toEqual(['厨师', undefined])
    expect(await post('user/update', { userid: 'alice', name: '爱丽丝二世' })).toMatchObject({ errmsg: 'updated' })
    expect(await get('user/simplelist', { department_id: 1 })).toMatchObject({
      userlist: [{ userid: 'alice', name: '爱丽丝二世', department: [1] }],
    })
    expect(await get('user/delete', { userid: 'alice' })).toMatchObject({ errmsg: 'deleted' })
    expect(await refusal(get('user/get', { userid: 'alice' }))).toBe(60111)
  })

  test('a tag is given; who cannot have it is named', async () => {
    const sim = await startPlatform()
    const { get, post } = connect(sim)
    await sim.wecom.member({ userid: 'alice', name: 'Alice' })
    const { tagid } = await post('tag/create', { tagname: '常客' })
    expect(await refusal(post('tag/create', { tagname: '常客' }))).toBe(40071)
    expect(await refusal(post('tag/addtagusers', { tagid, userlist: ['nobody'] }))).toBe(40070)
    expect(await post('tag/addtagusers', { tagid, userlist: ['alice', 'nobody'] })).toMatchObject({
      ...{ errcode: 0, invalidlist: 'nobody' },
    })
    expect(await get('tag/get', { tagid })).toMatchObject({ tagname: '常客', userlist: [{ userid: 'alice' }] })
    expect(await get('tag/delete', { tagid })).toMatchObject({ errmsg: 'deleted' })
    expect(await refusal(get('tag/get', { tagid }))).toBe(40068)
  })
})

describe('messages', () => {
  test('to nobody, without content, by another’s secret', async () => {
    const sim = await startPlatform()
    const { post } = connect(sim)
    const text = { touser: 'nobody', msgtype: 'text', agentid, text: { content: '你好' } }
    expect(await refusal(post('message/send', text))).toBe(81013)
    await sim.wecom.member({ userid: 'alice' })
    const empty = { ...text, touser: 'alice', text: { content: '' } }
    expect(await refusal(post('message/send', empty))).toBe(44004)
    const others = connect(sim, contactSecret).post('message/send', { ...text, touser: 'alice' })
    expect(await refusal(others)).toBe(301002)
  })

  test('that reach some: the answer is a success that names the others, in lower case', async () => {
    const sim = await startPlatform()
    const { post } = connect(sim)
    const alice = await sim.wecom.member({ userid: 'alice' })
    const content = '你好 😀 “引号” <a href="https://example.com/?a=1&b=2">链接</a>\n第二行'
    const sent = { touser: 'alice|Bob|EVE', toparty: '9', msgtype: 'text', agentid, text: { content } }
    expect(await post('message/send', sent)).toMatchObject({
      ...{ errcode: 0, errmsg: 'ok', invaliduser: 'bob|eve', invalidparty: '9', msgid: expect.any(String) },
    })
    expect(alice.chat().at(-1)).toMatchObject({ from: 'account', kind: 'text', content: { text: { content } } })
  })

  test('a picture is uploaded with a Chinese name, fetched and sent, for three days', async () => {
    const sim = await startPlatform()
    const client = connect(sim)
    const picture = await file('照片 一 (1).png', png)
    expect(await refusal(client.file('media/upload', 'thumb', picture))).toBe(40004)
    const answer = await client.file('media/upload', 'image', picture)
    expect(answer).toMatchObject({ type: 'image', created_at: String(Math.floor(sim.now() / 1000)) })
    const { media_id } = answer
    expect(await client.bytes('media/get', { media_id })).toEqual(png)
    const alice = await sim.wecom.member({ userid: 'alice' })
    const image = { touser: 'alice', msgtype: 'image', agentid, image: { media_id } }
    expect(await client.post('message/send', image)).toMatchObject({ errcode: 0 })
    expect(alice.chat().at(-1)).toMatchObject({ kind: 'image', content: { image: { media_id } } })
    await sim.advance(3 * 24 * 3_600_000)
    const later = connect(sim)
    expect(JSON.parse(String(await later.bytes('media/get', { media_id })))).toMatchObject({ errcode: 40007 })
  })
})

test('a menu is made, tapped and taken away', async () => {
  const sim = await startPlatform()
  const { get, post } = connect(sim)
  const button = [
    { type: 'click', name: '订单', key: 'ORDERS' },
    { name: '更多', sub_button: [{ type: 'view', name: '官网', url: 'https://example.com/?a=1&b=2' }] },
  ]
  expect(await refusal(post('menu/create', { button: Array(4).fill(button[0]) }, { agentid }))).toBe(40016)
  expect(await post('menu/create', { button }, { agentid })).toMatchObject({ errcode: 0, errmsg: 'ok' })
  expect(await get('menu/get', { agentid })).toMatchObject({
    button: [{ key: 'ORDERS' }, { name: '更多', sub_button: [{ url: 'https://example.com/?a=1&b=2' }] }],
  })
  const alice = await sim.wecom.member()
  expect((await alice.click('ORDERS')).message).toMatchObject({ Event: 'click', EventKey: 'ORDERS' })
  expect(await get('menu/delete', { agentid })).toMatchObject({ errcode: 0 })
  expect(await refusal(get('menu/get', { agentid }))).toBe(46003)
})

test('a member signs in on a page', async () => {
  const sim = await startPlatform()
  await sim.wecom.member({ userid: 'alice', name: '爱丽丝', email: 'alice@example.com' })
  const base = `${sim.url}/wecom`
  const provider = await work(sim, appSecret).getOAuth()
  // Its base is no option; a provider of one's own may set it.
  Object.assign(provider, { _baseUrl: base })
  provider.setHttpOptions({ proxy: false })
  const link = new URL(
    provider
      .scopes('snsapi_base')
      .withState('S1')
      .redirect('https://app.example.com/回来?a=1')
      .replace('https://open.weixin.qq.com', base),
  )
  link.searchParams.set('userid', 'alice')
  const agreed = await fetch(link, { redirect: 'manual' })
  const to = new URL(agreed.headers.get('location') ?? '')
  expect([to.host, to.searchParams.get('a'), to.searchParams.get('state')]).toEqual(['app.example.com', '1', 'S1'])
  const code = to.searchParams.get('code') ?? ''
  const user = await provider.userFromCode(code)
  expect(user.getId()).toBe('alice')
  await expect(provider.userFromCode(code)).rejects.toThrow()
})

test('a page is signed for the JS-SDK with the corp’s ticket', async () => {
  const sim = await startPlatform()
  const { app, get } = connect(sim)
  const page = 'https://example.com/商店?a=1&b=2'
  const { ticket } = await get('get_jsapi_ticket')
  const { appId, nonceStr, timestamp, signature } = await app.getUtils().buildJsSdkConfig(page)
  const signed = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
  expect([appId, signature]).toEqual([corpId, createHash('sha1').update(signed).digest('hex')])
})
