import { BaseContext } from '../../callback/baseContext.ts'
import type { Download } from '../../client/download.ts'
import { type AiBotAnswer, type WxAiBotCardResponse, WxAiBotStreamResponse } from './responses.ts'
import type { AiBotFile, UnknownAiBotPush } from './types.ts'
import { watched } from './watched.ts'

/** What `ctx.respond` sends later. */
export interface AiBotRespondOptions {
  /** 1 to 256 bytes: makes the platform send a `feedback_event` when a member judges the reply. */
  readonly feedbackId?: string | undefined
}

/** What `ctx.download` takes besides the file. */
export interface AiBotDownloadOptions {
  /** The longest file that is read, in bytes. @default 104857600, the longest the platform takes */
  readonly maxBytes?: number | undefined
  /** Gives the download up. @default `ctx.signal` */
  readonly signal?: AbortSignal | undefined
}

/** What the way a push came by can do for its handler. */
export interface ContextMeans {
  respond(content: string | WxAiBotCardResponse, options: AiBotRespondOptions): Promise<void>
  download(file: AiBotFile, options: AiBotDownloadOptions & { signal: AbortSignal }): Promise<Download>
}

/** What a handler of a smart bot is given besides the push; one for each push, never shared. */
export class AiBotContext<Req = UnknownAiBotPush> extends BaseContext {
  /** The push. */
  readonly req: Req
  /** What will be answered: middleware finds it set behind `await next()`, and may set or replace it. */
  reply: AiBotAnswer = undefined
  readonly #means: ContextMeans

  /** @internal */
  constructor(req: Req, means: ContextMeans) {
    super()
    this.req = req
    this.#means = means
  }

  get sender(): string {
    const { aibotid, chatid, from } = this.req as UnknownAiBotPush
    return `${String(aibotid)}:${String(chatid ?? from?.userid)}`
  }

  /**
   * Sends a message of its own, besides what the handler returns: Markdown of at most 20480 bytes, or in a single chat a
   * card. In callback mode once for each push, within an hour; on
   * the long connection as a push to the chat, as often as its limits allow.
   * @throws WxReplyError `no_response_url`, `response_url_used`, `response_url_expired`, `text_too_long`, `wrong_reply`
   * @throws WxApiError, WxTransportError
   */
  respond(content: string | WxAiBotCardResponse, options: AiBotRespondOptions = {}): Promise<void> {
    return this.#means.respond(content, options)
  }

  /**
   * Fetches and decrypts a file of the push: `ctx.download(req.image)`. The platform keeps it for five minutes. A file has
   * no name in the push; `filename` of the download has it.
   * @throws WxTransportError `http_status`, `connection_failed`, `answer_too_large`
   */
  download(file: AiBotFile, options: AiBotDownloadOptions = {}): Promise<Download> {
    return this.#means.download(file, { ...options, signal: options.signal ?? this.signal })
  }

  /** An answer that is streamed is whole at its end. @internal */
  override async whenWhole(finish: (isWhole: boolean) => Promise<void>): Promise<void> {
    const { reply } = this
    if (isStream(reply)) {
      this.reply = watched(reply, finish, this.signal)
    } else if (reply instanceof WxAiBotStreamResponse && isStream(reply.stream.content)) {
      const content = watched(reply.stream.content, finish, this.signal)
      this.reply = new WxAiBotStreamResponse({ ...reply.stream, content })
    } else {
      await finish(true)
    }
  }
}

function isStream(value: unknown): value is AsyncIterable<string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
