import { expect, test } from 'vitest'
import { type Answer, deadUrl, startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { seeded, sha1Sorted } from '../../test/wechat.ts'

const echo =
  (wrap: (echostr: string) => string): Answer =>
  (get) =>
    wrap(get.query.get('echostr') ?? '')
const withStatus =
  (status: number, body: string): Answer =>
  (_get, _number, response) => {
    response.statusCode = status
    return body
  }

test.each<[string, Answer, RegExp]>([
  ['quotes', echo((value) => JSON.stringify(value)), /stands in quotes/],
  ['a newline', echo((value) => `${value}\n`), /newline or space/],
  ['a byte order mark', echo((value) => `\ufeff${value}`), /byte order mark/],
  ['more text', echo((value) => `echostr: ${value}`), /other text around the echostr/],
  [
    'a number that lost digits',
    echo((value) => String(Number(value))),
    /lost digits|newline|must be the request’s echostr/,
  ],
  ['another text', () => 'hello', /“hello”, it must be the request’s echostr, \d+/],
  ['nothing', () => '', /answer is empty/],
  ['success', () => 'success', /not success/],
  ['a page', () => '<html><title>Welcome</title></html>', /page or XML \(“Welcome”\)/],
  ['status 404', withStatus(404, '<pre>Cannot GET /wechat</pre>'), /no such route.*Cannot GET/],
  ['status 403', withStatus(403, 'bad signature'), /Compare its token.*bad signature/],
  ['status 500', withStatus(500, ''), /Status 500/],
])('a callback that answers %s is not verified', async (_name, check, en) => {
  const bot = await startBot(undefined, check)
  const sim = await startSim()
  const { verification } = await sim.official.setCallback({ url: bot.url })
  expect(verification?.ok).toBe(false)
  expect(verification?.message.en).toMatch(en)
  expect(sim.official.account.callbackUrl).toBe(bot.url)
})

test('a refused connection and a time-out are told apart', async () => {
  const sim = await startSim()
  const refused = await sim.official.setCallback({ url: await deadUrl() })
  expect(refused.verification?.message.en).toMatch(/Nothing listens/)
  const bot = await startBot(undefined, () => null)
  const checked = sim.official.setCallback({ url: bot.url })
  await sim.advance(5000)
  expect((await checked).verification).toMatchObject({
    ok: false,
    ms: 5000,
    message: { en: expect.stringMatching(/within 5 seconds/) },
  })
})

test('a callback that answers the echostr is verified', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url, verify: true, mode: 'encrypted' })
  const { verification } = sim.official.account
  expect(verification).toMatchObject({ ok: true, response: { status: 200 } })
  const query = bot.checks[0]?.query
  expect(query?.get('signature')).toBe(
    sha1Sorted(seeded.token, query?.get('timestamp') ?? '', query?.get('nonce') ?? ''),
  )
  expect(query?.get('echostr')).toMatch(/^\d+$/)
  expect(query?.has('msg_signature')).toBe(false)
})

test('null clears the callback', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url })
  expect(await sim.official.setCallback({ url: null })).toMatchObject({
    account: { callbackUrl: null },
    verification: null,
  })
})

test('a check that ends after another URL was set changes nothing', async () => {
  const slow = await startBot(undefined, () => null)
  const bot = await startBot()
  const sim = await startSim()
  const checked = sim.official.setCallback({ url: slow.url })
  await sim.official.setCallback({ url: bot.url })
  await sim.advance(5000)
  expect((await checked).verification?.ok).toBe(false)
  expect(sim.official.account).toMatchObject({ callbackUrl: bot.url, verification: { ok: true } })
})
