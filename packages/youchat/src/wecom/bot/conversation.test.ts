import { describe, expect, test } from 'vitest'
import { settle } from '../../settle.fixture.ts'
import { manualClock } from '../../testing/clock.ts'
import { WxAiBotCardResponse, WxAiBotCardUpdate, WxAiBotStreamResponse } from './index.ts'
import { bench, event, type Frame, text } from './testkit/platform.ts'
import { card, common, png } from './testkit/pushes.ts'
import { advanceUntil } from './testkit/steps.ts'

const setup = bench(() => manualClock())

describe('what people say is answered', () => {
  test('by the same handlers, with the id of the push', async () => {
    const { bot, connect, errors, platform } = setup()
    bot
      .on('text', (req) => `You said ${req.text.content}`)
      .on('event.enter_chat', () => 'Hello!')
      .on('event.template_card_event', () => new WxAiBotCardUpdate({ ...card, task_id: 't' }))
      .on('image', () => new WxAiBotCardResponse(card))
    await connect().ready
    platform.push(text('1'), 'r1')
    platform.push(event('enter_chat'), 'r2')
    platform.push(event('template_card_event', { card_type: 'text_notice', event_key: 'k', task_id: 't' }), 'r3')
    platform.push({ ...common, msgid: '4', msgtype: 'image', image: { url: 'https://a', aeskey: 'k' } }, 'r4')
    await platform.until(() => platform.frames.length === 5)
    const of = (reqId: string) => platform.frames.find(({ headers }) => headers.req_id === reqId)
    expect(of('r1')).toMatchObject({
      cmd: 'aibot_respond_msg',
      body: { msgtype: 'stream', stream: { finish: true, content: 'You said hi' } },
    })
    expect(of('r2')).toMatchObject({
      cmd: 'aibot_respond_welcome_msg',
      body: { msgtype: 'text', text: { content: 'Hello!' } },
    })
    expect(of('r3')).toMatchObject({
      cmd: 'aibot_respond_update_msg',
      body: { response_type: 'update_template_card', template_card: { task_id: 't' } },
    })
    expect(of('r4')).toMatchObject({
      cmd: 'aibot_respond_msg',
      body: { msgtype: 'template_card', template_card: card },
    })
    await settle()
    expect(errors).toEqual([])
  })

  test('once, however often it comes', async () => {
    const { bot, connect, platform } = setup()
    let runs = 0
    bot.on('text', () => `run ${++runs}`)
    await connect().ready
    for (const msgid of ['1', '1', '2', '1']) platform.push(text(msgid))
    await platform.got('aibot_respond_msg', 2)
    await settle()
    expect(runs).toBe(2)
  })

  test('as it grows: one packet waits for the other, what comes meanwhile goes together, and the end is never left out', async () => {
    const { bot, connect, clock, platform } = setup()
    let give = (_piece?: string) => {}
    bot.on('text', async function* () {
      for (;;) {
        const piece = await new Promise<string | undefined>((resolve) => (give = resolve))
        if (piece === undefined) return
        yield piece
      }
    })
    await connect().ready
    const held: Frame[] = []
    platform.ack = (frame) => void held.push(frame)
    platform.push(text('1'))
    await advanceUntil(clock, () => platform.of('aibot_respond_msg').length === 1, 250)
    for (const piece of ['a', 'b', 'c']) {
      give(piece)
      await settle()
    }
    clock.advance(1000)
    give()
    await settle()
    expect(held).toHaveLength(1)
    platform.ack = () => ({})
    platform.socket.send(JSON.stringify({ headers: held[0]?.headers, errcode: 0 }))
    const frames = await platform.got('aibot_respond_msg', 2)
    const streams = frames.map(({ body }) => body.stream as { id: string; finish: boolean; content: string })
    expect(streams.map(({ finish, content }) => ({ finish, content }))).toEqual([
      { finish: false, content: '' },
      { finish: true, content: 'abc' },
    ])
    expect(new Set(streams.map(({ id }) => id)).size).toBe(1)
    expect(new Set(frames.map(({ headers }) => headers.req_id))).toEqual(new Set(['r1']))
  })

  test('the end is sent once more where it is not acknowledged, and then told', async () => {
    const { bot, connect, clock, told, platform } = setup()
    bot.on('text', () => 'yes')
    await connect().ready
    platform.ack = ({ cmd }) => (cmd === 'aibot_respond_msg' ? undefined : {})
    platform.push(text('1'))
    await platform.got('aibot_respond_msg')
    clock.advance(5000)
    const [first, second] = await platform.got('aibot_respond_msg', 2)
    expect(second).toEqual(first)
    clock.advance(5000)
    expect(await told(1)).toEqual(['timeout'])
    await settle()
    expect(platform.of('aibot_respond_msg')).toHaveLength(2)
  })

  test('different messages side by side', async () => {
    const { bot, connect, platform } = setup()
    const answers: ((text: string) => void)[] = []
    bot.on('text', () => new Promise<string>((resolve) => answers.push(resolve)))
    await connect().ready
    platform.push(text('1'), 'r1')
    platform.push(text('2'), 'r2')
    while (answers.length < 2) await settle(1)
    answers[1]?.('second')
    expect((await platform.got('aibot_respond_msg'))[0]?.headers.req_id).toBe('r2')
    answers[0]?.('first')
    expect((await platform.got('aibot_respond_msg', 2))[1]?.headers.req_id).toBe('r1')
  })

  test('pictures and a card follow the text, each as a message of its own', async () => {
    const { bot, connect, platform } = setup()
    bot.on('text', () => new WxAiBotStreamResponse({ content: 'a', images: [png], card, feedbackId: 'f' }))
    platform.ack = ({ cmd }) =>
      cmd === 'aibot_upload_media_init'
        ? { body: { upload_id: 'u' } }
        : cmd === 'aibot_upload_media_finish'
          ? { body: { media_id: 'm', created_at: '5' } }
          : {}
    await connect().ready
    platform.push(text('1'))
    const frames = await platform.got('aibot_respond_msg', 3)
    expect(frames.map(({ body }) => body)).toEqual([
      { msgtype: 'stream', stream: { id: expect.any(String), finish: true, content: 'a', feedback: { id: 'f' } } },
      { msgtype: 'image', image: { media_id: 'm' } },
      { msgtype: 'template_card', template_card: card },
    ])
    expect(frames.every(({ headers }) => headers.req_id === 'r1')).toBe(true)
  })

  test('an event too late is not; the handler is told to stop', async () => {
    const { bot, connect, clock, told, platform } = setup()
    let signal: AbortSignal | undefined
    bot.on('event.enter_chat', (_req, ctx) => {
      signal = ctx.signal
      return new Promise<string>(() => {})
    })
    await connect().ready
    platform.push(event('enter_chat'))
    await advanceUntil(clock, () => signal?.aborted === true, 500)
    expect(await told(1)).toEqual(['handler_timeout'])
    expect(platform.of('aibot_respond_welcome_msg')).toEqual([])
  })

  test('a handler that fails, and an answer of the wrong kind, are told', async () => {
    const { bot, connect, told, platform } = setup()
    const failure = new Error('no')
    bot.on('text', () => {
      throw failure
    })
    bot.on('event.feedback_event', () => 'thanks')
    await connect().ready
    platform.push(text('1'))
    expect(await told(1)).toEqual([failure])
    platform.push(event('feedback_event', { id: 'f', type: 2, inaccurate_reason_list: [1] }))
    expect(await told(2)).toEqual([failure, 'wrong_reply'])
    expect(platform.frames).toHaveLength(1)
  })

  test('ctx.respond pushes a message to the same chat', async () => {
    const { bot, connect, platform } = setup()
    bot.on('text', (_req, ctx) => ctx.respond('later'))
    await connect().ready
    platform.push(text('1'))
    platform.push({ ...text('2'), chattype: 'group', chatid: 'g' })
    const frames = await platform.got('aibot_send_msg', 2)
    expect(frames.map(({ body }) => body)).toEqual([
      { chatid: 'alice', chat_type: 1, msgtype: 'markdown', markdown: { content: 'later' } },
      { chatid: 'g', chat_type: 2, msgtype: 'markdown', markdown: { content: 'later' } },
    ])
  })
})

describe('a reply that grows when the connection breaks', () => {
  function growing() {
    const all = setup()
    let give = (_piece?: string) => {}
    all.bot.on('text', async function* () {
      yield 'one'
      for (;;) {
        const piece = await new Promise<string | undefined>((resolve) => (give = resolve))
        if (piece === undefined) return
        yield piece
      }
    })
    return { ...all, give: (piece?: string) => give(piece) }
  }

  test('goes on at the new one where the platform takes it', async () => {
    const { connect, clock, give, platform } = growing()
    await connect().ready
    platform.push(text('1'))
    await platform.got('aibot_respond_msg')
    platform.socket.terminate()
    give(' two')
    await settle()
    give()
    await advanceUntil(clock, () => platform.of('aibot_respond_msg').length >= 2, 250)
    const last = () => platform.of('aibot_respond_msg').at(-1) as Frame
    await advanceUntil(clock, () => (last().body.stream as { finish: boolean }).finish, 250)
    expect(last()).toMatchObject({ headers: { req_id: 'r1' }, body: { stream: { finish: true, content: 'one two' } } })
    expect(platform.sockets.length).toBeGreaterThanOrEqual(2)
  })

  for (const errcode of [846605, 846608]) {
    test(`is pushed whole as a message of its own where the platform does not (${errcode})`, async () => {
      const { connect, clock, give, errors, platform } = growing()
      await connect().ready
      platform.push(text('1'))
      await platform.got('aibot_respond_msg')
      await settle()
      platform.ack = ({ cmd }) => (cmd === 'aibot_respond_msg' ? { errcode, errmsg: 'no' } : {})
      platform.socket.terminate()
      give(' two')
      await advanceUntil(clock, () => platform.of('aibot_respond_msg').length >= 2, 250)
      expect(platform.of('aibot_send_msg')).toEqual([])
      give(' three')
      await settle()
      give()
      const [sent] = await platform.got('aibot_send_msg')
      expect(sent?.body).toEqual({
        chatid: 'alice',
        chat_type: 1,
        msgtype: 'markdown',
        markdown: { content: 'one two three' },
      })
      expect(errors).toEqual(['connection_lost'])
    })
  }

  test('waits where more was sent to the chat than the platform takes in a minute, and is finished then', async () => {
    const { connect, clock, give, platform, errors } = growing()
    await connect().ready
    platform.push(text('1'))
    await platform.got('aibot_respond_msg')
    await settle()
    let refusals = 3
    platform.ack = ({ cmd }) =>
      cmd === 'aibot_respond_msg' && refusals-- > 0 ? { errcode: 45009, errmsg: 'api freq out of limit' } : {}
    give(' two')
    await settle()
    give()
    await advanceUntil(clock, () => refusals < 0, 500)
    expect(platform.of('aibot_respond_msg').at(-1)?.body.stream).toMatchObject({ finish: true, content: 'one two' })
    await settle()
    expect(errors.every((error) => error === 45009)).toBe(true)
    expect(platform.of('aibot_send_msg')).toEqual([])
  })

  test('ends with what there is when the bot closes, and its handler is told to stop', async () => {
    const { bot, connect, errors, platform } = setup()
    let signal: AbortSignal | undefined
    bot.on('text', async function* (_req, ctx) {
      signal = ctx.signal
      yield 'one'
      await new Promise(() => {})
    })
    const connection = connect()
    await connection.ready
    platform.push(text('1'))
    await platform.got('aibot_respond_msg')
    await settle()
    await connection.close()
    expect(platform.of('aibot_respond_msg').at(-1)?.body.stream).toMatchObject({ finish: true, content: 'one' })
    expect(signal?.aborted).toBe(true)
    expect(errors).toEqual([])
  })
})
