import type { Clock } from '../../../clock.ts'
import type { BotVerdict } from '../../../protocol-bot.ts'
import type { Answers } from '../answers.ts'
import type { Interactions } from '../interactions.ts'
import type { Json } from '../reply/fields.ts'
import { eventMs, type StreamState, streamMs, type Turn } from '../turn.ts'
import { expiredVerdict, lostVerdict, notConnected, nothingVerdict } from '../verdicts.ts'
import type { Link } from './link.ts'

/** What the turns of a long connection work with. */
export interface SocketTurnsOptions {
  readonly clock: Clock
  readonly link: Link
  readonly answers: Answers
  readonly interactions: Interactions
}

/** Carries what members do over the long connection, and ends what is not answered in time. */
export class SocketTurns {
  readonly #options: SocketTurnsOptions
  readonly #timed = new WeakSet<StreamState>()

  constructor(options: SocketTurnsOptions) {
    this.#options = options
  }

  /** Pushes a message or an event. @param signal Gives it up. */
  push(turn: Turn, message: Json, signal: AbortSignal): void {
    const { clock, link, interactions } = this.#options
    const { interactionId: id, kind } = turn
    const isMessage = kind === 'message'
    if (!link.push(isMessage ? 'aibot_msg_callback' : 'aibot_event_callback', message, turn)) {
      interactions.finish(id, notConnected)
      return
    }
    if (kind === 'feedback_event') {
      // It takes no answer.
      interactions.finish(id, nothingVerdict())
      return
    }
    clock.setTimer(isMessage ? streamMs : eventMs, () => {
      if (signal.aborted || turn.streams.size > 0) return
      interactions.finish(id, isMessage ? expiredVerdict(false) : nothingVerdict())
    })
  }

  /** Something that was pushed got a legal answer. */
  answered(turn: Turn, verdict: BotVerdict, signal: AbortSignal): void {
    const open = [...turn.streams.values()].filter((stream) => !stream.finished)
    for (const stream of open) this.#sealLater(turn, stream, signal)
    if (open.length === 0) this.#options.interactions.finish(turn.interactionId, verdict)
  }

  /** The connection something was pushed over is gone: it can no longer be answered. */
  lost(turn: Turn): void {
    this.#options.interactions.finish(turn.interactionId, lostVerdict)
  }

  #sealLater(turn: Turn, stream: StreamState, signal: AbortSignal): void {
    if (this.#timed.has(stream)) return
    this.#timed.add(stream)
    const { clock, answers, interactions } = this.#options
    clock.setTimer(stream.firstAt + streamMs - clock.now(), () => {
      if (signal.aborted || stream.finished) return
      answers.seal(turn, stream)
      interactions.finish(turn.interactionId, expiredVerdict(true))
    })
  }
}
