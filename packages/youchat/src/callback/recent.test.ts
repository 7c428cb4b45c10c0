import { expect, test } from 'vitest'
import { RecentTexts } from './recent.ts'

test('keeps the texts set last, and drops whole generations', () => {
  const texts = new RecentTexts(3)
  expect(texts.get('1')).toBeUndefined()
  for (let key = 1; key <= 7; key++) texts.set(String(key), `text ${key}`)
  const kept = ['1', '2', '3', '4', '5', '6', '7'].filter((key) => texts.get(key) === `text ${key}`)
  expect(kept).toEqual(['4', '5', '6', '7'])
})

test.each(['', 'x', '你好 😀 ]]>', '\ud83d', 'a'.repeat(16_380), '好'.repeat(16_381), '😀'.repeat(40_000)])(
  'to the letter',
  (text) => {
    const texts = new RecentTexts(10)
    texts.set('before', 'b')
    texts.set('key', text)
    texts.set('behind', 'c')
    expect([texts.get('before'), texts.get('key') === text, texts.get('behind')]).toEqual(['b', true, 'c'])
  },
)

test('a key set again has the text set last, and its neighbours theirs', () => {
  const texts = new RecentTexts(10)
  texts.set('a', '1')
  texts.set('b', '2')
  texts.set('a', '3')
  texts.set('c', '4')
  expect(['a', 'b', 'c'].map((key) => texts.get(key))).toEqual(['3', '2', '4'])
})

test('a key has the text set last, be it long or not', () => {
  const texts = new RecentTexts(10)
  const long = 'x'.repeat(20_000)
  for (const text of ['short', long, 'short again', `${long}!`]) {
    texts.set('key', text)
    expect(texts.get('key')).toBe(text)
  }
})

test.each(['', 'k', 'ke', 'key', '钥匙', '\ud83d', '\ud83e', 'k'.repeat(16_384), 'k'.repeat(20_000)])(
  'a key to the letter',
  (key) => {
    const texts = new RecentTexts(10)
    texts.set(`${key}.`, 'another')
    texts.set(key, 'its own')
    expect([texts.get(key), texts.get(`${key}.`), texts.get(`.${key}?`)]).toEqual(['its own', 'another', undefined])
  },
)

test('large texts make room for each other', () => {
  const texts = new RecentTexts(1000)
  const large = '好'.repeat(10_000)
  for (let key = 0; key < 1000; key++) texts.set(String(key), large)
  expect(texts.get('999')).toBe(large)
  expect(texts.get('0')).toBeUndefined()
})

test('a hundred thousand times any of three hundred keys: what is there is the text set last, and the newest are', () => {
  const count = 50
  const texts = new RecentTexts(count)
  const last = new Map<string, string>()
  let state = 1
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let step = 0; step < 100_000; step++) {
    const key = `person:${'id'.repeat(below(3))}${below(100)}`
    if (below(2) === 0) {
      const text = below(500) === 0 ? `${step}`.padEnd(20_000) : `${step}`.padEnd(below(200))
      texts.set(key, text)
      last.delete(key)
      last.set(key, text)
    }
    const found = texts.get(key)
    if (found !== undefined) expect(found).toBe(last.get(key))
    if (step % 1000 === 0) {
      // Each set takes a place, so of as many sets as there are places not all keys differ.
      for (const [kept, text] of [...last].slice(-count / 5)) expect(texts.get(kept)).toBe(text)
    }
  }
})
