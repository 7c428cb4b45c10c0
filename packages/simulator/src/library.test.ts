import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { deadUrl, startBot } from '../test/bot.ts'
import { startSim } from '../test/start.ts'
import { textReply } from '../test/wechat.ts'
import { SimulatorError, startSimulator } from './index.ts'

describe('options that make no sense are refused', () => {
  test.each([
    [{ encodingAesKey: 'short' }, /43 letters and digits/],
    [{ token: '' }, /"token" is missing/],
    [{ mode: 'safe' as 'plain' }, /"mode" must be one of/],
    [{ callbackUrl: 'wechat' }, /whole address/],
    [{ failuresBeforePause: 0 }, /whole number from 1/],
    [{ tokn: 'x' } as object, /"tokn" is not a field/],
  ])('%j', async (options, message) => {
    await expect(startSimulator(options)).rejects.toThrow(message)
    await expect(startSimulator(options)).rejects.toBeInstanceOf(SimulatorError)
  })
})

test('a person does only what a person can', async () => {
  const sim = await startSim()
  const bob = sim.official.user({ nickname: 'Bob' })
  await expect(bob.say('hi')).rejects.toThrow(/Bob does not follow/)
  await bob.follow()
  await expect(bob.follow()).rejects.toMatchObject({ code: 'already_following' })
  await bob.unfollow()
  await expect(bob.click('K')).rejects.toMatchObject({ code: 'not_following' })
})

test('a whole conversation in a few lines', async () => {
  const bot = await startBot((push) => textReply('alice', push.body.includes('subscribe') ? 'welcome' : 'hello'))
  const sim = await startSim({ callbackUrl: bot.url, verify: true })
  expect(sim.official.account.verification?.ok).toBe(true)
  const alice = await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
  expect(alice).toMatchObject({ openid: 'alice', nickname: 'Alice', subscribed: true })
  expect(alice.deliveries[0]?.reply?.Content).toBe('welcome')
  const { reply } = await alice.say('hi')
  expect(reply?.Content).toBe('hello')
  expect(sim.deliveries).toHaveLength(2)
  expect(sim.state().official.people).toHaveLength(1)
  sim.reset()
  expect(sim.official.people).toEqual([])
})

test('several people talk at once', async () => {
  const bot = await startBot((push) => textReply(push.query.get('openid') ?? '', push.query.get('openid') ?? ''))
  const sim = await startSim({ callbackUrl: bot.url })
  const people = await Promise.all(Array.from({ length: 20 }, () => sim.official.follow()))
  const said = await Promise.all(people.map((person) => person.say('who am I?')))
  expect(said.map(({ reply }) => reply?.Content)).toEqual(people.map(({ openid }) => openid))
})

test('a callback that is not up is no error', async () => {
  const sim = await startSim({ callbackUrl: await deadUrl(), verify: true })
  expect(sim.official.account.verification?.ok).toBe(false)
})

test('the account can be another', async () => {
  const sim = await startSim({ appId: 'wx1', accountName: 'Shop', token: 'T', menu: [], originalId: 'gh_1' })
  expect(sim.official.account).toMatchObject({
    appId: 'wx1',
    name: 'Shop',
    token: 'T',
    menu: [],
    appSecret: 'test-secret',
  })
})

test('a taken port is an error, unless the next free one will do', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as { port: number }
  await expect(startSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  const sim = await startSim({ port, nextFreePort: true })
  expect(sim.port).toBeGreaterThan(port)
})

test('closing gives up what is running, twice without harm', async () => {
  const bot = await startBot(() => null)
  const sim = await startSim({ callbackUrl: bot.url, clock: 'real' })
  const followed = sim.official.user().follow()
  await bot.received(1)
  await sim.close()
  expect((await followed).verdict?.code).toBe('cancelled')
  await sim.close()
})
