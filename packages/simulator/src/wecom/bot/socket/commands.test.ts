import { createDecipheriv } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { buttonCard, lastVerdict, seeded, stream, subscribed } from '../../../../test/wecom-bot.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
type Json = Record<string, unknown>

describe('an answer over the connection', () => {
  test('grows frame by frame until it is finished', async () => {
    const bench = await subscribed()
    const { client, zhang, clock } = bench
    const asked = zhang.say('hi')
    const { reqId, body } = await client.pushed('aibot_msg_callback')
    expect(body).toEqual({
      ...{ msgid: expect.any(String), aibotid: seeded.botId, chattype: 'single', from: { userid: 'zhang' } },
      ...{ msgtype: 'text', text: { content: 'hi' } },
    })
    for (const [content, finish] of [
      ['1', false],
      ['12', false],
      ['123', true],
    ] as const) {
      expect((await client.call('aibot_respond_msg', stream('s', content, finish), reqId)).errcode).toBe(0)
      await clock.advance(second)
    }
    const { answer, interaction, entries } = await asked
    expect(answer).toBe('123')
    expect(entries).toMatchObject([{ kind: 'stream', content: { text: '123', finished: true } }])
    expect(interaction.steps.map((step) => (step.kind === 'frame' ? [step.from, step.cmd] : step.kind))).toEqual([
      ['platform', 'aibot_msg_callback'],
      ...Array(3).fill(['bot', 'aibot_respond_msg']),
    ])
    expect((await client.call('aibot_respond_msg', stream('s', 'more', true), reqId)).errcode).toBe(846608)
  })

  test('with a req_id nobody pushed is answered 846605', async () => {
    const { client } = await subscribed()
    expect((await client.call('aibot_respond_msg', stream('s', 'x', true), 'made-up')).errcode).toBe(846605)
  })

  test('is late six minutes after its first frame, and is sealed by then', async () => {
    const { client, zhang, clock } = await subscribed()
    const asked = zhang.say('hi')
    const { reqId } = await client.pushed('aibot_msg_callback')
    for (let times = 0; times < 6; times++) {
      await clock.advance(50 * second)
      await client.call('ping')
    }
    const send = (finish: boolean) => client.call('aibot_respond_msg', stream('s', 'x', finish), reqId)
    expect((await send(false)).errcode).toBe(0)
    for (let times = 0; times < 7; times++) {
      await clock.advance(50 * second)
      expect((await send(false)).errcode).toBe(0)
    }
    await clock.advance(10 * second)
    expect((await asked).interaction.verdict?.code).toBe('expired')
    expect(zhang.entries().at(-1)?.content).toMatchObject({ finished: true, expired: true })
    expect((await send(true)).errcode).toBe(846608)
  })

  test('that never comes is given up after six minutes, and may come for 24 hours', async () => {
    const { client, zhang, clock } = await subscribed()
    // Far on in one step: the silence of so long a time would end the connection.
    const pass = async (ms: number): Promise<void> => {
      clock.set(clock.now() + ms)
      await client.call('ping')
    }
    const asked = zhang.say('hi')
    const { reqId } = await client.pushed('aibot_msg_callback')
    for (let minutes = 0; minutes < 6; minutes++) {
      await clock.advance(minute)
      await client.call('ping')
    }
    expect((await asked).interaction).toMatchObject({ answer: null, verdict: { ok: false, code: 'expired' } })
    await pass(23 * hour)
    expect((await client.call('aibot_respond_msg', stream('s', 'late', true), reqId)).errcode).toBe(0)
    expect(zhang.entries().at(-1)?.content.text).toBe('late')
    await pass(hour)
    expect((await client.call('aibot_respond_msg', stream('t', 'later', true), reqId)).errcode).toBe(846605)
  })

  test.each([
    ['a text', { msgtype: 'text', text: { content: 'x' } }, 40008],
    ['an update', { response_type: 'update_template_card', template_card: buttonCard('t') }, 40008],
    ['no type', {}, 40008],
    ['20481 bytes', stream('s', 'x'.repeat(20_481), true), 45002],
    ['a file nobody uploaded', { msgtype: 'file', file: { media_id: 'x' } }, 40007],
  ])('of %s is refused', async (_name, body, errcode) => {
    const { client, zhang } = await subscribed()
    void zhang.say('hi')
    const { reqId } = await client.pushed('aibot_msg_callback')
    expect((await client.call('aibot_respond_msg', body, reqId)).errcode).toBe(errcode)
    expect(zhang.entries()).toHaveLength(1)
  })

  test('has no pictures: msg_item is passed over with a warning', async () => {
    const { client, zhang, bot } = await subscribed()
    const asked = zhang.say('hi')
    const { reqId } = await client.pushed('aibot_msg_callback')
    await client.call('aibot_respond_msg', stream('s', 'x', true, { msg_item: [] }), reqId)
    expect((await asked).answer).toBe('x')
    expect(bot.frames[0]?.verdict?.warnings[0]?.en).toContain('msg_item is not read')
  })
})

describe('an event', () => {
  test('of entering is answered within five seconds, once, by its own command', async () => {
    const bench = await subscribed()
    const { client, zhang, clock, bot } = bench
    const text = { msgtype: 'text', text: { content: 'welcome' } }
    const entered = zhang.enter()
    const { reqId, body } = await client.pushed('aibot_event_callback')
    expect(body).toMatchObject({ msgtype: 'event', event: { eventtype: 'enter_chat' }, from: { userid: 'zhang' } })
    expect((await client.call('aibot_respond_msg', stream('s', 'x', true), reqId)).errcode).toBe(846605)
    expect((await client.call('aibot_respond_welcome_msg', text, reqId)).errcode).toBe(0)
    expect((await entered).answer).toBe('welcome')
    expect((await client.call('aibot_respond_welcome_msg', text, reqId)).errcode).toBe(846605)
    const late = bot.member('li').enter()
    const second = await client.pushed('aibot_event_callback', 2)
    await clock.advance(5000)
    expect((await client.call('aibot_respond_welcome_msg', text, second.reqId)).errcode).toBe(846605)
    expect(lastVerdict(bench)).toContain('within 5 seconds')
    expect((await late).interaction.verdict).toMatchObject({ ok: true, code: 'nothing' })
  })

  test('of a card updates it', async () => {
    const { client, zhang } = await subscribed()
    const asked = zhang.say('hi')
    const question = await client.pushed('aibot_msg_callback')
    await client.call('aibot_respond_msg', { msgtype: 'template_card', template_card: buttonCard('t') }, question.reqId)
    await asked
    const pressed = zhang.press({ key: 'yes' })
    const { reqId, body } = await client.pushed('aibot_event_callback')
    expect(body).not.toHaveProperty('response_url')
    expect(body).toMatchObject({ event: { template_card_event: { event_key: 'yes', task_id: 't' } } })
    const update = (taskId: string) => ({
      response_type: 'update_template_card',
      template_card: buttonCard(taskId, { main_title: { title: 'Thanks' } }),
    })
    expect((await client.call('aibot_respond_msg', update('t'), reqId)).errcode).toBe(846605)
    expect((await client.call('aibot_respond_update_msg', update('other'), reqId)).errcode).toBe(40058)
    expect((await client.call('aibot_respond_update_msg', update('t'), reqId)).errcode).toBe(0)
    expect((await pressed).entries[0]?.content.card?.main_title).toEqual({ title: 'Thanks' })
  })
})

describe('a push of the bot', () => {
  const markdown = (content: string): Json => ({ msgtype: 'markdown', markdown: { content } })

  test('needs somebody who wrote in that chat before', async () => {
    const { client, zhang, bot } = await subscribed()
    const send = async (body: Json): Promise<number> =>
      (await client.call('aibot_send_msg', { ...markdown('news'), ...body })).errcode
    void zhang.enter()
    expect(await send({ chatid: 'zhang', chat_type: 1 })).toBe(93006)
    void zhang.say('hi')
    expect(await send({ chatid: 'zhang', chat_type: 1 })).toBe(0)
    expect(await send({ chatid: 'zhang' })).toBe(0)
    expect(await send({ chatid: 'Zhang', chat_type: 1 })).toBe(93006)
    expect(await send({ chatid: 'zhang', chat_type: 2 })).toBe(93006)
    expect(await send({ chatid: 'zhang', chat_type: 3 })).toBe(40058)
    expect(await send({})).toBe(40058)
    expect(await send({ chatid: 'zhang', msgtype: 'text', text: { content: 'x' } })).toBe(40008)
    expect(await send({ chatid: 'zhang', msgtype: 'stream', stream: { id: 's' } })).toBe(40008)
    void bot.member('li', { chatid: 'wrgroup' }).say('hi')
    expect(await send({ chatid: 'wrgroup', chat_type: 2 })).toBe(0)
    expect(bot.member('li', { chatid: 'wrgroup' }).entries().at(-1)).toMatchObject({
      from: 'bot',
      userid: null,
      kind: 'markdown',
    })
    expect(zhang.entries().filter(({ kind }) => kind === 'markdown')).toHaveLength(2)
  })

  test('goes thirty times a minute and a thousand times an hour to one chat, answers included', async () => {
    const { client, zhang, bot, clock } = await subscribed()
    const asked = zhang.say('hi')
    void bot.member('li').say('hi')
    const { reqId } = await client.pushed('aibot_msg_callback')
    const send = async (chatid: string): Promise<number> =>
      (await client.call('aibot_send_msg', { chatid, ...markdown('news') })).errcode
    // A stream counts once, however often it grows.
    for (let times = 0; times < 40; times++)
      await client.call('aibot_respond_msg', stream('s', `${times}`, times === 39), reqId)
    expect((await asked).answer).toBe('39')
    for (let times = 0; times < 29; times++) expect(await send('zhang')).toBe(0)
    expect(await send('zhang')).toBe(45009)
    expect(await send('li')).toBe(0)
    for (let sent = 30; sent < 1000; ) {
      await clock.advance(minute)
      for (let times = 0; times < 30 && sent < 1000; times++, sent++) expect(await send('zhang')).toBe(0)
    }
    await clock.advance(minute)
    await client.call('ping')
    expect(await send('zhang')).toBe(45009)
  }, 60_000)
})

test('a file of a member has a key of its own', async () => {
  const { client, zhang, bot } = await subscribed()
  const bytes = Buffer.from('x'.repeat(31))
  void zhang.file({ data: `data:text/plain;base64,${bytes.toString('base64')}` })
  const { body } = await client.pushed('aibot_msg_callback')
  const { url, aeskey } = body.file as { url: string; aeskey: string }
  const key = Buffer.from(aeskey, 'base64')
  const sealed = Buffer.from(await (await fetch(url)).arrayBuffer())
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(sealed), decipher.final()])
  expect(plain.equals(Buffer.concat([bytes, Buffer.from([1])]))).toBe(true)
  expect(JSON.stringify([bot.frames, bot.interactions])).not.toContain(aeskey)
})
