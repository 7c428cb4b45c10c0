import type { Clock } from '../clock.ts'
import { nodeCrypto } from '../crypto/node.ts'
import { GuardedStore } from '../stores/guarded.ts'
import type { Store } from '../stores/store.ts'
import { isPromise } from './promise.ts'
import type { Interest, RunRequest, Runs } from './runs.ts'

/** How long a run belongs to a process that says nothing, in milliseconds; it says so three times as often. */
const leaseMs = 3000
/** How long an answer is kept for deliveries that come again, in milliseconds. */
const keptMs = 60_000
/** How long a process waits for the answer of another, in milliseconds: until the platform delivers no more. */
const patienceMs = 16_500
/** How long the process of a run that is not in the store has to say that it lives, in milliseconds. */
const graceMs = 1500
/** How long one wait for a change lasts, in milliseconds. */
const lookMs = 1000

/** What the store says of a push: who runs it, or what came of it. */
type State =
  | { readonly by: string }
  /** `open`: nobody has taken the answer yet; `taken`: a delivery carried it; `late`: it went another way. */
  | { readonly reply: string; readonly is: 'open' | 'taken' | 'late' }

/**
 * How processes that share an account agree on its pushes: one runs the handler, and whichever holds an open delivery
 * answers. A process that dies leaves its run to the next delivery. While the store is away each process goes by itself.
 */
export class SharedRuns implements Runs {
  readonly #store: GuardedStore
  readonly #clock: Clock
  readonly #id: string = nodeCrypto().randomBytes(12).toString('base64url')

  /** @param onAway Told once when the store begins to fail. */
  constructor(store: Store, clock: Clock, onAway: (error: unknown) => void) {
    this.#store = new GuardedStore(store, clock, onAway)
    this.#clock = clock
  }

  async obtain(key: string, request: RunRequest, interest: Interest): Promise<string> {
    const giveUpAt = this.#clock.now() + patienceMs
    let isCounted = false
    for (;;) {
      const claimed = await this.#store.add(nameOf(key), this.#mine, leaseMs)
      if (claimed !== false) return this.#run(key, request, interest)
      if (!isCounted) void this.count(key).then((number) => interest.onNumber(number))
      isCounted = true
      const reply = await this.#awaitReply(key, interest, giveUpAt)
      if (reply !== undefined) return reply
    }
  }

  async count(key: string): Promise<number> {
    return (await this.#store.add(`${nameOf(key)}:2`, '1', keptMs)) === false ? 3 : 2
  }

  keep(key: string, reply: string): void {
    void this.#settle(key, reply, 'taken')
  }

  async claimLate(key: string, reply: string): Promise<boolean> {
    return (await this.#settle(key, reply, 'late')) !== false
  }

  get #mine(): string {
    return write({ by: this.#id })
  }

  #settle(key: string, reply: string, is: 'taken' | 'late'): Promise<boolean | undefined> {
    return this.#store.replace(nameOf(key), write({ reply, is: 'open' }), write({ reply, is }), keptMs)
  }

  async #run(key: string, request: RunRequest, interest: Interest): Promise<string> {
    const stop = this.#renew(key)
    let reply = ''
    try {
      const running = request.run()
      reply = isPromise(running) ? await running : running
      return reply
    } finally {
      stop()
      const is = reply === '' || interest.isOpen() ? 'taken' : 'open'
      const told = this.#store.replace(nameOf(key), this.#mine, write({ reply, is }), keptMs)
      // A delivery that waits here need not wait for the store.
      if (is === 'open') await told
    }
  }

  /** Says that the run goes on, until it is stopped. */
  #renew(key: string): () => void {
    let isStopped = false
    let cancel = () => {}
    const again = (): void => {
      cancel = this.#clock.after(leaseMs / 3, () => void renew())
    }
    const renew = async (): Promise<void> => {
      const kept = await this.#store.replace(nameOf(key), this.#mine, this.#mine, leaseMs)
      // A store that was restarted has forgotten it.
      if (kept === false && !isStopped) await this.#store.add(nameOf(key), this.#mine, leaseMs)
      if (!isStopped) again()
    }
    again()
    return () => {
      isStopped = true
      cancel()
    }
  }

  /** The reply of another process; undefined where that process is no more. */
  async #awaitReply(key: string, interest: Interest, giveUpAt: number): Promise<string | undefined> {
    let missingSince: number | undefined
    while (this.#clock.now() < giveUpAt) {
      const value = await this.#store.get(nameOf(key))
      const state = read(value)
      if (state !== undefined && 'reply' in state) {
        if (state.is === 'taken') return state.reply
        if (state.is === 'late') return ''
        if (interest.isOpen() && (await this.#settle(key, state.reply, 'taken')) === true) return state.reply
      }
      if (value === null) {
        missingSince ??= this.#clock.now()
        if (this.#clock.now() - missingSince >= graceMs) return undefined
      }
      await this.#pause(key, value)
    }
    return ''
  }

  async #pause(key: string, seen: string | null | undefined): Promise<void> {
    const before = this.#clock.now()
    await this.#store.waitForChange(nameOf(key), seen ?? undefined, lookMs)
    // A store that is away answers at once.
    if (seen === undefined || this.#clock.now() === before)
      await new Promise<void>((resolve) => void this.#clock.after(50, resolve))
  }
}

/** In braces, so that a cluster keeps what belongs to a push in one place. */
function nameOf(key: string): string {
  return `push:{${key}}`
}

function write(state: State): string {
  return JSON.stringify(state)
}

function read(value: string | null | undefined): State | undefined {
  return value ? (JSON.parse(value) as State) : undefined
}
