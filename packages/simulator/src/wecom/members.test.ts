import { expect, onTestFinished, test } from 'vitest'
import { startSim } from '../../test/start.ts'
import { startWecomBot } from '../../test/wecom.ts'
import type { WecomMember } from '../protocol.ts'
import { SimulatorCore } from '../simulator.ts'

const refused = (code: string): { readonly code: string } => ({ code })

test('who is not there cannot do anything', async () => {
  const sim = await startSim()
  const alice = await sim.wecom.member({ userid: 'alice' })
  await alice.quit()
  await expect(alice.say('hi')).rejects.toMatchObject(refused('unknown_userid'))
  await expect(alice.enter()).rejects.toMatchObject(refused('unknown_userid'))
  await expect(alice.quit()).rejects.toMatchObject(refused('unknown_userid'))
})

test.each([
  [{ userid: 'a b' }, 'bad_request'],
  [{ userid: '' }, 'bad_request'],
  [{ userid: 'x'.repeat(65) }, 'bad_request'],
  [{ userid: 'ALICE' }, 'userid_taken'],
  [{ department: [99] }, 'bad_request'],
  [{ department: [] }, 'bad_request'],
  [{ name: 'a\u0000' }, 'bad_request'],
  [{ openid: 'x' }, 'bad_request'],
])('%j is nobody new', async (input, code) => {
  const sim = await startSim()
  await sim.wecom.member({ userid: 'alice' })
  await expect(sim.wecom.member(input as object)).rejects.toMatchObject(refused(code))
  expect(sim.wecom.members).toHaveLength(1)
})

test('capitals of a userid do not count', async () => {
  const sim = await startSim()
  await sim.wecom.member({ userid: 'Alice', name: 'A' })
  const alice = sim.wecom.findMember('aLICE')
  expect([alice.userid, alice.name, alice.department]).toEqual(['Alice', 'A', [1]])
  await alice.say('hi')
  expect(sim.wecom.findMember('ALICE').chat()).toEqual(alice.chat())
})

test('an app is entered once until it is left', async () => {
  const bot = await startWecomBot()
  const sim = await startSim({ wecom: { callbackUrl: bot.url } })
  const alice = await sim.wecom.member()
  await alice.enter()
  await expect(alice.enter()).rejects.toMatchObject(refused('already_entered'))
  alice.leave()
  await alice.enter()
  expect(bot.opened.filter((push) => push.node('Event') === 'enter_agent')).toHaveLength(2)
})

test('an action takes its own fields alone', async () => {
  const sim = await startSim()
  const alice = await sim.wecom.member()
  await expect(alice.say('')).rejects.toMatchObject(refused('bad_request'))
  await expect(alice.image({ text: 'x' } as object)).rejects.toThrow(/"text" is not a field/)
  await expect(alice.location({ latitude: 91, longitude: 0 })).rejects.toThrow(/latitude/)
  expect(alice.deliveries.map(({ message }) => message.Event)).toEqual(['subscribe'])
})

test('two people of one name in both products are told apart', async () => {
  const sim = await startSim()
  const member = await sim.wecom.member({ userid: 'alice' })
  const follower = await sim.official.follow({ openid: 'alice' })
  await member.say('to the corp')
  await follower.say('to the account')
  expect(member.deliveries.map(({ product }) => product)).toEqual(['wecom', 'wecom'])
  expect(follower.deliveries.map(({ product }) => product)).toEqual(['official', 'official'])
  expect(new Set(sim.deliveries.map(({ id }) => id)).size).toBe(sim.deliveries.length)
})

test('who is disabled sees no app and is told of; who is enabled sees it again, their chat too', async () => {
  const bot = await startWecomBot()
  const core = new SimulatorCore({ clock: 'manual' })
  onTestFinished(() => core.close())
  core.wecom.console.setCallbackUrl(bot.url)
  const { members, store } = core.wecom
  await Promise.all(members.join({ userid: 'alice' }).pushes.map(({ done }) => done))
  await members.act('alice', 'say', { text: 'hi' }).done
  const update = async (changes: { readonly status?: number; readonly userid?: string }): Promise<void> => {
    const before = members.list()[0] as WecomMember
    const after = store.members.update(before.userid, changes)
    await Promise.all(members.changed(before, after?.userid ?? '').pushes.map(({ done }) => done))
  }
  await update({ status: 2 })
  expect(() => members.act('alice', 'say', { text: 'hi' })).toThrow(/does not see the app/)
  await update({ status: 1, userid: 'alicia' })
  expect(bot.opened.slice(-2).map((push) => [push.node('Event'), push.node('FromUserName')])).toEqual([
    ['unsubscribe', 'alice'],
    ['subscribe', 'alicia'],
  ])
  expect(members.chat('alicia').map(({ kind }) => kind)).toEqual(['subscribe', 'text', 'subscribe'])
})
