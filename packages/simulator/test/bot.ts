import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it came to the bot. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What a bot answers: a body, an answer written by hand, or nothing, which leaves the request open. */
export type Answer = (push: Received, number: number, response: ServerResponse) => string | undefined | null

/** A callback of a few lines that remembers what came. */
export interface Bot {
  readonly url: string
  /** POST requests, in their order. */
  readonly pushes: readonly Received[]
  /** GET requests, in their order. */
  readonly checks: readonly Received[]
  /** Resolves once so many pushes have come. */
  readonly received: (count: number) => Promise<void>
}

/** Starts a bot for the running test. GET requests are answered with their echostr, pushes by `answer`. */
export async function startBot(
  answer: Answer = () => 'success',
  check: Answer = (get) => get.query.get('echostr'),
): Promise<Bot> {
  const pushes: Received[] = []
  const checks: Received[] = []
  let waiting: { count: number; resolve: () => void }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', 'http://bot')
    const method = request.method ?? ''
    const list = method === 'POST' ? pushes : checks
    const received: Received = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    }
    list.push(received)
    const body = (method === 'POST' ? answer : check)(received, list.length, response)
    if (typeof body === 'string') response.end(body)
    for (const { resolve } of waiting.filter(({ count }) => count <= pushes.length)) resolve()
    waiting = waiting.filter(({ count }) => count > pushes.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`,
    pushes,
    checks,
    received: (count) =>
      pushes.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  }
}

/** An address where nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}/wechat`
}
