import { tells } from '../../../../../test/wrong-store.ts'
import type { Store } from '../../stores/store.ts'

/** A store that changes all it keeps or is asked for. */
const keeping = (change: (value: string) => string) => (inner: Store) =>
  ({
    set: (key, value, ttlMs) => inner.set(key, change(value), ttlMs),
    add: (key, value, ttlMs) => inner.add(key, change(value), ttlMs),
    replace: (key, expected, value, ttlMs) => inner.replace(key, change(expected), change(value), ttlMs),
    remove: (key, expected) => inner.remove(key, expected === undefined ? undefined : change(expected)),
  }) satisfies Partial<Store>

const latin1 = (value: string) => Buffer.from(value, 'latin1').toString('latin1')

tells(
  'keeps white space as it is',
  'trims',
  keeping((value) => value.trim()),
)
tells(
  'keeps control characters as it is',
  'ends at NUL',
  keeping((value) => value.split('\0')[0] ?? ''),
)
tells(
  'keeps all 256 byte values as characters as it is',
  'knows ASCII',
  keeping((value) => value.replace(/[\u0080-\u00ff]/g, '?')),
)
tells(
  'keeps a number with zeros as it is',
  'reads numbers',
  keeping((value) => String(Number(value))),
)
tells(
  'keeps a megabyte as it is',
  'cuts',
  keeping((value) => value.slice(0, 2 ** 19)),
)
tells('keeps Chinese and emoji as it is', 'keeps bytes', keeping(latin1))
tells(
  'tells values apart that look alike',
  'composes',
  keeping((value) => value.normalize('NFC')),
)
tells('keeps an empty text as it is', 'takes it for none', (inner) => ({
  get: async (key) => (await inner.get(key)) || undefined,
}))
tells('has no value before one is set', 'has an empty one', (inner) => ({
  get: async (key) => (await inner.get(key)) ?? '',
}))
tells('knows no value by a name that objects inherit', 'is a bare object', (inner) => ({
  get: async (key) => Reflect.get({}, key) ?? inner.get(key),
}))
tells('sets, and sets anew', 'sets once', (inner) => ({
  set: async (key, value) => void (await inner.add(key, value, 1e9)),
}))
tells('keeps keys apart', 'knows no capitals', (inner) => ({
  set: (key, value) => inner.set(key.toLowerCase(), value),
  get: (key) => inner.get(key.toLowerCase()),
}))
tells('adds only where there is no value, an empty one too', 'sets', (inner) => ({
  add: (key, value) => inner.set(key, value).then(() => true),
}))
tells('adds only where there is no value, an empty one too', 'takes an empty one for none', (inner) => ({
  add: async (key, value, ttlMs) => (await inner.remove(key, '')) || inner.add(key, value, ttlMs),
}))
tells('replaces only what is expected', 'sets', (inner) => ({
  replace: (key, _expected, value) => inner.set(key, value).then(() => true),
}))
tells('replaces only what is expected', 'takes none for an empty one', (inner) => ({
  replace: async (key, expected, value, ttlMs) =>
    (expected === '' && (await inner.add(key, value, 1e9))) || inner.replace(key, expected, value, ttlMs),
}))
tells('removes what is there, with an expected value only that', 'expects nothing', (inner) => ({
  remove: (key) => inner.remove(key),
}))
tells('removes what is there, with an expected value only that', 'takes an empty one for none', (inner) => ({
  remove: (key, expected) => inner.remove(key, expected || undefined),
}))
tells('removes what is there, with an expected value only that', 'always says yes', (inner) => ({
  remove: (key, expected) => inner.remove(key, expected).then(() => true),
}))
