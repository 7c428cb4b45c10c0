import type { CallbackApp } from '../callback/options.ts'
import type { AdapterOptions, NodeRequest, Parsed } from './body.ts'
import type { NodeResponse } from './send.ts'
import { serveNode } from './serve.ts'

export type { AdapterOptions, NodeRequest, NodeResponse, Parsed }

const advice =
  'The body was already parsed: call nodeCallback before anything reads the request, or keep the raw body in req.rawBody.'

/**
 * Serves `app` from Node's own servers: `createServer(nodeCallback(app)).listen(3000)`.
 *
 * The body is read raw, at most the application's `maxBodyBytes`. On platforms that read it first, a `req.rawBody` or
 * `req.body` that is a string or bytes is taken instead; where only a parsed object is left, the request is answered
 * 500 and the error hook gets a WxConfigError `body_already_parsed`.
 */
export function nodeCallback(
  app: CallbackApp,
  options: AdapterOptions = {},
): (req: NodeRequest & Parsed, res: NodeResponse) => Promise<void> {
  return (req, res) => serveNode(app, req, res, advice, options)
}
