import type { AccountConfig } from '../../callback/account.ts'
import { type PushEntry, type ReadPush, readMessage, type Shape } from '../../callback/message.ts'
import { lowerCase, type Product, type PushName } from '../../callback/product.ts'
import { once } from '../../once.ts'

/** What proves that a push comes from the platform and is for this bot. */
export interface AiBotAccount extends AccountConfig {
  /** The id that envelopes end with. @default '', as those for a smart bot of one's own corp do */
  readonly receiveId?: string | undefined
}

const file: Shape = { url: 'string', aeskey: 'string' }
const text: Shape = { content: 'string' }
const mixed: Shape = { msg_item: [{ msgtype: 'string', text, image: file }] }
const quote: Shape = { msgtype: 'string', text, image: file, mixed, voice: text, file, video: file }

const messages: Readonly<Record<string, Shape>> = {
  text: { text, quote },
  image: { image: file },
  mixed: { mixed, quote },
  voice: { voice: text },
  file: { file },
  video: { video: file },
  stream: { stream: { id: 'string' } },
}

const selected: Shape = { question_key: 'string', option_ids: { option_id: ['string', 'optional'] } }

const events: Readonly<Record<string, Shape>> = {
  enter_chat: {},
  template_card_event: {
    template_card_event: {
      card_type: 'string',
      event_key: 'string',
      task_id: 'string',
      selected_items: { selected_item: [selected, 'optional'] },
    },
  },
  feedback_event: {
    feedback_event: { id: 'string', type: 'number', content: 'string', inaccurate_reason_list: ['number', 'optional'] },
  },
  disconnected_event: {},
}

const common: Shape = {
  aibotid: 'string',
  chatid: 'string',
  chattype: 'string',
  from: { userid: 'string', corpid: 'string' },
  response_url: 'string',
  create_time: 'number',
}

/** The method is called after the push: `onEnterChat` for `enter_chat`. */
function entry(name: string, fields: Shape): [string, PushEntry] {
  const method = `on_${name}`.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const own = { ...common, ...fields }
  return [name, name === 'stream' ? { name, fields: own } : { name, method, fields: own }]
}

/** What the callbacks of smart bots have of their own. */
export const aiBotProduct: Product = {
  table: once(() => ({
    messages: new Map(Object.entries(messages).map(([name, fields]) => entry(name, fields))),
    events: new Map(Object.entries(events).map(([name, fields]) => entry(name, { event: fields }))),
  })),
  envelope: { msgid: 'string', msgtype: 'string' },
  nameOf,
  textOf: ({ msgtype, text }) => {
    const content = (text as { content?: unknown } | undefined)?.content
    return msgtype === 'text' && typeof content === 'string' ? content : undefined
  },
  receiveIdOf: ({ receiveId }: AiBotAccount) => receiveId ?? '',
  receiveIdName: 'receiveId',
  isAlwaysEncrypted: true,
  jsonEnvelope: lowerCase,
  // The answer is put into words while the push is waited for.
  writeReply: (answer) => (typeof answer === 'string' ? answer : ''),
}

/**
 * Reads a push that came as an object.
 * @throws WxRequestError `missing_field`, `field_type`, `json_depth`
 */
export function readAiBotPush(nodes: Readonly<Record<string, unknown>>): ReadPush {
  return underscored(readMessage(JSON.stringify(nodes), 'json', aiBotProduct))
}

/** A push as it was read from its text, its parts by the names its type has. */
export function readOf(push: Readonly<Record<string, unknown>>): ReadPush {
  const name = nameOf(push)
  const table = aiBotProduct.table()
  const found = name.isEvent ? table.events.get(name.name.toLowerCase()) : table.messages.get(name.name)
  return underscored({ push: push as ReadPush['push'], name, entry: found })
}

function nameOf({ msgtype, event }: Readonly<Record<string, unknown>>): PushName {
  if (msgtype !== 'event') return { isEvent: false, name: msgtype as string, change: undefined }
  const eventtype = (event as { eventtype?: unknown } | null | undefined)?.eventtype
  return { isEvent: true, name: typeof eventtype === 'string' ? eventtype : '', change: undefined }
}

/** Names the manual's table of a card's event spells otherwise than its samples. */
const spellings = [
  'card_type',
  'event_key',
  'task_id',
  'selected_items',
  'selected_item',
  'question_key',
  'option_ids',
  'option_id',
]

/** Adds the names with underscores to a card's event; those it came with stay. */
function underscored(read: ReadPush): ReadPush {
  if (read.name.name === 'template_card_event') {
    addNames((read.push.event as Record<string, unknown>).template_card_event)
  }
  return read
}

function addNames(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) {
    const nodes = value as Record<string, unknown>
    for (const name of spellings) {
      const bare = name.replaceAll('_', '')
      if (nodes[name] === undefined && Object.hasOwn(nodes, bare)) nodes[name] = nodes[bare]
    }
  }
  for (const part of Object.values(value)) addNames(part)
}
