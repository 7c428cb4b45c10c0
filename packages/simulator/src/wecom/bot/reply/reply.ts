import { both } from '../../../bilingual.ts'
import type { Bilingual } from '../../../protocol.ts'
import { BotRefusal, errcodes } from '../refusal.ts'
import { type Card, readCard } from './card.ts'
import { feedbackOf, invalid, type Json, objectOf, textOf } from './fields.ts'
import { readStream, type StreamPart } from './stream.ts'

/** Where a reply stands: what it answers, and by which way. */
export type Situation =
  | 'message'
  | 'refresh'
  | 'enter_chat'
  | 'template_card_event'
  | 'feedback_event'
  | 'response-url'
  | 'socket-message'
  | 'push'

/** The files a bot sends over its long connection. */
export const mediaTypes = ['file', 'image', 'voice', 'video'] as const
export type MediaType = (typeof mediaTypes)[number]

/** A reply whose own fields are right; whether it fits what went before is seen later. */
export type BotReply = { readonly warnings: readonly Bilingual[]; readonly feedbackId?: string } & (
  | { readonly kind: 'text' | 'markdown'; readonly text: string }
  | { readonly kind: 'stream'; readonly stream: StreamPart; readonly card?: Card }
  | { readonly kind: 'template_card'; readonly card: Card }
  | { readonly kind: 'update'; readonly card: Card; readonly userids?: readonly string[] }
  | MediaReply
)

export interface MediaReply {
  readonly kind: 'media'
  readonly type: MediaType
  readonly mediaId: string
  readonly title?: string
  readonly description?: string
}

const streams = ['stream', 'stream_with_template_card']
const pushes = ['markdown', 'template_card', ...mediaTypes]

/** What may be answered where. Sources: path/101031, 101138 and 101463 of the WeCom manual. */
const allowed: Readonly<Record<Situation, readonly string[]>> = {
  message: [...streams, 'template_card'],
  refresh: streams,
  enter_chat: ['text', 'template_card'],
  template_card_event: ['update_template_card'],
  feedback_event: [],
  'response-url': ['markdown', 'template_card'],
  'socket-message': [...streams, ...pushes],
  push: pushes,
}

/** @throws BotRefusal for a kind that may not stand here, or fields that are wrong */
export function readReply(body: Json, situation: Situation): BotReply {
  const kind = kindOf(body)
  const kinds = allowed[situation]
  if (!kinds.includes(kind)) {
    throw new BotRefusal(
      errcodes.invalidMessageType,
      `A ${name(kind)} may not stand here: ${kinds.length === 0 ? 'only an empty answer may' : `allowed are ${kinds.join(', ')}`}.`,
      `此处不能使用 ${name(kind)}：${kinds.length === 0 ? '只能回复空包' : `允许的类型为 ${kinds.join('、')}`}。`,
    )
  }
  switch (kind) {
    case 'text':
    case 'markdown':
      return readText(body, kind)
    case 'stream':
      return withStream(readStream(body, situation !== 'socket-message'))
    case 'stream_with_template_card':
      return readBoth(body, situation)
    case 'template_card':
      return withCard('template_card', readCard(body.template_card))
    case 'update_template_card':
      return { ...withCard('update', readCard(body.template_card, true)), ...readUserids(body) }
    default:
      return { kind: 'media', warnings: [], ...readMedia(body, kind as MediaType) }
  }
}

function kindOf(body: Json): string {
  if (typeof body.response_type === 'string') return body.response_type
  if (typeof body.msgtype === 'string') return body.msgtype
  throw new BotRefusal(
    errcodes.invalidMessageType,
    'The reply has no msgtype, and no response_type either.',
    '回复缺少 msgtype（或 response_type）。',
  )
}

function readText(body: Json, kind: 'text' | 'markdown'): BotReply {
  const part = objectOf(body, kind)
  const text = textOf(part, 'content', `${kind}.content`)
  if (text === '') throw invalid(`"${kind}.content" is empty.`, `“${kind}.content”为空。`)
  const feedbackId = kind === 'markdown' ? feedbackOf(part, kind) : undefined
  return { kind, text, warnings: [], ...(feedbackId === undefined ? {} : { feedbackId }) }
}

function readBoth(body: Json, situation: Situation): BotReply {
  const reply = withStream(readStream(body, situation !== 'socket-message'))
  const doubt = both(
    'The manual says in one place that the long connection takes a stream with a card, in another that it does not.',
    '官方文档对长连接是否支持 stream_with_template_card 的说法前后不一。',
  )
  const warnings = situation === 'socket-message' ? [...reply.warnings, doubt] : reply.warnings
  return { ...reply, warnings, ...(body.template_card === undefined ? {} : { card: readCard(body.template_card) }) }
}

function withStream(stream: StreamPart): BotReply & { readonly kind: 'stream' } {
  const { feedbackId, warnings } = stream
  return { kind: 'stream', stream, warnings, ...(feedbackId === undefined ? {} : { feedbackId }) }
}

function withCard<K extends 'template_card' | 'update'>(kind: K, card: Card): BotReply & { readonly kind: K } {
  const { feedbackId } = card
  const reply = { kind, card, warnings: [], ...(feedbackId === undefined ? {} : { feedbackId }) }
  return reply as BotReply & { readonly kind: K }
}

function readUserids({ userids }: Json): { readonly userids?: readonly string[] } {
  if (userids === undefined) return {}
  const isList = Array.isArray(userids) && userids.length <= 1000 && userids.every((one) => typeof one === 'string')
  if (!isList) throw invalid('"userids" is a list of userids.', '“userids”应为 userid 的列表。')
  return userids.length === 0 ? {} : { userids: userids as readonly string[] }
}

function readMedia(body: Json, type: MediaType): Omit<MediaReply, 'kind'> {
  const part = objectOf(body, type)
  const mediaId = textOf(part, 'media_id', `${type}.media_id`, 512)
  if (type !== 'video') return { type, mediaId }
  return {
    ...{ type, mediaId },
    ...(typeof part.title === 'string' ? { title: cut(part.title, 128) } : {}),
    ...(typeof part.description === 'string' ? { description: cut(part.description, 512) } : {}),
  }
}

/** A text without what is beyond so many bytes; a sign is not cut in two. */
function cut(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= maxBytes) return text
  return new TextDecoder().decode(bytes.subarray(0, maxBytes)).replace(/\ufffd+$/, '')
}

function name(kind: string): string {
  return /^\w{1,40}$/.test(kind) ? kind : 'reply of this type'
}
