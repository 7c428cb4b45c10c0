import type { Store } from './store.ts'

/** How a store is: there, out of reach, or one that never answers. */
export type StoreHealth = 'up' | 'away' | 'silent'

/** A store, and what says how it is from now on. */
export interface MortalStore {
  readonly store: Store
  is(health: StoreHealth): void
}

/** A store that can be away: it does what `store` does for as long as a test likes. */
export function mortalStore(store: Store, health: StoreHealth = 'up'): MortalStore {
  let now = health
  const guarded = new Proxy(store, {
    get(target, name) {
      if (now === 'up') return Reflect.get(target, name).bind(target)
      return now === 'away' ? () => Promise.reject(new Error('away')) : () => new Promise(() => {})
    },
  })
  return {
    store: guarded,
    is(health) {
      now = health
    },
  }
}
