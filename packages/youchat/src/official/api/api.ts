import { JssdkMethods } from './jssdk.ts'

/**
 * Calls the API of an Official Account (公众号, 服务号).
 *
 * Everyday methods are the class's own (`sendText`, `userInfo`, `followers`, `createMenu`, `uploadMedia` …); every endpoint
 * of the platform is in `raw` by its path, typed; `call` takes a path. The access token is fetched when first needed,
 * renewed ahead of its end, and shared through `store`. Refusals are thrown as WxApiError, calls without a usable answer
 * as WxTransportError.
 * @throws WxConfigError `missing_app_id`, `invalid_base_url`
 */
export class WxApi extends JssdkMethods {}
