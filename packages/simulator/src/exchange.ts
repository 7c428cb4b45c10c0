import * as http from 'node:http'
import * as https from 'node:https'
import type { Clock } from './clock.ts'
import type { HttpRequestRecord, HttpResponseRecord } from './protocol.ts'

/** What became of one HTTP request to the callback. */
export type Outcome =
  | {
      readonly kind: 'response'
      readonly response: HttpResponseRecord
      readonly body: Buffer
      /** How many bytes are read at most, where there were more; else null. */
      readonly tooLongFor: number | null
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'connection'; readonly code: string }
  | { readonly kind: 'cancelled' }

/** What an exchange needs besides the request. */
export interface ExchangeOptions {
  readonly clock: Clock
  /** Ends the exchange as cancelled. */
  readonly signal: AbortSignal
  /** How long the request is on its way before it leaves, within the five seconds. @default 0 */
  readonly delayMs?: number
  /** How long the whole answer may take. @default 5000 */
  readonly timeoutMs?: number
  /** How much of the answer is read. @default 1 MiB */
  readonly maxBytes?: number
}

/** How long the platform waits for the whole answer before it hangs up. */
export const answerTimeoutMs: number = 5000
const defaultMaxBytes = 1024 * 1024
const maxRecordedBytes = 64 * 1024

/**
 * Sends one request on a connection of its own and reads the answer. Redirects are not followed. Never rejects.
 * The time covers everything from the start of the connection to the last byte, on the simulator's clock.
 */
export function exchange(
  request: HttpRequestRecord,
  { clock, signal, delayMs = 0, timeoutMs = answerTimeoutMs, maxBytes = defaultMaxBytes }: ExchangeOptions,
): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' })
    const { promise: sent, resolve: markSent } = withResolver()
    let outgoing: http.ClientRequest | undefined
    const end = (outcome: Outcome): void => {
      stopTimer()
      signal.removeEventListener('abort', cancel)
      markSent()
      stopDelay()
      outgoing?.destroy()
      resolve(outcome)
    }
    const cancel = (): void => end({ kind: 'cancelled' })
    // An answer that has arrived by then counts, though nobody has read it yet.
    const stopTimer = clock.setTimer(timeoutMs, () => setImmediate(() => end({ kind: 'timeout' })))
    signal.addEventListener('abort', cancel)
    const begin = (): void => {
      clock.hold(sent)
      const send = request.url.startsWith('https:') ? https.request : http.request
      outgoing = send(request.url, { method: request.method, headers: request.headers, agent: false })
      outgoing.on('error', (error: NodeJS.ErrnoException) =>
        end({ kind: 'connection', code: error.code ?? error.message }),
      )
      outgoing.on('finish', markSent)
      outgoing.on('response', (incoming) => readAnswer(incoming, maxBytes, end))
      outgoing.end(request.body)
    }
    let stopDelay = (): void => {}
    if (delayMs > 0) stopDelay = clock.setTimer(delayMs, begin)
    else begin()
  })
}

function readAnswer(incoming: http.IncomingMessage, maxBytes: number, end: (outcome: Outcome) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  const finish = (isWhole: boolean): void => {
    const body = Buffer.concat(chunks)
    end({ kind: 'response', response: record(incoming, body), body, tooLongFor: isWhole ? null : maxBytes })
  }
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > maxBytes) finish(false)
  })
  incoming.on('end', () => finish(true))
  incoming.on('error', (error: NodeJS.ErrnoException) => end({ kind: 'connection', code: error.code ?? error.message }))
}

function record(incoming: http.IncomingMessage, body: Buffer): HttpResponseRecord {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return {
    status: incoming.statusCode ?? 0,
    headers,
    body: body.subarray(0, maxRecordedBytes).toString('utf8'),
    bodyBytes: body.length,
  }
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
