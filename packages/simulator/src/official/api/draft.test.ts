import { describe, expect, test } from 'vitest'
import { startBot } from '../../../test/bot.ts'
import { startSim } from '../../../test/start.ts'
import { node } from '../../../test/wechat.ts'
import type { OfficialSimulator } from '../../library.ts'

type Answer = Readonly<Record<string, unknown>>

async function addThumb({ call }: OfficialSimulator): Promise<string> {
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(Buffer.from('ffd8ff00', 'hex'))]), 'a.jpg')
  return (await call<{ media_id: string }>('POST /cgi-bin/material/add_material?type=image', form)).media_id
}

function add({ call }: OfficialSimulator, ...articles: object[]): Promise<Answer> {
  return call('POST /cgi-bin/draft/add', { articles })
}

describe('refusals', () => {
  test.each<[string, object, number]>([
    ['no title', { title: '' }, 45003],
    ['a title of 33 characters', { title: '一'.repeat(33) }, 45003],
    ['an author of 17 characters', { author: '一'.repeat(17) }, 45021],
    ['a digest of 129 characters', { digest: '一'.repeat(129) }, 45004],
    ['no content', { content: '' }, 44004],
    ['content of 20 000 characters', { content: 'x'.repeat(20_000) }, 45166],
    ['a source of 1025 bytes', { content_source_url: `http://a/${'x'.repeat(1016)}` }, 41039],
    ['no picture', { thumb_media_id: undefined }, 40007],
    ['another type', { article_type: 'video' }, 45162],
    ['pictures that are none', { article_type: 'newspic', image_info: { image_list: [] } }, 40215],
    [
      'a picture nobody knows',
      { article_type: 'newspic', image_info: { image_list: [{ image_media_id: 'M' }] } },
      40007,
    ],
  ])('%s', async (_what, change, errcode) => {
    const { official } = await startSim()
    const article = { title: 'T', content: 'C', thumb_media_id: await addThumb(official) }
    expect(await add(official, { ...article, ...change })).toMatchObject({ errcode })
    expect(await official.call('GET /cgi-bin/draft/count')).toEqual({ total_count: 0 })
  })

  test('no articles, or a picture that lives three days', async () => {
    const { official } = await startSim()
    expect(await add(official)).toMatchObject({ errcode: 44003 })
    const form = new FormData()
    form.set('media', new Blob([new Uint8Array(Buffer.from('ffd8ff00', 'hex'))]), 'a.jpg')
    const { media_id: id } = await official.call('POST /cgi-bin/media/upload?type=image', form)
    expect(await add(official, { title: 'T', content: 'C', thumb_media_id: id })).toMatchObject({ errcode: 40007 })
  })

  test('unknown drafts, articles and jobs', async () => {
    const { official } = await startSim()
    const unknown = { media_id: 'M' }
    const codes = [
      await official.call('POST /cgi-bin/draft/get', unknown),
      await official.call('POST /cgi-bin/draft/delete', unknown),
      await official.call('POST /cgi-bin/draft/update', { ...unknown, index: 0, articles: {} }),
      await official.call('POST /cgi-bin/freepublish/submit', unknown),
      await official.call('POST /cgi-bin/freepublish/get', { publish_id: '7' }),
      await official.call('POST /cgi-bin/freepublish/getarticle', { article_id: 'A' }),
      await official.call('POST /cgi-bin/freepublish/delete', { article_id: 'A' }),
    ].map(({ errcode }) => errcode)
    expect(codes).toEqual([40007, 40007, 40007, 40007, 40097, 53600, 53600])
  })
})

test('a draft is written, changed in one article, listed and deleted', async () => {
  const { official } = await startSim()
  const thumb = await addThumb(official)
  const article = { title: '一'.repeat(32), author: 'A', content: '<b>Text</b>', thumb_media_id: thumb }
  const pictures = {
    article_type: 'newspic',
    title: 'P',
    content: 'C',
    image_info: { image_list: [{ image_media_id: thumb }] },
  }
  const { media_id: id } = await add(official, article, pictures)
  const update = (index: number, articles: unknown) =>
    official.call('POST /cgi-bin/draft/update', { media_id: id, index, articles })
  expect(await update(2, article)).toMatchObject({ errcode: 40114 })
  expect(await update(1, [article])).toMatchObject({ errcode: 47001 })
  expect(await update(1, { ...article, title: 'Second' })).toEqual({ errcode: 0, errmsg: 'ok' })
  const item = { author: 'A', digest: 'Text', content: '<b>Text</b>', thumb_media_id: thumb, show_cover_pic: 0 }
  expect(await official.call('POST /cgi-bin/draft/get', { media_id: id })).toMatchObject({
    news_item: [
      { ...item, title: article.title, thumb_url: expect.stringMatching(/\/mmbiz\//) },
      { ...item, title: 'Second' },
    ],
  })
  const list = (no_content: number) =>
    official.call<{ item: object[] }>('POST /cgi-bin/draft/batchget', { offset: 0, count: 20, no_content })
  expect(await list(0)).toMatchObject({
    ...{ total_count: 1, item_count: 1 },
    item: [{ media_id: id, content: { news_item: [{ title: article.title }, {}] } }],
  })
  expect((await list(1)).item[0]).not.toHaveProperty('content')
  await official.call('POST /cgi-bin/draft/delete', { media_id: id })
  expect(await official.call('GET /cgi-bin/draft/count')).toEqual({ total_count: 0 })
})

test('publishing takes a second, is pushed, and takes the draft', async () => {
  const bot = await startBot()
  const { official, advance } = await startSim({ callbackUrl: bot.url })
  const article = { title: '<T>', content: '<p>Text</p>', thumb_media_id: await addThumb(official) }
  const { media_id: draft } = await add(official, article, { ...article, title: 'Second' })
  const submitted = await official.call('POST /cgi-bin/freepublish/submit', { media_id: draft })
  expect(submitted).toMatchObject({ errcode: 0, publish_id: expect.stringMatching(/^\d+$/) })
  expect(await official.call('POST /cgi-bin/freepublish/submit', { media_id: draft })).toMatchObject({ errcode: 40007 })
  const id = { publish_id: submitted.publish_id }
  const get = () => official.call('POST /cgi-bin/freepublish/get', id)
  expect(await get()).toEqual({ ...id, publish_status: 1, fail_idx: [] })
  await advance(1000)
  const done = await get()
  expect(done).toMatchObject({ ...id, publish_status: 0, article_detail: { count: 2, item: [{ idx: 1 }, { idx: 2 }] } })
  await bot.received(1)
  const push = bot.pushes[0]?.body ?? ''
  expect(
    ['FromUserName', 'Event', 'publish_id', 'publish_status', 'article_id'].map((name) => node(push, name)),
  ).toEqual(['mphelper', 'PUBLISHJOBFINISH', submitted.publish_id, '0', done.article_id])
  const address = node(push, 'article_url') ?? ''
  const page = await (await fetch(address)).text()
  expect(page).toContain('<p>Text</p>')
  expect(page).toContain('<h1>&lt;T&gt;</h1>')
})

test('published articles are got, listed, and deleted one by one', async () => {
  const { official, advance } = await startSim()
  const article = { title: 'First', content: 'C', thumb_media_id: await addThumb(official) }
  const { media_id: draft } = await add(official, article, { ...article, title: 'Second' })
  const { publish_id: job } = await official.call('POST /cgi-bin/freepublish/submit', { media_id: draft })
  await advance(1000)
  const { article_id: id } = await official.call('POST /cgi-bin/freepublish/get', { publish_id: Number(job) })
  const get = () => official.call('POST /cgi-bin/freepublish/getarticle', { article_id: id })
  const remove = (index?: number) => official.call('POST /cgi-bin/freepublish/delete', { article_id: id, index })
  expect(await remove(3)).toMatchObject({ errcode: 40114 })
  expect(await remove(1)).toMatchObject({ errcode: 0 })
  expect(await get()).toMatchObject({
    news_item: [
      { title: 'First', is_deleted: true },
      { title: 'Second', is_deleted: false, url: expect.stringMatching(/^http/) },
    ],
  })
  const { news_item: items } = await official.call<{ news_item: { url: string }[] }>(
    'POST /cgi-bin/freepublish/getarticle',
    { article_id: id },
  )
  const pages = await Promise.all(items.map(({ url }) => fetch(url)))
  expect(pages.map(({ status }) => status)).toEqual([404, 200])
  const touser = await official.follow({ openid: 'alice' })
  const sent = { touser: 'alice', msgtype: 'mpnewsarticle', mpnewsarticle: { article_id: id } }
  expect(await official.call('POST /cgi-bin/message/custom/send', sent)).toMatchObject({ errcode: 0 })
  expect(touser.chat().at(-1)).toMatchObject({ content: { Articles: { item: [{ Title: 'Second' }] } } })
  expect(await official.call('POST /cgi-bin/freepublish/batchget', { offset: 0, count: 1 })).toMatchObject({
    ...{ total_count: 1, item_count: 1, item: [{ article_id: id }] },
  })
  expect(await remove()).toMatchObject({ errcode: 0 })
  expect(await get()).toMatchObject({ errcode: 53600 })
})

test('a reset ends what is being published', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url })
  const article = { title: 'T', content: 'C', thumb_media_id: await addThumb(sim.official) }
  const { media_id: draft } = await add(sim.official, article)
  await sim.official.call('POST /cgi-bin/freepublish/submit', { media_id: draft })
  sim.reset()
  await sim.advance(10_000)
  expect(bot.pushes).toEqual([])
})
