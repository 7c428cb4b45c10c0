/**
 * A `ttlMs` as whole milliseconds: 0 where the time is over at once, `undefined` where the value stays for good.
 * @throws RangeError for `NaN`
 */
export function wholeTtl(ttlMs: number | undefined): number | undefined {
  if (ttlMs === undefined || ttlMs > Number.MAX_SAFE_INTEGER) return undefined
  if (Number.isNaN(ttlMs)) throw new RangeError('ttlMs is not a number')
  return Math.max(0, Math.ceil(ttlMs))
}
