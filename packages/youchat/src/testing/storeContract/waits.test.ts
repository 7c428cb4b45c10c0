import { tells } from '../../../../../test/wrong-store.ts'
import type { Store } from '../../stores/store.ts'

const tick = () => new Promise((resolve) => setImmediate(resolve))
const never = (): Promise<never> => new Promise(() => {})

/** A store that waits in its own way. */
const waiting = (wait: (inner: Store, ...args: Parameters<Store['waitForChange']>) => Promise<string | undefined>) => {
  return (inner: Store): Partial<Store> => ({ waitForChange: (...args) => wait(inner, ...args) })
}

const onlyLooks = waiting((inner, key) => inner.get(key))
const knowsNoSignal = waiting((inner, key, seen, { timeoutMs }) => inner.waitForChange(key, seen, { timeoutMs }))

tells(
  'does not wait where the value is another already',
  'waits for the next',
  waiting(async (inner, key, _seen, options) => inner.waitForChange(key, await inner.get(key), options)),
)
tells(
  'does not wait where the value is another already',
  'takes an empty one for none',
  waiting((inner, key, seen, options) => inner.waitForChange(key, seen ?? '', options)),
)
tells('wakes by every way to change a value', 'never wakes', waiting(never))
for (const method of ['set', 'add', 'replace', 'remove'] as const) {
  tells('wakes by every way to change a value', `does not by ${method}`, (inner) => {
    let isQuiet = false
    const quietly = async (...args: unknown[]) => {
      isQuiet = true
      return Reflect.apply(inner[method], inner, args)
    }
    return {
      [method]: quietly,
      waitForChange: (...args) => inner.waitForChange(...args).then((value) => (isQuiet ? never() : value)),
    }
  })
}
const unchanged = 'goes on waiting when nothing changed, was refused, or changed elsewhere'
tells(unchanged, 'only looks', onlyLooks)
tells(unchanged, 'wakes by each set', (inner) => {
  const woken = new Set<() => void>()
  return {
    async set(key, value, ttlMs) {
      await inner.set(key, value, ttlMs)
      for (const wake of woken) wake()
    },
    async waitForChange(key, seen, options) {
      const value = await inner.get(key)
      if (value !== seen) return value
      const stop = new AbortController()
      const woke = new Promise<void>((resolve) => woken.add(resolve)).then(() => inner.get(key))
      return Promise.race([woke, inner.waitForChange(key, seen, { ...options, signal: stop.signal })])
    },
  }
})
const timeout = 'gives the unchanged value when the time to wait is over'
tells(timeout, 'only looks', onlyLooks)
tells(
  timeout,
  'waits for ever',
  waiting((inner, key, seen) => inner.waitForChange(key, seen, { timeoutMs: Number.POSITIVE_INFINITY })),
)
tells(
  timeout,
  'gives nothing then',
  waiting(async (inner, key, seen, options) => {
    const value = await inner.waitForChange(key, seen, options)
    return value === seen ? undefined : value
  }),
)
tells(
  'only looks when there is no time to wait',
  'waits all the same',
  waiting((inner, key, seen, { timeoutMs }) => inner.waitForChange(key, seen, { timeoutMs: timeoutMs || 1000 })),
)
tells('does not begin when aborted already', 'knows no signal', knowsNoSignal)
const abort = 'ends when aborted, with the reason, and leaves others waiting'
tells(abort, 'knows no signal', knowsNoSignal)
tells(
  abort,
  'has its own reason',
  waiting((inner, ...args) => inner.waitForChange(...args).catch(() => Promise.reject(new Error('aborted')))),
)
tells(abort, 'wakes all', (inner) => {
  const all = new AbortController()
  return {
    waitForChange(key, seen, { timeoutMs, signal }) {
      signal?.addEventListener('abort', () => all.abort(signal.reason))
      return inner.waitForChange(key, seen, { timeoutMs, signal: all.signal })
    },
  }
})
const crowd = 'wakes everyone who waits for the same value'
tells(crowd, 'wakes one', (inner) => {
  const known = new Set<string>()
  return {
    waitForChange(key, ...rest) {
      if (known.has(key)) return never()
      known.add(key)
      return inner.waitForChange(key, ...rest)
    },
  }
})
tells('wakes everyone with his own value', 'gives the first to all', (inner) => {
  let first: Promise<string | undefined> | undefined
  return {
    waitForChange(...args) {
      first ??= inner.waitForChange(...args)
      return first
    },
  }
})
const lost = waiting(async (inner, key, seen, options) => {
  const value = await inner.get(key)
  if (value !== seen) return value
  await tick()
  return inner.waitForChange(key, await inner.get(key), options)
})
tells('misses no change made right when it begins to wait', 'looks, then listens', lost)
tells('lets two hand a value to and fro', 'never wakes', waiting(never))
