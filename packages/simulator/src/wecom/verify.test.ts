import { expect, test } from 'vitest'
import { type Answer, deadUrl, startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { sha1Sorted } from '../../test/wechat.ts'
import { corp, startWecomBot } from '../../test/wecom.ts'

test.each<[string, Answer, RegExp]>([
  ['the echostr as it came', (get) => get.query.get('echostr'), /as it came: decrypt it/],
  ['nothing', () => '', /answer is empty/],
  ['success', () => 'success', /not success/],
  ['a number', () => '12345', /it must be the request’s echostr/],
  [
    'status 403',
    (_get, _number, response) => {
      response.statusCode = 403
      return 'bad signature'
    },
    /Compare its token/,
  ],
])('a callback that answers %s is not verified', async (_name, check, en) => {
  const bot = await startBot(undefined, check)
  const sim = await startSim()
  const { verification } = await sim.wecom.setCallback({ url: bot.url })
  expect(verification?.ok).toBe(false)
  expect(verification?.message.en).toMatch(en)
  expect(verification?.message.zh).toMatch(/[\u4e00-\u9fff]/)
  expect(sim.wecom.agents[0]?.callbackUrl).toBe(bot.url)
})

test('the check waits one second', async () => {
  const bot = await startBot(undefined, () => null)
  const sim = await startSim()
  const checked = sim.wecom.setCallback({ url: bot.url })
  await sim.advance(999)
  expect(sim.wecom.agents[0]?.verification).toBeNull()
  await sim.advance(1)
  expect((await checked).verification).toMatchObject({ ok: false, ms: 1000 })
  expect((await checked).verification?.message.en).toMatch(/within one second/)
})

test('a refused connection is told apart', async () => {
  const sim = await startSim()
  const { verification } = await sim.wecom.setCallback({ url: await deadUrl() })
  expect(verification?.message.en).toMatch(/Nothing listens/)
})

test('a server on @wecom/crypto is verified, all apps and the contacts by one request', async () => {
  const bot = await startWecomBot()
  const agents = [
    { agentId: 7, secret: 'a' },
    { agentId: 8, secret: 'b' },
  ]
  const sim = await startSim({ verify: true, wecom: { callbackUrl: `${bot.url}?shop=a%20b`, agents } })
  expect(sim.wecom.agents.map(({ verification }) => verification?.ok)).toEqual([true, true])
  expect(sim.wecom.corp.contactVerification?.ok).toBe(true)
  expect(bot.checks).toHaveLength(1)
  const query = bot.checks[0]?.query
  expect([...(query?.keys() ?? [])]).toEqual(['shop', 'msg_signature', 'timestamp', 'nonce', 'echostr'])
  const [timestamp, nonce, echostr] = ['timestamp', 'nonce', 'echostr'].map((name) => query?.get(name) ?? '')
  expect(query?.get('msg_signature')).toBe(sha1Sorted(corp.token, timestamp ?? '', nonce ?? '', echostr ?? ''))
})

test('one app is set alone, cleared alone, and the contacts alone', async () => {
  const bot = await startWecomBot()
  const other = await startWecomBot()
  const sim = await startSim({
    wecom: {
      agents: [
        { agentId: 7, secret: 'a' },
        { agentId: 8, secret: 'b' },
      ],
    },
  })
  await sim.wecom.setCallback({ agentId: 8, url: bot.url, format: 'json' })
  await sim.wecom.setCallback({ agentId: 'contact', url: other.url })
  expect(sim.wecom.agents.map(({ callbackUrl }) => callbackUrl)).toEqual([null, bot.url])
  expect(sim.wecom.corp).toMatchObject({ contactCallbackUrl: other.url, format: 'json' })
  expect(await sim.wecom.setCallback({ agentId: 8, url: null })).toMatchObject({ verification: null })
  expect(sim.wecom.agents.map(({ callbackUrl }) => callbackUrl)).toEqual([null, null])
  await expect(sim.wecom.setCallback({ agentId: 9, url: bot.url })).rejects.toMatchObject({ code: 'unknown_agent' })
})

test('a check that ends after another URL was set changes nothing', async () => {
  const slow = await startBot(undefined, () => null)
  const bot = await startWecomBot()
  const sim = await startSim()
  const checked = sim.wecom.setCallback({ url: slow.url })
  await sim.wecom.setCallback({ url: bot.url })
  await sim.advance(1000)
  expect((await checked).verification?.ok).toBe(false)
  expect(sim.wecom.agents[0]).toMatchObject({ callbackUrl: bot.url, verification: { ok: true } })
})
