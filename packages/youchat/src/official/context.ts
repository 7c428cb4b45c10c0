import { Context } from '../callback/context.ts'
import type { UnknownPush } from '../callback/message.ts'
import type { Params } from '../callback/request.ts'
import type { WxApi } from './api/api.ts'

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
}
