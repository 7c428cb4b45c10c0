import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { settle } from '../../settle.fixture.ts'
import { manualClock } from '../../testing/clock.ts'
import { bench, text } from './testkit/platform.ts'
import { advanceUntil } from './testkit/steps.ts'

const setup = bench(() => manualClock())

describe('the connection', () => {
  test('subscribes once, with the bot’s id and secret, and closes for good', async () => {
    const { connect, clock, platform } = setup()
    const connection = connect()
    await connection.ready
    expect(platform.frames).toEqual([
      {
        cmd: 'aibot_subscribe',
        headers: { req_id: expect.stringMatching(/^aibot_subscribe_/) },
        body: { bot_id: 'bot-1', secret: 'very-secret' },
      },
    ])
    await connection.close()
    expect(await connection.closed).toBeUndefined()
    clock.advance(120_000)
    await settle()
    expect(platform.sockets).toHaveLength(1)
    await expect(connection.sendMarkdown('c', 'hi')).rejects.toMatchObject({ code: 'connection_failed' })
  })

  test('can be closed before it is open, and where nobody answers', async () => {
    const { connect, errors, platform } = setup()
    const early = connect()
    await early.close()
    await expect(early.ready).rejects.toMatchObject({ code: 'closed' })
    expect(errors).toEqual([])
    const { url } = platform
    platform.close()
    const { bot, told } = setup()
    const nowhere = bot.connect({ botId: 'b', secret: 'very-secret', url, webSocket: WebSocket })
    expect(await told(1)).toEqual(['connection_failed'])
    await nowhere.close()
    await expect(nowhere.ready).rejects.toMatchObject({ code: 'closed' })
  })

  test('shows a sign of life every 30 seconds', async () => {
    const { connect, clock, platform } = setup()
    await connect().ready
    for (let count = 1; count <= 4; count++) {
      clock.advance(30_000)
      const pings = await platform.got('ping', count)
      expect(pings).toHaveLength(count)
      await settle()
    }
    expect(platform.sockets).toHaveLength(1)
  })

  test('is made anew when two signs of life are not answered', async () => {
    const { connect, clock, told, platform } = setup()
    await connect().ready
    platform.ack = ({ cmd }) => (cmd === 'ping' ? undefined : {})
    for (let count = 1; count <= 2; count++) {
      clock.advance(30_000)
      await platform.got('ping', count)
    }
    expect(platform.sockets).toHaveLength(1)
    clock.advance(30_000)
    expect(await told(1)).toEqual(['connection_lost'])
    await advanceUntil(clock, () => platform.sockets.length === 2)
    await platform.got('aibot_subscribe', 2)
  })

  test('a WebSocket that cannot hang up, as the standard one, is closed instead', async () => {
    const { connect, clock, platform } = setup()
    class Standard extends WebSocket {
      override terminate = undefined as never
    }
    await connect({ webSocket: Standard }).ready
    platform.ack = ({ cmd }) => (cmd === 'ping' ? undefined : {})
    await advanceUntil(clock, () => platform.sockets.length === 2, 5000)
    await platform.got('aibot_subscribe', 2)
    for (const socket of platform.sockets) socket.terminate()
  })

  test('a connection that does not open is given up after ten seconds', async () => {
    const { bot, clock, told } = setup()
    let made = 0
    class Silent {
      constructor() {
        made++
      }
      send() {}
      close() {}
      addEventListener() {}
    }
    const connection = bot.connect({ botId: 'b', secret: 'very-secret', webSocket: Silent })
    clock.advance(10_000)
    expect(await told(1)).toEqual(['connection_lost'])
    clock.advance(1000)
    expect(made).toBe(2)
    const closing = connection.close()
    await settle()
    clock.advance(5000)
    await closing
    clock.advance(600_000)
    expect(made).toBe(2)
  })

  test('is made anew when it breaks, waiting twice as long each time, until a subscription has worked', async () => {
    const { connect, clock, platform } = setup()
    const connection = connect()
    await connection.ready
    platform.ack = () => undefined
    const gaps: number[] = []
    let last = clock.now()
    platform.socket.terminate()
    for (let sockets = 2; sockets <= 8; sockets++) {
      await settle()
      last = clock.now()
      await advanceUntil(clock, () => platform.sockets.length === sockets, 100)
      gaps.push(clock.now() - last)
      platform.socket.terminate()
      await settle(50)
    }
    const nominal = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]
    gaps.forEach((gap, at) => {
      // Each step of the clock may pass while the socket opens.
      expect(gap).toBeGreaterThanOrEqual((nominal[at] as number) / 2 - 100)
      expect(gap).toBeLessThanOrEqual((nominal[at] as number) + 3000)
    })
  })

  test('a wrong secret is not tried for ever', async () => {
    const { connect, clock, errors, platform } = setup()
    platform.ack = () => ({ errcode: 853000, errmsg: 'signature incorrect, check very-secret' })
    const connection = connect()
    const refused = connection.ready.then(
      () => undefined,
      (error: unknown) => error,
    )
    let isClosed = false
    void connection.closed.then(() => {
      isClosed = true
    })
    await advanceUntil(clock, () => isClosed)
    expect(await refused).toMatchObject({ name: 'WxApiError', errcode: 853000, endpoint: 'aibot_subscribe' })
    expect(await connection.closed).toMatchObject({ errcode: 853000 })
    expect(JSON.stringify(await refused) + String(((await refused) as Error).stack)).not.toContain('very-secret')
    expect(platform.sockets).toHaveLength(3)
    clock.advance(600_000)
    await settle()
    expect(platform.sockets).toHaveLength(3)
    expect(errors.filter((error) => error === 853000)).toHaveLength(3)
  })

  test('a refusal that passes is tried again', async () => {
    const { connect, clock, platform } = setup()
    let refusals = 5
    platform.ack = () => (refusals-- > 0 ? { errcode: 45009, errmsg: 'api freq out of limit' } : {})
    const connection = connect()
    let isReady = false
    void connection.ready.then(() => {
      isReady = true
    })
    await advanceUntil(clock, () => isReady)
    expect(platform.of('aibot_subscribe')).toHaveLength(6)
  })

  test('thrown out by another, it tells the handler, closes and stays closed', async () => {
    const { bot, connect, clock, errors, platform } = setup()
    const seen: string[] = []
    bot.on('event.disconnected_event', (req) => void seen.push(req.event.eventtype))
    const connection = connect()
    await connection.ready
    platform.push({
      msgid: 'd',
      create_time: 1,
      aibotid: 'a',
      msgtype: 'event',
      event: { eventtype: 'disconnected_event' },
    })
    expect(await connection.closed).toMatchObject({ code: 'connection_replaced' })
    expect(seen).toEqual(['disconnected_event'])
    expect(errors).toEqual(['connection_replaced'])
    clock.advance(600_000)
    await settle()
    expect(platform.sockets).toHaveLength(1)
  })

  test('without a WebSocket it says what to do', () => {
    const { bot } = setup()
    const { WebSocket: own } = globalThis as { WebSocket?: unknown }
    try {
      delete (globalThis as { WebSocket?: unknown }).WebSocket
      expect(() => bot.connect({ botId: 'b', secret: 's' })).toThrow(
        expect.objectContaining({
          code: 'missing_web_socket',
          message: expect.stringContaining('install the package "ws"'),
        }),
      )
    } finally {
      if (own !== undefined) Object.assign(globalThis, { WebSocket: own })
    }
    expect(() => bot.connect({ botId: '', secret: 's' })).toThrow(expect.objectContaining({ code: 'missing_bot_id' }))
    expect(() => bot.connect({ botId: 'b', secret: '' })).toThrow(expect.objectContaining({ code: 'missing_secret' }))
    expect(() => bot.connect({ botId: 'b', secret: 's', url: 'http://x', webSocket: WebSocket })).toThrow(
      expect.objectContaining({ code: 'invalid_url' }),
    )
  })

  test('takes nothing amiss that the platform sends: it is told, and the next push is answered', async () => {
    const { bot, connect, told, platform } = setup()
    bot.on('text', () => 'yes')
    await connect({ maxFrameBytes: 1000 }).ready
    const { socket } = platform
    socket.send('{')
    socket.send('[]')
    socket.send('"text"')
    socket.send(Buffer.from('{}'))
    socket.send(JSON.stringify({ cmd: 'other', headers: { req_id: 'r' } }))
    socket.send(JSON.stringify({ headers: { req_id: 'never-sent' }, errcode: 0 }))
    socket.send(JSON.stringify({ cmd: 'aibot_msg_callback', body: text('1') }))
    socket.send(JSON.stringify({ cmd: 'aibot_msg_callback', headers: { req_id: 'r' } }))
    socket.send(JSON.stringify({ cmd: 'aibot_msg_callback', headers: { req_id: 'r' }, body: { msgid: '1' } }))
    socket.send(
      JSON.stringify({ cmd: 'aibot_msg_callback', headers: { req_id: 'r' }, body: { ...text('1'), text: 'x' } }),
    )
    socket.send(
      JSON.stringify({ cmd: 'aibot_msg_callback', headers: { req_id: 'r' }, body: text('1', 'x'.repeat(1000)) }),
    )
    expect(await told(11)).toEqual([
      'json_syntax',
      'unexpected_frame',
      'unexpected_frame',
      'unexpected_frame',
      'unknown_cmd',
      'unknown_req_id',
      'missing_field',
      'missing_field',
      'missing_field',
      'field_type',
      'body_too_large',
    ])
    platform.push(text('2'))
    await platform.got('aibot_respond_msg')
  })
})
