import { describe, expect, test } from 'vitest'
import { readMultipart } from './multipart.ts'

const type = 'multipart/form-data; boundary="x y"'
const body = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

describe('what is no form', () => {
  test.each<[Buffer, string]>([
    [body('--x y', '', 'a', '--x y--'), 'application/json'],
    [body('--x y', '', 'a', '--x y--'), 'multipart/form-data'],
    [body('a'), type],
    [body('--x y', 'Content-Disposition: form-data; name="a"', '', 'cut'), type],
    [body(''), type],
  ])('%#', (bytes, contentType) => {
    expect(readMultipart(bytes, contentType)).toBeUndefined()
  })
})

test('parts with raw names, quotes in no name, line ends in the content', () => {
  const parts = readMultipart(
    body(
      ...['preamble', '--x y', 'Content-Disposition: form-data; name="media"; filename="图 片.png"'],
      ...['content-type: image/png ', '', 'a\r\n--x', '', 'b\r\n', '--x y'],
      ...['CONTENT-DISPOSITION: form-data; filename="name="; name="description"', '', '{}', '--x y--', ''],
    ),
    type,
  )
  expect(parts?.map((part) => ({ ...part, bytes: Buffer.from(part.bytes).toString() }))).toEqual([
    { name: 'media', filename: '图 片.png', type: 'image/png', bytes: 'a\r\n--x\r\n\r\nb\r\n' },
    { name: 'description', filename: 'name=', type: '', bytes: '{}' },
  ])
})

test('an empty file, and parts without a name', () => {
  const parts = readMultipart(
    body(
      ...['--x y', 'Content-Disposition: form-data; name="a"; filename="a.txt"', '', '', '--x y'],
      ...['Content-Type: text/plain', '', 'nobody', '--x y--'],
    ),
    type,
  )
  expect(parts).toEqual([{ name: 'a', filename: 'a.txt', type: '', bytes: Buffer.alloc(0) }])
})
