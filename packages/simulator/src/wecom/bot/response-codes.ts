import type { Clock } from '../../clock.ts'
import type { BotChatType } from '../../protocol-bot.ts'
import { Codes } from '../../store/codes.ts'

/** What a `response_url` was issued for. */
export interface ResponseTarget {
  readonly interactionId: string
  readonly userid: string
  readonly chat: string
  readonly chattype: BotChatType
  /** The line it answers; null for the press of a card. */
  readonly entryId: string | null
}

/** How long a code may be used, once. Source: path/101138 of the WeCom manual. */
const lifeMs = 3_600_000
const limit = 1000

/** The codes of `response_url`: each good for one active reply. */
export class ResponseCodes extends Codes<ResponseTarget> {
  constructor(clock: Clock) {
    super(clock, { lifeMs, limit, bytes: 24 })
  }
}
