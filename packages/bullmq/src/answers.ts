import { randomBytes } from 'node:crypto'
import { pushStates, type ReplyState, type Store } from 'youchat'

/** How long an answer waits for what becomes of it, in milliseconds. */
const keptMs = 86_400_000

const { nameOf, read, write } = pushStates

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
  async leave(key: string, reply: string): Promise<ReplyState> {
    const mine: ReplyState = { reply, is: reply === '' ? 'taken' : 'open' }
    for (;;) {
      if (await this.#store.add(nameOf(key), write(mine), keptMs)) return mine
      const value = await this.#store.get(nameOf(key))
      const state = read(value)
      if (state !== undefined && 'reply' in state) return state
      // A process that ran pushes by itself, before there was the queue.
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
    if (value === undefined) await this.#store.add(nameOf(key), late, keptMs)
    else if (state !== undefined && 'reply' in state && state.is === 'open')
      await this.#store.replace(nameOf(key), value, late, keptMs)
    else return undefined
    return (await this.#store.get(nameOf(key))) === late ? late : undefined
  }

  /** Gives back a claimed answer that surely was not sent. */
  async reopen(key: string, claim: string, reply: string): Promise<void> {
    await this.#store.replace(nameOf(key), claim, write({ reply, is: 'open' }), keptMs)
  }
}
