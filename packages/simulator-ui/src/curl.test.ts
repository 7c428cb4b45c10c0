import { expect, it } from 'vitest'
import { callCommand, curlCommand } from './curl.ts'

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

it('repeats a call of the API, an upload with a file to be named', () => {
  const call = {
    ...{ id: 'a', at: 0, method: 'POST', path: '/cgi-bin/tags/create', query: 'access_token=***', status: 200 },
    ...{ requestBody: '{"tag":{"name":"a"}}', responseBody: '', ms: 0, errcode: 0, rid: null, faultId: null },
  }
  expect(callCommand(call, 'http://a')).toBe(
    `curl -i -X POST 'http://a/cgi-bin/tags/create?access_token=***' -H 'Content-Type: application/json' ` +
      `--data-binary '{"tag":{"name":"a"}}'`,
  )
  expect(callCommand({ ...call, requestBody: '(multipart/form-data, 123 bytes)' }, 'http://a')).toMatch(
    / -F 'media=@FILE'$/,
  )
})
