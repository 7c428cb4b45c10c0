import { WxConfigError } from '../errors.ts'
import type { Store } from './store.ts'

const methods = ['get', 'set', 'add', 'replace', 'remove', 'waitForChange'] as const

/**
 * What was given as a store, where it is one: a client of Redis has `get` and `set` too, and would fail at run time.
 * @param taker Who takes it, for the message, such as `session({ store })`.
 * @throws WxConfigError `invalid_option`
 */
export function checkStore(given: Store, taker: string): Store {
  const methodsOf = given as Partial<Store> | null | undefined
  const missing = methods.filter((name) => typeof methodsOf?.[name] !== 'function')
  if (missing.length === 0) return given
  const message = `${taker} takes a store: redisStore(client) of youchat/redis, or memoryStore(). This one has no ${missing.join(', ')}.`
  throw new WxConfigError('invalid_option', message)
}
