import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSimulator } from '@youchat/simulator'
import { describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { nodeCallback } from '../../adapters/node.ts'
import { WxAiBot, WxAiBotCardResponse, WxAiBotCardUpdate, WxAiBotStreamResponse } from './index.ts'
import { png } from './testkit/pushes.ts'

const buttons = {
  card_type: 'button_interaction',
  main_title: { title: 'Lunch?' },
  task_id: 'lunch-1',
  button_list: [{ text: 'Yes', key: 'yes' }],
} as const

/** The same handlers, whichever way the pushes come by. */
function makeBot() {
  const errors: unknown[] = []
  const seen: unknown[] = []
  const account = { token: 'test-token', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
  const bot = new WxAiBot({ ...account, pollHoldMs: 20, onError: (error) => errors.push(error) })
    .on('text', async function* (req) {
      for (const piece of ['You ', 'said ', req.text.content]) {
        await new Promise((resolve) => setTimeout(resolve, 5))
        yield piece
      }
    })
    .hears('card', () => new WxAiBotCardResponse(buttons))
    .hears('picture', () => new WxAiBotStreamResponse({ content: 'here', images: [png] }))
    .hears('later', async (_req, ctx) => {
      await ctx.respond('**on its own**')
      return 'done'
    })
    .on('file', async (req, ctx) => {
      const file = await ctx.download(req.file)
      return `${file.filename}: ${Buffer.from(await file.bytes()).toString()}`
    })
    .on('event.enter_chat', () => 'Hello!')
    .on('event.template_card_event', (req) => {
      seen.push(req.event.template_card_event.event_key)
      return new WxAiBotCardUpdate({ ...buttons, main_title: { title: 'Thanks' } })
    })
  onTestFinished(() => bot.close())
  return { bot, errors, seen }
}

async function startSim() {
  const sim = await startSimulator({ verify: false, wecom: { bots: [{ pollMs: 10 }] } })
  onTestFinished(() => sim.close())
  return sim
}

const ways = {
  async callback(bot: WxAiBot) {
    const sim = await startSim()
    const server = createServer(nodeCallback(bot))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const { verification } = await sim.wecom.bot().setCallback({ url: `http://127.0.0.1:${port}/` })
    expect(verification?.ok).toBe(true)
    return sim.wecom.bot()
  },
  async connection(bot: WxAiBot) {
    const sim = await startSim()
    const simulated = sim.wecom.bot()
    const { botId, secret, socketUrl: url } = simulated.state
    await bot.connect({ botId, secret, url, webSocket: WebSocket, frameMs: 1 }).ready
    expect(simulated.state).toMatchObject({ mode: 'connection', connected: true })
    return simulated
  },
}

for (const [way, start] of Object.entries(ways)) {
  describe(`with the simulated platform, by ${way}`, () => {
    test('a text is answered piece by piece', async () => {
      const { bot, errors } = makeBot()
      const { answer, interaction } = await (await start(bot)).member('zhang').say('hi')
      expect(answer).toBe('You said hi')
      expect(interaction.verdict).toMatchObject({ ok: true })
      expect(errors).toEqual([])
    })

    test('who opens the chat is greeted, a card is shown, and changes when a button is pressed', async () => {
      const { bot, errors, seen } = makeBot()
      const zhang = (await start(bot)).member('zhang')
      expect((await zhang.enter()).answer).toBe('Hello!')
      const { entries } = await zhang.say('card')
      expect(entries).toMatchObject([{ kind: 'template_card' }])
      const pressed = await zhang.press({ key: 'yes' })
      expect(pressed.interaction.verdict).toMatchObject({ ok: true })
      expect(JSON.stringify(zhang.entries())).toContain('Thanks')
      expect(seen).toEqual(['yes'])
      expect(errors).toEqual([])
    })

    test('a file is fetched and opened', async () => {
      const { bot, errors } = makeBot()
      const zhang = (await start(bot)).member('zhang')
      const { answer } = await zhang.file({
        name: '报告.txt',
        data: `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`,
      })
      expect(answer).toBe('报告.txt: hello')
      expect(errors).toEqual([])
    })

    test('a picture comes behind the text', async () => {
      const { bot, errors } = makeBot()
      const { answer, interaction } = await (await start(bot)).member('zhang').say('picture')
      expect(answer).toBe('here')
      expect(interaction.verdict).toMatchObject({ ok: true })
      expect(errors).toEqual([])
    })

    test('a message of its own reaches the chat', async () => {
      const { bot, errors } = makeBot()
      const zhang = (await start(bot)).member('zhang')
      await zhang.say('later')
      expect(JSON.stringify(zhang.entries())).toContain('on its own')
      expect(errors).toEqual([])
    })
  })
}

test('with the simulated platform, messages and files can be pushed', async () => {
  const { bot } = makeBot()
  const simulated = await ways.connection(bot)
  const zhang = simulated.member('zhang')
  await zhang.say('hi')
  const { botId, secret, socketUrl: url } = simulated.state
  // Takes the place of the first.
  const connection = bot.connect({ botId, secret, url, webSocket: WebSocket })
  await connection.sendMarkdown('zhang', '**pushed**')
  const { media_id } = await connection.uploadMedia('file', { content: Buffer.alloc(600_000, 'x'), filename: 'a.txt' })
  await connection.sendFile('zhang', media_id)
  const lines = JSON.stringify(zhang.entries())
  expect(lines).toContain('pushed')
  expect(lines).toContain('a.txt')
})

test('with the simulated platform, a reply reaches the chat though the network breaks in the middle of it', async () => {
  const { bot } = makeBot()
  let goOn = () => {}
  const isStarted = new Promise<void>((resolve) => {
    bot.hears('story', async function* () {
      yield 'Once upon a time'
      resolve()
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
      yield ', the end.'
    })
  })
  const simulated = await ways.connection(bot)
  const zhang = simulated.member('zhang')
  void zhang.say('story')
  await isStarted
  while (!JSON.stringify(zhang.entries()).includes('Once')) await new Promise((resolve) => setTimeout(resolve, 5))
  simulated.disconnect()
  goOn()
  while (!JSON.stringify(zhang.entries()).includes('the end.')) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(JSON.stringify(zhang.entries())).toContain('Once upon a time, the end.')
}, 30_000)
