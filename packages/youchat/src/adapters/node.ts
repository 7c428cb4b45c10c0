import type { CallbackApp } from '../callback/application.ts'
import { type AdapterOptions, type NodeRequest, nodeBody, type Parsed, queryOf } from './body.ts'
import { type NodeResponse, sendReply } from './send.ts'

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
  return async (req, res) => {
    const body = nodeBody(req, req, advice, options)
    const reply = await app.handle({ method: req.method ?? '', query: queryOf(req.url), body })
    await sendReply(req, res, reply, options)
  }
}
