import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Clock, systemClock } from '../clock.ts'
import type { CallOptions } from './call.ts'
import { type ClientOptions, createClient } from './client.ts'
import type { Endpoint } from './endpoint.ts'
import { Secrets } from './secrets.ts'

const send: Endpoint = { method: 'POST', path: '/cgi-bin/message/custom/send' }
const read: Endpoint = { method: 'GET', path: '/cgi-bin/user/info', query: ['openid'], isRepeatable: true }

type Behaviour = (res: ServerResponse, req: IncomingMessage) => unknown

/** What the server does with the next requests; the last goes on for ever. */
let script: Behaviour[] = []
let requests = 0
let server: Server
let baseUrl: string

beforeAll(async () => {
  server = createServer((req, res) => {
    requests++
    const behave = script.length > 1 ? script.shift() : script[0]
    // The body is read first, so that a cut connection means: nobody knows.
    req.resume().on('end', () => behave?.(res, req))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

afterEach(() => {
  script = []
  requests = 0
  waits = []
})

let waits: number[] = []

/** Waits between attempts are over at once, and noted; the time of an attempt is real. */
const hasty: Clock = {
  now: systemClock.now,
  after(ms, run) {
    if (ms === timeoutMs) return systemClock.after(ms, run)
    waits.push(ms)
    const soon = setImmediate(run)
    return () => clearImmediate(soon)
  },
}
const timeoutMs = 60_000

function call(endpoint: Endpoint, callOptions: CallOptions = {}, options: ClientOptions = {}, baseUrls = [baseUrl]) {
  const parts = { account: 'wx1', baseUrls, mpUrl: baseUrl, secrets: new Secrets([]), errcodes: async () => ({}) }
  const run = createClient({ clock: hasty, timeoutMs, ...options }, parts)
  return run(endpoint, { openid: 'o1' }, callOptions)
}

const json =
  (value: unknown, status = 200): Behaviour =>
  (res) =>
    res.writeHead(status, { 'content-type': 'application/json; encoding=utf-8' }).end(JSON.stringify(value))
const text =
  (value: string, type = 'text/plain', status = 200): Behaviour =>
  (res) =>
    res.writeHead(status, { 'content-type': type }).end(value)
const errcode = (code: number, errmsg = 'refused'): Behaviour => json({ errcode: code, errmsg })
const ok = json({ errcode: 0, errmsg: 'ok' })
const cut: Behaviour = (res) => res.destroy()
const reset: Behaviour = (res) => res.socket?.resetAndDestroy()
const cutInBody: Behaviour = (res) => {
  res.writeHead(200, { 'content-length': 100 }).write('{"errcode":0')
  setImmediate(() => res.destroy())
}

/** `sends` and `reads` say how often each is sent in all; both then end in the same error. */
const faults: readonly [
  what: string,
  fault: Behaviour,
  error: Record<string, unknown>,
  sends: number,
  reads: number,
][] = [
  ['-1, busy', errcode(-1), { errcode: -1 }, 4, 4],
  ['45009, the day’s quota', errcode(45009), { errcode: 45009 }, 1, 1],
  ['45011, the minute’s quota', errcode(45011), { errcode: 45011 }, 4, 4],
  ['40164, IP not listed', errcode(40164), { errcode: 40164 }, 1, 1],
  ['45015, too late', errcode(45015), { errcode: 45015 }, 1, 1],
  ['268487001, busy on blacklist', errcode(268487001), { errcode: 268487001 }, 4, 4],
  [
    'a refusal as text/plain',
    text('{"errcode":40029,"errmsg":"invalid code, rid: 6-a-b"}'),
    { errcode: 40029, rid: '6-a-b' },
    1,
    1,
  ],
  ['a refusal with HTTP 500', json({ errcode: 45009, errmsg: 'x' }, 500), { errcode: 45009 }, 1, 1],
  ['a code that is a string', json({ errcode: '45009', errmsg: 'x' }), { errcode: 45009 }, 1, 1],
  ['HTTP 500', text('oops', 'text/plain', 500), { code: 'http_status', status: 500, outcome: 'unknown' }, 1, 4],
  ['HTTP 502, a page', text('<html>Bad Gateway</html>', 'text/html', 502), { code: 'http_status', status: 502 }, 1, 4],
  ['HTTP 503, no body', text('', 'text/plain', 503), { code: 'http_status', status: 503 }, 1, 4],
  ['HTTP 404', text('not here', 'text/plain', 404), { code: 'http_status', status: 404 }, 1, 1],
  ['an empty body', text(''), { code: 'empty_answer', outcome: 'unknown' }, 1, 4],
  ['an HTML body', text('<!doctype html><p>login', 'text/html'), { code: 'not_json', outcome: 'unknown' }, 1, 4],
  ['cut-off JSON', text('{"errcode":0,"errm'), { code: 'not_json', outcome: 'unknown' }, 1, 4],
  ['a list', json([1]), { code: 'not_json' }, 1, 4],
  ['JSON nested without end', text(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`), { code: 'not_json' }, 1, 4],
  ['the connection ends in place of an answer', cut, { code: 'connection_lost', outcome: 'unknown' }, 1, 4],
  ['the connection is reset in place of an answer', reset, { code: 'connection_lost', outcome: 'unknown' }, 1, 4],
  ['the connection ends within the answer', cutInBody, { code: 'connection_lost', outcome: 'unknown' }, 1, 4],
]

describe.each(faults)('%s', (_what, fault, error, sends, reads) => {
  test(`a send is tried ${sends} times, a read ${reads}`, async () => {
    script = [fault]
    await expect(call(send)).rejects.toMatchObject({ ...error, endpoint: 'POST /cgi-bin/message/custom/send' })
    expect(requests).toBe(sends)
    requests = 0
    await expect(call(read)).rejects.toMatchObject({ ...error, endpoint: 'GET /cgi-bin/user/info' })
    expect(requests).toBe(reads)
  })

  test(
    sends > 1 ? 'it is over after one: the send goes on' : 'it is over after one: the send still fails',
    async () => {
      script = [fault, ok]
      if (sends > 1) expect(await call(send)).toMatchObject({ errcode: 0 })
      else await expect(call(send)).rejects.toMatchObject(error)
      script = [fault, ok]
      if (reads > 1) expect(await call(read)).toMatchObject({ errcode: 0 })
      else await expect(call(read)).rejects.toMatchObject(error)
    },
  )
})

describe('time', () => {
  const never: Behaviour = () => {}
  const slowly: Behaviour = (res) => res.writeHead(200).write('{"errcode":')

  test.each([
    ['no answer', never],
    ['an answer that does not end', slowly],
  ])('%s: given up, and a send is not repeated', async (_what, behaviour) => {
    // The time of an attempt is over when the request has come.
    const over: (() => void)[] = []
    const clock: Clock = {
      now: systemClock.now,
      after(ms, run) {
        if (ms !== timeoutMs) return hasty.after(ms, run)
        over.push(run)
        return () => {}
      },
    }
    script = [
      (res, req) => {
        behaviour(res, req)
        setImmediate(() => over.pop()?.())
      },
    ]
    await expect(call(send, {}, { clock })).rejects.toMatchObject({ code: 'timeout', outcome: 'unknown' })
    expect(requests).toBe(1)
    await expect(call(read, {}, { clock })).rejects.toMatchObject({ code: 'timeout' })
    expect(requests).toBe(5)
  })

  test('a call’s own limit counts', async () => {
    script = [never]
    const options = { clock: systemClock }
    await expect(call(send, { timeoutMs: 30 }, options)).rejects.toThrow(
      'POST /cgi-bin/message/custom/send: no answer after 30 milliseconds.',
    )
  })

  test('a call says itself how often it is sent', async () => {
    script = [errcode(-1)]
    await expect(call(send, { attempts: 2 })).rejects.toMatchObject({ errcode: -1 })
    expect(requests).toBe(2)
    await expect(call(read, {}, { retry: { attempts: 1 } })).rejects.toMatchObject({ errcode: -1 })
    expect(requests).toBe(3)
  })

  test('waits grow fourfold, and tenfold for the minute’s quota', async () => {
    script = [errcode(-1)]
    await expect(call(send)).rejects.toThrow()
    for (const [i, ms] of [200, 800, 3200].entries()) {
      expect(waits[i]).toBeGreaterThanOrEqual(ms)
      expect(waits[i]).toBeLessThanOrEqual(ms * 1.2)
    }
    waits = []
    script = [errcode(45011)]
    await expect(call(send)).rejects.toThrow()
    expect(waits[0]).toBeGreaterThanOrEqual(2000)
  })

  test('aborted in the middle of a request, or of a wait: the caller’s own reason', async () => {
    const reason = new Error('mine')
    const inRequest = new AbortController()
    script = [() => inRequest.abort(reason)]
    await expect(call(send, { signal: inRequest.signal })).rejects.toBe(reason)
    const inWait = new AbortController()
    script = [errcode(-1)]
    const clock: Clock = {
      now: systemClock.now,
      after: (ms, run) => {
        if (ms < timeoutMs) setImmediate(() => inWait.abort(reason))
        return systemClock.after(ms, run)
      },
    }
    await expect(call(send, { signal: inWait.signal }, { clock })).rejects.toBe(reason)
    expect(requests).toBe(2)
    await expect(call(send, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(requests).toBe(2)
  })
})

describe('hosts', () => {
  /** An address where nobody listens. */
  async function deadUrl(): Promise<string> {
    const tcp = createTcpServer()
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
    const { port } = tcp.address() as AddressInfo
    await new Promise((resolve) => tcp.close(resolve))
    return `http://127.0.0.1:${port}`
  }

  test('nobody listens: repeated even for a send, because nothing left', async () => {
    const dead = await deadUrl()
    await expect(call(send, {}, {}, [dead])).rejects.toMatchObject({
      code: 'connection_failed',
      outcome: 'not_sent',
      message: 'POST /cgi-bin/message/custom/send: no connection (ECONNREFUSED).',
    })
    expect(waits).toHaveLength(3)
  })

  test('the other host is turned to at once, and kept for a minute', async () => {
    script = [ok]
    const dead = await deadUrl()
    const asked: string[] = []
    let now = 0
    const options: ClientOptions = {
      clock: { now: () => now, after: systemClock.after },
      fetch: (url, init) => {
        asked.push(url.startsWith(dead) ? 'first' : 'second')
        return fetch(url, init)
      },
    }
    const parts = {
      account: 'wx1',
      baseUrls: [dead, baseUrl],
      mpUrl: baseUrl,
      secrets: new Secrets([]),
      errcodes: async () => ({}),
    }
    const run = createClient(options, parts)
    expect(await run(send)).toMatchObject({ errcode: 0 })
    await run(send)
    now = 60_001
    await run(send)
    expect(asked).toEqual(['first', 'second', 'second', 'first', 'second'])
  })

  test('a handshake that is cut: nothing left, so the other host is turned to, even by a send', async () => {
    script = [ok]
    const tcp = createTcpServer((socket) => socket.on('data', () => socket.destroy()))
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
    const broken = `https://127.0.0.1:${(tcp.address() as AddressInfo).port}`
    expect(await call(send, {}, {}, [broken, baseUrl])).toMatchObject({ errcode: 0 })
    await expect(call(send, { attempts: 1 }, {}, [broken])).rejects.toMatchObject({ code: 'connection_failed' })
    tcp.close()
  })

  test('a server that does not speak TLS: the same', async () => {
    script = [ok]
    const plain = baseUrl.replace('http:', 'https:')
    expect(await call(send, {}, {}, [plain, baseUrl])).toMatchObject({ errcode: 0 })
  })

  test.each([
    ['undici gives up a host that is silent', { code: 'UND_ERR_CONNECT_TIMEOUT' }],
    ['the system gives it up', { code: 'ETIMEDOUT', syscall: 'connect', errno: -110 }],
    [
      'all addresses of a host are given up',
      { code: 'ETIMEDOUT', errors: [{ code: 'ETIMEDOUT', syscall: 'connect' }] },
    ],
    ['a certificate without its issuer', { code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }],
    ['no such name', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
  ])('%s: nothing left', async (_what, cause) => {
    script = [ok]
    let asked = 0
    const failing = async (url: string, init: RequestInit) => {
      if (asked++ === 0) throw new TypeError('fetch failed', { cause })
      return fetch(url, init)
    }
    expect(await call(send, {}, { fetch: failing }, ['http://127.0.0.1:1', baseUrl])).toMatchObject({ errcode: 0 })
    expect([asked, requests]).toEqual([2, 1])
  })

  test('a read that got no answer in time turns too; a send does not', async () => {
    script = [() => {}]
    const asked: string[] = []
    const options: ClientOptions = {
      clock: {
        now: systemClock.now,
        after: (ms, run) => (ms === timeoutMs ? hasty.after(0, run) : hasty.after(ms, run)),
      },
      retry: { attempts: 1 },
      fetch: (url, init) => {
        asked.push(new URL(url).hostname)
        return fetch(url, init)
      },
    }
    const hosts = [baseUrl, baseUrl.replace('127.0.0.1', 'localhost')]
    await expect(call(read, {}, options, hosts)).rejects.toMatchObject({ code: 'timeout' })
    expect(asked).toEqual(['127.0.0.1', 'localhost'])
    await expect(call(send, {}, options, hosts)).rejects.toMatchObject({ code: 'timeout' })
    expect(asked).toHaveLength(3)
  })

  test('a redirect is not followed: what is sent has a token or a secret in it', async () => {
    script = [(res) => res.writeHead(307, { location: `${baseUrl}/elsewhere` }).end('{"errcode":0}'), ok]
    await expect(call(send)).rejects.toMatchObject({ code: 'http_status', status: 307 })
    expect(requests).toBe(1)
  })

  test('a call that left is never sent to the other host', async () => {
    script = [cut]
    await expect(call(send, {}, {}, [baseUrl, baseUrl])).rejects.toMatchObject({ code: 'connection_lost' })
    expect(requests).toBe(1)
  })
})

describe('what is read', () => {
  test.each([
    ['a getter without errcode', json({ total: 2 }), { total: 2 }],
    [
      'a success with other words',
      json({ errcode: 0, errmsg: 'send job submission success', msg_id: 1 }),
      { msg_id: 1 },
    ],
    ['text/html that is JSON', text('{"a":1}', 'text/html'), { a: 1 }],
    ['a byte order mark and white space', text('\ufeff \n{"a":1}'), { a: 1 }],
    [
      'control characters in a nickname',
      text('{"nickname":"a\u0000\u0007b\nc","url":"http:\\/\\/x\\/y"}'),
      { nickname: 'a\u0000\u0007b\nc', url: 'http://x/y' },
    ],
    [
      'ids beyond 2^53',
      text('{"msg_id":6271234567890123456,"n":9007199254740991}'),
      { msg_id: '6271234567890123456', n: 9007199254740991 },
    ],
    [
      'bytes that are not UTF-8',
      (res: ServerResponse) => res.end(Buffer.from('7b2261223a22ff227d', 'hex')),
      { a: '\ufffd' },
    ],
  ] as const)('%s', async (_what, behaviour, expected) => {
    script = [behaviour as Behaviour]
    expect(await call(read)).toMatchObject(expected)
  })

  test('an answer without end is cut off', async () => {
    script = [(res) => void res.write(`{"a":"${'x'.repeat(2000)}`)]
    await expect(call(read, {}, { maxAnswerBytes: 1000 })).rejects.toMatchObject({ code: 'answer_too_large' })
    expect(requests).toBe(1)
  })
})
