import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { nodeCallback } from '../../adapters/node.ts'
import { sealEnvelope } from '../../crypto/envelope.ts'
import { decodeAesKey } from '../../crypto/keyring.ts'
import { sign } from '../../crypto/signature.ts'
import { WxAiBot, type WxAiBotOptions } from './index.ts'
import { account, openAiBotReply, sealAiBotPush } from './testkit/pushes.ts'

const text = (content: string, more: object = {}) => ({
  msgid: `m-${content}`,
  aibotid: 'aib-1',
  chattype: 'single',
  from: { userid: 'alice' },
  msgtype: 'text',
  text: { content },
  ...more,
})

function botWith(options: WxAiBotOptions = {}) {
  const errors: { code: string; step: string }[] = []
  const onError: WxAiBotOptions['onError'] = (error, { step }) =>
    errors.push({ code: String((error as { code?: unknown }).code ?? error), step })
  return { bot: new WxAiBot({ ...account, onError, ...options }), errors }
}

describe('a push that does not prove where it comes from is refused, and no handler runs', () => {
  const push = sealAiBotPush(text('hi'), account)
  const forged = {
    ...push.query,
    msg_signature: push.query.msg_signature?.replace(/^./, (c) => (c === '0' ? '1' : '0')),
  }
  const { encrypt } = JSON.parse(push.body) as { encrypt: string }
  const tampered = encrypt.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))
  const { timestamp = '', nonce = '' } = push.query
  const cases: [string, { query: Record<string, unknown>; body: string }, number, string][] = [
    ['a forged signature', { query: forged, body: push.body }, 401, 'signature_mismatch'],
    [
      'a tampered ciphertext',
      { query: push.query, body: JSON.stringify({ encrypt: tampered }) },
      401,
      'signature_mismatch',
    ],
    ['no signature', { query: { timestamp, nonce }, body: push.body }, 401, 'missing_parameter'],
    [
      'a plain signature only',
      { query: { signature: sign(account.token, timestamp, nonce), timestamp, nonce }, body: push.body },
      401,
      'missing_parameter',
    ],
    ['an unencrypted body', { query: push.query, body: JSON.stringify(text('hi')) }, 400, 'missing_encrypt'],
    [
      'an envelope named as the Official Account does',
      { query: push.query, body: JSON.stringify({ Encrypt: encrypt }) },
      400,
      'missing_encrypt',
    ],
    ['no JSON', { query: push.query, body: '{' }, 400, 'json_syntax'],
    ['an empty body', { query: push.query, body: '' }, 400, 'empty_body'],
  ]
  for (const [what, request, status, code] of cases) {
    test(what, async () => {
      const { bot, errors } = botWith()
      let ran = 0
      bot.on('text', () => void ran++)
      const reply = await bot.handle({ method: 'POST', ...request })
      expect(reply).toMatchObject({ status, body: code })
      expect(errors.map((error) => error.code)).toEqual([code])
      expect(ran).toBe(0)
    })
  }

  test('a tampered ciphertext that is signed: somebody has the token, but not the key', async () => {
    const query = { msg_signature: sign(account.token, timestamp, nonce, tampered), timestamp, nonce }
    const { bot } = botWith()
    // The first block is chained into the second, which begins with the length.
    const reply = await bot.handle({ method: 'POST', query, body: JSON.stringify({ encrypt: tampered }) })
    expect(reply).toMatchObject({ status: 400, body: 'invalid_length' })
    const last = encrypt.replace(/.(?==*$)/, (c) => (c === 'A' ? 'B' : 'A'))
    const signed = { msg_signature: sign(account.token, timestamp, nonce, last), timestamp, nonce }
    const second = await bot.handle({ method: 'POST', query: signed, body: JSON.stringify({ encrypt: last }) })
    expect(second.status).toBe(400)
  })

  test('an envelope for somebody else', async () => {
    const { bot, errors } = botWith()
    const wrong = sealAiBotPush(text('hi'), { ...account, receiveId: 'ww1' })
    expect(await bot.handle(wrong)).toMatchObject({ status: 400, body: 'receive_id_mismatch' })
    expect(errors).toEqual([{ code: 'receive_id_mismatch', step: 'verify' }])
    const mine = new WxAiBot({ ...account, receiveId: 'ww1' }).on('text', () => 'yes')
    const reply = await mine.handle(wrong)
    expect(openAiBotReply(reply.body, { ...account, receiveId: 'ww1' })).toMatchObject({ stream: { content: 'yes' } })
  })

  test('without a key it answers nobody', async () => {
    const { bot } = botWith({ encodingAesKey: undefined })
    expect((await bot.handle(sealAiBotPush(text('hi'), account))).status).toBe(500)
  })

  test('too old, where a limit is set', async () => {
    const { bot } = botWith({ maxAgeMs: 60_000 })
    const old = sealAiBotPush(text('hi'), { ...account, timestamp: 1_600_000_000 })
    expect(await bot.handle(old)).toMatchObject({ status: 401, body: 'stale_timestamp' })
  })

  test('parts of another type than the platform sends', async () => {
    const { bot } = botWith()
    for (const broken of [
      { ...text('hi'), text: 'hi' },
      { ...text('hi'), msgid: undefined },
      { ...text('hi'), from: 'alice' },
      { msgid: '1', msgtype: 'event', event: { eventtype: 'template_card_event', template_card_event: 3 } },
      [],
    ]) {
      expect((await bot.handle(sealAiBotPush(broken, account))).status).toBe(400)
    }
  })
})

test('the check of the URL is answered with the decrypted echostr, as it is', async () => {
  const { bot } = botWith()
  const echostr = sealEnvelope(decodeAesKey(account.encodingAesKey), '8127391', '')
  const query = (nonce: string) => ({
    msg_signature: sign(account.token, '1700000000', 'n', echostr),
    timestamp: '1700000000',
    nonce,
    echostr,
  })
  expect(await bot.handle({ method: 'GET', query: query('n') })).toMatchObject({ status: 200, body: '8127391' })
  expect((await bot.handle({ method: 'GET', query: query('other') })).status).toBe(401)
  expect(await bot.process(new URLSearchParams(query('n')))).toBe('8127391')
})

test('a reply travels in an envelope of lower-case names, with the nonce of its request and seconds as a number', async () => {
  const { bot } = botWith()
  bot.on('text', (req) => `You said ${req.text.content}`)
  const push = sealAiBotPush(text('hi'), { ...account, nonce: 'its-nonce' })
  const { status, headers, body } = await bot.handle(push)
  expect(status).toBe(200)
  expect(headers['content-type']).toMatch(/^application\/json/)
  const envelope = JSON.parse(body) as Record<string, unknown>
  expect(Object.keys(envelope).sort()).toEqual(['encrypt', 'msgsignature', 'nonce', 'timestamp'])
  expect(envelope.nonce).toBe('its-nonce')
  expect(Math.abs(Number(envelope.timestamp) - Date.now() / 1000)).toBeLessThan(60)
  expect(typeof envelope.timestamp).toBe('number')
  expect(openAiBotReply(body, account)).toEqual({
    msgtype: 'stream',
    stream: { id: expect.stringMatching(/^[0-9a-f]{32}$/), finish: true, content: 'You said hi' },
  })
})

test('a handler that throws runs once, is told of once, and the person gets nothing', async () => {
  const { bot, errors } = botWith()
  let runs = 0
  bot.on('text', () => {
    runs++
    throw new TypeError('no')
  })
  for (let delivery = 0; delivery < 3; delivery++) {
    expect(await bot.handle(sealAiBotPush(text('hi'), account))).toMatchObject({ status: 200, body: '' })
  }
  expect(runs).toBe(1)
  expect(errors).toEqual([{ code: 'TypeError: no', step: 'handler' }])
  const { query, body } = sealAiBotPush(text('other'), account)
  await expect(bot.process(query, body)).rejects.toThrow('no')
})

test('what no handler is for gets the text for that, and events get nothing', async () => {
  const { bot, errors } = botWith()
  const reply = await bot.handle(sealAiBotPush(text('hi'), account))
  expect(openAiBotReply(reply.body, account)).toMatchObject({ stream: { content: bot.unsupportedText, finish: true } })
  const event = {
    msgid: 'e',
    aibotid: 'a',
    from: { userid: 'u' },
    msgtype: 'event',
    event: { eventtype: 'not_yet_known' },
  }
  expect(await bot.handle(sealAiBotPush(event, account))).toMatchObject({ status: 200, body: '' })
  expect(errors).toEqual([])
})

test('handlers may be registered, assigned or overridden, and middleware goes around them', async () => {
  class MyBot extends WxAiBot {
    override token = account.token
    override encodingAesKey = account.encodingAesKey
    override onImage() {
      return 'a picture'
    }
  }
  const bot = new MyBot()
  bot.handlers = { voice: (req) => `heard ${req.voice.content}` }
  bot.hears(/^help (\w+)/, (_req, ctx) => `help about ${ctx.match[1]}`)
  bot.use(async (ctx, next) => {
    await next()
    if (typeof ctx.reply === 'string') ctx.reply += '!'
  })
  const say = async (push: object) => openAiBotReply((await bot.handle(sealAiBotPush(push, account))).body, account)
  expect(await say(text('help me'))).toMatchObject({ stream: { content: 'help about me!' } })
  expect(await say({ ...text('2'), msgtype: 'image', image: { url: 'https://a' } })).toMatchObject({
    stream: { content: 'a picture!' },
  })
  expect(await say({ ...text('3'), msgtype: 'voice', voice: { content: 'hm' } })).toMatchObject({
    stream: { content: 'heard hm!' },
  })
})

test('a card’s event has the names with underscores, however it is spelt, and keeps its own', async () => {
  const { bot } = botWith()
  const seen: unknown[] = []
  bot.on('event.template_card_event', (req) => void seen.push(req.event.template_card_event))
  const event = (own: object) => ({
    ...text(JSON.stringify(own)),
    msgtype: 'event',
    event: { eventtype: 'template_card_event', template_card_event: own },
  })
  const chosen = { questionkey: 'q', optionids: { optionid: ['o'] } }
  await bot.handle(
    sealAiBotPush(
      event({ cardtype: 'vote_interaction', eventkey: 'k', taskid: 't', selecteditems: { selecteditem: [chosen] } }),
      account,
    ),
  )
  expect(seen[0]).toMatchObject({
    card_type: 'vote_interaction',
    cardtype: 'vote_interaction',
    event_key: 'k',
    task_id: 't',
    selected_items: { selected_item: [{ question_key: 'q', option_ids: { option_id: ['o'] } }] },
  })
})

describe('behind a server of node:http', () => {
  let server: Server | undefined
  afterEach(() => void server?.close())

  test('the same in and out', async () => {
    const { bot } = botWith()
    bot.on('text', async function* () {
      yield 'one '
      yield 'two'
    })
    server = createServer(nodeCallback(bot))
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const push = sealAiBotPush(text('hi'), account)
    const post = (query: string) => fetch(`http://127.0.0.1:${port}/?${query}`, { method: 'POST', body: push.body })
    const response = await post(push.querystring)
    expect(openAiBotReply(await response.text(), account)).toMatchObject({
      stream: { content: 'one two', finish: true },
    })
    expect((await post(push.querystring.replace(/msg_signature=./, 'msg_signature='))).status).toBe(401)
  })
})
