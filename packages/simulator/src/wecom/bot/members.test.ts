import { createDecipheriv } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeAesKey } from 'youchat/crypto'
import { startBot } from '../../../test/bot.ts'
import { call } from '../../../test/http.ts'
import { buttonCard, openPush, sealReply, seeded, startBench, startCallback, stream } from '../../../test/wecom-bot.ts'

const hour = 3_600_000
type Json = Record<string, unknown>

/** The bytes of a file as the manual says to read them: IV from the key, padding of up to 32 bytes, no head. */
function decryptFile(bytes: Buffer, key: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(bytes), decipher.final()])
  return plain.subarray(0, plain.length - (plain.at(-1) ?? 0))
}

describe('the first entry of a day', () => {
  test('is pushed once, and may be answered with a text', async () => {
    const callback = await startCallback(() => ({ msgtype: 'text', text: { content: 'welcome' } }))
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    const zhang = bot.member('zhang')
    expect((await zhang.enter()).answer).toBe('welcome')
    expect((await zhang.enter()).interaction).toMatchObject({ steps: [], verdict: { code: 'not-first-entry' } })
    expect((await bot.member('li').enter()).answer).toBe('welcome')
    await clock.advance(24 * hour)
    expect((await zhang.enter()).answer).toBe('welcome')
    expect(openPush(callback.pushes[0] as never)).toEqual({
      msgid: expect.any(String),
      create_time: expect.any(Number),
      aibotid: seeded.botId,
      from: { userid: 'zhang' },
      msgtype: 'event',
      event: { eventtype: 'enter_chat' },
    })
  })

  test('is not answered with a stream', async () => {
    const callback = await startCallback(() => stream('s', 'x', true))
    const { bot } = await startBench({ callbackUrl: callback.url })
    const { interaction } = await bot.member('zhang').enter()
    expect(interaction.verdict).toMatchObject({ ok: false, code: 'illegal-body' })
  })
})

describe('a card', () => {
  const menu = { desc: 'more', action_list: [{ text: 'Mute', key: 'mute' }] }

  async function withCard(onPress: (message: Json) => Json | string | null, card: Json = buttonCard('t1')) {
    const callback = await startCallback((message) =>
      message.msgtype === 'event' ? onPress(message) : { msgtype: 'template_card', template_card: card },
    )
    const bench = await startBench({ callbackUrl: callback.url })
    const zhang = bench.bot.member('zhang')
    await zhang.say('hi')
    return { ...bench, callback, zhang }
  }

  test('is updated by the answer to its press', async () => {
    const { zhang, callback } = await withCard(() => ({
      response_type: 'update_template_card',
      template_card: { ...buttonCard('t1'), main_title: { title: 'Thanks' } },
    }))
    const { interaction, entries } = await zhang.press({ key: 'yes' })
    expect(interaction.verdict).toMatchObject({ ok: true, code: 'reply' })
    expect(entries[0]?.content.card?.main_title).toEqual({ title: 'Thanks' })
    expect(openPush(callback.pushes[1] as never)).toMatchObject({
      response_url: expect.any(String),
      event: {
        eventtype: 'template_card_event',
        template_card_event: { card_type: 'button_interaction', event_key: 'yes', task_id: 't1' },
      },
    })
  })

  test('is not updated under another task_id', async () => {
    const { zhang } = await withCard(() => ({
      response_type: 'update_template_card',
      template_card: buttonCard('t2'),
    }))
    const { interaction } = await zhang.press({ key: 'yes' })
    expect(interaction.verdict?.message.en).toContain('task_id must be the one')
  })

  test('is updated for some members only', async () => {
    const { zhang } = await withCard(() => ({
      response_type: 'update_template_card',
      ...{ userids: ['li'], template_card: buttonCard('t1', { main_title: { title: 'For Li' } }) },
    }))
    const { entries } = await zhang.press({ key: 'yes' })
    expect(entries[0]?.content).toMatchObject({
      card: { main_title: { title: 'Lunch?' } },
      cardsByUserid: { li: { main_title: { title: 'For Li' } } },
    })
  })

  test('pressed in vain is told once: no answer in five seconds, no second request', async () => {
    const { zhang, clock, callback } = await withCard(() => null)
    const pressed = zhang.press({ key: 'yes' })
    await clock.advance(20_000)
    const { interaction } = await pressed
    expect(interaction.verdict).toMatchObject({ ok: false, code: 'timeout' })
    expect(interaction.steps).toHaveLength(1)
    expect(callback.pushes).toHaveLength(2)
  })

  test('pressed while a fault repeats it is told twice', async () => {
    const { zhang, faults, callback } = await withCard(() => '')
    faults.add({ match: 'push:template_card_event', repeat: 1 })
    const { interaction } = await zhang.press({ key: 'yes' })
    expect(interaction.verdict).toMatchObject({ ok: true, code: 'nothing' })
    const [, first, second] = callback.pushes.map((push) => openPush(push).msgid)
    expect(second).toBe(first)
  })

  test('of a task_id that was used is not shown', async () => {
    const { zhang } = await withCard(() => '')
    const { interaction, entries } = await zhang.say('again')
    expect(entries).toEqual([])
    expect(interaction.verdict?.message.en).toContain('the same task_id')
  })

  test('tells what was chosen, and nothing for its menu', async () => {
    const question = {
      question_key: 'q',
      option_list: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
    }
    const { zhang, callback } = await withCard(() => '', {
      ...{ card_type: 'vote_interaction', main_title: { title: 'Vote' }, task_id: 'v', action_menu: menu },
      ...{ checkbox: question, submit_button: { text: 'Send', key: 'send' } },
    })
    await zhang.press({ selected: { q: ['b'] } })
    await zhang.press({ key: 'mute' })
    const [, sent, muted] = callback.pushes.map((push) => openPush(push).event as Json)
    expect(sent?.template_card_event).toEqual({
      ...{ card_type: 'vote_interaction', event_key: 'send', task_id: 'v' },
      selected_items: { selected_item: [{ question_key: 'q', option_ids: { option_id: ['b'] } }] },
    })
    expect(muted?.template_card_event).toEqual({ card_type: 'vote_interaction', event_key: 'mute', task_id: 'v' })
    await expect(zhang.press({ selected: { q: ['c'] } })).rejects.toMatchObject({ code: 'bad_request' })
    await expect(zhang.press({ key: 'none' })).rejects.toMatchObject({ code: 'bad_request' })
  })
})

describe('a judgement', () => {
  test('is pushed where the answer had a feedback id, and takes an empty answer only', async () => {
    const callback = await startCallback((message) =>
      message.msgtype === 'event'
        ? stream('x', 'thanks', true)
        : stream('s', 'hello', true, { feedback: { id: 'fb' } }),
    )
    const { bot } = await startBench({ callbackUrl: callback.url })
    const zhang = bot.member('zhang')
    await zhang.say('hi')
    const { interaction } = await zhang.feedback({ type: 2, content: 'no', reasons: [1, 3] })
    expect(openPush(callback.pushes[1] as never).event).toEqual({
      eventtype: 'feedback_event',
      feedback_event: { id: 'fb', type: 2, content: 'no', inaccurate_reason_list: [1, 3] },
    })
    expect(interaction.verdict).toMatchObject({ ok: false, code: 'illegal-body' })
    expect(interaction.verdict?.message.en).toContain('only an empty answer')
    expect(zhang.entries().at(-1)?.content.feedback).toEqual({ type: 2, content: 'no', reasons: [1, 3] })
  })

  test('of an answer without one is impossible', async () => {
    const callback = await startCallback(() => stream('s', 'hello', true))
    const { bot } = await startBench({ callbackUrl: callback.url })
    await bot.member('zhang').say('hi')
    await expect(bot.member('zhang').feedback({ type: 1 })).rejects.toMatchObject({ code: 'bad_request' })
    await expect(bot.member('zhang').feedback({ type: 4 as never })).rejects.toMatchObject({ code: 'bad_request' })
  })
})

describe('a file', () => {
  const data = `data:text/plain;base64,${Buffer.from('x'.repeat(48)).toString('base64')}`

  test('is served encrypted for five minutes, under its real name', async () => {
    const callback = await startCallback(() => '')
    const { bot, clock } = await startBench({ callbackUrl: callback.url })
    await bot.member('zhang').file({ data, name: '报告 1.txt' })
    const { file } = openPush(callback.pushes[0] as never) as { file: { url: string } }
    expect(Object.keys(file)).toEqual(['url'])
    const answer = await fetch(file.url)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes).toHaveLength(64)
    expect(decryptFile(bytes, Buffer.from(decodeAesKey(seeded.encodingAesKey))).toString()).toBe('x'.repeat(48))
    expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('报告 1.txt')}`)
    await clock.advance(5 * 60_000 - 1)
    expect((await fetch(file.url)).status).toBe(200)
    await clock.advance(1)
    expect((await fetch(file.url)).status).toBe(403)
    expect((await fetch(`${file.url}x`)).status).toBe(404)
  })

  test('in a mixed message and in a quote has a link of its own each', async () => {
    const callback = await startCallback(() => '')
    const { bot } = await startBench({ callbackUrl: callback.url })
    const zhang = bot.member('zhang', { chatid: 'wrgroup' })
    await zhang.mixed({ items: [{ image: 'sample' }, { text: 'look' }] })
    await zhang.say('see', zhang.entries()[0]?.id)
    const [mixed, quoting] = callback.pushes.map((push) => openPush(push))
    const items = (mixed as { mixed: { msg_item: { image?: { url: string } }[] } }).mixed.msg_item
    expect(items).toMatchObject([{ msgtype: 'image' }, { text: { content: '@测试机器人 Test Bot look' } }])
    const quoted = quoting?.quote as { msgtype: string; mixed: { msg_item: { image?: { url: string } }[] } }
    expect(quoted.msgtype).toBe('mixed')
    const urls = [items[0]?.image?.url ?? '', quoted.mixed.msg_item[0]?.image?.url ?? '']
    expect(new Set(urls).size).toBe(2)
    for (const url of urls) expect((await fetch(url)).status).toBe(200)
  })

  test.each([{ data: 'http://x/' }, { data: 'data:text/html;base64,!' }, { url: 'x' }])(
    '%j is refused',
    async (body) => {
      const { url } = await startBench()
      const answer = await call('POST', `${url}/_sim/wecom/bots/${seeded.botId}/members/zhang/file`, { body })
      expect(answer.status).toBe(400)
    },
  )

  test('that is a page is saved, not shown', async () => {
    const { bot } = await startBench()
    await bot.member('zhang').file({ data: `data:text/html;base64,${Buffer.from('<script>').toString('base64')}` })
    const answer = await fetch(bot.member('zhang').entries()[0]?.content.file?.url ?? '')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  })
})

describe('a response_url', () => {
  const markdown = { msgtype: 'markdown', markdown: { content: '**late**' } }
  const card = { msgtype: 'template_card', template_card: buttonCard('late') }

  async function withUrl(chatid?: string) {
    const callback = await startCallback(() => '')
    const bench = await startBench({ callbackUrl: callback.url })
    const zhang = bench.bot.member('zhang', chatid === undefined ? {} : { chatid })
    await zhang.say('hi')
    const { response_url: url } = openPush(callback.pushes[0] as never)
    const post = async (body: unknown, to: unknown = url): Promise<number> =>
      (await call<{ errcode: number }>('POST', String(to), { body })).json.errcode
    return { ...bench, zhang, post, url: String(url) }
  }

  test('takes one reply', async () => {
    const { zhang, post, bot } = await withUrl()
    expect(await post(markdown)).toBe(0)
    expect(zhang.entries().at(-1)).toMatchObject({ from: 'bot', kind: 'markdown', content: { text: '**late**' } })
    expect(bot.interactions[0]).toMatchObject({
      answer: '**late**',
      steps: [{ kind: 'delivery' }, { kind: 'response-url' }],
    })
    expect(await post(markdown)).not.toBe(0)
    expect(zhang.entries()).toHaveLength(2)
  })

  test('takes two replies at once as one', async () => {
    const { zhang, post } = await withUrl()
    const codes = await Promise.all([post(markdown), post(markdown), post(markdown)])
    expect(codes.filter((code) => code === 0)).toHaveLength(1)
    expect(zhang.entries()).toHaveLength(2)
  })

  test('is good for an hour', async () => {
    const { clock, post } = await withUrl()
    await clock.advance(hour)
    expect(await post(markdown)).not.toBe(0)
  })

  test.each([
    ['an update', { response_type: 'update_template_card', template_card: buttonCard('x') }, 40008],
    ['a stream', stream('s', 'x', true), 40008],
    ['no JSON', '{', 40058],
    ['20481 bytes', { msgtype: 'markdown', markdown: { content: 'x'.repeat(20_481) } }, 45002],
    ['two mebibytes', { msgtype: 'markdown', markdown: { content: 'x'.repeat(2 * 1024 * 1024) } }, 45002],
  ])('does not take %s, and stays open', async (_name, body, errcode) => {
    const { post } = await withUrl()
    expect(await post(body)).toBe(errcode)
    expect(await post(markdown)).toBe(0)
  })

  test('takes a card in a single chat only', async () => {
    const single = await withUrl()
    expect(await single.post(card)).toBe(0)
    const group = await withUrl('wrgroup')
    expect(await group.post(card)).toBe(40058)
    expect(await group.post(markdown)).toBe(0)
    const [question, reply] = group.zhang.entries()
    expect(reply?.content.quote).toBe(question?.id)
  })

  test('of nobody is refused', async () => {
    const { post, url } = await withUrl()
    expect(await post(markdown, url.replace(/code=.*/, 'code=x'))).not.toBe(0)
    expect(await post(markdown, url.replace(/\?.*/, ''))).not.toBe(0)
  })
})

describe('the control API', () => {
  test('answers a message whose record is followed afterwards', async () => {
    const callback = await startBot((push) => sealReply(push, stream('s', 'hello', true)))
    const { url } = await startBench({ callbackUrl: callback.url })
    const path = `${url}/_sim/wecom/bots/${seeded.botId}`
    const done = await call<Json>('POST', `${path}/members/zhang/say`, { body: { text: 'hi' } })
    expect([done.status, done.json.answer]).toEqual([200, 'hello'])
    const begun = await call<Json>('POST', `${path}/members/zhang/say?wait=false`, { body: { text: 'hi' } })
    expect([begun.status, begun.json.state]).toEqual([202, 'running'])
    const chat = await call<{ entries: Json[] }>('GET', `${path}/chats/zhang`)
    expect(chat.json.entries.slice(0, 2)).toMatchObject([
      { from: 'member', kind: 'text', content: { text: 'hi' } },
      { from: 'bot', kind: 'stream', content: { text: 'hello', finished: true } },
    ])
    expect((await call<{ chats: Json[] }>('GET', `${path}/chats`)).json.chats).toMatchObject([{ chat: 'zhang' }])
    expect(
      (await call<{ interactions: Json[] }>('GET', `${path}/interactions?limit=1`)).json.interactions,
    ).toHaveLength(1)
    expect((await call('GET', `${path}/interactions/${done.json.id}`)).json).toMatchObject({ answer: 'hello' })
  })

  test.each([
    ['GET', '/other', 404],
    ['POST', `/${seeded.botId}/members/zhang/dance`, 404],
    ['POST', `/${seeded.botId}/members/zhang/say`, 400],
    ['POST', `/${seeded.botId}/members/z%20g/enter`, 400],
    ['GET', `/${seeded.botId}/interactions/i99`, 404],
    ['GET', `/${seeded.botId}/files/none`, 404],
    ['DELETE', `/${seeded.botId}`, 405],
  ])('%s %s is answered %i', async (method, path, status) => {
    const { url } = await startBench()
    expect((await call(method, `${url}/_sim/wecom/bots${path}`)).status).toBe(status)
  })
})

test('what was saved and loaded is as it was', async () => {
  const callback = await startCallback(() => stream('s', 'hello', true, { feedback: { id: 'f' } }))
  const bench = await startBench({ callbackUrl: callback.url })
  const zhang = bench.bot.member('zhang')
  await zhang.enter()
  await zhang.image()
  const saved = JSON.parse(JSON.stringify(bench.bots.save())) as Json
  const entries = zhang.entries()
  bench.bots.clear()
  expect(zhang.entries()).toEqual([])
  bench.bots.load(saved)
  expect(JSON.parse(JSON.stringify(bench.bots.save()))).toEqual(saved)
  expect(zhang.entries()).toEqual(entries)
  expect((await fetch(entries.at(-2)?.content.file?.url ?? '')).status).toBe(200)
  expect(() => bench.bots.load({})).toThrow('no whole snapshot')
})
