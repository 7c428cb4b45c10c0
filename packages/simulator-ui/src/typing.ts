import type { CallRecord } from '../../simulator/src/protocol.ts'

/** How long the account is shown as typing, in milliseconds, unless it writes or stops before. */
const shownMs = 15_000

/** Who sees the account type from now on, and until when; null for a call that is about something else. */
export function typingOf(call: CallRecord): { readonly openid: string; readonly until: number } | null {
  if (call.path !== '/cgi-bin/message/custom/typing' || call.errcode !== 0) return null
  try {
    const { touser, command } = JSON.parse(call.requestBody) as { touser?: unknown; command?: unknown }
    if (typeof touser !== 'string') return null
    return { openid: touser, until: command === 'Typing' ? call.at + shownMs : 0 }
  } catch {
    return null
  }
}
