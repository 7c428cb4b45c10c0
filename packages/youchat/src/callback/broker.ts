import type { Clock } from '../clock.ts'
import type { CallbackRequest } from './options.ts'
import { isPromise, nextTurn } from './promise.ts'
import { RecentTexts } from './recent.ts'
import { type Hold, hasHoldSince, isOf, newRun, type Run, renumber, tooLate, type Work } from './run.ts'
import type { Runs } from './runs.ts'

/** How deliveries are answered. */
export interface BrokerOptions {
  readonly clock: Clock
  /** How often the platform delivers a push nobody answers; with 1 each delivery has a run of its own. */
  readonly deliveries: number
  /** How long the last delivery is held open, in milliseconds. */
  readonly holdMs: number
  /** How long a run may take whose answer can be sent another way, in milliseconds. */
  readonly maxRunMs: number
  /** Where processes agree on who runs a push; undefined for one process. */
  readonly shared: Runs | undefined
  /** Whether a delivery after a failed run begins another. */
  readonly forgetsFailures: boolean
}

/** When the platform hangs up, in milliseconds. Source: the manual's page “Passive reply”. */
const platformWaitsMs = 5000
/** Until when a delivery is surely open, in milliseconds: the platform's time began before it was read. */
const surelyOpenMs = 4800
/** When a delivery is let go that the platform has left for the next one. */
const letGoMs = 5500
/** How many answers are kept, at least, for deliveries that come again, where they are not long. */
const finishedCount = 10_000

/** Says when the platform hangs up, where the server tells. */
export type HangUp = CallbackRequest['signal']

/**
 * Joins the deliveries of a push to the one run of its handler. The platform waits five seconds and delivers again, three
 * times in all: whichever delivery is open when the handler is done carries the answer, and one that comes later gets the
 * same answer again.
 */
export class Broker {
  readonly #options: BrokerOptions
  readonly #runs = new Map<string, Run>()
  readonly #finished = new RecentTexts(finishedCount)

  constructor(options: BrokerOptions) {
    // What is shared is found by its key, and alone there is none.
    this.#options = options.deliveries > 1 ? options : { ...options, shared: undefined }
  }

  /** Whether deliveries are joined at all, and a key is looked at. */
  get isJoining(): boolean {
    return this.#options.deliveries > 1
  }

  /**
   * The reply to one delivery; a promise only where something is waited for.
   * @throws to the delivery a run began with, what the handler throws; to the last one WxTimeoutError `handler_timeout`
   */
  deliver(key: string, work: Work, hangUp: HangUp): string | Promise<string> {
    if (!this.isJoining) return this.#runAlone(key, work)
    const run = this.#runs.size === 0 ? undefined : this.#runs.get(key)
    if (run === undefined) return this.#finished.get(key) ?? this.#begin(key, work, hangUp)
    // The answer is on another way.
    if (run.isClosed) return ''
    return run.reply === undefined ? this.#join(run, hangUp) : this.#take(run, run.reply)
  }

  #runAlone(key: string, work: Work): string | Promise<string> {
    const reply = work.run()
    return isPromise(reply) ? this.#wait(newRun(key, work, this.#options.clock.now()), reply, undefined) : reply
  }

  #begin(key: string, work: Work, hangUp: HangUp): string | Promise<string> {
    const { shared } = this.#options
    if (shared !== undefined) {
      const run = newRun(key, work, this.#options.clock.now())
      this.#runs.set(key, run)
      const interest = {
        isOpen: () => this.#isOpen(run),
        isWanted: () => !run.isOver,
        onNumber: (number: number) => renumber(run, number),
      }
      // Behind the first hold, which it is about.
      return this.#wait(
        run,
        Promise.resolve().then(() => shared.obtain(key, work, interest)),
        hangUp,
      )
    }
    const reply = this.#runFirst(key, work)
    if (!isPromise(reply)) {
      this.#finished.set(key, reply)
      return reply
    }
    const run = newRun(key, work, this.#options.clock.now())
    this.#runs.set(key, run)
    return this.#wait(run, reply, hangUp)
  }

  #runFirst(key: string, work: Work): string | Promise<string> {
    try {
      return work.run()
    } catch (error) {
      if (!this.#options.forgetsFailures) this.#finished.set(key, '')
      throw error
    }
  }

  /** The first delivery of a run. */
  #wait(run: Run, outcome: Promise<string>, hangUp: HangUp): Promise<string> {
    const held = this.#hold(run, hangUp)
    outcome.then(
      (reply) => this.#finish(run, reply),
      (error: unknown) => this.#fail(run, error),
    )
    return held
  }

  #join(run: Run, hangUp: HangUp): Promise<string> {
    const held = this.#hold(run, hangUp)
    const { shared } = this.#options
    if (shared !== undefined) void shared.count(run.key).then((number) => renumber(run, number))
    return held
  }

  /** Holds a delivery open until the run is done, or until it is of no use to the platform any more. */
  #hold(run: Run, hangUp: HangUp): Promise<string> {
    const { clock, holdMs, deliveries } = this.#options
    run.cancelTimer()
    const signal = signalOf(hangUp)
    return new Promise((resolve, reject) => {
      const end = <T>(settle: (value: T) => void) => {
        return (value: T) => {
          cancel()
          signal?.removeEventListener('abort', left)
          run.holds.delete(hold)
          settle(value)
        }
      }
      const left = () => this.#left(run, hold)
      const hold: Hold = {
        number: ++run.deliveries,
        startedAt: clock.now(),
        isWatched: signal !== undefined,
        answer: end(resolve),
        fail: end(reject),
      }
      run.holds.add(hold)
      let cancel = clock.after(holdMs, () => {
        if (hold.number >= deliveries) this.#close(run, hold)
        else cancel = clock.after(Math.max(letGoMs - holdMs, 0), left)
      })
      if (signal?.aborted) left()
      else signal?.addEventListener('abort', left)
    })
  }

  /** The platform has left this delivery: for the next one, or, where it was the last, for good. */
  #left(run: Run, hold: Hold): void {
    if (hold.number >= this.#options.deliveries) {
      this.#close(run, hold)
      return
    }
    hold.answer('')
    this.#awaitNext(run)
  }

  /** With no delivery open, the platform has a while to come again. */
  #awaitNext(run: Run): void {
    const { clock, deliveries } = this.#options
    if (run.holds.size > 0 || run.isOver) return
    run.cancelTimer()
    run.cancelTimer = clock.after(run.startedAt + deliveries * letGoMs - clock.now(), () => this.#close(run))
  }

  #finish(run: Run, reply: string): void {
    if (run.isOver) return
    run.reply = reply
    if (run.isClosed) {
      this.#late(run)
      return
    }
    const { shared, deliveries } = this.#options
    const isLast = [...run.holds].some(({ number, isWatched }) => isWatched && number >= deliveries)
    // Who has hung up on the last delivery will not come again. With others to ask, the turn was let pass before that.
    if (isLast && reply !== '' && shared === undefined) void nextTurn().then(() => this.#answer(run, reply))
    else this.#answer(run, reply)
  }

  #answer(run: Run, reply: string): void {
    if (run.isOver) return
    const since = this.#options.clock.now() - platformWaitsMs
    if (reply === '' || hasHoldSince(run, since)) {
      this.#take(run, reply)
      return
    }
    for (const hold of run.holds) hold.answer(reply)
    this.#awaitNext(run)
  }

  /** Whether the platform waits at a delivery here: one it has left may be held on, for want of knowing which it was. */
  #isOpen(run: Run): boolean {
    const since = this.#options.clock.now() - surelyOpenMs
    return hasHoldSince(run, since)
  }

  /** A delivery carries the answer, now or again. */
  #take(run: Run, reply: string): string {
    this.#end(run, reply)
    this.#options.shared?.keep(run.key, reply)
    return reply
  }

  #fail(run: Run, error: unknown): void {
    if (run.isOver) {
      if (run.gaveUp === undefined || !isOf(error, run.gaveUp)) run.work.onLateError(error, 'handler')
      return
    }
    const first = [...run.holds].find(({ number }) => number === 1)
    if (first === undefined) run.work.onLateError(error, 'handler')
    else first.fail(error)
    this.#end(run, this.#options.forgetsFailures ? undefined : '')
  }

  /** Nobody comes any more: what is there goes out another way, and what is not yet there will. */
  #close(run: Run, last?: Hold): void {
    const { clock, maxRunMs } = this.#options
    const { work } = run
    run.isClosed = true
    run.cancelTimer()
    for (const hold of run.holds) if (hold !== last) hold.answer('')
    if (run.reply !== undefined) {
      this.#late(run)
    } else if (!work.isOurs() || work.sendLate() !== undefined) {
      // What is run elsewhere comes here when the process dies that has it.
      run.cancelTimer = clock.after(maxRunMs - (clock.now() - run.startedAt), () => this.#giveUp(run))
      last?.answer('')
    } else {
      this.#giveUp(run, last)
    }
  }

  #giveUp(run: Run, last?: Hold): void {
    const { work, startedAt } = run
    if (work.isOurs()) {
      const error = tooLate(this.#options.clock.now() - startedAt, work.sendLate() !== undefined)
      if (last === undefined) work.onLateError(error, 'handler')
      else last.fail(error)
      this.#end(run, '')
      run.gaveUp = error
      work.abort(error)
    } else {
      // Who runs it tells of it.
      this.#end(run, '')
    }
  }

  #late(run: Run): void {
    const { work, reply } = run
    this.#end(run, '')
    const send = work.sendLate()
    if (reply === undefined || reply === '') return
    if (send === undefined) {
      if (work.isOurs()) work.onLateError(tooLate(this.#options.clock.now() - run.startedAt, false), 'handler')
      return
    }
    const { shared } = this.#options
    const isOurs = shared === undefined ? Promise.resolve(true) : shared.claimLate(run.key, reply)
    isOurs.then((ours) => (ours ? send() : undefined)).catch((error: unknown) => work.onLateError(error, 'late'))
  }

  /** Whoever still waits is answered with what is kept for those that come again. */
  #end(run: Run, kept: string | undefined): void {
    run.isOver = true
    run.cancelTimer()
    for (const hold of run.holds) hold.answer(kept ?? '')
    this.#runs.delete(run.key)
    if (this.isJoining && kept !== undefined) this.#finished.set(run.key, kept)
  }
}

/** A server that fails to say it is one that does not. */
function signalOf(hangUp: HangUp): AbortSignal | undefined {
  if (typeof hangUp !== 'function') return hangUp
  try {
    return hangUp()
  } catch {
    return undefined
  }
}
