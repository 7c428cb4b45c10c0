import { tells } from '../../../../../test/wrong-store.ts'
import type { Store } from '../../stores/store.ts'

const tick = () => new Promise((resolve) => setImmediate(resolve))

const adding = (inner: Store): Partial<Store> => ({
  async add(key, value, ttlMs) {
    const isFree = (await inner.get(key)) === undefined
    if (isFree) await inner.set(key, value, ttlMs)
    return isFree
  },
})

const replacing = (inner: Store): Partial<Store> => ({
  async replace(key, expected, value, ttlMs) {
    const isSame = (await inner.get(key)) === expected
    if (isSame) await inner.set(key, value, ttlMs)
    return isSame
  },
})

const removing = (inner: Store): Partial<Store> => ({
  async remove(key, expected) {
    const value = await inner.get(key)
    const isSame = value !== undefined && value === (expected ?? value)
    await tick()
    if (isSame) await inner.remove(key)
    return isSame
  },
})

tells('lets exactly one of a hundred add', 'looks first', adding)
tells('lets exactly one of a hundred add', 'never adds', () => ({ add: async () => false }))
tells('lets exactly one of a hundred add where the time of the last is over', 'looks first', adding)
tells('lets exactly one of a hundred replace', 'looks first', replacing)
tells('lets exactly one of a hundred remove', 'looks first', removing)
tells('lets either a replacement or a removal win', 'looks first', removing)
tells('loses no step of those who count by replacing', 'looks first', replacing)
