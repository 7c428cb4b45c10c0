import { createHash } from 'node:crypto'
import { startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signJssdk } from '../../client/jssdk.ts'
import { type ManualClock, manualClock } from '../../testing/clock.ts'
import { WxApi } from './api.ts'

test('signs the page of the official example', () => {
  const signature = signJssdk({
    ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
    nonceStr: 'Wm3WZYTPz0wzccnW',
    timestamp: 1_414_587_457,
    url: 'http://mp.weixin.qq.com?params=value#anything',
  })
  expect(signature).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed')
})

describe('with the platform', () => {
  let sim: Awaited<ReturnType<typeof startSimulator>>
  let api: WxApi
  let clock: ManualClock

  beforeEach(async () => {
    sim = await startSimulator({ clock: 'manual' })
    clock = manualClock(sim.now())
    api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url, clock })
  })

  afterEach(() => sim.close())

  const ticketCalls = () => sim.calls.filter(({ path }) => path === '/cgi-bin/ticket/getticket').length

  test('the configuration of a page is signed with the ticket, raw and without the fragment', async () => {
    const url = 'https://shop.example.com/商品?a=1&b=%20x#/cart'
    const config = await api.jssdkConfig(url)
    const ticket = await api.ticket('jsapi')
    const text = `jsapi_ticket=${ticket}&noncestr=${config.nonceStr}&timestamp=${config.timestamp}&url=https://shop.example.com/商品?a=1&b=%20x`
    expect(config.signature).toBe(createHash('sha1').update(text).digest('hex'))
    expect(config).toMatchObject({ appId: 'wx0000000000000001', timestamp: Math.floor(clock.now() / 1000) })
    expect((await api.jssdkConfig(url)).nonceStr).not.toBe(config.nonceStr)
  })

  test('a ticket is asked for once, each kind by itself, and again when it ends', async () => {
    const tickets = await Promise.all(Array.from({ length: 50 }, () => api.ticket('jsapi')))
    expect(new Set(tickets).size).toBe(1)
    expect(await api.ticket('wx_card')).not.toBe(tickets[0])
    expect(ticketCalls()).toBe(2)
    await sim.advance(7_201_000)
    clock.advance(7_201_000)
    expect(await api.ticket('jsapi')).not.toBe(tickets[0])
    expect(ticketCalls()).toBe(3)
    await api.expireTicket('jsapi', tickets[0] as string)
    await api.ticket('jsapi')
    expect(ticketCalls()).toBe(3)
  })

  test.each(['', '/cart', 'shop.example.com', 'javascript:alert(1)'])('not an address of a page: %j', async (url) => {
    await expect(api.jssdkConfig(url)).rejects.toMatchObject({ code: 'invalid_url' })
  })
})
