import { WxReplyError } from '../errors.ts'
import { cdata, writeNodes, type XmlContents } from '../xml/write.ts'
import type { Format, Push } from './message.ts'

/** Anything that can write itself as a reply. */
export interface Reply {
  /** The reply's XML; an empty string for no reply. */
  toXml(): string
  /** The reply's JSON, for a push that came as JSON; without it the XML is sent. */
  toJson?(): string
}

/** Base of the replies: the nodes every reply has, sender and receiver of the request swapped. */
export abstract class WxResponse implements Reply {
  /** The reply's type, as the platform spells it. */
  abstract readonly MsgType: string
  readonly ToUserName: string
  readonly FromUserName: string

  /** @param req The push to answer. */
  constructor(req: Pick<Push, 'ToUserName' | 'FromUserName'>) {
    this.ToUserName = req.FromUserName
    this.FromUserName = req.ToUserName
  }

  /** The nodes of this type of reply, besides those every reply has. */
  protected abstract nodes(): XmlContents

  toXml(): string {
    return (
      `<xml><ToUserName>${cdata(this.ToUserName)}</ToUserName><FromUserName>${cdata(this.FromUserName)}</FromUserName>` +
      `<CreateTime>${unixTime()}</CreateTime><MsgType>${cdata(this.MsgType)}</MsgType>${writeNodes(this.nodes())}</xml>`
    )
  }

  toJson(): string {
    const { ToUserName, FromUserName, MsgType } = this
    return JSON.stringify({ ToUserName, FromUserName, CreateTime: unixTime(), MsgType, ...this.nodes() })
  }
}

/** Now, in seconds. */
function unixTime(): number {
  return Math.floor(Date.now() / 1000)
}

/** Answers with a text of at most 2048 bytes in UTF-8. Line feeds break lines, `<a href>` makes links. */
export class WxTextResponse extends WxResponse {
  readonly MsgType = 'text'
  readonly Content: string

  /** @throws WxReplyError `empty_text`, `text_too_long` */
  constructor(content: string, req: Pick<Push, 'ToUserName' | 'FromUserName'>) {
    super(req)
    if (typeof content !== 'string') throw new WxReplyError('invalid_reply', 'The text of a reply is not a text.')
    if (cdata(content) === cdata(''))
      throw new WxReplyError(
        'empty_text',
        'The text is empty, for which the platform shows a failure notice; return nothing instead.',
      )
    const bytes = content.length > 682 ? Buffer.byteLength(content) : 0
    if (bytes > 2048) {
      throw new WxReplyError(
        'text_too_long',
        `The text has ${bytes} bytes in UTF-8, the platform takes 2048: send it in parts.`,
      )
    }
    this.Content = content
  }

  protected nodes(): XmlContents {
    return { Content: this.Content }
  }
}

/** Answers nothing; the person sees nothing. */
export class WxEmptyResponse implements Reply {
  /** @param _req Not needed; taken as the other replies take it. */
  // biome-ignore lint/complexity/noUselessConstructor: the Python package's signature
  constructor(_req?: Pick<Push, 'ToUserName' | 'FromUserName'>) {}

  toXml(): string {
    return ''
  }

  toJson(): string {
    return ''
  }
}

/** What a handler may answer: a text, a reply, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without a return statement answers nothing
export type Answer = string | Reply | null | undefined | void

/** Whether a reply says what it holds, rather than only how it is written. */
export function isResponse(reply: Reply): reply is WxResponse {
  return 'MsgType' in reply
}

/**
 * The text of what a handler answered.
 * @throws WxReplyError `invalid_reply`, and those of `WxTextResponse`
 */
export function writeReply(answer: Answer, req: Push, format: Format): string {
  if (answer === undefined || answer === null || answer === '') return ''
  const reply = typeof answer === 'string' ? new WxTextResponse(answer, req) : answer
  const text =
    format === 'json' && typeof reply.toJson === 'function'
      ? reply.toJson()
      : typeof reply.toXml === 'function' && reply.toXml()
  if (typeof text !== 'string') {
    throw new WxReplyError(
      'invalid_reply',
      'The handler answered something that is no text, no reply and not nothing: it has no toXml().',
    )
  }
  return text
}
