/**
 * Where processes share what they must agree on: tokens, tickets, and later sessions and deliveries. Values are
 * Unicode strings of any content (a lone surrogate may come back as U+FFFD); keys are printable ASCII.
 * `storeContract()` in `youchat/testing` says what an implementation has to do.
 *
 * A `ttlMs` is counted in milliseconds from the call, a fraction rounded up. Left out or `Infinity` the value stays for
 * good; 0 or less and its time is over at once; `NaN` is a RangeError.
 *
 * A method that cannot reach its server rejects, or waits as long as its client does; those who call it know how to go
 * on without.
 */
export interface Store {
  /** The value, or `undefined` where there is none or its time is over. */
  get(key: string): Promise<string | undefined>
  /** Sets the value for `ttlMs` milliseconds, or for good; what was left of an earlier time does not count. */
  set(key: string, value: string, ttlMs?: number): Promise<void>
  /** Sets the value only where there is none; says whether it did. Of many at once exactly one does. */
  add(key: string, value: string, ttlMs: number): Promise<boolean>
  /** Sets the value only where it still is `expected`; says whether it did. The time is that of `set`. */
  replace(key: string, expected: string, value: string, ttlMs?: number): Promise<boolean>
  /** Removes the value, with `expected` only where it still is that; says whether it did. */
  remove(key: string, expected?: string): Promise<boolean>
  /**
   * Resolves with the value as soon as it is another than `seen` (at once where it already is), or with the unchanged
   * value when `timeoutMs` milliseconds are over. Rejects with the signal's reason when `signal` is aborted.
   *
   * Every change made through the methods above wakes; a value whose time runs out need not. Of changes in quick
   * succession the first ones may be missed, never the last. A wait lasts at least as long as one read does.
   */
  waitForChange(key: string, seen: string | undefined, options: WaitOptions): Promise<string | undefined>
}

/** How long `waitForChange` waits. */
export interface WaitOptions {
  /** In milliseconds; 0 only looks. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}
