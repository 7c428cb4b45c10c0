import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

interface Desk extends Corp {
  readonly account: string
  /** Somebody of WeChat does something. */
  readonly act: (customer: string, action: string, body: object) => Promise<void>
  readonly send: (change?: object) => Promise<WecomAnswer>
  readonly sync: (change?: object) => Promise<WecomAnswer>
  readonly state: (change?: object) => Promise<WecomAnswer>
  readonly trans: (service_state: number, change?: object) => Promise<WecomAnswer>
}

async function start(): Promise<Desk> {
  const corp = await startCorp()
  const control = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${corp.sim.url}/_sim/wecom/kf/customers${path}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    })
    expect(answer.ok).toBe(true)
  }
  await control('', { externalUserid: 'ann' })
  await corp.member('alice')
  const { account_list } = await corp.call('POST /cgi-bin/kf/account/list', {})
  const account = (account_list as { open_kfid: string }[])[0]?.open_kfid ?? ''
  const who = { open_kfid: account, external_userid: 'ann' }
  return {
    ...{ ...corp, account },
    act: (customer, action, body) => control(`/${customer}/${action}`, body),
    send: (change) =>
      corp.call('POST /cgi-bin/kf/send_msg', {
        ...{ open_kfid: account, touser: 'ann', msgtype: 'text', text: { content: 'Hi' }, ...change },
      }),
    sync: (change) => corp.call('POST /cgi-bin/kf/sync_msg', { open_kfid: account, ...change }),
    state: (change) => corp.call('POST /cgi-bin/kf/service_state/get', { ...who, ...change }),
    trans: (service_state, change) =>
      corp.call('POST /cgi-bin/kf/service_state/trans', { ...who, service_state, ...change }),
  }
}

describe('sync_msg', () => {
  test('refusals', async () => {
    const { sync, call, account } = await start()
    expect(await sync({ open_kfid: '' })).toMatchObject({ errcode: 95000 })
    expect(await sync({ open_kfid: 'wk1' })).toMatchObject({ errcode: 95004 })
    expect(await sync({ token: 'made-up' })).toMatchObject({ errcode: 95007 })
    expect(await sync({ cursor: 'made-up' })).toMatchObject({ errcode: 40058 })
    expect(await sync({ cursor: 'c'.repeat(65) })).toMatchObject({ errcode: 40058 })
    expect(await sync({ limit: 1001 })).toMatchObject({ errcode: 40058 })
    expect(await sync({ voice_format: 2 })).toMatchObject({ errcode: 40058 })
    expect(await call('POST /cgi-bin/kf/sync_msg', { open_kfid: account }, contacts)).toMatchObject({ errcode: 48002 })
  })

  test('page by page, from where the last ended; what is sent by the API is not in it', async () => {
    const { sync, act, send, account, sim } = await start()
    for (const text of ['one', 'two', 'three']) await act('ann', 'say', { text })
    await send()
    const first = await sync({ limit: 2 })
    const time = Math.floor(sim.now() / 1000)
    expect(first).toEqual({
      ...{ errcode: 0, errmsg: 'ok', next_cursor: expect.any(String), has_more: 1 },
      msg_list: ['one', 'two'].map((content) => ({
        ...{ msgid: expect.any(String), open_kfid: account, external_userid: 'ann', send_time: time, origin: 3 },
        ...{ msgtype: 'text', text: { content } },
      })),
    })
    const last = await sync({ cursor: first.next_cursor })
    expect(last).toMatchObject({ has_more: 0, msg_list: [{ text: { content: 'three' } }] })
    expect(await sync({ cursor: last.next_cursor })).toMatchObject({ has_more: 0, msg_list: [] })
  })

  test('with the token of a push, for ten minutes; messages are kept three days', async () => {
    const { sync, act, sim } = await start()
    await act('ann', 'say', { text: 'one' })
    const { Token: token } = sim.deliveries[0]?.message ?? {}
    expect(await sync({ token })).toMatchObject({ errcode: 0 })
    await sim.advance(600_000)
    expect(await sync({ token })).toMatchObject({ errcode: 95007 })
    await sim.advance(3 * 24 * 3_600_000)
    expect(await sync()).toMatchObject({ msg_list: [] })
  })
})

describe('send_msg', () => {
  test.each([
    [{ open_kfid: 'wk1' }, 95004],
    [{ touser: 'nobody' }, 40096],
    [{ msgtype: 'nothing' }, 40008],
    [{ msgtype: 'constructor' }, 40008],
    [{ text: { content: '' } }, 44004],
    [{ text: { content: 'a'.repeat(2049) } }, 45002],
    [{ msgid: 'a b' }, 40058],
    [{ msgid: 'a'.repeat(33) }, 40058],
    [{ msgtype: 'image', image: { media_id: 'x' } }, 40007],
    [
      { msgtype: 'msgmenu', msgmenu: { list: Array(11).fill({ type: 'click', click: { id: '1', content: 'c' } }) } },
      40058,
    ],
    [{ msgtype: 'location', location: { latitude: 91, longitude: 0, name: 'N' } }, 40058],
    [{ msgtype: 'business_card', business_card: { userid: 'nobody' } }, 60111],
  ])('%j: %i', async (wrong, errcode) => {
    const { send, act, chat, account } = await start()
    await act('ann', 'say', { text: 'Hello' })
    expect(await send(wrong)).toMatchObject({ errcode })
    expect(chat(`kf:${account}:ann`)).toHaveLength(1)
  })

  test('five messages after each of the customer, within 48 hours', async () => {
    const { send, act, sim, chat, account } = await start()
    expect((await send()).errcode).not.toBe(0)
    await act('ann', 'say', { text: 'Hello' })
    for (let count = 0; count < 5; count++)
      expect(await send()).toMatchObject({ errcode: 0, msgid: expect.any(String) })
    expect(await send()).toMatchObject({ errcode: 95001 })
    await act('ann', 'say', { text: 'Hello?' })
    expect(await send()).toMatchObject({ errcode: 0 })
    expect(chat(`kf:${account}:ann`)).toHaveLength(8)
    await sim.advance(48 * 3_600_000)
    expect(await send()).toMatchObject({ errcode: 0 })
    await sim.advance(1000)
    expect(await send()).toMatchObject({ errcode: 95002 })
  })

  test('one id is sent once', async () => {
    const { send, act, chat, account } = await start()
    await act('ann', 'say', { text: 'Hello' })
    expect(await send({ msgid: 'm-1' })).toMatchObject({ errcode: 0, msgid: 'm-1' })
    expect(await send({ msgid: 'm-1' })).toMatchObject({ errcode: 0, msgid: 'm-1' })
    expect(chat(`kf:${account}:ann`)).toHaveLength(2)
  })
})

describe('where a conversation stands', () => {
  test('it begins with the customer; sending makes it the assistant’s', async () => {
    const { state, act, send } = await start()
    expect(await state({ external_userid: 'nobody' })).toMatchObject({ errcode: 40096 })
    expect(await state()).toMatchObject({ errcode: 0, service_state: 4 })
    await act('ann', 'say', { text: 'Hello' })
    expect(await state()).toMatchObject({ service_state: 0 })
    await send()
    expect(await state()).toMatchObject({ service_state: 1 })
  })

  test('a servicer takes over and ends it; the next message begins anew', async () => {
    const { state, trans, act, send, call, account } = await start()
    await act('ann', 'say', { text: 'Hello' })
    expect(await trans(3, { servicer_userid: 'alice' })).toMatchObject({ errcode: 95014 })
    const servicers = (body: object) => call('POST /cgi-bin/kf/servicer/add', { open_kfid: account, ...body })
    expect(await servicers({ userid_list: ['Alice', 'nobody'] })).toMatchObject({
      result_list: [{ errcode: 0 }, { userid: 'nobody', errcode: 60111 }],
    })
    expect(await call(`GET /cgi-bin/kf/servicer/list?open_kfid=${account}`)).toMatchObject({
      servicer_list: [{ userid: 'alice', status: 0 }],
    })
    expect(await trans(9)).toMatchObject({ errcode: 40058 })
    const { msg_code } = await trans(3, { servicer_userid: 'alice' })
    expect(msg_code).toEqual(expect.any(String))
    expect(await state()).toMatchObject({ service_state: 3, servicer_userid: 'alice' })
    expect(await send()).toMatchObject({ errcode: 95018 })
    expect(await trans(1)).toMatchObject({ errcode: 95018 })
    expect((await trans(4)).msg_code).toEqual(expect.any(String))
    expect(await send()).toMatchObject({ errcode: 95013 })
    expect(await trans(0)).toMatchObject({ errcode: 95013 })
    await act('ann', 'say', { text: 'One more' })
    expect(await state()).toMatchObject({ service_state: 0 })
    expect(await send()).toMatchObject({ errcode: 0 })
  })

  test('a code lets one message be sent, while the conversation stays so', async () => {
    const { trans, act, call, sim, chat, account } = await start()
    const onEvent = (code: unknown, change: object = {}) =>
      call('POST /cgi-bin/kf/send_msg_on_event', { code, msgtype: 'text', text: { content: 'Wait' }, ...change })
    await act('ann', 'say', { text: 'Hello' })
    const { msg_code: queued } = await trans(2)
    expect(await onEvent('made-up')).toMatchObject({ errcode: 40029 })
    const menu = { msgtype: 'msgmenu', msgmenu: { list: [{ type: 'click', click: { id: '1', content: 'Good' } }] } }
    expect(await onEvent(queued, menu)).toMatchObject({ errcode: 40008 })
    await sim.advance(48 * 3_600_000 - 1)
    expect(await onEvent(queued)).toMatchObject({ errcode: 0, msgid: expect.any(String) })
    expect(await onEvent(queued)).toMatchObject({ errcode: 40029 })
    const { msg_code: ended } = await trans(4)
    await sim.advance(19_999)
    expect(await onEvent(ended, menu)).toMatchObject({ errcode: 0 })
    expect(chat(`kf:${account}:ann`).map(({ kind }) => kind)).toEqual(['text', 'text', 'msgmenu'])

    await act('ann', 'say', { text: 'Again' })
    const { msg_code: late } = await trans(4)
    await sim.advance(20_000)
    expect(await onEvent(late)).toMatchObject({ errcode: 40029 })
    await act('ann', 'say', { text: 'Again' })
    const { msg_code: passed } = await trans(2)
    await trans(4)
    expect(await onEvent(passed)).toMatchObject({ errcode: 95018 })
  })
})

test('customers and the way to them', async () => {
  const { call, account } = await start()
  expect(await call('POST /cgi-bin/kf/customer/batchget', { external_userid_list: ['ann', 'bob'] })).toMatchObject({
    ...{ errcode: 0, customer_list: [{ external_userid: 'ann' }], invalid_external_userid: ['bob'] },
  })
  const way = (body: object) => call('POST /cgi-bin/kf/add_contact_way', { open_kfid: account, ...body })
  expect(await way({ scene: 'shop' })).toMatchObject({ errcode: 0, url: expect.stringContaining('shop') })
  expect(await way({ scene: 'a b' })).toMatchObject({ errcode: 40058 })
  expect(await way({ open_kfid: 'wk1' })).toMatchObject({ errcode: 95004 })
})
