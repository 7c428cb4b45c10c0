import { type Issued, TokenKeeper, type TokenKeeperOptions } from './tokens.ts'

/** How the tickets of an account are kept. */
export interface TicketOptions<Kind extends string> extends Pick<TokenKeeperOptions, 'store' | 'clock' | 'onValue'> {
  /** The name a ticket is stored under. */
  readonly key: (kind: Kind) => string
  readonly issue: (kind: Kind) => Promise<Issued>
}

/** Tickets of several kinds, each kept and shared like an access token. */
export class Tickets<Kind extends string> {
  readonly #options: TicketOptions<Kind>
  readonly #keepers = new Map<Kind, TokenKeeper>()

  constructor(options: TicketOptions<Kind>) {
    this.#options = options
  }

  of(kind: Kind): TokenKeeper {
    let keeper = this.#keepers.get(kind)
    if (keeper === undefined) {
      const { key, issue, ...rest } = this.#options
      keeper = new TokenKeeper({ ...rest, key: key(kind), issue: () => issue(kind) })
      this.#keepers.set(kind, keeper)
    }
    return keeper
  }
}
