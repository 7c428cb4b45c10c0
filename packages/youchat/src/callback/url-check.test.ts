import { describe, expect, test } from 'vitest'
import {
  accountOf,
  anyPush,
  checkOf,
  listening,
  official,
  products,
  pushTo,
  signatureOf,
  suite,
  token,
  wecom,
} from '../../../../test/products.ts'
import { fixed, mismatch, missing, now, refusalList, repeated, testRefusals } from '../../../../test/refusals.ts'

const echostr = '4375120948345356249'

describe.each(products)('the check of the URL of $name', (product) => {
  const check = checkOf(product, echostr, fixed)
  const proof = product.modes.includes('plain') ? 'signature' : 'msg_signature'

  test.each(product.modes)('is answered with the echostr, to the letter, in mode %s', async (mode) => {
    const { app, errors } = listening(product, { mode })
    const querystring = new URLSearchParams(check).toString()
    for (const query of [check, querystring, `?${querystring}`, new URLSearchParams(check)]) {
      const reply = await app.handle({ method: 'GET', query })
      expect(reply).toEqual({
        status: 200,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: echostr,
      })
      expect(await app.process(query)).toBe(echostr)
      expect(await app.process(query, null)).toBe(echostr)
      expect(await app.process(query, '')).toBe(echostr)
    }
    expect(errors).toEqual([])
  })

  const { refusals, refuse } = refusalList()
  for (const mode of product.modes) {
    const get = (query: object | string) => ({ method: 'GET', query: query as Record<string, string> })
    const { echostr: given, ...rest } = check
    refuse(mode, 'forged', get({ ...check, [proof]: '0'.repeat(40) }), mismatch)
    refuse(mode, 'unsigned', get({ echostr: '<script>' }), missing)
    refuse(mode, 'of another token', get(checkOf(product, echostr, { ...fixed, token: 'x' })), mismatch)
    refuse(mode, 'without echostr', get(rest), [400, 'missing_parameter', 'verify'])
    refuse(mode, 'echostr twice', get(`${new URLSearchParams(check)}&echostr=1`), repeated)
    refuse(mode, 'echostr as a list', get({ ...check, echostr: [given, given] }), repeated)
    const old = checkOf(product, echostr, { timestamp: now - 301 })
    refuse(mode, 'stale', get(old), [401, 'stale_timestamp', 'verify'])
  }
  testRefusals(product, refusals)
})

/** Signed as the platform signs it, whatever the echostr is. */
const signed = (given: string) => ({
  msg_signature: signatureOf(token, String(fixed.timestamp), fixed.nonce, given),
  timestamp: String(fixed.timestamp),
  nonce: fixed.nonce,
  echostr: given,
})

describe.each([wecom, suite])('the encrypted echostr of $name', (product) => {
  const check = checkOf(product, echostr, fixed)
  const { refusals, refuse } = refusalList()
  const get = (query: Record<string, string>) => ({ method: 'GET', query })
  const { echostr: sealed = '', ...proof } = check
  const other = sealed.startsWith('A') ? 'B' : 'A'
  refuse('encrypted', 'tampered with', get({ ...check, echostr: other + sealed.slice(1) }), mismatch)
  refuse('encrypted', 'cut short', get({ ...check, echostr: sealed.slice(0, -4) }), mismatch)
  refuse('encrypted', 'in plaintext', get({ ...check, echostr }), mismatch)
  refuse('encrypted', 'in plaintext, signed', get(signed(echostr)), [400, 'invalid_base64', 'verify'])
  refuse('encrypted', 'empty, signed', get(signed('')), [400, 'invalid_length', 'verify'])
  const ofOfficial = checkOf(official, echostr, fixed)
  refuse('encrypted', 'in a check of an Official Account', get(ofOfficial), missing)
  refuse('encrypted', 'with a signature alone', get({ ...ofOfficial, echostr: sealed }), missing)
  const { msg_signature = '' } = proof
  refuse('encrypted', 'with msg_signature as signature', get({ ...proof, signature: msg_signature }), [
    ...[400, 'missing_parameter', 'verify'],
  ] as never)
  for (const id of ['', official.id, `${product.id}0`, 'wwffffffffffffffff']) {
    const wrong = get(checkOf(product, echostr, { ...fixed, receiveId: id }))
    refuse('encrypted', `for "${id}"`, wrong, [400, 'receive_id_mismatch', 'verify'])
  }
  testRefusals(product, refusals)

  test('may have spaces for its pluses, as some frameworks hand it over', async () => {
    const { app, errors } = listening(product)
    let pluses = 0
    for (let i = 0; i < 20; i++) {
      const query = checkOf(product, `${echostr}${i}`)
      pluses += query.echostr?.split('+').length ?? 0
      const spaced = { ...query, echostr: query.echostr?.replaceAll('+', ' ') }
      expect(await app.process(spaced)).toBe(`${echostr}${i}`)
      const text = `${new URLSearchParams(query)}`.replaceAll('%2B', '+')
      expect(await app.process(text)).toBe(`${echostr}${i}`)
      expect(await app.process(new URLSearchParams(text))).toBe(`${echostr}${i}`)
    }
    expect(pluses).toBeGreaterThan(20)
    expect(errors).toEqual([])
  })

  describe('may be for the provider of a third-party application', () => {
    const providerCorpId = 'ww9provider00000000'
    const byProvider = { receiveId: providerCorpId }

    test('where it is configured, in the options or for the call', async () => {
      const query = checkOf(product, echostr, byProvider)
      const { app, errors } = listening(product, { providerCorpId })
      expect(await app.process(query)).toBe(echostr)
      expect(await app.process(checkOf(product, echostr))).toBe(echostr)
      const bare = listening(product)
      expect(await bare.app.process(query, null, { providerCorpId })).toBe(echostr)
      expect(errors).toEqual([])
      expect(await bare.app.handle({ method: 'GET', query })).toMatchObject({
        status: 400,
        body: 'receive_id_mismatch',
      })
    })

    test('and for nobody else', async () => {
      const { app } = listening(product, { providerCorpId })
      for (const receiveId of ['', 'wwffffffffffffffff', `${providerCorpId}0`]) {
        const query = checkOf(product, echostr, { receiveId })
        expect(await app.handle({ method: 'GET', query })).toMatchObject({ status: 400, body: 'receive_id_mismatch' })
      }
    })

    test('a push never is', async () => {
      const { app, errors } = listening(product, { providerCorpId })
      let answered = 0
      app.on(['message', 'event'], () => void answered++)
      const push = pushTo(product, anyPush(product), byProvider)
      expect(await app.handle(push)).toMatchObject({ status: 400, body: 'receive_id_mismatch' })
      expect(await app.handle({ ...push, account: { ...accountOf(product), providerCorpId } })).toMatchObject({
        status: 400,
      })
      expect(answered).toBe(0)
      expect(errors).toHaveLength(2)
    })
  })
})
