import { WxReplyError } from '../errors.ts'
import type { XmlContents } from '../xml/write.ts'
import type { Push } from './message.ts'
import { WxResponse } from './reply.ts'

/** A push to answer: only its sender and receiver are needed. */
export type Answered = Pick<Push, 'ToUserName' | 'FromUserName'>

/** A picture by its media id, temporary or permanent. */
export interface WxImage {
  readonly MediaId: string
}

/** A voice message by its media id. */
export interface WxVoice {
  readonly MediaId: string
}

/** A video by its media id. */
export interface WxVideo {
  readonly MediaId: string
  readonly Title?: string
  readonly Description?: string
}

/** An article: a card that opens a page. */
export interface WxArticle {
  readonly Title: string
  readonly Description?: string
  /** JPG or PNG, 360×200 pixels for the first article, 200×200 for the others. */
  readonly PicUrl?: string
  readonly Url?: string
}

/** Answers with a picture. */
export class WxImageResponse extends WxResponse {
  readonly MsgType = 'image'
  readonly Image: WxImage

  constructor(image: WxImage, req: Answered) {
    super(req)
    this.Image = image
  }

  protected nodes(): XmlContents {
    return { Image: { MediaId: this.Image.MediaId } }
  }
}

/** Answers with a voice message. */
export class WxVoiceResponse extends WxResponse {
  readonly MsgType = 'voice'
  readonly Voice: WxVoice

  constructor(voice: WxVoice, req: Answered) {
    super(req)
    this.Voice = voice
  }

  protected nodes(): XmlContents {
    return { Voice: { MediaId: this.Voice.MediaId } }
  }
}

/** Answers with a video. */
export class WxVideoResponse extends WxResponse {
  readonly MsgType = 'video'
  readonly Video: WxVideo

  constructor(video: WxVideo, req: Answered) {
    super(req)
    this.Video = video
  }

  protected nodes(): XmlContents {
    const { MediaId, Title, Description } = this.Video
    return { Video: { MediaId, Title, Description } }
  }
}

/**
 * Answers with articles, at most eight. In answer to a text, image, voice, video, link or location message the platform
 * shows the first only; in answer to an event, such as a tap on a menu, all.
 */
export class WxNewsResponse extends WxResponse {
  readonly MsgType = 'news'
  readonly Articles: readonly WxArticle[]

  /** @throws WxReplyError `no_articles`, `too_many_articles` */
  constructor(articles: WxArticle | readonly WxArticle[], req: Answered) {
    super(req)
    this.Articles = Array.isArray(articles) ? [...articles] : [articles as WxArticle]
    const count = this.Articles.length
    if (count === 0) throw new WxReplyError('no_articles', 'A news reply needs at least one article.')
    if (count > 8)
      throw new WxReplyError('too_many_articles', `A news reply takes 8 articles at most, this one has ${count}.`)
  }

  protected nodes(): XmlContents {
    const item = this.Articles.map(({ Title, Description = '', PicUrl = '', Url = '' }) => ({
      Title,
      Description,
      PicUrl,
      Url,
    }))
    return { ArticleCount: item.length, Articles: { item } }
  }
}
