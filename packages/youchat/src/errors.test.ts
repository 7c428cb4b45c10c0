import { describe, expect, it } from 'vitest'
import * as youchat from './index.ts'

const { isWxError, WxError } = youchat
const anotherCopy = new URL('./errors.ts?copy', import.meta.url).href
const all = Object.keys(youchat).filter((name) => /^Wx/.test(name))
/** Those of the callback; those of the API say more, and have a test of their own. */
const classes = Object.entries(youchat).filter(
  (entry): entry is [string, typeof WxError] => all.includes(entry[0]) && !/Api|Transport/.test(entry[0]),
)

describe('errors', () => {
  it('are nine and their base', () => {
    expect(all.sort()).toEqual([
      'WxApiError',
      'WxConfigError',
      'WxDecryptError',
      'WxError',
      'WxReplyError',
      'WxRequestError',
      'WxSignatureError',
      'WxTimeoutError',
      'WxTransportError',
    ])
  })

  it.each(classes)('%s has a name, a code, a message and a cause', (name, Class) => {
    const cause = new Error('why')
    const error = new Class('some_code', 'What happened.', { cause })
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(WxError)
    if (name !== 'WxError') expect(error.name).toBe(name)
    expect(error).toMatchObject({ code: 'some_code', message: 'What happened.', cause })
    expect(error.stack).toContain('What happened.')
    expect(isWxError(error)).toBe(true)
  })

  it.each(classes)('%s says its own name when printed', (name, Class) => {
    expect(String(new Class('some_code', 'What happened.'))).toBe(`${name}: What happened.`)
  })

  it('have no cause where there is none', () => {
    expect('cause' in new WxError('some_code', 'What happened.')).toBe(false)
  })
})

describe('errors of the API', () => {
  const endpoint = 'POST /cgi-bin/message/custom/send'

  it('WxApiError says what was called, what the platform said, and what to do', () => {
    const answer = { errcode: 45015, errmsg: 'response out of time limit rid: 6-1-2', extra: 1 }
    const error = new youchat.WxApiError({ ...answer, endpoint, rid: '6-1-2', hint: 'Wait for a message.', answer })
    expect(String(error)).toBe(
      `WxApiError: ${endpoint}: 45015 response out of time limit rid: 6-1-2\n  Wait for a message.`,
    )
    expect(error).toBeInstanceOf(WxError)
    expect(isWxError(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'api_error',
      errcode: 45015,
      rid: '6-1-2',
      hint: 'Wait for a message.',
      answer,
      endpoint,
    })
    expect(new youchat.WxApiError({ errcode: 1, errmsg: 'x', endpoint })).toMatchObject({
      message: `${endpoint}: 1 x`,
      answer: {},
    })
  })

  it('WxTransportError says whether the call can have had an effect', () => {
    const cause = new Error('why')
    const error = new youchat.WxTransportError('timeout', 'What happened.', {
      endpoint,
      outcome: 'unknown',
      status: 504,
      cause,
    })
    expect(String(error)).toBe('WxTransportError: What happened.')
    expect(error).toBeInstanceOf(WxError)
    expect(error).toMatchObject({ code: 'timeout', endpoint, outcome: 'unknown', status: 504, cause })
  })
})

describe('isWxError', () => {
  it('knows those of another copy of the package', async () => {
    const copy = (await import(/* @vite-ignore */ anotherCopy)) as typeof youchat
    const error = new copy.WxRequestError('some_code', 'What happened.')
    expect(error).not.toBeInstanceOf(WxError)
    expect(isWxError(error)).toBe(true)
  })

  it.each([
    [new Error('x')],
    [Object.assign(new Error('x'), { name: 'WxError', code: 'some_code' })],
    [{ code: 'some_code', message: 'x' }],
    ['WxError'],
    [null],
    [undefined],
    [0],
    [() => undefined],
  ])('%s is another', (value) => {
    expect(isWxError(value)).toBe(false)
  })
})
