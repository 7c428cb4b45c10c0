import type { Clock } from '../../clock.ts'
import { exchange, type Outcome } from '../../exchange.ts'
import type { Fault, HttpRequestRecord } from '../../protocol.ts'
import type { BotRequestStep, BotVerdict } from '../../protocol-bot.ts'
import { bodyOf, Refusal } from '../../push/refusals.ts'
import type { Answers } from './answers.ts'
import { openReply, sealPush, writePush } from './envelope.ts'
import type { Interactions } from './interactions.ts'
import type { Json } from './reply/fields.ts'
import { readReply, type Situation } from './reply/reply.ts'
import type { BotSettings } from './settings.ts'
import { type StreamState, streamMs, type Turn } from './turn.ts'
import { expiredVerdict, noCallback, nothingVerdict, shownVerdict } from './verdicts.ts'

/** What a callback engine works with. */
export interface CallbackOptions {
  readonly clock: Clock
  readonly settings: () => BotSettings
  readonly answers: Answers
  readonly interactions: Interactions
  /** What shall go wrong with the next request; asked once for each. */
  readonly takeFault: (message: Json) => Fault | undefined
  /** What a request for news of a stream holds. */
  readonly refreshOf: (turn: Turn, streamId: string) => Json
}

// The manual's pages on smart bots say nothing of how often a push comes. What WeCom does for its apps is taken: no
// answer, or one of another status than 200, is sent again, three times in all. Events on cards come once, as the manual says.
const deliveries = 3
const retried: readonly BotVerdict['code'][] = ['timeout', 'connection', 'status']

/** How much is kept of the body of an answer with news of a stream, and of its text: there are many of them. */
const keptBody = 4 * 1024
const keptText = 8 * 1024
/** Ten pictures of 10 MB, in base64 within the JSON and, encrypted, in base64 again. */
const maxAnswerBytes = 192 * 1024 * 1024

/** Carries what members do to a bot's callback, and asks for news of its streams. */
export class CallbackEngine {
  readonly #options: CallbackOptions

  constructor(options: CallbackOptions) {
    this.#options = options
  }

  /** Sends a push to its end, the end of its stream included. Never rejects; the first request has started when this returns. */
  async run(turn: Turn, message: Json, signal: AbortSignal): Promise<void> {
    const { interactions, settings } = this.#options
    const { callbackUrl } = settings()
    if (callbackUrl === null) return interactions.finish(turn.interactionId, noCallback)
    const verdict = await this.#deliver(turn, message, callbackUrl, signal)
    const [stream] = turn.streams.values()
    const isOpen = stream !== undefined && !stream.finished && !signal.aborted
    const last = isOpen ? await this.#refresh(turn, stream, verdict, signal) : verdict
    // What was given up is forgotten, and its id may be another's by now.
    if (!signal.aborted) interactions.finish(turn.interactionId, last)
  }

  async #deliver(turn: Turn, message: Json, url: string, signal: AbortSignal): Promise<BotVerdict> {
    const text = JSON.stringify(message)
    const encrypt = sealPush(this.#options.settings(), text)
    const times = turn.kind === 'template_card_event' || turn.kind === 'enter_chat' ? 1 : deliveries
    const situation: Situation = turn.kind
    let repeats = 0
    let first: BotVerdict | undefined
    for (let number = 1; ; number++) {
      const fault = this.#options.takeFault(message)
      repeats = Math.max(repeats, fault?.repeat ?? 0)
      const sent = { ...({ kind: 'delivery', number, url, text, encrypt } as const), fault }
      // Of a push that comes twice the member sees the first answer.
      const verdict = await this.#request(turn, sent, first?.ok ? null : situation, signal)
      first = first?.ok ? first : verdict
      const isLost = retried.includes(verdict.code) && number < times
      const isRepeated = verdict.ok && number <= repeats
      if ((!isLost && !isRepeated) || signal.aborted) return first
    }
  }

  /** Asks for news until the stream is finished, or six minutes after the question. */
  async #refresh(turn: Turn, stream: StreamState, before: BotVerdict, signal: AbortSignal): Promise<BotVerdict> {
    const { clock, settings, refreshOf, answers } = this.#options
    const until = turn.at + streamMs
    let last = before
    for (let number = 1; ; number++) {
      const { pollMs } = settings()
      await wait(Math.min(pollMs, Math.max(0, until - clock.now())), clock, signal)
      const { callbackUrl: url } = settings()
      if (signal.aborted) return last
      if (clock.now() >= until || url === null) {
        answers.seal(turn, stream)
        return expiredVerdict(true)
      }
      const message = refreshOf(turn, stream.id)
      const text = JSON.stringify(message)
      const fault = this.#options.takeFault(message)
      const encrypt = sealPush(settings(), text)
      last = await this.#request(turn, { kind: 'poll', number, url, text, encrypt, fault }, 'refresh', signal)
      if (stream.finished) return last
    }
  }

  /** One request and what comes of it; a null situation keeps its answer from being shown. */
  async #request(
    turn: Turn,
    sent: {
      readonly kind: BotRequestStep['kind']
      readonly number: number
      readonly url: string
      readonly text: string
      readonly encrypt: string
      readonly fault: Fault | undefined
    },
    situation: Situation | null,
    signal: AbortSignal,
  ): Promise<BotVerdict> {
    const { clock, interactions, settings } = this.#options
    const at = clock.now()
    const { request, nonce } = writePush(settings(), sent.url, sent.encrypt, at)
    const outcome = await this.#send(request, sent.fault, signal)
    if (signal.aborted) return this.#cancelled(outcome, sent.url)
    const { verdict, replyText } = this.#judge(turn, situation, outcome, { url: sent.url, nonce })
    const response = outcome.kind === 'response' ? outcome.response : null
    const isShort = sent.kind === 'poll'
    interactions.addStep(turn.interactionId, {
      ...{ kind: sent.kind, number: sent.number, at, request, pushText: sent.text },
      response: response === null || !isShort ? response : { ...response, body: response.body.slice(0, keptBody) },
      ...{ ms: clock.now() - at, replyText: isShort ? (replyText?.slice(0, keptText) ?? null) : replyText, verdict },
      ...(sent.fault === undefined ? {} : { faultId: sent.fault.id }),
    })
    return verdict
  }

  #judge(
    turn: Turn,
    situation: Situation | null,
    outcome: Outcome,
    { url, nonce }: { readonly url: string; readonly nonce: string },
  ): { readonly verdict: BotVerdict; readonly replyText: string | null } {
    let replyText: string | null = null
    try {
      if (outcome.kind === 'timeout') throw tooLate()
      const { text, body, warnings } = openReply(bodyOf(outcome, url), this.#options.settings(), nonce)
      replyText = text.slice(0, 64 * 1024)
      if (body === null || situation === null) return { verdict: nothingVerdict(warnings), replyText }
      const reply = readReply(body, situation)
      this.#options.answers.check(reply, { ...turn, turn }, situation)
      this.#options.answers.show(reply, { ...turn, turn })
      return { verdict: shownVerdict([...warnings, ...reply.warnings]), replyText }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { verdict: { ok: false, code: error.code, message: error.text, warnings: [] }, replyText }
    }
  }

  /** One request, on the network a fault makes of it; time waits for its answer as long as it can. */
  async #send(request: HttpRequestRecord, fault: Fault | undefined, signal: AbortSignal): Promise<Outcome> {
    const { clock } = this.#options
    const dropped: Outcome = { kind: 'connection', code: `the fault ${fault?.id} cut it` }
    if (fault?.drop === 'before') return dropped
    const sent = exchange(request, { clock, signal, delayMs: fault?.delayMs ?? 0, maxBytes: maxAnswerBytes })
    clock.hold(sent)
    const outcome = await sent
    return fault?.drop === 'after' && outcome.kind === 'response' ? dropped : outcome
  }

  #cancelled(outcome: Outcome, url: string): BotVerdict {
    try {
      bodyOf(outcome, url)
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, message: error.text, warnings: [] }
      throw error
    }
    return nothingVerdict()
  }
}

function tooLate(): Refusal {
  return new Refusal(
    'timeout',
    'No whole answer within 5 seconds, so the platform hung up: answer an unfinished stream at once, and add to it when WeCom asks for news.',
    '5 秒内没有收到完整的应答，平台已断开连接：请先立即回复未结束的流式消息，再在刷新请求中补充内容。',
  )
}

/** Resolves after a time of the clock, or when it is given up. */
function wait(ms: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      stop()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const stop = clock.setTimer(ms, end)
    signal.addEventListener('abort', end)
  })
}
