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
import type {
  MessageSubscribeBizsendParams,
  MessageTemplateSubscribeParams,
  WxaapiNewtmplAddtemplateParams,
  WxaapiNewtmplGetcategoryResult,
  WxaapiNewtmplGetpubtemplatekeywordsResult,
  WxaapiNewtmplGetpubtemplatetitlesParams,
  WxaapiNewtmplGetpubtemplatetitlesResult,
  WxaapiNewtmplGettemplateResult,
} from '../generated/api/messageSubscribe.ts'
import type {
  MessageTemplateSendParams,
  TemplateGetAllPrivateTemplateResult,
  TemplateGetIndustryResult,
  TemplateKeyword,
} from '../generated/api/messageTemplate.ts'
import { CustomerServiceMethods } from './customerService.ts'

/** What stands for the keywords of a template: `{ thing1: 'Room 3' }` is `{ thing1: { value: 'Room 3' } }`. */
export type TemplateData = Readonly<Record<string, string | TemplateKeyword>>

type WithData<T extends { readonly data: unknown }> = Omit<T, 'data'> & { readonly data: TemplateData }

/** A template message. A `miniprogram` is opened rather than the `url`; with neither it leads nowhere. */
export type TemplateMessage = WithData<MessageTemplateSendParams>

/** A message by a subscription that lasts. */
export type SubscriptionMessage = WithData<MessageSubscribeBizsendParams>

/** A message by a subscription that serves once; `title` has at most 15 characters. */
export type OneTimeSubscriptionMessage = WithData<MessageTemplateSubscribeParams>

/** A template of the account. */
export type Template = TemplateGetAllPrivateTemplateResult['template_list'][number]

/** A subscription template of the account. */
export type SubscriptionTemplate = WxaapiNewtmplGettemplateResult['data'][number]

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

/** Messages the person did not just ask for: by template, by subscription, and to many at once. */
export abstract class BroadcastMethods extends CustomerServiceMethods {
  /**
   * Sends a template message to a follower; what became of it comes as TEMPLATESENDJOBFINISH. With a `client_msg_id` it
   * is sent again when nobody knows what became of it: the platform takes each once in 10 minutes, as far as is known.
   * @returns The `MsgID` of that event.
   * @throws WxApiError 40037 no such template, 43004 does not follow, 43101 refused, 40165 Mini Program page, 40013 Mini
   *   Program not linked, 47001 empty value, 47003 value that does not fit its keyword (named in `errmsg`)
   */
  async sendTemplate(message: TemplateMessage, options?: CallOptions): Promise<string> {
    const params = { ...message, data: keywords(message.data) }
    return String((await this.raw.message.template.send(params, repeatable(message.client_msg_id, options))).msgid)
  }

  /** The templates of the account: up to 25. */
  async templates(options?: CallOptions): Promise<readonly Template[]> {
    return (await this.raw.template.get_all_private_template({}, options)).template_list
  }

  /**
   * Adds a template of the platform's library.
   * @param shortId Its number there, such as `TM00015`.
   * @param keywordNames Which of its keywords, in their order.
   * @returns The `template_id` to send it by.
   * @throws WxApiError 40246 keywords, 45026 all 25 are there
   */
  async addTemplate(shortId: string, keywordNames?: readonly string[], options?: CallOptions): Promise<string> {
    const params = { template_id_short: shortId, keyword_name_list: keywordNames }
    return (await this.raw.template.api_add_template(params, options)).template_id
  }

  /** Deletes a template. @throws WxApiError 40037 no such template */
  async deleteTemplate(templateId: string, options?: CallOptions): Promise<void> {
    await this.raw.template.del_private_template({ template_id: templateId }, options)
  }

  /** Sets the two industries of the account, by the manual's numbers; once a month, and all templates are deleted. */
  async setIndustry(first: number | string, second: number | string, options?: CallOptions): Promise<void> {
    await this.raw.template.api_set_industry({ industry_id1: String(first), industry_id2: String(second) }, options)
  }

  /** The industries of the account. */
  industry(options?: CallOptions): Promise<TemplateGetIndustryResult> {
    return this.raw.template.get_industry({}, options)
  }

  /** Sends a message by a subscription. @throws WxApiError 43101 not subscribed, 40037 no such template, 47003 value */
  async sendSubscription(message: SubscriptionMessage, options?: CallOptions): Promise<void> {
    await this.raw.message.subscribe.bizsend({ ...message, data: keywords(message.data) }, options)
  }

  /** Sends the one message a person has agreed to on a page of yours. @throws WxApiError 43101 not agreed, or sent already */
  async sendOneTimeSubscription(message: OneTimeSubscriptionMessage, options?: CallOptions): Promise<void> {
    await this.raw.message.template.subscribe({ ...message, data: keywords(message.data) }, options)
  }

  /** The subscription templates of the account. */
  async subscriptionTemplates(options?: CallOptions): Promise<readonly SubscriptionTemplate[]> {
    return (await this.raw.wxaapi.newtmpl.gettemplate({}, options)).data
  }

  /**
   * Adds a public subscription template.
   * @param template `tid` is its number, `kidList` the keywords from `subscriptionKeywords`, in their order.
   * @returns The `priTmplId`, which is the `template_id` to send it by.
   */
  async addSubscriptionTemplate(template: WxaapiNewtmplAddtemplateParams, options?: CallOptions): Promise<string> {
    return (await this.raw.wxaapi.newtmpl.addtemplate(template, options)).priTmplId
  }

  /** Deletes a subscription template of the account. */
  async deleteSubscriptionTemplate(priTmplId: string, options?: CallOptions): Promise<void> {
    await this.raw.wxaapi.newtmpl.deltemplate({ priTmplId }, options)
  }

  /** The categories of the account; their ids find public templates. */
  async subscriptionCategories(options?: CallOptions): Promise<WxaapiNewtmplGetcategoryResult['data']> {
    return (await this.raw.wxaapi.newtmpl.getcategory({}, options)).data
  }

  /**
   * Public subscription templates, `limit` of them from number `start` on, and how many there are.
   * @param query `ids` are categories, separated by commas.
   */
  subscriptionTitles(
    query: WxaapiNewtmplGetpubtemplatetitlesParams,
    options?: CallOptions,
  ): Promise<WxaapiNewtmplGetpubtemplatetitlesResult> {
    return this.raw.wxaapi.newtmpl.getpubtemplatetitles(query, options)
  }

  /** The keywords of a public subscription template. */
  async subscriptionKeywords(
    tid: string,
    options?: CallOptions,
  ): Promise<WxaapiNewtmplGetpubtemplatekeywordsResult['data']> {
    return (await this.raw.wxaapi.newtmpl.getpubtemplatekeywords({ tid }, options)).data
  }

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

function keywords(data: TemplateData): Record<string, TemplateKeyword> {
  const entries = Object.entries(data)
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? { value } : value]))
}

/** What has an id of its own may be sent again: the platform knows it by that. */
function repeatable(id: string | undefined, options: CallOptions | undefined): CallOptions | undefined {
  return id ? { isRepeatable: true, ...options } : options
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
