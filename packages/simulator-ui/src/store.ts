import type { ChatEntry, Delivery, SimulatorEvent, SimulatorState } from '../../simulator/src/protocol.ts'

export type Overlay = 'none' | 'people' | 'inspector' | 'settings'

/** Why an action went wrong: the code of the control API, or `unreachable`, or `page` for the browser's own. */
export interface Failure {
  readonly code: string
  readonly message: string
}

export interface PageState {
  readonly connection: 'connecting' | 'open' | 'lost'
  /** Null until the simulator first answered. */
  readonly sim: SimulatorState | null
  /** The simulator's clock minus this browser's. */
  readonly clockOffsetMs: number
  /** The openid of the person who is talking. */
  readonly selected: string | null
  /** Chats by openid; those not read yet are missing. */
  readonly chats: Readonly<Record<string, readonly ChatEntry[]>>
  /** Lines that came before their chat was read: the reading may be older than they are. */
  readonly early: Readonly<Record<string, readonly ChatEntry[]>>
  readonly unread: Readonly<Record<string, number>>
  /** Newest first. */
  readonly deliveries: readonly Delivery[]
  /** The delivery shown in the inspector; null for the newest. */
  readonly inspected: string | null
  readonly overlay: Overlay
  readonly failure: Failure | null
  /** Connected again, but not told the state yet. */
  readonly stale: boolean
  /** Counts how often chats and deliveries have to be read again. */
  readonly epoch: number
}

export type Action =
  | SimulatorEvent
  | { readonly type: 'opened' }
  | { readonly type: 'lost' }
  | { readonly type: 'selected'; readonly openid: string }
  | { readonly type: 'chatRead'; readonly openid: string; readonly entries: readonly ChatEntry[] }
  | { readonly type: 'deliveriesRead'; readonly deliveries: readonly Delivery[] }
  | { readonly type: 'inspected'; readonly id: string | null; readonly open?: boolean }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'failed'; readonly failure: Failure | null }

const keptDeliveries = 300
const keptLines = 500

export const initialState: PageState = {
  connection: 'connecting',
  sim: null,
  clockOffsetMs: 0,
  selected: null,
  chats: {},
  early: {},
  unread: {},
  deliveries: [],
  inspected: null,
  overlay: 'none',
  failure: null,
  stale: false,
  epoch: 0,
}

export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'opened':
      return { ...state, connection: 'open', stale: true }
    case 'lost':
      return { ...state, connection: 'lost' }
    case 'state':
      return withState(state.stale ? forgotten(state) : state, action.state)
    case 'reset':
      return { ...state, selected: null, chats: {}, early: {}, unread: {}, deliveries: [], inspected: null }
    case 'chat':
      return withEntry(state, action.openid, action.entry)
    case 'delivery':
      return { ...state, deliveries: withDelivery(state.deliveries, action.delivery) }
    case 'deliveriesRead':
      return { ...state, deliveries: mergeDeliveries(action.deliveries, state.deliveries) }
    case 'chatRead':
      return withChat(state, action.openid, action.entries)
    case 'selected':
      return { ...state, selected: action.openid, unread: { ...state.unread, [action.openid]: 0 } }
    case 'inspected':
      return { ...state, inspected: action.id, overlay: action.open ? 'inspector' : state.overlay }
    case 'overlay':
      return { ...state, overlay: action.overlay }
    case 'failed':
      return { ...state, failure: action.failure }
  }
}

/** Without what may have changed while nothing was heard; it may even be another run of the simulator. */
function forgotten(state: PageState): PageState {
  return { ...state, chats: {}, early: {}, deliveries: [], stale: false, epoch: state.epoch + 1 }
}

function withState(state: PageState, sim: SimulatorState): PageState {
  const { people } = sim.official
  const known = people.some(({ openid }) => openid === state.selected)
  const selected = known ? state.selected : (people[0]?.openid ?? null)
  return { ...state, sim, selected, clockOffsetMs: sim.now - Date.now() }
}

function withChat(state: PageState, openid: string, read: readonly ChatEntry[]): PageState {
  const { [openid]: early = [], ...others } = state.early
  const chat = [...(state.chats[openid] ?? []), ...early].reduce(withLine, read)
  return { ...state, chats: { ...state.chats, [openid]: chat }, early: others }
}

function withEntry(state: PageState, openid: string, entry: ChatEntry): PageState {
  const unseen = openid !== state.selected && entry.from === 'account'
  const unread = unseen ? { ...state.unread, [openid]: (state.unread[openid] ?? 0) + 1 } : state.unread
  const place = state.chats[openid] === undefined ? 'early' : 'chats'
  const lines = withLine(state[place][openid] ?? [], entry).slice(-keptLines)
  return { ...state, [place]: { ...state[place], [openid]: lines }, unread }
}

function withLine(chat: readonly ChatEntry[], entry: ChatEntry): readonly ChatEntry[] {
  return chat.some(({ id }) => id === entry.id) ? chat : [...chat, entry]
}

/** Puts one delivery in its place, newest first. */
function withDelivery(known: readonly Delivery[], delivery: Delivery): readonly Delivery[] {
  if (known.some(({ id }) => id === delivery.id)) return known.map((one) => (one.id === delivery.id ? delivery : one))
  return [delivery, ...known].sort((a, b) => b.at - a.at).slice(0, keptDeliveries)
}

/** A list just read, but for deliveries of which an event already told more. */
function mergeDeliveries(read: readonly Delivery[], known: readonly Delivery[]): readonly Delivery[] {
  return known.filter((one) => isNews(one, read)).reduce(withDelivery, read)
}

function isNews(one: Delivery, read: readonly Delivery[]): boolean {
  const other = read.find(({ id }) => id === one.id)
  if (other === undefined) return read.every(({ at }) => one.at >= at)
  return other.state === 'running' && (one.state === 'done' || one.attempts.length > other.attempts.length)
}
