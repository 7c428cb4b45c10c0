import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { deadUrl, startBot } from '../../../test/bot.ts'
import { buttonCard, openPush, sealReply, seeded, startBench, startCallback, stream } from '../../../test/wecom-bot.ts'

const second = 1000
const minute = 60 * second

describe('an answer WeCom does not take', () => {
  const spoilt = async (write: Parameters<typeof startBot>[0]) => {
    const callback = await startBot(write)
    const { bot } = await startBench({ callbackUrl: callback.url })
    const { interaction, answer } = await bot.member('zhang').say('hi')
    expect(answer).toBeNull()
    expect(bot.member('zhang').entries()).toHaveLength(1)
    expect(callback.pushes).toHaveLength(1)
    return interaction.verdict
  }
  const good = stream('s', 'hello', true)

  test.each([
    ['a wrong signature', { msgsignature: '0'.repeat(40) }, 'msgsignature is wrong'],
    ['another nonce', { nonce: '1' }, 'nonce must be'],
    ['no encrypt', { encrypt: undefined }, 'has no encrypt'],
    ['a text that does not open', { encrypt: Buffer.alloc(64).toString('base64'), msgsignature: undefined }, 'open'],
  ])('%s', async (_name, change, message) => {
    const verdict = await spoilt((push) => sealReply(push, good, change))
    expect(verdict).toMatchObject({ ok: false, code: 'illegal-envelope' })
    expect(verdict?.message.en).toContain(message)
  })

  test('an envelope for the corp in the place of nobody', async () => {
    const verdict = await spoilt((push) => sealReply(push, good, {}, 'ww0000000000000001'))
    expect(verdict?.message.en).toContain('must be empty for a smart bot')
  })

  test.each([
    ['no JSON', 'oops'],
    ['a list', '[]'],
    ['an unsealed reply', JSON.stringify(stream('s', 'hello', true))],
    ['success', 'success'],
    ['endless depth', '['.repeat(200_000)],
  ])('%s', async (_name, body) => {
    expect(await spoilt(() => body)).toMatchObject({ ok: false })
  })

  test.each([
    ['a text', { msgtype: 'text', text: { content: 'hi' } }, 'A text may not stand here'],
    ['a markdown', { msgtype: 'markdown', markdown: { content: 'hi' } }, 'A markdown may not stand here'],
    ['an update', { response_type: 'update_template_card', template_card: buttonCard('t') }, 'may not stand here'],
    ['no type', { stream: {} }, 'no msgtype'],
    ['JSON that is none', '{"msgtype":', 'not a JSON object'],
    ['a stream without id', { msgtype: 'stream', stream: { content: 'x', finish: true } }, '"stream.id" is missing'],
    ['20481 bytes', stream('s', 'x'.repeat(20_481), true), 'has 20481 bytes, it may have 20480'],
    ['20481 bytes of Chinese', stream('s', '好'.repeat(6827), true), 'has 20481 bytes'],
    ['finish as a text', stream('s', 'x', 'true' as never), '"stream.finish" is true or false'],
    ['a feedback id of 257 bytes', stream('s', 'x', true, { feedback: { id: 'f'.repeat(257) } }), 'has 257 bytes'],
    [
      'a card without task_id',
      { msgtype: 'template_card', template_card: { ...buttonCard('t'), task_id: undefined } },
      'needs task_id',
    ],
    [
      'seven buttons',
      {
        msgtype: 'template_card',
        template_card: buttonCard('t', { button_list: Array(7).fill({ text: 'a', key: 'a' }) }),
      },
      'list of 1 to 6',
    ],
    [
      'a picture before the end',
      stream('s', 'x', false, { msg_item: [{ msgtype: 'image', image: { base64: '', md5: '' } }] }),
      'finish: true only',
    ],
    [
      'a picture with a wrong md5',
      stream('s', 'x', true, {
        msg_item: [
          {
            msgtype: 'image',
            image: { base64: Buffer.from('ffd8ff00', 'hex').toString('base64'), md5: '0'.repeat(32) },
          },
        ],
      }),
      '"md5"',
    ],
  ])('%s', async (_name, reply, message) => {
    const verdict = await spoilt((push) => sealReply(push, reply))
    expect(verdict).toMatchObject({ ok: false, code: 'illegal-body' })
    expect(verdict?.message.en).toContain(message)
  })
})

test('20480 bytes are taken', async () => {
  const callback = await startCallback(() => stream('s', `${'好'.repeat(6826)}ab`, true))
  const { bot } = await startBench({ callbackUrl: callback.url })
  const { interaction } = await bot.member('zhang').say('hi')
  expect(interaction.verdict).toMatchObject({ ok: true, code: 'reply' })
})

test.each([
  ['an empty body', ''],
  ['an encrypted {}', {}],
])('%s says nothing', async (_name, reply) => {
  const callback = await startCallback(() => reply)
  const { bot } = await startBench({ callbackUrl: callback.url })
  const { interaction, answer } = await bot.member('zhang').say('hi')
  expect(interaction.verdict).toMatchObject({ ok: true, code: 'nothing' })
  expect(answer).toBeNull()
})

test('an answer with nothing but encrypt is taken, with a warning', async () => {
  const callback = await startBot((push) => {
    const { encrypt } = JSON.parse(sealReply(push, stream('s', 'hello', true))) as { encrypt: string }
    return JSON.stringify({ encrypt, msg_signature: 'x' })
  })
  const { bot } = await startBench({ callbackUrl: callback.url })
  const { interaction, answer } = await bot.member('zhang').say('hi')
  expect(answer).toBe('hello')
  expect(interaction.verdict?.warnings[0]?.en).toContain('“msg_signature” is not read')
})

test('a push is what the manual says', async () => {
  const callback = await startCallback(() => '')
  const { bot, url } = await startBench({ callbackUrl: callback.url })
  await bot.member('zhang').say('hi')
  const [push] = callback.pushes
  if (push === undefined) throw new Error('no push')
  expect(Object.keys(JSON.parse(push.body) as object)).toEqual(['encrypt'])
  expect([...push.query.keys()].sort()).toEqual(['msg_signature', 'nonce', 'timestamp'])
  expect(openPush(push)).toEqual({
    msgid: expect.stringMatching(/^\w+$/),
    aibotid: seeded.botId,
    chattype: 'single',
    from: { userid: 'zhang' },
    response_url: expect.stringContaining(`${url}/wecom/cgi-bin/aibot/response?response_code=`),
    msgtype: 'text',
    text: { content: 'hi' },
  })
})

test('in a group the bot is named, and files cannot be sent', async () => {
  const callback = await startCallback(() => '')
  const { bot } = await startBench({ callbackUrl: callback.url })
  const zhang = bot.member('zhang', { chatid: 'wrgroup' })
  await zhang.say('hi')
  expect(openPush(callback.pushes[0] as never)).toMatchObject({
    ...{ chatid: 'wrgroup', chattype: 'group', from: { userid: 'zhang' } },
    text: { content: '@测试机器人 Test Bot hi' },
  })
  await expect(zhang.image()).rejects.toMatchObject({ code: 'bad_request' })
  expect(callback.pushes).toHaveLength(1)
})

describe('deliveries', () => {
  test('three of five seconds each, of one msgid', async () => {
    const callback = await startCallback(() => null)
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(15 * second)
    const { interaction } = await said
    const start = interaction.at
    expect(
      interaction.steps.map((step) => (step.kind === 'delivery' ? [step.number, step.at - start, step.ms] : step.kind)),
    ).toEqual([
      [1, 0, 5000],
      [2, 5000, 5000],
      [3, 10_000, 5000],
    ])
    expect(interaction.verdict).toMatchObject({ ok: false, code: 'timeout' })
    expect(new Set(callback.pushes.map((push) => openPush(push).msgid)).size).toBe(1)
    expect(new Set(callback.pushes.map((push) => push.query.get('nonce'))).size).toBe(3)
  })

  test('an answer to the third counts', async () => {
    const callback = await startCallback((_message, number) => (number < 3 ? null : stream('s', 'late', true)))
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(10 * second)
    expect((await said).answer).toBe('late')
  })

  test('a refused connection is tried three times', async () => {
    const { bot } = await startBench({ callbackUrl: await deadUrl() })
    const { interaction } = await bot.member('zhang').say('hi')
    expect(interaction.steps).toHaveLength(3)
    expect(interaction.verdict?.code).toBe('connection')
  })

  test('without a callback nothing is sent', async () => {
    const { bot } = await startBench()
    const { interaction } = await bot.member('zhang').say('hi')
    expect(interaction).toMatchObject({ steps: [], verdict: { ok: false, code: 'no-callback' } })
  })

  test('a fault lets a push come twice; the first answer stays', async () => {
    const callback = await startCallback((_message, number) => stream(`s${number}`, `answer ${number}`, true))
    const { bot, faults } = await startBench({ callbackUrl: callback.url })
    faults.add({ match: 'push:text', repeat: 1 })
    const { answer, interaction } = await bot.member('zhang').say('hi')
    expect(callback.pushes).toHaveLength(2)
    expect(answer).toBe('answer 1')
    expect(interaction.entryIds).toHaveLength(1)
  })
})

describe('a stream', () => {
  test('is asked for every second until it is finished, and each answer replaces the one before', async () => {
    const contents = ['1', '123', '<think>hm</think>12345']
    const callback = await startCallback((_message, number) => stream('s', contents[number - 1] ?? '', number === 3))
    const { bot, clock, events } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(10 * second)
    const { answer, interaction, entries } = await said
    expect(answer).toBe('12345')
    expect(entries).toMatchObject([{ kind: 'stream', content: { text: '12345', thinking: 'hm', finished: true } }])
    expect(interaction.steps.map((step) => [step.kind, step.at - interaction.at])).toEqual([
      ['delivery', 0],
      ['poll', 1000],
      ['poll', 2000],
    ])
    expect(openPush(callback.pushes[1] as never)).toEqual({
      msgid: expect.any(String),
      aibotid: seeded.botId,
      chattype: 'single',
      from: { userid: 'zhang' },
      msgtype: 'stream',
      stream: { id: 's' },
    })
    const shown = events.flatMap((event) => (event.type === 'bot-chat' ? [event.entry] : []))
    expect(shown.filter(({ from }) => from === 'bot').map(({ id, content }) => [id, content.text])).toEqual([
      ['b2', '1'],
      ['b2', '123'],
      ['b2', '12345'],
    ])
  })

  test('of another id is not taken, and is asked for again', async () => {
    const callback = await startCallback((_message, number) =>
      number === 2 ? stream('other', 'wrong', true) : stream('s', `answer ${number}`, number === 3),
    )
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(5 * second)
    const { answer, interaction, entries } = await said
    expect(answer).toBe('answer 3')
    expect(entries).toHaveLength(1)
    const [, wrong] = interaction.steps
    expect(wrong?.verdict).toMatchObject({ ok: false, code: 'illegal-body' })
    expect(wrong?.verdict?.message.en).toContain('stream.id is not the one')
  })

  test('may bring a card once', async () => {
    const both = (content: string, taskId: string, finish = false) => ({
      ...stream('s', content, finish),
      ...{ msgtype: 'stream_with_template_card', template_card: buttonCard(taskId) },
    })
    const callback = await startCallback((_message, number) =>
      number === 3 ? stream('s', 'end', true) : both(`answer ${number}`, `t${number}`),
    )
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(5 * second)
    const { interaction, entries } = await said
    expect(entries.map(({ kind }) => kind)).toEqual(['stream', 'template_card'])
    expect(interaction.steps[1]?.verdict?.message.en).toContain('A card may go with an answer once')
  })

  test('whose poll is answered late is asked for again', async () => {
    const callback = await startCallback((_message, number) =>
      number === 2 ? null : stream('s', `${number}`, number > 2),
    )
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(8 * second)
    const { answer, interaction } = await said
    expect(answer).toBe('3')
    expect(interaction.steps.map((step) => step.verdict?.code)).toEqual(['reply', 'timeout', 'reply'])
  })

  test('nobody finishes is sealed six minutes after the question', async () => {
    const callback = await startCallback((_message, number) => stream('s', `${number}`, false))
    const { bot, clock } = await startBench({ callbackUrl: callback.url, pollMs: 30 * second })
    const said = bot.member('zhang').say('hi')
    await clock.advance(6 * minute - 1)
    expect(bot.member('zhang').entries().at(-1)?.content).toEqual({ text: '12', finished: false })
    await clock.advance(1)
    const { interaction, entries } = await said
    expect(interaction.verdict).toMatchObject({ ok: false, code: 'expired' })
    expect(entries[0]?.content).toEqual({ text: '12', finished: true, expired: true })
    await clock.advance(minute)
    expect(callback.pushes).toHaveLength(12)
  })

  test('of very many answers keeps the first and the newest in its record', async () => {
    const callback = await startCallback((_message, number) => stream('s', `${number}`, number === 61))
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const said = bot.member('zhang').say('hi')
    await clock.advance(70 * second)
    const { interaction } = await said
    expect([interaction.steps.length, interaction.omitted]).toEqual([40, 21])
  })

  test('brings its pictures at the end, however large they are together', async () => {
    const jpg = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(2 * 1024 * 1024, 7)])
    const image = { base64: jpg.toString('base64'), md5: createHash('md5').update(jpg).digest('hex') }
    const callback = await startCallback(() => stream('s', 'x', true, { msg_item: [{ msgtype: 'image', image }] }))
    const { bot } = await startBench({ callbackUrl: callback.url })
    const { entries } = await bot.member('zhang').say('hi')
    const [shown] = entries[0]?.content.images ?? []
    const got = await fetch(shown?.url ?? '')
    expect(got.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await got.arrayBuffer()).equals(jpg)).toBe(true)
  })
})

test('a member has three questions open at most; another member is not held up', async () => {
  const callback = await startCallback(({ stream: asked }) => stream((asked as { id?: string })?.id ?? 's', '…', false))
  const { bot, clock } = await startBench({ callbackUrl: callback.url, pollMs: 30 * second })
  const zhang = bot.member('zhang')
  const open = [zhang.say('1'), zhang.say('2'), zhang.say('3')]
  await expect(zhang.say('4')).rejects.toMatchObject({ status: 409, code: 'too_many_questions' })
  const li = bot.member('li').say('1')
  await callback.received(4)
  await clock.advance(6 * minute)
  for (const one of [...open, li]) expect((await one).interaction.verdict?.code).toBe('expired')
})

test('a reset gives up what runs', async () => {
  const callback = await startCallback(() => null)
  const { bot, bots, clock } = await startBench({ callbackUrl: callback.url })
  const said = bot.member('zhang').say('hi')
  await callback.received(1)
  bots.clear()
  expect((await said).interaction.verdict?.code).toBe('cancelled')
  await clock.advance(20 * second)
  expect(callback.pushes).toHaveLength(1)
  expect(bot.chats).toEqual([])
})
