import type { CallbackReply } from '../callback/options.ts'
import { nextTurn } from '../callback/promise.ts'
import { type AdapterOptions, bodyTimeout, type NodeRequest, type NodeStream } from './body.ts'

/** What is needed of a response of Node's `http`, `https` or `http2` server. */
export interface NodeResponse {
  readonly headersSent: boolean
  readonly writableFinished: boolean
  /** Whether its connection is gone; HTTP/2 does not say. */
  readonly closed?: boolean
  on(event: 'close', listener: () => void): unknown
  writeHead(status: number, headers: Record<string, string | number>): unknown
  write(text: string): unknown
  end(): unknown
  end(text: string): unknown
}

/** What makes a signal that is aborted when the client of a Node server hangs up before it has its answer. */
export function hangUpOf(req: NodeRequest, res: NodeResponse): () => AbortSignal {
  return () => {
    const controller = new AbortController()
    const { socket } = req
    const leave = () => {
      if (!res.writableFinished) controller.abort()
    }
    // By the end of the connection a server of HTTP/1 closes its side, too; that it is closed is told turns later.
    if (req.httpVersionMajor === 1) {
      socket.on('end', leave)
      res.on('close', () => socket.off('end', leave))
    }
    res.on('close', leave)
    if (res.closed || socket.destroyed || (req.httpVersionMajor === 1 && socket.readableEnded)) leave()
    return controller.signal
  }
}

/** Whether a client is still sending a body that nobody will read. */
export async function isUploading(req: NodeRequest): Promise<boolean> {
  if (req.complete || req.destroyed) return false
  // The parser is still at the packet of the head; a small body, or none, is done with by the next turn.
  await nextTurn()
  return !req.complete && !req.destroyed
}

/** Sends a reply from a Node server to a client whose upload is over. */
export function sendReply(res: NodeResponse, reply: CallbackReply): void {
  // A timeout middleware may have been faster.
  if (res.headersSent) return
  // Filled, not spread: measured, a spread object costs Node's server a sixth of the request.
  const headers: Record<string, string | number> = {}
  for (const name in reply.headers) headers[name] = reply.headers[name] as string
  headers['content-length'] = Buffer.byteLength(reply.body)
  res.writeHead(reply.status, headers)
  res.end(reply.body)
}

/**
 * Answers a client that still uploads, at once. What it goes on to send is thrown away for a while, because a client
 * whose connection is cut while it writes may never see the answer.
 */
export function interruptUpload(
  req: NodeRequest,
  res: NodeResponse,
  reply: CallbackReply,
  options: AdapterOptions,
): void {
  if (res.headersSent) return
  const headers = { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) }
  // HTTP/2 knows no such header; there the stream ends and the connection stays.
  res.writeHead(reply.status, req.httpVersionMajor === 1 ? { ...headers, connection: 'close' } : headers)
  res.write(reply.body)
  discard(req, bodyTimeout(options), () => res.end())
}

function discard(stream: NodeStream, timeoutMs: number, done: () => void): void {
  const timer = setTimeout(done, timeoutMs)
  const over = () => {
    clearTimeout(timer)
    done()
  }
  stream.on('end', over)
  stream.on('close', over)
  stream.resume()
}

/** A reply as a web-standard `Response`. */
export function toResponse(reply: CallbackReply): Response {
  const headers = { ...reply.headers, 'content-length': String(Buffer.byteLength(reply.body)) }
  return new Response(reply.body, { status: reply.status, headers })
}
