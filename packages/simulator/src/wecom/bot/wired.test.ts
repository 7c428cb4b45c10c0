import { expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import { connect, seeded, startCallback, stream } from '../../../test/wecom-bot.ts'
import { startSimulator } from '../../library.ts'
import type { SimulatorEvent } from '../../protocol.ts'

test('a simulator has a smart bot, over HTTP', async () => {
  const callback = await startCallback((_message, number) => stream('s', `${number}`, number === 3))
  const sim = await startSim()
  const bot = sim.wecom.bot()
  expect(bot.state).toMatchObject({ ...seeded, name: '测试机器人 Test Bot' })
  expect((await bot.setCallback({ url: callback.url })).verification?.ok).toBe(true)
  const types = new Set<string>()
  sim.listen((event: { readonly type: SimulatorEvent['type'] | string }) => types.add(event.type))
  const said = bot.member('zhang').say('hi')
  await sim.advance(10_000)
  expect((await said).answer).toBe('3')
  expect([...types].sort()).toEqual(['bot-chat', 'bot-interaction'])
  expect(() => sim.wecom.bot('other')).toThrow('no smart bot')
})

test('a simulator has a smart bot, over a long connection, and closes though it is open', async () => {
  const sim = await startSimulator({ clock: 'manual', verify: false })
  const client = await connect(sim)
  expect((await client.subscribe()).errcode).toBe(0)
  const said = sim.wecom.bot().member('zhang').say('hi')
  const { reqId } = await client.pushed('aibot_msg_callback')
  await client.call('aibot_respond_msg', stream('s', 'hello', true), reqId)
  expect((await said).answer).toBe('hello')
  await sim.close()
  await client.closed
})

test('an active reply gets through, before the API that takes every other path', async () => {
  const callback = await startCallback(() => '')
  const sim = await startSim()
  const bot = sim.wecom.bot()
  await bot.setCallback({ url: callback.url })
  const { interaction } = await bot.member('zhang').say('hi')
  const body = { msgtype: 'markdown', markdown: { content: 'late' } }
  const { json } = await call('POST', String(interaction.message.response_url), { body })
  expect(json).toEqual({ errcode: 0, errmsg: 'ok' })
})

test('a snapshot holds the chats of a bot; what ran is given up', async () => {
  const callback = await startCallback((message) =>
    (message.text as { content: string }).content === 'open' ? null : stream('s', 'hello', true),
  )
  const sim = await startSim()
  const bot = sim.wecom.bot()
  const zhang = bot.member('zhang')
  await bot.setCallback({ url: callback.url })
  await zhang.say('hi')
  const snapshot = sim.snapshot()
  const entries = zhang.entries()
  const open = zhang.say('open')
  await callback.received(2)
  sim.restore(snapshot)
  // The new question has the id of the one that was given up.
  const next = zhang.say('again')
  expect((await open).interaction).toMatchObject({ id: 'i2', verdict: { code: 'cancelled' } })
  expect((await next).interaction).toMatchObject({ id: 'i2', answer: 'hello', verdict: { ok: true } })
  expect(zhang.entries().slice(0, 2)).toEqual(entries)
  sim.reset()
  expect(zhang.entries()).toEqual([])
  expect(bot.state.callbackUrl).toBe(callback.url)
})
