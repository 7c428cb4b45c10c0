import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { decodeAesKey, openEnvelope, sealEnvelope, sign } from 'youchat/crypto'
import { Clock } from '../src/clock.ts'
import { answerError, answerNotFound } from '../src/control/answers.ts'
import { guard, type ListenAddress } from '../src/control/guard.ts'
import { mount } from '../src/control/mount.ts'
import { Faults } from '../src/faults.ts'
import type { BotEvent } from '../src/protocol-bot.ts'
import { attachBotSockets, botRoutes, mountBots } from '../src/wecom/bot/mount.ts'
import { BotPlatform } from '../src/wecom/bot/platform.ts'
import type { BotOptions } from '../src/wecom/bot/settings.ts'
import { SimulatedBot, type SimulatedBotChat } from '../src/wecom/bot/simulated-bot.ts'
import { type Answer, type Bot as Callback, type Received, startBot } from './bot.ts'

/** The seeded bot, written out: a test that took these from the code could not see them change. */
export const seeded = {
  botId: 'aib0000000000000001',
  secret: 'test-bot-secret',
  token: 'test-token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const

type Json = Readonly<Record<string, unknown>>

/** WeCom's smart bots alone, served on a clock that stands still. */
export interface Bench {
  readonly url: string
  readonly port: number
  readonly clock: Clock
  readonly bots: BotPlatform
  readonly bot: SimulatedBot
  readonly faults: Faults
  readonly events: readonly BotEvent[]
}

export async function startBench(...bots: readonly BotOptions[]): Promise<Bench> {
  const clock = new Clock('manual')
  const events: BotEvent[] = []
  const faults = new Faults()
  let url = ''
  const platform = new BotPlatform({
    ...{ clock, baseUrl: () => url, emit: (event) => events.push(event), onChange: () => {} },
    takeFault: (message) => faults.takePush(message),
    ...(bots.length === 0 ? {} : { bots }),
  })
  const core = { bots: platform }
  let address: ListenAddress = { host: '127.0.0.1', port: 0 }
  const app = new Hono()
  app.onError(answerError)
  app.notFound(answerNotFound)
  app.use(guard(() => address))
  mountBots(app, core)
  mount(app, botRoutes(core))
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const sockets = attachBotSockets(server, core, () => address)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  address = { host: '127.0.0.1', port }
  url = `http://127.0.0.1:${port}`
  onTestFinished(async () => {
    platform.close()
    clock.close()
    sockets.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { url, port, clock, bots: platform, bot: new SimulatedBot(platform.bot()), faults, events }
}

/** What a request to a callback held. */
export function openPush(push: Received, key: string = seeded.encodingAesKey): Json {
  const { encrypt } = JSON.parse(push.body) as { encrypt: string }
  const { query } = push
  const expected = sign(seeded.token, query.get('timestamp') ?? '', query.get('nonce') ?? '', encrypt)
  if (query.get('msg_signature') !== expected) throw new Error('The push is not signed as it should be.')
  return JSON.parse(openEnvelope(decodeAesKey(key), encrypt, '').message.toString()) as Json
}

/** An answer sealed as the manual says; `change` spoils it. */
export function sealReply(push: Received, reply: unknown, change: Json = {}, receiveId = ''): string {
  const text = typeof reply === 'string' ? reply : JSON.stringify(reply)
  const encrypt = sealEnvelope(decodeAesKey(seeded.encodingAesKey), text, receiveId)
  const nonce = push.query.get('nonce') ?? ''
  const timestamp = Number(push.query.get('timestamp'))
  const msgsignature = sign(seeded.token, String(timestamp), nonce, encrypt)
  return JSON.stringify({ encrypt, msgsignature, timestamp, nonce, ...change })
}

/** What the check of a URL is answered with. */
export const openEchostr: Answer = ({ query }) =>
  openEnvelope(decodeAesKey(seeded.encodingAesKey), query.get('echostr') ?? '', '').message.toString()

/** A callback whose answers are sealed; a string goes as it is, nothing leaves the request open. */
export function startCallback(
  answer: (message: Json, number: number) => Json | string | null,
  check: Answer = openEchostr,
): Promise<Callback> {
  return startBot((push, number) => {
    const reply = answer(openPush(push), number)
    return typeof reply === 'object' && reply !== null ? sealReply(push, reply) : reply
  }, check)
}

/** A streamed answer. */
export function stream(id: string, content: string, finish: boolean, more: Json = {}): Json {
  return { msgtype: 'stream', stream: { id, content, finish, ...more } }
}

/** A card with two buttons. */
export function buttonCard(taskId: string, more: Json = {}): Json {
  return {
    ...{ card_type: 'button_interaction', main_title: { title: 'Lunch?' }, task_id: taskId },
    button_list: [
      { text: 'Yes', key: 'yes' },
      { text: 'No', key: 'no' },
    ],
    ...more,
  }
}

interface Ack {
  readonly errcode: number
  readonly errmsg: string
  readonly body?: Json
}

interface Frame {
  readonly cmd?: string
  readonly headers: { readonly req_id: string }
  readonly body?: Json
  readonly errcode?: number
}

/** A bot's end of a long connection, frame by frame. */
export class Client {
  readonly socket: WebSocket
  /** Resolves with the code the connection was closed with. */
  readonly closed: Promise<number>
  readonly frames: Frame[] = []
  #waiting: (() => void)[] = []
  #count = 0

  constructor(socket: WebSocket) {
    this.socket = socket
    this.closed = new Promise((resolve) => socket.on('close', resolve))
    socket.on('message', (data) => {
      this.frames.push(JSON.parse(String(data)) as Frame)
      const waiting = this.#waiting
      this.#waiting = []
      for (const wake of waiting) wake()
    })
  }

  /** The first frame that fits, from now or before. */
  async find(fits: (frame: Frame) => boolean): Promise<Frame> {
    for (;;) {
      const found = this.frames.find(fits)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  /** Sends a command and waits for its ack. */
  async call(cmd: string, body: Json = {}, reqId = `r${++this.#count}`): Promise<Ack> {
    const seen = this.#acks(reqId).length
    this.socket.send(JSON.stringify({ cmd, headers: { req_id: reqId }, body }))
    await this.find(() => this.#acks(reqId).length > seen)
    return this.#acks(reqId).at(-1) as unknown as Ack
  }

  subscribe(body: Json = { bot_id: seeded.botId, secret: seeded.secret }): Promise<Ack> {
    return this.call('aibot_subscribe', body)
  }

  /** The newest push of this command, once so many came. */
  async pushed(cmd: string, count = 1): Promise<{ readonly reqId: string; readonly body: Json }> {
    const all = (): Frame[] => this.frames.filter((frame) => frame.cmd === cmd)
    await this.find(() => all().length >= count)
    const frame = all()[count - 1]
    return { reqId: frame?.headers.req_id ?? '', body: frame?.body ?? {} }
  }

  #acks(reqId: string): Frame[] {
    return this.frames.filter((frame) => frame.errcode !== undefined && frame.headers.req_id === reqId)
  }
}

/** Opens a connection of a bot for the running test. */
export async function connect(
  bench: Pick<Bench, 'port'>,
  options: ConstructorParameters<typeof WebSocket>[2] = {},
): Promise<Client> {
  const socket = new WebSocket(`ws://127.0.0.1:${bench.port}/wecom/aibot`, options)
  onTestFinished(() => socket.terminate())
  const client = new Client(socket)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return client
}

/** A bot that is subscribed, and a member. */
export async function subscribed(): Promise<Bench & { readonly client: Client; readonly zhang: SimulatedBotChat }> {
  const bench = await startBench()
  const client = await connect(bench)
  const { errcode } = await client.subscribe()
  if (errcode !== 0) throw new Error(`The bot could not subscribe: ${errcode}`)
  return { ...bench, client, zhang: bench.bot.member('zhang') }
}

/** What the platform made of the bot's newest frame. */
export function lastVerdict({ bot }: Bench): string {
  return bot.frames.find(({ from }) => from === 'bot')?.verdict?.message.en ?? ''
}
