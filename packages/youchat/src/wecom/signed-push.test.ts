import { decrypt, getSignature } from '@wecom/crypto'
import { describe, expect, test } from 'vitest'
import { accountOf, anyPush, type Nodes, nodesOf, suite, wecom } from '../../../../test/products.ts'
import { type SignedPush, signPush, signUrlCheck } from '../testing/index.ts'

const fixed = { timestamp: 1_409_659_813, nonce: '1372623149' }
const text = wecom.message?.('text', { Content: '你好]]>', MsgId: '4561255354251345929', AgentID: 218 }) ?? {}

/** What another library finds in a push, by the platform's description. */
function opened({ query, body }: SignedPush, { token, encodingAesKey }: ReturnType<typeof accountOf>) {
  const { Encrypt, encrypt = Encrypt } = nodesOf(body) as { Encrypt?: string; encrypt?: string }
  const { msg_signature, timestamp = '', nonce = '' } = query
  expect(msg_signature).toBe(getSignature(token, timestamp, nonce, String(encrypt)))
  const { id, message } = decrypt(String(encodingAesKey), String(encrypt))
  return { id, message }
}

describe('signPush', () => {
  test('as XML: ToUserName, AgentID and Encrypt', () => {
    const push = signPush(text, { ...accountOf(wecom), ...fixed })
    expect(push).toMatchObject({ method: 'POST', contentType: 'text/xml' })
    expect(push.body).toMatch(
      /^<xml><ToUserName><!\[CDATA\[ww0123456789abcdef]]><\/ToUserName><AgentID><!\[CDATA\[218]]><\/AgentID><Encrypt><!\[CDATA\[[\w+/=]+]]><\/Encrypt><\/xml>$/,
    )
    const { id, message } = opened(push, accountOf(wecom))
    expect(id).toBe('ww0123456789abcdef')
    expect(message).toContain('<Content><![CDATA[你好]]]]><![CDATA[>]]></Content>')
  })

  test('as JSON: tousername, encrypt and agentid, all of them texts', () => {
    const push = signPush(text, { ...accountOf(wecom), ...fixed, format: 'json' })
    expect(push.contentType).toBe('application/json')
    expect(JSON.parse(push.body)).toEqual({
      tousername: 'ww0123456789abcdef',
      encrypt: expect.any(String),
      agentid: '218',
    })
    const { id, message } = opened(push, accountOf(wecom))
    expect({ id, push: JSON.parse(message) }).toEqual({ id: 'ww0123456789abcdef', push: text })
  })

  test.each(['xml', 'json'] as const)('the query holds nothing else, as %s', (format) => {
    const { query, querystring } = signPush(text, { ...accountOf(wecom), ...fixed, format })
    expect(query).toEqual({ msg_signature: expect.any(String), timestamp: '1409659813', nonce: '1372623149' })
    expect(Object.fromEntries(new URLSearchParams(querystring))).toEqual(query)
  })

  test('to a suite, which has no application', () => {
    for (const format of ['xml', 'json'] as const) {
      const push = signPush(anyPush(suite), { ...accountOf(suite), format })
      const { id } = opened(push, accountOf(suite))
      const nodes: Nodes = nodesOf(push.body)
      expect({ id, to: nodes.ToUserName ?? nodes.tousername }).toEqual({ id: suite.id, to: suite.id })
      expect(nodes.AgentID ?? nodes.agentid).toBe('')
    }
  })

  test('a broken text, and another id inside', () => {
    const push = signPush('<xml>', { ...accountOf(wecom), receiveId: '' })
    expect(opened(push, accountOf(wecom))).toEqual({ id: '', message: '<xml>' })
    const named = signPush(text, { token: 't', product: 'wecom', encodingAesKey: 'k'.repeat(43) })
    expect(Object.keys(named.query)).toEqual(['msg_signature', 'timestamp', 'nonce'])
  })

  test('needs a key: there is no plaintext', () => {
    const { encodingAesKey: _, ...keyless } = accountOf(wecom)
    const refused = expect.objectContaining({ name: 'WxConfigError', code: 'invalid_aes_key' })
    expect(() => signPush(text, keyless)).toThrow(refused)
    expect(() => signPush(text, { ...keyless, mode: 'plain' })).toThrow(refused)
    expect(() => signUrlCheck('1', keyless)).toThrow(refused)
  })

  test('an Official Account is asked as ever', () => {
    const account = { token: 't', appId: 'wx1', encodingAesKey: 'k'.repeat(43) }
    expect(Object.keys(signPush(text, account).query)).toEqual([
      ...['signature', 'timestamp', 'nonce', 'encrypt_type', 'msg_signature'],
    ])
    expect(Object.keys(signPush(text, { token: 't' }).query)).toEqual(['signature', 'timestamp', 'nonce'])
    expect(Object.keys(signUrlCheck('1', account))).toEqual(['signature', 'timestamp', 'nonce', 'echostr'])
    expect(signUrlCheck('1', account).echostr).toBe('1')
  })
})

test('signUrlCheck encrypts the echostr, and signs what it became', () => {
  for (const product of [wecom, suite]) {
    const account = accountOf(product)
    const { msg_signature, timestamp = '', nonce = '', echostr = '', ...rest } = signUrlCheck('43751209', account)
    expect(rest).toEqual({})
    expect(msg_signature).toBe(getSignature(account.token, timestamp, nonce, echostr))
    expect(decrypt(String(account.encodingAesKey), echostr)).toMatchObject({ id: product.id, message: '43751209' })
  }
})
