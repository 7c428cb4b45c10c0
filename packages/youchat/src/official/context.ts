import { Context } from '../callback/context.ts'
import type { UnknownPush } from '../callback/message.ts'
import type { Answer } from '../callback/reply.ts'
import type { Params } from '../callback/request.ts'
import type { WxApi } from './api/api.ts'
import { sendAnswer } from './send.ts'

/** What a handler of an Official Account is given besides the push; one for each push, never shared. */
export class OfficialContext<Req = UnknownPush> extends Context<Req, { readonly appId: string }> {
  readonly #api: () => WxApi

  constructor(req: Req, raw: string, account: { readonly appId: string }, params: Params, api: () => WxApi) {
    super(req, raw, account, params)
    this.#api = api
  }

  /**
   * Calls the platform as the account the push is for.
   * @throws WxConfigError `missing_app_id`; a call without an `appSecret` rejects with `missing_app_secret`
   */
  get api(): WxApi {
    return this.#api()
  }

  /**
   * Sends the person who sent the push a message through the API, now or later, besides what the handler answers.
   * @param answer What a handler may answer: a text, also one longer than a message takes, or a reply.
   * @throws WxReplyError `unsendable_reply` for what can only answer a push; WxApiError, WxTransportError
   */
  async send(answer: Answer): Promise<void> {
    await sendAnswer(this.api, (this.req as UnknownPush).FromUserName, answer)
  }
}
