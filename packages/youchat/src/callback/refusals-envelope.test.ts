import { createCipheriv } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { anyPush, encodingAesKey, official, products, pushTo, suite, wecom } from '../../../../test/products.ts'
import {
  cipherOf,
  fixed,
  fixedPush,
  mismatch,
  missing,
  noEnvelope,
  plainPush,
  refusalList,
  resigned,
  strict,
  testRefusals,
  type Verdict,
  xml,
} from '../../../../test/refusals.ts'

/** A cipher text with bits of a byte turned. */
function flipped(cipherText: string, at: number, bits = 1): string {
  const bytes = Buffer.from(cipherText, 'base64')
  const index = at < 0 ? bytes.length + at : at
  bytes[index] = (bytes[index] ?? 0) ^ bits
  return bytes.toString('base64')
}

// Choosing another way than the account's, changing what is sealed, sealing for somebody else.
describe.each(products)('$name refuses by the envelope', (product) => {
  const { refusals, refuse } = refusalList()
  const plain = plainPush(product)
  for (const mode of product.modes.filter((one) => one !== 'plain')) {
    const { query, body } = fixedPush(product, mode)
    const cipherText = cipherOf({ body })
    const { msg_signature: _, ...unproved } = query
    refuse(mode, 'plaintext push', plain, missing)
    const raw = { ...plain.query, encrypt_type: 'raw' }
    refuse(mode, 'plaintext push that says raw', { query: raw, body: plain.body }, missing)
    refuse(mode, 'plaintext body, query of an encrypted push', { query, body: plain.body }, noEnvelope)
    refuse(mode, 'no msg_signature', { query: unproved, body }, missing)
    const signed = { ...unproved, ...plain.query }
    refuse(mode, 'a right signature, no msg_signature', { query: signed, body }, missing)
    const forged = { ...signed, msg_signature: '0'.repeat(40) }
    refuse(mode, 'a right signature, a forged msg_signature', { query: forged, body }, mismatch)
    const taken = { ...signed, msg_signature: plain.query.signature }
    refuse(mode, 'the signature as msg_signature', { query: taken, body }, mismatch)

    const node = `<Encrypt>${cipherText}</Encrypt>`
    refuse(mode, 'Encrypt emptied', { query, body: xml('<Encrypt></Encrypt>') }, noEnvelope)
    refuse(mode, 'Encrypt twice', { query, body: xml(node.repeat(2)) }, noEnvelope)
    refuse(mode, 'Encrypt nested', { query, body: xml(`<Encrypt><a>${cipherText}</a></Encrypt>`) }, noEnvelope)
    refuse(mode, 'Encrypt in another node', { query, body: xml(`<a>${node}</a>`) }, noEnvelope)
    const [name] = product.jsonEnvelope
    for (const [how, value] of [
      ['a list', [cipherText]],
      ['an object', { [name]: cipherText }],
      ['a number', 5],
      ['null', null],
    ]) {
      const json = JSON.stringify({ [name as string]: value })
      refuse(mode, `Encrypt as ${how} in JSON`, { query, body: json }, noEnvelope)
    }
    // Its names are those of the product, to the letter.
    for (const wrong of ['encrypt', 'Encrypt', 'ENCRYPT']) {
      const inXml = xml(`<${wrong}>${cipherText}</${wrong}>`)
      if (wrong !== 'Encrypt') refuse(mode, `${wrong} in XML`, { query, body: inXml }, noEnvelope)
      const inJson = JSON.stringify({ [wrong]: cipherText })
      if (wrong !== name) refuse(mode, `${wrong} in JSON`, { query, body: inJson }, noEnvelope)
    }

    for (const at of [0, 1, 15, 16, 17, 19, 20, 31, 32, 63, 100, -33, -17, -16, -1]) {
      const changed = resigned(product, flipped(cipherText, at)).body
      refuse(mode, `cipher text changed at byte ${at}`, { query, body: changed }, mismatch)
    }
    const unreadable = (code: string): Verdict => [400, code, 'verify']
    // The byte that says how long the padding is: more than the 32 it may be at most.
    const padding = resigned(product, flipped(cipherText, -17, 0x80))
    refuse(mode, 'bad padding, signed', padding, unreadable('invalid_padding'))
    const text = resigned(product, `${cipherText.slice(0, -4)}!!!!`)
    refuse(mode, 'not base64, signed', text, unreadable('invalid_base64'))
    const short = resigned(product, Buffer.alloc(33).toString('base64'))
    refuse(mode, 'cut short, signed', short, unreadable('invalid_length'))

    const others = products.filter((other) => other !== product).map(({ id }) => id)
    for (const id of [...others, '', `${product.id}0`, product.id.slice(0, -1), product.id.toUpperCase()]) {
      const wrong = pushTo(product, anyPush(product), { ...fixed, mode, receiveId: id })
      refuse(mode, `for "${id}"`, wrong, unreadable('receive_id_mismatch'))
    }
  }
  testRefusals(product, refusals)

  test('invalid UTF-8 inside the envelope is refused', async () => {
    const key = Buffer.from(encodingAesKey, 'base64')
    const invalid = Buffer.concat([Buffer.from('<xml><a>'), Buffer.from([0xc3, 0x28]), Buffer.from('</a></xml>')])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(invalid.length)
    const text = Buffer.concat([Buffer.alloc(16, 7), length, invalid, Buffer.from(product.id)])
    const pad = 32 - (text.length % 32)
    const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    const bytes = Buffer.concat([cipher.update(text), cipher.update(Buffer.alloc(pad, pad)), cipher.final()])
    const { app, heard, answered } = strict(product, 'encrypted')
    const reply = await app.handle({ method: 'POST', ...resigned(product, bytes.toString('base64')) })
    expect(reply.status).toBe(400)
    expect(heard).toEqual([
      { error: expect.objectContaining({ code: 'invalid_utf8' }), info: { step: 'verify', req: undefined } },
    ])
    expect(answered()).toBe(0)
  })
})

describe('Official Account in plaintext', () => {
  const { refusals, refuse } = refusalList()
  const { query, body } = fixedPush(official, 'encrypted')
  refuse('plain', 'encrypt_type=aes', { query, body }, [400, 'unexpected_encryption', 'verify'])
  refuse('plain', 'encrypt_type=aes, forged', { query: { ...query, signature: '0' }, body }, mismatch)
  const { body: stripped } = plainPush(official)
  const { query: compatible } = fixedPush(official, 'compatible')
  refuse('compatible', 'Encrypt stripped', { query: compatible, body: stripped }, noEnvelope)
  testRefusals(official, refusals)
})

describe.each([wecom, suite])('$name has no other way than encrypted', (product) => {
  test('whatever an account says of its mode', async () => {
    for (const mode of ['plain', 'compatible'] as const) {
      const { app, heard, answered } = strict(product, mode)
      const { query, body } = plainPush(product)
      expect(await app.handle({ method: 'POST', query, body })).toMatchObject({ status: 401 })
      expect(await app.handle({ method: 'POST', query, body, account: { mode } })).toMatchObject({ status: 401 })
      expect(heard).toHaveLength(2)
      expect(answered()).toBe(0)
    }
  })
})
