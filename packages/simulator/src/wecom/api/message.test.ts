import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

const text = { touser: 'alice', msgtype: 'text', agentid: 1000001, text: { content: 'Hello' } }
const inbox = 'member:1000001:alice'

async function start(...more: readonly string[]): Promise<Corp> {
  const corp = await startCorp()
  for (const userid of ['alice', ...more]) await corp.member(userid)
  return corp
}

function send({ call }: Corp, body: object, secret?: string): Promise<WecomAnswer> {
  return call('POST /cgi-bin/message/send', { ...text, ...body }, secret)
}

const button = {
  ...{ card_type: 'button_interaction', main_title: { title: 'Lunch?' }, task_id: 'lunch-1' },
  button_list: [{ text: 'Yes', key: 'yes' }],
}

describe('refusals', () => {
  test.each([
    [{ agentid: 9 }, 40056],
    [{ agentid: 'x' }, 40056],
    [{ agentid: undefined }, 41011],
    [{ msgtype: undefined }, 40008],
    [{ msgtype: 'nothing' }, 40008],
    [{ msgtype: 'constructor' }, 40008],
    [{ text: { content: '' } }, 44004],
    [{ text: undefined }, 44004],
    [{ text: { content: 5 } }, 40058],
    [{ msgtype: 'image', image: { media_id: 'unknown' } }, 40007],
    [{ msgtype: 'image', image: { media_id: '' } }, 41006],
    [{ msgtype: 'textcard', textcard: { title: '', description: 'd', url: 'https://a.example' } }, 41016],
    [{ msgtype: 'textcard', textcard: { title: 't', description: '', url: 'https://a.example' } }, 41033],
    [{ msgtype: 'textcard', textcard: { title: 't', description: 'd', url: `https://${'a'.repeat(2048)}` } }, 45002],
    [{ msgtype: 'news', news: { articles: [] } }, 44004],
    [{ msgtype: 'news', news: { articles: Array(9).fill({ title: 't', url: 'https://a.example' }) } }, 45008],
    [{ msgtype: 'markdown', markdown: { content: 'a'.repeat(2049) } }, 45002],
    [{ touser: '' }, 82001],
    [{ touser: undefined }, 82001],
    [{ touser: 'nobody' }, 81013],
    [{ touser: '', toparty: '9' }, 81013],
    [{ touser: Array.from({ length: 1001 }, (_, index) => `u${index}`).join('|') }, 40032],
    [{ toparty: Array.from({ length: 101 }, (_, index) => index).join('|') }, 82002],
    [{ totag: Array.from({ length: 101 }, (_, index) => index).join('|') }, 82003],
    [{ msgtype: 'template_card', template_card: { ...button, card_type: 'other' } }, 40058],
    [{ msgtype: 'template_card', template_card: { ...button, task_id: '' } }, 40058],
    [{ msgtype: 'template_card', template_card: { ...button, task_id: 'a b' } }, 40058],
    [{ msgtype: 'template_card', template_card: { ...button, button_list: [] } }, 40058],
    [{ safe: 5 }, 40058],
  ])('%#: %j', async (wrong, errcode) => {
    const corp = await start()
    expect(await send(corp, wrong)).toMatchObject({ errcode })
    expect(corp.chat(inbox)).toEqual([])
  })

  test('another secret than the app’s', async () => {
    expect(await send(await start(), {}, contacts)).toMatchObject({ errcode: 301002 })
    const agents = [
      { agentId: 1_000_001, secret: 'test-agent-secret' },
      { agentId: 1_000_002, secret: 'test-agent-secret-2' },
    ]
    const corp = await startCorp({ wecom: { agents } })
    await corp.member('alice')
    expect(await send(corp, { agentid: 1_000_002 })).toMatchObject({ errcode: 301002 })
    expect(await send(corp, { agentid: 1_000_002 }, 'test-agent-secret-2')).toMatchObject({ errcode: 0 })
  })
})

describe('receivers', () => {
  test('the answer names who did not get it, in lower case', async () => {
    const corp = await start('bob')
    await corp.member('carol', { enable: 0 })
    const answer = await send(corp, { touser: 'Alice|Nobody|carol|alice|X', toparty: '8', totag: '5' })
    expect(answer).toEqual({
      ...{ errcode: 0, errmsg: 'ok', invaliduser: 'nobody|carol|x', invalidparty: '8', invalidtag: '5' },
      ...{ unlicenseduser: '', msgid: expect.any(String) },
    })
    expect(corp.chat(inbox)).toMatchObject([
      { from: 'account', kind: 'text', content: { text: { content: 'Hello' }, msgid: answer.msgid } },
    ])
    expect(corp.chat('member:1000001:bob')).toEqual([])
  })

  test('all, of departments and those below, and of tags, each once', async () => {
    const corp = await start('bob', 'carol')
    await corp.call('POST /cgi-bin/department/create', { name: 'K', parentid: 1, id: 2 }, contacts)
    await corp.call('POST /cgi-bin/user/update', { userid: 'carol', department: [2] }, contacts)
    await corp.call('POST /cgi-bin/tag/create', { tagname: 'T', tagid: 7 })
    await corp.call('POST /cgi-bin/tag/addtagusers', { tagid: 7, userlist: ['bob'], partylist: [2] })
    const counts = () => ['alice', 'bob', 'carol'].map((userid) => corp.chat(`member:1000001:${userid}`).length)
    await send(corp, { touser: '@all', toparty: '9' })
    expect(counts()).toEqual([1, 1, 1])
    await send(corp, { touser: 'alice', toparty: '1' })
    expect(counts()).toEqual([2, 2, 2])
    await send(corp, { touser: '', toparty: '2' })
    expect(counts()).toEqual([2, 2, 3])
    await send(corp, { touser: 'bob', totag: '7' })
    expect(counts()).toEqual([2, 3, 4])
  })
})

test('a text is cut at 2048 bytes, and no character is broken', async () => {
  const corp = await start()
  await send(corp, { text: { content: `a${'中'.repeat(1000)}` } })
  const content = `a${'中'.repeat(682)}`
  expect(Buffer.byteLength(content)).toBe(2047)
  expect(corp.chat(inbox)).toMatchObject([{ content: { text: { content } } }])
})

describe('limits', () => {
  test('one member gets 30 a minute of an app; what is more is dropped without a word', async () => {
    const corp = await start()
    await corp.sim.advance(60_000 - (corp.sim.now() % 60_000))
    for (let count = 0; count < 32; count++) expect(await send(corp, {})).toMatchObject({ errcode: 0 })
    expect(corp.chat(inbox)).toHaveLength(30)
    await corp.sim.advance(60_000)
    await send(corp, {})
    expect(corp.chat(inbox)).toHaveLength(31)
  })

  test('200 person-times a day for each member of the corp', async () => {
    const corp = await start('bob')
    // From a midnight in China, so that all of it is one day.
    const day = 24 * 3_600_000
    await corp.sim.advance(day - ((corp.sim.now() + 8 * 3_600_000) % day))
    for (let count = 0; count < 200; count++) expect(await send(corp, { touser: '@all' })).toMatchObject({ errcode: 0 })
    expect(await send(corp, {})).toMatchObject({ errcode: 45009 })
    await corp.sim.advance(day)
    expect(await send(corp, {})).toMatchObject({ errcode: 0 })
  })
})

describe('enable_duplicate_check', () => {
  const same = { enable_duplicate_check: 1 }

  test('the same is sent once in half an hour', async () => {
    const corp = await start()
    const first = await send(corp, same)
    expect(await send(corp, same)).toEqual(first)
    expect(corp.chat(inbox)).toHaveLength(1)
    await send(corp, { ...same, text: { content: 'Hello!' } })
    expect(corp.chat(inbox)).toHaveLength(2)
    await corp.sim.advance(1_799_999)
    await send(corp, same)
    expect(corp.chat(inbox)).toHaveLength(2)
    await corp.sim.advance(1)
    await send(corp, same)
    expect(corp.chat(inbox)).toHaveLength(3)
  })

  test('the interval counts, up to four hours; without the check all is sent', async () => {
    const corp = await start()
    const long = { ...same, duplicate_check_interval: 1_000_000 }
    await send(corp, long)
    await corp.sim.advance(4 * 3_600_000 - 1)
    await send(corp, long)
    expect(corp.chat(inbox)).toHaveLength(1)
    await corp.sim.advance(1)
    await send(corp, long)
    await send(corp, {})
    await send(corp, {})
    expect(corp.chat(inbox)).toHaveLength(4)
  })
})

describe('cards', () => {
  const card = (template_card: object) => ({ msgtype: 'template_card', template_card })
  const update = ({ call }: Corp, body: object) =>
    call('POST /cgi-bin/message/update_template_card', { agentid: 1000001, userids: ['alice'], ...body })
  const pressed = { button: { replace_name: 'Done' } }

  test('only what can be changed has a response_code', async () => {
    const corp = await start()
    expect((await send(corp, {})).response_code).toBeUndefined()
    const notice = { card_type: 'text_notice', main_title: { title: 'T' }, card_action: { type: 1, url: 'https://a' } }
    expect((await send(corp, card(notice))).response_code).toBeUndefined()
    const menu = { ...notice, task_id: 't1', action_menu: { desc: 'd', action_list: [{ key: 'k', text: 'K' }] } }
    expect((await send(corp, card(menu))).response_code).toEqual(expect.any(String))
    expect((await send(corp, card(button))).response_code).toEqual(expect.any(String))
  })

  test('a task_id is used once by an app', async () => {
    const corp = await start()
    expect(await send(corp, card(button))).toMatchObject({ errcode: 0 })
    expect(await send(corp, card(button))).toMatchObject({ errcode: 40058 })
    expect(await send(corp, card({ ...button, task_id: 'lunch-2' }))).toMatchObject({ errcode: 0 })
  })

  test('a response_code changes the card once within 72 hours', async () => {
    const corp = await start('bob')
    const { response_code } = await send(corp, card(button))
    const { response_code: other } = await send(corp, card({ ...button, task_id: 'lunch-2' }))
    expect(await update(corp, { response_code: 'made-up', ...pressed })).toMatchObject({ errcode: 40058 })
    expect(await update(corp, { response_code })).toMatchObject({ errcode: 40063 })
    expect(await update(corp, { response_code, ...pressed, agentid: 9 })).toMatchObject({ errcode: 40056 })
    expect(await update(corp, { response_code, ...pressed, userids: [] })).toMatchObject({ errcode: 82001 })
    await corp.sim.advance(72 * 3_600_000 - 1)
    expect(await update(corp, { response_code, ...pressed, userids: ['alice', 'BOB'] })).toEqual({
      ...{ errcode: 0, errmsg: 'ok', invaliduser: ['bob'] },
    })
    expect(corp.chat(inbox)[0]?.card).toMatchObject({ state: 'updated', replaceName: 'Done' })
    expect(corp.chat(inbox)[1]?.card).toMatchObject({ state: 'open' })
    expect(await update(corp, { response_code, ...pressed })).toMatchObject({ errcode: 40058 })
    await corp.sim.advance(1)
    expect(await update(corp, { response_code: other, ...pressed })).toMatchObject({ errcode: 40058 })
  })

  test('nobody has the card: 81013; another card takes its place', async () => {
    const corp = await start('bob')
    const { response_code } = await send(corp, card(button))
    const { response_code: next } = await send(corp, card({ ...button, task_id: 'lunch-2' }))
    expect(await update(corp, { response_code, ...pressed, userids: ['bob'] })).toMatchObject({ errcode: 81013 })
    const template_card = { card_type: 'text_notice', main_title: { title: 'Eaten' } }
    expect(await update(corp, { response_code: next, template_card, userids: [], atall: 1 })).toMatchObject({
      errcode: 0,
    })
    expect(corp.chat(inbox)[1]?.card).toMatchObject({ state: 'updated', card: template_card })
  })
})

describe('message/recall', () => {
  test('once, within 24 hours, by the app that sent it', async () => {
    const corp = await start()
    const { msgid } = await send(corp, {})
    const { msgid: old } = await send(corp, {})
    const recall = (body: object, secret?: string) => corp.call('POST /cgi-bin/message/recall', body, secret)
    expect(await recall({})).toMatchObject({ errcode: 40063 })
    expect(await recall({ msgid: 'made-up' })).toMatchObject({ errcode: 40058 })
    expect(await recall({ msgid }, contacts)).toMatchObject({ errcode: 48002 })
    await corp.sim.advance(24 * 3_600_000)
    expect(await recall({ msgid })).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(corp.chat(inbox)).toMatchObject([{ recalled: true }, {}])
    expect(corp.chat(inbox)[1]?.recalled).toBeUndefined()
    expect(await recall({ msgid })).toMatchObject({ errcode: 40058 })
    await corp.sim.advance(1)
    expect(await recall({ msgid: old })).toMatchObject({ errcode: 40058 })
  })
})

test('get_statistics counts by day', async () => {
  const corp = await start()
  await send(corp, {})
  await send(corp, {})
  const count = async (time_type: number) => {
    const { statistics } = await corp.call('POST /cgi-bin/message/get_statistics', { time_type })
    return (statistics as { count: number }[])[0]?.count
  }
  expect([await count(0), await count(1)]).toEqual([2, 0])
  await corp.sim.advance(24 * 3_600_000)
  expect([await count(0), await count(1)]).toEqual([0, 2])
  expect(await corp.call('POST /cgi-bin/message/get_statistics', { time_type: 5 })).toMatchObject({ errcode: 40058 })
})
