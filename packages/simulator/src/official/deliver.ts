import { setMaxListeners } from 'node:events'
import type { Clock } from '../clock.ts'
import { exchange } from '../exchange.ts'
import type { Attempt, Delivery, Verdict, VerdictCode } from '../protocol.ts'
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
    for (const number of attempts) {
      const startedAt = this.#options.clock.now()
      const request = writeRequest(push, url, startedAt)
      const outcome = await exchange(request, { clock: this.#options.clock, signal })
      const { verdict, replyText, reply } = judge(push, url, outcome)
      const response = outcome.kind === 'response' ? outcome.response : null
      const ms = this.#options.clock.now() - startedAt
      const attempt: Attempt = { number, startedAt, request, response, ms, replyText, verdict }
      running = { ...running, attempts: [...running.attempts, attempt], reply }
      if (!retried.includes(verdict.code) || number === attempts.length) {
        this.#countFailure(verdict)
        return this.#finish(running, verdict, signal)
      }
      this.#options.onChange(running)
    }
    return running
  }

  /** Gives up all running deliveries, and forgets the failures so far. */
  cancel(): void {
    this.#abort.abort()
    this.#abort = newAbort()
    this.#failures = 0
    this.#endPause()
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
    this.#pausedUntil = this.#options.clock.now() + pauseMs
    this.#stopPause = this.#options.clock.setTimer(pauseMs, () => this.#endPause())
    this.#options.onPause()
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
