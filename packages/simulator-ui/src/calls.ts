import type { CallRecord, Product } from '../../simulator/src/protocol.ts'
import type { Tone } from './components/TimeBar.tsx'
import type { Messages } from './i18n/index.ts'

/** Whether a call ended other than its caller hoped for. */
export function hasFailed({ status, errcode }: CallRecord): boolean {
  return status === null || status >= 400 || (errcode !== null && errcode !== 0)
}

export function toneOfCall(call: CallRecord): Tone {
  if (hasFailed(call)) return 'bad'
  return call.faultId === null ? 'good' : 'quiet'
}

/** What came of a call, in a word or two. */
export function outcomeOf({ status, errcode }: CallRecord, t: Messages): string {
  if (status === null) return t.callCut
  if (errcode !== null && errcode !== 0) return t.callErrcode(errcode)
  return status === 200 ? t.callOk : t.callHttp(status)
}

/** The calls that hold each word of `filter`, in whatever of theirs. */
export function filterCalls(calls: readonly CallRecord[], filter: string, failedOnly: boolean): readonly CallRecord[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  return calls.filter((call) => {
    if (failedOnly && !hasFailed(call)) return false
    const { method, path, query, requestBody, responseBody, errcode, status } = call
    const text = `${method} ${path} ${query} ${errcode} ${status} ${requestBody} ${responseBody}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The `errmsg` of an answer without its request id, which has a place of its own; '' where there is none. */
export function errmsgOf({ responseBody }: CallRecord): string {
  try {
    const { errmsg } = JSON.parse(responseBody) as { errmsg?: unknown }
    return typeof errmsg === 'string' ? errmsg.replace(/ rid: [\w-]+$/, '') : ''
  } catch {
    return ''
  }
}

/** Of which platform's API it is a call. */
export function productOf({ path }: CallRecord): Product {
  return path.startsWith('/wecom/') ? 'wecom' : 'official'
}
