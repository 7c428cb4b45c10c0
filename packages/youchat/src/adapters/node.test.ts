import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { type AddressInfo, connect, type Server as NetServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { WxApplication } from '../official/index.ts'
import { signPush } from '../testing/push.ts'
import { nodeCallback } from './node.ts'

const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: '你好', MsgId: '1' }
const { querystring, body } = signPush(message, { token: 'test-token' })
const app = new WxApplication({ token: 'test-token', onError: () => {} }).on('text', (req) => req.Content)

const opened: { close(): unknown }[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

async function listen(server: NetServer): Promise<number> {
  opened.push(server)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test('nodeCallback is a listener of createServer', async () => {
  const port = await listen(createServer(nodeCallback(app)))
  const response = await fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body })
  expect(response.status).toBe(200)
  expect(response.headers.get('connection')).toBe('keep-alive')
  expect(await response.text()).toContain('<Content><![CDATA[你好]]></Content>')
})

test('nodeCallback serves HTTP/2, where only the stream of a refused upload ends', async () => {
  const port = await listen(createHttp2Server(nodeCallback(app, { bodyTimeoutMs: 40 })))
  const session = connectHttp2(`http://127.0.0.1:${port}`)
  opened.push(session)
  const send = async (body: Buffer | string, head = {}) => {
    const stream = session.request({ ':method': 'POST', ':path': `/?${querystring}`, ...head })
    stream.on('error', () => {})
    const answered = once(stream, 'response')
    stream.end(body)
    const [headers] = await answered
    return { status: headers[':status'], text: (await buffer(stream)).toString() }
  }
  expect(await send(body)).toMatchObject({ status: 200, text: expect.stringContaining('你好') })
  expect(await send(Buffer.alloc(2_000_000))).toEqual({ status: 413, text: 'body_too_large' })
  expect(await send('', { ':method': 'PUT' })).toEqual({ status: 405, text: 'method_not_allowed' })
  expect(await send(body)).toMatchObject({ status: 200 })
})

test('nodeCallback leaves a response alone that something else has sent meanwhile', async () => {
  const callback = nodeCallback(app)
  let settled: unknown
  const port = await listen(
    createServer((req, res) => {
      settled = callback(req, res)
      res.writeHead(503, { connection: 'close' }).end('too late')
    }),
  )
  const response = await fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body })
  expect(await response.text()).toBe('too late')
  await expect(settled).resolves.toBeUndefined()
})

test('nodeCallback asks an application that handles in its own way', async () => {
  class Counting extends WxApplication {
    asked = 0
    override handle(...request: Parameters<WxApplication['handle']>) {
      this.asked++
      return super.handle(...request)
    }
  }
  const counting = new Counting({ token: 'test-token' }).on('text', () => 'counted')
  const teapot = { handle: async () => ({ status: 418, headers: { 'x-tea': 'green' }, body: 'tea' }) }
  const send = async (port: number) => fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body })

  expect(await (await send(await listen(createServer(nodeCallback(counting))))).text()).toContain('counted')
  expect(counting.asked).toBe(1)
  const response = await send(await listen(createServer(nodeCallback(teapot))))
  expect([response.status, response.headers.get('x-tea'), await response.text()]).toEqual([418, 'green', 'tea'])
})

test('nodeCallback takes a push that has arrived, though its connection breaks', async () => {
  let hear: (content: string) => void
  const heard = new Promise<string>((resolve) => (hear = resolve))
  const callback = nodeCallback(
    new WxApplication({ token: 'test-token', onError: (error) => hear(String(error)) }).on('text', (req) => {
      hear(req.Content)
    }),
  )
  const port = await listen(
    createServer((req, res) => {
      setImmediate(() => req.destroy())
      void callback(req, res)
    }),
  )
  await fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body }).catch(() => {})
  expect(await heard).toBe('你好')
})

test('nodeCallback shares the body with one who listened before', async () => {
  const callback = nodeCallback(app)
  let heard = 0
  const port = await listen(
    createServer((req, res) => {
      req.on('data', (chunk: Buffer) => (heard += chunk.length))
      void callback(req, res)
    }),
  )
  const response = await fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body })
  expect(await response.text()).toContain('你好')
  expect(heard).toBe(Buffer.byteLength(body))
})

test('nodeCallback says so when something reads the body in its place', async () => {
  const codes: unknown[] = []
  const onError = (error: unknown) => void codes.push((error as { code?: string }).code)
  const callback = nodeCallback(new WxApplication({ token: 'test-token', onError }))
  const port = await listen(
    createServer((req, res) => {
      void callback(req, res)
      req.resume()
    }),
  )
  const response = await fetch(`http://127.0.0.1:${port}/?${querystring}`, { method: 'POST', body })
  expect([response.status, codes]).toEqual([500, ['body_already_parsed']])
})

test('nodeCallback keeps nothing of an upload it has refused', { timeout: 30_000 }, async () => {
  const port = await listen(createServer(nodeCallback(app)))
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close')
  socket.resume()
  socket.write(`POST /?${querystring} HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${400 << 20}\r\n\r\n`)
  const mebibyte = Buffer.alloc(1 << 20, 'x')
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  for (let i = 0; i < 400; i++) {
    if (!socket.write(mebibyte)) await Promise.race([once(socket, 'drain'), closed])
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  await closed
  expect(socket.bytesWritten).toBeGreaterThan(400 << 20)
  expect(most).toBeLessThan(200 << 20)
})
