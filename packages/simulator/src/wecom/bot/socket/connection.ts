import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { both } from '../../../bilingual.ts'
import type { Clock } from '../../../clock.ts'
import { isObject, isTooDeep } from '../../../input.ts'
import type { BotFrame, BotVerdict } from '../../../protocol-bot.ts'
import { BoundedMap } from '../../../store/bounded-map.ts'
import type { Bot } from '../bot.ts'
import { BotRefusal, errcodes, errmsgOf, refusedVerdict } from '../refusal.ts'
import { invalid, type Json } from '../reply/fields.ts'
import type { Turn } from '../turn.ts'
import { commands, type Done, tooOften } from './commands.ts'

/** The socket under a connection, as far as it is needed. */
export interface Socket {
  /** Sends a text. */
  send(text: string): void
  /** Says goodbye. */
  close(code?: number): void
  /** Cuts the line. */
  terminate(): void
}

/** What a connection needs from the platform. */
export interface ConnectionOptions {
  readonly clock: Clock
  readonly findBot: (botId: string) => Bot | undefined
  /** The socket is gone. */
  readonly onClosed: () => void
}

/** After how long a silence the platform hangs up. The manual says that it does, not when: three missed pings is a guess. */
export const silenceMs: number = 90_000
/** How many callbacks of a connection can be answered. */
const maxTurns = 2000
const maxReqIdBytes = 256

/** The platform's end of one long connection. Source: path/101463 of the WeCom manual. */
export class Connection {
  readonly #socket: Socket
  readonly #options: ConnectionOptions
  /** What was pushed over this connection, by req_id: nothing else can be answered. */
  readonly #turns = new BoundedMap<string, Turn>(maxTurns)
  #bot: Bot | null = null
  #stopSilence: () => void = () => {}

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket
    this.#options = options
    this.heard()
  }

  /** Something came, were it a ping of the protocol's own: the silence begins anew. */
  heard(): void {
    this.#stopSilence()
    this.#stopSilence = this.#options.clock.setTimer(silenceMs, () => this.end())
  }

  /** The socket is gone. */
  closed(): void {
    this.#stopSilence()
    this.#leave()
    this.#options.onClosed()
  }

  /** Takes a frame. What is no JSON object ends the connection. */
  receive(text: string): void {
    this.heard()
    const frame = readFrame(text)
    if (frame === undefined) {
      const verdict: BotVerdict = { ok: false, code: 'illegal-body', message: notJson, warnings: [] }
      this.#record(text, { cmd: null, reqId: null, errcode: null, verdict, interactionId: null, withheld: false })
      this.end(1007)
      return
    }
    const cmd = typeof frame.cmd === 'string' ? frame.cmd.slice(0, 100) : null
    const reqId = reqIdOf(frame)
    const turn = this.#turns.get(reqId ?? '')
    let errcode = 0
    let done: Done = {}
    let verdict: BotVerdict
    try {
      done = this.#run(cmd, reqId, isObject(frame.body) ? frame.body : {}, turn)
      verdict = done.verdict ?? fine
    } catch (error) {
      if (!(error instanceof BotRefusal)) throw error
      errcode = error.errcode
      verdict = refusedVerdict(error)
    }
    const withheld = this.#bot?.link.withholds() === true
    const interactionId = turn?.interactionId ?? null
    this.#record(text, { cmd, reqId, errcode, verdict, interactionId, withheld })
    if (turn !== undefined && verdict.ok) this.#bot?.answered(turn, verdict)
    if (withheld) return
    const headers = { req_id: reqId ?? '' }
    this.#send({ headers, ...(done.body === undefined ? {} : { body: done.body }), errcode, errmsg: errmsgOf(errcode) })
  }

  /** Pushes a message or an event. */
  push(cmd: string, body: Json, turn: Turn | null): void {
    const reqId = `${cmd}_${randomBytes(12).toString('hex')}`
    if (turn !== null) this.#turns.set(reqId, turn)
    const text = JSON.stringify({ cmd, headers: { req_id: reqId }, body })
    this.#bot?.record(text, {
      ...{ from: 'platform', cmd, reqId, errcode: null, verdict: null },
      interactionId: turn?.interactionId ?? null,
    })
    this.#socket.send(text)
  }

  /** Says that another connection took over, and ends. */
  kick(event: Json): void {
    this.push('aibot_event_callback', event, null)
    this.end()
  }

  /** Says goodbye; the other side need not answer for the connection to be over. */
  end(code?: number): void {
    this.#leave()
    this.#socket.close(code)
  }

  /** Cuts the line without a word. */
  drop(): void {
    this.#leave()
    this.#socket.terminate()
  }

  /** What was pushed so far can no longer be answered. */
  forget(): void {
    this.#turns.clear()
  }

  #run(cmd: string | null, reqId: string | null, body: Json, turn: Turn | undefined): Done {
    if (reqId === null) {
      throw invalid(`"headers.req_id" is missing: a text of 1 to ${maxReqIdBytes} bytes.`, '缺少“headers.req_id”。')
    }
    if (cmd === 'aibot_subscribe') return this.#subscribe(body)
    const handler = cmd !== null && Object.hasOwn(commands, cmd) ? commands[cmd] : undefined
    if (handler === undefined) throw invalid('There is no such "cmd".', '没有此“cmd”。')
    if (this.#bot === null) {
      throw new BotRefusal(
        errcodes.notSubscribed,
        'The first frame is aibot_subscribe, and its ack is to be waited for.',
        '请先发送 aibot_subscribe 并等待其应答。',
      )
    }
    return handler({ bot: this.#bot, reqId, body, turn })
  }

  #subscribe({ bot_id: botId, secret }: Json): Done {
    const bot = typeof botId === 'string' ? this.#options.findBot(botId) : undefined
    if (bot === undefined) {
      throw new BotRefusal(errcodes.invalidBotId, 'There is no bot with this bot_id.', '没有此 bot_id 的机器人。')
    }
    if (!bot.link.mayTry()) throw tooOften('The bot subscribes too often: once for each connection.', '订阅过于频繁。')
    if (typeof secret !== 'string' || !isSame(secret, bot.state.secret)) {
      throw new BotRefusal(errcodes.wrongSecret, 'The secret is not the bot’s.', 'secret 不正确。')
    }
    if (!bot.takesConnections) {
      throw new BotRefusal(
        errcodes.wrongSecret,
        'The bot is in callback mode, where it has no secret for connections: choose connection mode.',
        '机器人处于回调模式，没有长连接的 secret：请切换为长连接模式。',
      )
    }
    if (this.#bot !== bot) this.#leave()
    this.#bot = bot
    bot.entered(this)
    return {}
  }

  /** What was pushed here can be answered nowhere else. */
  #leave(): void {
    const bot = this.#bot
    if (bot === null) return
    this.#bot = null
    bot.link.left(this)
    for (const [, turn] of this.#turns.entries()) bot.lost(turn)
    this.#turns.clear()
  }

  #record(
    text: string,
    frame: Pick<BotFrame, 'cmd' | 'reqId' | 'errcode' | 'verdict' | 'interactionId'> & { readonly withheld: boolean },
  ): void {
    const { withheld, ...rest } = frame
    this.#bot?.record(text, { from: 'bot', ...rest, ...(withheld ? { ackWithheld: true } : {}) })
  }

  #send(frame: Json): void {
    this.#socket.send(JSON.stringify(frame))
  }
}

const fine: BotVerdict = { ok: true, code: 'nothing', message: both('Taken.', '已接受。'), warnings: [] }
const notJson = both('A frame is a JSON object: the connection was closed.', '帧必须是 JSON 对象：连接已关闭。')

function readFrame(text: string): Json | undefined {
  try {
    const value: unknown = isTooDeep(text) ? undefined : JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function reqIdOf({ headers }: Json): string | null {
  const reqId = isObject(headers) ? headers.req_id : undefined
  return typeof reqId === 'string' && reqId !== '' && Buffer.byteLength(reqId) <= maxReqIdBytes ? reqId : null
}

/** Compares two secrets in a time that tells nothing about them. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
