import { isWxError, type WxError } from '../errors.ts'
import type { HandlerResult } from './dispatch.ts'
import type { Format, ReadPush } from './message.ts'
import type { Received, Step } from './options.ts'
import { isPromise } from './promise.ts'
import type { Answer } from './reply.ts'
import { type Params, queryObject } from './request.ts'
import type { Work } from './run.ts'
import type { StoredPush } from './runs.ts'

/** How far a push has come, for the error hook. */
export interface Progress {
  step: Step
  read: ReadPush | undefined
}

/** What the work on a push asks of its application. */
export interface WorkHost<Ctx, Given> {
  createContext(read: ReadPush, received: Received<Given>): Ctx
  /** Runs the handler. */
  run(read: ReadPush, ctx: Ctx): HandlerResult
  write(answer: Answer, read: ReadPush, format: Format): string
  report(error: unknown, progress: Progress): void
  lateSender(ctx: Ctx, given: Given | undefined): ((answer: Answer) => Promise<void>) | undefined
}

/**
 * What is done for a push once, however often it is delivered. Its fields are plain: measured, private ones cost a push
 * a tenth of its time.
 */
export class PushWork<Ctx extends { abort(reason: unknown): void }, Given> implements Work {
  private readonly host: WorkHost<Ctx, Given>
  private readonly read: ReadPush
  private readonly received: Received<Given>
  private readonly format: Format
  private readonly progress: Progress
  private ctx: Ctx | undefined
  private answer: Answer
  private readonly sendsLong: boolean
  /** Whether the answer is a text that no reply holds, but messages do. */
  isTooLong: boolean
  private isAborted: boolean

  /** @param sendsLong Whether such a text is sent at once, and not by who asked for the run. */
  constructor(
    host: WorkHost<Ctx, Given>,
    read: ReadPush,
    received: Received<Given>,
    format: Format,
    progress: Progress,
    sendsLong: boolean,
  ) {
    this.host = host
    this.read = read
    this.received = received
    this.format = format
    this.progress = progress
    this.ctx = undefined
    this.answer = undefined
    this.sendsLong = sendsLong
    this.isTooLong = false
    this.isAborted = false
  }

  run(): string | Promise<string> {
    const { host, read } = this
    this.ctx = host.createContext(read, this.received)
    const answer = host.run(read, this.ctx)
    return isPromise(answer) ? Promise.resolve(answer).then((given) => this.write(given)) : this.write(answer)
  }

  isOurs(): boolean {
    return this.ctx !== undefined
  }

  abort(reason: unknown): void {
    this.isAborted = true
    this.ctx?.abort(reason)
  }

  onLateError(error: unknown, step: 'handler' | 'late'): void {
    this.host.report(error, { step, read: this.read })
  }

  stored(): StoredPush {
    const { raw, account, params } = this.received
    return { raw, receiveId: account.receiveId, sender: senderOf(this.read), query: unsigned(params) }
  }

  sendLate(): (() => Promise<void>) | undefined {
    const send = this.ctx === undefined ? undefined : this.host.lateSender(this.ctx, this.received.given)
    return send && (() => send(this.answer))
  }

  /** What was answered, as JSON, for `sendKept`; undefined where what comes too late is dropped. */
  kept(): string | undefined {
    return this.sendLate() === undefined ? undefined : JSON.stringify(this.answer)
  }

  /** Sends what was answered elsewhere. */
  async sendKept(answer: string): Promise<void> {
    const { host, received } = this
    const ctx = host.createContext(this.read, received)
    await host.lateSender(ctx, received.given)?.(JSON.parse(answer) as Answer)
  }

  private write(answer: Answer): string {
    this.answer = answer
    this.progress.step = 'reply'
    try {
      return this.host.write(answer, this.read, this.format)
    } catch (error) {
      if (!isWxError(error) || error.code !== 'text_too_long') throw error
      return this.writeLong(error)
    }
  }

  /** What no reply holds, messages can: the API sends a text in parts. */
  private writeLong(error: WxError): string {
    const send = this.sendLate()
    if (send === undefined || this.isAborted) throw error
    this.isTooLong = true
    if (this.sendsLong) send().catch((failure: unknown) => this.onLateError(failure, 'late'))
    return ''
  }
}

/** Empty for what the platform itself sends: such pushes have no order among each other. */
function senderOf({ push }: ReadPush): string {
  const { FromUserName } = push
  return typeof FromUserName === 'string' && FromUserName !== 'sys' ? FromUserName : ''
}

/** A query without what proves it: it is kept where others may read. */
function unsigned(params: Params): Readonly<Record<string, string>> {
  const { signature: _, msg_signature: __, echostr: ___, ...rest } = queryObject(params)
  return rest
}
