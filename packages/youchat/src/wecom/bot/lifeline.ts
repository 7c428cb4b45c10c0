import { redacted } from '../../client/layers/redact.ts'
import { Secrets } from '../../client/secrets.ts'
import type { Clock } from '../../clock.ts'
import { nodeCrypto } from '../../crypto/node.ts'
import { WxApiError, WxError, WxTransportError } from '../../errors.ts'
import { deferred } from './deferred.ts'
import { type Ack, Link } from './link.ts'
import type { WebSocketClass } from './socket.ts'

/** How a long connection is kept up. */
export interface LifelineOptions {
  readonly clock: Clock
  readonly url: string
  readonly webSocket: WebSocketClass
  readonly botId: string
  readonly secret: string
  readonly pingMs: number
  readonly ackTimeoutMs: number
  readonly maxFrameBytes: number
  readonly onPush: (reqId: string, body: Record<string, unknown>, link: Link) => void
  readonly onError: (error: unknown) => void
}

/** How long a connection may take to open, in milliseconds. */
const openTimeoutMs = 10_000
const firstDelayMs = 1000
const maxDelayMs = 30_000
/** Unanswered pings behind which a connection counts as dead. */
const maxUnanswered = 2
/** Refusals of the bot or its secret behind which it is not tried again. */
const maxRefusals = 3
/** Refusals that pass: the system is busy, too often, and two of the long connection's own. */
const passing: readonly number[] = [-1, 45009, 846601, 846602]

/**
 * A subscribed link to the platform, made anew when it breaks: after a second, then after twice as long each time, up to
 * half a minute, until a subscription has worked again. Source: path/101463 of the WeCom manual.
 */
export class Lifeline {
  /** Resolves with the first subscription; rejects where there will be none. */
  readonly ready: Promise<void>
  /** Resolves at the end, with what ended it; with nothing behind `close`. */
  readonly closed: Promise<WxError | undefined>
  readonly #options: LifelineOptions
  #link: Link | undefined = undefined
  #isSubscribed = false
  #isOver = false
  #delayMs = firstDelayMs
  #refusals = 0
  #unanswered = 0
  #timer: (() => void) | undefined = undefined
  #waiting: { readonly resolve: (link: Link) => void; readonly reject: (error: unknown) => void }[] = []
  readonly #ready = deferred()
  readonly #closed = deferred<WxError | undefined>()
  #gone = deferred()

  constructor(options: LifelineOptions) {
    this.#options = options
    this.ready = this.#ready.promise
    // Whoever does not wait for it hears of the failure from onError.
    this.ready.catch(() => {})
    this.closed = this.#closed.promise
    this.#open()
  }

  /** The link that is up now. */
  get link(): Link | undefined {
    return this.#isSubscribed ? this.#link : undefined
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /**
   * The link, once there is one.
   * @throws WxTransportError `connection_failed` when there is none in time
   */
  whenUp(endpoint: string, timeoutMs: number = maxDelayMs): Promise<Link> {
    if (this.link !== undefined) return Promise.resolve(this.link)
    const details = { endpoint, outcome: 'not_sent' } as const
    if (this.#isOver) {
      return Promise.reject(
        new WxTransportError('connection_failed', `${endpoint}: the connection is closed.`, details),
      )
    }
    return new Promise((resolve, reject) => {
      const waiting = {
        resolve(link: Link) {
          cancel()
          resolve(link)
        },
        reject(error: unknown) {
          cancel()
          reject(error)
        },
      }
      const cancel = this.#options.clock.after(timeoutMs, () => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting)
        const message = `${endpoint}: no connection for ${timeoutMs} ms.`
        reject(new WxTransportError('connection_failed', message, details))
      })
      this.#waiting.push(waiting)
    })
  }

  /** Sends a frame that is not about a push. */
  async request(cmd: string, body: unknown): Promise<Ack> {
    return (await this.whenUp(cmd)).request(cmd, newReqId(cmd), body)
  }

  /** Ends it for good; `reason` is told to whoever waits. */
  async close(reason?: WxError): Promise<void> {
    if (this.#isOver) return
    this.#isOver = true
    this.#isSubscribed = false
    this.#timer?.()
    const error = reason ?? new WxError('closed', 'The connection was closed.')
    this.#ready.reject(error)
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error)
    const link = this.#link
    if (link !== undefined && !link.isDown) await this.#hangUp(link)
    this.#closed.resolve(reason)
  }

  /** Waits for the other side's goodbye as long as it would for an acknowledgement. */
  async #hangUp(link: Link): Promise<void> {
    this.#gone = deferred()
    this.#timer = this.#options.clock.after(this.#options.ackTimeoutMs, () => link.terminate())
    try {
      link.close()
    } catch {
      link.terminate()
    }
    await this.#gone.promise
    this.#timer()
  }

  #open(): void {
    const { webSocket, url, clock, ackTimeoutMs, maxFrameBytes, onPush, onError } = this.#options
    this.#unanswered = 0
    try {
      const link: Link = new Link(webSocket, url, {
        clock,
        ackTimeoutMs,
        maxFrameBytes,
        onOpen: () => void this.#subscribe(link),
        onPush: (reqId, body) => onPush(reqId, body, link),
        onError,
        onDown: (error) => this.#lost(error),
      })
      this.#link = link
      this.#timer = clock.after(openTimeoutMs, () => link.terminate())
    } catch (cause) {
      const details = { endpoint: 'long connection', outcome: 'not_sent', cause } as const
      this.#lost(new WxTransportError('connection_failed', 'long connection: it cannot be opened.', details))
    }
  }

  async #subscribe(link: Link): Promise<void> {
    this.#timer?.()
    const { botId: bot_id, secret } = this.#options
    try {
      await link.request('aibot_subscribe', newReqId('aibot_subscribe'), { bot_id, secret })
    } catch (failure) {
      if (this.#isOver || link.isDown) return
      const error = redacted(failure, new Secrets([secret]), 'aibot_subscribe')
      this.#options.onError(error)
      if (error instanceof WxApiError && !passing.includes(error.errcode) && ++this.#refusals >= maxRefusals) {
        await this.close(error)
      } else {
        link.terminate()
      }
      return
    }
    if (this.#isOver || link.isDown) return
    this.#isSubscribed = true
    this.#delayMs = firstDelayMs
    this.#refusals = 0
    this.#ping(link)
    this.#ready.resolve()
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(link)
  }

  #ping(link: Link): void {
    this.#timer = this.#options.clock.after(this.#options.pingMs, () => {
      if (this.#unanswered >= maxUnanswered) return link.terminate()
      this.#unanswered++
      link.request('ping', newReqId('ping')).then(
        () => {
          this.#unanswered = 0
        },
        () => {},
      )
      this.#ping(link)
    })
  }

  #lost(error: WxTransportError): void {
    this.#isSubscribed = false
    this.#timer?.()
    this.#gone.resolve()
    if (this.#isOver) return
    this.#options.onError(error)
    // Many bots that lost the platform at once should not all be back at once.
    const delayMs = this.#delayMs * (0.5 + Math.random() / 2)
    this.#delayMs = Math.min(2 * this.#delayMs, maxDelayMs)
    this.#timer = this.#options.clock.after(delayMs, () => this.#open())
  }
}

/** The platform's own package tells acknowledgements apart by how their id begins; so does this, to be like it. */
function newReqId(cmd: string): string {
  return `${cmd}_${nodeCrypto().randomBytes(16).toString('hex')}`
}
