import { describe, expect, test } from 'vitest'
import {
  type Account,
  accountOf,
  anyPush,
  checkOf,
  encodingAesKey,
  listening,
  official,
  products,
  pushTo,
  token,
  wecom,
} from '../../../../test/products.ts'
import { expectNoSecret, fixed, fixedPush, now, plainPush, strict } from '../../../../test/refusals.ts'

describe.each(products)('$name', (product) => {
  const sealed = fixedPush(product, 'encrypted')
  const check = checkOf(product, '4375120948345356249', fixed)
  const id = accountOf(product)[product.idName]
  const others = products.filter(({ idName }) => idName !== product.idName)

  test('a timestamp at the edge of maxAgeMs is taken', async () => {
    const { app, heard } = strict(product, 'encrypted')
    for (const timestamp of [now - 300, now + 300]) {
      expect(await app.handle(pushTo(product, anyPush(product), { timestamp }))).toMatchObject({ status: 200 })
    }
    expect(heard).toEqual([])
  })

  const incomplete: [name: string, account: Account, code: string][] = [
    ['no account', {}, 'missing_token'],
    ['an empty token', { token: '' }, 'missing_token'],
    ['no tokens', { token: [] }, 'missing_token'],
    ['one empty token among others', { token: ['a', ''] }, 'missing_token'],
    ['no key', { token, [product.idName]: id, mode: 'encrypted' }, 'missing_aes_key'],
    ['an empty list of keys', { token, [product.idName]: id, encodingAesKey: [] }, 'missing_aes_key'],
    ['no id', { token, encodingAesKey }, `missing_${product.idName.replace('Id', '_id')}`],
    ...others.map(({ idName }): [string, Account, string] => {
      return [`the ${idName} of another product`, { token, encodingAesKey, [idName]: 'x' }, 'missing_']
    }),
    ['a bad key', { ...accountOf(product), encodingAesKey: `${encodingAesKey}x` }, 'invalid_aes_key'],
  ]
  test.each(incomplete)('with %s everything is 500, which says what to do', async (_, account, code) => {
    const heard: [unknown, unknown][] = []
    const app = product.make({ onError: (...told) => void heard.push(told) })
    for (const request of [sealed, plainPush(product), { method: 'GET', query: check }]) {
      const reply = await app.handle({ ...request, account })
      expect(reply.status).toBe(500)
      expectNoSecret(JSON.stringify(reply), product)
    }
    expect(heard).toHaveLength(3)
    for (const [error, info] of heard) {
      expect(error).toMatchObject({ code: expect.stringContaining(code), name: 'WxConfigError' })
      expect(info).toEqual({ step: 'config', req: undefined })
    }
    await expect(app.process(sealed.query, sealed.body, account)).rejects.toMatchObject({
      code: expect.stringContaining(code),
    })
  })

  test('process names the step when a parameter is repeated and the body is empty', async () => {
    const { app, heard } = strict(product, 'encrypted')
    await expect(app.process(`${sealed.querystring}&nonce=1`, '')).rejects.toMatchObject({ code: 'repeated_parameter' })
    expect(heard[0]?.info.step).toBe('request')
  })

  test('a body that cannot be read is 400 and told to the hook once', async () => {
    const { app, heard } = strict(product, 'encrypted')
    const failure = new Error('socket hang up')
    const body = () => Promise.reject(failure)
    expect(await app.handle({ method: 'POST', query: sealed.query, body })).toMatchObject({ status: 400 })
    expect(heard).toEqual([{ error: failure, info: { step: 'request', req: undefined } }])
  })

  test('an unsigned push is refused without a word on the clock of this machine', async () => {
    for (const mode of product.modes) {
      const { app } = strict(product, mode)
      const { query, body } = fixedPush(product, mode)
      const reply = await app.handle({ method: 'POST', query: { ...query, timestamp: '1' }, body })
      expect(reply).toMatchObject({ status: 401, body: 'signature_mismatch' })
    }
  })

  test('a body is read by the function given for it, which is told the largest size', async () => {
    const { app, heard, answered } = strict(product, 'encrypted')
    const asked: number[] = []
    const body = async (maxBytes: number) => {
      asked.push(maxBytes)
      return Buffer.from(sealed.body)
    }
    expect(await app.handle({ method: 'POST', query: sealed.query, body })).toMatchObject({ status: 200 })
    expect({ asked, heard, answered: answered() }).toEqual({ asked: [1_048_576], heard: [], answered: 1 })
    const huge = () => Buffer.alloc(1_048_577, 32)
    expect(await app.handle({ method: 'POST', query: sealed.query, body: huge })).toMatchObject({ status: 413 })
  })

  test.each(product.modes)('a body of exactly the largest size is taken, in mode %s', async (mode) => {
    const push = anyPush(product)
    for (const format of ['xml', 'json'] as const) {
      const { query, body } = pushTo(product, push, { mode, format })
      const maxBodyBytes = Buffer.byteLength(body)
      const exact = listening(product, { mode, maxBodyBytes })
      expect(await exact.app.handle({ method: 'POST', query, body })).toMatchObject({ status: 200 })
      expect(await exact.app.handle({ method: 'POST', query, body: Buffer.from(body) })).toMatchObject({ status: 200 })
      expect(exact.errors).toEqual([])
      const { app } = listening(product, { mode, maxBodyBytes: maxBodyBytes - 1 })
      expect(await app.handle({ method: 'POST', query, body })).toMatchObject({ status: 413, body: 'body_too_large' })
    }
  })

  test('an application with a bad key does not even start', () => {
    for (const bad of ['', 'x'.repeat(42), `${'x'.repeat(42)}=`, ['k'.repeat(43), 'short']]) {
      expect(() => product.make({ ...accountOf(product), encodingAesKey: bad })).toThrow(
        expect.objectContaining({ code: 'invalid_aes_key', name: 'WxConfigError' }),
      )
    }
  })
})

test('a body of a million bytes is taken by default', async () => {
  const { app, heard } = strict(official, 'plain')
  const { query, body } = fixedPush(official, 'plain')
  const room = 1_048_576 - Buffer.byteLength(body)
  const filled = body.replace('你好', `你好${'x'.repeat(room)}`)
  expect(await app.handle({ method: 'POST', query, body: filled })).toMatchObject({ status: 200 })
  expect(heard).toEqual([])
})

test('the application of one product takes no push of another', async () => {
  for (const [product, other] of [
    [official, wecom],
    [wecom, official],
  ] as const) {
    // Even with the same token, key and id.
    const { app, errors } = listening(product)
    let answered = 0
    app.on(['message', 'event'], () => void answered++)
    const inJson = pushTo(other, anyPush(other), { receiveId: product.id, format: 'json' })
    expect(await app.handle(inJson)).toMatchObject({ status: 400, body: 'missing_encrypt' })
    expect(errors).toHaveLength(1)
    expect(answered).toBe(0)
  }
})
