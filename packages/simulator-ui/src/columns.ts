/** Whose chats are open, side by side, and which of them is the current one. */
export interface Columns {
  /** The openid of the person who is talking. */
  readonly selected: string | null
  /** The openids of the open chats, from left to right; `selected` is one of them. */
  readonly columns: readonly string[]
}

/** So many chats are open at most. */
export const maxColumns = 3

/** Goes to somebody's chat; one that is not open takes the place of the current one. */
export function choose({ selected, columns }: Columns, openid: string): Columns {
  if (columns.includes(openid)) return { selected: openid, columns }
  if (columns.length === 0) return { selected: openid, columns: [openid] }
  return { selected: openid, columns: columns.map((one) => (one === selected ? openid : one)) }
}

/** Opens somebody's chat beside the others; of too many the oldest makes room. */
export function openBeside({ columns }: Columns, openid: string): Columns {
  const others = columns.filter((one) => one !== openid).slice(1 - maxColumns)
  return { selected: openid, columns: columns.includes(openid) ? columns : [...others, openid] }
}

/** Closes a chat; the one beside it becomes the current one. The last one stays. */
export function closeColumn({ selected, columns }: Columns, openid: string): Columns {
  const rest = columns.filter((one) => one !== openid)
  if (rest.length === 0) return { selected, columns }
  const beside = rest[Math.max(0, columns.indexOf(openid) - 1)] ?? null
  return { selected: selected === openid ? beside : selected, columns: rest }
}

/** Without those who are gone; somebody is always chosen where there is anybody. */
export function keepKnown({ selected, columns }: Columns, known: readonly string[]): Columns {
  const rest = columns.every((openid) => known.includes(openid))
    ? columns
    : columns.filter((openid) => known.includes(openid))
  if (rest.length > 0) {
    return { selected: selected !== null && rest.includes(selected) ? selected : (rest[0] ?? null), columns: rest }
  }
  const first = known[0] ?? null
  return { selected: first, columns: first === null ? [] : [first] }
}
