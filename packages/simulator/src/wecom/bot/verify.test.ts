import { expect, test } from 'vitest'
import { type Answer, deadUrl, startBot } from '../../../test/bot.ts'
import { call } from '../../../test/http.ts'
import { openEchostr, seeded, startBench, startCallback } from '../../../test/wecom-bot.ts'

const echostrOf: Answer = (get) => get.query.get('echostr')
/** The right answer with something around it. */
const around =
  (before: string, after: string): Answer =>
  (...request) =>
    `${before}${openEchostr(...request)}${after}`

test.each<[string, Answer, string]>([
  ['nothing', () => '', 'The answer is empty'],
  ['the echostr as it came', echostrOf, 'decrypt it first'],
  ['quotes around it', around('"', '"'), 'quotes'],
  ['a newline after it', around('', '\n'), 'blank space'],
  ['a byte order mark before it', around('\ufeff', ''), 'byte order mark'],
  ['something else', () => 'ok', 'The answer is “ok”'],
])('%s is no answer to the check', async (_name, check, message) => {
  const callback = await startCallback(() => '', check)
  const { bot } = await startBench()
  const { verification } = await bot.setCallback({ url: callback.url })
  expect(verification?.ok).toBe(false)
  expect(verification?.message.en).toContain(message)
})

test('the answer may take one second', async () => {
  const callback = await startBot(
    () => '',
    () => null,
  )
  const { bot, clock } = await startBench()
  const set = bot.setCallback({ url: callback.url })
  await clock.advance(1000)
  const { verification } = await set
  expect(verification).toMatchObject({ ok: false, ms: 1000 })
  expect(verification?.message.en).toContain('within one second')
})

test('nothing listens', async () => {
  const { bot } = await startBench()
  const { verification } = await bot.setCallback({ url: await deadUrl() })
  expect(verification?.message.en).toContain('Nothing listens')
})

test('the decrypted echostr is the answer', async () => {
  const callback = await startCallback(() => '')
  const { url } = await startBench()
  const path = `${url}/_sim/wecom/bots/${seeded.botId}/callback`
  const { json } = await call<Record<string, unknown>>('PUT', path, { body: { url: callback.url } })
  expect(json).toMatchObject({
    bot: { ...seeded, callbackUrl: callback.url, mode: 'callback', connected: false },
    verification: { ok: true },
  })
  expect([...(callback.checks[0]?.query.keys() ?? [])].sort()).toEqual([
    'echostr',
    'msg_signature',
    'nonce',
    'timestamp',
  ])
})

test.each([{ url: 'ftp://x' }, { url: 3 }, { mode: 'both' }, { other: 1 }])('%j is refused', async (body) => {
  const { url } = await startBench()
  const { status } = await call('PUT', `${url}/_sim/wecom/bots/${seeded.botId}/callback`, { body })
  expect(status).toBe(400)
})
