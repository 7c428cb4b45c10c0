import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { manualClock } from '../../testing/clock.ts'
import { bench } from './testkit/platform.ts'

const setup = bench(() => manualClock())

test('a process whose connection is closed ends by itself, with the machine’s clock and a handler that hangs', async () => {
  const { platform } = setup()
  const program = `
    import { WebSocket } from 'ws'
    import { WxAiBot } from ${JSON.stringify(fileURLToPath(new URL('index.ts', import.meta.url)))}
    const bot = new WxAiBot()
    bot.on('text', async function* () { yield 'one'; await new Promise(() => {}) })
    const connection = bot.connect({ botId: 'b', secret: 'very-secret', url: ${JSON.stringify(platform.url)}, webSocket: WebSocket })
    await connection.ready
    process.stdin.once('data', async () => { await bot.close(); process.stdin.destroy(); console.log('closed') })
  `
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { stdio: 'pipe' })
  let output = ''
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (output += String(data)))
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  await platform.got('aibot_subscribe')
  platform.push({
    msgid: '1',
    aibotid: 'a',
    chattype: 'single',
    from: { userid: 'u' },
    msgtype: 'text',
    text: { content: 'hi' },
  })
  await platform.got('aibot_respond_msg')
  child.stdin.write('close\n')
  expect({ code: await exit, output }).toEqual({ code: 0, output: 'closed\n' })
  expect(platform.of('aibot_respond_msg').at(-1)?.body.stream).toMatchObject({ finish: true, content: 'one' })
}, 60_000)
