import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signState, verifyState } from './oauthState.ts'

const now = 1_700_000_000_000
const secret = 'the-secret'
const tenMinutes = 600_000

describe('a signed state', () => {
  test.each(['', 'cookie-7f3a', '中文 & = #', 'x'.repeat(40)])('comes back as it was given: %j', (data) => {
    const state = signState(data, secret, now)
    expect(state).toMatch(/^[a-zA-Z0-9]{1,128}$/)
    expect(verifyState(state, secret, now + tenMinutes, tenMinutes)).toEqual({ data, issuedAt: now / 1000 })
  })

  test('holds at most 44 bytes of data', () => {
    expect(signState('x'.repeat(44), secret, now)).toHaveLength(128)
    expect(() => signState('x'.repeat(45), secret, now)).toThrow(expect.objectContaining({ code: 'state_too_long' }))
    expect(() => signState('中'.repeat(15), secret, now)).toThrow(expect.objectContaining({ code: 'state_too_long' }))
  })

  const state = signState('abc', secret, now)
  const refuse = (given: unknown, code: string, at = now, key = secret) =>
    expect(() => verifyState(given, key, at, tenMinutes)).toThrow(
      expect.objectContaining({ name: 'WxSignatureError', code }),
    )

  test('missing', () => {
    for (const given of [undefined, null, '']) refuse(given, 'missing_state')
  })

  test('every single changed letter is noticed', () => {
    for (let i = 0; i < state.length; i++) {
      const changed = state.slice(0, i) + (state[i] === '0' ? '1' : '0') + state.slice(i + 1)
      refuse(changed, 'invalid_state')
    }
  })

  test.each([
    ['cut', state.slice(2)],
    ['longer', `${state}00`],
    ['upper case', state.toUpperCase()],
    ['twice', [state, state]],
    ['a number', 7],
    ['of another kind', 'hello'],
    ['huge', '0'.repeat(1_000_000)],
    [
      'the same signature without our words before it',
      `61626365500000${createHmac('sha256', secret).update('61626365500000').digest('hex').slice(0, 32)}`,
    ],
  ])('%s', (_what, given) => refuse(given, 'invalid_state'))

  test('signed by another secret', () => refuse(state, 'invalid_state', now, 'another'))

  test('too old, or from the future', () => {
    refuse(state, 'expired_state', now + tenMinutes + 1)
    refuse(state, 'expired_state', now - tenMinutes - 1)
  })
})
