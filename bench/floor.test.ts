// The floor is what everything is compared with: were one of its checks lost, every ratio would be wrong.
import { describe, expect, it } from 'vitest'
import { encryptedFloor, plainFloor } from './src/floor.mjs'
import { account, generator, makePushes, seal, sha1, wrongReply } from './src/pushes.mjs'

type Query = Record<string, unknown>
interface Push {
  query: Record<string, string>
  body: string
}

const answer = (push: { Content: string }) => push.Content
const floors = { plain: plainFloor(account, answer), encrypted: encryptedFloor(account, answer) }

const message = (content = '<![CDATA[hi]]>') =>
  '<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>' +
  `<CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>${content}</Content><MsgId>1</MsgId></xml>`

const plainQuery = () => ({ timestamp: '1', nonce: '2', signature: sha1(account.token, '1', '2') })

function sealedPush(sealed: string): Push {
  const query = { ...plainQuery(), encrypt_type: 'aes', msg_signature: sha1(account.token, '1', '2', sealed) }
  return { query, body: `<xml><ToUserName>gh_1</ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>` }
}

describe.each(['plain', 'encrypted'] as const)('the floor, %s', (mode) => {
  const encrypted = mode === 'encrypted'
  const floor: (query: Query, body: string) => string = floors[mode]
  const signature = encrypted ? 'msg_signature' : 'signature'
  const [push] = makePushes({ encrypted, count: 1 }) as [Push]

  it('answers every good push', () => {
    for (const one of makePushes({ encrypted })) {
      expect(wrongReply(one, floor(one.query, one.body), encrypted)).toBeUndefined()
    }
  })

  it.each(['timestamp', 'nonce', signature])(
    'refuses a push whose %s is missing, empty, repeated or another',
    (name) => {
      const { [name]: value = '', ...rest } = push.query
      expect(() => floor(rest, push.body)).toThrow('missing')
      expect(() => floor({ ...rest, [name]: '' }, push.body)).toThrow('missing')
      expect(() => floor({ ...rest, [name]: [value, value] }, push.body)).toThrow('repeated')
      expect(() => floor({ ...rest, [name]: `${value}0` }, push.body)).toThrow('signature')
      expect(() =>
        floor({ ...rest, [name]: value.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }, push.body),
      ).toThrow('signature')
    },
  )

  it.each(['openid', 'encrypt_type', 'echostr'])('refuses a repeated %s', (name) => {
    expect(() => floor({ ...push.query, [name]: ['a', 'a'] }, push.body)).toThrow('repeated')
  })

  it('refuses a body over the limit, a document type and what is no XML', () => {
    expect(() => floor(push.query, `${push.body}${' '.repeat(1_048_576)}`)).toThrow('too_large')
    expect(() => floor(push.query, `${push.body}${'好'.repeat(349_526)}`)).toThrow('too_large')
    expect(() => floor(push.query, `<!DOCTYPE xml [<!ENTITY a "b">]>${push.body}`)).toThrow('dtd')
    expect(() => floor(push.query, push.body.replace('<xml>', '<xml><!DOCTYPE a>'))).toThrow('dtd')
    for (const body of [
      '',
      'hello',
      '<xml>',
      '<xml><a>',
      '<xml><a></b></xml>',
      push.body.slice(0, -1),
      `${push.body}<a/>`,
    ]) {
      expect(() => floor(push.query, body)).toThrow('xml')
    }
  })
})

describe('the floor’s answer', () => {
  it('keeps a "]]>" inside its CDATA section', () => {
    const reply = floors.plain(plainQuery(), message('<![CDATA[a]]]]><![CDATA[>b]]>'))
    expect(reply).toContain('<Content><![CDATA[a]]]]><![CDATA[>b]]></Content>')
  })

  it('decodes entities, and refuses those it does not know', () => {
    expect(floors.plain(plainQuery(), message('1 &lt; 2'))).toContain('<![CDATA[1 < 2]]>')
    expect(() => floors.plain(plainQuery(), message('&evil;'))).toThrow('entity')
  })

  it('is different every time it is encrypted', () => {
    const { query, body } = sealedPush(seal(message()))
    expect(floors.encrypted(query, body)).not.toBe(floors.encrypted(query, body))
  })
})

describe('the floor, given an encrypted push that is signed and yet wrong', () => {
  const open = (sealed: string) => {
    const { query, body } = sealedPush(sealed)
    return floors.encrypted(query, body)
  }
  const changed = (change: (plain: Buffer) => Buffer) => seal(message(), generator(1), { change })

  it('answers it when nothing is wrong', () => {
    expect(open(changed((plain) => plain))).toContain('<Encrypt>')
  })

  it('refuses another account’s', () => {
    expect(() => open(seal(message(), generator(1), { appId: 'wx0000000000000000' }))).toThrow('app_id')
    expect(() => open(seal(message(), generator(1), { appId: '' }))).toThrow('app_id')
  })

  it.each([0, 33, 255])('refuses a last byte of %i', (last) => {
    expect(() => open(changed((plain) => Buffer.concat([plain.subarray(0, -1), Buffer.from([last])])))).toThrow(
      'padding',
    )
  })

  it('refuses padding of which one byte is another', () => {
    const full = (plain: Buffer) => {
      const unpadded = plain.subarray(0, plain.length - (plain.at(-1) ?? 0))
      const size = 32 - (unpadded.length % 32)
      return { unpadded, padding: Buffer.alloc(size, size) }
    }
    expect(() =>
      open(
        changed((plain) => {
          const { unpadded, padding } = full(plain)
          padding[0] = (padding[0] ?? 0) ^ 1
          return Buffer.concat([unpadded, padding])
        }),
      ),
    ).toThrow('padding')
  })

  it('refuses a length that reaches into the padding or beyond', () => {
    for (const length of [0xffffffff, 100_000]) {
      const long = changed((plain) => {
        plain.writeUInt32BE(length, 16)
        return plain
      })
      expect(() => open(long)).toThrow('length')
    }
  })

  it('refuses half a block, no base64, and an envelope without an Encrypt node', () => {
    expect(() => open(Buffer.alloc(48).toString('base64'))).toThrow('length')
    expect(() => open('AAAA AAAA')).toThrow('length')
    expect(() => open('')).toThrow('no_encrypt')
    expect(() => floors.encrypted(sealedPush('x').query, message())).toThrow('no_encrypt')
  })

  it('refuses one whose bytes were changed behind the signature', () => {
    const { query, body } = sealedPush(seal(message()))
    const at = body.indexOf('CDATA[') + 20
    const tampered = `${body.slice(0, at)}${body[at] === 'A' ? 'B' : 'A'}${body.slice(at + 1)}`
    expect(() => floors.encrypted(query, tampered)).toThrow('signature')
  })
})
