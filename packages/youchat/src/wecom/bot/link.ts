import { refusalOf } from '../../client/answer.ts'
import type { Clock } from '../../clock.ts'
import { WxRequestError, WxTransportError } from '../../errors.ts'
import { readJson } from '../../json/read.ts'
import { writeJson } from '../../json/write.ts'
import type { WebSocketClass, WebSocketLike } from './socket.ts'

/** What a link tells whoever opened it. */
export interface LinkOptions {
  readonly clock: Clock
  /** How long a frame waits to be acknowledged, in milliseconds. */
  readonly ackTimeoutMs: number
  readonly maxFrameBytes: number
  readonly onOpen: () => void
  readonly onPush: (reqId: string, body: Record<string, unknown>) => void
  /** Told of what came and cannot be read. */
  readonly onError: (error: unknown) => void
  /** Told once that the link is gone. */
  readonly onDown: (error: WxTransportError) => void
}

/** What the platform answers a frame with. */
export type Ack = Readonly<Record<string, unknown>>

interface Waiting {
  readonly resolve: (ack: Ack) => void
  readonly reject: (error: unknown) => void
}

/** Deeper than any push. */
const maxDepth = 32

/** One WebSocket from its opening to its end: frames go out, and each waits for its acknowledgement. */
export class Link {
  readonly #options: LinkOptions
  readonly #socket: WebSocketLike
  readonly #waiting = new Map<string, Waiting>()
  /** The end of the queue of each request. */
  readonly #queues = new Map<string, Promise<unknown>>()
  #isOpen = false
  #isDown = false

  constructor(webSocket: WebSocketClass, url: string, options: LinkOptions) {
    this.#options = options
    this.#socket = new webSocket(url)
    this.#socket.addEventListener('open', () => {
      this.#isOpen = true
      if (!this.#isDown) options.onOpen()
    })
    this.#socket.addEventListener('message', (event: { data: unknown }) => {
      if (!this.#isDown) this.#receive(event.data)
    })
    this.#socket.addEventListener('error', () => this.#broken())
    this.#socket.addEventListener('close', () => this.#broken())
  }

  get isDown(): boolean {
    return this.#isDown
  }

  /**
   * Sends a frame and waits for its acknowledgement, behind those sent before for the same request.
   * @throws WxApiError where the platform refuses it
   * @throws WxTransportError `timeout`, `connection_lost`
   */
  request(cmd: string, reqId: string, body?: unknown): Promise<Ack> {
    const before = this.#queues.get(reqId)
    const sent = before === undefined ? this.#send(cmd, reqId, body) : before.then(() => this.#send(cmd, reqId, body))
    const settled = sent.then(
      () => {},
      () => {},
    )
    this.#queues.set(reqId, settled)
    void settled.then(() => {
      if (this.#queues.get(reqId) === settled) this.#queues.delete(reqId)
    })
    return sent
  }

  /** Says goodbye. */
  close(): void {
    this.#socket.close(1000)
  }

  /** Hangs up; whatever still waits hears of it. */
  terminate(): void {
    this.#down('connection_lost', 'the connection was given up')
    try {
      if (this.#socket.terminate === undefined) this.#socket.close()
      else this.#socket.terminate()
    } catch {
      // It was closed already.
    }
  }

  async #send(cmd: string, reqId: string, body: unknown): Promise<Ack> {
    const details = { endpoint: cmd, outcome: 'not_sent' } as const
    if (this.#isDown) throw new WxTransportError('connection_lost', `${cmd}: there is no connection.`, details)
    const frame = writeJson({ cmd, headers: { req_id: reqId }, body })
    const { clock, ackTimeoutMs } = this.#options
    const ack = await new Promise<Ack>((resolve, reject) => {
      const cancel = clock.after(ackTimeoutMs, () => {
        this.#waiting.delete(reqId)
        const message = `${cmd}: not acknowledged after ${ackTimeoutMs} ms.`
        reject(new WxTransportError('timeout', message, { endpoint: cmd, outcome: 'unknown' }))
      })
      const stop = () => {
        cancel()
        this.#waiting.delete(reqId)
      }
      const waiting: Waiting = {
        resolve(ack) {
          stop()
          resolve(ack)
        },
        reject(error) {
          stop()
          reject(error)
        },
      }
      this.#waiting.set(reqId, waiting)
      try {
        this.#socket.send(frame)
      } catch {
        waiting.reject(new WxTransportError('connection_lost', `${cmd}: there is no connection.`, details))
      }
    })
    const refusal = refusalOf(ack, cmd)
    if (refusal !== undefined) throw refusal
    return ack
  }

  #receive(data: unknown): void {
    try {
      const frame = this.#read(data)
      const { cmd, body } = frame
      const reqId = (frame.headers as { req_id?: unknown } | undefined | null)?.req_id
      if (typeof reqId !== 'string') throw new WxRequestError('missing_field', 'A frame has no req_id.')
      if (cmd === undefined || cmd === '') {
        const waiting = this.#waiting.get(reqId)
        if (waiting === undefined) {
          throw new WxRequestError('unknown_req_id', 'The platform acknowledged what nobody waits for.')
        }
        waiting.resolve(frame)
      } else if (cmd === 'aibot_msg_callback' || cmd === 'aibot_event_callback') {
        if (!isObject(body)) throw new WxRequestError('missing_field', 'A push has no body.')
        this.#options.onPush(reqId, body)
      } else {
        throw new WxRequestError('unknown_cmd', `The platform sent a frame of an unknown kind: ${nameOf(cmd)}.`)
      }
    } catch (error) {
      this.#options.onError(error)
    }
  }

  #read(data: unknown): Record<string, unknown> {
    if (typeof data !== 'string') throw new WxRequestError('unexpected_frame', 'A frame is not a text.')
    const { maxFrameBytes } = this.#options
    if (data.length > maxFrameBytes || (data.length * 3 > maxFrameBytes && Buffer.byteLength(data) > maxFrameBytes)) {
      throw new WxRequestError('body_too_large', `A frame is larger than ${maxFrameBytes} bytes.`)
    }
    const frame = readJson(data, { maxDepth })
    if (!isObject(frame)) throw new WxRequestError('unexpected_frame', 'A frame is not an object.')
    return frame
  }

  #broken(): void {
    if (this.#isOpen) this.#down('connection_lost', 'the connection broke')
    else this.#down('connection_failed', 'no connection')
  }

  #down(code: string, what: string): void {
    if (this.#isDown) return
    this.#isDown = true
    const details = { endpoint: 'long connection', outcome: 'unknown' } as const
    const error = new WxTransportError(code, `long connection: ${what}.`, details)
    for (const waiting of [...this.#waiting.values()]) waiting.reject(error)
    this.#options.onDown(error)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(cmd: unknown): string {
  return typeof cmd === 'string' && /^\w{1,64}$/.test(cmd) ? cmd : '?'
}
