import { expect, test } from 'vitest'
import { RecentTexts } from './recent.ts'

test('keeps the texts set last, and drops whole generations', () => {
  const texts = new RecentTexts(3)
  expect(texts.get('1')).toBeUndefined()
  for (let key = 1; key <= 7; key++) texts.set(String(key), `text ${key}`)
  const kept = ['1', '2', '3', '4', '5', '6', '7'].filter((key) => texts.get(key) === `text ${key}`)
  expect(kept).toEqual(['4', '5', '6', '7'])
})

test.each(['', 'x', '你好 😀 ]]>', 'a'.repeat(21_845), '好'.repeat(21_846), '😀'.repeat(40_000)])(
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

test('large texts make room for each other', () => {
  const texts = new RecentTexts(1000)
  const large = '好'.repeat(20_000)
  for (let key = 0; key < 200; key++) texts.set(String(key), large)
  expect(texts.get('199')).toBe(large)
  expect(texts.get('0')).toBeUndefined()
})
