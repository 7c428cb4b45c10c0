import { randomInt } from 'node:crypto'
import { SimulatorError } from '../errors.ts'
import { isObject, refuse } from '../input.ts'
import type { MessageNode, MessageNodes } from '../xml.ts'

/** How long a push may be before encryption, in bytes. */
export const maxPushBytes: number = 64 * 1024

const maxDepth = 8
// What is no character of XML 1.0, halves of characters included.
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

// Ids of two runs must differ too: callbacks may remember them longer than the simulator lives.
let lastMsgId = BigInt(Date.now()) * 3_600_000n

function newMsgId(): string {
  lastMsgId += BigInt(randomInt(1, 1000))
  return lastMsgId.toString()
}

/**
 * A whole push: the nodes every push has, then the given ones, then a new MsgId where it is a message without one.
 * @param now Milliseconds; the push carries whole seconds.
 */
export function completeMessage(
  given: MessageNodes,
  toUserName: string,
  fromUserName: string,
  now: number,
): MessageNodes {
  const message: Record<string, MessageNode> = {
    ToUserName: toUserName,
    FromUserName: fromUserName,
    CreateTime: Math.floor(now / 1000),
    ...given,
  }
  if (given.MsgType !== 'event' && given.MsgId === undefined) message.MsgId = newMsgId()
  return message
}

/**
 * The nodes of a push somebody made up.
 * @throws SimulatorError `bad_request`
 */
export function readMessage(value: unknown): MessageNodes {
  const message = readAnyNodes(value)
  const type = message.MsgType
  if (typeof type !== 'string' || type === '')
    throw refuse('The message needs MsgType, a text such as "text" or "event".')
  if (type === 'event' && (typeof message.Event !== 'string' || message.Event === '')) {
    throw refuse('A message of MsgType "event" needs Event, a text such as "CLICK".')
  }
  return message
}

/** The nodes of a push somebody made up, whatever they are. @throws SimulatorError `bad_request` */
export function readAnyNodes(value: unknown): MessageNodes {
  if (!isObject(value)) throw refuse('"message" must be an object with the nodes of the push.')
  return readNodes(value, 1)
}

/** @throws SimulatorError `push_too_long` */
export function checkPushLength(text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes <= maxPushBytes) return
  throw new SimulatorError(
    413,
    'push_too_long',
    `A push may have ${maxPushBytes} bytes before encryption, this one has ${bytes}.`,
  )
}

/** @throws SimulatorError `bad_request` for characters no push can carry */
export function checkWritable(nodes: MessageNodes): void {
  readNodes(nodes, 1)
}

function readNodes(value: Readonly<Record<string, unknown>>, depth: number): MessageNodes {
  if (depth > maxDepth) throw refuse(`A message may be ${maxDepth} levels deep.`)
  const nodes: Record<string, MessageNode> = {}
  for (const [name, child] of Object.entries(value)) {
    if (!/^[A-Za-z][\w.-]{0,99}$/.test(name)) throw refuse(`"${name.slice(0, 40)}" cannot be the name of a node.`)
    nodes[name] = readNode(name, child, depth)
  }
  return nodes
}

function readNode(name: string, value: unknown, depth: number): MessageNode {
  if (typeof value === 'string') {
    if (unwritable.test(value))
      throw refuse(`"${name}" holds a control character or half a character, which XML cannot carry.`)
    return value
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value
    throw refuse(`"${name}" is a number beyond 2^53: give it as a text, so that no digit is lost.`)
  }
  if (Array.isArray(value)) {
    if (value.some(Array.isArray)) throw refuse(`"${name}" is a list in a list, which XML cannot carry.`)
    return value.map((item) => readNode(name, item, depth))
  }
  if (isObject(value)) return readNodes(value, depth + 1)
  throw refuse(`"${name}" must be a text, a number, an object or a list of them.`)
}
