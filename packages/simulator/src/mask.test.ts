import { describe, expect, test } from 'vitest'
import { maskQuery, maskText } from './mask.ts'

test.each([
  ['access_token=abc&openid=o', 'access_token=***&openid=o'],
  ['a=1&ACCESS_TOKEN=abc', 'a=1&ACCESS_TOKEN=***'],
  ['secret=a%3D&secret=b&x', 'secret=***&secret=***&x'],
  ['my_secret=a&secrets=b', 'my_secret=a&secrets=b'],
  ['', ''],
])('the query %s', (query, masked) => {
  expect(maskQuery(query)).toBe(masked)
})

describe('a body', () => {
  test.each([
    ['{"access_token":"a\\"b","expires_in":1}', '{"access_token":"***","expires_in":1}'],
    ['{"refresh_token" : "abc"}', '{"refresh_token" : "***"}'],
    ['{"appsecret":"abc', '{"appsecret":"***"'],
    ['{"appsecret":"abc\\', '{"appsecret":"***"'],
    ['{"text":"the secret"}', '{"text":"the secret"}'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  test('known secrets wherever they stand, unless they are too short to be told from text', () => {
    expect(maskText('a test-secret b xy', ['test-secret', 'xy'])).toBe('a *** b xy')
  })

  test('further fields', () => {
    expect(maskText('{"ticket":"t","access_token":"a"}', [], ['ticket'])).toBe('{"ticket":"***","access_token":"***"}')
  })
})
