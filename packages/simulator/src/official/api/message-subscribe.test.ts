import { expect, test } from 'vitest'
import { startBot } from '../../../test/bot.ts'
import { startSim } from '../../../test/start.ts'
import { node } from '../../../test/wechat.ts'

const choice = (status: string) => ({
  MsgType: 'event',
  Event: 'subscribe_msg_popup_event',
  SubscribeMsgPopupEvent: { List: [{ TemplateId: 'T1', SubscribeStatusString: status, PopupScene: 2 }] },
})
const message = { touser: 'alice', template_id: 'T1', page: 'index', data: { thing1: { value: 'Coffee' } } }

test('without a yes it is refused, and one yes is one message', async () => {
  const bot = await startBot()
  const { official, advance } = await startSim({ callbackUrl: bot.url })
  const alice = official.user({ openid: 'alice' })
  const send = async (change: object = {}) =>
    (await official.call('POST /cgi-bin/message/subscribe/bizsend', { ...message, ...change })).errcode
  expect(await send()).toBe(43101)
  await alice.push(choice('reject'))
  expect(await send()).toBe(43101)
  await alice.push(choice('accept'))
  expect(await send({ touser: 'nobody' })).toBe(40003)
  expect(await send({ template_id: 'T2' })).toBe(43101)
  expect(await send({ data: { thing1: { value: '' } } })).toBe(47001)
  expect(await send()).toBe(0)
  expect(await send()).toBe(43101)
  expect(alice.chat().at(-1)).toMatchObject({ kind: 'template', content: { text: 'Coffee', page: 'index' } })
  await advance(1000)
  await bot.received(3)
  const push = bot.pushes[2]?.body ?? ''
  expect(['Event', 'TemplateId', 'ErrorCode', 'ErrorStatus'].map((name) => node(push, name))).toEqual([
    ...['subscribe_msg_sent_event', 'T1', '0', 'success'],
  ])
})

test('a no after a yes takes it back', async () => {
  const { official } = await startSim()
  const alice = official.user({ openid: 'alice' })
  await alice.push(choice('accept'))
  const revoked = { List: [{ TemplateId: 'T1', SubscribeStatusString: 'reject' }] }
  await alice.push({ MsgType: 'event', Event: 'subscribe_msg_change_event', SubscribeMsgChangeEvent: revoked })
  expect(await official.call('POST /cgi-bin/message/subscribe/bizsend', message)).toMatchObject({ errcode: 43101 })
})

test('a one-time message needs a title of up to fifteen characters', async () => {
  const { official } = await startSim()
  const alice = official.user({ openid: 'alice' })
  await alice.push(choice('accept'))
  const send = async (title: string) =>
    (await official.call('POST /cgi-bin/message/template/subscribe', { ...message, scene: '1', title })).errcode
  expect(await send('')).toBe(45003)
  expect(await send('一'.repeat(16))).toBe(45003)
  expect(await send('一'.repeat(15))).toBe(0)
})
