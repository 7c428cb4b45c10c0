import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mount, type Route } from '../../control/mount.ts'
import { paths } from './paths.ts'
import type { BotPlatform } from './platform.ts'
import { errcodes, errmsgOf } from './refusal.ts'

export { botRoutes } from './routes.ts'
export { attachBotSockets } from './socket/server.ts'

const maxBodyBytes = 1024 * 1024

/**
 * Adds what bots call over HTTP: their `response_url`, and the encrypted files of messages. It comes before the API of
 * WeCom, which takes everything under `/wecom/cgi-bin/`, and before the limit of other bodies.
 */
export function mountBots(app: Hono, { bots }: { readonly bots: BotPlatform }): void {
  app.post(
    paths.response,
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => c.json({ errcode: errcodes.contentTooLong, errmsg: errmsgOf(errcodes.contentTooLong) }),
    }),
  )
  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: paths.response,
      handle: async (c) => c.json(bots.respond(c.req.query('response_code') ?? '', await c.req.text())),
    },
    { method: 'GET', path: `${paths.media}:id`, handle: (c) => media(c, bots) },
  ]
  mount(app, routes)
}

/** A file as WeCom's storage serves it: the encrypted bytes, their real name beside them. */
function media(c: Context, bots: BotPlatform): Response {
  const found = bots.fetchFile(c.req.param('id') ?? '')
  if (found === undefined) return c.text('NoSuchKey', 404)
  if (found === 'expired') return c.text('AccessDenied: Request has expired', 403)
  return c.body(new Uint8Array(found.bytes), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
  })
}
