import type { Clock } from '../clock.ts'
import { Codes, type Issued } from '../store/codes.ts'

/** The card an app sent that a code changes. */
export interface ResponseTarget {
  readonly agentId: number
  readonly taskId: string
}

/** How long a code may be used, once. Source: path/94888 of the WeCom manual. */
const lifeMs = 72 * 3_600_000

/** The codes that were given out with cards, and with what members pressed on them. */
export class ResponseCodes extends Codes<ResponseTarget> {
  constructor(clock: Clock) {
    super(clock, { lifeMs, bytes: 32 })
  }

  /** Uses a code up. @returns what it was for; null where it is unknown, another app's, used or too old */
  take(code: string, agentId: number): Issued<ResponseTarget> | null {
    if (this.find(code)?.agentId !== agentId) return null
    const used = this.use(code)
    return typeof used === 'string' ? null : used
  }
}
