import { describe, expect, it } from 'vitest'
import { isWxError } from '../errors.ts'
import { decodeAesKey, listOf } from './index.ts'

const key = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'

function refusal(text: string): unknown {
  try {
    return decodeAesKey(text)
  } catch (error) {
    return error
  }
}

describe('decodeAesKey', () => {
  it('decodes 43 characters to 32 bytes', () => {
    expect(decodeAesKey(key)).toEqual(Buffer.from(`${key}=`, 'base64'))
    expect(decodeAesKey('A'.repeat(43))).toEqual(Buffer.alloc(32))
  })

  it('ignores the two spare bits of the last character', () => {
    // Of each four characters in a row of the alphabet, only the first has its spare bits clear.
    const bytes = ['C', 'A', 'B', 'D'].map((last) => decodeAesKey(key.slice(0, -1) + last).toString('hex'))
    expect(new Set(bytes).size).toBe(1)
    expect(decodeAesKey(`${key.slice(0, -1)}E`).toString('hex')).not.toBe(bytes[0])
  })

  it.each([
    ['no characters', ''],
    ['one too few', key.slice(1)],
    ['one too many', `${key}A`],
    ['a padded key', `${key}=`],
    ['a space', `${key.slice(0, -1)} `],
    ['a space in front', ` ${key}`],
    ['a line end', `${key}\n`],
    ['a dash', `-${key.slice(1)}`],
    ['an underscore', `_${key.slice(1)}`],
    ['full-width letters', `Ａ${key.slice(1)}`],
    ['64 hexadecimal digits', '0'.repeat(64)],
  ])('refuses %s with a typed error that does not quote it', (_, text) => {
    const error = refusal(text)
    expect(error).toMatchObject({ name: 'WxConfigError', code: 'invalid_aes_key' })
    expect(isWxError(error)).toBe(true)
    if (text.trim() !== '') expect(String((error as Error).stack)).not.toContain(text.trim())
  })
})

describe('listOf', () => {
  it('makes a list of one value, of several, and of none', () => {
    const bytes = new Uint8Array(32)
    expect(listOf('a')).toEqual(['a'])
    expect(listOf(['a', 'b'])).toEqual(['a', 'b'])
    expect(listOf(bytes)).toEqual([bytes])
    expect(listOf([bytes, bytes])).toEqual([bytes, bytes])
    expect(listOf(undefined)).toEqual([])
    expect(listOf('')).toEqual([''])
  })
})
