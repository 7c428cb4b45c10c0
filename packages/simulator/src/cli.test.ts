import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { deadUrl, startBot } from '../test/bot.ts'
import { startWecomBot } from '../test/wecom.ts'
import type { SimulatorState } from './protocol.ts'

// Each run starts a process that compiles what it needs.
vi.setConfig({ testTimeout: 60_000 })

interface Run {
  readonly child: ChildProcess
  /** Resolves with all output once it matches. */
  readonly output: (pattern: RegExp) => Promise<string>
  /** Exit code, and all output. */
  readonly end: Promise<{ readonly code: number | null; readonly text: string }>
}

function run(...args: string[]): Run {
  const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      ...process.env,
      LANG: 'C',
      LC_ALL: '',
      LC_MESSAGES: '',
      TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  const listeners = new Set<() => void>()
  const read = (chunk: Buffer): void => {
    text += chunk
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const end = new Promise<{ code: number | null; text: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, text }))
  })
  const output = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(text)) resolve(text)
      }
      listeners.add(look)
      look()
      void end.then(() => reject(new Error(`ended without ${pattern}: ${text}`)))
    })
  return { child, output, end }
}

async function takePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as { port: number }).port
}

test('wrong options end with a plain message', async () => {
  const runs = [
    run('--mode', 'safe'),
    run('--port', 'abc'),
    run('--encoding-aes-key', 'short'),
    run('--callback', 'wechat'),
    run('--wecom-callback', 'wecom'),
    run('--wecom-format', 'yaml'),
  ]
  const ends = await Promise.all(runs.map(({ end }) => end))
  expect(ends.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1, 1])
  expect(ends[0]?.text).toContain('plain, compatible, encrypted')
  expect(ends[1]?.text).toContain('from 0 to 65535')
  expect(ends[2]?.text).toContain('43 letters and digits')
  expect(ends[3]?.text).toContain('whole address')
  expect(ends[4]?.text).toContain('whole address')
  expect(ends[5]?.text).toContain('xml, json')
  for (const { text } of ends) expect(text).not.toMatch(/\n\s+at /)
})

test('a taken port: the next free one, or with --strict-port an error', async () => {
  const port = await takePort()
  const strict = await run('--port', String(port), '--strict-port').end
  expect(strict).toMatchObject({ code: 1, text: expect.stringContaining(`port ${port} is taken`) })
  const lenient = run('--port', String(port))
  expect(await lenient.output(/Chat page/)).toMatch(new RegExp(`Port ${port} is taken, so it is \\d+`))
  lenient.child.kill('SIGTERM')
  expect((await lenient.end).code).toBe(0)
})

test('an address others can reach is warned of', async () => {
  const cli = run('--port', '0', '--host', '0.0.0.0')
  expect(await cli.output(/Ctrl-C/)).toContain('Careful: on 0.0.0.0 others')
  cli.child.kill('SIGTERM')
  expect((await cli.end).code).toBe(0)
})

test('--help and --version', async () => {
  const [help, version] = await Promise.all([run('--help').end, run('--version').end])
  expect(help.code).toBe(0)
  for (const option of [
    'callback',
    'port',
    'strict-port',
    'host',
    'mode',
    'format',
    'token',
    'app-id',
    'encoding-aes-key',
    'account-name',
    'wecom-callback',
    'wecom-format',
    'wecom-token',
    'wecom-encoding-aes-key',
    'corp-id',
    'bot-callback',
    'data',
    'allow-host',
    'lang',
  ]) {
    expect(help.text).toContain(`--${option}`)
  }
  expect(version).toMatchObject({ code: 0, text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('it serves, verifies the callback, and ends at once on a signal', async () => {
  const bot = await startBot(() => null)
  const cli = run('--port', '0', '--callback', bot.url, '--mode', 'encrypted', '--token', 'T', '--account-name', 'Shop')
  const text = await cli.output(/is verified/)
  const url = /http:\/\/127\.0\.0\.1:\d+(?=\/\n)/.exec(text)?.[0] ?? ''
  const state = (await (await fetch(`${url}/_sim/state`)).json()) as SimulatorState
  expect(state.official.account).toMatchObject({ callbackUrl: bot.url, mode: 'encrypted', token: 'T', name: 'Shop' })
  // Neither a stream nor a push that is waiting for its answer holds it up.
  const stream = await fetch(`${url}/_sim/events`)
  await fetch(`${url}/_sim/official/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"openid":"alice"}',
  })
  await fetch(`${url}/_sim/official/users/alice/follow?wait=false`, { method: 'POST' })
  await bot.received(1)
  cli.child.kill('SIGINT')
  expect((await cli.end).code).toBe(0)
  await stream.body?.cancel().catch(() => {})
})

test('it speaks Chinese, and takes a callback that is not up', async () => {
  const cli = run('--port', '0', '--lang', 'zh', '--callback', await deadUrl())
  const text = await cli.output(/没有程序在监听/)
  expect(text).toContain('聊天页面')
  expect(text).toContain('尚未通过验证')
  cli.child.kill('SIGTERM')
  expect((await cli.end).code).toBe(0)
}, 20_000)

test('WeCom is told of and verified apart', async () => {
  const bot = await startWecomBot()
  const cli = run('--port', '0', '--wecom-callback', bot.url, '--wecom-format', 'json')
  const text = await cli.output(/WeCom: The callback answered the check/)
  expect(text).toContain(`WeCom:      ${bot.url} (json)`)
  expect(text).toContain('none yet')
  expect(bot.checks).toHaveLength(1)
  cli.child.kill('SIGTERM')
  expect((await cli.end).code).toBe(0)
})
