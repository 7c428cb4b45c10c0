import { setMaxListeners } from 'node:events'
import type { Clock } from '../clock.ts'
import { exchange, type Outcome } from '../exchange.ts'
import type { Attempt, Delivery, Fault, HttpRequestRecord, Verdict, VerdictCode } from '../protocol.ts'
import type { MessageNodes } from '../xml.ts'
import { type Push, writeRequest } from './push.ts'
import { judge, unsent } from './verdict.ts'

/** What a push engine reports to. */
export interface DeliveryOptions {
  readonly clock: Clock
  /** Called with each new state of a delivery. */
  readonly onChange: (delivery: Delivery) => void
  /** Called when the pause begins or ends. */
  readonly onPause: () => void
  /** What shall go wrong with the next request of a push; asked once for each. */
  readonly takeFault: (message: MessageNodes) => Fault | undefined
  /** After how many failed deliveries in a row all pushes pause. */
  readonly failuresBeforePause: number
}

const attempts = [1, 2, 3] as const
const pauseMs = 60_000

// No answer at all is what the manual's page “Passive reply” sends again. Answers of another status than 200 are sent
// again too, at once, as server logs show; an illegal body of status 200 is an answer and is not.
const retried: readonly VerdictCode[] = ['timeout', 'connection', 'status']

/** What the person sees in the chat. Source: the manual's page “Passive reply”. */
const notice = '该公众号暂时无法提供服务，请稍后再试'

interface SavedEngine {
  readonly count: number
  readonly failures: number
  readonly pausedUntil: number | null
}

/** Sends pushes to the callback: three deliveries at most, five seconds each, and a pause after too many failures. */
export class PushEngine {
  readonly #options: DeliveryOptions
  #abort: AbortController = newAbort()
  #count = 0
  #failures = 0
  #pausedUntil: number | null = null
  #stopPause: () => void = () => {}

  constructor(options: DeliveryOptions) {
    this.#options = options
  }

  /** When pushes flow again, on the simulator's clock; null while they do. */
  get pausedUntil(): number | null {
    return this.#pausedUntil
  }

  /** Ends with the next `cancel`. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** The record of a push that is about to be sent. */
  prepare(push: Push): Delivery {
    return {
      id: `d${++this.#count}`,
      openid: push.openid,
      at: this.#options.clock.now(),
      message: push.message,
      text: push.text,
      mode: push.account.mode,
      format: push.account.format,
      state: 'running',
      attempts: [],
      verdict: null,
      reply: null,
      notice: null,
    }
  }

  /** Sends a push to its account's callback URL, to the end. The first request has started when this returns; never rejects. */
  async run(delivery: Delivery, push: Push): Promise<Delivery> {
    const { signal } = this.#abort
    this.#options.onChange(delivery)
    const url = push.account.callbackUrl
    if (url === null) return this.#finish(delivery, unsent('no-callback'), signal)
    if (this.#pausedUntil !== null) return this.#finish(delivery, unsent('paused'), signal)
    let running = delivery
    let repeats = 0
    for (const number of attempts) {
      const startedAt = this.#options.clock.now()
      const request = writeRequest(push, url, startedAt)
      const fault = this.#options.takeFault(push.message)
      repeats = Math.max(repeats, fault?.repeat ?? 0)
      const outcome = await this.#send(request, fault, signal)
      const { verdict, replyText, reply } = judge(push, url, outcome)
      const response = outcome.kind === 'response' ? outcome.response : null
      const ms = this.#options.clock.now() - startedAt
      const attempt: Attempt = {
        ...{ number, startedAt, request, response, ms, replyText, verdict },
        ...(fault === undefined ? {} : { faultId: fault.id }),
      }
      // Of a push that comes twice the person sees the first answer.
      running = { ...running, attempts: [...running.attempts, attempt], reply: running.reply ?? reply }
      const again = retried.includes(verdict.code) || (verdict.ok && number <= repeats)
      if (!again || number === attempts.length) {
        this.#countFailure(verdict)
        return this.#finish(running, verdict, signal)
      }
      this.#options.onChange(running)
    }
    return running
  }

  /** One request, on the network a fault makes of it. */
  async #send(request: HttpRequestRecord, fault: Fault | undefined, signal: AbortSignal): Promise<Outcome> {
    const { clock } = this.#options
    const dropped: Outcome = { kind: 'connection', code: `the fault ${fault?.id} cut it` }
    if (fault?.drop === 'before') return dropped
    const outcome = await exchange(request, { clock, signal, delayMs: fault?.delayMs ?? 0 })
    return fault?.drop === 'after' && outcome.kind === 'response' ? dropped : outcome
  }

  /** Gives up all running deliveries, and forgets the failures so far. */
  cancel(): void {
    this.#abort.abort()
    this.#abort = newAbort()
    this.#failures = 0
    this.#endPause()
  }

  save(): SavedEngine {
    return { count: this.#count, failures: this.#failures, pausedUntil: this.#pausedUntil }
  }

  load(saved: SavedEngine): void {
    this.cancel()
    this.#count = saved.count
    this.#failures = saved.failures
    if (saved.pausedUntil !== null) this.#pauseUntil(saved.pausedUntil)
  }

  #finish(delivery: Delivery, verdict: Verdict, signal: AbortSignal): Delivery {
    const shown = !verdict.ok && showsNotice(delivery.message as MessageNodes) && deservesNotice(verdict.code)
    const finished: Delivery = { ...delivery, state: 'done', verdict, notice: shown ? notice : null }
    if (!signal.aborted) this.#options.onChange(finished)
    return finished
  }

  #countFailure(verdict: Verdict): void {
    if (verdict.code === 'cancelled') return
    this.#failures = verdict.ok ? 0 : this.#failures + 1
    if (this.#failures < this.#options.failuresBeforePause || this.#pausedUntil !== null) return
    this.#failures = 0
    this.#pauseUntil(this.#options.clock.now() + pauseMs)
    this.#options.onPause()
  }

  #pauseUntil(time: number): void {
    this.#pausedUntil = time
    this.#stopPause = this.#options.clock.setTimer(time - this.#options.clock.now(), () => this.#endPause())
  }

  #endPause(): void {
    if (this.#pausedUntil === null) return
    this.#pausedUntil = null
    this.#stopPause()
    this.#options.onPause()
  }
}

/** Every running request listens, however many there are. */
function newAbort(): AbortController {
  const abort = new AbortController()
  setMaxListeners(0, abort.signal)
  return abort
}

/** Only somebody who wrote or tapped a click button waits for an answer. */
function showsNotice(message: MessageNodes): boolean {
  return message.MsgType !== 'event' || message.Event === 'CLICK'
}

/** An account without a callback is not out of order, and what was cancelled never happened. */
function deservesNotice(code: VerdictCode): boolean {
  return code !== 'no-callback' && code !== 'cancelled'
}
