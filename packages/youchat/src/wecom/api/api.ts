import { ApiCore } from './core.ts'

/**
 * Calls WeCom as one application of a corp: every endpoint of the manual under `raw`, and by its path with `call`.
 * Tokens, repeats and errors are taken care of.
 *
 * ```ts
 * const api = new WxApi({ corpId: 'ww…', corpSecret: '…', agentId: 1000002 })
 * await api.raw.message.send({ touser: 'zhangsan', msgtype: 'text', text: { content: '你好' } })
 * ```
 */
export class WxApi extends ApiCore {}
