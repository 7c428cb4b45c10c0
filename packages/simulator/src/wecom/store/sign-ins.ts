import type { Clock } from '../../clock.ts'
import { Codes } from '../../store/codes.ts'
import { StoreParts } from '../../store/parts.ts'

/** What a page asks for: who somebody is, or what they let it know besides. */
export type WecomScope = 'snsapi_base' | 'snsapi_privateinfo'

/** Somebody let a page of an app know them. */
export interface SignIn {
  /** '' for somebody who is not of the corp. */
  readonly userid: string
  readonly scope: WecomScope
  /** Name of the host somebody goes back to. */
  readonly host: string
}

const codeMs = 300_000
const ticketMs = 1_800_000

/**
 * Web authorization: codes, each for one use, and tickets by which more is told of somebody. Source: path/91022 and
 * path/91023 of the WeCom manual.
 */
export class SignIns extends StoreParts {
  readonly codes: Codes<SignIn>
  readonly tickets: Codes<SignIn>

  constructor(clock: Clock) {
    super()
    this.codes = new Codes(clock, { lifeMs: codeMs, bytes: 48 })
    this.tickets = new Codes(clock, { lifeMs: ticketMs, bytes: 48 })
  }
}
