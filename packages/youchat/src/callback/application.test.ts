import { describe, expect, test } from 'vitest'
import {
  type Account,
  accountOf,
  encodingAesKey,
  formats,
  listening,
  official,
  pushTo,
  readReply,
  token,
  unseal,
  waysOf,
  wecom,
} from '../../../../test/products.ts'
import { manualClock, signPush } from '../testing/index.ts'
import { WxTextResponse } from './reply.ts'

const texts = {
  'the end of a CDATA section': 'a]]>b]]]>]]>c]]',
  'only the end of a CDATA section': ']]>',
  'the start of one': '<![CDATA[x]]>',
  markup: '</Content></xml><!-- & &amp; &#65; "quotes" \'too\' -->',
  emoji: '👨‍👩‍👧‍👦 🇨🇳 e\u0301',
  newlines: '\na\n\nb\n',
  'line ends of Windows': 'a\r\nb\r\n\rc\r',
  blanks: '  \t a \u3000\u00a0 ',
  separators: 'a\u2028b\u2029c\ufeffd\u0085',
  'a dollar for replace': "$& $1 $' $`",
  '2048 bytes of ASCII': 'x'.repeat(2048),
  '2048 bytes of Chinese': `${'你'.repeat(682)}ab`,
  '2048 bytes of emoji': '😀'.repeat(512),
}
const named = Object.entries(texts).map(([name, content]) => ({ name, content }))

// Products whose people write messages; what suites are told is answered with one word.
describe.each([official, wecom])('$name', (product) => {
  const text = (Content: string) => product.message?.('text', { Content, MsgId: '1', AgentID: 7 }) ?? {}
  const { ToUserName, FromUserName } = product.head

  describe.each(waysOf(product))('in mode $mode as $format', ({ mode, format }) => {
    test('a text is answered, sender and receiver swapped', async () => {
      const { app } = listening(product, { mode, clock: manualClock(1_714_112_446_789) })
      app.on('text', (req) => `You said ${req.Content}`)
      const push = pushTo(product, text('你好'), { mode, format, nonce: '415670741' })
      const reply = await app.handle(push)
      expect(reply).toMatchObject({ status: 200, headers: { 'content-type': `application/${format}; charset=utf-8` } })
      if (mode === 'encrypted') {
        const [, , TimeStamp, Nonce] = product.jsonEnvelope
        if (format === 'xml') expect(reply.body).toContain('<TimeStamp>1714112446</TimeStamp><Nonce><![CDATA[415670741')
        else expect(JSON.parse(reply.body)).toMatchObject({ [TimeStamp]: 1_714_112_446, [Nonce]: '415670741' })
      }
      const nodes = readReply(reply.body, product, mode)
      expect(nodes).toEqual({
        ToUserName: FromUserName,
        FromUserName: ToUserName,
        CreateTime: expect.anything(),
        MsgType: 'text',
        Content: 'You said 你好',
      })
      expect(String(nodes.CreateTime)).toMatch(/^\d{10}$/)
    })

    test('nothing is answered unencrypted', async () => {
      for (const nothing of ['', null, undefined, { toXml: () => '' }]) {
        for (const answer of [nothing, Promise.resolve(nothing)]) {
          const { app, errors } = listening(product, { mode })
          app.on('text', () => answer)
          const reply = await app.handle(pushTo(product, text('hi'), { mode, format }))
          expect(reply).toMatchObject({ status: 200, body: '' })
          expect(errors).toEqual([])
        }
      }
    })

    test.each(named)('$name is echoed to the byte', async ({ content }) => {
      const { app } = listening(product, { mode })
      app.on('text', (req) => req.Content)
      const push = pushTo(product, text(content), { mode, format })
      for (const body of [push.body, Buffer.from(push.body)]) {
        expect(readReply(await app.process(push.query, body), product, mode).Content).toBe(content)
      }
    })

    test.each([5, 0, {}, true, false, [], Symbol('x'), () => 'x', { toXml: () => 5 }, { toXml: 'x' }, new Date()])(
      'a wrong answer is told to the hook, and the person sees nothing: %o',
      async (answer) => {
        for (const given of [answer, Promise.resolve(answer)]) {
          const steps: string[] = []
          const app = product.make({
            deliveries: 1,
            ...accountOf(product),
            mode,
            onError: (_, { step }) => void steps.push(step),
          })
          app.on('text', () => given)
          const push = pushTo(product, text('hi'), { mode, format })
          expect(await app.handle(push)).toMatchObject({ status: 200, body: '' })
          expect(steps).toEqual(['reply'])
          await expect(app.process(push.query, push.body)).rejects.toBeInstanceOf(Error)
        }
      },
    )
  })

  test.each([`${'你'.repeat(682)}abc`, 'x'.repeat(2049)])('one byte more is told to the hook', async (content) => {
    const { app, errors } = listening(product)
    app.on('text', () => content)
    expect(await app.handle(pushTo(product, text('hi')))).toMatchObject({ status: 200, body: '' })
    expect(errors).toEqual([expect.objectContaining({ code: 'text_too_long' })])
  })

  test.each([
    ['a string', 'hi', 'hi'],
    ['a reply', new WxTextResponse('hi', { ToUserName: 'a', FromUserName: 'b' }), 'hi'],
    ['an object with toXml', { toXml: (): string => '<xml><Content><![CDATA[own]]></Content></xml>' }, 'own'],
  ] as const)('a handler may answer %s, at once or later', async (_, answer, content) => {
    for (const given of [answer, Promise.resolve(answer)]) {
      const { app, errors } = listening(product)
      app.on('text', () => given)
      const { body } = await app.handle(pushTo(product, text('hi')))
      expect(readReply(body, product, 'encrypted').Content).toBe(content)
      expect(errors).toEqual([])
    }
  })

  test('a reply is sealed with the token and key that opened its request', async () => {
    const keys = ['n'.repeat(43), 'o'.repeat(43)]
    const tokens = ['new-token', 'old-token']
    const { app, errors } = listening(product, { token: tokens, encodingAesKey: keys })
    app.on('text', (req) => req.Content)
    for (const one of tokens) {
      for (const key of keys) {
        for (const format of formats) {
          const pair = { ...accountOf(product), token: one, encodingAesKey: key }
          const { body } = await app.handle(pushTo(product, text(`${one}${key}`), { ...pair, format }))
          expect(unseal(body, product, pair)).toContain(`${one}${key}`)
        }
      }
    }
    expect(errors).toEqual([])
    const stranger = { token: 'third', encodingAesKey: 'n'.repeat(43) }
    expect(await app.handle(pushTo(product, text('hi'), stranger))).toMatchObject({ status: 401 })
    const wrongKey = { token: 'new-token', encodingAesKey: 't'.repeat(43) }
    expect(await app.handle(pushTo(product, text('hi'), wrongKey))).toMatchObject({ status: 400 })
  })

  test('says that a push is for another account, not that a key is wrong, where one key opens it', async () => {
    const keys = ['B'.repeat(43), encodingAesKey, 'C'.repeat(43)]
    const { app, errors } = listening(product, { encodingAesKey: keys })
    expect(await app.handle(pushTo(product, text('hi'), { receiveId: 'x' }))).toMatchObject({ status: 400 })
    expect(errors).toEqual([expect.objectContaining({ code: 'receive_id_mismatch' })])
  })

  test('a key whose last character has its spare bits set opens too', async () => {
    const { app } = listening(product, { encodingAesKey: `${'A'.repeat(42)}B` })
    app.on('text', () => 'ok')
    const account = { ...accountOf(product), encodingAesKey: 'A'.repeat(43) }
    const { body } = await app.handle(pushTo(product, text('hi'), account))
    expect(unseal(body, product, account)).toContain('ok')
  })

  test('an account may be given with each call, its key by either name', async () => {
    const app = product.make({ deliveries: 1 })
    app.on('text', (req) => req.Content)
    const { query, body } = pushTo(product, text('hi'))
    const { encodingAesKey: aesKey = '', ...rest } = accountOf(product)
    for (const given of [accountOf(product), { ...rest, aesKey }, { ...rest, aesKey: ['B'.repeat(43), aesKey] }]) {
      expect(unseal(await app.process(query, body, given), product)).toContain('hi')
      const handled = await app.handle({ method: 'POST', query, body, account: given })
      expect(unseal(handled.body, product)).toContain('hi')
    }
  })

  test('the call comes before the options', async () => {
    const { app } = listening(product, { token: 'of the options', encodingAesKey: 'O'.repeat(43) })
    const accepts = async (own: { token: string; encodingAesKey: string }, call?: Account) => {
      const push = pushTo(product, text('hi'), own)
      return (await app.handle({ ...push, account: call })).status === 200
    }
    const byOptions = { token: 'of the options', encodingAesKey: 'O'.repeat(43) }
    const byCall = { token: 'of the call', encodingAesKey: 'P'.repeat(43) }
    expect(await accepts(byOptions)).toBe(true)
    expect(await accepts(byCall)).toBe(false)
    expect(await accepts(byCall, byCall)).toBe(true)
    expect(await accepts(byOptions, byCall)).toBe(false)
    expect(await accepts({ ...byOptions, token: 'of the call' }, { token: 'of the call' })).toBe(true)
    expect(await accepts(byOptions)).toBe(true)
  })

  test('one bare application serves 50 accounts at once', async () => {
    const accounts = Array.from({ length: 50 }, (_, i) => ({
      token: `token-${i}`,
      [product.idName]: `id${String(i).padStart(16, '0')}`,
      encodingAesKey: `${i}`.padStart(43, 'k'),
    }))
    let arrived = 0
    let open = () => {}
    const allHere = new Promise<void>((resolve) => {
      open = resolve
    })
    const app = product.make({ deliveries: 1, onError() {} })
    app.on('text', async (req) => {
      if (++arrived === 50) open()
      await allHere
      return `you said ${req.Content}`
    })
    await Promise.all(
      accounts.map(async (one, i) => {
        const { query, body } = signPush(text(`hello ${i};`), one)
        expect(unseal(await app.process(query, body, one), product, one)).toContain(`you said hello ${i};`)
      }),
    )
    const [first, second] = accounts
    const crossed = signPush(text('hi'), first ?? { token })
    expect(await app.handle({ ...crossed, account: second })).toMatchObject({ status: 401 })
  })

  test('the parameters of the platform keep their plus signs', async () => {
    const { app } = listening(product)
    const { query, body } = pushTo(product, text('hi'), { nonce: 'a+b/c=' })
    const { nonce: _, ...rest } = query
    for (const nonce of ['a+b/c=', 'a%2Bb%2Fc%3D', 'a%2bb/c=']) {
      const given = `${new URLSearchParams(rest)}&nonce=${nonce}`
      expect(await app.handle({ method: 'POST', query: given, body })).toMatchObject({ status: 200 })
    }
  })

  test('parameters of others may stand in the query as often as they like', async () => {
    const { app } = listening(product)
    app.on('text', (_req, ctx) => `${ctx.query.tenant}`)
    const { querystring, body } = pushTo(product, text('hi'))
    const query = `tenant=1&tenant=2&__proto__=x&%=y&&=z&${querystring}`
    expect(readReply(await app.process(query, body), product, 'encrypted').Content).toBe('2')
  })

  test('a handler is told the query and the raw text', async () => {
    const { app } = listening(product)
    const push = pushTo(product, text('hi'), { format: 'json', nonce: 'n1' })
    const seen: unknown[] = []
    app.on('text', (_req, ctx) => void seen.push(ctx.query.nonce, ctx.raw))
    await app.handle({ ...push, query: push.querystring })
    expect(seen).toEqual(['n1', JSON.stringify(text('hi'))])
  })
})
