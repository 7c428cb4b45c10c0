import type { ReadPush } from '../../callback/message.ts'
import type { UploadSource } from '../../client/upload.ts'
import type { Clock } from '../../clock.ts'
import { WxConfigError, WxError } from '../../errors.ts'
import type { AiBotCard } from './cards.ts'
import type { AiBotContext, AiBotRespondOptions, ContextMeans } from './context.ts'
import { Lifeline } from './lifeline.ts'
import type { Packet } from './plan.ts'
import { messagePacket } from './respond.ts'
import { type AiBotAnswer, WxAiBotCardResponse } from './responses.ts'
import { type WebSocketClass, webSocketClass } from './socket.ts'
import { SocketRuns } from './socketRuns.ts'
import type { UnknownAiBotPush } from './types.ts'
import { type AiBotMediaKind, type AiBotUploadedMedia, uploadInChunks } from './upload.ts'

export type { AiBotMediaKind, AiBotUploadedMedia }

/** What a long connection needs. */
export interface AiBotConnectOptions {
  /** The bot's id, from the console. */
  readonly botId: string
  /** The Secret of the long connection, from the console. */
  readonly secret: string
  /** @default 'wss://openws.work.weixin.qq.com' */
  readonly url?: string | undefined
  /** The class of WebSockets, such as that of the package `ws`. @default the runtime's own */
  readonly webSocket?: WebSocketClass | undefined
  /** How often the platform is shown a sign of life, in milliseconds; two without an answer, and it is called anew. @default 30000 */
  readonly pingMs?: number | undefined
  /** How long a frame may wait to be acknowledged, in milliseconds. @default 5000 */
  readonly ackTimeoutMs?: number | undefined
  /** The least time between two packets of a growing reply, in milliseconds. @default 500 */
  readonly frameMs?: number | undefined
  /** The largest frame that is read, in bytes. @default 1048576 */
  readonly maxFrameBytes?: number | undefined
}

/** What a connection is given by its bot. */
export interface ConnectionHost {
  readonly clock: Clock
  readonly run: (read: ReadPush, ctx: AiBotContext) => Promise<AiBotAnswer>
  readonly download: ContextMeans['download']
  readonly onError: (
    error: unknown,
    step: 'connection' | 'message' | 'handler' | 'reply',
    req: UnknownAiBotPush | undefined,
  ) => void
}

/** How a message is pushed. */
export interface AiBotSendOptions extends AiBotRespondOptions {
  /** Whether `chatid` is a member's userid or a group's id. @default the platform finds out, groups first */
  readonly chatType?: 'single' | 'group' | undefined
}

/** What is shown with a video. */
export interface AiBotVideo {
  /** At most 128 bytes. */
  readonly title?: string | undefined
  /** At most 512 bytes. */
  readonly description?: string | undefined
}

/**
 * A bot's long connection: what people say comes in by it, and messages can be pushed to chats in which somebody has
 * written to the bot before. It is made anew when it breaks: what is sent meanwhile waits, and a reply that was growing goes
 * on; where the platform no longer takes it (846605), its whole text is pushed as a message of its own once it is
 * complete. A bot has one connection: a further one takes the place of the former,
 * which stays closed. Replies and pushes together are limited to 30 a minute and 1000 an hour for each chat; beyond, they
 * are refused with a WxApiError 45009.
 */
export class AiBotConnection {
  /**
   * Resolves when the connection is first up.
   * @throws WxApiError when the platform refuses the bot or its secret three times
   */
  readonly ready: Promise<void>
  /** Resolves at the end: with the error that ended it, or behind `close` with nothing. */
  readonly closed: Promise<WxError | undefined>
  readonly #line: Lifeline
  readonly #runs: SocketRuns

  /** @internal */
  constructor(options: AiBotConnectOptions, host: ConnectionHost) {
    const { botId, secret, url = 'wss://openws.work.weixin.qq.com' } = options
    if (!botId) throw new WxConfigError('missing_bot_id', 'The long connection needs the botId of the console.')
    if (!secret) throw new WxConfigError('missing_secret', 'The long connection needs its secret, from the console.')
    if (!/^wss?:\/\//i.test(url) || !URL.canParse(url)) {
      throw new WxConfigError('invalid_url', 'The url of the long connection does not begin with wss:// or ws://.')
    }
    const { clock } = host
    this.#line = new Lifeline({
      clock,
      url,
      webSocket: webSocketClass(options.webSocket),
      botId,
      secret,
      pingMs: options.pingMs ?? 30_000,
      ackTimeoutMs: options.ackTimeoutMs ?? 5000,
      maxFrameBytes: options.maxFrameBytes ?? 1_048_576,
      onPush: (reqId, body, link) => this.#runs.answer(reqId, body, link),
      onError: (error) => host.onError(error, 'connection', undefined),
    })
    this.#runs = new SocketRuns({
      ...host,
      line: this.#line,
      frameMs: options.frameMs ?? 500,
      ackTimeoutMs: options.ackTimeoutMs ?? 5000,
      uploadImage: async (content) => (await this.uploadMedia('image', { content })).media_id,
    })
    this.ready = this.#line.ready
    this.closed = this.#line.closed
    void this.closed.then((error) => this.#runs.stop(error ?? closed()))
  }

  /**
   * Pushes a text of at most 20480 bytes, Markdown.
   * @param chatid A group's id, or the userid of the member in a single chat.
   * @throws WxReplyError `empty_text`, `text_too_long`; WxApiError; WxTransportError
   */
  async sendMarkdown(chatid: string, content: string, options: AiBotSendOptions = {}): Promise<void> {
    await this.#push(chatid, messagePacket(content, options), options)
  }

  /** Pushes a template card. @throws WxReplyError `invalid_card`; WxApiError; WxTransportError */
  async sendCard(chatid: string, card: AiBotCard, options: AiBotSendOptions = {}): Promise<void> {
    await this.#push(chatid, messagePacket(new WxAiBotCardResponse(card), options), options)
  }

  /** Pushes a picture by the media id that `uploadMedia` gave. */
  sendImage(chatid: string, mediaId: string, options: AiBotSendOptions = {}): Promise<void> {
    return this.#sendMedia('image', chatid, { media_id: mediaId }, options)
  }

  /** Pushes a file by its media id. */
  sendFile(chatid: string, mediaId: string, options: AiBotSendOptions = {}): Promise<void> {
    return this.#sendMedia('file', chatid, { media_id: mediaId }, options)
  }

  /** Pushes a voice message by its media id. */
  sendVoice(chatid: string, mediaId: string, options: AiBotSendOptions = {}): Promise<void> {
    return this.#sendMedia('voice', chatid, { media_id: mediaId }, options)
  }

  /** Pushes a video by its media id. */
  sendVideo(chatid: string, mediaId: string, options: AiBotSendOptions & AiBotVideo = {}): Promise<void> {
    const { title, description } = options
    return this.#sendMedia('video', chatid, { media_id: mediaId, title, description }, options)
  }

  /**
   * Uploads a file for the send methods: at most 20 MB, a picture or video 10 MB, a voice message (AMR) 2 MB.
   * @throws WxConfigError `upload_missing`, `upload_empty`, `upload_too_large`; WxApiError; WxTransportError
   */
  uploadMedia(kind: AiBotMediaKind, source: UploadSource): Promise<AiBotUploadedMedia> {
    return uploadInChunks(kind, source, (cmd, body) => this.#line.request(cmd, body))
  }

  /** Ends growing replies with what there is, aborts running handlers and closes the connection for good. */
  async close(): Promise<void> {
    await this.#runs.close(closed())
    await this.#line.close()
  }

  async #sendMedia(kind: string, chatid: string, media: Packet, options: AiBotSendOptions): Promise<void> {
    await this.#push(chatid, { msgtype: kind, [kind]: media }, options)
  }

  async #push(chatid: string, packet: Packet, { chatType }: AiBotSendOptions): Promise<void> {
    const chat_type = chatType === undefined ? undefined : chatType === 'single' ? 1 : 2
    await this.#line.request('aibot_send_msg', { chatid, chat_type, ...packet })
  }
}

function closed(): WxError {
  return new WxError('closed', 'The connection was closed.')
}
