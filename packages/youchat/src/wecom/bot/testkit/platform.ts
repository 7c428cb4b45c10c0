import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { Clock } from '../../../clock.ts'
import { type AiBotConnection, type AiBotConnectOptions, WxAiBot } from '../index.ts'
import { common } from './pushes.ts'

/** What a bot sends. */
export interface Frame {
  cmd: string
  headers: { req_id: string }
  body: Record<string, unknown>
}

/** The platform's end: acknowledges what it is sent, as `ack` says. */
export class Platform {
  readonly frames: Frame[] = []
  sockets: WebSocket[] = []
  ack: (frame: Frame) => object | undefined = () => ({})
  readonly #server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  #waiting: (() => void)[] = []

  readonly listening: Promise<void> = new Promise<void>((resolve) => void this.#server.on('listening', () => resolve()))

  constructor() {
    this.#server.on('connection', (socket) => {
      this.sockets.push(socket)
      socket.on('message', (data) => {
        const frame = JSON.parse(String(data)) as Frame
        this.frames.push(frame)
        const answer = this.ack(frame)
        if (answer !== undefined) {
          socket.send(JSON.stringify({ headers: frame.headers, errcode: 0, errmsg: 'ok', ...answer }))
        }
        this.#wake()
      })
      socket.on('close', () => this.#wake())
      this.#wake()
    })
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get socket(): WebSocket {
    return this.sockets.at(-1) as WebSocket
  }

  of(cmd: string): Frame[] {
    return this.frames.filter((frame) => frame.cmd === cmd)
  }

  /** Waits until so many frames of a kind have come. */
  async got(cmd: string, count = 1): Promise<Frame[]> {
    await this.until(() => this.of(cmd).length >= count)
    return this.of(cmd)
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  push(body: object, reqId = 'r1'): void {
    const cmd = (body as { msgtype: string }).msgtype === 'event' ? 'aibot_event_callback' : 'aibot_msg_callback'
    this.socket.send(JSON.stringify({ cmd, headers: { req_id: reqId }, body }))
  }

  close(): void {
    for (const socket of this.sockets) socket.terminate()
    this.#server.close()
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

export const text = (msgid: string, content = 'hi'): object => ({
  ...common,
  msgid,
  msgtype: 'text',
  text: { content },
})
export const event = (eventtype: string, own?: object): object => ({
  ...common,
  msgid: `e-${eventtype}`,
  msgtype: 'event',
  event: { eventtype, ...(own === undefined ? {} : { [eventtype]: own }) },
})

/** A clock that tests can move. */
type MovableClock = Clock & { advance(ms: number): void }

/** What a test of a long connection has: a platform of its own, and a bot that is closed behind it. */
export interface Bench {
  readonly platform: Platform
  readonly bot: WxAiBot
  readonly clock: MovableClock
  /** The codes of what the error hook was told. */
  readonly errors: unknown[]
  readonly connect: (options?: Partial<AiBotConnectOptions>) => AiBotConnection
  /** Waits until so many errors were told. */
  readonly told: (count: number) => Promise<unknown[]>
}

/** Opens a platform before each test and closes it behind; the function makes bots that belong to it. */
export function bench(makeClock: () => MovableClock): () => Bench {
  let platform: Platform
  const running: WxAiBot[] = []
  beforeEach(async () => {
    platform = new Platform()
    await platform.listening
  })
  afterEach(async () => {
    for (const bot of running.splice(0)) {
      for (const socket of platform.sockets) socket.terminate()
      await bot.close()
    }
    platform.close()
  })

  return () => {
    const clock = makeClock()
    const errors: unknown[] = []
    let tell = () => {}
    const onError = (error: unknown) => {
      const { errcode, code } = error as { errcode?: unknown; code?: unknown }
      errors.push(errcode ?? code ?? error)
      tell()
    }
    const bot = new WxAiBot({ clock, onError })
    running.push(bot)
    const connect = (more: Partial<AiBotConnectOptions> = {}) =>
      bot.connect({ botId: 'bot-1', secret: 'very-secret', url: platform.url, webSocket: WebSocket, ...more })
    /** Waits until so many errors were told. */
    const told = async (count: number) => {
      while (errors.length < count) await new Promise<void>((resolve) => (tell = resolve))
      return errors
    }
    return { platform, bot, clock, errors, connect, told }
  }
}
