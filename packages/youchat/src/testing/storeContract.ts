import { randomUUID } from 'node:crypto'
import type { Store } from '../stores/store.ts'
import { type Bench, type Check, pause } from './storeContract/check.ts'
import { races } from './storeContract/races.ts'
import { times } from './storeContract/times.ts'
import { values } from './storeContract/values.ts'
import { waits } from './storeContract/waits.ts'

/** The two functions of a test runner that `storeContract` needs: those of vitest, jest, bun or `node:test`. */
export interface ContractRunner {
  describe(name: string, body: () => void): unknown
  test(name: string, body: () => Promise<void>): unknown
}

/** How `storeContract` runs. */
export interface StoreContractOptions<S extends Store = Store> {
  /** @default the global `describe` and `test` where there are such, else those of `node:test` */
  readonly runner?: ContractRunner
  /** Moves the clock of the store by exactly `ms` milliseconds. @default waits until they have passed */
  readonly advance?: (ms: number) => void | Promise<void>
  /** Called with each store after its test, to close what it opened. */
  readonly dispose?: (store: S) => unknown
}

/**
 * Registers the tests that every store has to pass:
 *
 *     import { describe, test } from 'vitest'
 *     storeContract('my store', () => myStore(), { runner: { describe, test } })
 *
 * A store is made for each test; they may share one server, as every test takes keys of its own and removes them. What
 * should wake and does not runs into the time limit of the test runner.
 */
export function storeContract<S extends Store>(
  name: string,
  makeStore: () => S | Promise<S>,
  options: StoreContractOptions<S> = {},
): void {
  const runner = options.runner ?? defaultRunner()
  runner.describe(`store contract: ${name}`, () => {
    for (const check of [...values, ...times, ...races, ...waits]) {
      runner.test(check.title, () => runCheck(check, makeStore, options))
    }
  })
}

async function runCheck<S extends Store>(
  check: Check,
  makeStore: () => S | Promise<S>,
  options: StoreContractOptions<S>,
): Promise<void> {
  const { advance, dispose } = options
  const run = randomUUID()
  const keys = new Set<string>()
  const store = await makeStore()
  const bench: Bench = {
    store,
    isExact: advance !== undefined,
    advance: async (ms) => (advance ? advance(ms) : pause(ms + 50)),
    key(name = '') {
      const key = `contract:${run}:${name}`
      keys.add(key)
      return key
    },
  }
  try {
    await check.run(bench)
    await Promise.all([...keys].map((key) => store.remove(key)))
  } finally {
    await dispose?.(store)
  }
}

function defaultRunner(): ContractRunner {
  const { describe, test } = globalThis as Partial<ContractRunner>
  if (describe !== undefined && test !== undefined) return { describe, test }
  return process.getBuiltinModule('node:test')
}
