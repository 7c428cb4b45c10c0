import { setMaxListeners } from 'node:events'
import type { Clock } from '../clock.ts'
import { exchange, type Outcome } from '../exchange.ts'
import type { Attempt, Delivery, Fault, HttpRequestRecord, Verdict, VerdictCode } from '../protocol.ts'
import type { MessageNodes } from '../xml.ts'
import { type Judgement, unsent } from './verdict.ts'

/** A push ready to be sent. */
export interface EnginePush
  extends Pick<Delivery, 'product' | 'openid' | 'agentId' | 'message' | 'text' | 'mode' | 'format'> {
  readonly message: MessageNodes
  /** Where it goes; null while none is configured. */
  readonly url: string | null
}

/** What a push engine needs to know of its product, and reports to. */
export interface EngineOptions<Push extends EnginePush> {
  /** What the ids of its deliveries begin with. */
  readonly idPrefix: string
  /** One delivery of a push: new in what signs it, the same in its body. */
  readonly writeRequest: (push: Push, url: string, now: number) => HttpRequestRecord
  readonly judge: (push: Push, url: string, outcome: Outcome) => Judgement
  /** What the person is shown when all went wrong; null for nothing. */
  readonly noticeOf: (delivery: Delivery, verdict: Verdict) => string | null
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

/** A push that was begun. */
export interface StartedPush {
  /** The record as it is at the start. */
  readonly delivery: Delivery
  /** The record as it is at the end; never rejects. */
  readonly done: Promise<Delivery>
}

const attempts = [1, 2, 3] as const
const pauseMs = 60_000

// No answer at all is what the manual's page “Passive reply” sends again. Answers of another status than 200 are sent
// again too, at once, as server logs show; an illegal body of status 200 is an answer and is not.
const retried: readonly VerdictCode[] = ['timeout', 'connection', 'status']

interface SavedEngine {
  readonly count: number
  readonly failures: number
  readonly pausedUntil: number | null
}

/** Sends pushes to the callback: three deliveries at most, five seconds each, and a pause after too many failures. */
export class PushEngine<Push extends EnginePush> {
  readonly #options: EngineOptions<Push>
  #abort: AbortController = newAbort()
  #count = 0
  #failures = 0
  #pausedUntil: number | null = null
  #stopPause: () => void = () => {}

  constructor(options: EngineOptions<Push>) {
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
    const { product, openid, agentId, message, text, mode, format } = push
    return {
      ...{ id: `${this.#options.idPrefix}${++this.#count}`, product, openid },
      ...(agentId === undefined ? {} : { agentId }),
      ...{ at: this.#options.clock.now(), message, text, mode, format },
      state: 'running',
      attempts: [],
      verdict: null,
      reply: null,
      notice: null,
    }
  }

  /** Sends a push to its callback URL, to the end. The first request has started when this returns; never rejects. */
  async run(delivery: Delivery, push: Push): Promise<Delivery> {
    const { signal } = this.#abort
    this.#options.onChange(delivery)
    const { url } = push
    if (url === null) return this.#finish(delivery, unsent('no-callback'), signal)
    if (this.#pausedUntil !== null) return this.#finish(delivery, unsent('paused'), signal)
    let running = delivery
    let repeats = 0
    for (const number of attempts) {
      const startedAt = this.#options.clock.now()
      const request = this.#options.writeRequest(push, url, startedAt)
      const fault = this.#options.takeFault(push.message)
      repeats = Math.max(repeats, fault?.repeat ?? 0)
      const outcome = await this.#send(request, fault, signal)
      const { verdict, replyText, reply } = this.#options.judge(push, url, outcome)
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
    const notice = verdict.ok ? null : this.#options.noticeOf(delivery, verdict)
    const finished: Delivery = { ...delivery, state: 'done', verdict, notice }
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
