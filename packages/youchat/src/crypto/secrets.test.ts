import { createCipheriv, createDecipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWxError } from '../errors.ts'
import { decodeAesKey, openEnvelope, sealEnvelope, sign } from './index.ts'

const encodingAesKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
const key = decodeAesKey(encodingAesKey)
const appId = 'wxba5fad812f8e6fb9'

function encrypt(plain: Uint8Array): string {
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64')
}

function decrypt(encrypted: string): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
}

/** The text as UTF-8 has it: half a surrogate pair is replaced. */
const wellFormed = (text: string) => Buffer.from(text).toString()

function thrown(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('It was not refused.')
}

/** Everything of an error that may reach a log. */
const allOf = (error: Error) =>
  [error.message, error.stack, String(error.cause), JSON.stringify(error, Object.getOwnPropertyNames(error))].join('\n')

describe('an error holds no key and no message', () => {
  const message = '<xml><Content>private-words</Content></xml>'
  const sealed = sealEnvelope(key, message, appId)
  const other = Buffer.from(key)
  other[31] = (other[31] ?? 0) ^ 1
  const withLength = (length: number) => {
    const plain = Buffer.concat([Buffer.alloc(20, '0'), Buffer.from('private-words'), Buffer.alloc(31, 31)])
    plain.writeUInt32BE(length, 16)
    return plain
  }

  it.each([
    ['invalid_base64', () => openEnvelope(key, `${sealed} `, appId)],
    ['invalid_base64', () => openEnvelope(key, `${sealed.slice(4)}!!!!`, appId)],
    ['invalid_length', () => openEnvelope(key, sealed.slice(0, 64), appId)],
    ['invalid_length', () => openEnvelope(key, encrypt(withLength(1000)), appId)],
    ['invalid_padding', () => openEnvelope(key, encrypt(Buffer.alloc(32, 'private-words')), appId)],
    ['receive_id_mismatch', () => openEnvelope(key, sealed, 'wx0000000000000000')],
    ['receive_id_mismatch', () => openEnvelope(key, sealed, '')],
    ['invalid_aes_key', () => decodeAesKey(`${encodingAesKey}=`)],
    ['invalid_aes_key', () => decodeAesKey(encodingAesKey.slice(1))],
    ['invalid_aes_key', () => decodeAesKey(`${encodingAesKey.slice(1)}-`)],
  ])('%s', (code, run) => {
    const error = thrown(run)
    expect(isWxError(error)).toBe(true)
    expect(error).toMatchObject({ code })
    const shown = allOf(error)
    for (const form of ['base64', 'base64url', 'hex', 'latin1'] as const)
      expect(shown).not.toContain(key.toString(form))
    expect(shown).not.toContain(encodingAesKey.slice(1, -1))
    expect(shown).not.toContain('private-words')
    expect(shown).not.toContain(sealed.slice(0, 32))
  })

  it('and no id that is too long to be one', () => {
    const error = thrown(() => openEnvelope(key, sealEnvelope(key, message, 'x'.repeat(65)), appId))
    expect(error).toMatchObject({ code: 'receive_id_mismatch' })
    expect(error.message).not.toContain('xxx')
    expect(thrown(() => openEnvelope(key, sealed, 'y'.repeat(65))).message).not.toContain('yyy')
  })

  it('under another key neither', () => {
    const shown = allOf(thrown(() => openEnvelope(other, sealed, appId)))
    for (const form of ['base64', 'hex', 'latin1'] as const) expect(shown).not.toContain(other.toString(form))
  })
})

describe('an envelope holds nothing that was not put into it', () => {
  it('whatever memory held before: the plaintext is head, message, id and padding to the last byte', () => {
    for (let length = 0; length < 100; length++) {
      Buffer.allocUnsafe(200).fill('former secret')
      const message = 'm'.repeat(length)
      const random = Buffer.alloc(16, length)
      const plain = decrypt(sealEnvelope(key, message, appId, { random }))
      const padding = 32 - ((20 + length + appId.length) % 32)
      const head = Buffer.alloc(4)
      head.writeUInt32BE(length)
      expect(plain).toEqual(
        Buffer.concat([random, head, Buffer.from(message), Buffer.from(appId), Buffer.alloc(padding, padding)]),
      )
    }
  })

  // The rest of the 16 bytes would be what memory held before: parts of other messages, or of a key.
  it.each([0, 1, 8, 15])('%d random bytes are too few and refused', (bytes) => {
    expect(() => sealEnvelope(key, 'hello', appId, { random: new Uint8Array(bytes) })).toThrow()
  })

  it('does not change the message or the random bytes it is given', () => {
    const random = Buffer.alloc(16, 7)
    sealEnvelope(key, 'hello', appId, { random })
    expect(random).toEqual(Buffer.alloc(16, 7))
  })

  it('opening changes neither the key nor what was opened before', () => {
    const copy = Buffer.from(key)
    const first = openEnvelope(key, sealEnvelope(key, 'first', appId))
    openEnvelope(key, sealEnvelope(key, 'second', appId))
    expect(first.message.toString()).toBe('first')
    expect(key).toEqual(copy)
  })
})

describe('a key', () => {
  it('whose last character has spare bits opens and seals the same', () => {
    const random = Buffer.from('c41b64491c2468d0')
    const sealed = sealEnvelope(key, 'hello', appId, { random })
    for (const last of ['A', 'B', 'C', 'D']) {
      const alike = decodeAesKey(encodingAesKey.slice(0, -1) + last)
      expect(openEnvelope(alike, sealed, appId).message.toString()).toBe('hello')
      expect(sealEnvelope(alike, 'hello', appId, { random })).toBe(sealed)
    }
  })

  it.each([0, 16, 24, 31, 33, 64])('of %d bytes is refused with a typed error', (bytes) => {
    const sealed = sealEnvelope(key, 'hello', appId)
    expect(isWxError(thrown(() => openEnvelope(new Uint8Array(bytes), sealed, appId)))).toBe(true)
    expect(isWxError(thrown(() => sealEnvelope(new Uint8Array(bytes), 'hello', appId)))).toBe(true)
  })
})

describe('texts with half a surrogate pair', () => {
  const anything = fc.string({
    unit: fc.constantFrom('a', '你', '🎉', '👩‍👩‍👧‍👦', '\ud83c', '\udf89', '\ufeff', '\0', 'é'),
  })

  it('are opened as UTF-8 has them, half pairs replaced, and message and id do not mix', () => {
    fc.assert(
      fc.property(anything, anything, (message, receiveId) => {
        const opened = openEnvelope(key, sealEnvelope(key, message, receiveId), wellFormed(receiveId))
        expect(opened.message.toString()).toBe(wellFormed(message))
        expect(opened.receiveId).toBe(wellFormed(receiveId))
      }),
      { seed: 11, numRuns: 1000 },
    )
  })

  it('do not become a pair where the message ends and the id begins', () => {
    const opened = openEnvelope(key, sealEnvelope(key, 'a\ud83c', '\udf89b'))
    expect(opened.message.toString()).toBe('a\ufffd')
    expect(opened.receiveId).toBe('\ufffdb')
  })
})

describe('a message that is not UTF-8', () => {
  it('is opened byte for byte', () => {
    const message = Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])
    const head = Buffer.alloc(20)
    head.writeUInt32BE(message.length, 16)
    const plain = Buffer.concat([head, message, Buffer.from(appId)])
    const padding = 32 - (plain.length % 32)
    const encrypted = encrypt(Buffer.concat([plain, Buffer.alloc(padding, padding)]))
    expect(openEnvelope(key, encrypted, appId).message).toEqual(message)
  })
})

describe('the signature of a page that uses the JS-SDK', () => {
  it('is the one of the platform’s manual', () => {
    const text =
      'jsapi_ticket=sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg&noncestr=Wm3WZYTPz0wzccnW&timestamp=1414587457&url=http://mp.weixin.qq.com?params=value'
    expect(sign(text)).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed')
  })
})

describe('the envelopes of the platform’s manual, from their random bytes', () => {
  it.each([
    [
      'the push to an official account',
      'A'.repeat(43),
      'a8eedb185eb2fecf',
      '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
      'wxba5fad812f8e6fb9',
      '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
    ],
    [
      'the echostr of WeCom',
      'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
      'c41b64491c2468d0',
      '1616140317555161061',
      'wx5823bf96d3bd56c7',
      'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
    ],
    [
      'the push of WeCom in JSON',
      'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
      'EDH75AiKExevY8L3',
      '{"ToUserName":"wx5823bf96d3bd56c7","FromUserName":"mycreate","CreateTime": 1409659813,"MsgType":"text","Content":"hello","MsgId":4561255354251345929,"AgentID": 218}',
      'wx5823bf96d3bd56c7',
      'CZWs4CWRpI4VolQlvn4dlEC1alN2MUEY2VklGehgBVLBrlVF7SyT+SV+Toj43l4ayJ9UMGKphktKKmP7B2j/P1ey67XB8PBgS7Wr5/8+w/yWriZv3Vmoo/MH3/1HsIWZrPQ3N2mJrelStIfI2Y8kLKXA7EhfZgZX4o+ffdkZDM76SEl79Ib9mw7TGjZ9Aw/x/A2VjNbV1E8BtEbRxYYcQippYNw7hr8sFfa3nW1xLdxokt8QkRX83vK3DFP2F6TQFPL2Tu98UwhcUpPvdJBuu1/yiOQIScppV3eOuLWEsko=',
    ],
    [
      'another echostr of WeCom',
      'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR',
      '2304fc2fe146f1f8',
      '5927782489442352469',
      'wx49f0ab532d5d035a',
      '4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q==',
    ],
  ])('%s is sealed to the byte', (_, aesKey, random, message, receiveId, encrypted) => {
    expect(sealEnvelope(decodeAesKey(aesKey), message, receiveId, { random: Buffer.from(random) })).toBe(encrypted)
  })
})
