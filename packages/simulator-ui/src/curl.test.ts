import { expect, it } from 'vitest'
import { curlCommand } from './curl.ts'

it('repeats a push with its headers and body', () => {
  const command = curlCommand({
    method: 'POST',
    url: 'http://127.0.0.1:3000/wechat?signature=a&nonce=1',
    headers: { 'Content-Type': 'text/xml', Host: '127.0.0.1:3000', 'content-length': '9' },
    body: "<xml>it's</xml>",
  })
  expect(command).toBe(
    `curl -i -X POST 'http://127.0.0.1:3000/wechat?signature=a&nonce=1' -H 'Content-Type: text/xml' ` +
      `--data-binary '<xml>it'\\''s</xml>'`,
  )
})

it('leaves method and body out of a GET', () => {
  expect(curlCommand({ method: 'GET', url: 'http://a/?b', headers: {}, body: '' })).toBe(`curl -i 'http://a/?b'`)
})
