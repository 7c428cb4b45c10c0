import { randomBytes } from 'node:crypto'
import { type Input, isObject } from '../../input.ts'
import { mediaOf, readContent, type Shown } from './content.ts'
import { type ApiCall, ApiRefusal, callingAgent, type WecomContext, type WecomEndpoint } from './context.ts'
import { byteLength, object, objects, optionalInteger, optionalText, text } from './fields.ts'
import { accountOf, conversationOf, findConversation, moveTo } from './kf-session.ts'

const pageSize = 1000
const windowMs = 48 * 3_600_000
const maxTextBytes = 2048
const maxMenuBytes = 1024
const maxMenuItems = 10
const maxCursorBytes = 64

/** Chapter “customer service”: what customers write, and what they are sent. */
export const kfMessageEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/kf/sync_msg',
    lacks: 'no tighter limit for calls without a token; voice_format changes nothing',
    handle: sync,
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/send_msg',
    lacks: 'every message arrives, so that msg_send_fail is never told of',
    handle: send,
  },
  { method: 'POST', path: '/cgi-bin/kf/send_msg_on_event', handle: sendOnEvent },
]

/** Source: path/94670 of the WeCom manual. */
function sync(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { desk } = context.platform.customers
  callingAgent(call, context)
  const openKfId = accountOf(body, context)
  const [token, cursor] = [optionalText(body, 'token'), optionalText(body, 'cursor')]
  if (token !== '' && !desk.isToken(token)) throw new ApiRefusal(95007)
  const limit = optionalInteger(body, 'limit') ?? pageSize
  if (limit < 1 || limit > pageSize || byteLength(cursor) > maxCursorBytes) throw new ApiRefusal(40058)
  const format = optionalInteger(body, 'voice_format') ?? 0
  if (format !== 0 && format !== 1) throw new ApiRefusal(40058)
  const page = desk.pull({ openKfId, cursor, limit })
  if (page === null) throw new ApiRefusal(40058)
  return { ...page }
}

/** Source: path/94677 of the WeCom manual. */
function send(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { store, platform, clock } = context
  const { kfSessions } = store
  callingAgent(call, context)
  const conversation = conversationOf(body, 'touser', context)
  const { openKfId, customer, newest, session } = conversation
  const msgid = msgidOf(body)
  const shown = read(body, context)
  if (session.state !== 0 && session.state !== 1) throw new ApiRefusal(session.state === 4 ? 95013 : 95018)
  // The time of a message is in whole seconds.
  if (newest === undefined || clock.now() - newest.at >= windowMs + 1000) throw new ApiRefusal(95002)
  // The same id is sent once.
  if (kfSessions.hasMsgid(openKfId, msgid)) return { msgid }
  if (!kfSessions.hasLeft(openKfId, customer, newest.msgid)) throw new ApiRefusal(95001)
  kfSessions.rememberMsgid(openKfId, msgid)
  kfSessions.countSent(openKfId, customer, newest.msgid)
  if (session.state === 0) moveTo(conversation, 1, '', context)
  platform.showCustomer(customer, openKfId, { ...shown, callId: call.id })
  return { msgid }
}

/** Source: path/95122 of the WeCom manual. */
function sendOnEvent(call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  const { body } = call
  const { store, platform, clock } = context
  callingAgent(call, context)
  const value = text(body, 'code')
  const code = store.kfSessions.getCode(value)
  if (code === undefined || clock.now() >= code.expiresAt) throw new ApiRefusal(40029)
  const { openKfId, customer, kind } = code
  const { session } = findConversation(openKfId, customer, context)
  if (code.state !== null && code.state !== session.state) throw new ApiRefusal(95018)
  const msgid = msgidOf(body)
  const { msgtype } = body
  if (msgtype !== 'text' && (msgtype !== 'msgmenu' || kind === 'reply')) throw new ApiRefusal(40008)
  const shown = read(body, context)
  store.kfSessions.removeCode(value)
  if (kind === 'welcome') store.kfSessions.rememberWelcome(openKfId, customer, clock.now())
  platform.showCustomer(customer, openKfId, { ...shown, callId: call.id })
  return { msgid }
}

/** The id of a message, made up where none is given. @throws ApiRefusal 40058 */
function msgidOf(body: Input): string {
  const given = optionalText(body, 'msgid')
  if (!/^[\w-]{0,32}$/.test(given)) throw new ApiRefusal(40058)
  return given || randomBytes(24).toString('base64url')
}

const media = ['image', 'voice', 'video', 'file']

/** What a customer is sent. @throws ApiRefusal 40008 and what its type says */
function read(body: Input, context: WecomContext): Shown {
  const type = optionalText(body, 'msgtype')
  if (media.includes(type)) return readContent(body, media, context)
  const check = Object.hasOwn(checks, type) ? checks[type] : undefined
  if (check === undefined) throw new ApiRefusal(40008)
  const given = object(body, type, 44004)
  check(given, context)
  return { kind: type, content: { [type]: given } }
}

const checks: Readonly<Record<string, (given: Input, context: WecomContext) => void>> = {
  text: (given) => {
    if (byteLength(text(given, 'content', 44004)) > maxTextBytes) throw new ApiRefusal(45002)
  },
  link: (given, context) => {
    text(given, 'title', 41016)
    if (byteLength(text(given, 'url', 41010)) > maxTextBytes) throw new ApiRefusal(45002)
    mediaOf(given, 'thumb_media_id', 'image', context)
  },
  miniprogram: (given, context) => {
    for (const name of ['appid', 'pagepath', 'title']) text(given, name)
    mediaOf(given, 'thumb_media_id', 'image', context)
  },
  msgmenu: (given) => {
    const items = objects(given, 'list')
    if (items.length > maxMenuItems) throw new ApiRefusal(40058)
    if (byteLength(optionalText(given, 'head_content')) > maxMenuBytes) throw new ApiRefusal(45002)
    for (const item of items) {
      const { type } = item
      if (!['click', 'view', 'miniprogram', 'text'].includes(String(type)) || !isObject(item[String(type)])) {
        throw new ApiRefusal(40058)
      }
    }
  },
  location: (given) => {
    for (const [name, most] of [['latitude', 90] as const, ['longitude', 180] as const]) {
      if (!(Math.abs(Number(given[name])) <= most)) throw new ApiRefusal(40058)
    }
    text(given, 'name')
  },
  business_card: (given, { store }) => {
    if (!store.members.has(text(given, 'userid', 41009))) throw new ApiRefusal(60111)
  },
  ca_link: (given) => {
    text(given, 'link_url', 41010)
  },
}
