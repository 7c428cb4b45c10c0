import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { refusal } from './client.ts'
import { clients } from './clients.ts'
import { startPlatform } from './platform.ts'

const account = { appId: 'wx0000000000000001', secret: 'test-secret' }
const day = 24 * 3_600_000
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42\0\0\0\0mp42isom')])

/** A file of this name, for as long as the running test takes. */
async function file(name: string, bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'youchat-conformance-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}

describe.each(clients)('%s', (_name, connect) => {
  test('files that cannot be', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const picture = await file('照片.png', png)
    expect(await refusal(client.upload('file', picture))).toBe(40004)
    expect(await refusal(client.upload('voice', picture))).toBe(40005)
    expect(await refusal(client.upload('image', await file('笔记.txt', Buffer.from('hello'))))).toBe(40005)
    expect(await refusal(client.download('no-such-file'))).toBe(40007)
  })

  test('a picture with a Chinese name, for three days', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const answer = await client.upload('image', await file('照片 一 (1).png', png))
    expect(answer).toMatchObject({ type: 'image', created_at: Math.floor(sim.now() / 1000) })
    const mediaId = String(answer.media_id)
    expect(await client.download(mediaId)).toEqual(png)
    const alice = await sim.official.follow()
    await alice.say('照片？')
    expect(await client.sendImage(alice.openid, mediaId)).toMatchObject({ errcode: 0 })
    expect(alice.chat().at(-1)).toMatchObject({ kind: 'image', content: { image: { media_id: mediaId } } })
    await sim.advance(3 * day)
    const later = connect(account, sim.url)
    expect(await refusal(later.download(mediaId))).toBe(40007)
    await alice.say('照片？')
    expect(await refusal(later.sendImage(alice.openid, mediaId))).toBe(40007)
  })

  test('a thumbnail has an id of its own kind', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const answer = await client.upload('thumb', await file('缩略图.jpg', jpg))
    expect(answer).toMatchObject({ type: 'thumb', thumb_media_id: expect.any(String) })
    expect(answer.media_id).toBeUndefined()
    expect(await client.download(String(answer.thumb_media_id))).toEqual(jpg)
  })

  test('a video is downloaded from where the answer says', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const { media_id } = await client.upload('video', await file('短片.mp4', mp4))
    const answer = await client.download(String(media_id))
    expect(answer).toMatchObject({ video_url: expect.stringMatching(/^http:\/\//) })
    const video = await fetch(String((answer as { video_url: string }).video_url))
    expect(Buffer.from(await video.arrayBuffer())).toEqual(mp4)
  })

  test('a picture that is kept has its Chinese name in the list', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const { media_id } = await client.keepImage(await file('门店 照片.png', png))
    expect(await client.keptImages()).toMatchObject({
      total_count: 1,
      item_count: 1,
      item: [{ media_id, name: '门店 照片.png', update_time: Math.floor(sim.now() / 1000) }],
    })
  })
})
