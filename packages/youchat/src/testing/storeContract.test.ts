import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { contract } from '../../../../test/wrong-store.ts'
import { memoryStore } from '../stores/memory.ts'
import type { Store } from '../stores/store.ts'
import { storeContract } from './storeContract.ts'

vi.setConfig({ testTimeout: 120_000 })

test('takes a store for each test, disposes of it, also when the test failed, and removes its keys', async () => {
  const [made, disposed]: [Store[], Store[]] = [[], []]
  const tests: (() => Promise<void>)[] = []
  storeContract(
    'a store',
    async () => {
      const inner = memoryStore()
      const store = made.length % 2 === 0 ? inner : Object.assign(Object.create(inner), { get: async () => 'wrong' })
      made.push(store)
      return store
    },
    {
      runner: { describe: (_name, body) => body(), test: (_title, body) => void tests.push(body) },
      dispose: async (store) => void disposed.push(store),
    },
  )
  const results = await Promise.allSettled(tests.slice(0, 4).map((run) => run()))
  expect(results.map(({ status }) => status)).toContain('rejected')
  expect(made).toHaveLength(4)
  expect(new Set(disposed)).toEqual(new Set(made))
})

test('leaves nothing behind in a shared store', async () => {
  const store = memoryStore()
  const keys = new Set<string>()
  const watched: Store = {
    get: (key) => store.get(key),
    set: (key, ...rest) => store.set(keys.add(key) && key, ...rest),
    add: (key, ...rest) => store.add(keys.add(key) && key, ...rest),
    replace: (key, ...rest) => store.replace(key, ...rest),
    remove: (key, expected) => store.remove(key, expected),
    waitForChange: (...args) => store.waitForChange(...args),
  }
  const tests = contract(() => watched)
  await Promise.all([...tests.values()].map((run) => run()))
  expect(keys.size).toBeGreaterThan(100)
  for (const key of keys) expect(await store.get(key)).toBeUndefined()
})

describe('without a runner', () => {
  const run = promisify(execFile)
  const cwd = fileURLToPath(new URL('../../../..', import.meta.url))
  const program = (before: string) => `
    import { storeContract } from ${JSON.stringify(new URL('storeContract.ts', import.meta.url).href)}
    import { memoryStore } from ${JSON.stringify(new URL('../stores/memory.ts', import.meta.url).href)}
    ${before}
    storeContract('memory', () => memoryStore())`
  const node = (code: string) => {
    const args = ['--import', 'tsx', '--input-type=module', '--eval', code]
    return run(process.execPath, args, { cwd, timeout: 100_000 })
  }

  test('it runs by node:test', async () => {
    const { stdout } = await node(program(''))
    expect(stdout).toContain('store contract: memory')
    expect(stdout).toMatch(/(# |ℹ )fail 0\n/)
    const passed = Number(/(?:# |ℹ )pass (\d+)\n/.exec(stdout)?.[1])
    expect(passed).toBe(contract(() => memoryStore()).size)
  })

  test('it runs by the global functions where there are such', async () => {
    const globals = `
      globalThis.describe = (name, body) => { console.log(name); body() }
      globalThis.test = (title) => console.log('-', title)`
    const { stdout } = await node(program(globals))
    const titles = [...contract(() => memoryStore()).keys()]
    expect(stdout.trimEnd().split('\n')).toEqual(['store contract: memory', ...titles.map((title) => `- ${title}`)])
  })
})
