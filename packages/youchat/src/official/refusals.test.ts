import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isWxError } from '../errors.ts'
import { manualClock, signPush, signUrlCheck } from '../testing/index.ts'
import { type CallbackRequest, type ErrorInfo, WxApplication } from './index.ts'

const now = 1_700_000_000
const account = {
  token: 'Tok3n-nobody-may-read',
  appId: 'wx0123456789abcdef',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ',
}
const fixed = { timestamp: now, nonce: '415670741' }
const message = {
  ToUserName: 'gh_1',
  FromUserName: 'o1',
  CreateTime: now,
  MsgType: 'text',
  Content: '你好',
  MsgId: '1',
}

type Mode = 'plain' | 'compatible' | 'encrypted'
const push = (mode: Mode, format: 'xml' | 'json' = 'xml', text: typeof message | string = message) =>
  signPush(text, { ...account, ...fixed, mode, format })
const plain = push('plain')
const sealed = push('encrypted')
const compatible = push('compatible')

/** The signature, computed apart from the code under test. */
const sha1 = (...parts: string[]) => createHash('sha1').update(parts.sort().join('')).digest('hex')
const query = (signed: { query: Readonly<Record<string, string>> }): Record<string, string> => ({ ...signed.query })
const without = (signed: typeof plain, name: string) => {
  const { [name]: _, ...rest } = signed.query
  return rest
}
/** An envelope with another cipher text, and the signature that goes with it. */
function resigned(Encrypt: string) {
  const msg_signature = sha1(account.token, String(now), fixed.nonce, Encrypt)
  return { query: { ...sealed.query, msg_signature }, body: `<xml><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>` }
}
const cipherText = /<Encrypt><!\[CDATA\[(.+?)]]>/.exec(sealed.body)?.[1] ?? ''
function flipped(at: number): string {
  const bytes = Buffer.from(cipherText, 'base64')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes.toString('base64')
}
const xml = (nodes: string) => `<xml>${nodes}</xml>`
const head =
  '<ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType>'
const bomb = `<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${xml(`${head}<Content>&b;</Content>`)}`
const external = `<!DOCTYPE xml SYSTEM "file:///etc/passwd">${xml(head)}`
const broken = Buffer.concat([
  Buffer.from(`<xml>${head}<Content>`),
  Buffer.from([0xc3, 0x28]),
  Buffer.from('</Content></xml>'),
])

interface Refusal {
  readonly name: string
  readonly mode: Mode
  readonly request: Omit<CallbackRequest, 'method'> & { readonly method?: string }
  readonly status: 400 | 401 | 405 | 413
  readonly code: string
  readonly step: ErrorInfo['step']
}
const refusals: Refusal[] = []
const refuse = (
  mode: Mode,
  name: string,
  request: Refusal['request'],
  [status, code, step]: readonly [Refusal['status'], string, ErrorInfo['step']],
) => void refusals.push({ name: `${mode}: ${name}`, mode, request, status, code, step })

const mismatch = [401, 'signature_mismatch', 'verify'] as const
const missing = [401, 'missing_parameter', 'verify'] as const
const repeated = [401, 'repeated_parameter', 'request'] as const

// Parameters: missing, empty, forged, repeated, in each of the three shapes a query may have.
for (const [mode, signed, names] of [
  ['plain', plain, ['signature', 'timestamp', 'nonce']],
  ['compatible', compatible, ['msg_signature', 'timestamp', 'nonce']],
  ['encrypted', sealed, ['msg_signature', 'timestamp', 'nonce']],
] as const) {
  const { body } = signed
  refuse(mode, 'no query at all', { query: '', body }, missing)
  for (const name of names) {
    refuse(mode, `${name} missing`, { query: without(signed, name), body }, missing)
    refuse(mode, `${name} empty`, { query: { ...signed.query, [name]: '' }, body }, missing)
    refuse(mode, `${name} forged`, { query: { ...signed.query, [name]: '1234' }, body }, mismatch)
    const value = signed.query[name] ?? ''
    refuse(mode, `${name} twice in text`, { query: `${signed.querystring}&${name}=${value}`, body }, repeated)
    refuse(mode, `${name} first as another`, { query: `?${name}=1&${signed.querystring}`, body }, repeated)
    refuse(
      mode,
      `${name} twice, once escaped`,
      { query: `${signed.querystring}&%${name.charCodeAt(0).toString(16)}${name.slice(1)}=1`, body },
      repeated,
    )
    const params = new URLSearchParams(signed.query)
    params.append(name, value)
    refuse(mode, `${name} twice in URLSearchParams`, { query: params, body }, repeated)
    refuse(mode, `${name} as a list`, { query: { ...signed.query, [name]: [value, value] }, body }, repeated)
    refuse(mode, `${name} as a list of one`, { query: { ...signed.query, [name]: [value] }, body }, repeated)
    refuse(
      mode,
      `${name} as an object`,
      { query: { ...signed.query, [name]: { toString: () => value } }, body },
      repeated,
    )
    refuse(mode, `${name} as a number`, { query: { ...signed.query, [name]: 1 }, body }, repeated)
  }
  const signature = names[0]
  const right = signed.query[signature] ?? ''
  refuse(
    mode,
    'signature in upper case',
    { query: { ...signed.query, [signature]: right.toUpperCase() }, body },
    mismatch,
  )
  refuse(mode, 'signature cut short', { query: { ...signed.query, [signature]: right.slice(0, 39) }, body }, mismatch)
  refuse(mode, 'signature with a tail', { query: { ...signed.query, [signature]: `${right}0` }, body }, mismatch)
  refuse(mode, 'signature not ASCII', { query: { ...signed.query, [signature]: 'é'.repeat(40) }, body }, mismatch)
  refuse(mode, 'empty body', { query: signed.query, body: '' }, [400, 'empty_body', 'request'])
  refuse(mode, 'no body', { query: signed.query }, [400, 'empty_body', 'request'])
  refuse(mode, 'blank body', { query: signed.query, body: Buffer.from(' \r\n\t') }, [400, 'empty_body', 'request'])
  refuse(mode, 'oversized body', { query: signed.query, body: 'x'.repeat(1_048_577) }, [
    413,
    'body_too_large',
    'request',
  ])
  refuse(mode, 'oversized bytes', { query: signed.query, body: Buffer.alloc(1_048_577, 32) }, [
    413,
    'body_too_large',
    'request',
  ])
  refuse(mode, 'oversized in UTF-8 only', { query: signed.query, body: '你'.repeat(350_000) }, [
    413,
    'body_too_large',
    'request',
  ])
  refuse(mode, 'invalid UTF-8', { query: signed.query, body: broken }, [400, 'invalid_utf8', 'request'])
  for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', '']) {
    refuse(mode, `method "${method}"`, { method, query: signed.query, body }, [405, 'method_not_allowed', 'request'])
  }
  const step = mode === 'plain' ? 'message' : 'verify'
  refuse(mode, 'wrong root', { query: signed.query, body: `<html>${head}</html>` }, [400, 'xml_root', step])
  refuse(mode, 'cut off', { query: signed.query, body: body.slice(0, -3) }, [400, 'xml_syntax', step])
  refuse(mode, 'not XML, not JSON', { query: signed.query, body: 'hello' }, [400, 'xml_syntax', step])
  refuse(mode, 'external DTD', { query: signed.query, body: external }, [400, 'xml_dtd', step])
  refuse(mode, 'entity bomb', { query: signed.query, body: bomb }, [400, 'xml_dtd', step])
  refuse(mode, 'unknown entity', { query: signed.query, body: xml(`${head}<Content>&xxe;</Content>`) }, [
    400,
    'xml_entity',
    step,
  ])
  refuse(mode, 'deep nesting', { query: signed.query, body: `<xml>${'<a>'.repeat(5000)}` }, [400, 'xml_depth', step])
  refuse(mode, 'garbage JSON', { query: signed.query, body: '{"ToUserName":' }, [400, 'json_syntax', step])
  refuse(mode, 'JSON array', { query: signed.query, body: '[{"MsgType":"text"}]' }, [400, 'xml_syntax', step])
  refuse(mode, 'deep JSON', { query: signed.query, body: `{"a":${'['.repeat(5000)}` }, [400, 'json_depth', step])
  const old = signPush(message, { ...account, mode, timestamp: now - 301 })
  refuse(mode, 'stale timestamp', { query: old.query, body: old.body }, [401, 'stale_timestamp', 'verify'])
  const early = signPush(message, { ...account, mode, timestamp: now + 301 })
  refuse(mode, 'timestamp of tomorrow', { query: early.query, body: early.body }, [401, 'stale_timestamp', 'verify'])
  const timestamp = 'NaN'
  const Encrypt = /<Encrypt><!\[CDATA\[(.+?)]]>/.exec(body)?.[1] ?? ''
  const unreadable = {
    ...signed.query,
    timestamp,
    signature: sha1(account.token, timestamp, fixed.nonce),
    msg_signature: sha1(account.token, timestamp, fixed.nonce, Encrypt),
  }
  refuse(mode, 'timestamp that is no number', { query: unreadable, body }, [401, 'stale_timestamp', 'verify'])

  for (const name of ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType'] as const) {
    for (const format of ['xml', 'json'] as const) {
      const { [name]: _, ...rest } = message
      const lacking = signPush(rest, { ...account, ...fixed, mode, format })
      refuse(mode, `${format} without ${name}`, { query: lacking.query, body: lacking.body }, [
        400,
        'missing_field',
        'message',
      ])
    }
  }
  for (const nodes of ['<MsgType>text</MsgType><MsgType>event</MsgType>', '<MsgType><a>text</a></MsgType>']) {
    const odd = push(mode, 'xml', xml(`${head.replace('<MsgType>text</MsgType>', nodes)}`))
    refuse(mode, nodes, { query: odd.query, body: odd.body }, [400, 'field_type', 'message'])
  }
}

// Choosing another way than the account's.
refuse('encrypted', 'plaintext push', { query: plain.query, body: plain.body }, missing)
refuse(
  'encrypted',
  'plaintext push that says raw',
  { query: { ...plain.query, encrypt_type: 'raw' }, body: plain.body },
  missing,
)
refuse('compatible', 'plaintext push', { query: plain.query, body: plain.body }, missing)
refuse('encrypted', 'plaintext body, query of an encrypted push', { query: sealed.query, body: plain.body }, [
  400,
  'missing_encrypt',
  'verify',
])
refuse('compatible', 'Encrypt stripped', { query: compatible.query, body: plain.body }, [
  400,
  'missing_encrypt',
  'verify',
])
refuse('compatible', 'Encrypt emptied', { query: compatible.query, body: xml(`${head}<Encrypt></Encrypt>`) }, [
  400,
  'missing_encrypt',
  'verify',
])
refuse('encrypted', 'Encrypt twice', { query: sealed.query, body: xml(`<Encrypt>${cipherText}</Encrypt>`.repeat(2)) }, [
  400,
  'missing_encrypt',
  'verify',
])
refuse('encrypted', 'Encrypt nested', { query: sealed.query, body: xml(`<Encrypt><a>${cipherText}</a></Encrypt>`) }, [
  400,
  'missing_encrypt',
  'verify',
])
refuse(
  'encrypted',
  'Encrypt as a JSON list',
  { query: sealed.query, body: JSON.stringify({ Encrypt: [cipherText] }) },
  [400, 'missing_encrypt', 'verify'],
)
refuse('plain', 'encrypt_type=aes', { query: sealed.query, body: sealed.body }, [
  400,
  'unexpected_encryption',
  'verify',
])
refuse('plain', 'encrypt_type=aes, forged', { query: { ...sealed.query, signature: '0' }, body: sealed.body }, mismatch)
for (const mode of ['encrypted', 'compatible'] as const) {
  const signed = push(mode)
  const { body } = signed
  refuse(
    mode,
    'the plain signature as msg_signature',
    { query: { ...signed.query, msg_signature: plain.query.signature }, body },
    mismatch,
  )
  refuse(
    mode,
    'valid signature, forged msg_signature',
    { query: { ...signed.query, msg_signature: '0'.repeat(40) }, body },
    mismatch,
  )
  refuse(mode, 'valid signature, no msg_signature', { query: without(signed, 'msg_signature'), body }, missing)
}

// What is inside the envelope.
for (const at of [0, 1, 15, 16, 17, 19, 20, 31, 32, 63, 100, -33, -17, -16, -1]) {
  const length = Buffer.from(cipherText, 'base64').length
  const { body } = resigned(flipped((at + length) % length))
  refuse('encrypted', `cipher text changed at byte ${at}`, { query: sealed.query, body }, mismatch)
}
const lastFlipped = Buffer.from(cipherText, 'base64').length - 33
refuse('encrypted', 'bad padding, signed', resigned(flipped(lastFlipped)), [400, 'invalid_padding', 'verify'])
refuse('encrypted', 'not base64, signed', resigned(`${cipherText.slice(0, -4)}!!!!`), [400, 'invalid_base64', 'verify'])
refuse('encrypted', 'cut short, signed', resigned(Buffer.alloc(33).toString('base64')), [
  400,
  'invalid_length',
  'verify',
])
const other = { ...account, ...fixed, appId: 'wxffffffffffffffff' }
for (const mode of ['encrypted', 'compatible'] as const) {
  for (const appId of ['wxffffffffffffffff', '', `${account.appId}0`, account.appId.toUpperCase()]) {
    const wrong = signPush(message, { ...other, appId, mode })
    refuse(mode, `for "${appId}"`, { query: wrong.query, body: wrong.body }, [400, 'receive_id_mismatch', 'verify'])
  }
  const inside = (text: string, code: string) => {
    const signed = push(mode, 'xml', text)
    refuse(mode, `inside, ${code}: ${text.slice(0, 20)}`, { query: signed.query, body: signed.body }, [
      400,
      code,
      'message',
    ])
  }
  inside(`<html>${head}</html>`, 'xml_root')
  inside(bomb, 'xml_dtd')
  inside(external, 'xml_dtd')
  inside(xml(`${head}<Content>&b;</Content>`), 'xml_entity')
  inside('[{"MsgType":"text"}]', 'xml_syntax')
  inside('{"MsgType":"text"', 'json_syntax')
  inside('', 'xml_syntax')
}

// The check of the URL.
const check = signUrlCheck('4375120948345356249', { token: account.token, ...fixed })
for (const mode of ['plain', 'encrypted', 'compatible'] as const) {
  const { echostr: _, ...noEchostr } = check
  refuse(mode, 'URL check, forged', { method: 'GET', query: { ...check, signature: '0'.repeat(40) } }, mismatch)
  refuse(mode, 'URL check, unsigned', { method: 'GET', query: { echostr: '<script>' } }, missing)
  refuse(mode, 'URL check without echostr', { method: 'GET', query: noEchostr }, [400, 'missing_parameter', 'verify'])
  refuse(
    mode,
    'URL check, echostr twice',
    { method: 'GET', query: `${new URLSearchParams(check)}&echostr=1` },
    repeated,
  )
}

function start(mode: Mode) {
  const heard: { error: unknown; info: ErrorInfo }[] = []
  let answered = 0
  const app = new WxApplication({
    ...account,
    mode,
    maxAgeMs: 300_000,
    clock: manualClock(now * 1000),
    onError: (error, info) => void heard.push({ error, info }),
  })
  app.on(['message', 'event'], () => void answered++)
  return { app, heard, answered: () => answered }
}

/** All that may be printed of an error. */
function printed(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = JSON.stringify(error, ['code', 'name', ...Object.getOwnPropertyNames(error)])
  return [error.message, error.stack, JSON.stringify(error), own, printed(error.cause)].join('\n')
}

function expectNoSecret(text: string) {
  const key = Buffer.from(account.encodingAesKey, 'base64')
  for (const secret of [account.token, account.encodingAesKey, key.toString('hex'), key.toString('latin1')]) {
    expect(text).not.toContain(secret)
  }
}

test.each(refusals)('$name: $status $code', async ({ mode, request, status, code, step }) => {
  const { app, heard, answered } = start(mode)
  const reply = await app.handle({ method: 'POST', ...request })
  expect({ status: reply.status, answered: answered() }).toEqual({ status, answered: 0 })
  expect(heard).toEqual([{ error: expect.objectContaining({ code }), info: expect.objectContaining({ step }) }])
  expect(isWxError(heard[0]?.error)).toBe(true)
  expectNoSecret(JSON.stringify(reply) + printed(heard[0]?.error))
  expect(reply.headers['content-type']).toMatch(/^text\/plain/)
  expect(reply.headers.allow).toBe(status === 405 ? 'GET, POST' : undefined)
})

test.each(refusals.filter(({ status }) => status !== 405))('process throws; $name', async (refusal) => {
  const { mode, request, status, code, step } = refusal
  const { app, heard, answered } = start(mode)
  const body = request.method === 'GET' ? undefined : ((request.body ?? '') as string | Uint8Array)
  const error = await app.process(request.query, body).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code })
  expect(error).toHaveProperty(
    'name',
    status === 401 ? 'WxSignatureError' : expect.stringMatching(/^Wx(Request|Decrypt)Error$/),
  )
  expect(heard).toEqual([{ error, info: expect.objectContaining({ step }) }])
  expect(answered()).toBe(0)
})

test('invalid UTF-8 inside the envelope is refused', async () => {
  const { createCipheriv } = await import('node:crypto')
  const key = Buffer.from(account.encodingAesKey, 'base64')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(broken.length)
  const text = Buffer.concat([Buffer.alloc(16, 7), length, broken, Buffer.from(account.appId)])
  const pad = 32 - (text.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const bytes = Buffer.concat([cipher.update(text), cipher.update(Buffer.alloc(pad, pad)), cipher.final()])
  const { app, heard, answered } = start('encrypted')
  const reply = await app.handle({ method: 'POST', ...resigned(bytes.toString('base64')) })
  expect(reply.status).toBe(400)
  expect(heard).toEqual([
    { error: expect.objectContaining({ code: 'invalid_utf8' }), info: { step: 'verify', req: undefined } },
  ])
  expect(answered()).toBe(0)
})

test('a body of exactly the largest size is taken', async () => {
  const { app, heard } = start('plain')
  const room = 1_048_576 - Buffer.byteLength(xml(`${head}<Content></Content>`))
  const body = xml(`${head}<Content>${'x'.repeat(room)}</Content>`)
  expect(await app.handle({ method: 'POST', query: plain.query, body })).toMatchObject({ status: 200 })
  expect(await app.handle({ method: 'POST', query: plain.query, body: Buffer.from(body) })).toMatchObject({
    status: 200,
  })
  expect(heard).toEqual([])
})

test('a timestamp at the edge of maxAgeMs is taken', async () => {
  const { app, heard } = start('encrypted')
  for (const timestamp of [now - 300, now + 300]) {
    const signed = signPush(message, { ...account, timestamp })
    expect(await app.handle(signed)).toMatchObject({ status: 200 })
  }
  expect(heard).toEqual([])
})

test.each([
  ['no account', {}, 'missing_token'],
  ['an empty token', { token: '' }, 'missing_token'],
  ['no tokens', { token: [] }, 'missing_token'],
  ['one empty token among others', { token: ['a', ''] }, 'missing_token'],
  ['no key', { token: account.token, appId: account.appId, mode: 'encrypted' }, 'missing_aes_key'],
  ['no appId', { token: account.token, encodingAesKey: account.encodingAesKey }, 'missing_app_id'],
  ['a bad key', { ...account, encodingAesKey: `${account.encodingAesKey}x` }, 'invalid_aes_key'],
] as const)('with %s everything is 500, which says what to do', async (_, given, code) => {
  const heard: unknown[] = []
  const app = new WxApplication({ onError: (...told) => void heard.push(told) })
  for (const request of [sealed, plain, { method: 'GET', query: check }]) {
    const reply = await app.handle({ ...request, account: given })
    expect(reply.status).toBe(500)
    expectNoSecret(JSON.stringify(reply))
  }
  expect(heard).toHaveLength(3)
  for (const told of heard)
    expect(told).toEqual([expect.objectContaining({ code, name: 'WxConfigError' }), { step: 'config', req: undefined }])
  await expect(app.process(query(sealed), sealed.body, given)).rejects.toMatchObject({ code })
})

test('process names the step when a parameter is repeated and the body is empty', async () => {
  const { app, heard } = start('plain')
  await expect(app.process(`${plain.querystring}&nonce=1`, '')).rejects.toMatchObject({ code: 'repeated_parameter' })
  expect(heard[0]?.info.step).toBe('request')
})

test('a body that cannot be read is 400 and told to the hook once', async () => {
  const { app, heard } = start('encrypted')
  const failure = new Error('socket hang up')
  const body = () => Promise.reject(failure)
  expect(await app.handle({ method: 'POST', query: sealed.query, body })).toMatchObject({ status: 400 })
  expect(heard).toEqual([{ error: failure, info: { step: 'request', req: undefined } }])
})

test('an unsigned push is refused without a word on the clock of this machine', async () => {
  const { app } = start('plain')
  const reply = await app.handle({ method: 'POST', query: { ...plain.query, timestamp: '1' }, body: plain.body })
  expect(reply).toMatchObject({ status: 401, body: 'signature_mismatch' })
})

test.each(['xml', 'json'] as const)(
  'a push whose CreateTime is empty is refused as one without it, %s',
  async (format) => {
    const { app, heard, answered } = start('plain')
    const signed = signPush({ ...message, CreateTime: '' }, { ...account, ...fixed, mode: 'plain', format })
    expect(await app.handle(signed)).toMatchObject({ status: 400, body: 'missing_field' })
    expect(heard).toHaveLength(1)
    expect(answered()).toBe(0)
  },
)

test('a body is read by the function given for it, which is told the largest size', async () => {
  const { app, heard, answered } = start('encrypted')
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

test('maxBodyBytes sets the largest size', async () => {
  const app = new WxApplication({ token: 't', maxBodyBytes: 100, onError: () => {} })
  const signed = signPush(message, { token: 't' })
  expect(await app.handle(signed)).toMatchObject({ status: 413, body: 'body_too_large' })
})

test('an application with a bad key does not even start', () => {
  for (const encodingAesKey of ['', 'x'.repeat(42), `${'x'.repeat(42)}=`, ['k'.repeat(43), 'short']]) {
    expect(() => new WxApplication({ ...account, encodingAesKey })).toThrow(
      expect.objectContaining({ code: 'invalid_aes_key', name: 'WxConfigError' }),
    )
  }
})
