import { describe, expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import type { OfficialSimulator } from '../../library.ts'

const day = 24 * 3_600_000
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const jpg = Buffer.from('ffd8ffe000104a464946', 'hex')
const gif = Buffer.from('GIF89a........')
const amr = (frames: number) => Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(frames, 0x7c)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42....')])
const of = (size: number, start: Buffer) => Buffer.concat([start], size)

type Answer = Readonly<Record<string, unknown>>

function form(bytes: Buffer, name: string, field = 'media'): FormData {
  const data = new FormData()
  data.set(field, new Blob([new Uint8Array(bytes)]), name)
  return data
}

function upload({ call: send }: OfficialSimulator, type: string, bytes: Buffer, name: string): Promise<Answer> {
  return send(`POST /cgi-bin/media/upload?type=${type}`, form(bytes, name))
}

describe('refusals', () => {
  test.each<[string, string, Buffer, string, number]>([
    ['no type', '', png, 'a.png', 40004],
    ['an unknown type', 'file', png, 'a.png', 40004],
    ['an empty file', 'image', Buffer.alloc(0), 'a.png', 44001],
    ['another extension', 'image', png, 'a.txt', 40005],
    ['a bitmap', 'image', Buffer.from('BM....'), 'a.bmp', 40005],
    ['a picture that is none', 'image', Buffer.from('hello'), 'a.png', 40137],
    ['a picture of more than 10 MB', 'image', of(10 * 1024 * 1024 + 1, png), 'a.png', 40009],
    ['a voice that is a picture', 'voice', png, 'a.amr', 40005],
    ['a voice of more than 2 MB', 'voice', of(2 * 1024 * 1024 + 1, Buffer.from('ID3')), 'a.mp3', 40010],
    ['a voice of more than a minute', 'voice', amr(3001), 'a.amr', 45007],
    ['a video of another kind', 'video', mp4, 'a.avi', 40005],
    ['a video of more than 10 MB', 'video', of(10 * 1024 * 1024 + 1, mp4), 'a.mp4', 40011],
    ['a thumbnail of more than 64 KB', 'thumb', of(64 * 1024 + 1, jpg), 'a.jpg', 40012],
    ['a thumbnail that is a PNG', 'thumb', png, 'a.png', 40005],
  ])('%s', async (_what, type, bytes, name, errcode) => {
    const { official } = await startSim()
    expect(await upload(official, type, bytes, name)).toMatchObject({ errcode })
  })

  test('of forms: another field, no file name, only the name browsers encode, no form, no length', async () => {
    const { official } = await startSim()
    const path = 'POST /cgi-bin/media/upload?type=image'
    expect(await official.call(path, form(png, 'a.png', 'file'))).toMatchObject({ errcode: 41005 })
    expect(await official.call(path, png)).toMatchObject({ errcode: 41005 })
    const { url, headers } = await official.request('GET /cgi-bin/getcallbackip')
    expect(headers.get('content-type')).toBe('application/json; encoding=utf-8')
    const target = url.replace('/getcallbackip?', '/media/upload?type=image&')
    const part = (disposition: string) =>
      `--B\r\nContent-Disposition: form-data; name="media"${disposition}\r\nContent-Type: image/gif\r\n\r\nGIF89a\r\n--B--\r\n`
    const send = async (disposition: string, more: Readonly<Record<string, string>> = {}) => {
      const given = { 'content-type': 'multipart/form-data; boundary=B', ...more }
      const body = part(disposition)
      const length = { 'content-length': String(body.length) }
      const answer = await call<Answer>('POST', target, {
        headers: 'transfer-encoding' in more ? given : { ...given, ...length },
        body,
      })
      return [answer.headers['content-type'], answer.json.errcode]
    }
    expect(await send('')).toEqual(['text/plain', 41005])
    expect(await send('; filename=""')).toEqual(['text/plain', 41005])
    expect(await send("; filename*=UTF-8''a.gif")).toEqual(['text/plain', 41005])
    expect(await send('; filename="a.gif"', { 'transfer-encoding': 'chunked' })).toEqual(['text/plain', 44001])
    expect(await send('; filename="a.gif"')).toEqual(['application/json; encoding=utf-8', undefined])
  })

  test('of ids: none, unknown, expired; the answer says it is text', async () => {
    const sim = await startSim()
    const { media_id: id } = await upload(sim.official, 'image', png, 'a.png')
    const get = async (query: string): Promise<unknown[]> => {
      const answer = await sim.official.request(`GET /cgi-bin/media/get${query}`)
      const text = await answer.text()
      return [answer.status, answer.headers.get('content-type'), text.startsWith('{') && JSON.parse(text).errcode]
    }
    expect(await get('')).toEqual([200, 'text/plain', 41006])
    expect(await get('?media_id=nothing')).toEqual([200, 'text/plain', 40007])
    await sim.advance(3 * day - 1)
    expect(await get(`?media_id=${id}`)).toEqual([200, 'image/png', false])
    await sim.advance(1)
    expect(await get(`?media_id=${id}`)).toEqual([200, 'text/plain', 40007])
  })
})

test.each<[string, Buffer, string, string, string]>([
  ['image', of(10 * 1024 * 1024, png), '图 片.png', 'image/png', 'png'],
  ['image', gif, 'a.GIF', 'image/gif', 'gif'],
  ['image', jpg, 'a.jpeg', 'image/jpeg', 'jpg'],
  ['voice', amr(3000), 'a.amr', 'audio/amr', 'amr'],
  ['voice', Buffer.from('ID3......'), 'a.mp3', 'audio/mpeg', 'mp3'],
])('%s of %# comes back as it went', async (type, bytes, name, contentType, extension) => {
  const sim = await startSim()
  const { media_id: id, ...answer } = await upload(sim.official, type, bytes, name)
  expect(answer).toEqual({ type, created_at: Math.floor(sim.now() / 1000) })
  const got = await sim.official.request(`GET /cgi-bin/media/get?media_id=${id}`)
  expect(got.headers.get('content-type')).toBe(contentType)
  expect(got.headers.get('content-disposition')).toBe(`attachment; filename="${id}.${extension}"`)
  expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true)
})

test('a thumbnail has an id of another name, a video an address', async () => {
  const { official } = await startSim()
  const thumb = await upload(official, 'thumb', jpg, 'a.jpg')
  expect(thumb).toMatchObject({ type: 'thumb', thumb_media_id: expect.any(String) })
  expect(thumb).not.toHaveProperty('media_id')
  const { media_id: id } = await upload(official, 'video', mp4, 'a.mp4')
  const { video_url: address } = await official.call(`GET /cgi-bin/media/get?media_id=${id}`)
  const video = await fetch(String(address))
  expect(video.headers.get('content-type')).toBe('video/mp4')
  expect(Buffer.from(await video.arrayBuffer()).equals(mp4)).toBe(true)
  const described = await official.call('POST /cgi-bin/media/uploadvideo', { media_id: id, title: 'T' })
  expect(described).toMatchObject({ type: 'video', media_id: expect.not.stringMatching(String(id)) })
})

test('pictures for articles have an address that pages elsewhere may show', async () => {
  const { official } = await startSim()
  const path = 'POST /cgi-bin/media/uploadimg'
  expect(await official.call(path, form(gif, 'a.gif'))).toMatchObject({ errcode: 40005 })
  expect(await official.call(path, form(of(1024 * 1024 + 1, png), 'a.png'))).toMatchObject({ errcode: 40009 })
  const { url } = await official.call(path, form(png, 'a.png'))
  const picture = await fetch(String(url))
  expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true)
})

test('what people send can be fetched by its id', async () => {
  const sim = await startSim()
  const alice = await sim.official.follow()
  const get = (id: unknown, path = 'media/get') => sim.official.request(`GET /cgi-bin/${path}?media_id=${id}`)
  const sent = await alice.image({ picUrl: `data:image/gif;base64,${gif.toString('base64')}` })
  expect(Buffer.from(await (await get(sent.message.MediaId)).arrayBuffer()).equals(gif)).toBe(true)
  expect((await alice.image({ mediaId: 'MINE' })).message.MediaId).toBe('MINE')
  expect((await get('MINE')).headers.get('content-type')).toBe('image/png')
  const voice = (await alice.voice()).message
  expect(Buffer.from(await (await get(voice.MediaId)).arrayBuffer()).toString('latin1')).toMatch(/^#!AMR\n/)
  expect((await get(voice.MediaId16K, 'media/get/jssdk')).headers.get('content-type')).toBe('voice/speex')
  const video = (await alice.video()).message
  expect(await (await get(video.MediaId)).json()).toMatchObject({ video_url: expect.stringMatching(/^http:/) })
  expect((await get(video.ThumbMediaId)).headers.get('content-type')).toBe('image/jpeg')
  expect(await (await get(video.MediaId, 'media/get/jssdk')).json()).toMatchObject({ errcode: 40007 })
})
