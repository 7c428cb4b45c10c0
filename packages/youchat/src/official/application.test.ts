import { createDecipheriv, createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { manualClock, type SignPushOptions, signPush } from '../testing/index.ts'
import {
  type CallbackReply,
  type ErrorInfo,
  WxApplication,
  type WxApplicationOptions,
  WxTextResponse,
} from './index.ts'

const account = {
  token: 'AAAAA',
  appId: 'wxba5fad812f8e6fb9',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ',
}
const text = (Content: string) => ({
  ToUserName: 'gh_97417a04a28d',
  FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
  CreateTime: 1_714_112_445,
  MsgType: 'text',
  Content,
  MsgId: '4561255354251345929',
})
const modes = ['plain', 'compatible', 'encrypted'] as const
const formats = ['xml', 'json'] as const
const combinations = modes.flatMap((mode) => formats.map((format) => ({ mode, format })))

/** The nodes of an XML or JSON reply, read apart from the code under test. */
function nodesOf(reply: string): Record<string, string> {
  if (reply.startsWith('{')) return JSON.parse(reply)
  const nodes: Record<string, string> = {}
  expect(reply).toMatch(/^<xml>.*<\/xml>$/s)
  for (const [, name = '', content = ''] of reply.matchAll(/<(\w+)>((?:<!\[CDATA\[.*?]]>)+|\d+)<\/\1>/gs)) {
    nodes[name] = content.replaceAll(/<!\[CDATA\[(.*?)]]>/gs, '$1')
  }
  return nodes
}

/** What an envelope holds, as the platform opens it. */
function unseal(reply: string, { token, appId, encodingAesKey }: typeof account): string {
  const { Encrypt = '', MsgSignature, TimeStamp, Nonce = '' } = nodesOf(reply)
  const signed = [token, String(TimeStamp), Nonce, Encrypt].sort().join('')
  expect(MsgSignature).toBe(createHash('sha1').update(signed).digest('hex'))
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(Encrypt, 'base64'), decipher.final()])
  const plain = padded.subarray(0, padded.length - (padded.at(-1) ?? 0))
  expect(padded.length % 32).toBe(0)
  const end = 20 + plain.readUInt32BE(16)
  expect(plain.toString('utf8', end)).toBe(appId)
  return plain.toString('utf8', 20, end)
}

/** An application that keeps what its error hook is told. */
function listening(options: WxApplicationOptions = { token: 'AAAAA' }) {
  const heard: [unknown, ErrorInfo][] = []
  const app = new WxApplication({ deliveries: 1, ...options, onError: (...told) => void heard.push(told) })
  return { app, heard }
}
const send = (app: WxApplication, message: Record<string, string | number>, options: Partial<SignPushOptions> = {}) =>
  app.handle(signPush(message, { token: 'AAAAA', ...options }))
const contentOf = (reply: CallbackReply) => nodesOf(reply.body).Content

const check = {
  signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
  timestamp: '1714036504',
  nonce: '1514711492',
  echostr: '4375120948345356249',
}

test.each(modes)('the check of the URL is answered with the echostr, in mode %s', async (mode) => {
  const app = new WxApplication({ deliveries: 1, ...account, mode })
  const querystring = new URLSearchParams(check).toString()
  for (const query of [check, querystring, `?${querystring}`, new URLSearchParams(check)]) {
    const reply = await app.handle({ method: 'GET', query })
    expect(reply).toEqual({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: '4375120948345356249',
    })
    expect(await app.process(query)).toBe('4375120948345356249')
    expect(await app.process(query, null)).toBe('4375120948345356249')
    expect(await app.process(query, '')).toBe('4375120948345356249')
  }
})

test('the official example of an encrypted push is read', async () => {
  const app = new WxApplication({
    deliveries: 1,
    token: 'AAAAA',
    appId: 'wxba5fad812f8e6fb9',
    encodingAesKey: 'A'.repeat(43),
  })
  app.on('event.debug_demo', (req) => `${req.debug_str} at ${req.CreateTime}`)
  const query = {
    signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
    timestamp: '1714112445',
    nonce: '415670741',
    openid: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    encrypt_type: 'aes',
    msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
  }
  const Encrypt =
    '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
  for (const params of [query, new URLSearchParams(query), new URLSearchParams(query).toString()]) {
    const reply = await app.process(params, JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt }))
    const opened = JSON.parse(unseal(reply, { ...account, encodingAesKey: 'A'.repeat(43) }))
    expect(opened).toMatchObject({ ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY', Content: 'hello world at 1714112445' })
  }
})

test.each(combinations)('a text is answered in mode $mode as $format', async ({ mode, format }) => {
  const clock = manualClock(1_714_112_446_789)
  const app = new WxApplication({ deliveries: 1, ...account, mode, clock }).on(
    'text',
    (req) => `You said ${req.Content}`,
  )
  const push = signPush(text('你好'), { ...account, mode, format, nonce: '415670741' })
  const reply = await app.handle(push)
  expect(reply).toMatchObject({ status: 200, headers: { 'content-type': `application/${format}; charset=utf-8` } })
  if (mode === 'encrypted') {
    const envelope = nodesOf(reply.body)
    expect(Object.keys(envelope)).toEqual(['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'])
    expect(envelope).toMatchObject({ TimeStamp: format === 'xml' ? '1714112446' : 1_714_112_446, Nonce: '415670741' })
    if (format === 'xml') expect(reply.body).toContain('<TimeStamp>1714112446</TimeStamp>')
  }
  const nodes = nodesOf(mode === 'encrypted' ? unseal(reply.body, account) : reply.body)
  expect(nodes).toEqual({
    ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    FromUserName: 'gh_97417a04a28d',
    CreateTime: expect.anything(),
    MsgType: 'text',
    Content: 'You said 你好',
  })
  expect(String(nodes.CreateTime)).toMatch(/^\d{10}$/)
})

test.each(combinations)('nothing is answered unencrypted, in mode $mode as $format', async ({ mode, format }) => {
  const app = new WxApplication({ deliveries: 1, ...account, mode }).on('text', () => null)
  const reply = await app.handle(signPush(text('hi'), { ...account, mode, format }))
  expect(reply).toMatchObject({ status: 200, body: '' })
})

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
test.each(combinations.flatMap((one) => Object.entries(texts).map(([name, content]) => ({ ...one, name, content }))))(
  '$name is echoed to the byte, in mode $mode as $format',
  async ({ mode, format, content }) => {
    const app = new WxApplication({ deliveries: 1, ...account, mode }).on('text', (req) => req.Content)
    const push = signPush(text(content), { ...account, mode, format })
    for (const body of [push.body, Buffer.from(push.body)]) {
      const reply = await app.process(push.query, body)
      const opened = mode === 'encrypted' ? unseal(reply, account) : reply
      expect(nodesOf(opened).Content).toBe(content)
    }
  },
)

test.each([`${'你'.repeat(682)}abc`, 'x'.repeat(2049)])('one byte more is told to the hook', async (content) => {
  const { app, heard } = listening()
  app.on('text', () => content)
  expect(await send(app, text('hi'))).toMatchObject({ status: 200, body: '' })
  expect(heard).toEqual([
    [expect.objectContaining({ code: 'text_too_long' }), expect.objectContaining({ step: 'reply' })],
  ])
})

test('a reply is sealed with the token and key that opened its request', async () => {
  const keys = ['n'.repeat(43), 'o'.repeat(43)]
  const tokens = ['new-token', 'old-token']
  const { app, heard } = listening({ token: tokens, encodingAesKey: keys, appId: account.appId })
  app.on('text', (req) => req.Content)
  for (const token of tokens) {
    for (const encodingAesKey of keys) {
      for (const format of formats) {
        const pair = { token, encodingAesKey, appId: account.appId }
        const reply = await send(app, text(`${token}${encodingAesKey}`), { ...pair, format })
        expect(nodesOf(unseal(reply.body, pair)).Content).toBe(`${token}${encodingAesKey}`)
      }
    }
  }
  expect(heard).toEqual([])
  expect(await send(app, text('hi'), { ...account, token: 'third' })).toMatchObject({ status: 401 })
  const third = { ...account, token: 'new-token', encodingAesKey: 't'.repeat(43) }
  expect(await send(app, text('hi'), third)).toMatchObject({ status: 400 })
})

test('a key whose last character has its spare bits set opens too', async () => {
  const encodingAesKey = `${'A'.repeat(42)}B`
  const app = new WxApplication({ deliveries: 1, ...account, encodingAesKey }).on('text', () => 'ok')
  const reply = await send(app, text('hi'), { ...account, encodingAesKey: 'A'.repeat(43) })
  expect(nodesOf(unseal(reply.body, { ...account, encodingAesKey: 'A'.repeat(43) })).Content).toBe('ok')
})

test('an account may be given with each call, its key by either name', async () => {
  const app = new WxApplication({ deliveries: 1 }).on('text', (_req, ctx) => `for ${ctx.account.appId}`)
  const push = signPush(text('hi'), account)
  const { encodingAesKey, ...rest } = account
  for (const given of [
    account,
    { ...rest, aesKey: encodingAesKey },
    { ...rest, aesKey: ['B'.repeat(43), encodingAesKey] },
  ]) {
    const reply = await app.process(push.query, push.body, given)
    expect(nodesOf(unseal(reply, account)).Content).toBe('for wxba5fad812f8e6fb9')
    const handled = await app.handle({ ...push, account: given })
    expect(nodesOf(unseal(handled.body, account)).Content).toBe('for wxba5fad812f8e6fb9')
  }
})

test('one bare application serves 50 accounts at once', async () => {
  const accounts = Array.from({ length: 50 }, (_, i) => ({
    token: `token-${i}`,
    appId: `wx${String(i).padStart(16, '0')}`,
    encodingAesKey: `${i}`.padStart(43, 'k'),
  }))
  let arrived = 0
  let open = () => {}
  const allHere = new Promise<void>((resolve) => {
    open = resolve
  })
  const app = new WxApplication({ deliveries: 1, onError: () => {} }).on('text', async (req, ctx) => {
    if (++arrived === 50) open()
    await allHere
    return `${ctx.account.appId} ${req.Content} ${ctx.query.nonce}`
  })
  await Promise.all(
    accounts.map(async (one, i) => {
      const push = signPush(text(`hello ${i}`), { ...one, nonce: `nonce${i}` })
      const reply = await app.process(push.query, push.body, one)
      expect(nodesOf(unseal(reply, one)).Content).toBe(`${one.appId} hello ${i} nonce${i}`)
    }),
  )
  const [first, second] = accounts
  const crossed = await app.handle({ ...signPush(text('hi'), first ?? account), account: second })
  expect(crossed.status).toBe(401)
})

test('the call comes before the options, and those before the class', async () => {
  class Shop extends WxApplication {
    override token = 'of the class'
    override appId = account.appId
    override encodingAesKey = 'C'.repeat(43)
  }
  const accepts = async (app: WxApplication, one: Partial<typeof account>, call?: Partial<typeof account>) => {
    const { status } = await app.handle({ ...signPush(text('hi'), { ...account, ...one }), account: call })
    return status === 200
  }
  const onError = () => {}
  const byClass = { token: 'of the class', encodingAesKey: 'C'.repeat(43) }
  const byOptions = { token: 'of the options', encodingAesKey: 'O'.repeat(43) }
  const byCall = { token: 'of the call', encodingAesKey: 'P'.repeat(43) }
  const bare = new Shop({ onError })
  expect(await accepts(bare, byClass)).toBe(true)
  const app = new Shop({ ...byOptions, onError })
  expect(await accepts(app, byOptions)).toBe(true)
  expect(await accepts(app, byClass)).toBe(false)
  expect(await accepts(app, byCall, byCall)).toBe(true)
  expect(await accepts(app, byOptions, byCall)).toBe(false)
  expect(await accepts(app, { ...byOptions, token: 'of the call' }, { token: 'of the call' })).toBe(true)
  expect(await accepts(app, byOptions)).toBe(true)
  app.token = 'set later'
  expect(await accepts(bare, byClass)).toBe(true)
})

test('a handler is told the query, the raw text and the account without its secrets', async () => {
  const app = new WxApplication(account)
  const message = text('hi')
  const push = signPush(message, { ...account, format: 'json', nonce: 'n1' })
  let seen: unknown[] = []
  app.on('text', (req, ctx) => {
    seen = [ctx.query.nonce, ctx.raw, ctx.account, ctx.signal.aborted, ctx.match, Object.is(ctx.req, req)]
    expect(JSON.stringify(ctx)).not.toContain(account.encodingAesKey)
  })
  await app.handle({ ...push, query: push.querystring })
  expect(seen).toEqual(['n1', JSON.stringify(message), { appId: account.appId }, false, undefined, true])
})

test.each([
  ['a string', 'hi', 'hi'],
  ['a reply', new WxTextResponse('hi', { ToUserName: 'a', FromUserName: 'b' }), 'hi'],
  ['an object with toXml', { toXml: (): string => '<xml><Content><![CDATA[own]]></Content></xml>' }, 'own'],
] as const)('a handler may answer %s, at once or later', async (_, answer, content) => {
  for (const given of [answer, Promise.resolve(answer)]) {
    const { app, heard } = listening()
    app.on('text', () => given)
    expect(contentOf(await send(app, text('hi')))).toBe(content)
    expect(heard).toEqual([])
  }
})

test.each([[''], [null], [undefined], [{ toXml: () => '' }]])('a handler may answer nothing: %j', async (answer) => {
  for (const given of [answer, Promise.resolve(answer)]) {
    const { app, heard } = listening()
    app.on('text', () => given)
    expect(await send(app, text('hi'))).toMatchObject({ status: 200, body: '' })
    expect(heard).toEqual([])
  }
})

test.each([
  [5],
  [0],
  [{}],
  [true],
  [false],
  [[]],
  [Symbol('x')],
  [() => 'x'],
  [{ toXml: () => 5 }],
  [{ toXml: 'x' }],
  [new Date()],
])('a wrong answer is told to the hook, and the person sees nothing: %o', async (answer) => {
  for (const given of [answer, Promise.resolve(answer)]) {
    for (const mode of modes) {
      const { app, heard } = listening({ ...account, mode })
      app.on('text', () => given as never)
      const push = signPush(text('hi'), { ...account, mode })
      expect(await app.handle(push)).toMatchObject({ status: 200, body: '' })
      expect(heard).toEqual([[expect.any(Error), expect.objectContaining({ step: 'reply' })]])
      await expect(app.process(push.query, push.body)).rejects.toBeInstanceOf(Error)
    }
  }
})

test('an answer that writes XML only is declared as XML, also for a push in JSON', async () => {
  const { app } = listening()
  app.on('text', () => ({ toXml: () => '<xml><Content>own</Content></xml>' }))
  const reply = await send(app, text('hi'), { format: 'json' })
  expect(reply.body).toBe('<xml><Content>own</Content></xml>')
  expect(reply.headers['content-type']).toBe('application/xml; charset=utf-8')
})

test('the parameters of the platform keep their plus signs', async () => {
  const { app } = listening()
  app.on('text', () => 'ok')
  const push = signPush(text('hi'), { token: 'AAAAA', nonce: 'a+b/c=' })
  for (const nonce of ['a+b/c=', 'a%2Bb%2Fc%3D', 'a%2bb/c=']) {
    const query = `signature=${push.query.signature}&timestamp=${push.query.timestamp}&nonce=${nonce}`
    expect(await app.handle({ ...push, query })).toMatchObject({ status: 200 })
  }
})

test('parameters of others may stand in the query as often as they like', async () => {
  const { app } = listening()
  app.on('text', (_req, ctx) => `${ctx.query.tenant}`)
  const push = signPush(text('hi'), { token: 'AAAAA' })
  const query = `tenant=1&tenant=2&__proto__=x&%=y&&=z&${push.querystring}`
  expect(contentOf(await app.handle({ ...push, query }))).toBe('2')
})
