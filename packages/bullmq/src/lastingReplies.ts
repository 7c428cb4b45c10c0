import { type Clock, type GuardedStore, Replies } from 'youchat'
import { undecidedMs } from './answers.ts'

/**
 * The deliveries' side of the answers in the store. That one was taken is kept until its job is done: a worker that has
 * not seen it, because none was there for a while, would send the answer again.
 */
export class LastingReplies extends Replies {
  readonly #onReopened: (key: string) => Promise<void>

  /** @param onReopened Has the job of a push done again, whose worker may have seen that its answer was taken. */
  constructor(store: GuardedStore, clock: Clock, onReopened: (key: string) => Promise<void>) {
    super(store, clock, undecidedMs)
    this.#onReopened = onReopened
  }

  override async reopen(key: string, reply: string): Promise<void> {
    await super.reopen(key, reply)
    void this.#onReopened(key)
  }
}
