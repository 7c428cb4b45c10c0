import { decodeAesKey } from 'youchat/crypto'
import { type Input, optionalChoice, optionalNumber, readFields, refuse, requiredText } from '../../input.ts'
import { readCallbackUrl } from '../../official/account.ts'
import type { Verification } from '../../protocol.ts'
import type { BotMode } from '../../protocol-bot.ts'

/** What can be chosen about a simulated smart bot; what is left out has the seeded value. */
export interface BotOptions {
  /** @default 'aib0000000000000001' */
  readonly botId?: string
  /** Its secret for long connections. @default 'test-bot-secret' */
  readonly secret?: string
  /** @default '测试机器人 Test Bot' */
  readonly name?: string
  /** @default 'test-token' */
  readonly token?: string
  /** @default 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' */
  readonly encodingAesKey?: string
  /** @default 'callback', unless a bot without a callback URL connects first */
  readonly mode?: BotMode
  readonly callbackUrl?: string
  /**
   * How long after an answer WeCom asks for news of an unfinished stream, in milliseconds. The platform does not say how
   * long it waits.
   * @default 1000
   */
  readonly pollMs?: number
}

/** What a bot is, before anything happened. */
export interface BotSettings {
  readonly botId: string
  readonly secret: string
  readonly name: string
  readonly token: string
  readonly encodingAesKey: string
  readonly mode: BotMode
  readonly callbackUrl: string | null
  readonly verification: Verification | null
  readonly pollMs: number
}

/** The ways a bot hears of messages. */
export const botModes: readonly BotMode[] = ['callback', 'connection']

const fields = ['botId', 'secret', 'name', 'token', 'encodingAesKey', 'mode', 'callbackUrl', 'pollMs']

/** @throws SimulatorError `bad_request` */
export function createSettings(options: BotOptions = {}): BotSettings {
  const input = readFields(options, fields)
  const encodingAesKey = text(input, 'encodingAesKey', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')
  try {
    decodeAesKey(encodingAesKey)
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
  const botId = text(input, 'botId', 'aib0000000000000001')
  if (!/^[\w-]{1,64}$/.test(botId)) throw refuse('"botId" is made of letters, digits, _ and -, up to 64.')
  return {
    botId,
    secret: text(input, 'secret', 'test-bot-secret'),
    name: text(input, 'name', '测试机器人 Test Bot'),
    token: text(input, 'token', 'test-token'),
    encodingAesKey,
    mode: optionalChoice(input, 'mode', botModes) ?? 'callback',
    callbackUrl: input.callbackUrl === undefined ? null : readCallbackUrl(input.callbackUrl),
    verification: null,
    pollMs: optionalNumber(input, 'pollMs', 10, 60_000) ?? 1000,
  }
}

function text(input: Input, name: string, seeded: string): string {
  return input[name] === undefined ? seeded : requiredText(input, name, 200)
}
