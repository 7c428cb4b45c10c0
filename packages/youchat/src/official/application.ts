import type { ApplicationOptions } from '../callback/application.ts'
import { OfficialHandlers } from './generated/handlers.ts'
import { officialTable } from './generated/table.ts'

/** Options of `WxApplication`. */
export interface WxApplicationOptions extends ApplicationOptions {}

/**
 * Answers what people send to an Official Account (公众号, 服务号).
 *
 * Give it an account (`new WxApplication({ token, appId, encodingAesKey })`, class fields, or the last argument of
 * `process`) and say what answers what: override `on…` methods, assign `handlers` and `eventHandlers`, or register with
 * `on`, `hears` and `use`. Then hand it requests with `process`, `handle`, or an adapter such as `youchat/express`.
 * @throws WxConfigError `invalid_aes_key`
 */
export class WxApplication extends OfficialHandlers {
  constructor(options: WxApplicationOptions = {}) {
    super(options, officialTable, OfficialHandlers.prototype)
  }
}
