import { expect, test } from 'vitest'
import { cutText } from './cutText.ts'

test('what fits stays as it is', () => {
  expect(cutText('', 0)).toBe('')
  expect(cutText('字a', 4)).toBe('字a')
})

test('no character is broken', () => {
  for (let bytes = 0; bytes <= 8; bytes++) {
    const cut = cutText('a字😀', bytes)
    expect(cut).toBe(bytes < 1 ? '' : bytes < 4 ? 'a' : bytes < 8 ? 'a字' : 'a字😀')
  }
})

test('no sign made of several characters is broken', () => {
  const family = '👨‍👩‍👧'
  const whole = `a${family}`
  for (let bytes = 1; bytes < Buffer.byteLength(whole); bytes++) expect(cutText(whole, bytes)).toBe('a')
  expect(cutText(`${whole}e\u0301`, Buffer.byteLength(whole) + 1)).toBe(whole)
})

test('a sign without end is cut all the same', () => {
  const endless = `e${'\u0301'.repeat(5000)}`
  expect(cutText(endless, 1001)).toBe(endless.slice(0, 501))
})
