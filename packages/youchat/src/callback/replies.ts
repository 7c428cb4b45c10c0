import type { Clock } from '../clock.ts'
import type { GuardedStore } from '../stores/guarded.ts'
import { nextTurn } from './promise.ts'
import type { Interest } from './runs.ts'

/** How long an answer is kept for deliveries that come again, in milliseconds. */
export const keptMs = 60_000
/** How long one wait for a change lasts, in milliseconds. */
const lookMs = 1000

/** What became of the answer to a push. */
export interface ReplyState {
  readonly reply: string
  /** `open`: nobody has taken the answer yet; `taken`: a delivery carried it; `late`: it went another way. */
  readonly is: 'open' | 'taken' | 'late'
  /** Who sends it another way, where that has to be told. */
  readonly by?: string
}

/** What the store says of a push: who runs it, or what came of it. */
export type PushState = { readonly by: string } | ReplyState

/** How the store keeps what it says of a push. */
export interface PushStates {
  /** The name of a push: in braces, so that a cluster keeps what belongs to it in one place. */
  nameOf(key: string): string
  write(state: PushState): string
  read(value: string | null | undefined): PushState | undefined
}

/** How the store keeps what it says of a push, for those who leave an answer there. */
export const pushStates: PushStates = {
  nameOf: (key) => `push:{${key}}`,
  write: (state) => JSON.stringify(state),
  read: (value) => (value ? (JSON.parse(value) as PushState) : undefined),
}
const { nameOf, write, read } = pushStates

/** How long a process waits for an answer. */
export interface ReplyPatience {
  /** When it waits no longer: the platform delivers no more. */
  readonly giveUpAt: number
  /** How long the store may say nothing of the push, in milliseconds, until nobody seems to run it. */
  readonly goneAfterMs: number
}

/** The answers that are left in a store for whichever process holds an open delivery. */
export class Replies {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #settledMs: number

  /** @param settledMs How long is kept what became of an answer, in milliseconds. @default a minute */
  constructor(store: GuardedStore, clock: Clock, settledMs: number = keptMs) {
    this.#store = store
    this.#clock = clock
    this.#settledMs = settledMs
  }

  /**
   * The answer that somebody leaves for a delivery here to carry; an empty text where another carries it, or where it is
   * too late. Undefined where nobody runs the push any more.
   */
  async wait(key: string, interest: Interest, { giveUpAt, goneAfterMs }: ReplyPatience): Promise<string | undefined> {
    let missingSince: number | undefined
    while (interest.isWanted() && this.#clock.now() < giveUpAt) {
      const value = await this.#store.get(nameOf(key))
      const state = read(value)
      if (state !== undefined && 'reply' in state) {
        if (state.is === 'taken') return state.reply
        if (state.is === 'late') return ''
        // The store's word may have come before that of the platform's hanging up.
        await nextTurn()
        if (interest.isOpen() && (await this.settle(key, state.reply, 'taken')) === true) {
          await nextTurn()
          if (interest.isOpen()) return state.reply
          await this.reopen(key, state.reply)
        }
      }
      if (value === null) {
        missingSince ??= this.#clock.now()
        if (this.#clock.now() - missingSince >= goneAfterMs) return undefined
      }
      await this.#pause(key, value)
    }
    return ''
  }

  /** Which delivery of a push this is that was delivered before: 2, or 3 for any further one. */
  async count(key: string): Promise<number> {
    return (await this.#store.add(`${nameOf(key)}:2`, '1', keptMs)) === false ? 3 : 2
  }

  /** Says what became of an open answer; whether it still was open, or undefined where the store is away. */
  settle(key: string, reply: string, is: 'taken' | 'late'): Promise<boolean | undefined> {
    return this.#store.replace(nameOf(key), write({ reply, is: 'open' }), write({ reply, is }), this.#settledMs)
  }

  /** No delivery carried a taken answer after all: the platform hung up meanwhile. */
  async reopen(key: string, reply: string): Promise<void> {
    await this.#store.replace(nameOf(key), write({ reply, is: 'taken' }), write({ reply, is: 'open' }), this.#settledMs)
  }

  /** Leaves the answer of a run that `by` stands for in the store. */
  leave(key: string, by: string, state: ReplyState): Promise<boolean | undefined> {
    return this.#store.replace(nameOf(key), by, write(state), keptMs)
  }

  async #pause(key: string, seen: string | null | undefined): Promise<void> {
    const before = this.#clock.now()
    await this.#store.waitForChange(nameOf(key), seen ?? undefined, lookMs)
    // A store that is away answers at once.
    if (seen === undefined || this.#clock.now() === before)
      await new Promise<void>((resolve) => void this.#clock.after(50, resolve))
  }
}
