import type { Clock } from '../../../clock.ts'
import type { Json } from '../reply/fields.ts'
import type { Turn } from '../turn.ts'
import type { Connection } from './connection.ts'
import { Rates, subscribeRates } from './rates.ts'

/** What a link tells of and asks for. */
export interface LinkOptions {
  readonly clock: Clock
  readonly onChange: () => void
  /** The event that tells a connection that another took over. */
  readonly disconnectedEvent: () => Json
}

/** A bot's one long connection: the newest that subscribed. */
export class Link {
  readonly #options: LinkOptions
  readonly #tries: Rates
  #current: Connection | null = null
  #connectedAt: number | null = null
  #withheld = 0

  constructor(options: LinkOptions) {
    this.#options = options
    this.#tries = new Rates(options.clock, subscribeRates)
  }

  get connected(): boolean {
    return this.#current !== null
  }

  get connectedAt(): number | null {
    return this.#connectedAt
  }

  /** How many of the next acks do not come. */
  get withheldAcks(): number {
    return this.#withheld
  }

  set withheldAcks(count: number) {
    this.#withheld = count
    this.#options.onChange()
  }

  /** Whether an ack is withheld, which by this is. */
  withholds(): boolean {
    if (this.#withheld === 0) return false
    this.withheldAcks = this.#withheld - 1
    return true
  }

  /** Whether the bot may subscribe once more, which by this counts. */
  mayTry(): boolean {
    return this.#tries.take('')
  }

  /** A connection subscribed: the one before is told and closed. */
  entered(connection: Connection): void {
    const before = this.#current
    if (before === connection) return
    this.#current = connection
    this.#connectedAt = this.#options.clock.now()
    before?.kick(this.#options.disconnectedEvent())
    this.#options.onChange()
  }

  /** A connection is gone. */
  left(connection: Connection): void {
    if (this.#current !== connection) return
    this.#current = null
    this.#connectedAt = null
    this.#options.onChange()
  }

  /** Pushes over the open connection. @returns whether there is one */
  push(cmd: string, body: Json, turn: Turn): boolean {
    this.#current?.push(cmd, body, turn)
    return this.#current !== null
  }

  /** Cuts the line, as a network does. @returns whether there was one */
  drop(): boolean {
    const connection = this.#current
    connection?.drop()
    return connection !== null
  }

  /** Ends the connection: the bot went over to callback mode. */
  end(): void {
    this.#current?.end()
  }

  /** Nothing that was pushed can be answered any more, and no ack is withheld; the connection stays. */
  reset(): void {
    this.#current?.forget()
    this.#tries.clear()
    this.#withheld = 0
  }
}
