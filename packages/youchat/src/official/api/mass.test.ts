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
