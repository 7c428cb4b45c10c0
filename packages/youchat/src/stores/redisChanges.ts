import type { RedisCommands, Subscription } from './redisClient.ts'

/** Who is told of changes. */
export interface Watcher {
  /** The value may have changed. */
  look(): void
  /** There will be no more news. */
  closed(): void
}

/** Tells watchers of the changes that the scripts publish; opens a second connection for it on first use. */
export class RedisChanges {
  readonly #redis: RedisCommands
  readonly #channel: string
  readonly #watchers = new Map<string, Set<Watcher>>()
  #subscription: Subscription | undefined
  #isClosed = false

  constructor(redis: RedisCommands, channel: string) {
    this.#redis = redis
    this.#channel = channel
  }

  /**
   * Has `watcher` told of changes of `key`; the function it returns ends that.
   * @throws Error after `close`
   */
  watch(key: string, watcher: Watcher): () => void {
    if (this.#isClosed) throw new Error('The Redis store was closed')
    const watchers = this.#watchers.get(key) ?? new Set()
    this.#watchers.set(key, watchers.add(watcher))
    this.#listen()
    return () => {
      watchers.delete(watcher)
      if (watchers.size === 0 && this.#watchers.get(key) === watchers) this.#watchers.delete(key)
    }
  }

  /** Ends the second connection, and tells those who still watch. */
  close(): void {
    this.#isClosed = true
    this.#subscription?.end()
    this.#subscription = undefined
    for (const watcher of this.#all()) watcher.closed()
  }

  #listen(): void {
    if (this.#subscription !== undefined && !this.#subscription.hasEnded) return
    this.#subscription = this.#redis.listen(
      this.#channel,
      (key) => {
        for (const watcher of [...(this.#watchers.get(key) ?? [])]) watcher.look()
      },
      () => {
        for (const watcher of this.#all()) watcher.look()
      },
    )
  }

  #all(): Watcher[] {
    return [...this.#watchers.values()].flatMap((watchers) => [...watchers])
  }
}
