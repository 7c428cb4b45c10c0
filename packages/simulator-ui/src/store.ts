import type {
  CallEvent,
  CallRecord,
  ChatEntry,
  Delivery,
  Product,
  SimulatorEvent,
  SimulatorState,
} from '../../simulator/src/protocol.ts'
import { type Columns, choose, closeColumn, keepKnown, openBeside } from './columns.ts'
import { mergeCalls, mergeDeliveries, withCall, withDelivery, withLine } from './store-lists.ts'
import { typingOf } from './typing.ts'
import { forgottenWecom, knownWecom, noWecom, reduceWecom, type WecomAction, type WecomPage } from './wecom/store.ts'

export type Overlay = 'none' | 'people' | 'inspector' | 'settings'

/** What the panel beside the chat shows. */
export type PanelTab = 'pushes' | 'calls' | 'data' | 'faults'

/** Why an action went wrong: the code of the control API, or `unreachable`, or `page` for the browser's own. */
export interface Failure {
  readonly code: string
  readonly message: string
}

export interface PageState extends Columns {
  /** Which of the platforms the page shows. */
  readonly product: Product
  readonly wecom: WecomPage
  readonly connection: 'connecting' | 'open' | 'lost'
  /** Null until the simulator first answered. */
  readonly sim: SimulatorState | null
  /** The simulator's clock minus this browser's. */
  readonly clockOffsetMs: number
  /** Chats by openid; those not read yet are missing. */
  readonly chats: Readonly<Record<string, readonly ChatEntry[]>>
  /** Lines that came before their chat was read: the reading may be older than they are. */
  readonly early: Readonly<Record<string, readonly ChatEntry[]>>
  readonly unread: Readonly<Record<string, number>>
  /** Until when the account is shown as typing, by openid, on the simulator's clock. */
  readonly typing: Readonly<Record<string, number>>
  /** Newest first. */
  readonly deliveries: readonly Delivery[]
  /** Calls of the API, newest first; null until they were read. */
  readonly calls: readonly CallRecord[] | null
  /** The delivery shown in the panel; null for the newest. */
  readonly inspected: string | null
  /** The call shown in the panel; null for the newest. */
  readonly inspectedCall: string | null
  readonly tab: PanelTab
  /** Whether the panel has its column where there is room for it. */
  readonly panelOpen: boolean
  readonly overlay: Overlay
  readonly failure: Failure | null
  /** Connected again, but not told the state yet. */
  readonly stale: boolean
  /** Counts how often chats, deliveries and calls have to be read again. */
  readonly epoch: number
  /** Counts everything that happened: what the platform keeps may be different now. */
  readonly revision: number
}

export type Action =
  | SimulatorEvent
  | CallEvent
  | WecomAction
  | { readonly type: 'product'; readonly product: Product }
  | { readonly type: 'opened' | 'lost' | 'besideClosed' }
  | { readonly type: 'selected' | 'beside' | 'columnClosed'; readonly openid: string }
  | { readonly type: 'chatRead'; readonly openid: string; readonly entries: readonly ChatEntry[] }
  | { readonly type: 'deliveriesRead'; readonly deliveries: readonly Delivery[] }
  | { readonly type: 'callsRead'; readonly calls: readonly CallRecord[] }
  | { readonly type: 'inspected' | 'inspectedCall'; readonly id: string | null; readonly open?: boolean }
  | { readonly type: 'tab'; readonly tab: PanelTab }
  | { readonly type: 'panel'; readonly open: boolean }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'failed'; readonly failure: Failure | null }

const keptLines = 500

const nothingInspected = { inspected: null, inspectedCall: null } satisfies Partial<PageState>

const nothingHeard = {
  chats: {},
  early: {},
  typing: {},
  deliveries: [],
  calls: null,
} satisfies Partial<PageState>

export const initialState: PageState = {
  ...nothingHeard,
  product: 'official',
  wecom: noWecom,
  connection: 'connecting',
  sim: null,
  clockOffsetMs: 0,
  selected: null,
  columns: [],
  unread: {},
  ...nothingInspected,
  tab: 'pushes',
  panelOpen: true,
  overlay: 'none',
  failure: null,
  stale: false,
  epoch: 0,
  revision: 0,
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
      return changed({
        ...{ ...state, ...nothingHeard, calls: [], selected: null, columns: [], unread: {} },
        ...{ ...nothingInspected, wecom: noWecom },
      })
    case 'chat':
      if (action.product === 'wecom') return { ...state, wecom: reduceWecom(state.wecom, action) }
      return withEntry(state, action.openid, action.entry)
    case 'delivery':
      return changed({
        ...{ ...state, deliveries: withDelivery(state.deliveries, action.delivery) },
        wecom: withLatest(state, action.delivery),
      })
    case 'call':
      return withEnded(state, action.call)
    case 'deliveriesRead':
      return { ...state, deliveries: mergeDeliveries(action.deliveries, state.deliveries) }
    case 'callsRead':
      return { ...state, calls: mergeCalls(action.calls, state.calls ?? []) }
    case 'chatRead':
      return withChat(state, action.openid, action.entries)
    case 'selected':
      return read({ ...state, ...choose(state, action.openid) }, action.openid)
    case 'beside':
      return read({ ...state, ...openBeside(state, action.openid) }, action.openid)
    case 'columnClosed':
      return { ...state, ...closeColumn(state, action.openid) }
    case 'besideClosed':
      return { ...state, columns: state.selected === null ? [] : [state.selected] }
    case 'inspected':
      return opened({ ...state, inspected: action.id }, action.open, 'pushes')
    case 'inspectedCall':
      return opened({ ...state, inspectedCall: action.id }, action.open, 'calls')
    case 'tab':
      return { ...state, tab: action.tab }
    case 'panel':
      return { ...state, panelOpen: action.open }
    case 'overlay':
      return { ...state, overlay: action.overlay }
    case 'failed':
      return { ...state, failure: action.failure }
    case 'product':
      return { ...state, product: action.product, ...nothingInspected }
    case 'bot-interaction':
      return changed({ ...state, wecom: reduceWecom(state.wecom, action) })
    default:
      return { ...state, wecom: reduceWecom(state.wecom, action) }
  }
}

function changed(state: PageState): PageState {
  return { ...state, revision: state.revision + 1 }
}

/** A new push of an app is newer than what bots did. */
function withLatest({ wecom, deliveries }: PageState, { id, product }: Delivery): WecomPage {
  const isNew = product === 'wecom' && deliveries.every((one) => one.id !== id)
  return isNew ? { ...wecom, latest: 'apps' } : wecom
}

function read(state: PageState, openid: string): PageState {
  return { ...state, unread: { ...state.unread, [openid]: 0 } }
}

function opened(state: PageState, open: boolean | undefined, tab: PanelTab): PageState {
  return open ? { ...state, tab, panelOpen: true, overlay: 'inspector' } : state
}

/** Without what may have changed while nothing was heard; it may even be another run of the simulator. */
function forgotten(state: PageState): PageState {
  return { ...state, ...nothingHeard, wecom: forgottenWecom(state.wecom), stale: false, epoch: state.epoch + 1 }
}

function withState(state: PageState, sim: SimulatorState): PageState {
  const known = sim.official.people.map(({ openid }) => openid)
  const wecom = knownWecom(state.wecom, sim.wecom)
  return changed({ ...state, sim, wecom, ...keepKnown(state, known), clockOffsetMs: sim.now - Date.now() })
}

function withChat(state: PageState, openid: string, entries: readonly ChatEntry[]): PageState {
  const { [openid]: early = [], ...others } = state.early
  const chat = [...(state.chats[openid] ?? []), ...early].reduce(withLine, entries)
  return { ...state, chats: { ...state.chats, [openid]: chat }, early: others }
}

function withEntry(state: PageState, openid: string, entry: ChatEntry): PageState {
  const unseen = !state.columns.includes(openid) && entry.from === 'account'
  const unread = unseen ? { ...state.unread, [openid]: (state.unread[openid] ?? 0) + 1 } : state.unread
  const typing = entry.from === 'account' ? { ...state.typing, [openid]: 0 } : state.typing
  const place = state.chats[openid] === undefined ? 'early' : 'chats'
  const lines = withLine(state[place][openid] ?? [], entry).slice(-keptLines)
  return { ...state, [place]: { ...state[place], [openid]: lines }, unread, typing }
}

function withEnded(state: PageState, call: CallRecord): PageState {
  const typing = typingOf(call)
  return changed({
    ...state,
    calls: withCall(state.calls ?? [], call),
    typing: typing === null ? state.typing : { ...state.typing, [typing.openid]: typing.until },
  })
}
