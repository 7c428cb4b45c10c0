import { Context } from '../callback/context.ts'
import type { UnknownPush } from '../callback/message.ts'
import type { Answer } from '../callback/reply.ts'
import type { Params } from '../callback/request.ts'
import type { WxApi } from './api/api.ts'
import { sendAnswer } from './send.ts'

/** The application a push is for, without its secrets. */
export interface WecomAccount {
  readonly corpId: string
  /** Undefined for what is for the whole corp, such as a change of a member. */
  readonly agentId: number | undefined
}

/** What a handler of a WeCom application is given besides the push; one for each push, never shared. */
export class WecomContext<Req = UnknownPush> extends Context<Req, WecomAccount> {
  readonly #api: () => WxApi

  constructor(req: Req, raw: string, account: WecomAccount, params: Params, api: () => WxApi) {
    super(req, raw, account, params)
    this.#api = api
  }

  /**
   * Calls the platform as the application the push is for.
   * @throws WxConfigError `missing_corp_id`; a call without a `corpSecret` rejects with `missing_corp_secret`
   */
  get api(): WxApi {
    return this.#api()
  }

  /**
   * Sends the member who sent the push a message through the API, now or later, besides what the handler answers.
   * @param answer What a handler may answer: a text, also one longer than a message takes, or a reply.
   * @throws WxReplyError `unsendable_reply` for what can only answer a push; WxApiError, WxTransportError
   */
  async send(answer: Answer): Promise<void> {
    await sendAnswer(this.api, this.req as UnknownPush, answer)
  }
}
