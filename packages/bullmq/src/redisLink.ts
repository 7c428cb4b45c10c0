import { WxError } from 'youchat'
import type { RedisClient } from 'youchat/redis'

/** What either library shows of its client's state. A cluster of `redis` shows no more than that it was opened. */
interface ClientState {
  readonly status?: string
  readonly isCluster?: boolean
  readonly isReady?: boolean
}

/** Whether Redis can be reached. Nobody who has something to do need hand it to a client that only keeps it for later. */
export class RedisLink {
  readonly #client: ClientState
  readonly #report: (error: WxError) => void
  #failure: unknown
  #isTold = false

  /** @param report Told once when Redis is away, and again only after it was there in between. */
  constructor(client: RedisClient, report: (error: WxError) => void) {
    this.#client = client as ClientState
    this.#report = report
  }

  get isReady(): boolean {
    const { status, isCluster, isReady = true } = this.#client
    return status === undefined ? isReady : status === 'ready' || (status === 'connect' && isCluster === true)
  }

  /** Why it cannot be reached. */
  get failure(): unknown {
    return this.#failure ?? new Error('the client is not connected')
  }

  failed(cause: unknown): void {
    this.#failure = cause
    if (this.#isTold) return
    this.#isTold = true
    const reason = reasonOf(cause)
    const message = this.isReady
      ? `The queue failed (${reason}); it goes on trying.`
      : `Redis cannot be reached (${reason}): is it running, and is \`connection\` right?`
    this.#report(new WxError('queue_away', message, { cause }))
  }

  works(): void {
    this.#isTold = false
    this.#failure = undefined
  }
}

/** An error in a few words. Of a name with several addresses Node joins the errors, and says nothing itself. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message, code, errors = [] } = error as Error & { readonly code?: string; readonly errors?: unknown[] }
  return message || errors.map(reasonOf).join(', ') || code || error.name
}
