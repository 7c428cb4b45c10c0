import { randomBytes } from 'node:crypto'
import { pushStates, type ReplyState, type Store } from 'youchat'

/** How long an answer is kept whose job is not done, in milliseconds: so long workers may be away. */
export const undecidedMs = 86_400_000
/** How long is kept what became of a push whose job is done, in milliseconds: longer than the platform delivers it. */
export const decidedMs = 300_000

const { nameOf, read, write } = pushStates
/** Stands for a handler that has failed for good: an answer may still follow, where the job is tried again by hand. */
const failure: ReplyState = { reply: '', is: 'taken', by: 'failure' }

/**
 * The workers' side of the answers in the store. Its writes may be done twice, when a connection breaks behind one, and
 * then say `false` the second time; so each looks at what is there.
 */
export class Answers {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Leaves an answer for the deliveries, unless there is one; what became of the one that is there. */
  leave(key: string, reply: string): Promise<ReplyState> {
    return this.#leave(key, { reply, is: reply === '' ? 'taken' : 'open' })
  }

  /** Has open deliveries answered with nothing, because the handler has failed for good. */
  async giveUp(key: string): Promise<void> {
    await this.#leave(key, failure)
  }

  async #leave(key: string, mine: ReplyState): Promise<ReplyState> {
    const keptMs = mine.is === 'open' ? undecidedMs : decidedMs
    for (;;) {
      if (await this.#store.add(nameOf(key), write(mine), keptMs)) return mine
      const value = await this.#store.get(nameOf(key))
      const state = read(value)
      if (state !== undefined && 'reply' in state && !(state.by === failure.by && mine.is === 'open')) return state
      // A failure that is followed by an answer, or a process that ran pushes by itself, before there was the queue.
      if (value !== undefined && (await this.#store.replace(nameOf(key), value, write(mine), keptMs))) return mine
    }
  }

  /** Whether a delivery takes an open answer within `ms` milliseconds; one that is open does so at once. */
  async isTaken(key: string, { reply, is }: ReplyState, ms: number): Promise<boolean> {
    const seen = write({ reply, is })
    // Where it cannot be told, it shows later.
    const value = await this.#store.waitForChange(nameOf(key), seen, { timeoutMs: ms }).catch(() => seen)
    const state = read(value)
    return state !== undefined && 'reply' in state && state.is === 'taken'
  }

  /** Takes an open answer for sending it; undefined where another has it. What it returns is for `reopen`. */
  async claim(key: string): Promise<string | undefined> {
    const late = write({ reply: '', is: 'late', by: randomBytes(12).toString('base64url') })
    const value = await this.#store.get(nameOf(key))
    const state = read(value)
    if (value === undefined) await this.#store.add(nameOf(key), late, undecidedMs)
    else if (state !== undefined && 'reply' in state && (state.is === 'open' || state.by === failure.by))
      await this.#store.replace(nameOf(key), value, late, undecidedMs)
    else return undefined
    return (await this.#store.get(nameOf(key))) === late ? late : undefined
  }

  /** Gives back a claimed answer that surely was not sent. */
  async reopen(key: string, claim: string, reply: string): Promise<void> {
    // What no delivery can carry is not offered to any.
    if (reply === '') await this.#store.remove(nameOf(key), claim)
    else await this.#store.replace(nameOf(key), claim, write({ reply, is: 'open' }), undecidedMs)
  }

  /** The job is done: what became of its answer is left for deliveries that come again, as far as it is `value`. */
  async shorten(key: string, value: string): Promise<void> {
    await this.#store.replace(nameOf(key), value, value, decidedMs)
  }
}

/** How an answer stands in the store that a delivery has taken. */
export function takenValue({ reply }: ReplyState): string {
  return write({ reply, is: 'taken' })
}
