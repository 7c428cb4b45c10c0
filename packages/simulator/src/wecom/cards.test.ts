import { describe, expect, onTestFinished, test } from 'vitest'
import { corp, type OpenedPush, replyTo, startWecomBot, type WecomAnswer } from '../../test/wecom.ts'
import { SimulatorCore } from '../simulator.ts'
import { SimulatedMember } from './member.ts'

const buttons = {
  card_type: 'button_interaction',
  main_title: { title: 'Leave' },
  task_id: 't1',
  button_list: [
    { text: 'Yes', key: 'yes' },
    { text: 'No', key: 'no' },
  ],
  action_menu: { desc: 'more', action_list: [{ text: 'Mute', key: 'mute' }] },
}
const vote = {
  card_type: 'vote_interaction',
  main_title: { title: 'Lunch' },
  task_id: 't2',
  checkbox: {
    question_key: 'q',
    mode: 1,
    option_list: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
  },
  submit_button: { text: 'Send', key: 'submit' },
}

interface Started {
  readonly core: SimulatorCore
  readonly alice: SimulatedMember
  readonly pushes: readonly OpenedPush[]
}

/** A member who was shown these cards, and a callback that answers presses. */
async function start(cards: readonly object[], answer: WecomAnswer = () => ''): Promise<Started> {
  const bot = await startWecomBot((push, number, response) =>
    push.node('Event') === 'subscribe' || push.node('Event') === 'change_contact' ? '' : answer(push, number, response),
  )
  const core = new SimulatorCore({ clock: 'manual' })
  onTestFinished(() => core.close())
  core.wecom.console.setCallbackUrl(bot.url)
  const alice = await join(core, 'alice')
  for (const template_card of cards) {
    core.wecom.show('alice', corp.agentId, { kind: 'template_card', content: { template_card } })
  }
  return { core, alice, pushes: bot.opened }
}

async function join(core: SimulatorCore, userid: string): Promise<SimulatedMember> {
  const { pushes } = core.wecom.members.join({ userid })
  await Promise.all(pushes.map(({ done }) => done))
  return new SimulatedMember(core, userid, corp.agentId)
}

describe('what cannot be pressed', () => {
  test.each<[string, object, string, RegExp]>([
    ['no card', { taskId: 't9', key: 'yes' }, 'unknown_card', /no such card/],
    ['a code nobody gave out', { responseCode: 'x', key: 'yes' }, 'unknown_card', /no such card/],
    ['nothing said', { key: 'yes' }, 'bad_request', /one of "entryId"/],
    ['two names', { taskId: 't1', entryId: 'c1', key: 'yes' }, 'bad_request', /one of "entryId"/],
    ['no key', { taskId: 't1' }, 'bad_request', /"key" is missing/],
    ['a key the card does not have', { taskId: 't1', key: 'maybe' }, 'bad_request', /it has: yes, no, mute/],
    [
      'a question nobody asked',
      { taskId: 't2', key: 'submit', selected: [{ questionKey: 'x', optionIds: [] }] },
      'bad_request',
      /it asks: q/,
    ],
    [
      'an option there is not',
      { taskId: 't2', key: 'submit', selected: [{ questionKey: 'q', optionIds: ['c'] }] },
      'bad_request',
      /list of these: a, b/,
    ],
    ['a choice that is none', { taskId: 't2', key: 'submit', selected: 'a' }, 'bad_request', /list of up to 100/],
  ])('%s', async (_name, input, code, message) => {
    const { alice, pushes } = await start([buttons, vote])
    const before = pushes.length
    const pressed = alice.press(input as never)
    await expect(pressed).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    expect(pushes).toHaveLength(before)
  })

  test('a card of somebody else', async () => {
    const { core } = await start([buttons])
    const bob = await join(core, 'bob')
    await expect(bob.press({ taskId: 't1', key: 'yes' })).rejects.toMatchObject({ code: 'unknown_card' })
  })
})

test('a press is pushed with a code of its own; the card shows it', async () => {
  const { alice, pushes } = await start([buttons])
  await alice.press({ taskId: 't1', key: 'yes' })
  const push = pushes.at(-1)
  expect(
    ['Event', 'EventKey', 'TaskId', 'CardType', 'AgentID', 'FromUserName'].map((name) => push?.node(name)),
  ).toEqual(['template_card_event', 'yes', 't1', 'button_interaction', '1000001', 'alice'])
  expect(push?.node('ResponseCode')).toMatch(/^[\w-]{20,}$/)
  const card = alice.chat().find(({ kind }) => kind === 'template_card')
  expect(card).toMatchObject({ from: 'account', card: { state: 'answered', pressed: { key: 'yes' } } })
})

test('a vote is pushed with what was chosen', async () => {
  const { alice, pushes } = await start([vote])
  await alice.press({ taskId: 't2', key: 'submit', selected: [{ questionKey: 'q', optionIds: ['a', 'b'] }] })
  expect(pushes.at(-1)?.text.replaceAll('\n', '')).toContain(
    '<SelectedItems><SelectedItem><QuestionKey><![CDATA[q]]></QuestionKey><OptionIds><OptionId><![CDATA[a]]></OptionId><OptionId><![CDATA[b]]></OptionId></OptionIds></SelectedItem></SelectedItems>',
  )
})

test('an entry of the menu is another event, and leaves the card open', async () => {
  const { alice, pushes } = await start([buttons])
  await alice.press({ taskId: 't1', key: 'mute' })
  expect(pushes.at(-1)?.node('Event')).toBe('template_card_menu_event')
  expect(alice.chat().find(({ kind }) => kind === 'template_card')).toMatchObject({ card: { state: 'open' } })
})

test('update_button in the answer sets the button, and no line is added', async () => {
  const button = '<MsgType>update_button</MsgType><Button><ReplaceName>Granted</ReplaceName></Button>'
  const { alice } = await start([buttons], () => replyTo('alice', button))
  await alice.press({ taskId: 't1', key: 'yes' })
  const chat = alice.chat()
  expect(chat.filter(({ from }) => from === 'account')).toHaveLength(1)
  expect(chat.find(({ kind }) => kind === 'template_card')?.card).toMatchObject({
    ...{ state: 'updated', replaceName: 'Granted', pressed: { key: 'yes' } },
  })
  await expect(alice.press({ taskId: 't1', key: 'no' })).rejects.toMatchObject({ code: 'card_answered' })
  await expect(alice.press({ taskId: 't1', key: 'mute' })).resolves.toMatchObject({ state: 'done' })
})

test('update_template_card in the answer puts another card in its place', async () => {
  const next =
    '<MsgType>update_template_card</MsgType><TemplateCard><CardType>button_interaction</CardType><MainTitle><Title>Really?</Title></MainTitle><ButtonList><Text>Sure</Text><Key>sure</Key></ButtonList><TaskId>t3</TaskId></TemplateCard>'
  const { alice } = await start([buttons], (push) => (push.node('EventKey') === 'yes' ? replyTo('alice', next) : ''))
  await alice.press({ taskId: 't1', key: 'yes' })
  expect(alice.chat().find(({ kind }) => kind === 'template_card')?.card).toMatchObject({
    ...{ state: 'updated', taskId: 't3' },
    card: {
      card_type: 'button_interaction',
      main_title: { title: 'Really?' },
      button_list: [{ text: 'Sure', key: 'sure' }],
    },
  })
  await expect(alice.press({ taskId: 't3', key: 'sure' })).resolves.toMatchObject({ message: { TaskId: 't3' } })
})

test('listeners hear of a card that changed, by the id of its line', async () => {
  const { core, alice } = await start([buttons])
  const heard: unknown[] = []
  core.listen((event) => {
    if (event.type === 'chat' && event.product === 'wecom') heard.push([event.entry.id, event.entry.card?.state])
  })
  const card = alice.chat().find(({ kind }) => kind === 'template_card')
  await alice.press({ entryId: card?.id ?? '', key: 'yes' })
  expect(heard).toContainEqual([card?.id, 'answered'])
})

test('an app changes a card by its task id, as it does through the API', async () => {
  const { core, alice } = await start([buttons])
  const change = { replaceName: 'Too late' }
  expect(core.wecom.changeCard('alice', corp.agentId, 't9', change)).toBe(false)
  expect(core.wecom.changeCard('alice', corp.agentId, 't1', change)).toBe(true)
  expect(alice.chat().at(-1)?.card).toMatchObject({ state: 'updated', replaceName: 'Too late' })
})

test('a code given out with the card names it', async () => {
  const { core, alice, pushes } = await start([buttons])
  const responseCode = core.wecom.responseCodes.issue({ agentId: corp.agentId, taskId: 't1' })
  await alice.press({ responseCode, key: 'yes' })
  const pushed = pushes.at(-1)?.node('ResponseCode') ?? ''
  expect(pushed).not.toBe(responseCode)
  expect(core.wecom.responseCodes.take(pushed, corp.agentId)).toMatchObject({ taskId: 't1' })
})

test('an older task card is pressed by its own event', async () => {
  const card = { task_id: 't7', title: 'T', btn: [{ key: 'ok', name: 'OK', replace_name: 'Done' }] }
  const update = '<MsgType>update_taskcard</MsgType><TaskCard><ReplaceName>Done</ReplaceName></TaskCard>'
  const { core, alice, pushes } = await start([], () => replyTo('alice', update))
  core.wecom.show('alice', corp.agentId, { kind: 'interactive_taskcard', content: { interactive_taskcard: card } })
  await alice.press({ taskId: 't7', key: 'ok' })
  expect(['Event', 'EventKey', 'TaskId', 'CardType'].map((name) => pushes.at(-1)?.node(name))).toEqual([
    ...['taskcard_click', 'ok', 't7'],
    undefined,
  ])
  expect(alice.chat().at(-2)?.card).toMatchObject({ replaceName: 'Done' })
})
