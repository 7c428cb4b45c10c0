import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'
import { type QrcodeOptions, qrcodeRequest } from './qrcodes.ts'

describe('what the platform is asked', () => {
  test.each<[QrcodeOptions, object]>([
    [
      { scene: 'shop-7', expiresInSeconds: 3600 },
      { expire_seconds: 3600, action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'shop-7' } } },
    ],
    [{ scene: 7 }, { expire_seconds: 60, action_name: 'QR_SCENE', action_info: { scene: { scene_id: 7 } } }],
    [
      { scene: '7', isPermanent: true },
      { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: '7' } } },
    ],
    [
      { scene: 100_000, isPermanent: true },
      { action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 100_000 } } },
    ],
    [
      { scene: '中'.repeat(64), expiresInSeconds: 2_592_000 },
      {
        expire_seconds: 2_592_000,
        action_name: 'QR_STR_SCENE',
        action_info: { scene: { scene_str: '中'.repeat(64) } },
      },
    ],
  ])('%j', (options, request) => {
    expect(qrcodeRequest(options)).toEqual(request)
  })

  test.each<[QrcodeOptions, string]>([
    [{ scene: '' }, 'invalid_scene'],
    [{ scene: 'x'.repeat(65) }, 'invalid_scene'],
    [{ scene: 0 }, 'invalid_scene'],
    [{ scene: 1.5 }, 'invalid_scene'],
    [{ scene: Number.NaN }, 'invalid_scene'],
    [{ scene: 2 ** 32 }, 'invalid_scene'],
    [{ scene: 100_001, isPermanent: true }, 'invalid_scene'],
    [{ scene: 1, expiresInSeconds: 0 }, 'invalid_expiry'],
    [{ scene: 1, expiresInSeconds: 2_592_001 }, 'invalid_expiry'],
    [{ scene: 1, expiresInSeconds: 10, isPermanent: true }, 'invalid_expiry'],
  ])('refused before it is asked: %j', (options, code) => {
    expect(() => qrcodeRequest(options)).toThrow(expect.objectContaining({ name: 'WxConfigError', code }))
  })
})

describe('with the platform', () => {
  let sim: Simulator
  let api: WxApi

  beforeEach(async () => {
    sim = await startSimulator({ clock: 'manual' })
    api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
  })

  afterEach(() => sim.close())

  test('a temporary one: its picture is there for anybody, until it is over', async () => {
    const code = await api.createQrcode({ scene: 'shop-7', expiresInSeconds: 3600 })
    expect(code).toMatchObject({ url: expect.stringMatching(/^http/), expiresInSeconds: 3600 })
    expect(code.imageUrl).toBe(`${sim.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(code.ticket)}`)
    expect((await fetch(code.imageUrl)).headers.get('content-type')).toMatch(/^image\/jp/)
    const picture = await (await api.qrcodeImage(code.ticket)).bytes()
    expect(Buffer.from(picture.subarray(0, 3)).toString('hex')).toBe('ffd8ff')
    await expect(api.qrcodeImage('forged')).rejects.toMatchObject({ code: 'http_status', status: 404 })
  })

  test('a permanent one has no end', async () => {
    expect(await api.createQrcode({ scene: 7, isPermanent: true })).not.toHaveProperty('expiresInSeconds')
  })

  test('on the platform itself the picture is at its other host', () => {
    expect(new WxApi({ appId: 'wx1' }).qrcodeImageUrl('gQ+/=')).toBe(
      'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQ%2B%2F%3D',
    )
  })
})
