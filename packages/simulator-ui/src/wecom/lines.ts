/** Lines of many chats, oldest first, by what `keyOf` gives. */
export interface Lines<Line> {
  /** Chats that were read. */
  readonly read: Readonly<Record<string, readonly Line[]>>
  /** Lines that came before their chat was read: the reading may be older than they are. */
  readonly early: Readonly<Record<string, readonly Line[]>>
}

export const noLines = { read: {}, early: {} } as const

const keptLines = 500

interface HasId {
  readonly id: string
}

/** With one more line; one whose id is there already takes its place. */
export function withNews<Line extends HasId>(lines: Lines<Line>, key: string, line: Line): Lines<Line> {
  const place = lines.read[key] === undefined ? 'early' : 'read'
  const chat = put(lines[place][key] ?? [], line).slice(-keptLines)
  return { ...lines, [place]: { ...lines[place], [key]: chat } }
}

/** With a chat that was just read; what came meanwhile is newer. */
export function withRead<Line extends HasId>(lines: Lines<Line>, key: string, chat: readonly Line[]): Lines<Line> {
  const { [key]: early = [], ...others } = lines.early
  return { read: { ...lines.read, [key]: early.reduce(put, chat) }, early: others }
}

function put<Line extends HasId>(chat: readonly Line[], line: Line): readonly Line[] {
  return chat.some(({ id }) => id === line.id) ? chat.map((one) => (one.id === line.id ? line : one)) : [...chat, line]
}
