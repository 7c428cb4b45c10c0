import { describe, expect, test } from 'vitest'
import { settle } from '../../settle.fixture.ts'
import { memoryStore } from '../../stores/memory.ts'
import { type ManualClock, manualClock } from '../../testing/clock.ts'
import { type AiBotAnswer, WxAiBot, WxAiBotCardResponse, type WxAiBotOptions, WxAiBotStreamResponse } from './index.ts'
import { account, card, common, openAiBotReply, png, sealAiBotPush } from './testkit/pushes.ts'

interface Stream {
  id: string
  finish: boolean
  content: string
}

function setup(options: WxAiBotOptions = {}, clock: ManualClock = manualClock()) {
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push((error as { code?: unknown }).code ?? error)
  const bot = new WxAiBot({ ...account, clock, onError, ...options })
  const send = async (push: object) => openAiBotReply((await bot.handle(sealAiBotPush(push, account))).body, account)
  const say = (msgid = 'm1') => send({ ...common, msgid, msgtype: 'text', text: { content: 'hi' } }) as Promise<Reply>
  const poll = (id: string) =>
    send({ ...common, msgid: `p${Math.random()}`, msgtype: 'stream', stream: { id } }) as Promise<Reply>
  return { bot, clock, errors, say, poll }
}

interface Reply {
  msgtype: string
  stream: Stream
  [more: string]: unknown
}

/** Pieces that come when told to. */
function pieces() {
  const queue: string[] = []
  let wake = () => {}
  let isOver = false
  const seen = { returned: false }
  async function* source() {
    try {
      for (;;) {
        while (queue.length > 0) yield queue.shift() as string
        if (isOver) return
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      seen.returned = true
    }
  }
  return {
    source,
    seen,
    push(...more: string[]) {
      queue.push(...more)
      wake()
    },
    end() {
      isOver = true
      wake()
    },
  }
}

describe('a reply that grows', () => {
  test('is told whole each time the platform asks, until it is finished', async () => {
    const { bot, say, poll } = setup()
    const { source, push, end } = pieces()
    bot.on('text', source)
    push('1')
    const first = await say()
    expect(first).toEqual({ msgtype: 'stream', stream: { id: first.stream.id, finish: false, content: '1' } })
    push('23')
    await settle()
    expect((await poll(first.stream.id)).stream).toEqual({ id: first.stream.id, finish: false, content: '123' })
    end()
    await settle()
    const last = { id: first.stream.id, finish: true, content: '123' }
    expect((await poll(first.stream.id)).stream).toEqual(last)
    // The answer may be lost on its way.
    expect((await poll(first.stream.id)).stream).toEqual(last)
  })

  test('holds a question until there is something new, or for half a second', async () => {
    const { bot, clock, say, poll } = setup()
    const { source, push } = pieces()
    bot.on('text', source)
    push('1')
    const { id } = (await say()).stream
    const answered: string[] = []
    const ask = async () => answered.push((await poll(id)).stream.content)
    const two = [ask(), ask()]
    await settle()
    clock.advance(499)
    await settle()
    expect(answered).toEqual([])
    push('2')
    await Promise.all(two)
    expect(answered).toEqual(['12', '12'])
    const third = poll(id)
    await settle()
    clock.advance(500)
    expect((await third).stream).toEqual({ id, finish: false, content: '12' })
    await bot.close()
  })

  test('an id nobody knows is finished and empty, so that the platform stops to ask', async () => {
    const { poll } = setup()
    expect((await poll('other')).stream).toEqual({ id: 'other', finish: true, content: '' })
    expect((await poll('')).stream).toEqual({ id: '', finish: true, content: '' })
  })

  test('deliveries of the same push join one run and get the same id', async () => {
    const { bot, say } = setup()
    let runs = 0
    const sources = [pieces(), pieces()] as const
    const [{ push }] = sources
    bot.on('text', () => sources[runs++ as 0 | 1].source())
    const both = Promise.all([say('same'), say('same')])
    push('1')
    const [one, two] = await both
    push('2')
    await settle()
    const three = await say('same')
    expect(new Set([one.stream.id, two.stream.id, three.stream.id]).size).toBe(1)
    expect(three.stream.content).toBe('12')
    expect(runs).toBe(1)
    const other = say('other')
    sources[1].push('3')
    expect((await other).stream.id).not.toBe(one.stream.id)
    expect(runs).toBe(2)
    await bot.close()
  })

  test('a handler that throws midway: what there is stays, finished, and the error is told', async () => {
    const { bot, say, poll, errors } = setup()
    const failure = new Error('the model is gone')
    let fail = () => {}
    bot.on('text', async function* () {
      yield 'so far'
      await new Promise<void>((_, reject) => {
        fail = () => reject(failure)
      })
    })
    const { id } = (await say()).stream
    await settle()
    fail()
    await settle()
    expect((await poll(id)).stream).toEqual({ id, finish: true, content: 'so far' })
    expect(errors).toEqual([failure])
  })

  test('a piece that is no text ends it and is told', async () => {
    const { bot, say, errors } = setup()
    bot.on('text', async function* () {
      yield 'a'
      yield { delta: 'b' } as unknown as string
    })
    expect((await say()).stream).toMatchObject({ finish: true, content: 'a' })
    expect(errors).toEqual(['invalid_reply'])
  })

  test('is cut at 20480 bytes, without breaking an emoji, finished, and its source is ended', async () => {
    const { bot, say, errors } = setup()
    let returned = false
    bot.on('text', async function* () {
      try {
        yield 'a'.repeat(20_478)
        for (;;) yield '👍🏽'
      } finally {
        returned = true
      }
    })
    const { stream } = await say()
    expect(stream).toMatchObject({ finish: true, content: 'a'.repeat(20_478) })
    expect(errors).toEqual(['text_too_long'])
    await settle()
    expect(returned).toBe(true)
  })

  test('of exactly 20480 bytes is not too long, though halves of a pair come apart', async () => {
    const { bot, say, errors } = setup()
    bot.on('text', async function* () {
      yield `${'a'.repeat(20_476)}\ud83d`
      yield '\ude00'
    })
    expect((await say()).stream).toMatchObject({ finish: true, content: `${'a'.repeat(20_476)}😀` })
    expect(errors).toEqual([])
  })

  test('half a pair is not shown', async () => {
    const { bot, say, poll } = setup()
    const { source, push } = pieces()
    bot.on('text', source)
    push('a\ud83d')
    const first = await say()
    expect(first.stream.content).toBe('a')
    push('\ude00')
    await settle()
    expect((await poll(first.stream.id)).stream.content).toBe('a😀')
    await bot.close()
  })

  test('is finished before the six minutes are over, its source ended and its signal aborted', async () => {
    const { bot, clock, say, poll, errors } = setup()
    const { source, push, seen } = pieces()
    let signal: AbortSignal | undefined
    bot.on('text', (_req, ctx) => {
      signal = ctx.signal
      return source()
    })
    push('1')
    const { id } = (await say()).stream
    for (let second = 0; second < 349; second++) {
      void poll(id)
      await settle(3)
      clock.advance(1000)
    }
    expect(signal?.aborted).toBe(false)
    clock.advance(1000)
    await settle()
    expect(signal?.aborted).toBe(true)
    push('too late')
    await settle()
    expect((await poll(id)).stream).toEqual({ id, finish: true, content: '1' })
    expect(seen.returned).toBe(true)
    expect(errors).toEqual(['stream_expired'])
  })

  test('ends when nobody asks for it any more', async () => {
    const { bot, clock, say, errors } = setup()
    const { source, push, seen } = pieces()
    bot.on('text', source)
    push('1')
    await say()
    for (let i = 0; i < 4; i++) {
      clock.advance(10_000)
      await settle()
    }
    push('2')
    await settle()
    expect(seen.returned).toBe(true)
    expect(errors).toEqual(['stream_abandoned'])
  })

  test('the one asked for longest ago makes room', async () => {
    const { bot, say, poll, errors } = setup({ maxStreams: 2 })
    const sources = [pieces(), pieces(), pieces()]
    let next = 0
    bot.on('text', () => (sources[next++] as ReturnType<typeof pieces>).source())
    for (const { push } of sources) push('x')
    const one = (await say('1')).stream.id
    const two = (await say('2')).stream.id
    sources[0]?.push('y')
    await settle()
    await poll(one)
    await say('3')
    expect(errors).toEqual(['stream_displaced'])
    // What the person has seen of it stays.
    expect((await poll(two)).stream).toEqual({ id: two, finish: true, content: 'x' })
    sources[0]?.push('z')
    await settle()
    expect((await poll(one)).stream).toMatchObject({ finish: false, content: 'xyz' })
    await bot.close()
  })

  test('what a handler answers after the end is not shown any more', async () => {
    const { bot, clock, say, poll, errors } = setup()
    const answers: ((answer: AiBotAnswer) => void)[] = []
    bot.on('text', () => new Promise<AiBotAnswer>((resolve) => answers.push(resolve)))
    const { source, push, seen } = pieces()
    push('late')
    const late = [
      'late',
      source(),
      new WxAiBotCardResponse(card),
      new WxAiBotStreamResponse({ content: 'late', card, images: [png] }),
    ]
    const ids = await Promise.all(
      late.map(async (_, at) => {
        const first = say(String(at))
        await settle(50)
        clock.advance(4500)
        return (await first).stream.id
      }),
    )
    await bot.close()
    late.forEach((answer, at) => {
      answers[at]?.(answer)
    })
    await settle()
    for (const id of ids)
      expect(await poll(id)).toEqual({ msgtype: 'stream', stream: { id, finish: true, content: '' } })
    expect(errors).toEqual([])
    // It has not begun, so there is nothing to end.
    expect(seen.returned).toBe(false)
  })

  test('close ends it with what there is', async () => {
    const { bot, say, poll, errors } = setup()
    const { source, push } = pieces()
    let signal: AbortSignal | undefined
    bot.on('text', (_req, ctx) => {
      signal = ctx.signal
      return source()
    })
    push('1')
    const { id } = (await say()).stream
    await bot.close()
    expect(signal?.aborted).toBe(true)
    expect((await poll(id)).stream).toEqual({ id, finish: true, content: '1' })
    expect(errors).toEqual([])
  })
})

describe('a handler slower than the platform waits', () => {
  test('the reply opens empty, and what comes later is served when it is asked for', async () => {
    const { bot, clock, say, poll } = setup()
    let answer = (_text: string) => {}
    bot.on('text', () => new Promise<string>((resolve) => (answer = resolve)))
    const first = say()
    const again = say()
    await settle()
    clock.advance(4500)
    const { id } = (await first).stream
    expect((await first).stream).toEqual({ id, finish: false, content: '' })
    expect((await again).stream).toEqual({ id, finish: false, content: '' })
    const asked = poll(id)
    await settle()
    answer('at last')
    expect((await asked).stream).toEqual({ id, finish: true, content: 'at last' })
  })

  test('a card comes with the end of the reply', async () => {
    const { bot, clock, say, poll } = setup()
    let answer = (_reply: WxAiBotCardResponse) => {}
    bot.on('text', () => new Promise<WxAiBotCardResponse>((resolve) => (answer = resolve)))
    const first = say()
    await settle()
    clock.advance(4500)
    const { id } = (await first).stream
    answer(new WxAiBotCardResponse(card))
    await settle()
    expect(await poll(id)).toEqual({
      msgtype: 'stream_with_template_card',
      stream: { id, finish: true, content: '' },
      template_card: card,
    })
  })

  test('one that fails, or says nothing, closes it', async () => {
    const { bot, clock, say, poll, errors } = setup()
    const failure = new Error('no')
    let finish = (_fails: boolean) => {}
    bot.on('text', async () => {
      if (await new Promise<boolean>((resolve) => (finish = resolve))) throw failure
    })
    for (const fails of [true, false]) {
      const first = say(String(fails))
      await settle()
      clock.advance(4500)
      const { id } = (await first).stream
      finish(fails)
      await settle()
      expect((await poll(id)).stream).toEqual({ id, finish: true, content: '' })
    }
    expect(errors).toEqual([failure])
  })

  test('an event is answered with nothing, and the handler is told to stop', async () => {
    const { bot, clock, errors } = setup()
    let signal: AbortSignal | undefined
    bot.on('event.enter_chat', (_req, ctx) => {
      signal = ctx.signal
      return new Promise<string>(() => {})
    })
    const event = { ...common, msgid: 'e', msgtype: 'event', event: { eventtype: 'enter_chat' } }
    const reply = bot.handle(sealAiBotPush(event, account))
    await settle()
    clock.advance(4500)
    expect(await reply).toMatchObject({ status: 200, body: '' })
    expect(signal?.aborted).toBe(true)
    expect(errors).toEqual(['handler_timeout'])
  })
})

test('pictures, a card and a feedback id: the id with the first packet, the rest with the last', async () => {
  const { bot, say, poll } = setup()
  const { source, push, end } = pieces()
  bot.on('text', () => new WxAiBotStreamResponse({ content: source(), images: () => [png], card, feedbackId: 'f' }))
  push('1')
  const first = await say()
  expect(first).toEqual({
    msgtype: 'stream',
    stream: { id: first.stream.id, finish: false, content: '1', feedback: { id: 'f' } },
  })
  end()
  await settle()
  expect(await poll(first.stream.id)).toEqual({
    msgtype: 'stream_with_template_card',
    stream: {
      id: first.stream.id,
      finish: true,
      content: '1',
      msg_item: [
        {
          msgtype: 'image',
          image: { base64: png.toString('base64'), md5: 'e9dd2797018cad79186e03e8c5aec8dc' },
        },
      ],
    },
    template_card: card,
  })
})

test('no timer stays behind, so that a process can end', async () => {
  const base = manualClock()
  let timers = 0
  const clock: ManualClock = {
    ...base,
    after(ms, run) {
      timers++
      let isOver = false
      const end = () => {
        if (!isOver) timers--
        isOver = true
      }
      const cancel = base.after(ms, () => {
        end()
        run()
      })
      return () => {
        end()
        cancel()
      }
    },
  }
  const { bot, say, poll } = setup({ store: memoryStore({ clock }) }, clock)
  const { source, push, end } = pieces()
  bot.on('text', source)
  push('1')
  const first = await say()
  expect(timers).toBeGreaterThan(0)
  end()
  await settle()
  await poll(first.stream.id)
  expect(timers).toBe(0)

  const open = say('2')
  push('3')
  await open
  bot.on('text', () => new Promise<string>(() => {}))
  const slow = say('3')
  await settle()
  await bot.close()
  await settle()
  base.advance(4500)
  await slow
  expect(timers).toBe(0)
})
