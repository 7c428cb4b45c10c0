import { JssdkMethods } from './jssdk.ts'

/**
 * Calls WeCom as one application of a corp.
 *
 * Everyday methods are the class's own (`sendText`, `departments`, `getUser`, `createMenu`, `uploadMedia` …); every endpoint
 * of the manual is in `raw` by its path, typed; `call` takes a path. The access token is fetched when first needed, renewed
 * ahead of its end, and shared through `store`. Refusals are thrown as WxApiError, calls without a usable answer as
 * WxTransportError.
 *
 * ```ts
 * const api = new WxApi({ corpId: 'ww…', corpSecret: '…', agentId: 1000002 })
 * const { invaliduser } = await api.sendText(['zhangsan', 'lisi'], '你好')
 * ```
 * @throws WxConfigError `missing_corp_id`, `invalid_agent_id`, `invalid_base_url`
 */
export class WxApi extends JssdkMethods {}
