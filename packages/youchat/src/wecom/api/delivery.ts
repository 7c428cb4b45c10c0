import { WxApiError, WxError, WxTransportError } from '../../errors.ts'
import type { MessageSendParams } from '../generated/api/message.ts'
import { type Addressed, listed, listedNumbers, type Receivers } from './receivers.ts'

/** Kinds of messages. */
export type MessageType = MessageSendParams['msgtype']

/** What a message of a kind holds. */
export type MessageContent<T extends MessageType> = NonNullable<MessageSendParams[T]>

/** What became of a message: the platform takes it also where it does not reach all. */
export interface SentMessage {
  /** One for each lot of receivers and part of the text; `recallMessage` takes one. */
  readonly msgids: readonly string[]
  /** Userids that are wrong or may not see the application; the platform writes them in lower case. */
  readonly invaliduser: readonly string[]
  /** Ids of departments that are wrong or may not see the application. */
  readonly invalidparty: readonly number[]
  /** Ids of tags that are wrong or may not see the application. */
  readonly invalidtag: readonly number[]
  /** Userids without a licence for the application. */
  readonly unlicenseduser: readonly string[]
  /** Of a card that can be answered, the first of `response_codes`: for `updateTemplateCard`, within 72 hours, once. */
  readonly response_code?: string
  /** Of a card that can be answered, one for each lot of receivers. */
  readonly response_codes: readonly string[]
}

/** A message that was not sent, ready for `sendMessage(to, msgtype, content)`. */
export interface UnsentMessage {
  readonly to: Receivers
  readonly msgtype: MessageType
  readonly content: MessageContent<MessageType>
}

/**
 * A message that did not reach all it was for. `code` is `not_all_reached` where the platform took it and some receivers
 * were wrong (with `{ partial: 'throw' }` only), `not_all_sent` where it was sent in several lots or parts and a later one
 * failed, which is the `cause`.
 */
export class WxPartialError extends WxError {
  override readonly name: string = 'WxPartialError'
  /** What was sent: do not send that again. */
  readonly sent: SentMessage
  /** What certainly was not. */
  readonly unsent: readonly UnsentMessage[]
  /** The lot or part of which nobody knows whether it was: its answer was lost. */
  readonly uncertain: UnsentMessage | undefined

  constructor(
    code: 'not_all_reached' | 'not_all_sent',
    message: string,
    details: {
      readonly sent: SentMessage
      readonly unsent?: readonly UnsentMessage[] | undefined
      readonly uncertain?: UnsentMessage | undefined
      readonly cause?: unknown
    },
  ) {
    super(code, message, details.cause === undefined ? undefined : { cause: details.cause })
    this.sent = details.sent
    this.unsent = details.unsent ?? []
    this.uncertain = details.uncertain
  }
}

/** What is sent: each content to each lot. */
export interface Delivery {
  readonly msgtype: MessageType
  readonly contents: readonly MessageContent<MessageType>[]
  readonly lots: readonly Addressed[]
  readonly send: (content: MessageContent<MessageType>, lot: Addressed) => Promise<Answer>
  readonly signal: AbortSignal | undefined
}

/** What the platform says of a lot. */
interface Answer {
  readonly msgid?: unknown
  readonly response_code?: unknown
  readonly invaliduser?: unknown
  readonly invalidparty?: unknown
  readonly invalidtag?: unknown
  readonly unlicenseduser?: unknown
}

/** All receivers are wrong. */
const nobody = 81013

/**
 * Sends lot after lot, and content after content. A lot with nobody right in it does not keep the others from being sent.
 * @throws WxPartialError `not_all_sent`
 */
export async function deliver({ msgtype, contents, lots, send, signal }: Delivery): Promise<SentMessage> {
  const sum = new Sum()
  const jobs = contents.flatMap((content) => lots.map((lot) => ({ content, lot })))
  let refusal: unknown
  for (const [index, { content, lot }] of jobs.entries()) {
    // Nobody was right of all before: the rest of the text has no one to go to either.
    if (index >= lots.length && sum.isEmpty) throw refusal
    let hasLeft = false
    try {
      signal?.throwIfAborted()
      hasLeft = true
      sum.add(await send(content, lot))
    } catch (error) {
      if (lots.length > 1 && error instanceof WxApiError && error.errcode === nobody) {
        sum.addInvalid(lot)
        refusal = error
        continue
      }
      if (sum.isEmpty) throw error
      const isKnown = !hasLeft || isUnsent(error)
      const rest = jobs.slice(isKnown ? index : index + 1)
      const unsent = rest.map((job) => ({ to: job.lot, msgtype, content: job.content }))
      const uncertain = isKnown ? undefined : { to: lot, msgtype, content }
      const message = `After ${index} of ${jobs.length} lots or parts, which are not to be sent again: ${textOf(error)}`
      throw new WxPartialError('not_all_sent', message, { sent: sum.result(), unsent, uncertain, cause: error })
    }
  }
  if (sum.isEmpty) throw refusal
  return sum.result()
}

/** @throws WxPartialError `not_all_reached` */
export function checkAllReached(sent: SentMessage): void {
  const { invaliduser, invalidparty, invalidtag, unlicenseduser } = sent
  const counts = [
    [invaliduser, 'users'],
    [invalidparty, 'departments'],
    [invalidtag, 'tags'],
    [unlicenseduser, 'users without a licence'],
  ] as const
  const missed = counts.filter(([ids]) => ids.length > 0).map(([ids, what]) => `${ids.length} ${what}`)
  if (missed.length === 0) return
  throw new WxPartialError('not_all_reached', `The message was sent, but did not reach ${missed.join(', ')}.`, { sent })
}

/** The answers of all lots in one. */
class Sum {
  readonly #lists = {
    msgids: [] as string[],
    response_codes: [] as string[],
    invaliduser: new Set<string>(),
    invalidparty: new Set<number>(),
    invalidtag: new Set<number>(),
    unlicenseduser: new Set<string>(),
  }
  /** Whether nothing was sent yet. */
  isEmpty = true

  add(answer: Answer): void {
    const lists = this.#lists
    this.isEmpty = false
    if (answer.msgid) lists.msgids.push(String(answer.msgid))
    if (answer.response_code) lists.response_codes.push(String(answer.response_code))
    for (const id of listed(answer.invaliduser)) lists.invaliduser.add(id)
    for (const id of listedNumbers(answer.invalidparty)) lists.invalidparty.add(id)
    for (const id of listedNumbers(answer.invalidtag)) lists.invalidtag.add(id)
    for (const id of listed(answer.unlicenseduser)) lists.unlicenseduser.add(id)
  }

  addInvalid({ users, parties, tags }: Addressed): void {
    for (const id of users) this.#lists.invaliduser.add(id.toLowerCase())
    for (const id of parties) this.#lists.invalidparty.add(id)
    for (const id of tags) this.#lists.invalidtag.add(id)
  }

  result(): SentMessage {
    const { msgids, response_codes, invaliduser, invalidparty, invalidtag, unlicenseduser } = this.#lists
    const [response_code] = response_codes
    return {
      msgids,
      invaliduser: [...invaliduser],
      invalidparty: [...invalidparty],
      invalidtag: [...invalidtag],
      unlicenseduser: [...unlicenseduser],
      ...(response_code === undefined ? {} : { response_code }),
      response_codes,
    }
  }
}

function isUnsent(error: unknown): boolean {
  return error instanceof WxApiError || (error instanceof WxTransportError && error.outcome === 'not_sent')
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
