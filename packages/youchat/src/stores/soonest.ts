/** Keeps items so that the one that ends first is at hand: a binary heap. */
export class Soonest<T extends { readonly endsAt: number }> {
  #items: T[]

  constructor(items: Iterable<T> = []) {
    // A sorted array is a heap.
    this.#items = [...items].sort((a, b) => a.endsAt - b.endsAt)
  }

  get size(): number {
    return this.#items.length
  }

  push(item: T): void {
    const items = this.#items
    let at = items.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent] as T
      if (above.endsAt <= item.endsAt) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  /** Takes out the first to end, if that is at `now` or earlier. */
  takeEnded(now: number): T | undefined {
    const items = this.#items
    const first = items[0]
    if (first === undefined || first.endsAt > now) return undefined
    const last = items.pop() as T
    if (items.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && (items[child + 1] as T).endsAt < (items[child] as T).endsAt) child++
      const below = items[child] as T
      if (below.endsAt >= last.endsAt) break
      items[at] = below
      at = child
    }
    items[at] = last
    return first
  }
}
