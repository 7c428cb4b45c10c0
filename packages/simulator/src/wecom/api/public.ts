import type { Context, Hono } from 'hono'
import { mediaPath, publicHeaders } from '../../api/urls.ts'
import { answerNotFound } from '../../control/answers.ts'
import type { SimulatorCore } from '../../simulator.ts'
import { contentTypeOf } from '../../store/file-kinds.ts'
import { wecomProduct } from './product.ts'

/** Serves the files of messages on addresses of their own. */
export function mountPublic(app: Hono, core: SimulatorCore): void {
  app.get(`${wecomProduct.prefix}${mediaPath}:key`, (c: Context) => {
    const media = core.wecom.store.media.getByKey(c.req.param('key') ?? '')
    if (media === undefined) return answerNotFound(c)
    return c.body(new Uint8Array(media.bytes), 200, { 'Content-Type': contentTypeOf(media.format), ...publicHeaders })
  })
}
