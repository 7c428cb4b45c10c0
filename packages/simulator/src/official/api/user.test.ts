import { describe, expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import type { Simulator } from '../../library.ts'

interface Page {
  readonly total: number
  readonly count: number
  readonly data?: { readonly openid: readonly string[] }
  readonly next_openid: string
}

function page(sim: Simulator, next = ''): Promise<Page> {
  return sim.official.call<Page>(`GET /cgi-bin/user/get?next_openid=${next}`)
}

describe('refusals', () => {
  test('of openids nobody has, and lists that are too long', async () => {
    const { official } = await startSim()
    official.user({ openid: 'stranger' })
    await official.follow({ openid: 'alice' })
    const batch = (count: number) => ({ user_list: Array(count).fill({ openid: 'alice' }) })
    const remark = (openid: string, text: string) => ({ openid, remark: text })
    const codes = [
      await official.call('GET /cgi-bin/user/get?next_openid=nobody'),
      await official.call('GET /cgi-bin/user/info'),
      await official.call('GET /cgi-bin/user/info?openid=nobody'),
      await official.call('POST /cgi-bin/user/info?openid=alice', {}),
      await official.call('POST /cgi-bin/user/info/batchget', { user_list: [] }),
      await official.call('POST /cgi-bin/user/info/batchget', batch(101)),
      await official.call('POST /cgi-bin/user/info/batchget', { user_list: [{ openid: 'nobody' }] }),
      await official.call('POST /cgi-bin/user/info/batchget', { user_list: ['alice'] }),
      await official.call('POST /cgi-bin/user/info/updateremark', remark('stranger', 'x')),
      // Ten Han characters are thirty bytes, one too many.
      await official.call('POST /cgi-bin/user/info/updateremark', remark('alice', '一二三四五六七八九十')),
      await official.call('POST /cgi-bin/user/info/updateremark', { openid: 'alice', remark: 7 }),
    ].map(({ errcode }) => errcode)
    expect(codes).toEqual([40003, 41009, 40003, 43001, 40031, 40032, 40003, 47001, 43004, 40092, 47001])
  })
})

test('nobody follows: no data', async () => {
  const sim = await startSim()
  sim.official.user()
  expect(await page(sim)).toEqual({ total: 0, count: 0, next_openid: '' })
})

test('followers come ten thousand a page; behind the last there is no data', async () => {
  const sim = await startSim()
  await sim.official.follow({ openid: 'alice' })
  sim.official.user({ openid: 'stranger' })
  const bob = await sim.official.follow({ openid: 'bob' })
  sim.official.crowd = 20_001
  const seen = new Set<string>()
  const counts: number[] = []
  let next = ''
  for (;;) {
    const { total, count, data, next_openid: last } = await page(sim, next)
    expect(total).toBe(20_003)
    counts.push(count)
    if (data === undefined) break
    for (const openid of data.openid) seen.add(openid)
    expect(last).toBe(data.openid.at(-1))
    next = last
  }
  expect(counts).toEqual([10_000, 10_000, 3, 0])
  expect(seen.size).toBe(20_003)
  expect(seen.has('stranger')).toBe(false)
  await bob.unfollow()
  // Who unfollowed meanwhile still marks a place in the list.
  expect((await page(sim, 'bob')).data?.openid[0]).toMatch(/^oCrowd0+$/)
})

test('what is known of somebody: neither name nor picture', async () => {
  const sim = await startSim()
  const alice = await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
  const now = Math.floor(sim.now() / 1000)
  await sim.official.call('POST /cgi-bin/user/info/updateremark', { openid: 'alice', remark: 'vip' })
  const info = { openid: 'alice', subscribe: 1, nickname: '', headimgurl: '', sex: 0, remark: 'vip', groupid: 0 }
  expect(await sim.official.call('GET /cgi-bin/user/info?openid=alice&lang=en')).toMatchObject({
    ...info,
    language: 'en',
    subscribe_time: now,
    tagid_list: [],
    ...{ subscribe_scene: 'ADD_SCENE_SEARCH', qr_scene: 0, qr_scene_str: '' },
  })
  await alice.unfollow()
  expect(await sim.official.call('GET /cgi-bin/user/info?openid=alice')).toEqual({ subscribe: 0, openid: 'alice' })
  await alice.follow()
  expect(await sim.official.call('GET /cgi-bin/user/info?openid=alice')).toMatchObject({ remark: '' })
})

test('the QR code somebody came by is told', async () => {
  const sim = await startSim()
  const [alice, bob] = [sim.official.user({ openid: 'alice' }), sim.official.user({ openid: 'bob' })]
  await alice.scan('shop-7')
  await bob.scan(42)
  const users = { user_list: [{ openid: 'alice' }, { openid: 'bob', lang: 'zh_TW' }] }
  expect(await sim.official.call('POST /cgi-bin/user/info/batchget', users)).toMatchObject({
    user_info_list: [
      { openid: 'alice', subscribe_scene: 'ADD_SCENE_QR_CODE', qr_scene: 0, qr_scene_str: 'shop-7', language: 'zh_CN' },
      { openid: 'bob', subscribe_scene: 'ADD_SCENE_QR_CODE', qr_scene: 42, qr_scene_str: '', language: 'zh_TW' },
    ],
  })
})

test('the list is given 500 times a day', async () => {
  const sim = await startSim()
  for (let count = 0; count < 500; count++) await page(sim)
  expect(await page(sim)).toMatchObject({ errcode: 45009 })
  const path = { cgi_path: '/cgi-bin/user/get' }
  expect(await sim.official.call('POST /cgi-bin/openapi/quota/get', path)).toEqual({
    quota: { daily_limit: 500, used: 500, remain: 0 },
  })
  expect(await sim.official.call('POST /cgi-bin/openapi/quota/clear', path)).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(await page(sim)).toMatchObject({ total: 0 })
}, 60_000)

test('the control API sets the crowd', async () => {
  const sim = await startSim()
  const set = (body: unknown) => call('PUT', `${sim.url}/_sim/official/crowd`, { body })
  expect((await set({ count: -1 })).status).toBe(400)
  expect((await set({ count: 1.5 })).status).toBe(400)
  expect((await set({ count: 2_000_001 })).status).toBe(400)
  expect((await set({ count: 5 })).json).toEqual({ count: 5 })
  expect((await page(sim)).total).toBe(5)
  sim.reset()
  expect((await page(sim)).total).toBe(0)
})
