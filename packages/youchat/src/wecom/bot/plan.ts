import type { PushName } from '../../callback/product.ts'
import { WxReplyError } from '../../errors.ts'
import { checkText } from './limits.ts'
import type { AiBotAnswer, AiBotStream, WxAiBotReply } from './responses.ts'

/** What is done about a push: nothing, one packet, or a text that may still grow. */
export type Plan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'packet'; readonly packet: Packet }
  | { readonly kind: 'stream'; readonly stream: AiBotStream }

/** A reply in the platform's words. */
export type Packet = Readonly<Record<string, unknown>>

/** What may be answered to which push. */
type Situation = 'message' | 'enter_chat' | 'template_card_event' | 'event'

const allowed: Readonly<Record<Situation, readonly WxAiBotReply['kind'][]>> = {
  message: ['stream', 'card'],
  enter_chat: ['text', 'card'],
  template_card_event: ['update'],
  event: [],
}

const advice: Readonly<Record<Situation, string>> = {
  message: 'a text, its pieces, a WxAiBotStreamResponse or a WxAiBotCardResponse',
  enter_chat: 'a text or a WxAiBotCardResponse',
  template_card_event: 'a WxAiBotCardUpdate; anything else goes through ctx.respond',
  event: 'nothing',
}

const nothing: Plan = { kind: 'nothing' }

/**
 * Says what a handler's answer means for the push it answers. Source: path/101031 of the WeCom manual.
 * @throws WxReplyError `invalid_reply`, `wrong_reply`, `text_too_long`
 */
export function planOf(answer: AiBotAnswer, { isEvent, name }: PushName, push: Packet): Plan {
  if (answer === undefined || answer === null || answer === '') return nothing
  const situation = !isEvent
    ? 'message'
    : name !== 'message' && Object.hasOwn(allowed, name)
      ? (name as Situation)
      : 'event'
  if (typeof answer === 'string') {
    if (situation === 'message') return { kind: 'stream', stream: { content: checkText(answer) } }
    if (situation === 'enter_chat') return textPacket(checkText(answer))
    throw wrong('a text', situation)
  }
  if (isPieces(answer)) {
    if (situation === 'message') return { kind: 'stream', stream: { content: answer } }
    throw wrong('the pieces of a text', situation)
  }
  if (answer.kind === 'empty') return nothing
  if (!kinds.includes(answer.kind)) {
    throw new WxReplyError(
      'invalid_reply',
      'The handler answered something that is no text, no pieces of one, no reply of a smart bot and not nothing.',
    )
  }
  if (!allowed[situation].includes(answer.kind)) throw wrong(`a reply of the kind "${answer.kind}"`, situation)
  return planOfReply(answer, push)
}

const kinds: readonly unknown[] = ['stream', 'text', 'card', 'update']

function planOfReply(reply: Exclude<WxAiBotReply, { kind: 'empty' }>, push: Packet): Plan {
  if (reply.kind === 'stream') return { kind: 'stream', stream: reply.stream }
  if (reply.kind === 'text') return textPacket(reply.content)
  if (reply.kind === 'card') return packet(cardPacket(reply.card))
  const { card, userids } = reply
  const event = (push.event as { template_card_event?: { task_id?: unknown } } | undefined)?.template_card_event
  if (card.task_id !== event?.task_id) {
    throw new WxReplyError('wrong_task_id', 'The card of an update must have the task_id of the event it answers.')
  }
  return packet({ response_type: 'update_template_card', userids, template_card: card })
}

/** A card in the platform's words. */
export function cardPacket(card: unknown): Packet {
  return { msgtype: 'template_card', template_card: card }
}

function textPacket(content: string): Plan {
  return packet({ msgtype: 'text', text: { content } })
}

function packet(packet: Packet): Plan {
  return { kind: 'packet', packet }
}

function isPieces(answer: object): answer is AsyncIterable<string> {
  return typeof answer === 'object' && Symbol.asyncIterator in answer
}

function wrong(what: string, situation: Situation): WxReplyError {
  return new WxReplyError('wrong_reply', `The handler answered ${what} where the platform takes ${advice[situation]}.`)
}
