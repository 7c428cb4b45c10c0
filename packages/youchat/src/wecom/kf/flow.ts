/** How the messages of an account are handed over, and their cursor moved. */
export interface FlowOptions {
  /** Resolves once a message needs no more attention; rejects where it has to come again. */
  readonly handOver: (message: unknown) => Promise<void>
  readonly moveCursor: (to: string) => Promise<void>
  /** Told whenever something is done. */
  readonly onProgress: () => void
}

/**
 * Pages on their way through the handlers. The next page is handed over while one customer's handler still works on the
 * former; the cursor moves behind a page when it and all pages before it are done, so that it never skips a message.
 */
export class Flow {
  readonly #options: FlowOptions
  #waiting = 0
  #pages = 0
  #tail: Promise<void> = Promise.resolve()
  #failure: { readonly error: unknown } | undefined

  constructor(options: FlowOptions) {
    this.#options = options
  }

  /** How many messages are not done. */
  get waiting(): number {
    return this.#waiting
  }

  /** Whether every page is done and the cursor behind it. */
  get isEmpty(): boolean {
    return this.#pages === 0
  }

  /** @throws what kept a page from being done: none behind it will be */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure.error
  }

  /** @param cursor Where the next page begins; undefined where that is not said. */
  add(messages: readonly unknown[], cursor: string | undefined): void {
    const { handOver, moveCursor, onProgress } = this.#options
    this.#pages++
    this.#waiting += messages.length
    const handed = messages.map(async (message) => {
      try {
        await handOver(message)
      } finally {
        this.#waiting--
        onProgress()
      }
    })
    const before = this.#tail
    this.#tail = Promise.allSettled(handed).then(async (results) => {
      try {
        await before
        this.check()
        for (const result of results) if (result.status === 'rejected') throw result.reason
        if (cursor !== undefined) await moveCursor(cursor)
      } catch (error) {
        this.#failure ??= { error }
      } finally {
        this.#pages--
        onProgress()
      }
    })
  }

  /** Resolves when nothing is on its way any more, also after a failure. */
  async settled(): Promise<void> {
    await this.#tail
  }
}
