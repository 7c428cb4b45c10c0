import { pbkdf2 } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { deadUrl, startBot } from '../../test/bot.ts'
import { startSim } from '../../test/start.ts'
import { node, seeded, sha1Sorted, textReply } from '../../test/wechat.ts'

const notice = '该公众号暂时无法提供服务，请稍后再试'

test('a callback that never answers gets the same push three times, five seconds each', async () => {
  const bot = await startBot(() => null)
  const sim = await startSim({ callbackUrl: bot.url, mode: 'encrypted' })
  const alice = sim.official.user()
  const followed = alice.follow()
  await sim.advance(15_000)
  await followed
  const said = alice.say('hi')
  const start = sim.now()
  await sim.advance(15_000)
  const { attempts, verdict, notice: shown, reply } = await said
  expect(bot.pushes).toHaveLength(6)
  const [first, second, third] = bot.pushes.slice(3)
  expect(second?.body).toBe(first?.body)
  expect(third?.body).toBe(first?.body)
  expect(new Set(bot.pushes.slice(3).map(({ query }) => query.get('nonce'))).size).toBe(3)
  for (const { query, body } of bot.pushes) {
    const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? '']
    const encrypted = node(body, 'Encrypt') ?? ''
    expect(query.get('msg_signature')).toBe(sha1Sorted(seeded.token, timestamp, nonce, encrypted))
  }
  expect(attempts.map(({ number, startedAt, ms, verdict: { code } }) => [number, startedAt - start, ms, code])).toEqual(
    [
      [1, 0, 5000, 'timeout'],
      [2, 5000, 5000, 'timeout'],
      [3, 10_000, 5000, 'timeout'],
    ],
  )
  expect(verdict).toMatchObject({ ok: false, code: 'timeout' })
  expect(reply).toBeNull()
  expect(shown).toBe(notice)
  expect(alice.chat().at(-1)).toMatchObject({ from: 'system', kind: 'notice', content: { text: { zh: notice } } })
})

test.each([2, 3])('an answer to delivery %i counts', async (answered) => {
  const bot = await startBot((_push, number) =>
    number === 1 + answered ? textReply('alice', 'late') : number === 1 ? '' : null,
  )
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow({ openid: 'alice' })
  const said = alice.say('hi')
  await bot.received(2)
  await sim.advance(5000 * (answered - 1))
  const delivery = await said
  expect(delivery.attempts.map(({ verdict }) => verdict.ok)).toEqual([...Array(answered - 1).fill(false), true])
  expect(delivery).toMatchObject({
    state: 'done',
    notice: null,
    verdict: { ok: true, code: 'reply' },
    reply: { Content: 'late' },
  })
  expect(new Set(bot.pushes.slice(1).map(({ body }) => node(body, 'MsgId'))).size).toBe(1)
  expect(alice.chat().at(-1)).toMatchObject({ from: 'account', kind: 'text', content: { Content: 'late' } })
})

test('time does not move on before a request is on its way, though its name has to be looked up', async () => {
  const bot = await startBot(() => null)
  const sim = await startSim({ callbackUrl: bot.url.replace('127.0.0.1', 'localhost') })
  // Names are looked up by the same few threads that derive keys: with all of them busy the lookup has to wait.
  for (let thread = 0; thread < 4; thread++) pbkdf2('x', 'y', 20_000, 64, 'sha512', () => {})
  const followed = sim.official.user().follow()
  await sim.advance(15_000)
  await followed
  expect(bot.pushes).toHaveLength(3)
})

test('an answer that began but did not end in time is a time-out', async () => {
  const bot = await startBot((_push, number, response) => {
    if (number > 1) return 'success'
    response.write('<xml>')
    return null
  })
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = sim.official.user()
  const followed = alice.follow()
  await bot.received(1)
  await sim.advance(5000)
  expect((await followed).attempts.map(({ verdict }) => verdict.code)).toEqual(['timeout', 'nothing'])
})

test('a refused connection is tried three times at once', async () => {
  const sim = await startSim({ callbackUrl: await deadUrl() })
  const alice = await sim.official.follow()
  const { attempts, verdict, notice: shown } = await alice.say('hi')
  expect(attempts).toHaveLength(3)
  expect(attempts[0]?.response).toBeNull()
  expect(verdict?.code).toBe('connection')
  expect(verdict?.message.en).toMatch(/^Nothing listens at 127\.0\.0\.1:\d+: start the callback/)
  expect(shown).toBe(notice)
})

test('a connection that is cut is tried again', async () => {
  const bot = await startBot((_push, number, response) => {
    if (number !== 1) return 'success'
    response.socket?.destroy()
    return null
  })
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow()
  expect(alice.deliveries[0]?.attempts.map(({ verdict }) => verdict.code)).toEqual(['connection', 'nothing'])
})

test('another status is tried again, an illegal body is not', async () => {
  const bot = await startBot((push, _number, response) => {
    response.statusCode = push.body.includes('bad status') ? 500 : 200
    return push.body.includes('subscribe') ? 'success' : '{"errcode":0}'
  })
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow()
  expect((await alice.say('bad status')).attempts.map(({ verdict }) => verdict.code)).toEqual([
    'status',
    'status',
    'status',
  ])
  expect((await alice.say('bad body')).attempts.map(({ verdict }) => verdict.code)).toEqual(['illegal-body'])
})

test('redirects are not followed', async () => {
  const bot = await startBot((_push, _number, response) => {
    response.writeHead(302, { location: '/elsewhere' })
    return ''
  })
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow()
  expect(bot.pushes.map(({ path }) => path)).toEqual(['/wechat', '/wechat', '/wechat'])
  expect(alice.deliveries[0]?.verdict?.message.en).toContain('follows no redirects')
})

test('an answer without end is read up to one mebibyte', async () => {
  const bot = await startBot(() => 'x'.repeat(3 * 1024 * 1024))
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow()
  const [attempt] = alice.deliveries[0]?.attempts ?? []
  expect(attempt?.verdict).toMatchObject({
    ok: false,
    code: 'illegal-body',
    message: { en: expect.stringContaining('1 MiB') },
  })
  expect(attempt?.response?.body.length).toBe(64 * 1024)
})

describe('the failure notice', () => {
  test.each([
    ['text', { MsgType: 'text', Content: 'hi' }, notice],
    ['CLICK', { MsgType: 'event', Event: 'CLICK', EventKey: 'K' }, notice],
    ['VIEW', { MsgType: 'event', Event: 'VIEW', EventKey: 'https://example.com/' }, null],
    ['LOCATION', { MsgType: 'event', Event: 'LOCATION', Latitude: 1.5, Longitude: 2, Precision: 3 }, null],
    ['unsubscribe', { MsgType: 'event', Event: 'unsubscribe', EventKey: '' }, null],
    [
      'TEMPLATESENDJOBFINISH',
      { MsgType: 'event', Event: 'TEMPLATESENDJOBFINISH', MsgID: '200163840', Status: 'success' },
      null,
    ],
  ])('after %s', async (_name, message, expected) => {
    const bot = await startBot(() => 'Error 500')
    const sim = await startSim({ callbackUrl: bot.url })
    const alice = sim.official.user()
    const delivery = await alice.push(message)
    expect(delivery.verdict?.ok).toBe(false)
    expect(delivery.notice).toBe(expected)
    expect(alice.chat().some(({ kind }) => kind === 'notice')).toBe(expected !== null)
  })
})

test('after too many failures in a row all pushes pause for a minute', async () => {
  let broken = true
  const bot = await startBot(() => (broken ? '{}' : 'success'))
  const sim = await startSim({ callbackUrl: bot.url, failuresBeforePause: 3 })
  const alice = await sim.official.follow()
  await alice.say('two')
  expect(sim.state().official.pausedUntil).toBeNull()
  await alice.say('three')
  expect(sim.state().official.pausedUntil).toBe(sim.now() + 60_000)
  broken = false
  const paused = await alice.say('paused')
  expect(paused).toMatchObject({ attempts: [], verdict: { ok: false, code: 'paused' }, notice })
  expect(bot.pushes).toHaveLength(3)
  await sim.advance(60_000)
  expect(sim.state().official.pausedUntil).toBeNull()
  expect((await alice.say('again')).verdict?.code).toBe('nothing')
})

test('a good answer starts the count of failures again', async () => {
  const bot = await startBot((_push, number) => (number === 2 ? 'success' : '{}'))
  const sim = await startSim({ callbackUrl: bot.url, failuresBeforePause: 2 })
  const alice = await sim.official.follow()
  await alice.say('good')
  await alice.say('bad')
  expect(sim.state().official.pausedUntil).toBeNull()
})

test('without a callback nothing is sent and nobody is told', async () => {
  const sim = await startSim()
  const alice = await sim.official.follow()
  expect(await alice.say('hi')).toMatchObject({
    attempts: [],
    verdict: { code: 'no-callback' },
    notice: null,
    state: 'done',
  })
  expect(alice.chat().map(({ kind }) => kind)).toEqual(['follow', 'text'])
})

test('a reset gives up what is running', async () => {
  const bot = await startBot(() => null)
  const sim = await startSim({ callbackUrl: bot.url })
  const followed = sim.official.user().follow()
  await bot.received(1)
  sim.reset()
  expect((await followed).verdict?.code).toBe('cancelled')
  expect(sim.deliveries).toEqual([])
  await sim.advance(20_000)
  expect(bot.pushes).toHaveLength(1)
})
