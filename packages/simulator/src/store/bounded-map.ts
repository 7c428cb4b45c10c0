/** A map that forgets its oldest entry when it is full. */
export class BoundedMap<K, V> {
  readonly #map = new Map<K, V>()
  readonly #limit: number

  /** @param limit How many entries are kept. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: K): V | undefined {
    return this.#map.get(key)
  }

  has(key: K): boolean {
    return this.#map.has(key)
  }

  get size(): number {
    return this.#map.size
  }

  /** The values, oldest first. */
  list(): readonly V[] {
    return [...this.#map.values()]
  }

  set(key: K, value: V): void {
    this.#map.set(key, value)
    if (this.#map.size <= this.#limit) return
    for (const oldest of this.#map.keys()) {
      this.#map.delete(oldest)
      return
    }
  }

  /** Oldest first. */
  entries(): (readonly [K, V])[] {
    return [...this.#map]
  }

  save(): (readonly [K, V])[] {
    return this.entries()
  }

  /** Replaces all there is. */
  load(entries: readonly (readonly [K, V])[]): void {
    this.#map.clear()
    for (const [key, value] of entries) this.set(key, value)
  }

  delete(key: K): boolean {
    return this.#map.delete(key)
  }

  clear(): void {
    this.#map.clear()
  }
}
