import { WxConfigError } from '../../errors.ts'

/** One id or several; several may also stand in one text, joined by `|` as the platform has them. */
export type Ids = number | string | readonly (number | string)[]

/** Members, departments (with those below them) and tags. */
export interface ReceiverGroups {
  /** Userids. */
  readonly users?: string | readonly string[] | undefined
  /** Ids of departments. */
  readonly parties?: Ids | undefined
  /** Ids of tags. */
  readonly tags?: Ids | undefined
}

/**
 * Who gets a message: a userid or a list of them, members, departments and tags, or `'@all'` for everybody who may see the
 * application. Any number: more than the platform takes at once are sent to in lots.
 */
export type Receivers = string | readonly string[] | ReceiverGroups

/** Receivers, each once and in the platform's kinds. */
export interface Addressed {
  readonly users: readonly string[]
  readonly parties: readonly number[]
  readonly tags: readonly number[]
}

/** How many the platform takes at once (path/90236 of the WeCom manual). */
const atOnce = { users: 1000, parties: 100, tags: 100 } as const
const all = '@all'

/**
 * Receivers in lots the platform takes, at least one.
 * @throws WxConfigError `no_receivers`, `invalid_receivers`
 */
export function lotsOf(to: Receivers): Addressed[] {
  const addressed = addressedOf(to)
  const { users, parties, tags } = addressed
  if (users.length + parties.length + tags.length === 0) {
    throw new WxConfigError('no_receivers', 'There is nobody to send to: give userids, departments or tags.')
  }
  if (users.includes(all) && users.length + parties.length + tags.length > 1) {
    // The platform would leave the others out, and a list from elsewhere must not reach everybody by accident.
    throw invalid("'@all' is everybody: it stands alone.")
  }
  const lots: Addressed[] = []
  for (let i = 0; isAnyLeft(addressed, i); i++) {
    lots.push({
      users: slice(users, i, atOnce.users),
      parties: slice(parties, i, atOnce.parties),
      tags: slice(tags, i, atOnce.tags),
    })
  }
  return lots
}

/** What the platform is told of a lot. */
export function receiverParams({ users, parties, tags }: Addressed): {
  touser?: string
  toparty?: string
  totag?: string
} {
  return {
    ...(users.length > 0 ? { touser: users.join('|') } : {}),
    ...(parties.length > 0 ? { toparty: parties.join('|') } : {}),
    ...(tags.length > 0 ? { totag: tags.join('|') } : {}),
  }
}

/** The ids in a list of the platform's: joined by `|`, empty, an array, or not there. */
export function listed(list: unknown): string[] {
  const ids = Array.isArray(list) ? list.map(String) : typeof list === 'string' ? list.split('|') : []
  return ids.filter((id) => id !== '')
}

/** As `listed`, of departments and tags. */
export function listedNumbers(list: unknown): number[] {
  return listed(list).map(Number)
}

function addressedOf(to: Receivers): Addressed {
  if (typeof to === 'string' || Array.isArray(to)) return { users: userids(to), parties: [], tags: [] }
  if (typeof to !== 'object' || to === null) throw invalid('Receivers are userids, or { users, parties, tags }.')
  const { users, parties, tags } = to as ReceiverGroups
  return { users: userids(users), parties: numbers(parties, 'department'), tags: numbers(tags, 'tag') }
}

/** Userids, whatever their case, each once: as they were first written. */
function userids(given: unknown): string[] {
  const seen = new Map<string, string>()
  for (const id of apart(given)) {
    if (typeof id !== 'string') throw invalid(`A userid is a text, not ${id === null ? 'null' : typeof id}.`)
    const key = id.toLowerCase()
    if (!seen.has(key)) seen.set(key, key === all ? all : id)
  }
  return [...seen.values()]
}

function numbers(given: unknown, what: string): number[] {
  const ids = apart(given).map((id) => {
    if (/^\d{1,15}$/.test(String(id))) return Number(id)
    throw invalid(`The id of a ${what} is a whole number.`)
  })
  return [...new Set(ids)]
}

/** One or several, the text of several taken apart; nothing is nobody. */
function apart(given: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given]
  const ids = list.flatMap((id) => (typeof id === 'string' ? id.split('|') : [id]))
  return ids.map((id) => (typeof id === 'string' ? id.trim() : id)).filter((id) => id !== '')
}

function slice<T>(list: readonly T[], lot: number, size: number): readonly T[] {
  return list.slice(lot * size, (lot + 1) * size)
}

function isAnyLeft({ users, parties, tags }: Addressed, lot: number): boolean {
  return users.length > lot * atOnce.users || parties.length > lot * atOnce.parties || tags.length > lot * atOnce.tags
}

function invalid(message: string): WxConfigError {
  return new WxConfigError('invalid_receivers', message)
}
