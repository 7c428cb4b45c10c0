import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Download, filenameOf } from './download.ts'

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

function download(stream: ReadableStream<Uint8Array>, headers: Record<string, string> = {}, maxBytes = 1000) {
  return new Download({ endpoint: 'GET /cgi-bin/media/get', headers: new Headers(headers), stream, maxBytes })
}

const of = (...chunks: (string | Error)[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = chunks.shift()
      if (next === undefined) controller.close()
      else if (next instanceof Error) controller.error(next)
      else controller.enqueue(new TextEncoder().encode(next))
    },
  })

describe('the name of a file', () => {
  test.each([
    ['attachment; filename="MEDIA_ID.jpg"', 'MEDIA_ID.jpg'],
    [latin1('attachment; filename="发票 2026.pdf"'), '发票 2026.pdf'],
    ['attachment; filename="x.jpg"; filename*=UTF-8\'\'%E5%8F%91%E7%A5%A8.pdf', '发票.pdf'],
    ['attachment;filename=plain.amr', 'plain.amr'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\temp\\\\a.txt"', 'a.txt'],
    ['attachment; filename=".bashrc"', 'bashrc'],
    ['attachment; filename="caf\u00e9.jpg"', 'café.jpg'],
    ['attachment; filename=".."', undefined],
    ['attachment; filename=""', undefined],
    ['inline', undefined],
  ])('%s', (disposition, name) => {
    expect(filenameOf(disposition)).toBe(name)
  })

  test('without one it is made from the type', () => {
    expect(download(of('x'), { 'content-type': 'image/jpeg' }).filename).toBe('file.jpg')
    expect(download(of('x')).filename).toBe('file.bin')
  })
})

describe('save', () => {
  test('a whole file, by path or into a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'youchat-'))
    const headers = { 'content-disposition': latin1('attachment; filename="图片.jpg"') }
    expect(await download(of('one', 'two'), headers).save(join(folder, 'a.jpg'))).toBe(join(folder, 'a.jpg'))
    expect(await download(of('three'), headers).save(`${folder}/`)).toBe(join(folder, '图片.jpg'))
    expect(await readFile(join(folder, 'a.jpg'), 'utf8')).toBe('onetwo')
    expect((await readdir(folder)).sort()).toEqual(['a.jpg', '图片.jpg'])
  })

  test('nothing of a broken one, and the former file stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'youchat-'))
    const path = join(folder, 'a.jpg')
    await download(of('before')).save(path)
    const broken = download(of('one', new TypeError('terminated'))).save(path)
    await expect(broken).rejects.toMatchObject({ name: 'WxTransportError', code: 'download_failed' })
    await expect(download(of('x'.repeat(1001))).save(path)).rejects.toMatchObject({ code: 'answer_too_large' })
    expect(await readdir(folder)).toEqual(['a.jpg'])
    expect(await readFile(path, 'utf8')).toBe('before')
  })
})

test('bytes and blob', async () => {
  expect(Buffer.from(await download(of('one', 'two')).bytes()).toString()).toBe('onetwo')
  const blob = await download(of('x'), { 'content-type': 'image/png' }).blob()
  expect([blob.type, await blob.text()]).toEqual(['image/png', 'x'])
  await expect(download(of('x', new Error('reset'))).bytes()).rejects.toMatchObject({ code: 'download_failed' })
})
