import type { Delivery, Verdict } from '../protocol.ts'

/** What the person sees in the chat. Source: the manual's page “Passive reply”. */
const notice = '该公众号暂时无法提供服务，请稍后再试'

/** The notice a failed push shows the person; null for none. */
export function noticeOf({ message }: Delivery, { code }: Verdict): string | null {
  // Only somebody who wrote or tapped a click button waits for an answer.
  const waits = message.MsgType !== 'event' || message.Event === 'CLICK'
  // An account without a callback is not out of order, and what was cancelled never happened.
  return waits && code !== 'no-callback' && code !== 'cancelled' ? notice : null
}
