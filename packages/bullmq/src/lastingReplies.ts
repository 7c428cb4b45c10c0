import { type Clock, type GuardedStore, pushStates, Replies } from 'youchat'
import { undecidedMs } from './answers.ts'

const { nameOf, write } = pushStates

/**
 * The deliveries' side of the answers in the store. That one was taken is kept until its job is done: a worker that has
 * not seen it, because none was there for a while, would send the answer again.
 */
export class LastingReplies extends Replies {
  readonly #store: GuardedStore

  constructor(store: GuardedStore, clock: Clock) {
    super(store, clock)
    this.#store = store
  }

  override settle(key: string, reply: string, is: 'taken' | 'late'): Promise<boolean | undefined> {
    return this.#store.replace(nameOf(key), write({ reply, is: 'open' }), write({ reply, is }), undecidedMs)
  }
}
