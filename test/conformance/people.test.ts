import { describe, expect, test } from 'vitest'
import { refusal } from './client.ts'
import { clients } from './clients.ts'
import { startPlatform } from './platform.ts'

const account = { appId: 'wx0000000000000001', secret: 'test-secret' }

/** More openids than any list may have. */
const crowd = Array.from({ length: 101 }, (_, index) => `o-made-up-person-number-${index}`)

describe.each(clients)('%s', (_name, connect) => {
  test('an openid that is nobody’s', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const { tag } = (await client.createTag('常客')) as { tag: { id: number } }
    expect(await refusal(client.user('nobody'))).toBe(40003)
    expect(await refusal(client.remark('nobody', '备注'))).toBe(40003)
    expect(await refusal(client.tagsOf('nobody'))).toBe(40003)
    expect([40003, 49003]).toContain(await refusal(client.tag(tag.id, ['nobody'])))
    expect([40003, 49003]).toContain(await refusal(client.block(['nobody'])))
  })

  test('reads followers page by page to the end', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    // No openids: no data.
    expect(await client.followers()).toEqual({ total: 0, count: 0, next_openid: '' })
    sim.official.crowd = 10_003
    const openids: string[] = []
    for (let after: string | undefined; ; ) {
      const page = (await client.followers(after)) as { count: number; data: { openid: string[] }; next_openid: string }
      openids.push(...page.data.openid)
      expect(page).toMatchObject({ total: 10_003, count: page.data.openid.length, next_openid: openids.at(-1) })
      if (page.count < 10_000) break
      after = page.next_openid
    }
    expect(new Set(openids).size).toBe(10_003)
    expect(await client.followers(openids.at(-1))).toEqual({ total: 10_003, count: 0, next_openid: '' })
  })

  test('sees who somebody is, and leaves them a note', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const { openid } = await sim.official.follow({ nickname: '小明 😀' })
    const { openid: stranger } = sim.official.user()
    expect(await client.remark(openid, '老客户 "A"')).toMatchObject({ errcode: 0 })
    expect(await client.user(openid)).toMatchObject({
      subscribe: 1,
      openid,
      remark: '老客户 "A"',
      subscribe_time: Math.floor(sim.now() / 1000),
      tagid_list: [],
    })
    expect(await client.user(stranger)).toEqual({ subscribe: 0, openid: stranger })
    expect(await client.users([openid, stranger])).toMatchObject({
      user_info_list: [
        { openid, subscribe: 1 },
        { openid: stranger, subscribe: 0 },
      ],
    })
    expect(await refusal(client.remark(stranger, '备注'))).toBe(43004)
    expect(await refusal(client.users(crowd))).toBe(40032)
  })

  test('puts people under tags', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const alice = await sim.official.follow()
    const bob = await sim.official.follow()
    const { tag } = (await client.createTag('广东')) as { tag: { id: number; name: string } }
    expect(tag).toEqual({ id: expect.any(Number), name: '广东' })
    expect(await refusal(client.createTag('广东'))).toBe(45157)
    expect(await refusal(client.createTag('长'.repeat(31)))).toBe(45158)
    expect(await client.tag(tag.id, [alice.openid, bob.openid])).toMatchObject({ errcode: 0 })
    expect(await client.tags()).toMatchObject({
      tags: expect.arrayContaining([{ id: tag.id, name: '广东', count: 2 }]),
    })
    expect(await client.tagged(tag.id)).toMatchObject({ count: 2 })
    expect(await client.tagsOf(alice.openid)).toEqual({ tagid_list: [tag.id] })
    expect(await client.user(alice.openid)).toMatchObject({ tagid_list: [tag.id] })
    expect(await client.untag(tag.id, [bob.openid])).toMatchObject({ errcode: 0 })
    expect(await client.tagged(tag.id)).toMatchObject({ count: 1, data: { openid: [alice.openid] } })
    expect(await refusal(client.tag(tag.id, crowd.slice(0, 51)))).toBe(40032)
    expect(await client.deleteTag(tag.id)).toMatchObject({ errcode: 0 })
    expect(await client.tagsOf(alice.openid)).toEqual({ tagid_list: [] })
    expect(await refusal(client.tag(tag.id, [alice.openid]))).toBe(45159)
    expect(await refusal(client.deleteTag(2))).toBe(45058)
  })

  test('keeps a blacklist', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const { openid } = await sim.official.follow()
    expect(await client.block([openid])).toMatchObject({ errcode: 0 })
    expect(await client.blocked()).toMatchObject({ total: 1, count: 1, data: { openid: [openid] } })
    expect(await refusal(client.sendText(openid, '你好'))).toBe(43019)
    expect(await client.unblock([openid])).toMatchObject({ errcode: 0 })
    expect(await client.blocked()).toMatchObject({ total: 0, count: 0 })
    expect(await client.sendText(openid, '你好')).toMatchObject({ errcode: 0 })
    expect(await refusal(client.block(crowd.slice(0, 21)))).toBe(40032)
  })

  test.each<[string, string | number, number | undefined]>([
    ['for a while, by a text', '门店-7', 3600],
    ['for a while, by a number', 42, 3600],
    ['for ever, by a text', '门店-8', undefined],
    ['for ever, by a number', 43, undefined],
  ])('makes a code people scan: %s', async (_what, scene, seconds) => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const code = (await client.qrCode(scene, seconds)) as { ticket: string; url: string; expire_seconds?: number }
    expect(code).toMatchObject({
      ticket: expect.any(String),
      url: expect.stringMatching(/^http:\/\/weixin\.qq\.com\/q\//),
    })
    expect(code.expire_seconds).toBe(seconds)
    const picture = await fetch(client.qrPictureUrl(code.ticket))
    expect(picture.headers.get('content-type')).toMatch(/^image\/jpe?g$/)
    expect(Buffer.from(await picture.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    expect((await fetch(client.qrPictureUrl('none'))).status).toBe(404)
    const { ticket } = code
    const [alice, bob] = [await sim.official.follow(), sim.official.user()]
    expect((await alice.scan({ ticket })).message).toMatchObject({
      Event: 'SCAN',
      EventKey: String(scene),
      Ticket: ticket,
    })
    expect((await bob.scan({ ticket })).message).toMatchObject({ Event: 'subscribe', EventKey: `qrscene_${scene}` })
  })

  test('codes that cannot be', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    expect(await refusal(client.qrCode(0, 3600))).toBe(40053)
    expect(await refusal(client.qrCode(100_001))).toBe(40053)
    expect(await refusal(client.qrCode('长'.repeat(65), 3600))).toBe(40169)
  })
})
