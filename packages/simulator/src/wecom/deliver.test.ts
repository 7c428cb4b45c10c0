import { expect, test } from 'vitest'
import { deadUrl } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { startWecomBot, textTo } from '../../test/wecom.ts'

test('a callback that never answers gets the same push three times, and the member sees nothing', async () => {
  const bot = await startWecomBot((push) => (push.node('MsgType') === 'text' ? undefined : ''))
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member()
  const said = alice.say('hi')
  const start = sim.now()
  await sim.advance(15_000)
  const { attempts, verdict, notice } = await said
  expect(attempts.map(({ startedAt, ms }) => [startedAt - start, ms])).toEqual([
    [0, 5000],
    [5000, 5000],
    [10_000, 5000],
  ])
  const sent = bot.pushes.slice(-3)
  expect(new Set(sent.map(({ body }) => body)).size).toBe(1)
  expect(new Set(sent.map(({ query }) => query.get('nonce'))).size).toBe(3)
  expect(verdict).toMatchObject({ ok: false, code: 'timeout' })
  expect(notice).toBeNull()
  expect(alice.chat().at(-1)).toMatchObject({ from: 'person', content: { Content: 'hi' } })
})

test.each([500, 403, 302, 204])('status %i is sent again, at once', async (status) => {
  const bot = await startWecomBot((push, _number, response) => {
    if (push.node('MsgType') === 'text') response.statusCode = status
    return ''
  })
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const { attempts, verdict } = await (await sim.wecom.member()).say('hi')
  expect(attempts).toHaveLength(3)
  expect(verdict?.code).toBe('status')
})

test('an illegal answer of status 200 is not sent again', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const { attempts, verdict } = await alice.push({ MsgType: 'event', Event: 'click', EventKey: 'x' })
  expect([attempts.length, verdict?.code]).toEqual([1, 'nothing'])
  const plain = await startWecomBot((_push, _number, response) => {
    response.end('success')
    return undefined
  })
  await sim.wecom.setCallback({ url: plain.url })
  expect(await alice.say('hi')).toMatchObject({ attempts: [{ number: 1 }], verdict: { code: 'illegal-body' } })
})

test('an answer to the last delivery counts', async () => {
  const bot = await startWecomBot((push) =>
    push.node('MsgType') !== 'text' ? '' : bot.pushes.length < 4 ? undefined : textTo('alice', 'late'),
  )
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const said = alice.say('hi')
  await bot.received(3)
  await sim.advance(5000)
  await sim.advance(5000)
  expect(await said).toMatchObject({ verdict: { ok: true, code: 'reply' }, reply: { Content: 'late' } })
})

test('no callback, and one that is down', async () => {
  const sim = await startSim()
  const alice = await sim.wecom.member()
  expect((await alice.say('hi')).verdict?.code).toBe('no-callback')
  await sim.wecom.setCallback({ url: await deadUrl() })
  const { attempts, verdict } = await alice.say('hi')
  expect([attempts.length, verdict?.code]).toEqual([3, 'connection'])
})

test('pushes are never paused, however many fail', async () => {
  const sim = await startSim({ failuresBeforePause: 1, wecom: { callbackUrl: await deadUrl() } })
  const alice = await sim.wecom.member()
  for (let push = 0; push < 3; push++) expect((await alice.say('hi')).verdict?.code).toBe('connection')
})

test('a fault of pushes is one of this product’s too', async () => {
  const bot = await startWecomBot(() => textTo('alice', 'x'))
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const fault = sim.fault({ match: 'push:text', repeat: 2 })
  const { attempts } = await alice.say('hi')
  expect(attempts.map(({ faultId }) => faultId)).toEqual([fault.id, undefined, undefined])
  expect(alice.chat().filter(({ from }) => from === 'account')).toHaveLength(2)
})

test('a reset gives up what runs', async () => {
  const bot = await startWecomBot((push) => (push.node('MsgType') === 'text' ? undefined : ''))
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member()
  const said = alice.say('hi')
  await bot.received(3)
  sim.reset()
  expect((await said).verdict?.code).toBe('cancelled')
  expect(sim.wecom.members).toEqual([])
  expect(sim.wecom.agents[0]?.callbackUrl).toBe(bot.url)
})
