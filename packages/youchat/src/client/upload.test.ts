import { createReadStream } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { maxUploadBytes, openUpload, type UploadSource } from './upload.ts'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

async function file(name: string, content: Uint8Array = jpeg): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'youchat-')), name)
  await writeFile(path, content)
  return path
}

async function opened(source: UploadSource) {
  const { blob, filename } = await openUpload(source)
  return [filename, blob.type, Buffer.from(await blob.arrayBuffer()).equals(jpeg)]
}

describe('what is uploaded has a name, a type and its bytes', () => {
  test('a path, also with a Chinese name', async () => {
    const path = await file('合影 2026.JPG')
    expect(await opened(path)).toEqual(['合影 2026.JPG', 'image/jpeg', true])
    expect(await opened(pathToFileURL(path))).toEqual(['合影 2026.JPG', 'image/jpeg', true])
    expect(await opened(await file('noending'))).toEqual(['noending', 'application/octet-stream', true])
  })

  test('bytes: both are made from the content', async () => {
    expect(await opened(jpeg)).toEqual(['file.jpg', 'image/jpeg', true])
    expect(await opened(new Uint8Array(jpeg).buffer)).toEqual(['file.jpg', 'image/jpeg', true])
    const { filename, blob } = await openUpload(Buffer.from('whatever'))
    expect([filename, blob.type]).toEqual(['file.bin', 'application/octet-stream'])
  })

  test('Blob and File', async () => {
    expect(await opened(new Blob([jpeg], { type: 'image/png' }))).toEqual(['file.jpg', 'image/png', true])
    expect(await opened(new File([jpeg], '图.jpg'))).toEqual(['图.jpg', 'image/jpeg', true])
  })

  test('streams of Node and the web', async () => {
    expect(await opened(createReadStream(await file('a.jpg')))).toEqual(['file.jpg', 'image/jpeg', true])
    expect(await opened(new Blob([jpeg]).stream() as unknown as AsyncIterable<Uint8Array>)).toEqual([
      'file.jpg',
      'image/jpeg',
      true,
    ])
  })

  test('named content: what is said wins; a name is never a path', async () => {
    const named = { content: jpeg, filename: '../../证件.png', contentType: 'image/x-own' }
    expect(await opened(named)).toEqual(['证件.png', 'image/x-own', true])
  })
})

describe('refused before anything is sent', () => {
  test.each([
    ['a missing file', '/nowhere/photo.jpg', 'upload_missing'],
    ['nothing', undefined as unknown as Uint8Array, 'upload_missing'],
    ['no bytes', new Uint8Array(), 'upload_empty'],
    ['too many bytes', new Blob([new Uint8Array(maxUploadBytes), 'x']), 'upload_too_large'],
  ] as const)('%s', async (_what, source, code) => {
    await expect(openUpload(source)).rejects.toMatchObject({ name: 'WxConfigError', code })
  })

  test('an endless stream is read up to the bound only', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1_000_000
        yield new Uint8Array(1_000_000)
      }
    }
    await expect(openUpload(endless())).rejects.toMatchObject({ code: 'upload_too_large' })
    expect(read).toBeLessThan(maxUploadBytes + 2_000_000)
  })
})
