import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { startRedis } from '../../../../../test/redis-server.ts'
import { account, common, openAiBotReply, sealAiBotPush } from './testkit/pushes.ts'

const redis = await startRedis()
afterAll(() => redis.stop())

const at = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))

/** A server that shares its replies with others; its handler goes on when a line comes in. */
const program = `
  import { createServer } from 'node:http'
  import { createInterface } from 'node:readline'
  import { createClient } from 'redis'
  import { nodeCallback } from ${at('../../adapters/node.ts')}
  import { redisStore } from ${at('../../stores/redis.ts')}
  import { WxAiBot } from ${at('index.ts')}
  const client = await createClient({ url: ${JSON.stringify(redis.url)} }).connect()
  const bot = new WxAiBot({ ...${JSON.stringify(account)}, store: redisStore(client) })
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  bot.on('text', async function* () {
    console.log('run')
    yield 'a'
    await lines.next()
    yield 'b'
  })
  const server = createServer(nodeCallback(bot)).listen(0, '127.0.0.1', () => console.log(server.address().port))
`

interface Process {
  readonly child: ChildProcessWithoutNullStreams
  readonly output: string[]
  send(push: object): Promise<{ id: string; finish: boolean; content: string }>
}

async function start(): Promise<Process> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { stdio: 'pipe' })
  child.stderr.pipe(process.stderr)
  onTestFinished(() => void child.kill('SIGKILL'))
  const output: string[] = []
  const port = await new Promise<number>((resolve, reject) => {
    child.on('exit', () => reject(new Error('The server ended.')))
    child.stdout.on('data', (data) => {
      output.push(...String(data).trim().split('\n'))
      resolve(Number(output[0]))
    })
  })
  return {
    child,
    output,
    async send(push) {
      const { querystring, body } = sealAiBotPush(push, account)
      const response = await fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body })
      return openAiBotReply(await response.text(), account)?.stream as Awaited<ReturnType<Process['send']>>
    },
  }
}

test('two processes that share Redis answer as one, whichever is asked', async () => {
  const [one, two] = await Promise.all([start(), start()])
  const push = { ...common, msgid: 'm1', msgtype: 'text', text: { content: 'hi' } }
  const [first, again] = await Promise.all([one.send(push), two.send(push)])
  const { id } = first
  expect(again.id).toBe(id)
  expect([...one.output, ...two.output].filter((line) => line === 'run')).toHaveLength(1)
  const [runner, other] = one.output.includes('run') ? [one, two] : [two, one]

  let polls = 0
  const poll = () => other.send({ ...common, msgid: `p${polls++}`, msgtype: 'stream', stream: { id } })
  let now = await poll()
  while (now.content !== 'a') now = await poll()
  expect(now).toEqual({ id, finish: false, content: 'a' })
  runner.child.stdin.write('go on\n')
  while (!now.finish) now = await poll()
  expect(now).toEqual({ id, finish: true, content: 'ab' })
  // Both are asked once more, as after a lost answer.
  expect(await poll()).toEqual(now)
  expect(await runner.send({ ...common, msgid: 'last', msgtype: 'stream', stream: { id } })).toEqual(now)
}, 60_000)
