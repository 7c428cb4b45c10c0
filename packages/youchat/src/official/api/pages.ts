import type { CallOptions } from '../../client/call.ts'
import { WxConfigError, WxTransportError } from '../../errors.ts'

/**
 * Any number of openids: a list, a Set, or a stream such as `api.followers()`. One alone goes into a list, `[openid]`:
 * a text by itself would be taken letter by letter.
 */
export type Openids = object & (Iterable<string> | AsyncIterable<string>)

/** Where a list of openids begins. */
export interface OpenidListOptions extends CallOptions {
  /** The last openid that was already seen; the list goes on behind it. @default the first one */
  readonly from?: string | undefined
}

/** A page of openids, as the platform answers it; `data` is missing where there are none. */
export interface OpenidPage {
  readonly count: number
  readonly data?: { readonly openid: readonly string[] }
  readonly next_openid?: string
}

/** A page of things that are found by their offset. */
export interface OffsetPage<T> {
  readonly item?: readonly T[] | null
  readonly total_count: number
}

/** How many openids a page has, if it is not the last. */
const fullPage = 10_000
/** The most the platform hands out of drafts, published articles and material at a time. */
const mostItems = 20

/**
 * Goes through pages of openids, one page in memory at a time. The last page is known by being short: its `next_openid`
 * is not empty, and asking once more would only count against the day's quota.
 * @param endpoint Method and path, for the error.
 * @throws WxApiError A list that leads back to where it has been: it would never end.
 */
export async function* openidList(
  endpoint: string,
  from: string | undefined,
  page: (cursor: string | undefined) => Promise<OpenidPage>,
): AsyncGenerator<string, void, undefined> {
  const cursors = new Set<string>()
  let cursor = from || undefined
  for (;;) {
    const { count, data, next_openid } = await page(cursor)
    const openids = data?.openid ?? []
    yield* openids
    if (openids.length === 0 || count < fullPage || !next_openid) return
    if (cursor !== undefined) cursors.add(cursor)
    if (cursors.has(next_openid)) {
      const message = `${endpoint}: the list leads back to ${next_openid}, where it has been.`
      throw new WxTransportError('unexpected_answer', message, { endpoint, outcome: 'unknown' })
    }
    cursor = next_openid
  }
}

/** Goes through pages that are asked for by offset, one page in memory at a time. */
export async function* offsetList<T>(
  page: (offset: number, count: number) => Promise<OffsetPage<T>>,
): AsyncGenerator<T, void, undefined> {
  let offset = 0
  for (;;) {
    const { item, total_count } = await page(offset, mostItems)
    const items = item ?? []
    yield* items
    offset += items.length
    if (items.length === 0 || offset >= total_count) return
  }
}

/** Cuts openids into lots of at most `size`, as they come. @throws WxConfigError `invalid_params` */
export async function* lots(openids: Openids, size: number): AsyncGenerator<readonly string[], void, undefined> {
  if (typeof openids === 'string') {
    throw new WxConfigError('invalid_params', 'Openids are given as a list; put one alone into brackets, [openid].')
  }
  let lot: string[] = []
  for await (const openid of openids) {
    lot.push(openid)
    if (lot.length < size) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}
