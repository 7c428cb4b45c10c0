import { createCipheriv, createDecipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWxError } from '../errors.ts'
import { decodeAesKey, openEnvelope, sealEnvelope } from './index.ts'

const official = { key: decodeAesKey('A'.repeat(43)), appId: 'wxba5fad812f8e6fb9' }
const wecom = { key: decodeAesKey('jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'), corpId: 'wx5823bf96d3bd56c7' }

const open = (encrypted: string, receiveId?: string, key: Uint8Array = official.key) => {
  const opened = openEnvelope(key, encrypted, receiveId)
  return { message: opened.message.toString(), receiveId: opened.receiveId }
}

/** Encrypts any bytes, so that a test may break each rule by itself. */
function encrypt(plain: Buffer, key: Uint8Array = official.key): string {
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64')
}

function decrypt(encrypted: string, key: Uint8Array = official.key): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
}

/** The bytes of an envelope before encryption; `length` is what it says of its message, `padding` what follows. */
function plainEnvelope(message: string, receiveId: string, parts: { length?: number; padding?: Buffer } = {}): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(parts.length ?? Buffer.byteLength(message))
  const head = Buffer.concat([Buffer.alloc(16, '0'), length, Buffer.from(message), Buffer.from(receiveId)])
  const count = 32 - (head.length % 32)
  return Buffer.concat([head, parts.padding ?? Buffer.alloc(count, count)])
}

function refusal(run: () => unknown): { code: unknown; name: unknown } {
  try {
    run()
  } catch (error) {
    expect(isWxError(error)).toBe(true)
    return error as { code: unknown; name: unknown }
  }
  throw new Error('It was not refused.')
}

describe('the envelopes of the platform’s manual', () => {
  it('opens the encrypted push to an official account', () => {
    const encrypted =
      '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
    expect(open(encrypted, official.appId)).toEqual({
      message:
        '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
      receiveId: official.appId,
    })
  })

  it('opens and seals the reply of an official account to the byte', () => {
    const encrypted = 'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ=='
    const message = '{"demo_resp":"good luck"}'
    const random = Buffer.from('707722b803182950')
    expect(sealEnvelope(official.key, message, official.appId, { random })).toBe(encrypted)
    expect(open(encrypted, official.appId)).toEqual({ message, receiveId: official.appId })
  })

  it.each([
    [
      'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
      'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
      'wx5823bf96d3bd56c7',
      '1616140317555161061',
    ],
    [
      'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR',
      '4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q==',
      'wx49f0ab532d5d035a',
      '5927782489442352469',
    ],
  ])('opens the echostr of WeCom, key %s', (key, encrypted, receiveId, message) => {
    expect(open(encrypted, receiveId, decodeAesKey(key))).toEqual({ message, receiveId })
  })

  it('opens a WeCom push in XML, and seals it again to the byte', () => {
    const encrypted =
      'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q=='
    const { message, receiveId } = open(encrypted, wecom.corpId, wecom.key)
    expect(message).toBe(
      '<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>\n<FromUserName><![CDATA[mycreate]]></FromUserName>\n<CreateTime>1409659813</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n<Content><![CDATA[hello]]></Content>\n<MsgId>4561255354251345929</MsgId>\n<AgentID>218</AgentID>\n</xml>',
    )
    expect(sealEnvelope(wecom.key, message, receiveId, { random: Buffer.from('0960688932c47ef1') })).toBe(encrypted)
  })

  it('opens a WeCom push in JSON', () => {
    const encrypted =
      'CZWs4CWRpI4VolQlvn4dlEC1alN2MUEY2VklGehgBVLBrlVF7SyT+SV+Toj43l4ayJ9UMGKphktKKmP7B2j/P1ey67XB8PBgS7Wr5/8+w/yWriZv3Vmoo/MH3/1HsIWZrPQ3N2mJrelStIfI2Y8kLKXA7EhfZgZX4o+ffdkZDM76SEl79Ib9mw7TGjZ9Aw/x/A2VjNbV1E8BtEbRxYYcQippYNw7hr8sFfa3nW1xLdxokt8QkRX83vK3DFP2F6TQFPL2Tu98UwhcUpPvdJBuu1/yiOQIScppV3eOuLWEsko='
    expect(open(encrypted, wecom.corpId, wecom.key).message).toBe(
      '{"ToUserName":"wx5823bf96d3bd56c7","FromUserName":"mycreate","CreateTime": 1409659813,"MsgType":"text","Content":"hello","MsgId":4561255354251345929,"AgentID": 218}',
    )
  })
})

describe('openEnvelope(sealEnvelope(message))', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 100 }))

  it('is the message and the id, for any text', () => {
    fc.assert(
      fc.property(texts, texts, fc.uint8Array({ minLength: 32, maxLength: 32 }), (message, receiveId, key) => {
        const wellFormed = Buffer.from(message).toString()
        const id = Buffer.from(receiveId).toString()
        expect(open(sealEnvelope(key, message, receiveId), id, key)).toEqual({ message: wellFormed, receiveId: id })
      }),
      { seed: 2, numRuns: 500 },
    )
  })

  it.each(['', 'x', '👩‍👩‍👧‍👦 你好 🎉', '\0', '\r\n', 'é'.repeat(1000), 'x'.repeat(1_000_000)])(
    'holds for %j',
    (message) => {
      expect(open(sealEnvelope(official.key, message, official.appId), official.appId).message).toBe(message)
    },
  )

  it('holds for every length, so for every number of padding bytes', () => {
    const paddings = new Set<number>()
    for (let length = 0; length < 64; length++) {
      const encrypted = sealEnvelope(official.key, 'x'.repeat(length), official.appId)
      paddings.add(decrypt(encrypted).at(-1) ?? 0)
      expect(open(encrypted, official.appId).message).toHaveLength(length)
    }
    expect([...paddings].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
  })

  it('counts the message in bytes, not in characters', () => {
    const plain = decrypt(sealEnvelope(official.key, '你好🎉', official.appId))
    expect(plain.readUInt32BE(16)).toBe(10)
  })

  it('pads a full block with a whole block more', () => {
    const message = 'x'.repeat(64 - 20 - official.appId.length)
    expect(decrypt(sealEnvelope(official.key, message, official.appId)).subarray(64)).toEqual(Buffer.alloc(32, 32))
  })

  it('seals a message differently each time, also where the store of random bytes runs out', () => {
    const sealed = Array.from({ length: 1000 }, () => sealEnvelope(official.key, 'same', official.appId))
    const random = sealed.map((one) => decrypt(one).subarray(0, 16).toString('hex'))
    expect(new Set(random).size).toBe(1000)
  })

  it('refuses fewer random bytes than an envelope has, instead of sending what was in memory', () => {
    expect(() => sealEnvelope(official.key, 'hello', official.appId, { random: new Uint8Array(3) })).toThrow()
  })

  it('writes one line of base64', () => {
    expect(sealEnvelope(official.key, 'x'.repeat(10_000), official.appId)).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })
})

describe('the id inside', () => {
  const sealed = sealEnvelope(official.key, 'hello', official.appId)

  it('may be left to the caller', () => {
    expect(open(sealed)).toEqual({ message: 'hello', receiveId: official.appId })
  })

  it('may be empty, as for WeCom’s smart bots', () => {
    const unaddressed = sealEnvelope(wecom.key, '{"msgtype":"text"}', '')
    expect(open(unaddressed, '', wecom.key)).toEqual({ message: '{"msgtype":"text"}', receiveId: '' })
  })

  it.each([
    ['another', 'wxffffffffffffffff'],
    ['none', ''],
    ['its beginning', official.appId.slice(0, -1)],
    ['it with a tail', `${official.appId}0`],
    ['it in upper case', official.appId.toUpperCase()],
  ])('is compared whole: %s', (_, expected) => {
    const error = refusal(() => openEnvelope(official.key, sealed, expected))
    expect(error).toMatchObject({ name: 'WxDecryptError', code: 'receive_id_mismatch' })
  })

  it('is not quoted where it is not an id', () => {
    const secret = '<script>alert(1)</script>'
    const error = refusal(() => openEnvelope(official.key, sealEnvelope(official.key, '', secret), official.appId))
    expect(JSON.stringify(error) + String(error)).not.toContain(secret)
  })
})

describe('an envelope that does not open', () => {
  const sealed = sealEnvelope(official.key, 'hello', official.appId)
  const refused = (encrypted: string, key: Uint8Array = official.key) =>
    refusal(() => openEnvelope(key, encrypted, official.appId))

  it.each([
    ['a space in it', `${sealed.slice(0, 8)} ${sealed.slice(8)}`],
    ['a line end in it', `${sealed.slice(0, 64)}\n${sealed.slice(64)}`],
    ['a line end behind it', `${sealed}\n`],
    ['no padding', sealed.replace(/=+$/, '')],
    ['too much padding', `${sealed}=`],
    ['padding in the middle', `${sealed.slice(0, 4)}====${sealed.slice(4)}`],
    ['the alphabet of URLs', `-_${sealed.slice(2)}`],
    ['another character', `!${sealed.slice(1)}`],
    ['a character that is not ASCII', `é${sealed.slice(1)}`],
    ['spare bits set', `${Buffer.alloc(31).toString('base64').slice(0, -3)}B==`],
    ['only padding', '===='],
    ['nothing but spaces', '    '],
    ['an Encrypt that was decoded as a form, its plus signs gone', ' '.repeat(4) + sealed.slice(4)],
  ])('%s is not base64', (_, encrypted) => {
    expect(refused(encrypted)).toMatchObject({ name: 'WxDecryptError', code: 'invalid_base64' })
  })

  it.each([0, 1, 15, 16, 31, 33, 48, 63, 65, 80])('%d bytes are no whole number of blocks', (bytes) => {
    const error = refused(Buffer.alloc(bytes).toString('base64'))
    expect(error).toMatchObject({ name: 'WxDecryptError', code: 'invalid_length' })
  })

  it.each([
    ['is 0', Buffer.alloc(32, 0)],
    ['is 33', Buffer.alloc(64, 33)],
    ['is 255', Buffer.alloc(256, 255)],
    ['has another byte in its middle', Buffer.from([...Buffer.alloc(7, 32), 31, ...Buffer.alloc(24, 32)])],
    ['has another byte in front', Buffer.from([31, ...Buffer.alloc(31, 32)])],
  ])('padding that %s', (_, padding) => {
    const plain = plainEnvelope('x'.repeat(64 - 20 - official.appId.length), official.appId, { padding })
    expect(plain.length % 32).toBe(0)
    expect(refused(encrypt(plain))).toMatchObject({ name: 'WxDecryptError', code: 'invalid_padding' })
  })

  it.each([6, 19 + official.appId.length, 1000, 2 ** 31, 2 ** 32 - 1])(
    'a message that says it has %d bytes',
    (length) => {
      const error = refused(encrypt(plainEnvelope('hello', '', { length })))
      expect(error).toMatchObject({ name: 'WxDecryptError', code: 'invalid_length' })
    },
  )

  it('a message that says it is shorter than it is belongs to nobody', () => {
    const error = refused(encrypt(plainEnvelope('hello', official.appId, { length: 4 })))
    expect(error).toMatchObject({ code: 'receive_id_mismatch' })
  })

  it('nothing but padding', () => {
    expect(refused(encrypt(Buffer.alloc(32, 32)))).toMatchObject({ code: 'invalid_length' })
    expect(refused(encrypt(Buffer.from([...Buffer.alloc(19), ...Buffer.alloc(13, 13)])))).toMatchObject({
      code: 'invalid_length',
    })
  })

  it('any other key is refused with a typed error that shows neither key', () => {
    for (let i = 0; i < 2000; i++) {
      const key = Buffer.alloc(32, i % 256)
      key.writeUInt32BE(i + 1, 28)
      const error = refused(sealed, key)
      expect(error.name).toBe('WxDecryptError')
      expect(['invalid_padding', 'invalid_length', 'receive_id_mismatch']).toContain(error.code)
    }
  })

  it('a change of any byte changes what comes out, or is refused', () => {
    const bytes = Buffer.from(sealed, 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x40
      let message: string | undefined
      try {
        message = open(changed.toString('base64'), official.appId).message
      } catch (error) {
        expect(error).toMatchObject({ name: 'WxDecryptError' })
      }
      // The random bytes at the front are not part of the message: that is why the signature covers the envelope.
      if (at >= 16) expect(message).not.toBe('hello')
    }
  })
})
