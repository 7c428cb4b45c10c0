import type { Store } from './store.ts'

/** How a store is: there, out of reach, or one that never answers. */
export type StoreHealth = 'up' | 'away' | 'silent'

/** A store, and what says how it is from now on. */
export interface MortalStore {
  readonly store: Store
  /** @param methods Those that it goes for. @default all */
  is(health: StoreHealth, ...methods: readonly (keyof Store)[]): void
}

/** A store that can be away: it does what `store` does for as long as a test likes. */
export function mortalStore(store: Store, health: StoreHealth = 'up'): MortalStore {
  let now = health
  let affected: readonly PropertyKey[] = []
  const guarded = new Proxy(store, {
    get(target, name) {
      if (now === 'up' || (affected.length > 0 && !affected.includes(name)))
        return Reflect.get(target, name).bind(target)
      return now === 'away' ? () => Promise.reject(new Error('away')) : () => new Promise(() => {})
    },
  })
  return {
    store: guarded,
    is(health, ...methods) {
      now = health
      affected = methods
    },
  }
}
