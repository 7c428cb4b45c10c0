import { describe, expect, test } from 'vitest'
import { call } from '../../../../test/http.ts'
import { connect, seeded, startBench, startCallback, stream, subscribed } from '../../../../test/wecom-bot.ts'

const second = 1000
const minute = 60 * second

describe('opening a connection', () => {
  test('under another name or from a page elsewhere is refused', async () => {
    const bench = await startBench()
    await expect(connect(bench, { headers: { host: 'evil.example' } })).rejects.toThrow('403')
    await expect(connect(bench, { origin: 'http://evil.example' })).rejects.toThrow('403')
    await connect(bench, { origin: `http://127.0.0.1:${bench.port}` })
  })

  test('frames before subscribe are answered 846609', async () => {
    const client = await connect(await startBench())
    for (const cmd of ['ping', 'aibot_send_msg', 'aibot_respond_msg', 'aibot_upload_media_init']) {
      expect((await client.call(cmd)).errcode).toBe(846609)
    }
  })

  test.each([
    [{ bot_id: 'aib-other', secret: seeded.secret }, 93019],
    [{ secret: seeded.secret }, 93019],
    [{ bot_id: seeded.botId, secret: 'wrong' }, 853000],
    [{ bot_id: seeded.botId, secret: 3 }, 853000],
    [{ bot_id: seeded.botId }, 853000],
  ])('%j is answered %i', async (body, errcode) => {
    const bench = await startBench()
    const client = await connect(bench)
    const ack = await client.subscribe(body)
    expect(ack.errcode).toBe(errcode)
    expect(ack.errmsg).toMatch(/, hint: \[\d+\], from ip: .+, more info at https:.+e=\d+$/)
    expect((await client.call('ping')).errcode).toBe(846609)
    expect(bench.bot.state.connected).toBe(false)
  })

  test('a bot in callback mode is refused', async () => {
    const callback = await startCallback(() => '')
    const client = await connect(await startBench({ callbackUrl: callback.url }))
    expect((await client.subscribe()).errcode).toBe(853000)
  })

  test('a bot without a callback goes over to connection mode; a URL takes it back and hangs up', async () => {
    const { bot, client } = await subscribed()
    expect(bot.state).toMatchObject({
      mode: 'connection',
      connected: true,
      socketUrl: expect.stringMatching(/^ws:.*\/wecom\/aibot$/),
    })
    const callback = await startCallback(() => '')
    await bot.setCallback({ url: callback.url })
    await client.closed
    expect(bot.state).toMatchObject({ mode: 'callback', connected: false })
  })

  test('subscribing over and over is answered 45009, until a minute is over', async () => {
    const { client, clock } = await subscribed()
    const codes: number[] = []
    for (let times = 0; times < 30; times++) codes.push((await client.subscribe()).errcode)
    expect(codes.at(-1)).toBe(45009)
    await clock.advance(minute)
    expect((await client.subscribe()).errcode).toBe(0)
  })

  test('the ack repeats the req_id and has no cmd; the secret is in no record', async () => {
    const { client, bot } = await subscribed()
    expect(client.frames[0]).toEqual({ headers: { req_id: 'r1' }, errcode: 0, errmsg: 'ok' })
    expect(JSON.stringify(bot.frames)).not.toContain(seeded.secret)
    expect(JSON.stringify(bot.frames)).toContain('aibot_subscribe')
  })
})

describe('a frame', () => {
  test.each(['no JSON', '[]', '"x"', '['.repeat(100_000)])(
    'that is no JSON object ends the connection: %#',
    async (text) => {
      const { client, bot } = await subscribed()
      client.socket.send(text)
      expect(await client.closed).toBe(1007)
      expect(bot.state.connected).toBe(false)
    },
  )

  test('that is binary ends the connection', async () => {
    const { client } = await subscribed()
    client.socket.send(Buffer.from('{}'))
    expect(await client.closed).toBe(1003)
  })

  test('of more than a mebibyte ends the connection', async () => {
    const { client } = await subscribed()
    client.socket.send(JSON.stringify({ cmd: 'ping', headers: { req_id: 'x' }, body: 'x'.repeat(1024 * 1024) }))
    expect(await client.closed).toBe(1009)
  })

  test.each([
    ['an unknown command', { cmd: 'dance', headers: { req_id: 'x' } }, 'x'],
    ['a name of Object', { cmd: 'constructor', headers: { req_id: 'x' } }, 'x'],
    ['no command', { headers: { req_id: 'x' } }, 'x'],
    ['no req_id', { cmd: 'ping' }, ''],
    ['a long req_id', { cmd: 'ping', headers: { req_id: 'x'.repeat(257) } }, ''],
  ])('with %s is answered 40058', async (_name, frame, reqId) => {
    const { client } = await subscribed()
    client.socket.send(JSON.stringify(frame))
    const ack = await client.find((one) => one.errcode === 40058)
    expect(ack.headers.req_id).toBe(reqId)
  })
})

describe('the one connection of a bot', () => {
  test('is the newest: the old one is told, then closed', async () => {
    const bench = await subscribed()
    const { client: old, bot, zhang } = bench
    const asked = zhang.say('hi')
    const { reqId } = await old.pushed('aibot_msg_callback')
    const next = await connect(bench)
    expect((await next.subscribe()).errcode).toBe(0)
    expect((await old.pushed('aibot_event_callback')).body).toEqual({
      msgid: expect.any(String),
      create_time: expect.any(Number),
      aibotid: seeded.botId,
      msgtype: 'event',
      event: { eventtype: 'disconnected_event' },
    })
    await old.closed
    expect(bot.state.connected).toBe(true)
    expect((await asked).interaction.verdict?.code).toBe('connection')
    // What was pushed over the old one cannot be answered over the new one.
    expect((await next.call('aibot_respond_msg', stream('s', 'x', true), reqId)).errcode).toBe(846605)
    void zhang.say('again')
    expect((await next.pushed('aibot_msg_callback')).body).toMatchObject({ text: { content: 'again' } })
  })

  test('is one, though several subscribe at once', async () => {
    const bench = await startBench()
    const clients = await Promise.all([1, 2, 3].map(() => connect(bench)))
    const acks = await Promise.all(clients.map((client) => client.subscribe()))
    expect(acks.map(({ errcode }) => errcode)).toEqual([0, 0, 0])
    const codes: number[] = []
    for (const client of clients) void client.closed.then((code) => codes.push(code))
    void bench.bot.member('zhang').say('hi')
    const heard = await Promise.race(clients.map((client) => client.pushed('aibot_msg_callback').then(() => client)))
    await Promise.all(clients.filter((client) => client !== heard).map(({ closed }) => closed))
    expect(codes).toHaveLength(2)
    expect((await heard.call('ping')).errcode).toBe(0)
  })

  test('with a wrong secret does not take over', async () => {
    const bench = await subscribed()
    const other = await connect(bench)
    await other.subscribe({ bot_id: seeded.botId, secret: 'wrong' })
    expect((await bench.client.call('ping')).errcode).toBe(0)
  })

  test('ends after a silence of ninety seconds, but not while there are pings', async () => {
    const { client, clock, bot } = await subscribed()
    for (let times = 0; times < 5; times++) {
      await clock.advance(60 * second)
      expect((await client.call('ping')).errcode).toBe(0)
    }
    await clock.advance(90 * second)
    await client.closed
    expect(bot.state.connected).toBe(false)
  })

  test('that never subscribes ends too', async () => {
    const bench = await startBench()
    const client = await connect(bench)
    await bench.clock.advance(90 * second)
    await client.closed
  })

  test('is cut by a fault; nothing is pushed without it', async () => {
    const { client, url, zhang } = await subscribed()
    const asked = zhang.say('hi')
    await client.pushed('aibot_msg_callback')
    const path = `${url}/_sim/wecom/bots/${seeded.botId}/disconnect`
    expect((await call('POST', path)).json).toEqual({ disconnected: true })
    expect(await client.closed).toBe(1006)
    expect((await asked).interaction.verdict?.code).toBe('connection')
    expect((await call('POST', path)).json).toEqual({ disconnected: false })
    expect((await zhang.say('hi')).interaction.verdict?.code).toBe('not-connected')
  })

  test('has acks withheld by a fault, though what they are for is done', async () => {
    const { client, url, zhang, bot } = await subscribed()
    const path = `${url}/_sim/wecom/bots/${seeded.botId}/faults`
    expect((await call('POST', path, { body: { withholdAcks: -1 } })).status).toBe(400)
    expect((await call('POST', path, { body: { withholdAcks: 1.5 } })).status).toBe(400)
    await call('POST', path, { body: { withholdAcks: 2 } })
    const asked = zhang.say('hi')
    const { reqId } = await client.pushed('aibot_msg_callback')
    client.socket.send(JSON.stringify({ cmd: 'ping', headers: { req_id: 'p' } }))
    client.socket.send(
      JSON.stringify({ cmd: 'aibot_respond_msg', headers: { req_id: reqId }, body: stream('s', 'x', true) }),
    )
    expect((await asked).answer).toBe('x')
    expect((await client.call('ping', {}, 'q')).errcode).toBe(0)
    expect(client.frames.some((frame) => frame.errcode !== undefined && frame.headers.req_id === 'p')).toBe(false)
    expect(bot.state.withheldAcks).toBe(0)
    expect(bot.frames.filter(({ ackWithheld }) => ackWithheld).length).toBe(2)
  })
})
