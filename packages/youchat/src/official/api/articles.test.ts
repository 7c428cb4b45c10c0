import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(200, 7)])

let sim: Simulator
let api: WxApi

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
})

afterEach(() => sim.close())

/** What an endpoint was sent, in its order. */
const bodies = (path: string) =>
  sim.calls
    .filter((call) => call.path === path)
    .reverse()
    .map(({ requestBody }) => JSON.parse(requestBody))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function cover(): Promise<string> {
  return (await api.addMaterial('image', { content: png, filename: '封面.png' })).media_id
}

async function article(title: string) {
  return { title, content: `<p>${title}</p>`, thumb_media_id: await cover() }
}

/** Answers every further call of an endpoint with these pages, one after the other. */
function pages(match: string, items: readonly object[], total: number): void {
  for (let offset = 0; offset < items.length; offset += 20) {
    const item = items.slice(offset, offset + 20)
    sim.fault({ match, body: JSON.stringify({ total_count: total, item_count: item.length, item }) })
  }
}

describe('drafts', () => {
  test('none at all', async () => {
    expect(await api.draftCount()).toBe(0)
    expect(await all(api.drafts())).toEqual([])
  })

  test('refusals: no article, no such draft', async () => {
    await expect(api.createDraft([])).rejects.toMatchObject({ name: 'WxConfigError', code: 'invalid_params' })
    expect(bodies('/cgi-bin/draft/add')).toEqual([])
    await expect(api.getDraft('nowhere')).rejects.toMatchObject({ name: 'WxApiError', errcode: 40007 })
    await expect(api.publishDraft('nowhere')).rejects.toMatchObject({ errcode: 40007 })
  })

  test('made, changed, read, listed, deleted', async () => {
    const media_id = await api.createDraft([await article('第一篇'), await article('第二篇')])
    await api.updateDraft(media_id, 1, await article('新的第二篇'))
    expect((await api.getDraft(media_id)).map(({ title }) => title)).toEqual(['第一篇', '新的第二篇'])
    expect(await api.draftCount()).toBe(1)
    const [draft] = await all(api.drafts())
    expect([draft?.media_id, draft?.content?.news_item.length]).toEqual([media_id, 2])
    await expect(api.updateDraft(media_id, 2, await article('第三篇'))).rejects.toMatchObject({ errcode: 40114 })
    await api.deleteDraft(media_id)
    expect(await api.draftCount()).toBe(0)
  })

  test('a change travels as one article, not as a list', async () => {
    sim.fault({ match: '/cgi-bin/draft/update', body: '{"errcode":0,"errmsg":"ok"}' })
    await api.updateDraft('m', 0, { title: '标题', content: '正文' })
    expect(bodies('/cgi-bin/draft/update')).toEqual([
      { media_id: 'm', index: 0, articles: { title: '标题', content: '正文' } },
    ])
  })

  test('a list in pages of 20, with or without the text', async () => {
    const items = Array.from({ length: 41 }, (_, index) => ({ media_id: `m${index}`, update_time: index }))
    pages('/cgi-bin/draft/batchget', items, 41)
    expect(await all(api.drafts({ withoutContent: true }))).toEqual(items)
    expect(bodies('/cgi-bin/draft/batchget')).toEqual(
      [0, 20, 40].map((offset) => ({ offset, count: 20, no_content: 1 })),
    )
    pages('/cgi-bin/freepublish/batchget', [{ article_id: 'a', update_time: 1 }], 1)
    expect(await all(api.publishedArticles())).toEqual([{ article_id: 'a', update_time: 1 }])
    expect(bodies('/cgi-bin/freepublish/batchget')).toEqual([{ offset: 0, count: 20 }])
  })
})

describe('publishing', () => {
  test('from the draft to the deletion', async () => {
    const media_id = await api.createDraft([await article('开业公告')])
    const publishId = await api.publishDraft(media_id)
    expect(publishId).toMatch(/^\d+$/)
    await sim.advance(60_000)
    const status = await api.publishStatus(publishId)
    expect(status).toMatchObject({ publish_status: 0, article_detail: { count: 1 } })
    const articleId = status.article_id as string
    expect(await api.publishedArticle(articleId)).toMatchObject([{ title: '开业公告', is_deleted: false }])
    expect((await all(api.publishedArticles())).map(({ article_id }) => article_id)).toEqual([articleId])
    await api.deletePublished(articleId)
    expect(await all(api.publishedArticles())).toEqual([])
    await expect(api.publishedArticle('nowhere')).rejects.toMatchObject({ errcode: 53600 })
  })

  test('an id is a text, also where it comes as a number', async () => {
    sim.fault({ match: '/cgi-bin/freepublish/submit', body: '{"errcode":0,"publish_id":100000001}' })
    expect(await api.publishDraft('m')).toBe('100000001')
  })

  test('an id beyond 2^53 keeps its digits, there and back', async () => {
    sim.fault({ match: '/cgi-bin/freepublish/submit', body: '{"errcode":0,"publish_id":9007199254740993}' })
    const publishId = await api.publishDraft('m')
    expect(publishId).toBe('9007199254740993')
    sim.fault({ match: '/cgi-bin/freepublish/get', body: '{"publish_id":9007199254740993,"publish_status":1}' })
    await api.publishStatus(publishId)
    expect(bodies('/cgi-bin/freepublish/get')).toEqual([{ publish_id: '9007199254740993' }])
  })

  test('deleting all articles, or one of them', async () => {
    sim.fault({ match: '/cgi-bin/freepublish/delete', body: '{"errcode":0,"errmsg":"ok"}', times: 2 })
    await api.deletePublished('a')
    await api.deletePublished('a', 1)
    expect(bodies('/cgi-bin/freepublish/delete')).toEqual([{ article_id: 'a' }, { article_id: 'a', index: 1 }])
  })
})

describe('lists of permanent material', () => {
  test('none', async () => {
    expect(await all(api.materials('voice'))).toEqual([])
  })

  test('all pictures, in pages of 20', async () => {
    const ids: string[] = []
    for (let index = 0; index < 21; index++) ids.push(await cover())
    const listed = await all(api.materials('image'))
    expect(listed.map(({ media_id }) => media_id).sort()).toEqual(ids.sort())
    expect(listed[0]).toMatchObject({ name: '封面.png', url: expect.stringMatching(/^http/) })
    expect(bodies('/cgi-bin/material/batchget_material')).toEqual([
      { type: 'image', offset: 0, count: 20 },
      { type: 'image', offset: 20, count: 20 },
    ])
  })

  test('a kind that cannot be listed', async () => {
    // @ts-expect-error Thumbs are images here.
    await expect(all(api.materials('thumb'))).rejects.toMatchObject({ errcode: 40004 })
  })
})
