import { strict as assert } from 'node:assert'
import { type Check, long } from './check.ts'

const texts: Readonly<Record<string, string>> = {
  'an empty text': '',
  'Chinese and emoji': '你好，世界 👩‍👩‍👧 𠮷',
  'control characters': '\0\u0001\r\n\t\u001b\u007f\u0085\u2028\ufeff',
  'all 256 byte values as characters': String.fromCharCode(...Array(256).keys()),
  JSON: '{"a":[1,null,"\\u0000"]}',
  'a number': '1e3',
  'a number with zeros': '007',
  'the word null': 'null',
  'the word undefined': 'undefined',
  'white space': '  \n ',
  'a megabyte': '公众号 0123456789 '.repeat(50_000),
}

export const values: readonly Check[] = [
  {
    title: 'has no value before one is set',
    async run({ store, key }) {
      assert.equal(await store.get(key()), undefined)
    },
  },
  {
    title: 'knows no value by a name that objects inherit',
    async run({ store }) {
      for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        assert.equal(await store.get(name), undefined)
        assert.equal(await store.remove(name), false)
      }
    },
  },
  {
    title: 'sets, and sets anew',
    async run({ store, key }) {
      await store.set(key(), 'a')
      assert.equal(await store.get(key()), 'a')
      await store.set(key(), 'b', long)
      assert.equal(await store.get(key()), 'b')
    },
  },
  ...(Object.entries(texts).map(([name, text]) => ({
    title: `keeps ${name} as it is`,
    run: async ({ store, key }) => {
      await store.set(key(), text)
      isSame(await store.get(key()), text)
      assert.equal(await store.add(key('added'), text, long), true)
      isSame(await store.get(key('added')), text)
      assert.equal(await store.replace(key(), `${text}.`, 'x'), false)
      assert.equal(await store.replace(key(), text, `${text}!`), true)
      isSame(await store.get(key()), `${text}!`)
      assert.equal(await store.remove(key(), text), false)
      assert.equal(await store.remove(key(), `${text}!`), true)
      assert.equal(await store.get(key()), undefined)
      isSame(await store.waitForChange(key('added'), `${text}.`, { timeoutMs: long }), text)
    },
  })) satisfies Check[]),
  {
    title: 'tells values apart that look alike',
    async run({ store, key }) {
      await store.set(key(), 'caf\u00e9')
      for (const other of ['cafe\u0301', 'CAF\u00c9', 'caf\u00e9 ', 'caf\u00e9\0', 'caf', '']) {
        assert.equal(await store.replace(key(), other, 'x'), false)
        assert.equal(await store.remove(key(), other), false)
      }
      assert.equal(await store.get(key()), 'caf\u00e9')
    },
  },
  {
    title: 'keeps keys apart',
    async run({ store, key }) {
      const names = [
        '',
        'a',
        'A',
        'a:b',
        'a:',
        '{a}',
        '{a}b',
        'b{a}',
        '*',
        '?',
        '[a]',
        'a b',
        'a/b',
        "'a'",
        '"a"',
        '%61',
      ]
      for (const name of names) await store.set(key(name), `of ${name}`)
      for (const name of names) assert.equal(await store.get(key(name)), `of ${name}`)
      for (const name of names) {
        assert.equal(await store.remove(key(name)), true)
        assert.equal(await store.get(key(name)), undefined)
      }
    },
  },
  {
    title: 'adds only where there is no value, an empty one too',
    async run({ store, key }) {
      assert.equal(await store.add(key(), '', long), true)
      assert.equal(await store.add(key(), 'b', long), false)
      assert.equal(await store.add(key(), '', long), false)
      assert.equal(await store.get(key()), '')
      await store.remove(key())
      assert.equal(await store.add(key(), 'c', long), true)
      assert.equal(await store.get(key()), 'c')
    },
  },
  {
    title: 'replaces only what is expected',
    async run({ store, key }) {
      assert.equal(await store.replace(key(), '', 'a'), false)
      assert.equal(await store.get(key()), undefined)
      await store.set(key(), 'a')
      assert.equal(await store.replace(key(), 'b', 'c', long), false)
      assert.equal(await store.get(key()), 'a')
      assert.equal(await store.replace(key(), 'a', 'a', long), true)
      assert.equal(await store.replace(key(), 'a', 'b', long), true)
      assert.equal(await store.replace(key(), 'a', 'c', long), false)
      assert.equal(await store.get(key()), 'b')
    },
  },
  {
    title: 'removes what is there, with an expected value only that',
    async run({ store, key }) {
      assert.equal(await store.remove(key()), false)
      assert.equal(await store.remove(key(), ''), false)
      await store.set(key(), '')
      assert.equal(await store.remove(key(), 'b'), false)
      assert.equal(await store.get(key()), '')
      assert.equal(await store.remove(key(), ''), true)
      assert.equal(await store.remove(key(), ''), false)
      await store.set(key(), 'c')
      assert.equal(await store.remove(key(), ''), false)
      assert.equal(await store.get(key()), 'c')
      assert.equal(await store.remove(key()), true)
      assert.equal(await store.get(key()), undefined)
    },
  },
]

/** Like `equal`, without a megabyte in the message. */
function isSame(actual: string | undefined, expected: string): void {
  assert.ok(actual === expected, `got back another text: ${JSON.stringify(actual?.slice(0, 200))}`)
}
