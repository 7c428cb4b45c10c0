import { describe, expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'
import type { OfficialSimulator } from '../../library.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const bmp = Buffer.from('BM..........')
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42....')])

type Answer = Readonly<Record<string, unknown>>

function add(
  { call }: OfficialSimulator,
  type: string,
  bytes: Buffer,
  name: string,
  description?: string,
): Promise<Answer> {
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(bytes)]), name)
  if (description !== undefined) form.set('description', description)
  return call(`POST /cgi-bin/material/add_material?type=${type}`, form)
}

describe('refusals', () => {
  test('of files and descriptions', async () => {
    const { official } = await startSim()
    const codes = [
      await add(official, 'file', png, 'a.png'),
      await add(official, 'image', Buffer.from('text'), 'a.png'),
      await add(official, 'video', mp4, 'a.mp4'),
      await add(official, 'video', mp4, 'a.mp4', 'title'),
      await add(official, 'video', mp4, 'a.mp4', '{"introduction":"x"}'),
    ].map(({ errcode }) => errcode)
    expect(codes).toEqual([40004, 40137, 40216, 40216, 40216])
  })

  test('of ids, and of pages that are none', async () => {
    const { official } = await startSim()
    const list = (body: object) => official.call('POST /cgi-bin/material/batchget_material', body)
    const codes = [
      await official.call('POST /cgi-bin/material/get_material', { media_id: 'none' }),
      await official.call('POST /cgi-bin/material/get_material', {}),
      await official.call('POST /cgi-bin/material/del_material', { media_id: 'none' }),
      await list({ type: 'thumb', offset: 0, count: 1 }),
      await list({ type: 'image', offset: -1, count: 1 }),
      await list({ type: 'image', offset: 0, count: 0 }),
      await list({ type: 'image', offset: 0, count: 21 }),
      await official.call('POST /cgi-bin/material/add_news', {}),
    ].map(({ errcode }) => errcode)
    expect(codes).toEqual([40007, 41006, 40007, 40004, 45164, 45076, 45076, 45103])
  })

  test('of deleting what the menu uses', async () => {
    const { official } = await startSim()
    const { media_id: id } = await add(official, 'image', png, 'a.png')
    const button = [{ name: 'A', sub_button: [{ type: 'media_id', name: 'B', media_id: id }] }]
    expect(await official.call('POST /cgi-bin/menu/create', { button })).toMatchObject({ errcode: 0 })
    const remove = () => official.call('POST /cgi-bin/material/del_material', { media_id: id })
    expect(await remove()).toMatchObject({ errcode: 48005 })
    await official.call('GET /cgi-bin/menu/delete')
    expect(await remove()).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await remove()).toMatchObject({ errcode: 40007 })
  })
})

test('files stay until they are deleted; they are counted and listed newest first', async () => {
  const sim = await startSim()
  const { official } = sim
  const image = await add(official, 'image', bmp, 'first.bmp')
  await sim.advance(10 * 24 * 3_600_000)
  const newer = await add(official, 'image', png, 'second.png')
  const video = await add(official, 'video', mp4, 'a.mp4', '{"title":"标题","introduction":"text"}')
  const thumb = await add(official, 'thumb', Buffer.from('ffd8ff00', 'hex'), 'a.jpg')
  expect(video).toEqual({ media_id: expect.any(String) })
  expect(thumb).toEqual({ media_id: expect.any(String) })
  const got = await official.request('POST /cgi-bin/material/get_material', { media_id: image.media_id })
  expect(got.headers.get('content-type')).toBe('image/bmp')
  expect(Buffer.from(await got.arrayBuffer()).equals(bmp)).toBe(true)
  expect(await (await fetch(String(image.url))).text()).toBe(bmp.toString())
  expect(await official.call('POST /cgi-bin/material/get_material', { media_id: video.media_id })).toEqual({
    title: '标题',
    description: 'text',
    down_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/mmbiz\/.+\.mp4$/),
  })
  expect(await official.call('GET /cgi-bin/material/get_materialcount')).toEqual({
    ...{ voice_count: 0, video_count: 1, image_count: 2, news_count: 0 },
  })
  const page = (offset: number) =>
    official.call('POST /cgi-bin/material/batchget_material', { type: 'image', offset, count: 1 })
  expect(await page(0)).toEqual({
    total_count: 2,
    item_count: 1,
    item: [{ media_id: newer.media_id, name: 'second.png', update_time: Math.floor(sim.now() / 1000), url: newer.url }],
  })
  expect(await page(1)).toMatchObject({ item_count: 1, item: [{ media_id: image.media_id, name: 'first.bmp' }] })
  expect(await page(2)).toEqual({ total_count: 2, item_count: 0, item: [] })
})
