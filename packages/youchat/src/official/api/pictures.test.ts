import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '../../testing/clock.ts'
import { WxApi } from './api.ts'

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF'), Buffer.alloc(500, 7)])
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(100, 0x3c)])
const mb = 1024 * 1024

let sim: Simulator
let alice: SimulatedPerson
let api: WxApi
let host: Server
let answer: RequestListener
/** The paths the host of the pictures was asked for. */
let asked: string[]
const clock = manualClock()

beforeEach(async () => {
  sim = await startSimulator()
  api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url, clock })
  alice = await sim.official.follow()
  asked = []
  host = createServer((req, res) => {
    asked.push(req.url ?? '')
    answer(req, res)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  host.closeAllConnections()
  await new Promise((resolve) => host.close(resolve))
  await sim.close()
})

const address = (path = '/a.jpg') => `http://127.0.0.1:${(host.address() as AddressInfo).port}${path}`
const serve = (type: string | undefined, body: Uint8Array) => {
  answer = (_req, res) => void res.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body)
}
const calls = () => sim.calls.map(({ path }) => path).reverse()
const got = () => alice.chat().filter(({ callId }) => callId !== undefined)

/** Refused with this, before anything reached the platform. */
async function expectRefused(sending: Promise<void>, expected: object) {
  await expect(sending).rejects.toMatchObject(expected)
  expect(calls()).toEqual([])
}

describe('refused', () => {
  test.each(['', 'http://', 'https://user:hunter2@127.0.0.1/a.jpg', new URL('file:///etc/passwd')])(
    'what is neither an id nor a plain address: %s',
    async (source) => {
      const sending = api.sendImage(alice.openid, source)
      await expectRefused(sending, { name: 'WxConfigError', code: 'invalid_params' })
      await expect(sending).rejects.not.toThrow(/hunter2|passwd/)
    },
  )

  test('a path is a media id, and an unknown one: no file of this machine is sent', async () => {
    await expect(api.sendImage(alice.openid, '/etc/hostname')).rejects.toMatchObject({ errcode: 40007 })
    expect(calls()).not.toContain('/cgi-bin/media/upload')
  })

  test.each([
    [
      'a page in place of a picture',
      'text/html; charset=utf-8',
      Buffer.from('<html>'),
      'sendImage',
      /not image.*text\/html/,
    ],
    ['a picture in place of a recording', 'image/jpeg', jpeg, 'sendVoice', /not audio.*image\/jpeg/],
    ['bytes nobody knows', 'application/octet-stream', Buffer.alloc(100, 7), 'sendImage', /not image/],
    ['bytes without a type', undefined, Buffer.alloc(100, 7), 'sendImage', /unknown type/],
  ] as const)('%s', async (_what, type, body, method, message) => {
    serve(type, body)
    const expected = { name: 'WxTransportError', code: 'download_failed', outcome: 'not_sent' }
    await expectRefused(api[method](alice.openid, address()), { ...expected, message: expect.stringMatching(message) })
  })

  test.each([
    ['sendImage', 'image/jpeg', 10 * mb],
    ['sendVoice', 'audio/amr', 2 * mb],
  ] as const)('%s of more than the platform takes, read no further than that', async (method, type, limit) => {
    let written = 0
    answer = (_req, res) => {
      res.writeHead(200, { 'content-type': type })
      const go = () => {
        while (written < 64 * mb && !res.destroyed) {
          written += mb
          if (!res.write(Buffer.alloc(mb))) return void res.once('drain', go)
        }
        res.end()
      }
      go()
    }
    const expected = {
      name: 'WxTransportError',
      code: 'answer_too_large',
      message: expect.stringContaining(`${limit}`),
    }
    await expectRefused(api[method](alice.openid, address()), expected)
    expect(written).toBeLessThan(64 * mb)
  })

  test('a host that cannot be reached, or says no', async () => {
    answer = (_req, res) => void res.writeHead(404).end()
    const failed = { name: 'WxTransportError', code: 'download_failed', outcome: 'not_sent' }
    await expectRefused(api.sendImage(alice.openid, address()), { ...failed, status: 404 })
    const gone = address('/a.jpg?signature=topsecret')
    await new Promise((resolve) => host.close(resolve))
    const error = await api.sendImage(alice.openid, gone).catch((caught) => caught)
    expect(error).toMatchObject({ ...failed, message: expect.stringContaining('ECONNREFUSED') })
    // Addresses of pictures often hold signatures.
    expect(`${error.message}${error.stack}${JSON.stringify(error)}${error.cause}`).not.toMatch(/topsecret/)
  })

  test('a host that breaks off', async () => {
    answer = (_req, res) => {
      res.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 1000 })
      res.write(jpeg, () => res.destroy())
    }
    await expectRefused(api.sendImage(alice.openid, address()), { code: 'download_failed' })
  })

  test('a host that is too slow, after ten seconds or as long as given', async () => {
    const arrived = () => new Promise<void>((resolve) => (answer = (_req, res) => res.write(jpeg, () => resolve())))
    for (const [options, ms] of [
      [{}, 10_000],
      [{ timeoutMs: 500 }, 500],
    ] as const) {
      const waiting = arrived()
      const sending = api.sendImage(alice.openid, address(), options)
      let isOver = false
      sending.catch(() => {
        isOver = true
      })
      await waiting
      clock.advance(ms - 1)
      for (let turn = 0; turn < 5; turn++) await setImmediate()
      expect(isOver).toBe(false)
      clock.advance(1)
      await expectRefused(sending, { name: 'WxTransportError', code: 'timeout', outcome: 'not_sent' })
    }
  })

  test('given up by the caller: with the caller’s reason', async () => {
    const controller = new AbortController()
    answer = () => controller.abort(new Error('enough'))
    await expect(api.sendImage(alice.openid, address(), { signal: controller.signal })).rejects.toThrow('enough')
    expect(calls()).toEqual([])
  })

  test.each([
    ['more than three times', (n: number) => `/${n + 1}`, 4],
    ['to another scheme', () => 'ftp://127.0.0.1/a.jpg', 1],
    ['to an address with a password', () => 'http://user:hunter2@127.0.0.1/', 1],
    ['to nowhere', () => 'http://', 1],
  ])('redirected %s', async (_what, target, requests) => {
    answer = (_req, res) => void res.writeHead(302, { location: target(asked.length) }).end()
    const sending = api.sendImage(alice.openid, address('/0'))
    await expectRefused(sending, { name: 'WxTransportError', code: 'download_failed' })
    await expect(sending).rejects.not.toThrow(/hunter2/)
    expect(asked).toHaveLength(requests)
  })
})

describe('fetched, uploaded and sent', () => {
  test('a picture, by text or URL, also behind three redirects', async () => {
    serve('image/jpeg', jpeg)
    await api.sendImage(alice.openid, address())
    await api.sendImage(alice.openid, new URL(address()))
    answer = (req, res) => {
      if (req.url === '/3') res.writeHead(200, { 'content-type': 'image/jpeg' }).end(jpeg)
      else res.writeHead(301, { location: `./${Number(req.url?.slice(1)) + 1}` }).end()
    }
    await api.sendImage(alice.openid, address('/0').replace('http', 'HTTP'))
    expect(got().map(({ kind }) => kind)).toEqual(['image', 'image', 'image'])
    const [last] = sim.calls
    const { media_id } = JSON.parse(last?.requestBody ?? '{}').image
    expect(Buffer.from(await (await api.downloadMedia(media_id)).bytes()).equals(jpeg)).toBe(true)
  })

  test.each([
    ['a picture whose host does not say what it is', undefined, jpeg, 'sendImage', 'image/jpeg'],
    ['a picture of type binary/octet-stream', 'binary/octet-stream', jpeg, 'sendImage', 'image/jpeg'],
    ['a picture with a type in other words', 'Image/JPEG; q=1', jpeg, 'sendImage', 'image/jpeg'],
    ['a recording of type audio/amr', 'audio/amr', amr, 'sendVoice', 'audio/amr'],
    ['a recording of type application/octet-stream', 'application/octet-stream', amr, 'sendVoice', 'audio/amr'],
  ] as const)('%s', async (_what, type, body, method, uploaded) => {
    const types: string[] = []
    const spy = (url: string, init: RequestInit) => {
      if (init.body instanceof FormData) types.push((init.body.get('media') as File).type)
      return fetch(url, init)
    }
    const watched = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url, fetch: spy })
    serve(type, body)
    await watched[method](alice.openid, address('/file'))
    expect(types).toEqual([uploaded])
    expect(got()).toHaveLength(1)
  })

  test('a thumb has its own, smaller limit', async () => {
    serve('image/jpeg', Buffer.concat([jpeg, Buffer.alloc(64 * 1024)]))
    const music = { musicurl: 'https://example.com/a.mp3', thumb: address() }
    await expectRefused(api.sendMusic(alice.openid, music), { code: 'answer_too_large' })
    serve('image/jpeg', jpeg)
    await api.sendMusic(alice.openid, music)
    expect(got().map(({ kind }) => kind)).toEqual(['music'])
  })
})
