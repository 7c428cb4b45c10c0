import { setTimeout as delay } from 'node:timers/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Language, languageOf, type Texts, texts } from './cli/texts.ts'
import { isLoopback } from './control/guard.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from './library.ts'
import { formats, modes } from './official/account.ts'
import type { Format, Mode, Verification } from './protocol.ts'
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
  readonly wecomCallback?: string
  readonly wecomFormat?: Format
  readonly wecomToken?: string
  readonly wecomEncodingAesKey?: string
  readonly corpId?: string
  readonly botCallback?: string
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
  .option('--wecom-callback <url>', 'where pushes of WeCom go / 企业微信回调地址')
  .addOption(
    new Option('--wecom-format <format>', 'how those are written / 企业微信数据格式 (default: "xml")').choices(formats),
  )
  .option('--wecom-token <token>', 'token of the corp / 企业微信令牌 (default: "test-token")')
  .option('--wecom-encoding-aes-key <key>', '43 letters and digits / 企业微信密钥 (default: "abcdefgh…ABCDEFG")')
  .option('--corp-id <id>', 'corpid of the corp / 企业 corpid (default: "ww0000000000000001")')
  .option('--bot-callback <url>', 'where pushes of the smart bot go / 智能机器人回调地址')
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
  const { corp, agents } = sim.wecom
  const wecomUrl = agents[0]?.callbackUrl ?? null
  if (wecomUrl !== null) console.log(say.wecomCallback(wecomUrl, corp.format))
  if (given.botCallback !== undefined) console.log(say.botCallback(given.botCallback))
  console.log(say.stop)
  await Promise.all(checksOf(sim).map((check) => tellVerification(check, texts[given.lang], given.lang)))
}

function simulatorOptions(given: CommandOptions): SimulatorOptions {
  const { callback, port, strictPort, host, data, allowHost, lang: _, ...others } = given
  const { wecomCallback, wecomFormat, wecomToken, wecomEncodingAesKey, corpId, botCallback, ...account } = others
  return {
    ...account,
    ...(callback === undefined ? {} : { callbackUrl: callback }),
    ...(data === undefined ? {} : { dataFile: data }),
    ...(allowHost === undefined ? {} : { allowedHosts: allowHost }),
    ...{ port, host, nextFreePort: strictPort !== true, verify: false },
    wecom: {
      ...(wecomCallback === undefined ? {} : { callbackUrl: wecomCallback }),
      ...(wecomFormat === undefined ? {} : { format: wecomFormat }),
      ...(wecomToken === undefined ? {} : { token: wecomToken }),
      ...(wecomEncodingAesKey === undefined ? {} : { encodingAesKey: wecomEncodingAesKey }),
      ...(corpId === undefined ? {} : { corpId }),
      ...(botCallback === undefined ? {} : { bots: [{ callbackUrl: botCallback }] }),
    },
  }
}

/** A callback that is checked: what is said of it, and the check. */
interface Check {
  readonly name: (say: Texts) => string
  /** Null where there is none any more. */
  readonly verify: () => Promise<Verification | null>
}

function checksOf(sim: Simulator): readonly Check[] {
  const official = { name: () => '', verify: async () => (await sim.official.verify()).verification }
  const wecom = { name: (say: Texts) => say.ofWecom, verify: async () => (await sim.wecom.verify()).verification }
  return [
    ...(sim.official.account.callbackUrl === null ? [] : [official]),
    ...(sim.wecom.agents.every(({ callbackUrl }) => callbackUrl === null) ? [] : [wecom]),
  ]
}

/** Checks a callback, again while it is not up, and says in one line what came of it. */
async function tellVerification({ name, verify }: Check, say: Texts, language: Language): Promise<void> {
  for (let check = 1; ; check++) {
    const verification = await verify()
    if (verification === null) return
    if (verification.ok) return console.log(name(say) + say.verified)
    if (verification.response !== null || check === checks) {
      return console.log(name(say) + say.unverified(verification.message[language]))
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
