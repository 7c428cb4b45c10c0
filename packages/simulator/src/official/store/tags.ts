/** A tag, formerly a group. */
export interface Tag {
  readonly id: number
  readonly name: string
}

/** Tags the platform made: everybody without one, the blacklist, the starred. */
const systemTags: readonly Tag[] = [
  { id: 0, name: '未分组' },
  { id: 1, name: '黑名单' },
  { id: 2, name: '星标组' },
]
const firstId = 100

interface SavedTags {
  readonly tags: readonly Tag[]
  readonly nextId: number
}

/** The tags of the account. Ids are not used again. */
export class Tags {
  readonly #tags = new Map<number, Tag>()
  #nextId: number = firstId

  constructor() {
    this.clear()
  }

  isSystem(id: number): boolean {
    return systemTags.some((tag) => tag.id === id)
  }

  get(id: number): Tag | undefined {
    return this.#tags.get(id)
  }

  hasName(name: string): boolean {
    return this.list().some((tag) => tag.name === name)
  }

  /** How many the account made itself. */
  get size(): number {
    return this.#tags.size - systemTags.length
  }

  list(): readonly Tag[] {
    return [...this.#tags.values()]
  }

  add(name: string): Tag {
    const tag = { id: this.#nextId++, name }
    this.#tags.set(tag.id, tag)
    return tag
  }

  rename(id: number, name: string): void {
    this.#tags.set(id, { id, name })
  }

  remove(id: number): void {
    this.#tags.delete(id)
  }

  save(): SavedTags {
    return { tags: this.list(), nextId: this.#nextId }
  }

  load(saved: SavedTags): void {
    this.#tags.clear()
    for (const tag of saved.tags) this.#tags.set(tag.id, tag)
    this.#nextId = saved.nextId
  }

  clear(): void {
    this.#tags.clear()
    this.#nextId = firstId
    for (const tag of systemTags) this.#tags.set(tag.id, tag)
  }
}
