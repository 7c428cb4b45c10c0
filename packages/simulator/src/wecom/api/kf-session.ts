import type { Input } from '../../input.ts'
import type { KfSession } from '../store/kf-sessions.ts'
import { ApiRefusal, type WecomContext } from './context.ts'
import { optionalText } from './fields.ts'

/** The conversation of a customer with a customer-service account, as it is now. */
export interface Conversation {
  readonly openKfId: string
  readonly customer: string
  /** The customer's newest message of the last three days; undefined for none. */
  readonly newest: { readonly msgid: string; readonly at: number } | undefined
  readonly session: KfSession
}

/**
 * A customer-service account there is.
 * @throws ApiRefusal 95000, 95004
 */
export function accountOf(body: Input, { store }: WecomContext): string {
  const openKfId = optionalText(body, 'open_kfid')
  if (openKfId === '') throw new ApiRefusal(95000)
  if (store.kfAccounts.get(openKfId) === undefined) throw new ApiRefusal(95004)
  return openKfId
}

/** A conversation a call names. @param name The field that has the customer. @throws ApiRefusal 95000, 95004, 40096 */
export function conversationOf(body: Input, name: string, context: WecomContext): Conversation {
  const openKfId = accountOf(body, context)
  const customer = optionalText(body, name)
  if (context.platform.customers.desk.findCustomer(customer) === undefined) throw new ApiRefusal(40096)
  return findConversation(openKfId, customer, context)
}

/** The conversation of a customer who is there. */
export function findConversation(openKfId: string, customer: string, context: WecomContext): Conversation {
  const { platform, store } = context
  const all = platform.customers.desk.pull({ openKfId, cursor: '', limit: Number.MAX_SAFE_INTEGER })?.msg_list ?? []
  const last = all.findLast((message) => message.external_userid === customer && message.origin === 3)
  const newest = last === undefined ? undefined : { msgid: last.msgid, at: last.send_time * 1000 }
  return { openKfId, customer, newest, session: store.kfSessions.getSession(openKfId, customer, newest?.msgid ?? '') }
}

/** Moves a conversation to another state. */
export function moveTo(
  { openKfId, customer, newest }: Conversation,
  state: KfSession['state'],
  servicer: string,
  { store }: WecomContext,
): void {
  store.kfSessions.setSession(openKfId, customer, { state, servicer, since: newest?.msgid ?? '' })
}
