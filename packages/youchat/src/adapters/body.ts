import { type Body, tooLarge } from '../callback/request.ts'
import { WxConfigError, WxRequestError } from '../errors.ts'

/** Options of an adapter. */
export interface AdapterOptions {
  /**
   * How long a body may take to arrive, in milliseconds, and how long the rest of a refused one is thrown away before
   * the connection is cut.
   * @default 5000
   */
  readonly bodyTimeoutMs?: number
}

/** What is needed of a stream of Node. */
export interface NodeStream {
  readonly readable: boolean
  readonly readableDidRead: boolean
  readonly readableEncoding: BufferEncoding | null
  readonly readableFlowing: boolean | null
  readonly destroyed: boolean
  read(): Uint8Array | string | null
  on(event: 'data' | 'end' | 'error' | 'close', listener: (chunk: Uint8Array | string) => void): unknown
  resume(): unknown
}

/** What is needed of a request of Node's `http`, `https` or `http2` server. */
export interface NodeRequest extends NodeStream {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: { readonly 'content-length'?: string | undefined }
  readonly httpVersionMajor: number
  /** Whether all of the request has arrived. */
  readonly complete: boolean
  readonly socket: NodeSocket
}

/** What is needed of a connection. */
export interface NodeSocket {
  readonly destroyed: boolean
  readonly readableEnded: boolean
  on(event: 'end', listener: () => void): unknown
  off(event: 'end', listener: () => void): unknown
}

/** Where body parsers leave what they read. */
export interface Parsed {
  readonly rawBody?: unknown
  readonly body?: unknown
}

/** What is needed of a web-standard `Request`. */
export interface WebRequest {
  readonly method: string
  readonly url: string
  readonly headers: { get(name: string): string | null }
  readonly bodyUsed: boolean
  readonly body: WebStream | null
  /** Aborted when the client hangs up, where the runtime tells. */
  readonly signal?: AbortSignal | undefined
}

/** What is needed of a web-standard `ReadableStream`. */
export interface WebStream {
  readonly locked: boolean
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(): Promise<void>
  }
}

/** How long a body may take to arrive, in milliseconds. */
export function bodyTimeout(options: AdapterOptions): number {
  return options.bodyTimeoutMs ?? 5000
}

/**
 * Whether it pays to wait a turn of the event loop for a request, of which a server has just read the head. A push
 * mostly comes in one packet: by then all of it is there, and can be taken without listeners and a timer. Requests that
 * arrive together are also answered together, which a busy server and its clients gain by most.
 */
export function isArriving(req: NodeRequest): boolean {
  // Where somebody listens already, the body will not wait; HTTP/2 lets none come before it is asked for.
  return !req.complete && req.readableFlowing === null && req.httpVersionMajor === 1
}

/** What stands behind the `?` of a URL, as it came. */
export function queryOf(url = ''): string {
  const mark = url.indexOf('?')
  return mark === -1 ? '' : url.slice(mark + 1)
}

/**
 * The raw body of a request to a Node server: read from the stream where nobody did, else what a parser kept of it.
 * @param parsed Where the framework keeps `rawBody` and `body`.
 * @throws WxConfigError `body_already_parsed`
 * @throws WxRequestError `body_too_large`, `body_timeout`, `body_aborted`
 */
export function nodeBody(
  req: NodeRequest,
  parsed: Parsed,
  advice: string,
  options: AdapterOptions,
  stream: NodeStream = req,
): (maxBytes: number) => Body | Promise<Body> {
  return (maxBytes) => {
    // HTTP/2 calls an aborted request complete, too.
    const isWhole = stream === req && req.complete && req.httpVersionMajor === 1
    if ((stream.readable || isWhole) && !stream.readableDidRead) {
      if (Number(req.headers['content-length']) > maxBytes) throw tooLarge(maxBytes)
      // What is whole can be taken even when the connection has broken since.
      const whole = isWhole ? stream.read() : null
      if (whole !== null) return bytesOf(whole, stream)
      if (stream.readable) return readNodeStream(stream, maxBytes, bodyTimeout(options))
    }
    if (isRaw(parsed.rawBody)) return parsed.rawBody
    if (isRaw(parsed.body)) return parsed.body
    throw req.destroyed && !req.complete ? aborted() : alreadyParsed(advice)
  }
}

/**
 * The raw body of a web-standard request.
 * @throws WxConfigError `body_already_parsed`
 * @throws WxRequestError `body_too_large`, `body_timeout`, `body_aborted`
 */
export function webBody(
  request: WebRequest,
  advice: string,
  options: AdapterOptions,
): (maxBytes: number) => Body | Promise<Body> {
  return (maxBytes) => {
    if (request.bodyUsed) throw alreadyParsed(advice)
    if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes)
    const { body } = request
    if (body?.locked) throw alreadyParsed(advice)
    return body === null ? '' : readWebStream(body, maxBytes, bodyTimeout(options))
  }
}

function readNodeStream(stream: NodeStream, maxBytes: number, timeoutMs: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Once it has failed the stream flows on, into nothing, until `sendReply` cuts it off.
    const body = collect(maxBytes, timeoutMs, resolve, reject)
    stream.on('data', (chunk) => body.add(bytesOf(chunk, stream)))
    stream.on('end', body.end)
    stream.on('error', body.abort)
    stream.on('close', body.abort)
  })
}

/** A stream that was told an encoding gives text. */
function bytesOf(chunk: Uint8Array | string, { readableEncoding }: NodeStream): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, readableEncoding ?? 'utf8') : chunk
}

function readWebStream(stream: WebStream, maxBytes: number, timeoutMs: number): Promise<Uint8Array> {
  const reader = stream.getReader()
  return new Promise((resolve, reject) => {
    // To cancel at once would, on some servers, cut the connection before the client has read the refusal.
    let cut: ReturnType<typeof setTimeout> | undefined
    const refuse = (error: WxRequestError) => {
      cut = setTimeout(() => reader.cancel().catch(() => {}), timeoutMs)
      reject(error)
    }
    const body = collect(maxBytes, timeoutMs, resolve, refuse)
    const pump = async () => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        if (next.value !== undefined) body.add(next.value)
      }
    }
    pump()
      .then(body.end, body.abort)
      .finally(() => clearTimeout(cut))
  })
}

/** Gathers the pieces of a body within its bounds of size and time. Only the first outcome counts. */
function collect(
  maxBytes: number,
  timeoutMs: number,
  resolve: (body: Uint8Array) => void,
  reject: (error: WxRequestError) => void,
): { add(chunk: Uint8Array): void; end(): void; abort(): void } {
  let chunks: Uint8Array[] = []
  let size = 0
  let open = true
  const close = () => {
    open = false
    clearTimeout(timer)
  }
  const fail = (error: WxRequestError) => {
    if (!open) return
    close()
    chunks = []
    reject(error)
  }
  const timer = setTimeout(() => {
    fail(new WxRequestError('body_timeout', `The body had not arrived after ${timeoutMs} milliseconds.`))
  }, timeoutMs)
  return {
    add(chunk) {
      if (!open) return
      size += chunk.length
      if (size > maxBytes) fail(tooLarge(maxBytes))
      else chunks.push(chunk)
    },
    end() {
      if (!open) return
      close()
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
    },
    abort: () => {
      if (open) fail(aborted())
    },
  }
}

/** The error for a body of which no raw form is left; `advice` says what to change in the framework at hand. */
function alreadyParsed(advice: string): WxConfigError {
  return new WxConfigError('body_already_parsed', advice)
}

function aborted(): WxRequestError {
  return new WxRequestError('body_aborted', 'The connection broke before all of the body had arrived.')
}

function isRaw(value: unknown): value is Body {
  return typeof value === 'string' || value instanceof Uint8Array
}
