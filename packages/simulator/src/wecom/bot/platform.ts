import { SimulatorError } from '../../errors.ts'
import { readFields, refuse, requiredNumber } from '../../input.ts'
import type { BotDisconnectAnswer, BotState } from '../../protocol-bot.ts'
import type { ActiveAnswer } from './active-replies.ts'
import { Bot, type BotHost } from './bot.ts'
import type { EncryptedFile } from './files.ts'
import { errcodes, errmsgOf } from './refusal.ts'
import type { BotOptions } from './settings.ts'
import { Connection, type Socket } from './socket/connection.ts'

/** What the smart bots of the simulator need from the whole. */
export interface BotPlatformOptions extends BotHost {
  /** @default one bot with the seeded values */
  readonly bots?: readonly BotOptions[]
}

const maxBots = 20
const maxWithheld = 1000

/** WeCom's side of its smart bots (智能机器人). */
export class BotPlatform {
  readonly #bots = new Map<string, Bot>()
  readonly #connections = new Set<Connection>()
  readonly #options: BotPlatformOptions

  /** @throws SimulatorError `bad_request` */
  constructor(options: BotPlatformOptions) {
    this.#options = options
    const given = options.bots ?? [{}]
    if (given.length > maxBots) throw refuse(`There may be ${maxBots} bots.`)
    for (const one of given) {
      const bot = new Bot(one, options)
      if (this.#bots.has(bot.state.botId)) throw refuse('Two bots have the same "botId".')
      this.#bots.set(bot.state.botId, bot)
    }
  }

  /** The bots, as they are now. */
  get states(): readonly BotState[] {
    return [...this.#bots.values()].map(({ state }) => state)
  }

  /**
   * A bot.
   * @param botId @default the first
   * @throws SimulatorError `unknown_bot`
   */
  bot(botId?: string): Bot {
    const [first] = this.#bots.values()
    const bot = botId === undefined ? first : this.#bots.get(botId)
    if (bot !== undefined) return bot
    throw new SimulatorError(404, 'unknown_bot', 'There is no smart bot with this id.')
  }

  /** Somebody connected. @returns the platform's end, which is told of frames */
  connect(socket: Socket): Connection {
    const { clock } = this.#options
    const connection = new Connection(socket, {
      clock,
      findBot: (botId) => this.#bots.get(botId),
      onClosed: () => this.#connections.delete(connection),
    })
    this.#connections.add(connection)
    return connection
  }

  /** How many connections are open, subscribed or not. */
  get connections(): number {
    return this.#connections.size
  }

  /** An active reply to a `response_url`. */
  respond(code: string, text: string): ActiveAnswer {
    const owner = [...this.#bots.values()].find(({ active }) => active.codes.find(code) !== undefined)
    const errcode = errcodes.usedResponseCode
    return owner?.active.respond(code, text) ?? { errcode, errmsg: errmsgOf(errcode) }
  }

  /** What is behind a link of a message; undefined for nothing. */
  fetchFile(linkId: string): EncryptedFile | 'expired' | undefined {
    for (const { files } of this.#bots.values()) {
      const found = files.fetch(linkId)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Cuts a bot's connection. @param body nothing */
  disconnect(botId: string, body: unknown): BotDisconnectAnswer {
    readFields(body, [])
    return { disconnected: this.bot(botId).link.drop() }
  }

  /** Lets acks of a bot's frames not come. @param body `BotFaultInput` */
  setFault(botId: string, body: unknown): BotState {
    const bot = this.bot(botId)
    const count = requiredNumber(readFields(body, ['withholdAcks']), 'withholdAcks', 0, maxWithheld)
    if (!Number.isInteger(count)) throw refuse('"withholdAcks" must be a whole number.')
    bot.link.withheldAcks = count
    return bot.state
  }

  /** Forgets chats, files and records, and gives up what runs; callbacks, modes and connections stay. */
  clear(): void {
    for (const bot of this.#bots.values()) bot.clear()
  }

  save(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.#bots].map(([botId, bot]) => [botId, bot.save()]))
  }

  /** @throws SimulatorError `bad_request` where a bot is missing */
  load(saved: Readonly<Record<string, unknown>>): void {
    for (const [botId, bot] of this.#bots) {
      const state = saved[botId]
      if (state === undefined) throw refuse(`This is no whole snapshot: the bot ${botId} is missing.`)
      bot.load(state)
    }
  }

  /** Gives up what runs, and cuts every connection. */
  close(): void {
    for (const bot of this.#bots.values()) bot.close()
    for (const connection of this.#connections) connection.drop()
  }
}
