import { WxTransportError } from '../errors.ts'
import { type AnswerContext, parse, readAnswer, refusalOf } from './answer.ts'
import { type Call, nameOf } from './call.ts'
import { Download } from './download.ts'
import type { Endpoint } from './endpoint.ts'
import { readUpTo } from './readUpTo.ts'
import { writeRequest } from './request.ts'

/** The part of `fetch` that is used; give one of your own for a proxy or a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** How calls are sent. */
export interface SendOptions {
  readonly fetch: Fetch
  /** Where QR pictures are, if not with the rest. */
  readonly mpUrl: string
  readonly maxAnswerBytes: number
  readonly maxDownloadBytes: number
}

/** JSON longer than this is not looked for behind the Content-Type of a file. */
const maxDisguisedBytes = 64 * 1024

/** The innermost call: one request, one answer. */
export function createSend(options: SendOptions): Call {
  return async (endpoint, params, { signal, accessToken, baseUrl = '', event }) => {
    const host = endpoint.host === undefined ? baseUrl : options.mpUrl
    const { url, init } = writeRequest(endpoint, params, host, accessToken)
    const name = nameOf(endpoint)
    try {
      if (event) event.attempts++
      // Where a redirect leads, no token or secret goes; QR pictures have none.
      const redirect = endpoint.host === undefined ? 'manual' : 'follow'
      const response = await options.fetch(url, { ...init, redirect, ...(signal ? { signal } : {}) })
      if (event) event.status = response.status
      return await read(endpoint, response, { endpoint: name, status: response.status }, options)
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      throw asTransportError(error, name)
    }
  }
}

async function read(
  endpoint: Endpoint,
  response: Response,
  context: AnswerContext,
  options: SendOptions,
): Promise<unknown> {
  if (endpoint.answer === 'media' && response.ok) return readMedia(response, context, options)
  return readAnswer(await readBytes(response.body, context.endpoint, options.maxAnswerBytes), context)
}

/** A file, or what the platform says in its place: JSON under any Content-Type. */
async function readMedia(response: Response, context: AnswerContext, options: SendOptions): Promise<unknown> {
  const { headers, body } = response
  if (/json|text\/plain|text\/html/i.test(headers.get('content-type') ?? '') && !headers.has('content-disposition')) {
    return readAnswer(await readBytes(body, context.endpoint, options.maxAnswerBytes), context)
  }
  const { start, stream } = await peek(body)
  if (start.byteLength === 0) return readAnswer(start, context)
  const download = new Download({
    endpoint: context.endpoint,
    headers,
    stream,
    maxBytes: options.maxDownloadBytes,
  })
  if (start[0] !== 0x7b || (download.size ?? 0) > maxDisguisedBytes) return download
  return undisguise(download, headers, context)
}

/** A short file that begins like JSON: the platform's words, unless it names it as a file. */
async function undisguise(download: Download, headers: Headers, context: AnswerContext): Promise<unknown> {
  const bytes = await download.bytes()
  const answer = parse(new TextDecoder().decode(bytes))
  const refusal = answer && refusalOf(answer, context.endpoint)
  if (refusal) throw refusal
  if (answer && !headers.has('content-disposition')) return answer
  return new Download({
    endpoint: context.endpoint,
    headers,
    stream: new Response(bytes as Uint8Array<ArrayBuffer>).body as ReadableStream<Uint8Array>,
    maxBytes: Number.POSITIVE_INFINITY,
  })
}

/** The first piece of a stream, and a stream that has all of it. */
async function peek(
  body: ReadableStream<Uint8Array> | null,
): Promise<{ start: Uint8Array; stream: ReadableStream<Uint8Array> }> {
  const reader = (body ?? (new Response('').body as ReadableStream<Uint8Array>)).getReader()
  let first = await reader.read()
  while (!first.done && first.value.byteLength === 0) first = await reader.read()
  const start = first.value ?? new Uint8Array()
  let isFirst = true
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isFirst && start.byteLength > 0) {
        isFirst = false
        return controller.enqueue(start)
      }
      const next = await reader.read()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { start, stream }
}

function readBytes(body: ReadableStream<Uint8Array> | null, endpoint: string, maxBytes: number): Promise<Uint8Array> {
  return readUpTo(body, maxBytes, () => {
    const message = `${endpoint}: the answer is longer than ${maxBytes} bytes.`
    return new WxTransportError('answer_too_large', message, { endpoint, outcome: 'unknown' })
  })
}

/** Codes of failures before a byte of the request has left: names, routes, connections, TLS. */
const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EPROTO|UND_ERR_CONNECT_TIMEOUT|CERT_.*|UNABLE_TO_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|ERR_SSL_.*|ERR_TLS_.*)$/

/** What `fetch` throws, told apart by whether the call can have had an effect. */
function asTransportError(error: unknown, endpoint: string): unknown {
  // `fetch` rejects with a TypeError whose cause has the socket's error; node-fetch and others with that error itself.
  const isTypeError = (error as { name?: unknown } | null)?.name === 'TypeError'
  const cause = (isTypeError ? (error as Error).cause : error) as SocketFailure | null | undefined
  const inner = cause?.errors?.[0]
  const code = cause?.code ?? inner?.code
  if (typeof code !== 'string' || (!isTypeError && cause?.errno === undefined)) return error
  const isUnsent = [cause, inner].some(isBeforeSending) || cause?.socket?.bytesWritten === 0
  const [name, what] = isUnsent ? ['connection_failed', 'no connection'] : ['connection_lost', 'the connection broke']
  const message = `${endpoint}: ${what} (${code}).`
  return new WxTransportError(name, message, { endpoint, outcome: isUnsent ? 'not_sent' : 'unknown', cause: error })
}

function isBeforeSending(failure: SocketFailure | null | undefined): boolean {
  if (!failure) return false
  if (failure.syscall === 'connect' || failure.syscall === 'getaddrinfo' || unsent.test(failure.code ?? '')) return true
  return /before secure TLS connection/.test(failure.message ?? '')
}

interface SocketFailure {
  readonly code?: string
  readonly errno?: unknown
  readonly syscall?: string
  readonly message?: string
  readonly errors?: readonly SocketFailure[]
  readonly socket?: { readonly bytesWritten?: number }
}
