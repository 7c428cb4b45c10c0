import type { Delivery, Simulator } from '@youchat/simulator'
import { describe, expect, test } from 'vitest'
import { startPlatform } from './platform.ts'
import { type Article, type Reply, startServer } from './server.ts'
import { servers } from './servers.ts'

const encodingAesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const plain = { token: 'test-token', appId: 'wx0000000000000001' }
const sealed = { ...plain, encodingAesKey }

/** How pushes come, and what a server is told to read them. */
const ways = [
  ['plain', 'plain', plain],
  ['compatible', 'compatible', sealed],
  ['encrypted', 'encrypted', sealed],
] as const
const plainHalf = ['compatible, and the server knows no key', 'compatible', plain] as const

const article: Article = {
  title: '标题 “引号” & <b>',
  description: '摘要 😀',
  picurl: 'https://example.com/图.jpg?a=1&b=2',
  url: 'https://example.com/?a=1&b=2',
}
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(50, 0x7c)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42\0\0\0\0mp42isom')])

/** A reply of each kind, and how the person gets it. */
async function replies(sim: Simulator): Promise<readonly (readonly [Reply, Readonly<Record<string, unknown>>])[]> {
  const upload = async (type: string, bytes: Buffer, name: string) => {
    const form = new FormData()
    form.set('media', new Blob([new Uint8Array(bytes)]), name)
    return (await sim.official.call<{ media_id: string }>(`POST /cgi-bin/media/upload?type=${type}`, form)).media_id
  }
  const image = await upload('image', png, 'a.png')
  const voice = await upload('voice', amr, 'a.amr')
  const video = await upload('video', mp4, 'a.mp4')
  const text = '你好 😀\n“引号” & <a href="https://example.com/?a=1&b=2">链接</a>'
  const kf = 'kf1@gh_000000000001'
  const { title, description, picurl, url } = article
  const item = [{ Title: title, Description: description, PicUrl: picurl, Url: url }]
  return [
    [
      { kind: 'text', text },
      { MsgType: 'text', Content: text },
    ],
    [
      { kind: 'image', mediaId: image },
      { MsgType: 'image', Image: { MediaId: image } },
    ],
    [
      { kind: 'voice', mediaId: voice },
      { MsgType: 'voice', Voice: { MediaId: voice } },
    ],
    [
      { kind: 'video', mediaId: video, title: '短片', description: '一分钟' },
      { MsgType: 'video', Video: { MediaId: video, Title: '短片', Description: '一分钟' } },
    ],
    [
      { kind: 'news', articles: [article] },
      { MsgType: 'news', Articles: { item } },
    ],
    [{ kind: 'transfer' }, { MsgType: 'transfer_customer_service' }],
    [
      { kind: 'transfer', account: kf },
      { MsgType: 'transfer_customer_service', TransInfo: { KfAccount: kf } },
    ],
  ]
}

/** What came of a push in one word, and in how many attempts. */
function outcome({ verdict, attempts }: Delivery): string {
  return `${verdict?.code} after ${attempts.length}`
}

describe.each(servers)('$name', ({ serve, readsPlainHalf, checksAppId, repliesInMs }) => {
  const all = readsPlainHalf ? [...ways, plainHalf] : ways

  test.each(all)('%s: what people do reaches the program', async (_way, mode, account) => {
    const { url, received } = await startServer(serve, account)
    const sim = await startPlatform({ mode })
    const { verification } = await sim.official.setCallback({ url })
    expect(verification).toMatchObject({ ok: true, response: { status: 200 } })
    const alice = await sim.official.follow()
    const text = '在吗？ 😀 "quotes" & <b>tags</b> ]]> end'
    const done = [
      await alice.say(text),
      await alice.image(),
      await alice.voice({ recognition: '你好。' }),
      await alice.video(),
      await alice.location({ latitude: 23.134521, longitude: 113.358803, scale: 20, label: '广州市 “海珠区”' }),
      await alice.link({ title: '标题', url: 'https://example.com/?a=1&b=2' }),
      await alice.click('TODAY'),
      await alice.view('https://example.com/'),
      await alice.scan('门店-7'),
      await alice.unfollow(),
    ]
    expect(done.map(outcome)).toEqual(done.map(() => 'nothing after 1'))
    const common = { ToUserName: 'gh_000000000001', FromUserName: alice.openid }
    expect(received).toMatchObject([
      { ...common, MsgType: 'event', Event: 'subscribe' },
      { ...common, MsgType: 'text', Content: text, MsgId: done[0]?.message.MsgId },
      { ...common, MsgType: 'image', PicUrl: expect.stringMatching(/^http/), MediaId: expect.any(String) },
      { ...common, MsgType: 'voice', Format: 'amr', Recognition: '你好。' },
      { ...common, MsgType: 'video', MediaId: expect.any(String), ThumbMediaId: expect.any(String) },
      { ...common, MsgType: 'location', Location_X: '23.134521', Scale: '20', Label: '广州市 “海珠区”' },
      { ...common, MsgType: 'link', Title: '标题', Url: 'https://example.com/?a=1&b=2' },
      { ...common, MsgType: 'event', Event: 'CLICK', EventKey: 'TODAY' },
      { ...common, MsgType: 'event', Event: 'VIEW', EventKey: 'https://example.com/' },
      { ...common, MsgType: 'event', Event: 'SCAN', EventKey: '门店-7', Ticket: expect.any(String) },
      { ...common, MsgType: 'event', Event: 'unsubscribe' },
    ])
    expect(received[1]?.MsgId).toMatch(/^\d{17,20}$/)
    expect(received[1]?.CreateTime).toBe(String(Math.floor(sim.now() / 1000)))
  })

  test.each(all)('%s: what the program says reaches the person', async (_way, mode, account) => {
    let next: Reply = { kind: 'nothing' }
    const { url } = await startServer(serve, account, () => next)
    const sim = await startPlatform({ mode, callbackUrl: url })
    const alice = await sim.official.follow()
    for (const [reply, nodes] of await replies(sim)) {
      next = reply
      const delivery = await alice.say(reply.kind)
      expect(outcome(delivery)).toBe('reply after 1')
      expect(delivery).toMatchObject({ reply: nodes, notice: null })
      const warnings = delivery.verdict?.warnings.map(({ en }) => en)
      expect(warnings).toEqual(repliesInMs ? [expect.stringMatching(/^CreateTime /)] : [])
      const isSealed = delivery.attempts[0]?.response?.body.includes('<Encrypt>')
      expect(isSealed).toBe(account === sealed)
    }
  })

  test('with another key nothing can be read', async () => {
    const other = { ...sealed, encodingAesKey: [...encodingAesKey].reverse().join('') }
    const { url, received } = await startServer(serve, other, () => ({ kind: 'text', text: '你好' }))
    const sim = await startPlatform({ mode: 'encrypted', callbackUrl: url })
    expect((await (await sim.official.follow()).say('在吗')).verdict?.code).toBe('status')
    expect(received).toEqual([])
  })

  test('with another appid reads nothing, or its reply is not taken', async () => {
    const other = { ...sealed, appId: 'wx0000000000000002' }
    const { url, received } = await startServer(serve, other, () => ({ kind: 'text', text: '你好' }))
    const sim = await startPlatform({ mode: 'encrypted', callbackUrl: url })
    const delivery = await (await sim.official.follow()).say('在吗')
    expect(received.map(({ Content }) => Content)).toEqual(checksAppId ? [] : [undefined, '在吗'])
    expect(delivery.verdict?.code).toBe(checksAppId ? 'status' : 'illegal-envelope')
    expect(delivery).toMatchObject({ reply: null, notice: expect.stringMatching(/暂时无法提供服务/) })
  })
})

describe.each(servers.filter(({ checksSignature }) => checksSignature))('$name', ({ serve }) => {
  test('with another token refuses the check and pushes', async () => {
    const { url, received } = await startServer(serve, { ...plain, token: 'another' })
    const sim = await startPlatform()
    const { verification } = await sim.official.setCallback({ url })
    expect(verification).toMatchObject({ ok: false, response: { status: 401 } })
    const delivery = await (await sim.official.follow()).say('在吗')
    expect(delivery.verdict?.code).toBe('status')
    expect(delivery.notice).toMatch(/暂时无法提供服务/)
    expect(received).toEqual([])
  })
})
