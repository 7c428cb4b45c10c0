import { type NamedTag, TagList } from '../../store/tag-list.ts'

/** A tag of the corp, and what has it. */
export interface WecomTag extends NamedTag {
  readonly userlist: readonly string[]
  readonly partylist: readonly number[]
}

/** The tags of the corp. */
export class WecomTags extends TagList<WecomTag> {
  /** @param id Made up where it is left out. */
  add(name: string, id?: number): WecomTag {
    while (this.tags.has(this.nextId)) this.nextId++
    const tag: WecomTag = { id: id ?? this.nextId++, name, userlist: [], partylist: [] }
    this.update(tag)
    return tag
  }

  /** Somebody is not there any more, or has another userid. */
  replaceMember(userid: string, next?: string): void {
    for (const tag of this.list()) {
      if (!tag.userlist.includes(userid)) continue
      const userlist = tag.userlist.flatMap((one) => (one === userid ? (next === undefined ? [] : [next]) : [one]))
      this.update({ ...tag, userlist })
    }
  }

  clear(): void {
    this.reset([], 1)
  }
}
