import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Corp, startCorp, type WecomAnswer } from '../../../test/corp.ts'
import { seededRobot } from '../store/robots.ts'

const group = `group:${seededRobot.chatid}`
const send = ({ call }: Corp, body: unknown, key = seededRobot.key): Promise<WecomAnswer> =>
  call(`POST /cgi-bin/webhook/send?key=${key}`, body)
const text = { msgtype: 'text', text: { content: 'Built' } }

test('a wrong key comes before all else', async () => {
  const corp = await startCorp()
  expect(await send(corp, text, 'wrong')).toMatchObject({ errcode: 93000 })
  expect(await send(corp, '{', 'wrong')).toMatchObject({ errcode: 93000 })
  expect(await send(corp, text, '')).toMatchObject({ errcode: 93000 })
  const form = new FormData()
  form.set('media', new Blob(['0123456789']), 'a.txt')
  expect(await corp.call('POST /cgi-bin/webhook/upload_media?type=file&key=wrong', form)).toMatchObject({
    errcode: 93000,
  })
  expect(corp.chat(group)).toEqual([])
})

test.each([
  [{ msgtype: 'nothing' }, 40008],
  [{ msgtype: 'video', video: { media_id: 'x' } }, 40008],
  [{ ...text, text: { content: '' } }, 44004],
  [{ ...text, text: { content: 'a'.repeat(2049) } }, 45002],
  [{ msgtype: 'markdown', markdown: { content: 'a'.repeat(4097) } }, 45002],
  [{ msgtype: 'image', image: { base64: 'aGVsbG8=', md5: 'wrong' } }, 40058],
  [{ msgtype: 'file', file: { media_id: 'x' } }, 40007],
  [{ msgtype: 'news', news: { articles: Array(9).fill({ title: 't', url: 'https://a.example' }) } }, 45008],
])('%j: %i', async (body, errcode) => {
  expect(await send(await startCorp(), body)).toMatchObject({ errcode })
})

test('twenty messages a minute', async () => {
  const corp = await startCorp()
  await corp.sim.advance(60_000 - (corp.sim.now() % 60_000))
  for (let count = 0; count < 20; count++) expect(await send(corp, text)).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(await send(corp, text)).toMatchObject({ errcode: 45009 })
  expect(corp.chat(group)).toHaveLength(20)
  await corp.sim.advance(60_000)
  expect(await send(corp, text)).toMatchObject({ errcode: 0 })
})

test('a picture stands in the call, a file is uploaded before', async () => {
  const corp = await startCorp()
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)])
  const md5 = createHash('md5').update(png).digest('hex')
  expect(await send(corp, { msgtype: 'image', image: { base64: png.toString('base64'), md5 } })).toMatchObject({
    errcode: 0,
  })
  const form = new FormData()
  form.set('media', new Blob(['0123456789']), 'a.txt')
  const upload = (type: string) =>
    corp.call(`POST /cgi-bin/webhook/upload_media?type=${type}&key=${seededRobot.key}`, form)
  expect(await upload('image')).toMatchObject({ errcode: 40004 })
  const { media_id } = await upload('file')
  expect(await send(corp, { msgtype: 'file', file: { media_id } })).toMatchObject({ errcode: 0 })
  expect(corp.chat(group).map(({ kind }) => kind)).toEqual(['image', 'file'])
})
