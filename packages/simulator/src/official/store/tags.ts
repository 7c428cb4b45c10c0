import { type NamedTag, TagList } from '../../store/tag-list.ts'

/** A tag, formerly a group. */
export type Tag = NamedTag

/** Tags the platform made: everybody without one, the blacklist, the starred. */
const systemTags: readonly Tag[] = [
  { id: 0, name: '未分组' },
  { id: 1, name: '黑名单' },
  { id: 2, name: '星标组' },
]
const firstId = 100

/** The tags of the account. Ids are not used again. */
export class Tags extends TagList<Tag> {
  constructor() {
    super()
    this.clear()
  }

  isSystem(id: number): boolean {
    return systemTags.some((tag) => tag.id === id)
  }

  /** How many the account made itself. */
  get size(): number {
    return this.tags.size - systemTags.length
  }

  add(name: string): Tag {
    const tag = { id: this.nextId++, name }
    this.update(tag)
    return tag
  }

  clear(): void {
    this.reset(systemTags, firstId)
  }
}
