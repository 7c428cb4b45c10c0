// The echo bot and the simulator, each its own process: `npm start`, options behind `--`.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const help = `Starts the echo bot and the WeChat simulator, and prints the address of the chat page.
启动回声机器人与微信模拟器，并打印聊天页地址。

  npm start -- [options]

  --mode MODE         plain (default), compatible or encrypted   消息加解密方式
  --format FORMAT     xml (default) or json                      数据格式
  --port PORT         port of the page (default 6420, or the next free one)     聊天页端口
  --bot-port PORT     port of the bot (default 3000, or the next free one)      机器人端口
  --help`

const modes = ['plain', 'compatible', 'encrypted']
const formats = ['xml', 'json']

/** @type {import('node:child_process').ChildProcess[]} */
const children = []
let stopping = false

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  stop(1)
}

async function main() {
  const { values } = parseArgs({
    options: {
      mode: { type: 'string', default: 'plain' },
      format: { type: 'string', default: 'xml' },
      port: { type: 'string', default: '6420' },
      'bot-port': { type: 'string', default: '3000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return
  }
  oneOf('--mode', values.mode, modes)
  oneOf('--format', values.format, formats)
  const wanted = portOf('--port', values.port)
  const wantedByBot = portOf('--bot-port', values['bot-port'])

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))
  build()
  const botPort = await freePort(wantedByBot)
  const port = await freePort(wanted, botPort)

  const bot = start('the echo bot', ['--import', 'tsx', 'examples/echo/bot.ts'], {
    PORT: String(botPort),
    WECHAT_MODE: values.mode,
  })
  await new Promise((resolve) => bot.once('message', resolve))
  const callback = `http://127.0.0.1:${botPort}/wechat`
  const options = ['--callback', callback, '--port', String(port), '--mode', values.mode, '--format', values.format]
  start('the simulator', ['packages/simulator/dist/cli.js', ...options], {})
  console.log('Ctrl-C ends both. 按 Ctrl-C 结束。')
}

function start(name, args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  children.push(child)
  child.once('exit', (code, signal) => {
    if (stopping) return
    console.error(`${name} ended (${signal ?? code}).`)
    stop(1)
  })
  return child
}

/** Ends both, waits for them, and only then itself. */
function stop(code) {
  if (stopping) return
  stopping = true
  process.exitCode = code
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null)
  for (const child of running) {
    child.kill('SIGTERM')
    // One that does not listen is not waited for forever.
    setTimeout(() => child.kill('SIGKILL'), 3000).unref()
  }
  if (running.length === 0) process.exit(code)
  let left = running.length
  for (const child of running) child.once('exit', () => --left === 0 && process.exit(code))
}

function oneOf(option, value, allowed) {
  if (!allowed.includes(value)) throw new Error(`${option} is one of ${allowed.join(', ')}, not "${value}".`)
}

function portOf(option, value) {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${option} is a number from 1 to 65535, not "${value}".`)
  return port
}

/** `wanted`, or the next port that nobody listens on. */
async function freePort(wanted, taken) {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port++) {
    if (port !== taken && (await isFree(port))) return port
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 99}.`)
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
