import type { CallOptions } from '../../client/call.ts'
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

/** Messages the person did not just ask for: by template and by subscription. */
export abstract class TemplateMethods extends CustomerServiceMethods {
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
}

function keywords(data: TemplateData): Record<string, TemplateKeyword> {
  const entries = Object.entries(data)
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? { value } : value]))
}

/** What has an id of its own may be sent again: the platform knows it by that. */
export function repeatable(id: string | undefined, options: CallOptions | undefined): CallOptions | undefined {
  return id ? { isRepeatable: true, ...options } : options
}
