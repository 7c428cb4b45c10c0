import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSimulator } from '@youchat/simulator'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, expect, test, vi } from 'vitest'
import { freePort } from '../free-port.ts'
import { startRedis } from '../redis-server.ts'

const folder = fileURLToPath(new URL('../../examples/slow-ai-bot/', import.meta.url))
const opened: (() => unknown)[] = []

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

/** The programs of the example, between a Redis and a platform of their own. */
async function startExample() {
  const redis = await startRedis()
  opened.push(() => redis.stop())
  const sim = await startSimulator()
  opened.push(() => sim.close())
  const start = async (file: string, thinkMs = 1500, ...words: string[]) => {
    const port = await freePort()
    const own = { PORT: `${port}`, WECHAT_API_URL: sim.url, REDIS_URL: redis.url, THINK_MS: `${thinkMs}` }
    const env = { ...process.env, ...own }
    const stdio: ['ignore', 'ignore', 'inherit', 'ipc'] = ['ignore', 'ignore', 'inherit', 'ipc']
    const child = fork(file, words, { cwd: folder, env, execArgv: ['--import', 'tsx'], stdio })
    opened.push(() => child.kill('SIGKILL'))
    await once(child, 'message')
    return { child, url: `http://127.0.0.1:${port}/wechat` }
  }
  const follow = async (url: string) => {
    const { verification } = await sim.official.setCallback({ url })
    expect(verification?.ok).toBe(true)
    return sim.official.follow()
  }
  const connection = new Redis(redis.url, { maxRetriesPerRequest: null })
  opened.push(() => connection.disconnect())
  const queue = new Queue('youchat', { connection })
  opened.push(() => queue.close())
  /** Until a handler thinks about each of these texts. */
  const begun = (...texts: string[]) =>
    vi.waitFor(
      async () => {
        const active = JSON.stringify(await queue.getActive())
        expect(texts.filter((text) => !active.includes(`[${text}]`))).toEqual([])
      },
      { timeout: 10_000 },
    )
  return { start, follow, begun }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
}

const answerTo = (text: string) => `关于 ${text}，我想了很久。I have thought long about ${text}.`

test('examples/slow-ai-bot: a web process and two workers; one that is told to end ends what it has begun', async () => {
  const { start, follow, begun } = await startExample()
  const [worker, , web] = await Promise.all([start('worker.ts'), start('worker.ts'), start('web.ts')])
  const texts = ['Life', 'the Universe', 'Everything']
  const people = await Promise.all(texts.map(() => follow(web.url)))
  const said = people.map((person, index) => person.say(texts[index] as string))
  await begun(...texts)
  await end(worker.child, 'SIGTERM')
  expect((await Promise.all(said)).map(({ reply }) => reply?.Content)).toEqual(texts.map(answerTo))
  await end(web.child, 'SIGTERM')
}, 60_000)

test('examples/slow-ai-bot: on Ctrl-C the only worker finishes its job, and the answer comes', async () => {
  const { start, follow, begun } = await startExample()
  const [worker, web] = await Promise.all([start('worker.ts'), start('web.ts')])
  const said = (await follow(web.url)).say('Life')
  await begun('Life')
  await end(worker.child, 'SIGINT')
  expect((await said).reply?.Content).toBe(answerTo('Life'))
  await end(web.child, 'SIGINT')
}, 60_000)

test('examples/slow-ai-bot: one process does both; on Ctrl-C the second delivery still has its answer', async () => {
  const { start, follow, begun } = await startExample()
  const web = await start('web.ts', 6000, '--work')
  const said = (await follow(web.url)).say('Life')
  await begun('Life')
  await end(web.child, 'SIGINT')
  const { reply, attempts } = await said
  expect(reply?.Content).toBe(answerTo('Life'))
  expect(attempts).toHaveLength(2)
}, 60_000)

test.each(['web.ts', 'worker.ts'])(
  'examples/slow-ai-bot: %s --help names every variable, with no Redis',
  async (file) => {
    const words = ['--import', 'tsx', file, '--help']
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder })
    const named = [
      'PORT',
      'REDIS_URL',
      'WECHAT_TOKEN',
      'WECHAT_APP_ID',
      'WECHAT_APP_SECRET',
      'WECHAT_API_URL',
      'THINK_MS',
    ]
    expect(named.filter((name) => !stdout.includes(name))).toEqual([])
  },
)
