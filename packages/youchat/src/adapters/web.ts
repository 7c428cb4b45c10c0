import type { CallbackApp } from '../callback/options.ts'
import { type AdapterOptions, queryOf, type WebRequest, type WebStream, webBody } from './body.ts'
import { toResponse } from './send.ts'

export type { AdapterOptions, WebRequest, WebStream }

const advice =
  'The body was already parsed: call webCallback before anything reads the request, or read request.clone() there.'

/**
 * Serves `app` where requests and responses are those of the web standard: `{ fetch: webCallback(app) }` in Deno, Bun
 * and Workers, `export const POST = webCallback(app)` in a route of Next.js.
 *
 * The body is read raw, at most the application's `maxBodyBytes`. Where it was read before, the request is answered 500
 * and the error hook gets a WxConfigError `body_already_parsed`.
 */
export function webCallback(
  app: CallbackApp,
  options: AdapterOptions = {},
): (request: WebRequest) => Promise<Response> {
  return async (request) => {
    const body = webBody(request, advice, options)
    const reply = await app.handle({
      method: request.method,
      query: queryOf(request.url),
      body,
      signal: () => request.signal,
    })
    return toResponse(reply)
  }
}
