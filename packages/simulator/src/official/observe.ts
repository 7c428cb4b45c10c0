import { isObject } from '../input.ts'
import type { Reply } from '../protocol.ts'
import type { MessageNodes } from '../xml.ts'
import type { OfficialStore } from './store/store.ts'

const taps: readonly unknown[] = ['CLICK', 'scancode_push', 'scancode_waitmsg']

/** What follows for the account from something a person did: it may write to them, and the records have a line more. */
export function observePush(store: OfficialStore, openid: string, message: MessageNodes): void {
  if (message.MsgType === 'event') {
    observeEvent(store, openid, message)
    return
  }
  // A tapped item of a msgmenu comes as a message but counts as a tap.
  store.allowances.open(openid, message.bizmsgmenuid === undefined ? 'message' : 'tap')
  store.records.add({
    ...{ openid, worker: '', opercode: 2003, time: Number(message.CreateTime) },
    text: message.MsgType === 'text' ? String(message.Content) : `[${message.MsgType}]`,
  })
}

/** What follows from a reply the person got: a line in the records, or a place in the queue for an agent. */
export function observeReply({ records, agents }: OfficialStore, openid: string, reply: Reply, now: number): void {
  if (reply.MsgType === 'transfer_customer_service') agents.wait(openid, now)
  if (reply.MsgType.startsWith('transfer_')) return
  records.add({
    ...{ openid, worker: '', opercode: 2002, time: Math.floor(now / 1000) },
    text: reply.MsgType === 'text' ? String(reply.Content) : `[${reply.MsgType}]`,
  })
}

function observeEvent({ allowances, consents }: OfficialStore, openid: string, message: MessageNodes): void {
  const { Event: event } = message
  if (taps.includes(event)) allowances.open(openid, 'tap')
  else if (event === 'SCAN') allowances.open(openid, 'scan')
  else if (event === 'subscribe') allowances.open(openid, 'follow')
  else if (event === 'unsubscribe') allowances.close(openid)
  else if (event === 'subscribe_msg_popup_event') {
    for (const { id, accepted } of choicesOf(message.SubscribeMsgPopupEvent)) {
      if (accepted) consents.add(openid, id)
      else consents.drop(openid, id)
    }
  } else if (event === 'subscribe_msg_change_event') {
    for (const { id } of choicesOf(message.SubscribeMsgChangeEvent)) consents.drop(openid, id)
  }
}

function choicesOf(node: unknown): readonly { readonly id: string; readonly accepted: boolean }[] {
  const list = isObject(node) ? node.List : undefined
  return (Array.isArray(list) ? list : [list])
    .filter(isObject)
    .map((one) => ({ id: String(one.TemplateId), accepted: one.SubscribeStatusString === 'accept' }))
}
