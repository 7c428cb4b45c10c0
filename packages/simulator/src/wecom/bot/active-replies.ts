import type { Clock } from '../../clock.ts'
import { isObject, isTooDeep } from '../../input.ts'
import type { BotActiveReplyStep, BotVerdict } from '../../protocol-bot.ts'
import type { Issued } from '../../store/codes.ts'
import type { Answers } from './answers.ts'
import type { Interactions } from './interactions.ts'
import { BotRefusal, errcodes, errmsgOf, refusedVerdict } from './refusal.ts'
import { invalid, type Json } from './reply/fields.ts'
import { readReply } from './reply/reply.ts'
import { ResponseCodes, type ResponseTarget } from './response-codes.ts'
import { newTurn } from './turn.ts'
import { shownVerdict } from './verdicts.ts'

const keptBody = 64 * 1024

/** What an active reply is answered. */
export interface ActiveAnswer {
  readonly errcode: number
  readonly errmsg: string
}

/** What active replies work with. */
export interface ActiveRepliesOptions {
  readonly clock: Clock
  readonly answers: Answers
  readonly interactions: Interactions
}

/**
 * The replies a bot posts to a `response_url`: one for each, within an hour. One that is refused leaves it open; the
 * manual does not say so. Source: path/101138 of the WeCom manual.
 */
export class ActiveReplies {
  readonly codes: ResponseCodes
  readonly #options: ActiveRepliesOptions

  constructor(options: ActiveRepliesOptions) {
    this.#options = options
    this.codes = new ResponseCodes(options.clock)
  }

  /** Takes a reply. @param text The body of the request. */
  respond(code: string, text: string): ActiveAnswer {
    const issued = this.codes.find(code)
    let errcode = 0
    let verdict: BotVerdict
    try {
      verdict = this.#show(code, issued, text)
    } catch (error) {
      if (!(error instanceof BotRefusal)) throw error
      errcode = error.errcode
      verdict = refusedVerdict(error)
    }
    const answer = { errcode, errmsg: errmsgOf(errcode) }
    if (issued !== undefined) {
      const at = this.#options.clock.now()
      const step: BotActiveReplyStep = { kind: 'response-url', at, body: text.slice(0, keptBody), answer, verdict }
      this.#options.interactions.addStep(issued.interactionId, step)
    }
    return answer
  }

  #show(code: string, issued: Issued<ResponseTarget> | undefined, text: string): BotVerdict {
    if (issued === undefined || !this.codes.isOpen(issued)) {
      throw new BotRefusal(
        errcodes.usedResponseCode,
        'The response_code was used already, is older than an hour, or was never issued.',
        'response_code 已被使用、已超过一小时或不存在。',
      )
    }
    const { answers, clock } = this.#options
    const reply = readReply(readJson(text), 'response-url')
    const { chat, chattype, userid, entryId, interactionId } = issued
    const turn = newTurn({ interactionId, kind: 'message', at: clock.now(), userid, chat, chattype, entryId })
    answers.check(reply, { chat, chattype, turn }, 'response-url')
    this.codes.use(code)
    answers.show(reply, { chat, chattype, turn }, chattype === 'group' ? entryId : null)
    return shownVerdict(reply.warnings)
  }
}

function readJson(text: string): Json {
  try {
    const value: unknown = isTooDeep(text) ? undefined : JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Said below, as for any text that is no object.
  }
  throw invalid('The body is not a JSON object.', '请求体不是 JSON 对象。')
}
