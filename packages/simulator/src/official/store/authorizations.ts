import type { Clock } from '../../clock.ts'
import { Codes } from '../../store/codes.ts'
import { StoreParts } from '../../store/parts.ts'

/** What a page asks for: only the openid, or name and picture too. */
export type Scope = 'snsapi_base' | 'snsapi_userinfo'

/** Somebody let a page know them. */
export interface Grant {
  readonly openid: string
  readonly scope: Scope
}

/** How long an access token of web authorization lives, in seconds. It is of one person alone, and none of the API's. */
export const grantSeconds: number = 7200
const codeMs = 300_000
const refreshMs = 30 * 24 * 3_600_000

/** Codes, each for one use, access tokens and refresh tokens of web authorization. */
export class Authorizations extends StoreParts {
  readonly codes: Codes<Grant>
  readonly access: Codes<Grant>
  readonly refresh: Codes<Grant>

  constructor(clock: Clock) {
    super()
    this.codes = new Codes(clock, { lifeMs: codeMs, bytes: 24 })
    this.access = new Codes(clock, { lifeMs: grantSeconds * 1000, bytes: 66 })
    this.refresh = new Codes(clock, { lifeMs: refreshMs, bytes: 66 })
  }
}
