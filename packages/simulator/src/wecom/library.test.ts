import { describe, expect, test } from 'vitest'
import { startSim } from '../../test/start.ts'
import { replyTo, startWecomBot, textTo } from '../../test/wecom.ts'
import { SimulatorError, startSimulator } from '../index.ts'

describe('options that make no sense are refused', () => {
  test.each([
    [{ encodingAesKey: 'short' }, /43 letters and digits/],
    [{ token: '' }, /"token" is missing/],
    [{ callbackUrl: 'wecom' }, /whole address/],
    [{ agents: [] }, /list of 1 to 20/],
    [{ agents: [{ agentId: 1.5, secret: 'x' }] }, /whole number/],
    [{ agents: [{ agentId: 1, secret: '' }] }, /"secret" is missing/],
    [
      {
        agents: [
          { agentId: 1, secret: 'x' },
          { agentId: 1, secret: 'y' },
        ],
      },
      /Two apps have one agentId/,
    ],
    [
      {
        agents: [
          { agentId: 1, secret: 'x' },
          { agentId: 2, secret: 'x' },
        ],
      },
      /Two apps have one secret/,
    ],
    [{ corpid: 'x' } as object, /"corpid" is not a field/],
  ])('%j', async (wecom, message) => {
    await expect(startSimulator({ wecom })).rejects.toThrow(message)
    await expect(startSimulator({ wecom })).rejects.toBeInstanceOf(SimulatorError)
  })
})

test('the seeded corp', async () => {
  const sim = await startSim()
  expect(sim.wecom.corp).toMatchObject({
    ...{ corpId: 'ww0000000000000001', token: 'test-token', format: 'xml' },
    encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  })
  expect(sim.wecom.agents).toMatchObject([{ agentId: 1_000_001, secret: 'test-agent-secret', callbackUrl: null }])
})

test('a whole conversation in a few lines', async () => {
  const bot = await startWecomBot((push) =>
    push.node('Event') === 'subscribe' ? textTo('alice', 'welcome') : textTo('alice', 'hello'),
  )
  const sim = await startSim({ verify: true, wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice', name: 'Alice' })
  expect((await alice.say('hi')).reply?.Content).toBe('hello')
  expect(alice.chat().map(({ from, content }) => [from, content.Content])).toEqual([
    ['system', undefined],
    ['account', 'welcome'],
    ['person', 'hi'],
    ['account', 'hello'],
  ])
  expect(sim.state().wecom.members).toMatchObject([{ userid: 'alice', agentIds: [1_000_001], department: [1] }])
  sim.reset()
  expect(sim.wecom.members).toEqual([])
})

test('a card goes out through the API, is pressed, and is changed by its code, once', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const agentid = 1_000_001
  const template_card = {
    ...{ card_type: 'button_interaction', main_title: { title: 'Leave' }, task_id: 't1' },
    button_list: [{ text: 'Yes', key: 'yes' }],
  }
  const sent = await sim.wecom.call<{ errcode: number; response_code: string }>('POST /cgi-bin/message/send', {
    ...{ touser: 'alice', msgtype: 'template_card', agentid, template_card },
  })
  expect(sent.errcode).toBe(0)
  await alice.press({ responseCode: sent.response_code, key: 'yes' })
  const response_code = bot.opened.at(-1)?.node('ResponseCode') ?? ''
  const change = { userids: ['alice'], agentid, response_code, button: { replace_name: 'Granted' } }
  const update = (): Promise<{ errcode?: number }> =>
    sim.wecom.call('POST /cgi-bin/message/update_template_card', change)
  expect(await update()).toMatchObject({ errcode: 0 })
  expect(alice.chat().find(({ kind }) => kind === 'template_card')?.card).toMatchObject({ replaceName: 'Granted' })
  expect((await update()).errcode).not.toBe(0)
})

test('somebody made by the API is a member, and the contacts’ callback hears of it', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const bob = { userid: 'bob', name: 'Bob', department: [1], mobile: '13800000001' }
  expect(await sim.wecom.call('POST /cgi-bin/user/create', bob, { agentId: 'contacts' })).toMatchObject({ errcode: 0 })
  await bot.received(2)
  expect(bot.opened.map((push) => push.node('ChangeType') ?? push.node('Event')).sort()).toEqual([
    'create_user',
    'subscribe',
  ])
  await sim.wecom.findMember('bob').say('hi')
  await sim.wecom.call('GET /cgi-bin/user/delete?userid=bob', undefined, { agentId: 'contacts' })
  await bot.received(5)
  expect(sim.wecom.members).toEqual([])
})

test('a reply nobody gets adds no line', async () => {
  const bot = await startWecomBot(() => replyTo('alice', '<MsgType>text</MsgType><Content>x</Content>'))
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member({ userid: 'alice' })
  const lines = alice.chat().length
  const { reply, verdict } = await alice.scan({ key: 'k', result: 'r' })
  expect([reply, verdict?.ok]).toEqual([null, true])
  expect(alice.chat()).toHaveLength(lines + 1)
})

test('calls made for a test are in no counter and leave the corp’s own tokens', async () => {
  const sim = await startSim()
  const list = (): Promise<unknown> => sim.wecom.call('POST /cgi-bin/kf/account/list', {})
  const query = 'corpid=ww0000000000000001&corpsecret=test-agent-secret'
  const fetched = async (): Promise<unknown> =>
    ((await (await fetch(`${sim.url}/wecom/cgi-bin/gettoken?${query}`)).json()) as { access_token: string })
      .access_token
  expect(await list()).toMatchObject({ errcode: 0 })
  expect(sim.wecom.tokens).toEqual({ issued: 0, distinct: 0, refused: 0, valid: 0 })
  const token = await fetched()
  expect(await list()).toMatchObject({ errcode: 0 })
  expect(await fetched()).toBe(token)
  expect(sim.wecom.tokens).toEqual({ issued: 2, distinct: 1, refused: 0, valid: 1 })
  sim.restore(sim.snapshot())
  expect(await list()).toMatchObject({ errcode: 0 })
  expect(sim.wecom.tokens).toMatchObject({ issued: 2, valid: 1 })
  expect(sim.wecom.expireTokens()).toBe(1)
  expect(await list()).toMatchObject({ errcode: 0 })
  expect(sim.wecom.tokens).toMatchObject({ issued: 2, valid: 0 })
})
