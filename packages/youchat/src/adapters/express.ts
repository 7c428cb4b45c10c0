import type { CallbackApp } from '../callback/options.ts'
import type { AdapterOptions, NodeRequest, Parsed } from './body.ts'
import type { NodeResponse } from './send.ts'
import { serveNode } from './serve.ts'

export type { AdapterOptions, NodeRequest, NodeResponse, Parsed }

const advice =
  'The body was already parsed: mount expressCallback before express.json(), or give express.json() the option verify: (req, _res, buf) => { req.rawBody = buf }.'

/**
 * Serves `app` from Express 4 or 5: `server.use('/wechat', expressCallback(app))`.
 *
 * Mount it before body parsers. Behind one it still works where the raw body can be had: the parser left it alone, as
 * `express.json()` does with XML; it is text or bytes, as `express.text()` and `express.raw()` make it; or the parser's
 * `verify` kept it in `req.rawBody`. Else the request is answered 500 and the error hook gets a WxConfigError
 * `body_already_parsed`.
 */
export function expressCallback(
  app: CallbackApp,
  options: AdapterOptions = {},
): (req: NodeRequest & Parsed, res: NodeResponse) => Promise<void> {
  return (req, res) => serveNode(app, req, res, advice, options)
}
