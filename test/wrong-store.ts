import { expect, test } from 'vitest'
import { memoryStore } from '../packages/youchat/src/stores/memory.ts'
import type { Store } from '../packages/youchat/src/stores/store.ts'
import { manualClock } from '../packages/youchat/src/testing/clock.ts'
import { storeContract } from '../packages/youchat/src/testing/storeContract.ts'

/** Registers a test that the contract's test `title` does not let a store pass that is right but for `wrong`. */
export function tells(title: string, fault: string, wrong: (inner: Store) => Partial<Store>): void {
  test.concurrent(`“${title}” tells a store that ${fault}`, async () => {
    const clock = manualClock()
    const makeStore = () => {
      const inner = memoryStore({ clock })
      return { ...methodsOf(inner), ...wrong(inner) }
    }
    const check = contract(makeStore, (ms) => clock.advance(ms)).get(title)
    if (check === undefined) throw new Error(`there is no test “${title}”`)
    const passes = check().then(
      () => true,
      () => false,
    )
    // A test that hangs fails in its runner.
    const hangs = new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false))
    expect(await Promise.race([passes, hangs])).toBe(false)
  })
}

/** The tests that the contract registers, by title. */
export function contract(makeStore: () => Store, advance?: (ms: number) => void): Map<string, () => Promise<void>> {
  const tests = new Map<string, () => Promise<void>>()
  const runner = {
    describe: (_name: string, body: () => void) => body(),
    test: (title: string, body: () => Promise<void>) => void tests.set(title, body),
  }
  storeContract('a store', makeStore, advance ? { runner, advance } : { runner })
  return tests
}

function methodsOf(store: Store): Store {
  return {
    get: (key) => store.get(key),
    set: (key, value, ttlMs) => store.set(key, value, ttlMs),
    add: (key, value, ttlMs) => store.add(key, value, ttlMs),
    replace: (key, expected, value, ttlMs) => store.replace(key, expected, value, ttlMs),
    remove: (key, expected) => store.remove(key, expected),
    waitForChange: (key, seen, options) => store.waitForChange(key, seen, options),
  }
}
