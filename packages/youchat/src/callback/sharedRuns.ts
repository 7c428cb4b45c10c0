import type { Clock } from '../clock.ts'
import { nodeCrypto } from '../crypto/node.ts'
import { GuardedStore } from '../stores/guarded.ts'
import { keepLease } from '../stores/lease.ts'
import type { Store } from '../stores/store.ts'
import { isPromise, nextTurn } from './promise.ts'
import { keptMs, pushStates, Replies } from './replies.ts'
import type { Interest, RunRequest, Runs } from './runs.ts'

/** How long a run belongs to a process that says nothing, in milliseconds. */
const leaseMs = 3000
/** How long a process waits for the answer of another, in milliseconds: until the platform delivers no more. */
const patienceMs = 16_500
/** How long the process of a run that is not in the store has to say that it lives, in milliseconds. */
const graceMs = 1500

const { nameOf, write } = pushStates

/**
 * How processes that share an account agree on its pushes: one runs the handler, and whichever holds an open delivery
 * answers. A process that dies leaves its run to the next delivery. While the store is away each process goes by itself.
 */
export class SharedRuns implements Runs {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #replies: Replies
  readonly #forgetsFailures: boolean
  /** Stands in the store for a run of this process. */
  readonly #mine: string = write({ by: nodeCrypto().randomBytes(12).toString('base64url') })

  /** @param onAway Told once when the store begins to fail. */
  constructor(store: Store, clock: Clock, onAway: (error: unknown) => void, forgetsFailures = false) {
    this.#forgetsFailures = forgetsFailures
    this.#store = new GuardedStore(store, clock, onAway)
    this.#clock = clock
    this.#replies = new Replies(this.#store, clock)
  }

  async obtain(key: string, request: RunRequest, interest: Interest): Promise<string> {
    const patience = { giveUpAt: this.#clock.now() + patienceMs, goneAfterMs: graceMs }
    let isCounted = false
    for (;;) {
      const claimed = await this.#store.add(nameOf(key), this.#mine, leaseMs)
      if (claimed !== false) return this.#run(key, request, interest)
      if (!isCounted) void this.count(key).then((number) => interest.onNumber(number))
      isCounted = true
      const reply = await this.#replies.wait(key, interest, patience)
      if (reply !== undefined) return reply
      if (!interest.isWanted()) return ''
    }
  }

  count(key: string): Promise<number> {
    return this.#replies.count(key)
  }

  keep(key: string, reply: string): void {
    void this.#replies.settle(key, reply, 'taken')
  }

  async claimLate(key: string, reply: string): Promise<boolean> {
    if ((await this.#replies.settle(key, reply, 'late')) !== false) return true
    // The store was away when the answer was left there, or has forgotten it.
    const late = write({ reply, is: 'late' })
    if ((await this.#store.add(nameOf(key), late, keptMs)) !== false) return true
    return (await this.#store.replace(nameOf(key), this.#mine, late, keptMs)) !== false
  }

  async #run(key: string, request: RunRequest, interest: Interest): Promise<string> {
    const lease = keepLease(this.#store, this.#clock, { key: nameOf(key), value: this.#mine, leaseMs })
    let reply = ''
    let hasFailed = true
    try {
      const running = request.run()
      if (!isPromise(running)) {
        reply = running
        hasFailed = false
        return reply
      }
      reply = await running
      // Who has hung up by now is known then.
      await nextTurn()
      hasFailed = false
      return reply
    } finally {
      lease.stop()
      if (hasFailed && this.#forgetsFailures) await this.#store.remove(nameOf(key), this.#mine)
      const is = reply === '' || interest.isOpen() ? 'taken' : 'open'
      const told = this.#replies.leave(key, this.#mine, { reply, is })
      // A delivery that waits here need not wait for the store.
      if (is === 'open') await told
    }
  }
}
