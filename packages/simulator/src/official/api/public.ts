import type { Context, Hono } from 'hono'
import { answerNotFound } from '../../control/answers.ts'
import type { SimulatorCore } from '../../simulator.ts'
import { contentTypeOf } from '../../store/file-kinds.ts'
import { articleHeaders, articlePage } from './article-page.ts'
import { articlePath, mediaPath, publicHeaders } from './urls.ts'

/** Serves what the platform has on addresses of its own: the files of articles and messages. */
export function mountPublic(app: Hono, core: SimulatorCore): void {
  app.get(`${mediaPath}:key`, (c: Context) => {
    const media = core.official.store.media.getByKey(c.req.param('key') ?? '')
    if (media === undefined) return answerNotFound(c)
    return c.body(new Uint8Array(media.bytes), 200, {
      'Content-Type': contentTypeOf(media.format),
      ...publicHeaders,
    })
  })
  app.get(`${articlePath}:key`, (c: Context) => {
    const article = core.official.store.drafts.article(c.req.param('key') ?? '')
    return article === undefined ? answerNotFound(c) : c.body(articlePage(article), 200, articleHeaders)
  })
}
