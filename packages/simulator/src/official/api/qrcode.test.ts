import jpeg from 'jpeg-js'
import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import type { OfficialSimulator } from '../../library.ts'

interface Answer {
  readonly ticket: string
  readonly url: string
  readonly expire_seconds?: number
  readonly errcode?: number
}

function create({ call: send }: OfficialSimulator, name: unknown, scene?: object, more: object = {}): Promise<Answer> {
  const info = scene === undefined ? {} : { action_info: { scene } }
  return send<Answer>('POST /cgi-bin/qrcode/create', { action_name: name, ...info, ...more })
}

describe('refusals', () => {
  test.each<[unknown, object | undefined, number]>([
    [undefined, { scene_id: 1 }, 40052],
    ['QR', { scene_id: 1 }, 40052],
    ['toString', { scene_id: 1 }, 40052],
    ['QR_SCENE', undefined, 40053],
    ['QR_SCENE', {}, 40053],
    ['QR_SCENE', { scene_id: 0 }, 40053],
    ['QR_SCENE', { scene_id: 2 ** 32 }, 40053],
    ['QR_SCENE', { scene_id: 1.5 }, 40053],
    ['QR_STR_SCENE', { scene_str: '' }, 40053],
    ['QR_STR_SCENE', { scene_str: 7 }, 40053],
    ['QR_STR_SCENE', { scene_str: 'x'.repeat(65) }, 40169],
    ['QR_LIMIT_SCENE', { scene_id: 100_001 }, 40053],
    ['QR_LIMIT_STR_SCENE', {}, 40053],
  ])('%s %j', async (name, scene, errcode) => {
    const { official } = await startSim()
    expect(await create(official, name, scene)).toMatchObject({ errcode })
  })

  test('a ticket nobody knows has no picture', async () => {
    const { url } = await startSim()
    expect((await fetch(`${url}/cgi-bin/showqrcode?ticket=gQH4`)).status).toBe(404)
    expect((await fetch(`${url}/cgi-bin/showqrcode`)).status).toBe(404)
  })

  test('an expired or unknown code cannot be scanned', async () => {
    const { official, advance, url } = await startSim()
    const alice = official.user({ openid: 'alice' })
    const { ticket } = await create(official, 'QR_STR_SCENE', { scene_str: 'shop' })
    await advance(60_000)
    await expect(alice.scan({ ticket })).rejects.toThrow('This QR code has expired.')
    await expect(alice.scan({ url: 'http://weixin.qq.com/q/none' })).rejects.toThrow('The API made no such QR code.')
    const path = `${url}/_sim/official/users/alice/scan`
    expect((await call('POST', path, { body: { ticket } })).status).toBe(409)
    expect((await call('POST', path, { body: { ticket, scene: 'shop' } })).status).toBe(400)
    expect((await call('POST', path, { body: { ticket: 'none' } })).status).toBe(404)
    expect(alice.subscribed).toBe(false)
  })
})

test.each<[object, number]>([
  [{}, 60],
  [{ expire_seconds: 604_800 }, 604_800],
  [{ expire_seconds: '120' }, 120],
  [{ expire_seconds: 0 }, 60],
  [{ expire_seconds: 2_592_001 }, 2_592_000],
])('with %j it lives %i seconds', async (more, seconds) => {
  const { official } = await startSim()
  expect(await create(official, 'QR_SCENE', { scene_id: 2 ** 32 - 1 }, more)).toMatchObject({ expire_seconds: seconds })
})

test('a permanent code has no end, and one scene has one', async () => {
  const { official, advance } = await startSim()
  const first = await create(official, 'QR_LIMIT_STR_SCENE', { scene_str: 'x'.repeat(64) })
  expect(first).toEqual({ ticket: expect.any(String), url: expect.any(String) })
  expect(await create(official, 'QR_LIMIT_STR_SCENE', { scene_str: 'x'.repeat(64) })).toEqual(first)
  await advance(365 * 24 * 3_600_000)
  const alice = official.user()
  await alice.scan({ ticket: first.ticket })
  expect(alice.subscribed).toBe(true)
})

test('the picture is a JPEG that scans as the url', async () => {
  const { official, url } = await startSim()
  const code = await create(official, 'QR_LIMIT_SCENE', { scene_id: 100_000 })
  const answer = await fetch(`${url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(code.ticket)}`)
  expect(answer.headers.get('content-type')).toBe('image/jpg')
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const picture = jpeg.decode(Buffer.from(await answer.arrayBuffer()), { useTArray: true })
  expect([picture.width, picture.height]).toEqual([430, 430])
  // Dark on light: some readers take no other.
  const at = (x: number, y: number) => picture.data[(y * 430 + x) * 4]
  expect(at(30, 30)).toBeGreaterThan(200)
  expect(at(54, 54)).toBeLessThan(50)
  expect(decodeQR(picture)).toBe(code.url)
})

test('who scans it follows by its scene; who follows is told of as a scan, by ticket, url or scene', async () => {
  const { official } = await startSim()
  const code = await create(official, 'QR_STR_SCENE', { scene_str: 'qrscene_1_a' })
  const number = await create(official, 'QR_SCENE', { scene_id: 42 })
  const alice = official.user({ openid: 'alice' })
  const subscribed = (await alice.scan({ url: code.url })).message
  expect(subscribed).toMatchObject({ Event: 'subscribe', EventKey: 'qrscene_qrscene_1_a', Ticket: code.ticket })
  expect((await alice.scan({ ticket: number.ticket })).message).toMatchObject({ Event: 'SCAN', EventKey: '42' })
  expect((await alice.scan(42)).message.Ticket).toBe(number.ticket)
  expect((await alice.scan('elsewhere')).message.Ticket).not.toBe(code.ticket)
  expect(await official.call('GET /cgi-bin/user/info?openid=alice')).toMatchObject({ qr_scene_str: 'qrscene_1_a' })
  const bob = official.user({ openid: 'bob' })
  await bob.scan({ ticket: number.ticket })
  expect(await official.call('GET /cgi-bin/user/info?openid=bob')).toMatchObject({ qr_scene: 42, qr_scene_str: '' })
})
