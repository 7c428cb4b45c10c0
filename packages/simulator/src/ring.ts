/** A list that forgets its oldest entry when it is full; an entry can be replaced in its place. */
export class Ring<T extends { readonly id: string }> {
  readonly #entries = new Map<string, T>()
  readonly #limit: number

  /** @param limit How many entries are kept. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds an entry, or replaces the one with the same id where it stands. */
  put(entry: T): void {
    this.#entries.set(entry.id, entry)
    if (this.#entries.size <= this.#limit) return
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest)
      return
    }
  }

  get(id: string): T | undefined {
    return this.#entries.get(id)
  }

  /** All entries, oldest first. */
  list(): T[] {
    return [...this.#entries.values()]
  }

  /** Replaces all there is. */
  load(entries: readonly T[]): void {
    this.#entries.clear()
    for (const entry of entries) this.put(entry)
  }

  clear(): void {
    this.#entries.clear()
  }
}
