import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startSimulator } from '@youchat/simulator'
import { expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { startRedis } from '../redis-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('examples/slow-ai-bot: a web process and two workers; one that is told to end ends what it has begun', async () => {
  const redis = await startRedis()
  const sim = await startSimulator()
  const children: ChildProcess[] = []
  const start = async (file: string, env: Record<string, string> = {}) => {
    const child = fork(`${root}examples/slow-ai-bot/${file}`, {
      cwd: root,
      env: { ...process.env, WECHAT_API_URL: sim.url, REDIS_URL: redis.url, THINK_MS: '1500', ...env },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    children.push(child)
    await once(child, 'message')
    return child
  }
  try {
    const port = await freePort()
    const [worker, , web] = await Promise.all([
      start('worker.ts'),
      start('worker.ts'),
      start('web.ts', { PORT: String(port) }),
    ])
    const { verification } = await sim.official.setCallback({ url: `http://127.0.0.1:${port}/wechat` })
    expect(verification?.ok).toBe(true)
    const alice = await sim.official.follow()
    const said = ['Life', 'the Universe', 'Everything'].map((text) => alice.say(text))
    await new Promise((resolve) => setTimeout(resolve, 500))
    worker.kill('SIGTERM')
    expect(await once(worker, 'exit')).toEqual([0, null])
    const answers = (await Promise.all(said)).map(({ reply }) => reply?.Content)
    expect(answers).toEqual(
      ['Life', 'the Universe', 'Everything'].map(
        (text) => `关于 ${text}，我想了很久。I have thought long about ${text}.`,
      ),
    )
    web.kill('SIGTERM')
    expect(await once(web, 'exit')).toEqual([0, null])
  } finally {
    await sim.close()
    for (const child of children) child.kill('SIGKILL')
    await redis.stop()
  }
}, 60_000)
