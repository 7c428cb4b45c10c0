#!/usr/bin/env node
import { setTimeout as delay } from 'node:timers/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Language, languageOf, type Texts, texts } from './cli/texts.ts'
import { isLoopback } from './control/guard.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from './library.ts'
import { formats, modes } from './official/account.ts'
import type { Format, Mode } from './protocol.ts'
import { version } from './version.ts'

interface CommandOptions {
  readonly callback?: string
  readonly port: number
  readonly strictPort?: boolean
  readonly host: string
  readonly mode?: Mode
  readonly format?: Format
  readonly token?: string
  readonly appId?: string
  readonly encodingAesKey?: string
  readonly accountName?: string
  readonly data?: string
  readonly allowHost?: readonly string[]
  readonly lang: Language
}

/** A callback started together with the simulator gets this many checks before anything is said. */
const checks = 8
const checkPauseMs = 750

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG

const command = new Command('youchat-simulator')
  .description('The WeChat platform on your machine, with a chat page.\n在本机模拟微信平台，带聊天页面。')
  .version(version)
  .option('--callback <url>', 'where pushes go / 回调地址')
  .option(
    '--port <number>',
    'port to listen on; the next free one if it is taken / 监听端口，被占用时顺延',
    readPort,
    6420,
  )
  .option('--strict-port', 'fail if the port is taken / 端口被占用时报错')
  .option('--host <address>', 'address to listen on / 监听地址', '127.0.0.1')
  .addOption(new Option('--mode <mode>', 'how pushes travel / 消息加解密方式 (default: "plain")').choices(modes))
  .addOption(new Option('--format <format>', 'how pushes are written / 数据格式 (default: "xml")').choices(formats))
  .option('--token <token>', 'token of the account / 令牌 (default: "test-token")')
  .option('--app-id <id>', 'appid of the account / 公众号 appid (default: "wx0000000000000001")')
  .option('--encoding-aes-key <key>', '43 letters and digits / 消息加解密密钥 (default: "abcdefgh…ABCDEFG")')
  .option('--account-name <name>', 'name of the account / 公众号名称')
  .option('--data <file>', 'keeps the state in this file across restarts / 在此文件中保存状态')
  .option('--allow-host <name...>', 'names others reach it by, such as simulator:6420 / 允许的主机名')
  .addOption(
    new Option('--lang <language>', 'language of this output / 输出语言')
      .choices(['en', 'zh'])
      .default(languageOf(locale)),
  )

const options = command.parse().opts<CommandOptions>()
await run(options, texts[options.lang])

async function run(given: CommandOptions, say: Texts): Promise<void> {
  let sim: Simulator
  try {
    sim = await startSimulator(simulatorOptions(given))
  } catch (error) {
    const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    console.error(say.failed(inUse ? say.inUse(given.port) : (error as Error).message))
    process.exitCode = 1
    return
  }
  endOnSignal(sim)
  const { callbackUrl, mode, format } = sim.official.account
  if (given.port !== 0 && sim.port !== given.port) console.log(say.portTaken(given.port, sim.port))
  if (!isLoopback(given.host)) console.warn(say.open(given.host))
  console.log(say.page(sim.url))
  console.log(callbackUrl === null ? say.noCallback : say.callback(callbackUrl, mode, format))
  console.log(say.stop)
  await tellVerification(sim, given.lang)
}

function simulatorOptions(given: CommandOptions): SimulatorOptions {
  const { callback, port, strictPort, host, data, allowHost, lang: _, ...account } = given
  return {
    ...account,
    ...(callback === undefined ? {} : { callbackUrl: callback }),
    ...(data === undefined ? {} : { dataFile: data }),
    ...(allowHost === undefined ? {} : { allowedHosts: allowHost }),
    ...{ port, host, nextFreePort: strictPort !== true, verify: false },
  }
}

/** Checks the callback, again while it is not up, and says in one line what came of it. */
async function tellVerification(sim: Simulator, language: Language): Promise<void> {
  for (let check = 1; sim.official.account.callbackUrl !== null; check++) {
    const { verification } = await sim.official.verify()
    if (verification?.ok) return console.log(texts[language].verified)
    const isUp = verification !== null && verification.response !== null
    if (verification && (isUp || check === checks)) {
      return console.log(texts[language].unverified(verification.message[language]))
    }
    await delay(checkPauseMs)
  }
}

function endOnSignal(sim: Simulator): void {
  const end = (): void => {
    void sim.close().finally(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}
