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
  readonly #told = new Set<boolean>()

  /** @param report Told once when Redis is away or the queue fails, and again only after it worked in between. */
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

  /** Tells of a failure; of one while Redis is there and of one while it is away each once. */
  failed(cause: unknown): void {
    this.#failure = cause
    const { isReady } = this
    if (this.#told.has(isReady)) return
    this.#told.add(isReady)
    const reason = reasonOf(cause)
    const message = isReady
      ? `The queue failed (${reason}); it goes on trying.`
      : `Redis cannot be reached (${reason}): is it running, and is \`connection\` right?`
    this.#report(new WxError('queue_away', message, { cause }))
  }

  /** Something has worked: the next failure is told of again. */
  works(): void {
    this.#told.clear()
    this.#failure = undefined
  }
}

/** An error in a few words. Of a name with several addresses Node joins the errors, and says nothing itself. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message, code, errors = [] } = error as Error & { readonly code?: string; readonly errors?: unknown[] }
  return message || errors.map(reasonOf).join(', ') || code || error.name
}
