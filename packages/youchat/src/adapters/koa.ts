import type { CallbackApp } from '../callback/options.ts'
import { nextTurn } from '../callback/promise.ts'
import { type AdapterOptions, isArriving, type NodeRequest, nodeBody, type Parsed } from './body.ts'
import { hangUpOf, interruptUpload, isUploading, type NodeResponse } from './send.ts'

export type { AdapterOptions, NodeRequest, NodeResponse, Parsed }

/** What is needed of Koa's context. */
export interface KoaContext {
  readonly method: string
  readonly querystring: string
  readonly req: NodeRequest
  readonly res: NodeResponse
  readonly request: Parsed & { readonly req: unknown }
  status: number
  body: unknown
  respond?: boolean
  set(headers: Record<string, string>): void
}

const advice =
  'The body was already parsed: mount koaCallback before the body parser, or use a parser that keeps the raw body in ctx.request.rawBody, as koa-bodyparser does.'

/**
 * Serves `app` from Koa: `server.use(koaCallback(app))`, or on a path with a router.
 *
 * Mount it before body parsers. Behind one it still works where the raw body can be had: the parser left it alone, it
 * is text or bytes, or it is kept in `ctx.request.rawBody`, as koa-bodyparser does. Else the request is answered 500
 * and the error hook gets a WxConfigError `body_already_parsed`.
 */
export function koaCallback(app: CallbackApp, options: AdapterOptions = {}): (ctx: KoaContext) => Promise<void> {
  return async (ctx) => {
    if (isArriving(ctx.req)) await nextTurn()
    const body = nodeBody(ctx.req, ctx.request, advice, options)
    const reply = await app.handle({
      method: ctx.method,
      query: ctx.querystring,
      body,
      signal: hangUpOf(ctx.req, ctx.res),
    })
    if (await isUploading(ctx.req)) {
      // Koa would end the response, and with it the connection, while the client still writes.
      ctx.respond = false
      interruptUpload(ctx.req, ctx.res, reply, options)
      return
    }
    ctx.status = reply.status
    ctx.set({ ...reply.headers })
    ctx.body = reply.body
  }
}
