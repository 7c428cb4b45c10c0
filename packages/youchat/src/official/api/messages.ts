import type { CallOptions } from '../../client/call.ts'
import { type MediaSource, type MediaTools, resolveMedia } from '../../client/mediaSource.ts'
import { textParts } from '../../client/splitText.ts'
import type { MessageCustomSendParams } from '../generated/api/messageCustom.ts'
import { type MediaKind, MediaMethods } from './media.ts'
import { mediaLimits } from './pictures.ts'

/** Kinds of messages. */
export type MessageType = MessageCustomSendParams['msgtype']

/** What a message of a kind holds. */
export type MessageContent<T extends MessageType> = NonNullable<MessageCustomSendParams[T]>

/** How a message is sent. */
export interface SendOptions extends CallOptions {
  /** The customer service account it is shown to be from, such as `kf1@gh_demo`. @default the Official Account itself */
  readonly kfAccount?: string | undefined
  /** Marks it as written by an AI. @default false */
  readonly isAiMessage?: boolean | undefined
}

/** How a text is sent. */
export interface SendTextOptions extends SendOptions {
  /**
   * Sends a text that is too long as several messages, cut at the ends of sentences by `splitText`; `true` is
   * `'sentences'`. Each counts: 5 may follow a message of the person.
   * @default false: it is refused
   */
  readonly split?: boolean | 'sentences' | undefined
}

/** A thumb: the media id of a JPG ≤ 64 kB, or that picture itself. */
export type Thumb = { readonly thumb_media_id: string } | { readonly thumb: MediaSource }

/** A video: the media id of an MP4 ≤ 10 MB, or that file itself. */
export type VideoMessage = Thumb &
  ({ readonly media_id: string } | { readonly media: MediaSource }) & {
    readonly title?: string | undefined
    readonly description?: string | undefined
  }

/** A piece of music. */
export type MusicMessage = Thumb & Omit<MessageContent<'music'>, 'thumb_media_id'>

/** A card that opens a page of a Mini Program linked to the account. */
export type MiniProgramMessage = Thumb & Omit<MessageContent<'miniprogrampage'>, 'thumb_media_id'>

/** A link with title, description and picture. */
export type NewsArticle = MessageContent<'news'>['articles'][number]

/**
 * Messages to one person, as customer service: up to 5 within 48 hours of a message of theirs, 3 within a minute of a
 * click in the menu, of a scan and of beginning to follow.
 *
 * All of them throw WxApiError 45015 when that time is over or the person has unfollowed, 45047 when the number is used
 * up, 40003 of an openid that is not of this account, 43004 of one that does not follow, 48002 when the person wants no
 * messages, 48001 when the account may not send any, 61451–61457 and 654xx of a customer service account.
 */
export abstract class MessageMethods extends MediaMethods {
  /**
   * Sends a message of any kind.
   * @param content As the manual has it below the name of the kind: `sendMessage(openid, 'text', { content: 'hi' })`.
   * @throws WxApiError 40007 media id unknown or older than 3 days, 40008 kind, 45002 too long
   */
  async sendMessage<T extends MessageType>(
    openid: string,
    msgtype: T,
    content: MessageContent<T>,
    options: SendOptions = {},
  ): Promise<void> {
    const { kfAccount, isAiMessage, ...callOptions } = options
    const params = {
      touser: openid,
      msgtype,
      [msgtype]: content,
      ...(kfAccount === undefined ? {} : { customservice: { kf_account: kfAccount } }),
      ...(isAiMessage ? { aimsgcontext: { is_ai_msg: 1 } } : {}),
    }
    await this.raw.message.custom.send(params as unknown as MessageCustomSendParams, callOptions)
  }

  /**
   * Sends a text of at most 2048 bytes of UTF-8 (682 Chinese characters), or with `split` a longer one as several
   * messages, one after the other. When one of them is refused the rest is not sent; to know how many have arrived, call
   * `splitText` and send its parts.
   * @throws WxConfigError `text_too_long`
   * @throws WxApiError as for `sendMessage`
   */
  async sendText(openid: string, content: string, options: SendTextOptions = {}): Promise<void> {
    const { split, ...sendOptions } = options
    for (const part of textParts(content, split)) await this.sendMessage(openid, 'text', { content: part }, sendOptions)
  }

  /**
   * Sends a picture, ≤ 10 MB (PNG, JPEG, GIF).
   * @param image A media id, the address of a picture, or its content; a text is never a path: see `uploadMedia`.
   * @throws WxConfigError `invalid_params` an empty id, or no address; those of `uploadMedia`
   * @throws WxTransportError of an address: `timeout`, `download_failed`, `answer_too_large`
   * @throws WxApiError as for `sendMessage` and `uploadMedia`
   */
  async sendImage(openid: string, image: MediaSource, options?: SendOptions): Promise<void> {
    await this.sendMessage(openid, 'image', { media_id: await this.#mediaId('image', image, options) }, options)
  }

  /** Sends a recording, ≤ 2 MB and 60 s (AMR, MP3), given like the picture of `sendImage`. */
  async sendVoice(openid: string, voice: MediaSource, options?: SendOptions): Promise<void> {
    await this.sendMessage(openid, 'voice', { media_id: await this.#mediaId('voice', voice, options) }, options)
  }

  /** Sends a video, ≤ 10 MB (MP4); it and its thumb may be given like the picture of `sendImage`. */
  async sendVideo(openid: string, video: VideoMessage, options?: SendOptions): Promise<void> {
    const { media, ...rest }: MessageContent<'video'> & { media?: MediaSource } = await this.#withThumb(video, options)
    const media_id = media === undefined ? rest.media_id : await this.#mediaId('video', media, options)
    await this.sendMessage(openid, 'video', { ...rest, media_id }, options)
  }

  /** Sends music; its thumb may be given like the picture of `sendImage`. */
  async sendMusic(openid: string, music: MusicMessage, options?: SendOptions): Promise<void> {
    await this.sendMessage(openid, 'music', await this.#withThumb(music, options), options)
  }

  /** Sends a link with title, description and picture; the platform takes one, not more (45008). */
  sendNews(openid: string, article: NewsArticle, options?: SendOptions): Promise<void> {
    return this.sendMessage(openid, 'news', { articles: [article] }, options)
  }

  /** Sends an article of the account: by the `article_id` of a published one, or the `media_id` of material. */
  sendArticle(
    openid: string,
    article: MessageContent<'mpnewsarticle'> | MessageContent<'mpnews'>,
    options?: SendOptions,
  ): Promise<void> {
    return 'article_id' in article
      ? this.sendMessage(openid, 'mpnewsarticle', article, options)
      : this.sendMessage(openid, 'mpnews', article, options)
  }

  /**
   * Sends a question with answers to tap; the tap comes back as a text with `bizmsgmenuid`, the `id` of the answer.
   * @throws WxApiError 45098 too many answers, 45099 one is too long
   */
  sendMenu(openid: string, menu: MessageContent<'msgmenu'>, options?: SendOptions): Promise<void> {
    return this.sendMessage(openid, 'msgmenu', menu, options)
  }

  /** Sends the card of a Mini Program linked to the account; its thumb may be given like the picture of `sendImage`. */
  async sendMiniProgram(openid: string, page: MiniProgramMessage, options?: SendOptions): Promise<void> {
    await this.sendMessage(openid, 'miniprogrampage', await this.#withThumb(page, options), options)
  }

  /** Sends a coupon. */
  sendCard(openid: string, cardId: string, options?: SendOptions): Promise<void> {
    return this.sendMessage(openid, 'wxcard', { card_id: cardId }, options)
  }

  /**
   * Shows the person that an answer is being typed, for up to 15 seconds, or no longer.
   * @throws WxApiError 45080 nothing was said by either side in the last 30 seconds, 45081 is shown already
   */
  async sendTyping(openid: string, isTyping = true, options?: CallOptions): Promise<void> {
    await this.raw.message.custom.typing({ touser: openid, command: isTyping ? 'Typing' : 'CancelTyping' }, options)
  }

  #mediaId(kind: MediaKind, source: MediaSource, options: SendOptions | undefined): Promise<string> {
    const tools: MediaTools<MediaKind> = {
      upload: (type, file, callOptions) => this.uploadMedia(type, file, callOptions),
      limits: mediaLimits,
      fetch: this.options.fetch ?? fetch,
      clock: this.clock,
    }
    return resolveMedia(kind, source, tools, options)
  }

  /** The message with the media id of its thumb in place of the thumb. */
  async #withThumb<T extends { readonly thumb_media_id: string }>(
    message: Thumb,
    options: SendOptions | undefined,
  ): Promise<T> {
    const { thumb, ...rest } = message as { thumb?: MediaSource }
    if (thumb === undefined) return rest as T
    return { ...rest, thumb_media_id: await this.#mediaId('thumb', thumb, options) } as T
  }
}
