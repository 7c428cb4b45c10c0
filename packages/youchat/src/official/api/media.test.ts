import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { startSimulator } from '@youchat/simulator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Download } from '../../client/download.ts'
import { WxApi } from './api.ts'

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF'), Buffer.alloc(500, 7)])
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(500, 7)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(500, 7)])

describe('with the platform', () => {
  let sim: Awaited<ReturnType<typeof startSimulator>>
  let api: WxApi

  beforeEach(async () => {
    sim = await startSimulator({ clock: 'manual' })
    api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
  })

  afterEach(() => sim.close())

  test('up and down again, with a Chinese name, from bytes, a Blob and a stream', async () => {
    const sources = [
      { content: jpeg, filename: '合影 2026.jpg' },
      new File([jpeg], '合影.jpg'),
      jpeg,
      Readable.from([jpeg.subarray(0, 100), jpeg.subarray(100)]),
    ]
    for (const source of sources) {
      const { type, media_id, created_at } = await api.uploadMedia('image', source)
      expect([type, Number.isInteger(created_at)]).toEqual(['image', true])
      const file = await api.downloadMedia(media_id)
      expect(file.contentType).toContain('image/jpeg')
      expect(file.filename).toMatch(/\.jpg$/)
      expect(file.size).toBe(jpeg.length)
      expect(Buffer.from(await file.bytes()).equals(jpeg)).toBe(true)
    }
  })

  test('a stream, though the call has to be sent again', async () => {
    await api.accessToken()
    sim.official.expireTokens()
    sim.fault({ match: '/cgi-bin/media/upload', errcode: -1, times: 1 })
    const { media_id } = await api.uploadMedia('image', Readable.from([jpeg]))
    expect(Buffer.from(await (await api.downloadMedia(media_id)).bytes()).equals(jpeg)).toBe(true)
  })

  test('a thumb has its id under the same name', async () => {
    const { media_id } = await api.uploadMedia('thumb', jpeg)
    expect(media_id).not.toBe('')
    expect(Buffer.from(await (await api.downloadMedia(media_id)).bytes()).equals(jpeg)).toBe(true)
  })

  test('a video: the address in the answer is followed', async () => {
    const { media_id } = await api.uploadMedia('video', { content: mp4, filename: '视频.mp4' })
    const file = await api.downloadMedia(media_id)
    expect(Buffer.from(await file.bytes()).equals(mp4)).toBe(true)
    // The complete layer shows what the platform really says.
    const answer = await api.raw.media.get({ media_id })
    expect(answer).not.toBeInstanceOf(Download)
    expect(answer).toHaveProperty('video_url')
  })

  test('an expired one is a refusal, and never a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'youchat-'))
    const { media_id } = await api.uploadMedia('image', jpeg)
    await (await api.downloadMedia(media_id)).save(`${folder}/kept.jpg`)
    await sim.advance(3 * 24 * 3_600_000 + 1000)
    await expect(api.downloadMedia(media_id).then((file) => file.save(`${folder}/lost.jpg`))).rejects.toMatchObject({
      name: 'WxApiError',
      errcode: 40007,
      hint: expect.stringContaining('3 days'),
    })
    expect(await readdir(folder)).toEqual(['kept.jpg'])
    expect((await readFile(`${folder}/kept.jpg`)).equals(jpeg)).toBe(true)
  })

  test('refusals of an upload', async () => {
    await expect(api.uploadMedia('image', Buffer.from('no picture'))).rejects.toMatchObject({ name: 'WxApiError' })
    await expect(api.uploadMedia('thumb', Buffer.concat([jpeg, Buffer.alloc(70_000)]))).rejects.toMatchObject({
      name: 'WxApiError',
    })
    await expect(api.uploadMedia('image', '/nowhere/a.jpg')).rejects.toMatchObject({ code: 'upload_missing' })
  })

  test('permanent material', async () => {
    const { media_id, url } = await api.addMaterial('image', { content: png, filename: '封面.png' })
    expect(url).toMatch(/^http/)
    expect(Buffer.from(await (await api.downloadMaterial(media_id)).bytes()).equals(png)).toBe(true)
    const video = await api.addMaterial(
      'video',
      { content: mp4, filename: 'a.mp4' },
      { title: '标题', introduction: '说明' },
    )
    expect(Buffer.from(await (await api.downloadMaterial(video.media_id)).bytes()).equals(mp4)).toBe(true)
    expect(await api.materialCount()).toMatchObject({ image_count: 1, video_count: 1 })
    await api.deleteMaterial(media_id)
    await expect(api.downloadMaterial(media_id)).rejects.toMatchObject({ errcode: 40007 })
  })

  test('a picture for an article', async () => {
    expect(await api.uploadArticleImage({ content: png, filename: 'a.png' })).toMatch(/^http/)
  })
})

describe('what is JSON is never taken for a file', () => {
  let server: Server
  let answer: RequestListener
  let api: WxApi

  beforeAll(async () => {
    server = createServer((req, res) => answer(req, res))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    api = new WxApi({ appId: 'wx1', baseUrl, tokenProvider: async () => ({ access_token: 'token' }) })
  })

  afterAll(() => server.close())

  const refusal = '{"errcode":40007,"errmsg":"invalid media_id rid: 6-1-2"}'

  test.each([
    ['text/plain', refusal, {}],
    ['application/json; encoding=utf-8', refusal, {}],
    ['text/html', refusal, {}],
    ['image/jpeg', refusal, {}],
    ['application/octet-stream', refusal, {}],
    ['image/jpeg', refusal, { 'content-disposition': 'attachment; filename="a.jpg"' }],
    ['', refusal, {}],
  ])('a refusal as %j', async (type, body, headers) => {
    answer = (_req, res) => res.writeHead(200, { ...(type ? { 'content-type': type } : {}), ...headers }).end(body)
    await expect(api.downloadMedia('m')).rejects.toMatchObject({ name: 'WxApiError', errcode: 40007, rid: '6-1-2' })
  })

  test('nothing at all', async () => {
    answer = (_req, res) => res.writeHead(200, { 'content-type': 'image/jpeg' }).end()
    await expect(api.downloadMedia('m')).rejects.toMatchObject({ code: 'empty_answer' })
  })

  test('JSON without a file’s address', async () => {
    answer = (_req, res) => res.writeHead(200, { 'content-type': 'text/plain' }).end('{"a":1}')
    await expect(api.downloadMedia('m')).rejects.toMatchObject({ code: 'unexpected_answer' })
  })

  test('the host of a video fails', async () => {
    answer = (req, res) => {
      if (req.url === '/video') res.writeHead(500).end()
      else res.end(JSON.stringify({ video_url: `http://${req.headers.host}/video` }))
    }
    await expect(api.downloadMedia('m')).rejects.toMatchObject({ code: 'http_status', status: 500 })
  })

  test('a file that somebody named and that happens to be JSON stays a file', async () => {
    answer = (_req, res) =>
      res
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="data.json"',
        })
        .end('{"any":"thing"}')
    const file = await api.downloadMedia('m')
    expect([file.filename, Buffer.from(await file.bytes()).toString()]).toEqual(['data.json', '{"any":"thing"}'])
  })

  test('a file that begins like JSON and is long', async () => {
    answer = (_req, res) =>
      res.writeHead(200, { 'content-type': 'audio/amr', 'content-length': 100_000 }).end(`{${'x'.repeat(99_999)}`)
    expect((await (await api.downloadMedia('m')).bytes()).length).toBe(100_000)
  })

  test('the connection breaks within a file', async () => {
    answer = (_req, res) => {
      res.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 100_000 }).write(jpeg)
      setTimeout(() => res.destroy(), 20)
    }
    const file = await api.downloadMedia('m')
    await expect(file.bytes()).rejects.toMatchObject({ name: 'WxTransportError', code: 'download_failed' })
  })
})
