import { expect, it } from 'vitest'
import type { CallRecord } from '../../simulator/src/protocol.ts'
import { typingOf } from './typing.ts'

const call = (change: Partial<CallRecord>): CallRecord => ({
  ...{ id: 'a', at: 1000, method: 'POST', path: '/cgi-bin/message/custom/typing', query: '', status: 200, ms: 1 },
  ...{ requestBody: '{"touser":"o","command":"Typing"}', responseBody: '', errcode: 0, rid: null, faultId: null },
  ...change,
})

it('shows typing for fifteen seconds, until it is cancelled', () => {
  expect(typingOf(call({}))).toEqual({ openid: 'o', until: 16_000 })
  expect(typingOf(call({ requestBody: '{"touser":"o","command":"CancelTyping"}' }))).toEqual({ openid: 'o', until: 0 })
})

it.each([
  ['another call', { path: '/cgi-bin/message/custom/send' }],
  ['a refused call', { errcode: 45081 }],
  ['a call whose connection was cut', { errcode: null, status: null }],
  ['a body that was cut', { requestBody: '{"touser":"o",' }],
  ['a body without a receiver', { requestBody: '{"command":"Typing"}' }],
])('does not show it for %s', (_name, change) => {
  expect(typingOf(call(change))).toBeNull()
})
