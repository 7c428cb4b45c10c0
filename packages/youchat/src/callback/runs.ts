/** A push that waits to be run elsewhere: decrypted, and without secrets. */
export interface StoredPush {
  /** The XML or JSON of the push. */
  readonly raw: string
  /** The account it is for. */
  readonly receiveId: string
  /** Who sent it; empty where nobody did. */
  readonly sender: string
  /** The query it came with, without its signature. */
  readonly query: Readonly<Record<string, string>>
}

/** What the deliveries in this process say of themselves. */
export interface Interest {
  /** Whether one is open. */
  isOpen(): boolean
  /** Whether anything still becomes of the answer. */
  isWanted(): boolean
  /** Told which delivery of the push the first one here was. */
  onNumber(number: number): void
}

/** What is to be run for a push, here or elsewhere. */
export interface RunRequest {
  /** Runs the handler here. @returns the text of the reply */
  run(): string | Promise<string>
  /** What to keep of the push for running it elsewhere. */
  stored(): StoredPush
}

/** Where it is decided who runs a push, of which deliveries may reach several processes. */
export interface Runs {
  /** The reply to a push that was delivered here, run by whomever; an empty text where another delivery carries it. */
  obtain(key: string, request: RunRequest, interest: Interest): Promise<string>
  /** Which delivery of a push this is that was delivered before: 2, or 3 for any further one. */
  count(key: string): Promise<number>
  /** A delivery here carried the answer. */
  keep(key: string, reply: string): void
  /** Whether the answer may be sent another way: exactly once, and only where no delivery carried it. */
  claimLate(key: string, reply: string): Promise<boolean>
}
