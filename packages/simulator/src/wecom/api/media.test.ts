import { describe, expect, test } from 'vitest'
import { type Corp, startCorp, type WecomAnswer } from '../../../test/corp.ts'

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)])
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(50, 0x7c)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42'), Buffer.alloc(20)])
const mb = 1024 * 1024

function upload(
  { call }: Corp,
  type: string,
  bytes: Uint8Array,
  name = 'a.bin',
  path = 'upload',
): Promise<WecomAnswer> {
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(bytes)]), name)
  return call(`POST /cgi-bin/media/${path}?type=${type}`, form)
}

const padded = (bytes: Uint8Array, length: number): Uint8Array => {
  const whole = Buffer.alloc(length)
  whole.set(bytes)
  return whole
}

describe('media/upload', () => {
  test.each<[string, Uint8Array, number]>([
    ['thumb', png, 40004],
    ['', png, 40004],
    ['image', png.subarray(0, 5), 40006],
    ['file', Buffer.alloc(5), 40006],
    ['file', Buffer.alloc(0), 40006],
    ['image', amr, 40005],
    ['image', padded(png, 10 * mb + 1), 40009],
    ['voice', png, 301017],
    ['voice', padded(amr, 2 * mb + 1), 45001],
    // 61 seconds of 50 frames each.
    ['voice', Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(61 * 50, 0x7c)]), 45007],
    ['video', png, 40005],
    ['video', padded(mp4, 10 * mb + 1), 40011],
    ['file', Buffer.alloc(20 * mb + 1), 45001],
  ])('%s: %#', async (type, bytes, errcode) => {
    expect(await upload(await startCorp(), type, bytes)).toMatchObject({ errcode })
  })

  test('a form without a file', async () => {
    const { call } = await startCorp()
    expect(await call('POST /cgi-bin/media/upload?type=image', 'media=x')).toMatchObject({ errcode: 44001 })
    const form = new FormData()
    form.set('media', 'x')
    expect(await call('POST /cgi-bin/media/upload?type=image', form)).toMatchObject({ errcode: 44001 })
  })

  test.each<[string, Uint8Array, string]>([
    ['image', png, 'image/png'],
    ['voice', amr, 'audio/amr'],
    ['video', mp4, 'video/mp4'],
    ['file', Buffer.from('任何东西 anything'), 'application/octet-stream'],
  ])('%s comes back as it was', async (type, bytes, contentType) => {
    const corp = await startCorp()
    const answer = await upload(corp, type, bytes, '报告.txt')
    expect(answer).toEqual({
      ...{ errcode: 0, errmsg: 'ok', type, media_id: expect.any(String) },
      // A text, unlike that of the Official Account.
      created_at: String(Math.floor(corp.sim.now() / 1000)),
    })
    const got = await corp.request(`GET /cgi-bin/media/get?media_id=${answer.media_id}`)
    expect(got.headers.get('content-type')).toBe(contentType)
    const disposition = Buffer.from(got.headers.get('content-disposition') ?? '', 'latin1').toString()
    expect(disposition).toBe('attachment; filename="报告.txt"')
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('the largest file there may be', async () => {
    expect(await upload(await startCorp(), 'file', Buffer.alloc(20 * mb))).toMatchObject({ errcode: 0 })
  })
})

describe('media/get', () => {
  test('a part of a file', async () => {
    const corp = await startCorp()
    const { media_id } = await upload(corp, 'file', Buffer.from('0123456789'))
    const get = async (range: string) => {
      const token = await corp.token()
      const url = `${corp.url}/cgi-bin/media/get?media_id=${media_id}&access_token=${token}`
      return fetch(url, { headers: { range } })
    }
    const some = await get('bytes=2-4')
    expect([some.status, some.headers.get('content-range'), await some.text()]).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await (await get('bytes=7-')).text()).toBe('789')
    expect(await (await get('bytes=7-99')).text()).toBe('789')
    expect((await get('bytes=10-')).status).toBe(416)
    expect((await get('lines=1-2')).status).toBe(200)
  })

  test('three days', async () => {
    const corp = await startCorp()
    const { media_id } = await upload(corp, 'voice', amr)
    await corp.sim.advance(3 * 24 * 3_600_000 - 1)
    expect((await corp.request(`GET /cgi-bin/media/get?media_id=${media_id}`)).status).toBe(200)
    expect((await corp.request(`GET /cgi-bin/media/get/jssdk?media_id=${media_id}`)).status).toBe(200)
    await corp.sim.advance(1)
    expect(await corp.call(`GET /cgi-bin/media/get?media_id=${media_id}`)).toMatchObject({ errcode: 40007 })
    expect(await corp.call('GET /cgi-bin/media/get')).toMatchObject({ errcode: 41006 })
  })
})

test('a file may be sent by another app of the corp; of another kind it is refused', async () => {
  const agents = [
    { agentId: 1, secret: 'test-agent-secret' },
    { agentId: 2, secret: 'test-agent-secret-2' },
  ]
  const corp = await startCorp({ wecom: { agents } })
  await corp.member('alice')
  const { media_id } = await upload(corp, 'image', png)
  const send = (agentid: number, msgtype: string, secret: string) =>
    corp.call('POST /cgi-bin/message/send', { touser: 'alice', agentid, msgtype, [msgtype]: { media_id } }, secret)
  expect(await send(2, 'image', 'test-agent-secret-2')).toMatchObject({ errcode: 0 })
  expect(await send(1, 'file', 'test-agent-secret')).toMatchObject({ errcode: 40007 })
  const picture = await fetch(String(corp.chat('member:2:alice')[0]?.content.PicUrl))
  expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true)
})

test('uploadimg gives an address that stays', async () => {
  const corp = await startCorp()
  const { url } = await upload(corp, '', png, 'a.png', 'uploadimg')
  await corp.sim.advance(30 * 24 * 3_600_000)
  expect((await fetch(String(url))).headers.get('content-type')).toBe('image/png')
  expect(await upload(corp, '', amr, 'a.png', 'uploadimg')).toMatchObject({ errcode: 40005 })
  expect(await upload(corp, '', padded(png, 2 * mb + 1), 'a.png', 'uploadimg')).toMatchObject({ errcode: 40009 })
})
