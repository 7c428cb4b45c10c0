import type { CallOptions } from '../../client/call.ts'
import type { MediaSource } from '../../client/mediaSource.ts'
import { WxConfigError } from '../../errors.ts'
import type { MessageUpdateTemplateCardParams, TemplateCard } from '../generated/api/message.ts'
import type { MessageContent, SentMessage } from './delivery.ts'
import type { MediaKind } from './media.ts'
import { listed, lotsOf, type Receivers } from './receivers.ts'
import { type AgentOptions, SendingMethods, type SendOptions } from './sending.ts'
import type { TypedTemplateCard } from './templateCards.ts'

/** A video: the media id of an MP4 ≤ 10 MB, or that file itself. */
export type VideoMessage = ({ readonly media_id: string } | { readonly media: MediaSource }) & {
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/** A link with title, description and picture. */
export type NewsArticle = MessageContent<'news'>['articles'][number]

/** An article the platform keeps; its cover is a media id, or a picture itself. */
export type MpnewsArticle = Omit<MessageContent<'mpnews'>['articles'][number], 'thumb_media_id'> &
  ({ readonly thumb_media_id: string } | { readonly thumb: MediaSource })

/** How a card that was sent is changed, once within 72 hours of the `response_code`. */
export type TemplateCardUpdate = Omit<
  MessageUpdateTemplateCardParams,
  'agentid' | 'button' | 'template_card' | 'atall'
> & { readonly atall?: boolean | 0 | 1 | undefined } & (
    | { readonly button: NonNullable<MessageUpdateTemplateCardParams['button']> }
    | { readonly template_card: TypedTemplateCard }
  )

/** Messages by their kinds. */
export abstract class MessageMethods extends SendingMethods {
  /**
   * Sends a picture, ≤ 10 MB (JPG, PNG).
   * @param image A media id, the address of a picture, or its content; a text is never a path: see `uploadMedia`.
   * @throws WxConfigError `invalid_params` an empty id, or no address; those of `uploadMedia`
   * @throws WxTransportError of an address: `timeout`, `download_failed`, `answer_too_large`
   */
  async sendImage(to: Receivers, image: MediaSource, options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'image', { media_id: await this.#mediaFor(to, 'image', image, options) }, options)
  }

  /** Sends a recording, ≤ 2 MB and 60 s (AMR), given like the picture of `sendImage`. */
  async sendVoice(to: Receivers, voice: MediaSource, options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'voice', { media_id: await this.#mediaFor(to, 'voice', voice, options) }, options)
  }

  /** Sends a file, ≤ 20 MB, given like the picture of `sendImage`; `{ content, filename }` says what it is called. */
  async sendFile(to: Receivers, file: MediaSource, options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'file', { media_id: await this.#mediaFor(to, 'file', file, options) }, options)
  }

  /** Sends a video, ≤ 10 MB (MP4), given like the picture of `sendImage`. */
  async sendVideo(to: Receivers, video: VideoMessage, options?: SendOptions): Promise<SentMessage> {
    const { media, ...rest } = video as MessageContent<'video'> & { media?: MediaSource }
    const media_id = media === undefined ? rest.media_id : await this.#mediaFor(to, 'video', media, options)
    return this.sendMessage(to, 'video', { ...rest, media_id }, options)
  }

  /** Sends a card with title, text and link. */
  sendTextcard(to: Receivers, card: MessageContent<'textcard'>, options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'textcard', card, options)
  }

  /** Sends one to eight links with title, description and picture. @throws WxApiError 45008 more */
  sendNews(to: Receivers, articles: readonly NewsArticle[], options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'news', { articles }, options)
  }

  /** Sends one to eight articles that the platform keeps, text and all. @throws WxApiError 45008 more */
  async sendMpnews(to: Receivers, articles: readonly MpnewsArticle[], options?: SendOptions): Promise<SentMessage> {
    const whole: MessageContent<'mpnews'>['articles'][number][] = []
    for (const { thumb, ...rest } of articles as readonly ((typeof whole)[number] & { thumb?: MediaSource })[]) {
      whole.push(
        thumb === undefined ? rest : { ...rest, thumb_media_id: await this.#mediaFor(to, 'image', thumb, options) },
      )
    }
    return this.sendMessage(to, 'mpnews', { articles: whole }, options)
  }

  /** Sends Markdown, a subset of it and ≤ 2048 bytes; members who read in WeChat do not see it. */
  sendMarkdown(to: Receivers, content: string, options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'markdown', { content }, options)
  }

  /** Sends a card that opens a page of a Mini Program; the application must be one. */
  sendMiniprogramNotice(
    to: Receivers,
    notice: MessageContent<'miniprogram_notice'>,
    options?: SendOptions,
  ): Promise<SentMessage> {
    return this.sendMessage(to, 'miniprogram_notice', notice, options)
  }

  /** Sends a template card. What members answer comes as the event `template_card_event`. */
  sendTemplateCard(to: Receivers, card: TypedTemplateCard, options?: SendOptions): Promise<SentMessage> {
    return this.sendMessage(to, 'template_card', card as TemplateCard, options)
  }

  /**
   * Changes a card that was sent: all of it, or only the words on its button.
   * @param update `response_code` is from the answer to the card or from a member's answer to it; it works once.
   * @returns The userids it was not changed for.
   * @throws WxConfigError `no_receivers` without `userids`, `partyids`, `tagids` or `atall`
   */
  async updateTemplateCard(
    update: TemplateCardUpdate,
    { agentid, ...options }: AgentOptions = {},
  ): Promise<{ readonly invaliduser: readonly string[] }> {
    const { atall, ...rest } = update
    if (!atall && [rest.userids, rest.partyids, rest.tagids].every((ids) => !ids?.length)) {
      throw new WxConfigError('no_receivers', 'Say for whom the card changes: userids, partyids, tagids or atall.')
    }
    this.secrets.addLogin(rest.response_code)
    const params = { ...rest, agentid, ...(atall ? { atall: 1 } : {}) } as MessageUpdateTemplateCardParams
    const { invaliduser } = await this.raw.message.update_template_card(params, options)
    return { invaliduser: listed(invaliduser) }
  }

  /** Takes a message back within 24 hours, from all who got it. @param msgid One of the `msgids` of its answer. */
  async recallMessage(msgid: string, options?: CallOptions): Promise<void> {
    await this.raw.message.recall({ msgid }, options)
  }

  /** Receivers are looked at first: what is for nobody is not uploaded. */
  async #mediaFor(
    to: Receivers,
    kind: MediaKind,
    source: MediaSource,
    options: SendOptions | undefined,
  ): Promise<string> {
    lotsOf(to)
    return this.mediaId(kind, source, options)
  }
}
