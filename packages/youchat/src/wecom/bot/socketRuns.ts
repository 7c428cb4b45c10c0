import type { ReadPush } from '../../callback/message.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxError, WxTimeoutError } from '../../errors.ts'
import { PushChannel } from './chat.ts'
import type { ConnectionHost } from './connection.ts'
import { AiBotContext } from './context.ts'
import { sendGrowing } from './growing.ts'
import type { Lifeline } from './lifeline.ts'
import type { Link } from './link.ts'
import { cardPacket, type Packet, type Plan, planOf } from './plan.ts'
import { readAiBotPush } from './product.ts'
import { messagePacket } from './respond.ts'
import type { AiBotStream } from './responses.ts'
import { maxGrowthMs, ReplyStream } from './stream.ts'
import type { UnknownAiBotPush } from './types.ts'
import { late, within } from './within.ts'

/** How the pushes of a long connection are answered. */
export interface SocketRunsOptions extends ConnectionHost {
  readonly line: Lifeline
  readonly frameMs: number
  readonly ackTimeoutMs: number
  readonly uploadImage: (bytes: Uint8Array) => Promise<string>
}

interface Run {
  readonly ctx: AiBotContext
  readonly reply: ReplyStream
}

/** Events have to be answered within five seconds. */
const eventMs = 4500
/** How long, and how many pushes are known, so that none is answered twice. */
const knownMs = 600_000
const maxKnown = 10_000

/** Answers the pushes of a long connection. */
export class SocketRuns {
  readonly #options: SocketRunsOptions
  readonly #running = new Set<Run>()
  /** What is on its way to the platform; it never fails. */
  readonly #sending = new Set<Promise<void>>()
  /** When each push came, the oldest first. */
  readonly #known = new Map<string, number>()
  #isClosing = false

  constructor(options: SocketRunsOptions) {
    this.#options = options
  }

  /** Answers a push; never throws. */
  answer(reqId: string, body: Record<string, unknown>, link: Link): void {
    if (this.#isClosing) return
    const { onError } = this.#options
    let read: ReadPush
    try {
      read = readAiBotPush(body)
    } catch (error) {
      onError(error, 'message', undefined)
      return
    }
    if (!this.#isNew(String(read.push.msgid))) return
    const req = read.push as unknown as UnknownAiBotPush
    const run = this.#start(reqId, req)
    const isEnd = read.name.isEvent && read.name.name === 'disconnected_event'
    this.#running.add(run)
    void this.#answer(run, read, new PushChannel(this.#options.line, reqId, req), link)
      .catch((error) => {
        // What fails because it was aborted has been told, or nobody is there to be told.
        if (!run.ctx.signal.aborted) onError(error, stepOf(error), req)
      })
      .finally(() => {
        this.#running.delete(run)
        if (!run.reply.isFinished) run.reply.finish()
      })
    if (isEnd) this.#replaced()
  }

  /** Ends growing replies with what there is and waits until that is sent. */
  async close(reason: WxError): Promise<void> {
    this.stop(reason)
    await within(this.#options.clock, this.#options.ackTimeoutMs, Promise.all(this.#sending))
  }

  /** Aborts whatever goes on. */
  stop(reason: WxError): void {
    this.#isClosing = true
    for (const { ctx, reply } of this.#running) {
      reply.close(reason)
      ctx.abort(reason)
    }
  }

  /** Calling again would throw the other one out, which would call again. */
  #replaced(): void {
    const message = 'Another connection of the same bot took the place of this one, which stays closed.'
    const error = new WxError('connection_replaced', message)
    this.#options.onError(error, 'connection', undefined)
    void this.#options.line.close(error)
  }

  #isNew(msgid: string): boolean {
    const now = this.#options.clock.now()
    for (const [known, at] of this.#known) {
      if (at + knownMs > now && this.#known.size < maxKnown) break
      this.#known.delete(known)
    }
    if (this.#known.has(msgid)) return false
    this.#known.set(msgid, now)
    return true
  }

  #start(reqId: string, req: UnknownAiBotPush): Run {
    const { clock, line, download, onError } = this.#options
    const channel = new PushChannel(line, reqId, req)
    const ctx = new AiBotContext(req, {
      respond: async (content, options) => {
        await channel.push(messagePacket(content, options))
      },
      download,
    })
    const reply = new ReplyStream({
      id: nodeCrypto().randomBytes(16).toString('hex'),
      clock,
      onError: (error) => onError(error, stepOf(error), req),
      abort: (reason) => ctx.abort(reason),
    })
    return { ctx, reply }
  }

  async #answer({ ctx, reply }: Run, read: ReadPush, channel: PushChannel, link: Link): Promise<void> {
    const { clock, run } = this.#options
    const { name, push } = read
    const planned = run(read, ctx).then((answer) => planOf(answer, name, push))
    if (!name.isEvent) return this.#reply(await planned, reply, channel)
    const plan = await within(clock, eventMs, planned)
    if (plan === late) {
      planned.catch((error) => this.#options.onError(error, 'handler', ctx.req))
      const message = `The handler had not answered after ${eventMs} ms; the platform takes the answer to an event for 5000 ms.`
      const error = new WxTimeoutError('handler_timeout', message)
      this.#options.onError(error, 'handler', ctx.req)
      ctx.abort(error)
    } else if (plan.kind === 'packet') {
      const cmd = name.name === 'enter_chat' ? 'aibot_respond_welcome_msg' : 'aibot_respond_update_msg'
      await channel.answer(link, cmd, plan.packet)
    }
  }

  async #reply(plan: Plan, reply: ReplyStream, channel: PushChannel): Promise<void> {
    if (plan.kind === 'nothing') return
    if (plan.kind === 'packet') {
      await channel.replyOnce(plan.packet)
      return
    }
    const sent = this.#replyStream(plan.stream, reply, channel)
    const settled = sent.catch(() => {})
    this.#sending.add(settled)
    await sent.finally(() => this.#sending.delete(settled))
  }

  async #replyStream(stream: AiBotStream, reply: ReplyStream, channel: PushChannel): Promise<void> {
    const { clock, frameMs, onError } = this.#options
    const tell = (error: unknown) => onError(error, stepOf(error), channel.req)
    reply.expireAt(clock.now() + maxGrowthMs)
    // A source that hangs is left behind when the reply is ended.
    void reply.follow(stream)
    if (!reply.isFinished) await within(clock, frameMs, reply.changed())
    await new Promise((resolve) => setImmediate(resolve))
    await sendGrowing(reply, channel, stream.feedbackId, { clock, frameMs, onError: tell })
    for (const { base64 } of reply.images) await channel.replyOnce(await this.#imagePacket(base64))
    if (reply.card !== undefined) await channel.replyOnce(cardPacket(reply.card))
  }

  /** A stream carries no pictures here, so each is a message of its own behind it. */
  async #imagePacket(base64: string): Promise<Packet> {
    const media_id = await this.#options.uploadImage(Buffer.from(base64, 'base64'))
    return { msgtype: 'image', image: { media_id } }
  }
}

function stepOf(error: unknown): 'handler' | 'reply' {
  return error instanceof WxError ? 'reply' : 'handler'
}
