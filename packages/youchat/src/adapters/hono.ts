import type { CallbackApp } from '../callback/options.ts'
import { type AdapterOptions, queryOf, type WebRequest, type WebStream, webBody } from './body.ts'
import { toResponse } from './send.ts'

export type { AdapterOptions, WebRequest, WebStream }

/** What is needed of Hono's context. */
export interface HonoContext {
  readonly req: {
    readonly raw: WebRequest
    readonly bodyCache?: HonoBodyCache
  }
}

/** What Hono remembers of a body it has read, each a promise. */
export interface HonoBodyCache {
  readonly text?: string | Promise<string>
  readonly arrayBuffer?: ArrayBuffer | Promise<ArrayBuffer>
}

const advice =
  'The body was already parsed: mount honoCallback before anything reads c.req.raw or a form, or read the body with c.req.text() there.'

/**
 * Serves `app` from Hono: `server.all('/wechat', honoCallback(app))`.
 *
 * Behind a middleware that called `c.req.text()`, `c.req.json()` or `c.req.arrayBuffer()` it works on what Hono kept of
 * the raw body. Where nothing is kept, as after `c.req.formData()`, the request is answered 500 and the error hook
 * gets a WxConfigError `body_already_parsed`.
 */
export function honoCallback(app: CallbackApp, options: AdapterOptions = {}): (c: HonoContext) => Promise<Response> {
  return async ({ req: { raw, bodyCache = {} } }) => {
    const { text, arrayBuffer } = bodyCache
    const body =
      text !== undefined
        ? async () => text
        : arrayBuffer !== undefined
          ? async () => new Uint8Array(await arrayBuffer)
          : webBody(raw, advice, options)
    const reply = await app.handle({ method: raw.method, query: queryOf(raw.url), body, signal: () => raw.signal })
    return toResponse(reply)
  }
}
