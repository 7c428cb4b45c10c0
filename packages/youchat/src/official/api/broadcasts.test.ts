import { type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF'), Buffer.alloc(500, 7)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(500, 7)])

let sim: Simulator
let api: WxApi
let alice: SimulatedPerson

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({
    appId: 'wx0000000000000001',
    appSecret: 'test-secret',
    baseUrl: sim.url,
    retry: { delayMs: 1 },
  })
  alice = await sim.official.follow()
})

afterEach(() => sim.close())

/** What an endpoint was sent, in its order. */
function sent(path: string): Record<string, unknown>[] {
  const calls = sim.calls.filter((call) => call.path === path)
  return calls.map(({ requestBody }) => JSON.parse(requestBody)).reverse()
}

const got = (person = alice) => person.chat().filter(({ callId }) => callId !== undefined)
const sendall = '/cgi-bin/message/mass/sendall'

describe('template messages', () => {
  const path = '/cgi-bin/message/template/send'
  /** The template every simulator has. */
  const template_id = 'test-template'
  const data = { thing1: '咖啡', amount2: '￥12.00', time3: { value: '15:01', color: '#173177' } }

  test('refused by the platform', async () => {
    const message = { touser: alice.openid, template_id, data }
    const bob = sim.official.user()
    await expect(api.sendTemplate({ ...message, template_id: 'none' })).rejects.toMatchObject({ errcode: 40037 })
    await expect(api.sendTemplate({ ...message, touser: bob.openid })).rejects.toMatchObject({ errcode: 43004 })
    await expect(api.sendTemplate({ ...message, data: { ...data, thing1: '' } })).rejects.toMatchObject({
      errcode: 47001,
    })
    const long = { ...data, thing1: '长'.repeat(21) }
    await expect(api.sendTemplate({ ...message, data: long })).rejects.toMatchObject({
      errcode: 47003,
      errmsg: expect.stringContaining('data.thing1.value'),
    })
    await expect(api.addTemplate('TM1', [])).rejects.toMatchObject({ errcode: 40246 })
    await expect(api.deleteTemplate('none')).rejects.toMatchObject({ errcode: 40037 })
    expect(got()).toEqual([])
  })

  test('values are texts, or as the manual has them; the answer is a text as in the event', async () => {
    const message = { touser: alice.openid, template_id, url: 'https://example.com/', data }
    expect(await api.sendTemplate(message)).toMatch(/^\d+$/)
    expect(sent(path)).toEqual([
      { ...message, data: { ...data, thing1: { value: '咖啡' }, amount2: { value: '￥12.00' } } },
    ])
    expect(got()).toMatchObject([{ kind: 'template' }])
  })

  test('lost on the way: sent again with a client_msg_id, and arriving once; without one not sent again', async () => {
    const message = { touser: alice.openid, template_id, data }
    sim.fault({ match: path, drop: 'after', times: 1 })
    await expect(api.sendTemplate(message)).rejects.toMatchObject({ outcome: 'unknown' })
    expect([sent(path).length, got().length]).toEqual([1, 1])
    sim.fault({ match: path, drop: 'after', times: 2 })
    const msgid = await api.sendTemplate({ ...message, client_msg_id: 'order-7' })
    expect([sent(path).length, got().length]).toEqual([4, 2])
    expect(await api.sendTemplate({ ...message, client_msg_id: 'order-7' })).toBe(msgid)
  })

  test('the caller may say otherwise', async () => {
    const message = { touser: alice.openid, template_id, data, client_msg_id: 'order-8' }
    sim.fault({ match: path, drop: 'after', times: 1 })
    await expect(api.sendTemplate(message, { isRepeatable: false })).rejects.toMatchObject({ outcome: 'unknown' })
    expect(sent(path)).toHaveLength(1)
  })

  test('templates and industries', async () => {
    const added = await api.addTemplate('TM00015', ['会议室', '时间'])
    const ids = async () => (await api.templates()).map((template) => template.template_id)
    expect(await ids()).toEqual([template_id, added])
    await api.deleteTemplate(added)
    expect(await ids()).toEqual([template_id])
    await api.setIndustry(1, '16')
    expect(sent('/cgi-bin/template/api_set_industry')).toEqual([{ industry_id1: '1', industry_id2: '16' }])
    expect(await api.industry()).toMatchObject({
      primary_industry: { first_class: 'IT科技' },
      secondary_industry: { first_class: '教育', second_class: '培训' },
    })
  })
})

describe('subscription messages', () => {
  test('need a yes', async () => {
    const message = { touser: alice.openid, template_id: 'tmpl', data: { thing1: '快递' } }
    await expect(api.sendSubscription(message)).rejects.toMatchObject({ errcode: 43101 })
    const once = { ...message, scene: '1000', title: '到了' }
    await expect(api.sendOneTimeSubscription(once)).rejects.toMatchObject({ errcode: 43101 })
    await expect(api.sendOneTimeSubscription({ ...once, title: '长'.repeat(16) })).rejects.toMatchObject({
      errcode: 45003,
    })
    const data = { thing1: { value: '快递' } }
    expect(sent('/cgi-bin/message/subscribe/bizsend')).toEqual([{ ...message, data }])
    expect(sent('/cgi-bin/message/template/subscribe')[0]).toEqual({ ...once, data })
  })

  test('arrive at who said yes, once', async () => {
    const message = { touser: alice.openid, template_id: 'tmpl', data: { thing1: '快递' } }
    const agree = () =>
      alice.push({
        MsgType: 'event',
        Event: 'subscribe_msg_popup_event',
        SubscribeMsgPopupEvent: { List: [{ TemplateId: 'tmpl', SubscribeStatusString: 'accept', PopupScene: 1 }] },
      })
    await agree()
    await api.sendSubscription({ ...message, miniprogram: { appid: 'wx00000000000000aa', pagepath: 'p' } })
    await expect(api.sendSubscription(message)).rejects.toMatchObject({ errcode: 43101 })
    await agree()
    await api.sendOneTimeSubscription({ ...message, scene: '1000', title: '到了', url: 'https://example.com/' })
    expect(got()).toMatchObject([{ kind: 'template' }, { kind: 'template', content: { title: '到了' } }])
  })

  test('the library of templates', async () => {
    const answer = (path: string, body: object) => sim.fault({ match: path, body: JSON.stringify(body), times: 1 })
    const template = { priTmplId: 'p1', title: 't', content: '{{thing1.DATA}}', type: 2 }
    answer('/wxaapi/newtmpl/gettemplate', { errcode: 0, data: [template] })
    expect(await api.subscriptionTemplates()).toEqual([template])
    answer('/wxaapi/newtmpl/addtemplate', { errcode: 0, priTmplId: 'p2' })
    expect(await api.addSubscriptionTemplate({ tid: '401', kidList: [1, 2], sceneDesc: '通知' })).toBe('p2')
    answer('/wxaapi/newtmpl/deltemplate', { errcode: 0 })
    await api.deleteSubscriptionTemplate('p2')
    answer('/wxaapi/newtmpl/getcategory', { errcode: 0, data: [{ id: 616, name: '公交' }] })
    expect(await api.subscriptionCategories()).toEqual([{ id: 616, name: '公交' }])
    answer('/wxaapi/newtmpl/getpubtemplatetitles', { errcode: 0, data: [], count: 55 })
    expect(await api.subscriptionTitles({ ids: '2,616', start: 0, limit: 30 })).toMatchObject({ data: [], count: 55 })
    answer('/wxaapi/newtmpl/getpubtemplatekeywords', { errcode: 0, data: [{ kid: 1, name: '物品' }] })
    expect(await api.subscriptionKeywords('99')).toEqual([{ kid: 1, name: '物品' }])
    const calls = sim.calls.filter(({ path }) => path.startsWith('/wxaapi/')).reverse()
    const asked = calls.map(({ method, query, requestBody }) => {
      const { access_token: _, ...rest } = Object.fromEntries(new URLSearchParams(query))
      return [method, rest, requestBody]
    })
    expect(asked).toEqual([
      ['GET', {}, ''],
      ['POST', {}, '{"tid":"401","kidList":[1,2],"sceneDesc":"通知"}'],
      ['POST', {}, '{"priTmplId":"p2"}'],
      ['GET', {}, ''],
      ['GET', { ids: '2,616', start: '0', limit: '30' }, ''],
      ['GET', { tid: '99' }, ''],
    ])
  })
})

describe('to many: refused', () => {
  test.each([
    ['to one', () => api.sendToOpenids([alice.openid], { text: 'hi' })],
    ['to nobody', () => api.sendToOpenids([], { text: 'hi' })],
    ['to more than ten thousand', () => api.sendToOpenids(Array(10_001).fill(alice.openid), { text: 'hi' })],
    ['with too long a clientmsgid', () => api.sendToAll({ text: 'hi', clientmsgid: '号'.repeat(11) })],
    ['nothing', () => api.sendToAll({} as { text: string })],
  ])('%s, before sending', async (_what, call) => {
    await expect(call()).rejects.toMatchObject({ name: 'WxConfigError', code: 'invalid_params' })
    expect(sim.calls.filter(({ path }) => path.includes('/mass/'))).toEqual([])
  })

  test('by the platform', async () => {
    await expect(api.sendToTag(999, { text: 'hi' })).rejects.toMatchObject({ errcode: 40152 })
    await expect(api.sendToAll({ image: 'none' })).rejects.toMatchObject({ errcode: 40007 })
    await expect(api.sendToOpenids(['o1', 'o2'], { text: 'hi' })).rejects.toMatchObject({ errcode: 40003 })
    await expect(api.massStatus(1)).rejects.toMatchObject({ name: 'WxApiError' })
    await expect(api.setMassSpeed(5)).rejects.toMatchObject({ errcode: 45083 })
  })
})

describe('to many', () => {
  test('to everybody, a tag and a list', async () => {
    const bob = await sim.official.follow()
    await sim.official.follow()
    const { msg_id } = await api.sendToAll({ text: '大家好' })
    expect(msg_id).toMatch(/^\d+$/)
    await api.sendToOpenids([alice.openid, bob.openid], { text: '两位好' })
    const tag = await api.createTag('星标')
    await api.tagUsers(tag.id, [alice.openid])
    await api.sendToTag(tag.id, { text: '您好' })
    expect(sent(sendall)).toEqual([
      { filter: { is_to_all: true }, msgtype: 'text', text: { content: '大家好' } },
      { filter: { is_to_all: false, tag_id: tag.id }, msgtype: 'text', text: { content: '您好' } },
    ])
    expect(sent('/cgi-bin/message/mass/send')).toEqual([
      { touser: [alice.openid, bob.openid], msgtype: 'text', text: { content: '两位好' } },
    ])
    await sim.advance(5_000)
    expect([got().length, got(bob).length]).toEqual([3, 2])
    expect(await api.massStatus(msg_id)).toBe('SEND_SUCCESS')
  })

  test('every kind of content', async () => {
    const image = await api.uploadMedia('image', jpeg)
    const video = await api.uploadMedia('video', { content: mp4, filename: 'a.mp4' })
    const media_ids = [image.media_id, image.media_id]
    await api.sendToAll({ image: image.media_id })
    await api.sendToAll({ images: media_ids })
    await api.sendToAll({ images: { media_ids, recommend: '看', need_open_comment: 1 } })
    await api.sendToAll({ mpvideo: video.media_id })
    await expect(api.sendToAll({ voice: 'v' })).rejects.toMatchObject({ errcode: 40007 })
    await expect(api.sendToAll({ mpnews: 'm', send_ignore_reprint: 1 })).rejects.toMatchObject({ errcode: 40007 })
    expect(sent(sendall).map(({ filter: _, ...message }) => message)).toEqual([
      { msgtype: 'image', images: { media_ids: [image.media_id] } },
      { msgtype: 'image', images: { media_ids } },
      { msgtype: 'image', images: { media_ids, recommend: '看', need_open_comment: 1 } },
      { msgtype: 'mpvideo', mpvideo: { media_id: video.media_id } },
      { msgtype: 'voice', voice: { media_id: 'v' } },
      { msgtype: 'mpnews', mpnews: { media_id: 'm' }, send_ignore_reprint: 1 },
    ])
  })

  test('articles, by the media id of their draft', async () => {
    const thumb = await api.addMaterial('thumb', jpeg)
    const article = { title: '标题', content: '<p>正文</p>', thumb_media_id: thumb.media_id }
    const job = await api.sendToAll({ mpnews: await api.createDraft([article]), send_ignore_reprint: 0 })
    expect(job).toEqual({ msg_id: expect.any(String), msg_data_id: expect.any(String) })
    await sim.advance(5_000)
    expect(got()).toMatchObject([{ kind: 'news' }])
    await api.deleteMass(job.msg_id, 1)
  })

  test('a clientmsgid: lost on the way back, the first minute leaves it open and the next call tells', async () => {
    const message = { text: '大家好', clientmsgid: 'summer-2026' }
    sim.fault({ match: sendall, drop: 'after', times: 1 })
    await expect(api.sendToAll(message)).rejects.toMatchObject({ errcode: 45066 })
    await sim.advance(61_000)
    expect(await api.sendToAll(message)).toEqual({ msg_id: expect.stringMatching(/^\d+$/), wasSentBefore: true })
    expect(got()).toHaveLength(1)
  })

  test('a clientmsgid: once, whatever happens on the way', async () => {
    const message = { text: '大家好', clientmsgid: 'spring-2026' }
    sim.fault({ match: sendall, drop: 'before', times: 1 })
    const first = await api.sendToAll(message)
    expect(first).not.toHaveProperty('wasSentBefore')
    await expect(api.sendToAll(message)).rejects.toMatchObject({ errcode: 45066 })
    await sim.advance(61_000)
    expect(await api.sendToAll(message)).toEqual({ msg_id: first.msg_id, wasSentBefore: true })
    await sim.advance(24 * 3_600_000)
    expect((await api.sendToAll(message)).msg_id).not.toBe(first.msg_id)
    await sim.advance(5_000)
    expect(got()).toHaveLength(2)
  })

  test('without one: not sent again', async () => {
    sim.fault({ match: sendall, drop: 'after', times: 1 })
    await expect(api.sendToAll({ text: 'hi' })).rejects.toMatchObject({ name: 'WxTransportError', outcome: 'unknown' })
    expect(sent(sendall)).toHaveLength(1)
  })

  test.each([
    ['45065 without the former msg_id', { errcode: 45065 }],
    ['any other refusal', { errcode: 45028, msg_id: 7 }],
  ])('%s stays an error', async (_what, answer) => {
    sim.fault({ match: sendall, body: JSON.stringify(answer), times: 1 })
    const { errcode } = answer
    await expect(api.sendToAll({ text: 'hi', clientmsgid: 'x' })).rejects.toMatchObject({ name: 'WxApiError', errcode })
  })

  test('ids beyond 2^53 keep all their digits', async () => {
    sim.fault({ match: sendall, body: '{"errcode":0,"msg_id":9007199254740993,"msg_data_id":3147483655}', times: 1 })
    expect(await api.sendToAll({ text: 'hi' })).toEqual({ msg_id: '9007199254740993', msg_data_id: '3147483655' })
  })

  test('a preview, by openid or WeChat id', async () => {
    const image = await api.uploadMedia('image', jpeg)
    await api.previewMass(alice.openid, { text: '看看' })
    await api.previewMass({ towxname: alice.nickname }, { image: image.media_id })
    await api.previewMass(alice.openid, { images: [image.media_id, image.media_id] })
    expect(sent('/cgi-bin/message/mass/preview')).toEqual([
      { touser: alice.openid, msgtype: 'text', text: { content: '看看' } },
      { towxname: alice.nickname, msgtype: 'image', image: { media_id: image.media_id } },
      { touser: alice.openid, msgtype: 'image', images: { media_ids: [image.media_id, image.media_id] } },
    ])
    expect(got().map(({ kind }) => kind)).toEqual(['text', 'image', 'image', 'image'])
  })

  test('deleted, and at another speed', async () => {
    const { msg_id } = await api.sendToAll({ text: 'hi' })
    await api.deleteMass(msg_id)
    expect(await api.massStatus(msg_id)).toBe('DELETE')
    await expect(api.deleteMass(msg_id, 3)).rejects.toMatchObject({ errcode: 40060 })
    await api.setMassSpeed(1)
    expect(await api.massSpeed()).toEqual({ speed: 1, realspeed: 60 })
  })

  test('a video is made ready', async () => {
    sim.fault({
      match: '/cgi-bin/media/uploadvideo',
      body: '{"type":"video","media_id":"new","created_at":1}',
      times: 1,
    })
    expect(await api.massVideo({ media_id: 'm', title: '标题', description: 'd' })).toBe('new')
    expect(sent('/cgi-bin/media/uploadvideo')).toEqual([{ media_id: 'm', title: '标题', description: 'd' }])
  })
})
