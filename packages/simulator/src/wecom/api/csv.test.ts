import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

const read = (text: string): unknown => readCsv(Buffer.from(text))

test('fields by the names in the first row', () => {
  expect(read('a,b\n1,2\r\n3,4')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '4' },
  ])
  expect(read('﻿a,b\n"x, ""y""\nz", 2 \n\n')).toEqual([{ a: 'x, "y"\nz', b: '2' }])
  expect(read('a,b\n1')).toEqual([{ a: '1', b: '' }])
  expect(read('a,b\n1,')).toEqual([{ a: '1', b: '' }])
})

test('what is none', () => {
  expect(read('')).toBeUndefined()
  expect(read('a\n"x"y')).toBeUndefined()
  expect(read('a\n"x')).toBeUndefined()
  // An open quote before much text: found out in one walk.
  expect(read(`a\n"${'x'.repeat(4_000_000)}`)).toBeUndefined()
  expect(read(`a\n${'x'.repeat(5_000_000)}`)).toBeUndefined()
  expect(read(`${','.repeat(100)}\n`)).toBeUndefined()
  expect(read(`a\n${'1\n'.repeat(30_001)}`)).toBeUndefined()
})
