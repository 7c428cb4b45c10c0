/**
 * The values set last, at least `count` of them and at most twice as many. They go by whole generations: taking the
 * oldest out of a `Map` one by one costs more the larger it is.
 */
export class Recent<V> {
  readonly #count: number
  #young = new Map<string, V>()
  #old = new Map<string, V>()

  constructor(count: number) {
    this.#count = count
  }

  get(key: string): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  set(key: string, value: V): void {
    this.#young.set(key, value)
    if (this.#young.size < this.#count) return
    this.#old = this.#young
    this.#young = new Map()
  }
}
