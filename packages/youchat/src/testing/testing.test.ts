import { createDecipheriv, createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { manualClock, signPush, signUrlCheck } from './index.ts'

const account = { token: 'AAAAA', appId: 'wxba5fad812f8e6fb9', encodingAesKey: 'A'.repeat(43) }
const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: '你好]]>' }
const sha1 = (...parts: string[]) => createHash('sha1').update(parts.sort().join('')).digest('hex')

/** Opens an envelope as the platform's description says. */
function open(Encrypt: string) {
  const key = Buffer.from(`${account.encodingAesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(Encrypt, 'base64'), decipher.final()])
  const plain = padded.subarray(0, padded.length - (padded.at(-1) ?? 0))
  const end = 20 + plain.readUInt32BE(16)
  return { text: plain.toString('utf8', 20, end), appId: plain.toString('utf8', end) }
}

describe('signPush', () => {
  test('signs a plaintext push as the official example', () => {
    const push = signPush('{}', { token: 'AAAAA', timestamp: 1_714_037_059, nonce: '486452656', format: 'json' })
    expect(push).toEqual({
      method: 'POST',
      query: { signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78', timestamp: '1714037059', nonce: '486452656' },
      querystring: 'signature=899cf89e464efb63f54ddac96b0a0a235f53aa78&timestamp=1714037059&nonce=486452656',
      body: '{}',
      contentType: 'application/json',
    })
  })

  test.each(['xml', 'json'] as const)('encrypts as %s, and signs the envelope', (format) => {
    const push = signPush(message, { ...account, format })
    const { signature, msg_signature, timestamp = '', nonce = '', encrypt_type } = push.query
    const Encrypt = /Encrypt(?:><!\[CDATA\[|":")([\w+/=]+)/.exec(push.body)?.[1] ?? ''
    expect(encrypt_type).toBe('aes')
    expect(signature).toBe(sha1('AAAAA', timestamp, nonce))
    expect(msg_signature).toBe(sha1('AAAAA', timestamp, nonce, Encrypt))
    expect(open(Encrypt).appId).toBe('wxba5fad812f8e6fb9')
    if (format === 'json') expect(JSON.parse(open(Encrypt).text)).toEqual(message)
    else expect(open(Encrypt).text).toContain('<Content><![CDATA[你好]]]]><![CDATA[>]]></Content>')
    expect(push.body).not.toContain('你好')
    expect(Object.fromEntries(new URLSearchParams(push.querystring))).toEqual(push.query)
  })

  test('a compatible push has both, side by side', () => {
    const push = signPush(message, { ...account, mode: 'compatible', format: 'json' })
    const { Encrypt, ...rest } = JSON.parse(push.body)
    expect(rest).toEqual(message)
    expect(JSON.parse(open(Encrypt).text)).toEqual(message)
  })
})

test('signUrlCheck signs as the official example', () => {
  const options = { token: 'AAAAA', timestamp: 1_714_036_504, nonce: '1514711492' }
  expect(signUrlCheck('4375120948345356249', options)).toEqual({
    signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
    timestamp: '1714036504',
    nonce: '1514711492',
    echostr: '4375120948345356249',
  })
})

describe('manualClock', () => {
  test('runs what falls due in its order, at its time', () => {
    const clock = manualClock(1000)
    const ran: string[] = []
    clock.after(20, () => ran.push(`b at ${clock.now()}`))
    clock.after(10, () => {
      ran.push(`a at ${clock.now()}`)
      clock.after(5, () => ran.push(`c at ${clock.now()}`))
    })
    const cancel = clock.after(15, () => ran.push('called off'))
    cancel()
    cancel()
    clock.advance(9)
    expect(ran).toEqual([])
    clock.advance(11)
    expect(ran).toEqual(['a at 1010', 'c at 1015', 'b at 1020'])
    expect(clock.now()).toBe(1020)
  })

  test('keeps the order of those due at the same time', () => {
    const clock = manualClock()
    const ran: number[] = []
    for (let i = 0; i < 5; i++) clock.after(10, () => ran.push(i))
    clock.advance(10)
    expect(ran).toEqual([0, 1, 2, 3, 4])
    expect(clock.now()).toBe(1_700_000_000_010)
  })
})
