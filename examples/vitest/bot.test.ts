import type { AddressInfo } from 'node:net'
import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Bot, createBot } from './bot.ts'

const hour = 3_600_000
let sim: Simulator
let bot: Bot

beforeEach(async () => {
  // Its clock stands still but for `sim.advance`.
  sim = await startSimulator({ clock: 'manual', mode: 'encrypted' })
  bot = createBot(sim.url)
  await new Promise<void>((resolve) => bot.server.listen(0, '127.0.0.1', resolve))
  const { port } = bot.server.address() as AddressInfo
  const { verification } = await sim.official.setCallback({ url: `http://127.0.0.1:${port}/wechat` })
  expect(verification?.ok).toBe(true)
})

afterEach(async () => {
  bot.server.close()
  await sim.close()
})

test('who follows is welcomed', async () => {
  const alice = await sim.official.follow({ nickname: 'Alice' })
  expect(alice.chat().at(-1)).toMatchObject({
    from: 'account',
    kind: 'text',
    content: { Content: '欢迎光临! Welcome!' },
  })
})

test('the menu tells the hours', async () => {
  const alice = await sim.official.follow()
  sim.official.setMenu([{ name: 'Hours', type: 'click', key: 'HOURS' }])
  const { reply } = await alice.click('HOURS')
  expect(reply?.Content).toBe('Open from 8 to 20.')
})

test('an order that is ready is told, for 48 hours', async () => {
  const alice = await sim.official.follow()
  await alice.say('order')
  await sim.advance(47 * hour)
  await bot.orderIsReady(alice.openid)
  expect(alice.chat().at(-1)).toMatchObject({ from: 'account', content: { text: { content: 'Your order is ready.' } } })
  await sim.advance(2 * hour)
  await expect(bot.orderIsReady(alice.openid)).rejects.toMatchObject({ errcode: 45015 })
})

test('a failure of the platform reaches the caller, and only once', async () => {
  const alice = await sim.official.follow()
  await alice.say('order')
  const before = sim.snapshot()
  sim.fault({ match: '/cgi-bin/message/custom/send', errcode: 45009 })
  await expect(bot.orderIsReady(alice.openid)).rejects.toMatchObject({ errcode: 45009 })
  expect(sim.calls.filter(({ path }) => path === '/cgi-bin/message/custom/send')).toHaveLength(1)
  sim.restore(before)
  await bot.orderIsReady(alice.openid)
})

test('a push that comes twice is one order', async () => {
  const alice = await sim.official.follow()
  sim.fault({ match: 'push:text', repeat: 1 })
  const { attempts } = await alice.say('order')
  expect(attempts).toHaveLength(2)
  expect([...bot.orders.values()]).toEqual([alice.openid])
})
