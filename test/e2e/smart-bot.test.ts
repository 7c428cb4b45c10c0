import { startSimulator } from '@youchat/simulator'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { startExample } from '../examples/process.ts'
import { launchBrowser } from './product.ts'
import { openWecom, type WecomPage } from './wecom-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const question = '为什么天是蓝的？'
/** How many lengths of the unfinished answer have to be seen before the connection is cut, and at least in all. */
const severalLengths = 5
/** When an answer is given up. */
const longestMs = 75_000

/** What the member saw. */
interface Seen {
  /** Lengths of the answer while it grew, each once. */
  readonly lengths: readonly number[]
  /** The lines of the bot at the end, the newest last. */
  readonly lines: readonly string[]
  readonly ms: number
}

/** Asks in the page and watches the answer there, to its end. @param midway Called once when it has grown a while. */
async function ask({ page, write }: WecomPage, midway: () => Promise<void>): Promise<Seen> {
  const startedAt = Date.now()
  await write(question)
  const texts = page.getByTestId('bubble-account').getByTestId('markdown')
  const lengths: number[] = []
  for (let called = false; ; ) {
    const lines = await texts.allInnerTexts()
    const newest = lines.at(-1) ?? ''
    const ms = Date.now() - startedAt
    if (newest.includes('The end.')) return { lengths, lines, ms }
    if (ms > longestMs) throw new Error(`No end after ${ms} ms: ${newest.slice(0, 200)}`)
    if (newest !== '' && newest.length !== lengths.at(-1)) lengths.push(newest.length)
    if (!called && lengths.length === severalLengths) {
      called = true
      await midway()
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** A simulator, the bot in a process of its own, and a member who asks it in the page. */
async function talk(
  way: 'callback' | 'connection',
  modelUrl: string,
  midway: (page: Page) => Promise<void> = async () => {},
) {
  const sim = await startSimulator({ verify: false })
  onTestFinished(() => sim.close())
  const simulated = sim.wecom.bot()
  const { botId, socketUrl } = simulated.state
  const env = { MODEL_URL: modelUrl, BOT_MODE: way, WECOM_BOT_URL: socketUrl }
  const bot = await startExample('smart-bot/bot.ts', env)
  if (way === 'callback') {
    expect((await simulated.setCallback({ url: bot.url })).verification).toMatchObject({ ok: true })
  }
  expect(simulated.state.mode).toBe(way)
  await sim.wecom.member({ userid: 'zhang', name: '张三' })
  const opened = await openWecom(browser, sim)
  await opened.goTo('zhang', `bot/${botId}/zhang`)
  const seen = await ask(opened, () => midway(opened.page))
  return { ...seen, ...opened, simulated, complaints: bot.complaints }
}

/** That a whole answer of half a minute came, and grew in front of the member. */
function expectGrown({ lengths, lines, ms }: Seen): void {
  expect(lengths.length).toBeGreaterThanOrEqual(severalLengths)
  expect(lengths.every((length, at) => length > (lengths[at - 1] ?? 0))).toBe(true)
  const whole = lines.at(-1) ?? ''
  expect(whole).toMatch(new RegExp(`^你问的是“${question}”。`))
  const numbers = [...whole.matchAll(/第 (\d+) 行/g)].map(([, number]) => Number(number))
  expect(numbers.length).toBeGreaterThan(20)
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  expect(whole.length).toBeGreaterThan(2 * (lengths[severalLengths - 1] ?? 0))
  expect(ms).toBeGreaterThan(29_000)
}

test('an answer of half a minute grows in the page: by HTTP, and over a long connection that breaks midway', async () => {
  const model = await startExample('smart-bot/model.ts', {})
  const modelUrl = `${model.url}/v1/chat/completions`
  // Both at once: they take as long as the answer does.
  const [byHttp, overSocket] = await Promise.all([
    talk('callback', modelUrl),
    talk('connection', modelUrl, (page) => page.getByTestId('disconnect').click()),
  ])

  expectGrown(byHttp)
  expect(byHttp.lines).toHaveLength(1)
  // The page may have shown the end before its record is closed.
  await vi.waitFor(() => expect(byHttp.simulated.interactions[0]?.state).toBe('done'), 10_000)
  expect(byHttp.simulated.interactions).toMatchObject([{ state: 'done', verdict: { ok: true, code: 'reply' } }])
  expect(byHttp.complaints()).toBe('')

  expectGrown(overSocket)
  // What had been seen stays; the platform takes no more of it, so the whole answer comes as a message of its own.
  expect(overSocket.lines).toHaveLength(2)
  expect(overSocket.lines[1]?.startsWith(overSocket.lines[0] ?? 'nothing')).toBe(true)
  expect(overSocket.simulated.state.connected).toBe(true)
  expect(overSocket.simulated.interactions).toHaveLength(1)
  expect(overSocket.complaints()).toMatch(/^youchat: connection failed: connection_lost: .*\n$/)
  expect(model.complaints()).toBe('')
}, 90_000)
