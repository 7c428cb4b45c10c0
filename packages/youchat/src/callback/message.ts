import { WxRequestError } from '../errors.ts'
import { readJson } from '../json/read.ts'
import { readXml } from '../xml/read.ts'
import type { Product, PushName } from './product.ts'

/** What every push carries. Property names are the platform's tags, to the letter. */
export interface Push {
  /** Whom it was sent to: the account's original id (`gh_…`), or the corpid. */
  readonly ToUserName: string
  /** Who sent it: an openid, or a member's userid. */
  readonly FromUserName: string
  /** When it was sent, Unix time in seconds. */
  readonly CreateTime: number
  readonly MsgType: string
}

/** What every push to a third-party provider's suite carries. */
export interface InfoPush {
  /** The suite (第三方应用) it is for. */
  readonly SuiteId: string
  /** What it tells, such as `suite_ticket`. */
  readonly InfoType: string
  /** When it was sent, Unix time in seconds. */
  readonly TimeStamp: number
}

/** A push to a suite that this version does not know: every node is there, unconverted, under its name. */
export interface UnknownInfo extends InfoPush {
  readonly [node: string]: unknown
}

/** A push of a type this version does not know: every node is there, unconverted, under its name. */
export interface UnknownPush extends Push {
  /** The event's name, when `MsgType` is `event`. */
  readonly Event?: string
  readonly [node: string]: unknown
}

/** What a node holds: text, a number, more nodes, or (in brackets) a list of those, which may be absent if so marked. */
export type FieldShape = 'string' | 'number' | Shape | readonly [FieldShape, 'optional'?]

/** What the nodes of a push hold, by name. */
export interface Shape {
  readonly [field: string]: FieldShape
}

/** A push the platform's manual describes. */
export interface PushEntry {
  /** As given to `on`. */
  readonly name: string
  /** The application's method that answers it; a retired push has none. */
  readonly method?: string
  readonly fields: Shape
}

/**
 * Every push of a product: messages by `MsgType`, events by `Event` in lower case; an event of several kinds also by
 * `Event.ChangeType`.
 */
export interface PushTable {
  readonly messages: ReadonlyMap<string, PushEntry>
  readonly events: ReadonlyMap<string, PushEntry>
}

/** How a body is written; the reply is written the same way. */
export type Format = 'xml' | 'json'

type Nodes = Record<string, unknown>

/** The format of a body: JSON begins with a brace, and the Content-Type header says nothing reliable. */
export function formatOf(text: string): Format {
  if (text.charCodeAt(0) === 0x3c) return 'xml'
  return /^\uFEFF?\s*\{/.test(text) ? 'json' : 'xml'
}

/** Reads the nodes of a body. */
export function readNodes(text: string, format: Format): Nodes {
  if (format === 'xml') return readXml(text)
  // A body that begins with a brace is an object or broken.
  return readJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as Nodes
}

/** A push that was read: its nodes, what it is called, and what the manual says of it. */
export interface ReadPush {
  readonly push: Nodes
  readonly name: PushName
  /** Undefined for one the manual does not describe. */
  readonly entry: PushEntry | undefined
}

/** The push a text holds, its numbers and lists as the manual describes them. */
export function readMessage(text: string, format: Format, product: Product): ReadPush {
  const push = readNodes(text, format)
  const { envelope, mayLack } = product
  for (const name in envelope) {
    const isMissing = push[name] === undefined || push[name] === null || push[name] === ''
    if (isMissing && !mayLack?.(name, push)) {
      throw new WxRequestError('missing_field', `The push has no ${name}.`)
    }
  }
  applyShape(push, envelope)
  for (const name in envelope) {
    if (envelope[name] === 'number' && !Number.isSafeInteger(push[name])) throw wrongType(name)
  }
  const name = product.nameOf(push)
  const entry = findEntry(name, product.table())
  if (entry !== undefined) applyShape(push, entry.fields)
  return { push, name, entry }
}

/** What the table says of a push; undefined for one it does not know. */
function findEntry({ isEvent, name, change }: PushName, { messages, events }: PushTable): PushEntry | undefined {
  if (!isEvent) return messages.get(name)
  const event = name.toLowerCase()
  return (change === undefined ? undefined : events.get(`${event}.${change.toLowerCase()}`)) ?? events.get(event)
}

/** The nodes that every push of an application or account has. */
export const pushEnvelope: Shape = {
  ToUserName: 'string',
  FromUserName: 'string',
  CreateTime: 'number',
  MsgType: 'string',
}

function applyShape(nodes: Nodes, shape: Shape): void {
  for (const name in shape) {
    const kind = shape[name] as FieldShape
    if (kind === 'string' && typeof nodes[name] === 'string') continue
    const value = Object.hasOwn(nodes, name) ? nodes[name] : undefined
    if (value === undefined || value === null) {
      if (value === null) delete nodes[name]
      if (isListShape(kind) && kind[1] !== 'optional') nodes[name] = []
      continue
    }
    nodes[name] = convert(value, kind, name)
  }
}

function convert(value: unknown, kind: FieldShape, name: string): unknown {
  if (kind === 'number') return toNumber(value, name)
  if (kind === 'string') return toText(value, name)
  if (isListShape(kind)) {
    // A list without elements cannot be told from an empty text in XML.
    const items = Array.isArray(value) ? value : kind[0] !== 'string' && isBlank(value) ? [] : [value]
    return items.map((item) => convert(item, kind[0], name))
  }
  // In XML a node without children is an empty text.
  const nodes = isBlank(value) ? {} : value
  if (typeof nodes !== 'object' || nodes === null || Array.isArray(nodes)) throw wrongType(name)
  applyShape(nodes as Nodes, kind)
  return nodes
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/** NaN for what is no decimal number: the platform leaves some nodes empty. */
function toNumber(value: unknown, name: string): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string') throw wrongType(name)
  return /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN
}

function toText(value: unknown, name: string): string {
  if (typeof value === 'object') throw wrongType(name)
  return String(value)
}

function isListShape(kind: FieldShape): kind is readonly [FieldShape, 'optional'?] {
  return Array.isArray(kind)
}

function wrongType(name: string): WxRequestError {
  return new WxRequestError('field_type', `${name} of the push is not what the platform sends there.`)
}
