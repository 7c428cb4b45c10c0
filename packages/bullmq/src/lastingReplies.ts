import { type Clock, type GuardedStore, pushStates, Replies } from 'youchat'
import { undecidedMs } from './answers.ts'

const { nameOf, write } = pushStates

/**
 * The deliveries' side of the answers in the store. That one was taken is kept until its job is done: a worker that has
 * not seen it, because none was there for a while, would send the answer again.
 */
export class LastingReplies extends Replies {
  readonly #store: GuardedStore

  readonly #onReopened: (key: string) => Promise<void>

  /** @param onReopened Has the job of a push done again, whose worker may have seen that its answer was taken. */
  constructor(store: GuardedStore, clock: Clock, onReopened: (key: string) => Promise<void>) {
    super(store, clock)
    this.#store = store
    this.#onReopened = onReopened
  }

  override settle(key: string, reply: string, is: 'taken' | 'late'): Promise<boolean | undefined> {
    return this.#store.replace(nameOf(key), write({ reply, is: 'open' }), write({ reply, is }), undecidedMs)
  }

  override async reopen(key: string, reply: string): Promise<void> {
    await this.#store.replace(nameOf(key), write({ reply, is: 'taken' }), write({ reply, is: 'open' }), undecidedMs)
    void this.#onReopened(key)
  }
}
