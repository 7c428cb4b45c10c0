/** A tag of the corp, and what has it. */
export interface WecomTag {
  readonly id: number
  readonly name: string
  readonly userlist: readonly string[]
  readonly partylist: readonly number[]
}

interface SavedTags {
  readonly tags: readonly WecomTag[]
  readonly nextId: number
}

/** The tags of the corp. */
export class WecomTags {
  readonly #tags = new Map<number, WecomTag>()
  #nextId = 1

  get(id: number): WecomTag | undefined {
    return this.#tags.get(id)
  }

  list(): readonly WecomTag[] {
    return [...this.#tags.values()]
  }

  hasName(name: string): boolean {
    return this.list().some((tag) => tag.name === name)
  }

  /** @param id Made up where it is left out. */
  add(name: string, id?: number): WecomTag {
    while (this.#tags.has(this.#nextId)) this.#nextId++
    const tag: WecomTag = { id: id ?? this.#nextId++, name, userlist: [], partylist: [] }
    this.#tags.set(tag.id, tag)
    return tag
  }

  update(tag: WecomTag): void {
    this.#tags.set(tag.id, tag)
  }

  remove(id: number): void {
    this.#tags.delete(id)
  }

  /** Somebody is not there any more, or has another userid. */
  replaceMember(userid: string, next?: string): void {
    for (const tag of this.list()) {
      if (!tag.userlist.includes(userid)) continue
      const userlist = tag.userlist.flatMap((one) => (one === userid ? (next === undefined ? [] : [next]) : [one]))
      this.update({ ...tag, userlist })
    }
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
    this.#nextId = 1
  }
}
