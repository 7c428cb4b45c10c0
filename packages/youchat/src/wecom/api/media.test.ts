import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { thrown, wecomAtRecorder } from '../../../../../test/recording-platform.ts'
import type { WxApi } from './api.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])
const upload = 'POST /cgi-bin/media/upload'
const send = 'POST /cgi-bin/message/send'

const { platform, make } = wecomAtRecorder()
let api: WxApi

beforeEach(() => {
  api = make()
  platform.answers[upload] = { type: 'file', media_id: 'up1', created_at: '1380000000' }
  platform.answers[send] = { msgid: 'm1' }
})

const sent = () => platform.to(send).map(({ json }) => json)

describe('uploading', () => {
  test('nothing, and what is not there', async () => {
    await expect(api.uploadMedia('file', Buffer.alloc(0))).rejects.toMatchObject({ code: 'upload_empty' })
    await expect(api.uploadMedia('file', '/no/such/file.pdf')).rejects.toMatchObject({ code: 'upload_missing' })
    expect(platform.to(upload)).toEqual([])
  })

  test('an answer without a media id is no upload', async () => {
    platform.answers[upload] = {}
    await expect(api.uploadMedia('image', png)).rejects.toMatchObject({ code: 'unexpected_answer' })
    platform.answers['POST /cgi-bin/media/uploadimg'] = { url: '' }
    await expect(api.uploadImage(png)).rejects.toMatchObject({ code: 'unexpected_answer' })
  })

  test('a file with a Chinese name, as raw UTF-8; the time it was made is a number', async () => {
    const file = { content: Buffer.from('report'), filename: '周报.pdf' }
    expect(await api.uploadMedia('file', file)).toEqual({ type: 'file', media_id: 'up1', created_at: 1380000000 })
    expect(platform.to(upload)[0]).toMatchObject({ query: { type: 'file' } })
    expect(platform.to(upload)[0]?.text).toContain('filename="周报.pdf"')
  })

  test('a picture for a text gives its address', async () => {
    platform.answers['POST /cgi-bin/media/uploadimg'] = { url: 'https://p.example/a.png' }
    expect(await api.uploadImage(png)).toBe('https://p.example/a.png')
  })
})

describe('downloading', () => {
  test('what is not there any more', async () => {
    platform.answers['GET /cgi-bin/media/get'] = { errcode: 40007, errmsg: 'invalid media_id' }
    await expect(api.downloadMedia('old')).rejects.toMatchObject({ name: 'WxApiError', errcode: 40007 })
  })

  test('a file with its name and type', async () => {
    const headers = {
      'content-type': 'image/png',
      'content-disposition': Buffer.from('attachment; filename="图.png"').toString('latin1'),
    }
    platform.answers['GET /cgi-bin/media/get'] = (_call, res) => void res.writeHead(200, headers).end(png)
    const file = await api.downloadMedia('id1')
    expect(file).toMatchObject({ filename: '图.png', contentType: 'image/png' })
    expect(Buffer.from(await file.bytes())).toEqual(png)
  })

  test('a recording of the JS-SDK', async () => {
    platform.answers['GET /cgi-bin/media/get/jssdk'] = (_call, res) =>
      void res.writeHead(200, { 'content-type': 'voice/speex' }).end('speex')
    expect(await (await api.downloadJssdkVoice('id2')).blob()).toMatchObject({ size: 5 })
  })
})

describe('sending files by their address', () => {
  let host: Server
  let address: string

  beforeAll(async () => {
    host = createServer((req, res) => {
      const type = req.url?.endsWith('.png') ? 'image/png' : 'application/pdf'
      res.writeHead(req.url?.includes('gone') ? 404 : 200, { 'content-type': type }).end(png)
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  })

  afterAll(() => host.close())

  test('what is no picture is not sent as one, and what is gone not at all', async () => {
    await expect(api.sendImage('al', `${address}/a.pdf`)).rejects.toMatchObject({ code: 'download_failed' })
    const error = await thrown(api.sendFile('al', `${address}/gone.pdf?key=hunter2`))
    expect(error).toMatchObject({ code: 'download_failed', outcome: 'not_sent', status: 404 })
    expect(String(error)).not.toContain('hunter2')
    await expect(api.sendImage('al', '')).rejects.toMatchObject({ code: 'invalid_params' })
    expect(platform.calls).toEqual([])
  })

  test('a picture', async () => {
    await api.sendImage('al', `${address}/a.png`)
    expect(platform.to(upload)[0]?.query).toEqual({ type: 'image' })
    expect(sent()).toMatchObject([{ msgtype: 'image', image: { media_id: 'up1' } }])
  })

  test('a file keeps its name', async () => {
    await api.sendFile('al', new URL(`${address}/docs/%E5%91%A8%E6%8A%A5.pdf?x=1`))
    expect(platform.to(upload)[0]?.text).toContain('filename="周报.pdf"')
    expect(sent()).toMatchObject([{ msgtype: 'file', file: { media_id: 'up1' } }])
  })

  test('a file whose address has no name gets one of its kind', async () => {
    await api.sendFile('al', `${address}/`)
    expect(platform.to(upload)[0]?.text).toContain('filename="file.png"')
  })

  test('uploaded once for all lots, and not when there is nobody to send to', async () => {
    await expect(api.sendImage([], png)).rejects.toMatchObject({ code: 'no_receivers' })
    expect(platform.calls).toEqual([])
    await api.sendImage(
      Array.from({ length: 1001 }, (_, i) => `u${i}`),
      png,
    )
    expect(platform.to(upload)).toHaveLength(1)
    expect(sent()).toHaveLength(2)
  })
})
