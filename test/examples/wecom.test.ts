import { type SimulatedMember, type Simulator, type SimulatorOptions, startSimulator } from '@youchat/simulator'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type RunningExample, startExample } from './process.ts'

const limit = { timeout: 60_000 }

async function start(options: SimulatorOptions): Promise<Simulator> {
  const sim = await startSimulator({ verify: false, ...options })
  onTestFinished(() => sim.close())
  return sim
}

/** The texts a member got from the application. */
function texts(member: SimulatedMember): readonly unknown[] {
  return member.chat().flatMap(({ from, kind, content }) => {
    // A passive reply has it as a node, a message sent by the API as the API does.
    const { Content, text } = content as { Content?: string; text?: { content: string } }
    return from === 'account' && kind === 'text' ? [Content ?? text?.content] : []
  })
}

/** The newest card a member got, as it looks now. */
function cardOf(member: SimulatedMember) {
  return member.chat().findLast(({ card }) => card !== undefined)?.card
}

describe('approval-bot', limit, () => {
  async function startBot(): Promise<{ sim: Simulator; bot: RunningExample; alice: SimulatedMember }> {
    const sim = await start({})
    const bot = await startExample('approval-bot/bot.ts', {
      ...{ WECOM_API_URL: `${sim.url}/wecom`, APPROVERS: 'boss,deputy' },
    })
    const { verification } = await sim.wecom.setCallback({ url: bot.url })
    expect(verification).toMatchObject({ ok: true })
    return { sim, bot, alice: await sim.wecom.member({ userid: 'alice' }) }
  }

  test('says so when a request reaches nobody, and what is no request is told how to write one', async () => {
    const { alice, bot } = await startBot()
    expect((await alice.say('请假 3天')).reply).toMatchObject({ Content: '没有提交成功，请稍后再试。' })
    await expect.poll(bot.complaints).toContain('81013')
    expect((await alice.say('请假 三天')).reply).toMatchObject({ Content: expect.stringContaining('请假 3天') })
  })

  test('asks all approvers, takes the first decision, and tells who asked once', async () => {
    const { sim, bot, alice } = await startBot()
    const boss = await sim.wecom.member({ userid: 'boss' })
    const deputy = await sim.wecom.member({ userid: 'deputy' })
    expect((await alice.say('请假 3天')).reply).toMatchObject({ Content: '已提交，等待审批。' })
    for (const approver of [boss, deputy]) {
      expect(cardOf(approver)).toMatchObject({
        ...{ state: 'open', card: { main_title: { title: '请假申请', desc: 'alice 请假 3 天' } } },
      })
    }
    const taskId = cardOf(boss)?.taskId ?? ''
    const pressed = await boss.press({ taskId, key: 'approve' })
    expect(pressed.verdict).toMatchObject({ ok: true, code: 'reply' })
    expect(cardOf(boss)).toMatchObject({ state: 'updated', replaceName: '已同意' })
    expect(cardOf(deputy)).toMatchObject({ state: 'updated', replaceName: 'boss 已同意' })
    await expect(deputy.press({ taskId, key: 'reject' })).rejects.toThrow(/pressed no more/)
    expect(texts(alice).slice(-2)).toEqual(['已提交，等待审批。', 'boss 已同意你的 3 天请假。'])

    await alice.say('请假 0.5 天')
    const [one, other] = await Promise.all([
      boss.press({ taskId: cardOf(boss)?.taskId ?? '', key: 'reject' }),
      deputy.press({ taskId: cardOf(deputy)?.taskId ?? '', key: 'approve' }),
    ])
    expect([one.verdict?.ok, other.verdict?.ok]).toEqual([true, true])
    const told = texts(alice).filter((text) => String(text).includes('0.5 天请假'))
    expect(told).toHaveLength(1)
    expect(bot.complaints()).toBe('')
  })
})

describe('smart-bot', limit, () => {
  /** The bot and a model that is done within half a second, one way or the other. */
  async function startBot(way: string, model?: string) {
    const sim = await start({ wecom: { bots: [{ pollMs: 50 }] } })
    const simulated = sim.wecom.bot()
    const quick = { MODEL_CHARS: '100', MODEL_CHARS_PER_SECOND: '250' }
    const { url = model } = model === undefined ? await startExample('smart-bot/model.ts', quick) : {}
    const bot = await startExample('smart-bot/bot.ts', {
      ...{ MODEL_URL: `${url}/v1/chat/completions`, BOT_MODE: way, WECOM_BOT_URL: simulated.state.socketUrl },
    })
    if (way === 'callback') {
      expect((await simulated.setCallback({ url: bot.url })).verification).toMatchObject({ ok: true })
    }
    expect(simulated.state).toMatchObject({ mode: way, connected: way === 'connection' })
    return { zhang: simulated.member('zhang'), bot }
  }

  test.each(['callback', 'connection'])('answers with what the model says, piece by piece: %s', async (way) => {
    const { zhang, bot } = await startBot(way)
    expect((await zhang.enter()).answer).toBe('你好！Ask me something. 有什么想问的？')
    const { answer, interaction, entries } = await zhang.say('“为什么”？ 😀')
    expect(answer).toMatch(/^你问的是““为什么”？ 😀”。\n\n第 1 行：.*\n\n\*\*完 The end\.\*\*$/s)
    expect(interaction.verdict).toMatchObject({ ok: true })
    expect(entries).toMatchObject([{ kind: 'stream', content: { finished: true } }])
    expect(bot.complaints()).toBe('')
  })

  test.each(['callback', 'connection'])('says so when the model is away: %s', async (way) => {
    const { zhang, bot } = await startBot(way, 'http://127.0.0.1:1')
    const { answer } = await zhang.say('anybody there?')
    expect(answer).toContain('Something went wrong')
    await expect.poll(bot.complaints).toContain('fetch failed')
  })
})
