import type { CallRecord, ChatEntry, Delivery } from '../../simulator/src/protocol.ts'

const keptDeliveries = 300
const keptCalls = 500

/** Adds a line unless it is there. */
export function withLine(chat: readonly ChatEntry[], entry: ChatEntry): readonly ChatEntry[] {
  return chat.some(({ id }) => id === entry.id) ? chat : [...chat, entry]
}

/** Puts one delivery in its place, newest first. */
export function withDelivery(known: readonly Delivery[], delivery: Delivery): readonly Delivery[] {
  if (known.some(({ id }) => id === delivery.id)) return known.map((one) => (one.id === delivery.id ? delivery : one))
  return [delivery, ...known].sort((a, b) => b.at - a.at).slice(0, keptDeliveries)
}

/** A list just read, but for deliveries of which an event already told more. */
export function mergeDeliveries(read: readonly Delivery[], known: readonly Delivery[]): readonly Delivery[] {
  return known.filter((one) => isNews(one, read)).reduce(withDelivery, read)
}

/** Puts a call that just ended first. */
export function withCall(known: readonly CallRecord[], call: CallRecord): readonly CallRecord[] {
  return [call, ...known.filter(({ id }) => id !== call.id)].slice(0, keptCalls)
}

/** A list just read, behind the calls that ended meanwhile. */
export function mergeCalls(read: readonly CallRecord[], known: readonly CallRecord[]): readonly CallRecord[] {
  const news = known.filter((one) => read.every(({ id }) => id !== one.id) && read.every(({ at }) => one.at >= at))
  return [...news, ...read].slice(0, keptCalls)
}

function isNews(one: Delivery, read: readonly Delivery[]): boolean {
  const other = read.find(({ id }) => id === one.id)
  if (other === undefined) return read.every(({ at }) => one.at >= at)
  return other.state === 'running' && (one.state === 'done' || one.attempts.length > other.attempts.length)
}
