/** What every tag has. */
export interface NamedTag {
  readonly id: number
  readonly name: string
}

interface SavedTags<Tag> {
  readonly tags: readonly Tag[]
  readonly nextId: number
}

/** Tags by their ids. */
export abstract class TagList<Tag extends NamedTag> {
  protected readonly tags: Map<number, Tag> = new Map()
  protected nextId = 1

  get(id: number): Tag | undefined {
    return this.tags.get(id)
  }

  hasName(name: string): boolean {
    return this.list().some((tag) => tag.name === name)
  }

  list(): readonly Tag[] {
    return [...this.tags.values()]
  }

  /** Puts a tag in place of the one with its id. */
  update(tag: Tag): void {
    this.tags.set(tag.id, tag)
  }

  remove(id: number): void {
    this.tags.delete(id)
  }

  save(): SavedTags<Tag> {
    return { tags: this.list(), nextId: this.nextId }
  }

  load(saved: SavedTags<Tag>): void {
    this.reset(saved.tags, saved.nextId)
  }

  abstract clear(): void

  protected reset(tags: readonly Tag[], nextId: number): void {
    this.tags.clear()
    this.nextId = nextId
    for (const tag of tags) this.tags.set(tag.id, tag)
  }
}
