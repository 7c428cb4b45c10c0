/** What every adapter owes, over real HTTP, whatever stands before it. */
import { createDecipheriv, createHash } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, type IncomingHttpHeaders, type RequestListener, request, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { type AddressInfo, connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { serve } from '@hono/node-server'
import express, { type RequestHandler } from 'express'
import Fastify, { type FastifyInstance } from 'fastify'
import { Hono, type Context as HonoContext } from 'hono'
import Koa, { type Middleware } from 'koa'
import bodyParser from 'koa-bodyparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CallbackApp } from '../callback/options.ts'
import { isWxError } from '../errors.ts'
import { WxApplication } from '../official/index.ts'
import { type SignPushOptions, signPush, signUrlCheck } from '../testing/push.ts'
import type { AdapterOptions } from './body.ts'
import { expressCallback } from './express.ts'
import { fastifyCallback } from './fastify.ts'
import { honoCallback } from './hono.ts'
import { koaCallback } from './koa.ts'
import { nodeCallback } from './node.ts'
import { webCallback } from './web.ts'

const express4: typeof express = createRequire(import.meta.url)('express4')

type Start = (app: CallbackApp, options?: AdapterOptions) => Promise<Server>

async function http(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const onNode =
  (before?: RequestListener): Start =>
  (app, options) => {
    const callback = nodeCallback(app, options)
    return http(async (req, res) => {
      await before?.(req, res)
      await callback(req, res)
    })
  }

const onExpress =
  (framework: typeof express, ...before: RequestHandler[]): Start =>
  (app, options) => {
    const server = framework()
    for (const one of before) server.use(one)
    return http(server.use('/wechat', expressCallback(app, options)))
  }

const onKoa =
  (...before: Middleware[]): Start =>
  (app, options) => {
    const server = new Koa()
    // Koa would print each connection that breaks.
    server.silent = true
    for (const one of before) server.use(one)
    return http(server.use(koaCallback(app, options)).callback())
  }

const onFastify =
  (
    prepare?: (fastify: FastifyInstance) => void,
    settings: { prefix?: string; path?: string } = { prefix: '/wechat' },
  ): Start =>
  async (app, options) => {
    const fastify = Fastify({ bodyLimit: 10 })
    prepare?.(fastify)
    fastify.register(fastifyCallback(app, options), settings)
    await fastify.listen({ port: 0, host: '127.0.0.1' })
    return fastify.server
  }

const onFetch = (fetch: (request: Request) => Response | Promise<Response>) =>
  new Promise<Server>((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server as Server))
  })

const onHono =
  (before?: (c: HonoContext) => Promise<unknown>): Start =>
  (app, options) => {
    const server = new Hono().use(async (c, next) => {
      await before?.(c)
      await next()
    })
    return onFetch(server.all('/wechat', honoCallback(app, options)).fetch)
  }

const onWeb: Start = (app, options) => onFetch(webCallback(app, options))

/** Reads the stream to its end and keeps nothing. */
const consume: RequestListener = async (req) => void (await buffer(req))
const consumeThen: RequestHandler = async (req, _res, next) => {
  await buffer(req)
  next()
}

/** Servers where the adapter itself reads the body. */
const reading: Record<string, Start> = {
  node: onNode(),
  'express 5': onExpress(express),
  'express 4': onExpress(express4),
  'express 5, on a router': (app, options) =>
    http(express().use(express.Router().all('/wechat', expressCallback(app, options)))),
  koa: onKoa(),
  fastify: onFastify(),
  'fastify, with a path': onFastify(undefined, { path: '/wechat' }),
  'fastify, with parsers around': onFastify((fastify) => {
    fastify.addContentTypeParser('text/xml', { parseAs: 'string' }, (_req, _body, done) => done(null, 'wrong'))
    fastify.addContentTypeParser(/^application\/json/, (_req, _payload, done) => done(null, 'wrong'))
  }),
  hono: onHono(),
  web: onWeb,
}

const keepRaw = (req: object, _res: unknown, rawBody: Buffer) => void Object.assign(req, { rawBody })
const allTypes = { type: '*/*', limit: '100mb' }

/** Servers where something before the adapter reads bodies, and leaves them in a raw form. */
const behindParsers: Record<string, Start> = {
  'node, rawBody': onNode(async (req) => void Object.assign(req, { rawBody: await buffer(req), body: {} })),
  'node, bytes in body': onNode(async (req) => void Object.assign(req, { body: new Uint8Array(await buffer(req)) })),
  'node, setEncoding': onNode((req) => void req.setEncoding('utf8')),
  'koa, koa-bodyparser': onKoa(bodyParser()),
  'koa, koa-bodyparser for XML': onKoa(bodyParser({ enableTypes: ['json', 'xml', 'text'] })),
  'koa, text in body': onKoa(async (ctx, next) => {
    Object.assign(ctx.request, { body: (await buffer(ctx.req)).toString() })
    await next()
  }),
  'hono, text()': onHono((c) => c.req.text()),
  'hono, arrayBuffer()': onHono((c) => c.req.arrayBuffer()),
  'hono, json()': onHono((c) => c.req.json().catch(() => {})),
}
for (const [name, one] of Object.entries({ 'express 5': express, 'express 4': express4 })) {
  behindParsers[`${name}, json() with verify`] = onExpress(one, one.json({ verify: keepRaw }))
  behindParsers[`${name}, urlencoded()`] = onExpress(one, one.urlencoded({ extended: true }))
  behindParsers[`${name}, text()`] = onExpress(one, one.text(allTypes))
  behindParsers[`${name}, raw()`] = onExpress(one, one.raw(allTypes))
  behindParsers[`${name}, everything with verify`] = onExpress(
    one,
    one.urlencoded({ ...allTypes, extended: true, verify: keepRaw }),
  )
}

/** Servers where no raw body is left, and what their developer is told to change. */
const parsed: Record<string, [start: Start, advice: RegExp, type?: string]> = {
  node: [onNode(consume), /^The body was already parsed: call nodeCallback before .* req\.rawBody\.$/],
  'express 5, json()': [onExpress(express, express.json()), /mount expressCallback before express\.json\(\).* verify/],
  'express 4, json()': [onExpress(express4, express4.json()), /mount expressCallback before express\.json\(\)/],
  'express 5, stream gone': [onExpress(express, consumeThen), /mount expressCallback before/],
  'express 4, stream gone': [onExpress(express4, consumeThen), /mount expressCallback before/],
  koa: [
    onKoa(async (ctx, next) => {
      Object.assign(ctx.request, { body: JSON.parse((await buffer(ctx.req)).toString() || '{}') })
      await next()
    }),
    /mount koaCallback before .* ctx\.request\.rawBody/,
  ],
  fastify: [
    onFastify((fastify) => {
      fastify.addHook('preParsing', async (_request, _reply, payload) => {
        await buffer(payload)
        return payload
      })
    }),
    /let no preParsing hook read the stream/,
  ],
  'hono, a form': [
    onHono((c) => c.req.formData().catch(() => {})),
    /mount honoCallback before .* c\.req\.text\(\)/,
    'application/x-www-form-urlencoded',
  ],
  'hono, c.req.raw': [onHono((c) => c.req.raw.text()), /mount honoCallback/],
  'web, read': [
    (app) =>
      onFetch(async (request) => {
        await request.text()
        return webCallback(app)(request)
      }),
    /call webCallback before .* request\.clone\(\)/,
  ],
  'web, locked': [
    (app) =>
      onFetch((request) => {
        request.body?.getReader()
        return webCallback(app)(request)
      }),
    /call webCallback before/,
  ],
}

const account = {
  token: 'test-token',
  appId: 'wx0000000000000001',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
const text = '你好 🎉👨‍👩‍👧 ]]> <b>&amp;</b> 末'
const message = (Content: string) => ({
  ToUserName: 'gh_1',
  FromUserName: 'openid-1',
  CreateTime: 1_700_000_000,
  MsgType: 'text',
  Content,
  MsgId: '9223372036854775807',
})

/** An echo application, and the codes of the errors its hook is told. */
function echo(mode: 'plain' | 'compatible' | 'encrypted' = 'plain') {
  const codes: unknown[] = []
  let told = () => {}
  const onError = (error: unknown) => {
    codes.push(isWxError(error) ? error.code : error)
    told()
  }
  const app = new WxApplication({ deliveries: 1, ...account, mode, onError }).on('text', (req) => req.Content)
  return { app, codes, nextError: () => new Promise<void>((resolve) => (told = resolve)) }
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
  reused: boolean
}

interface Ask {
  method?: string
  query?: string | Record<string, string>
  body?: string | Buffer
  type?: string
  agent?: Agent
}

async function ask(server: Server, { method = 'POST', query = '', body, type = 'text/xml', agent }: Ask) {
  const { port } = server.address() as AddressInfo
  const path = `/wechat?${typeof query === 'string' ? query : new URLSearchParams(query)}`
  const headers = body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }
  const req = request({ host: '127.0.0.1', port, method, path, headers, ...(agent && { agent }) })
  req.end(body)
  const [res] = await once(req, 'response')
  const bytes = await buffer(res)
  const answer: Answer = {
    status: res.statusCode,
    headers: res.headers,
    body: bytes.toString(),
    reused: req.reusedSocket,
  }
  if (method !== 'HEAD') expect(res.headers['content-length'], 'content-length').toBe(String(bytes.length))
  return answer
}

function push(server: Server, content: string, options: Partial<SignPushOptions> = {}, agent?: Agent) {
  const { querystring, body, contentType } = signPush(message(content), { ...account, mode: 'plain', ...options })
  return ask(server, { query: querystring, body, type: contentType, ...(agent && { agent }) })
}

/** Writes the head of a push and leaves its body to the test. */
function upload(server: Server, head: string) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const { querystring } = signPush(message(''), { ...account, mode: 'plain' })
  socket.write(`POST /wechat?${querystring} HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/xml\r\n${head}\r\n\r\n`)
  let received = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk))
  // A server may cut an upload it has answered; what counts is that the answer arrived.
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => void socket.on('close', () => resolve()))
  return { socket, received: () => received, closed }
}

/** One node of XML, with its CDATA sections joined. */
function nodeOf(xml: string, name: string): string {
  const [, inner = ''] = xml.match(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`)) ?? []
  return inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
}

/** What an envelope holds, once its signature is proved. */
function openEnvelope(reply: Record<string, string>): string {
  const { Encrypt = '', MsgSignature, TimeStamp, Nonce } = reply
  const signed = [account.token, TimeStamp, Nonce, Encrypt].map(String).sort().join('')
  expect(createHash('sha1').update(signed).digest('hex')).toBe(MsgSignature)
  const key = Buffer.from(`${account.encodingAesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(Encrypt, 'base64'), decipher.final()])
  const end = 20 + plain.readUInt32BE(16)
  expect(plain.subarray(end, -(plain.at(-1) ?? 0)).toString()).toBe(account.appId)
  return plain.subarray(20, end).toString()
}

function contentOf(body: string, format: 'xml' | 'json', sealed: boolean): string {
  const names = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']
  const fields =
    format === 'json' ? JSON.parse(body) : Object.fromEntries(names.map((name) => [name, nodeOf(body, name)]))
  const text = sealed ? openEnvelope(fields) : body
  return format === 'json' ? JSON.parse(text).Content : nodeOf(text, 'Content')
}

function serving(start: Start, { app, ...rest }: ReturnType<typeof echo>, options?: AdapterOptions) {
  const held = { server: undefined as unknown as Server, ...rest }
  beforeAll(async () => {
    held.server = await start(app, options)
  })
  afterAll(async () => {
    held.server.closeAllConnections()
    held.server.close()
  })
  return held
}

describe.each(Object.entries({ ...reading, ...behindParsers }))('%s answers', (_name, start) => {
  const plain = serving(start, echo())
  const compatible = serving(start, echo('compatible'))
  const encrypted = serving(start, echo('encrypted'))
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  afterAll(() => agent.destroy())

  test('the check of the URL', async () => {
    const answer = await ask(plain.server, { method: 'GET', query: signUrlCheck('1234567890+/=%', account) })
    expect(answer).toMatchObject({ status: 200, body: '1234567890+/=%' })
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test.each(['xml', 'json'] as const)('a plain push in %s', async (format) => {
    const { status, headers, body } = await push(plain.server, text, { format })
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: `application/${format}; charset=utf-8`,
    })
    expect(contentOf(body, format, false)).toBe(text)
  })

  test.each(['xml', 'json'] as const)('a compatible push in %s', async (format) => {
    const { status, body } = await push(compatible.server, text, { format, mode: 'compatible' })
    expect(status).toBe(200)
    expect(contentOf(body, format, false)).toBe(text)
  })

  test.each(['xml', 'json'] as const)('an encrypted push in %s', async (format) => {
    const { status, body } = await push(encrypted.server, text, { format, mode: 'encrypted' })
    expect(status).toBe(200)
    expect(body).not.toContain('Content')
    expect(contentOf(body, format, true)).toBe(text)
  })

  test('a push larger than a packet', async () => {
    const long = '长'.repeat(200)
    const padded = { ...message(long), Extra: 'x'.repeat(90_000) }
    const { querystring: query, body } = signPush(padded, { ...account, mode: 'plain' })
    const answer = await ask(plain.server, { query, body })
    expect(contentOf(answer.body, 'xml', false)).toBe(long)
  })

  test('a forged push with 401', async () => {
    expect(await push(plain.server, text, { token: 'wrong' })).toMatchObject({
      status: 401,
      body: 'signature_mismatch',
    })
    expect(await push(encrypted.server, text, { token: 'wrong', mode: 'encrypted' })).toMatchObject({ status: 401 })
  })

  test('a repeated parameter with 401, since it sees the raw query', async () => {
    const { querystring, body } = signPush(message(text), { ...account, mode: 'plain' })
    const answer = await ask(plain.server, { query: `${querystring}&nonce=2`, body })
    expect(answer).toMatchObject({ status: 401, body: 'repeated_parameter' })
  })

  test('a broken body with 400', async () => {
    const { querystring: query } = signPush(message(text), { ...account, mode: 'plain' })
    expect(await ask(plain.server, { query, body: '<xml><Content>' })).toMatchObject({ status: 400 })
    expect(await ask(plain.server, { query })).toMatchObject({ status: 400, body: 'empty_body' })
    expect(await ask(plain.server, { query, body: '' })).toMatchObject({ status: 400, body: 'empty_body' })
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('%s with 405', async (method) => {
    const answer = await ask(plain.server, { method, ...(method !== 'HEAD' && { body: '<xml/>' }) })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } })
    expect(answer.body).toBe(method === 'HEAD' ? '' : 'method_not_allowed')
  })

  test('on one connection again and again', async () => {
    expect(await push(plain.server, 'one', {}, agent)).toMatchObject({ status: 200, reused: false })
    expect(await push(plain.server, 'two', { token: 'wrong' }, agent)).toMatchObject({ status: 401, reused: true })
    const put = { method: 'PUT', body: '<xml/>', agent }
    expect(await ask(plain.server, put)).toMatchObject({ status: 405, reused: true })
    expect(await push(plain.server, 'three', {}, agent)).toMatchObject({ status: 200, reused: true })
  })

  test('a hundred at once, each with its own', async () => {
    const contents = Array.from({ length: 100 }, (_, i) => `${i} ${text}`)
    const answers = await Promise.all(contents.map((content) => push(plain.server, content)))
    expect(answers.map(({ body }) => contentOf(body, 'xml', false))).toEqual(contents)
  })
})

describe.each(Object.entries(reading))('%s reads', (name, start) => {
  const held = serving(start, echo())
  const slow = serving(start, echo(), { bodyTimeoutMs: 40 })
  const ownsSocket = !/hono|web/.test(name)

  test.each(['content-length: 52428800', 'transfer-encoding: chunked'])('no 50 MB: 413 (%s)', async (head) => {
    const { socket, received, closed } = upload(held.server, head)
    const mebibyte = Buffer.alloc(1 << 20, 'x')
    const isChunked = head.includes('chunked')
    for (let i = 0; i < 50 && socket.writable; i++) {
      if (isChunked) socket.write('100000\r\n')
      const more = socket.write(mebibyte)
      if (isChunked) socket.write('\r\n')
      if (!more) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed])
    }
    socket.end(isChunked ? '0\r\n\r\n' : '')
    await closed
    expect(received()).toMatch(/^HTTP\/1\.1 413 /)
    expect(received()).toMatch(/\r\n\r\nbody_too_large$/)
    if (ownsSocket) expect(received()).toMatch(/\r\nconnection: close\r\n/i)
    // The client was let finish, so that one which reads the answer last gets it too.
    if (ownsSocket) expect(socket.bytesWritten).toBeGreaterThan(50 << 20)
    expect(held.codes.pop()).toBe('body_too_large')
  })

  test('no upload that goes on for ever', async () => {
    const { socket, received, closed } = upload(slow.server, 'content-length: 52428800')
    socket.on('error', () => {})
    socket.write('x'.repeat(1000))
    await closed
    expect(received()).toMatch(/^HTTP\/1\.1 413 [\s\S]*body_too_large$/)
  })

  test('no upload that takes too long: 400', async () => {
    const { socket, received, closed } = upload(slow.server, 'content-length: 1000')
    socket.on('error', () => {})
    socket.write('<xml>')
    await closed
    expect(received()).toMatch(/^HTTP\/1\.1 400 [\s\S]*body_timeout$/)
    expect(slow.codes.pop()).toBe('body_timeout')
  })

  test('no upload that breaks off', async () => {
    const error = held.nextError()
    const { socket } = upload(held.server, 'content-length: 1000')
    socket.write('<xml>', () => socket.destroy())
    await error
    expect(held.codes.pop()).toBe('body_aborted')
  })

  test('and still answers after all that', async () => {
    for (const { server } of [held, slow]) {
      expect(contentOf((await push(server, text)).body, 'xml', false)).toBe(text)
    }
  })
})

describe.each(Object.entries({ ...reading, ...behindParsers }))('%s tells', (_name, start) => {
  let answer = (_text: string) => {}
  let begun = () => {}
  let sent = (_answer: unknown) => {}
  const late = (text: unknown) => sent(text)
  const app = new WxApplication({ ...account, mode: 'plain', deliveries: 2, late, onError: () => {} })
  app.on('text', () => {
    begun()
    return new Promise<string>((resolve) => (answer = resolve))
  })
  const held = serving(start, { ...echo(), app })

  /** Delivers a push, hangs up once it is held, and comes back when the server knows of it. */
  async function hangUp(isHeld: Promise<void>): Promise<void> {
    const { querystring, body } = signPush(message('hi'), { ...account, mode: 'plain' })
    const arrived = once(held.server, 'request')
    const { port } = held.server.address() as AddressInfo
    const headers = { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(body) }
    const req = request({ host: '127.0.0.1', port, method: 'POST', path: `/wechat?${querystring}`, headers })
    req.on('error', () => {})
    req.end(body)
    const [{ socket }] = await arrived
    await isHeld
    const closed = once(socket, 'close')
    req.destroy()
    await closed
  }

  test('that a client has hung up: nobody carries the answer, and it goes another way', async () => {
    const isSent = new Promise<unknown>((resolve) => (sent = resolve))
    await hangUp(new Promise<void>((resolve) => (begun = resolve)))
    // Nothing tells that this one is held, too: it is, long before as many turns are over.
    await hangUp(turns(100))
    answer('done')
    expect(await isSent).toBe('done')
  })
})

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise<void>((resolve) => void setImmediate(resolve))
}

describe.each(Object.entries(parsed))('%s, the body parsed', (_name, [start, advice, type = 'application/json']) => {
  const held = serving(start, echo())

  test('is told what to change', async () => {
    const { querystring: query, body } = signPush(message(text), { ...account, mode: 'plain', format: 'json' })
    const answer = await ask(held.server, { query, body, type })
    expect(answer).toMatchObject({ status: 500, body: expect.stringMatching(advice) })
    expect(held.codes).toEqual(['body_already_parsed'])
  })

  test('still answers the check of the URL', async () => {
    const answer = await ask(held.server, { method: 'GET', query: signUrlCheck('42', account) })
    expect(answer).toMatchObject({ status: 200, body: '42' })
  })
})
