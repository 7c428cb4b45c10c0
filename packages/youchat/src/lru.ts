/** Values by key, the one unused for longest making room for a new one. */
export class Lru<K, V> {
  readonly #max: number
  readonly #values = new Map<K, V>()

  /** @param max How many are kept. */
  constructor(max: number) {
    this.#max = max
  }

  get(key: K): V | undefined {
    const value = this.#values.get(key)
    if (value === undefined) return undefined
    this.#values.delete(key)
    this.#values.set(key, value)
    return value
  }

  /** The value, made now where there is none. */
  getOrMake(key: K, make: () => V): V {
    let value = this.get(key)
    if (value === undefined) {
      value = make()
      this.set(key, value)
    }
    return value
  }

  set(key: K, value: V): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#max && oldest !== undefined) this.#values.delete(oldest)
  }
}
