import { describe, expect, it } from 'vitest'
import * as youchat from './index.ts'

const { isWxError, WxError } = youchat
const anotherCopy = new URL('./errors.ts?copy', import.meta.url).href
const classes = Object.entries(youchat).filter(
  (entry): entry is [string, typeof WxError] => typeof entry[1] === 'function' && /^Wx/.test(entry[0]),
)

describe('errors', () => {
  it('are seven and their base', () => {
    expect(classes.map(([name]) => name).sort()).toEqual([
      'WxConfigError',
      'WxDecryptError',
      'WxError',
      'WxReplyError',
      'WxRequestError',
      'WxSignatureError',
      'WxTimeoutError',
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
