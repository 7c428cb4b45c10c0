import type { Delivery } from '../protocol.ts'
import { type NewChatEntry, systemEntry } from '../push/chat.ts'

/** The lines a finished delivery adds to the chat. */
export function entriesOf(delivery: Delivery): readonly NewChatEntry[] {
  const { id, reply, notice } = delivery
  if (notice !== null) {
    const en = 'The account cannot provide service right now, please try again later.'
    return [systemEntry('notice', { en, zh: notice }, id)]
  }
  if (reply === null) return []
  if (!reply.MsgType.startsWith('transfer_'))
    return [{ from: 'account', kind: reply.MsgType, content: reply, deliveryId: id }]
  const text =
    reply.MsgType === 'transfer_customer_service'
      ? { en: 'The conversation was handed to customer service.', zh: '会话已转接到客服。' }
      : { en: 'The conversation was handed to the platform’s AI reply.', zh: '会话已交给平台的智能回复。' }
  return [systemEntry('transfer', text, id)]
}
