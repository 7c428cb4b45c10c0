import { WxError, WxReplyError } from '../errors.ts'
import { type Answer, isResponse } from './reply.ts'
import type { WxArticle, WxImage, WxVideo, WxVoice } from './responses.ts'

/** What a reply holds, whichever it is of those that both products have. */
export interface ReplyContents {
  readonly MsgType: string
  readonly Content?: string
  readonly Image?: WxImage
  readonly Voice?: WxVoice
  readonly Video?: WxVideo
  readonly Articles?: readonly WxArticle[]
}

/**
 * What an answer that goes as a message of its own holds; undefined where it says nothing.
 * @throws WxReplyError `unsendable_reply`
 */
export function contentsOf<Contents extends ReplyContents>(answer: Answer): Contents | undefined {
  if (answer === undefined || answer === null || answer === '') return undefined
  if (typeof answer === 'string') return { MsgType: 'text', Content: answer } as Contents
  if (isResponse(answer)) return answer as unknown as Contents
  if (answer.toXml() === '') return undefined
  throw unsendable('a reply of your own')
}

/** Says that something can only answer a push. @param what Its type, as the platform spells it. */
export function unsendable(what: string): WxReplyError {
  return new WxReplyError(
    'unsendable_reply',
    `The platform has no message to send ${what} with: it only answers a push.`,
  )
}

/**
 * Sends the parts of a text, one after the other.
 * @throws what sending the first one throws; WxError `not_all_sent` where a later one fails
 */
export async function sendParts(parts: readonly string[], send: (part: string) => Promise<unknown>): Promise<void> {
  for (const [index, part] of parts.entries()) {
    try {
      await send(part)
    } catch (cause) {
      if (index === 0) throw cause
      throw new WxError(
        'not_all_sent',
        `${index} of ${parts.length} parts were sent, which are not to be sent again.`,
        {
          cause,
        },
      )
    }
  }
}
