import type { CallOptions } from '../../client/call.ts'
import { WxApiError, WxConfigError } from '../../errors.ts'
import type {
  MassImages,
  MassVideo,
  MediaUploadvideoParams,
  MessageMassPreviewParams,
  MessageMassSendParams,
  MessageMassSendResult,
  MessageMassSpeedGetResult,
} from '../generated/api/messageMass.ts'
import { repeatable, TemplateMethods } from './templates.ts'

/** What is sent to many: one of these. Strings are media ids, but for the text. */
export type MassContent =
  | { readonly text: string }
  | { readonly image: string }
  | { readonly images: readonly string[] | MassImages }
  | { readonly voice: string }
  /** Articles: the media id of a draft, which is a draft no more then. */
  | { readonly mpnews: string }
  /** The media id `massVideo` gives. */
  | { readonly mpvideo: string | MassVideo }

/** A message to many. */
export type MassMessage = MassContent & {
  /** A name of your own for it, at most 32 bytes: within 24 hours the platform takes it once only. */
  readonly clientmsgid?: string | undefined
  /** Of articles: 1 sends them also where they turn out to be reprints. @default 0 */
  readonly send_ignore_reprint?: 0 | 1 | undefined
}

/** A message to many that the platform has accepted; what became of it comes as MASSSENDJOBFINISH. */
export interface MassJob {
  /** The `MsgID` of that event. */
  readonly msg_id: string
  /** Of articles: the first part of `msgid` in their statistics. */
  readonly msg_data_id?: string
  /** There where the platform had it already, under the same `clientmsgid`, and did not send it again. */
  readonly wasSentBefore?: true
}

/** How a message to many stands. */
export type MassStatus = 'SEND_SUCCESS' | 'SENDING' | 'SEND_FAIL' | 'DELETE' | (string & {})

/** Messages to many at once. */
export abstract class MassMethods extends TemplateMethods {
  /**
   * Sends to all followers, and puts it into the account's history. A subscription account may once a day; of a service
   * account each follower gets up to 4 a month.
   *
   * With a `clientmsgid` it is sent again when nobody knows what became of it, and calling once more within 24 hours
   * answers with what was sent the first time. Within the first minute the platform refuses to say (45066): wait for it.
   * @throws WxConfigError `invalid_params`
   * @throws WxApiError 45028 no more this day or month, 40007 media id, 40215 images, 45066, 48003 agreement not accepted,
   *   89504 and 89505 an administrator must confirm, 48001 the account may not
   */
  async sendToAll(message: MassMessage, options?: CallOptions): Promise<MassJob> {
    const params = { filter: { is_to_all: true }, ...massParams(message) }
    return massJob(this.raw.message.mass.sendall(params, repeatable(message.clientmsgid, options)))
  }

  /** Sends to the followers with a tag; otherwise like `sendToAll`. @throws WxApiError 40152 or 45159 no such tag */
  async sendToTag(tagId: number, message: MassMessage, options?: CallOptions): Promise<MassJob> {
    const params = { filter: { is_to_all: false, tag_id: tagId }, ...massParams(message) }
    return massJob(this.raw.message.mass.sendall(params, repeatable(message.clientmsgid, options)))
  }

  /** Sends to 2 to 10000 followers, for service accounts only; otherwise like `sendToAll`. */
  async sendToOpenids(openids: readonly string[], message: MassMessage, options?: CallOptions): Promise<MassJob> {
    if (openids.length < 2 || openids.length > 10_000) {
      throw new WxConfigError('invalid_params', `A message to many goes to 2 to 10000 openids, not ${openids.length}.`)
    }
    const params = { touser: openids, ...massParams(message) }
    return massJob(this.raw.message.mass.send(params, repeatable(message.clientmsgid, options)))
  }

  /**
   * Sends one person what would be sent to many; 100 times a day, as far as is known.
   * @param to The openid of a follower, or `{ towxname }`, a WeChat id.
   */
  async previewMass(
    to: string | { readonly towxname: string },
    message: MassContent,
    options?: CallOptions,
  ): Promise<void> {
    await this.raw.message.mass.preview(
      { ...(typeof to === 'string' ? { touser: to } : to), ...previewContent(message) },
      options,
    )
  }

  /** How a message to many stands. @param msgId Its `msg_id`. */
  async massStatus(msgId: number | string, options?: CallOptions): Promise<MassStatus> {
    return (await this.raw.message.mass.get({ msg_id: msgId }, options)).msg_status
  }

  /**
   * Takes articles or a video that went to many away again; what else was sent stays.
   * @param articleIdx Which of the articles, from 1. @default all of them
   */
  async deleteMass(msgId: number | string, articleIdx?: number, options?: CallOptions): Promise<void> {
    await this.raw.message.mass.delete({ msg_id: msgId, article_idx: articleIdx }, options)
  }

  /** How fast messages to many are sent: from 0, the fastest, to 4; `realspeed` in ten thousands a minute. */
  massSpeed(options?: CallOptions): Promise<MessageMassSpeedGetResult> {
    return this.raw.message.mass.speed.get({}, options)
  }

  /** Sets how fast messages to many are sent. @throws WxApiError 45083 not from 0 to 4 */
  async setMassSpeed(speed: number, options?: CallOptions): Promise<void> {
    await this.raw.message.mass.speed.set({ speed }, options)
  }

  /** Makes a video ready to be sent to many. @returns The media id for `{ mpvideo }`. */
  async massVideo(video: MediaUploadvideoParams, options?: CallOptions): Promise<string> {
    return (await this.raw.media.uploadvideo(video, options)).media_id
  }
}

type MassParams = Omit<MessageMassSendParams, 'touser'>

function massParams({ clientmsgid, send_ignore_reprint, ...content }: MassMessage): MassParams {
  if (clientmsgid !== undefined && Buffer.byteLength(clientmsgid) > 32) {
    throw new WxConfigError('invalid_params', 'A clientmsgid may have 32 bytes.')
  }
  return { ...massContent(content), send_ignore_reprint, clientmsgid }
}

function massContent(content: MassContent): MassParams {
  if ('text' in content) return { msgtype: 'text', text: { content: content.text } }
  if ('voice' in content) return { msgtype: 'voice', voice: { media_id: content.voice } }
  if ('mpnews' in content) return { msgtype: 'mpnews', mpnews: { media_id: content.mpnews } }
  if ('image' in content) return { msgtype: 'image', images: { media_ids: [content.image] } }
  if ('images' in content) {
    const { images } = content
    return { msgtype: 'image', images: 'media_ids' in images ? images : { media_ids: images } }
  }
  if ('mpvideo' in content) {
    const { mpvideo } = content
    return { msgtype: 'mpvideo', mpvideo: typeof mpvideo === 'string' ? { media_id: mpvideo } : mpvideo }
  }
  const message = 'A message to many holds one of text, image, images, voice, mpnews and mpvideo.'
  throw new WxConfigError('invalid_params', message)
}

/** A preview has one picture under its former name. */
function previewContent(content: MassContent): Omit<MessageMassPreviewParams, 'touser' | 'towxname'> {
  const { images, ...rest } = massContent(content)
  const [media_id, ...others] = images?.media_ids ?? []
  return media_id === undefined || others.length > 0 ? { ...rest, images } : { ...rest, image: { media_id } }
}

/** What came of it; of what the platform had already, what it says it has. */
async function massJob(answer: Promise<MessageMassSendResult>): Promise<MassJob> {
  try {
    const { msg_id, msg_data_id } = await answer
    return { msg_id: String(msg_id), ...(msg_data_id === undefined ? {} : { msg_data_id: String(msg_data_id) }) }
  } catch (error) {
    if (!(error instanceof WxApiError && error.errcode === 45065 && error.answer.msg_id)) throw error
    return { msg_id: String(error.answer.msg_id), wasSentBefore: true }
  }
}
