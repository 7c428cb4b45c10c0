import { describe, expect, test } from 'vitest'
import { startBot } from '../../../test/bot.ts'
import { startSim } from '../../../test/start.ts'
import { replyXml } from '../../../test/wechat.ts'
import type { OfficialSimulator } from '../../library.ts'

const minute = 60_000
const hour = 60 * minute
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

async function send({ call }: OfficialSimulator, touser: string, message?: object): Promise<unknown> {
  const given = message ?? { msgtype: 'text', text: { content: 'hello' } }
  return (await call('POST /cgi-bin/message/custom/send', { touser, ...given })).errcode
}

/** Sends until it is refused. @returns how many went, and the code of the refusal */
async function sendAll(official: OfficialSimulator, touser: string): Promise<readonly unknown[]> {
  for (let count = 0; ; count++) {
    const errcode = await send(official, touser)
    if (errcode !== 0) return [count, errcode]
  }
}

async function upload({ call }: OfficialSimulator, type: string, bytes: Buffer, name: string): Promise<string> {
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(bytes)]), name)
  const answer = await call<{ media_id?: string; thumb_media_id?: string }>(
    `POST /cgi-bin/media/upload?type=${type}`,
    form,
  )
  return answer.media_id ?? answer.thumb_media_id ?? ''
}

describe('who may be written to', () => {
  test('nobody, a stranger, one who unfollowed, one who did nothing lately', async () => {
    const { official, advance } = await startSim()
    official.user({ openid: 'stranger' })
    const alice = await official.follow({ openid: 'alice' })
    const bob = await official.follow({ openid: 'bob' })
    await alice.unfollow()
    await advance(minute)
    expect(await send(official, 'nobody')).toBe(40003)
    expect(await send(official, '')).toBe(40003)
    expect(await send(official, 'stranger')).toBe(43004)
    expect(await send(official, 'alice')).toBe(45015)
    expect(await send(official, 'bob')).toBe(45015)
    await bob.say('hi')
    expect(await send(official, 'bob')).toBe(0)
  })

  test('who writes gets five messages in 48 hours; each message opens that anew', async () => {
    const { official, advance } = await startSim()
    const alice = await official.follow({ openid: 'alice' })
    await advance(minute)
    await alice.say('hi')
    expect(await sendAll(official, 'alice')).toEqual([5, 45047])
    await alice.image()
    expect(await sendAll(official, 'alice')).toEqual([5, 45047])
    await alice.say('hi')
    await advance(48 * hour - 1)
    expect(await send(official, 'alice')).toBe(0)
    await advance(1)
    expect(await send(official, 'alice')).toBe(45015)
  })

  test('who follows gets three in a minute', async () => {
    const { official, advance } = await startSim()
    await official.follow({ openid: 'alice' })
    expect(await sendAll(official, 'alice')).toEqual([3, 45047])
    await advance(minute)
    expect(await send(official, 'alice')).toBe(45015)
  })

  test('a tap, a scan, a scanned code and an item of a menu message open three for a minute; a view opens none', async () => {
    const { official, advance } = await startSim()
    const alice = await official.follow({ openid: 'alice' })
    const scanned = { ScanType: 'qrcode', ScanResult: '1' }
    const acts = [
      () => alice.click('HELP'),
      () => alice.scan('shop-7'),
      () => alice.push({ MsgType: 'event', Event: 'scancode_waitmsg', EventKey: 'S', ScanCodeInfo: scanned }),
      () => alice.say('satisfied', '101'),
    ]
    for (const act of acts) {
      await advance(minute)
      await act()
      await advance(minute - 1)
      expect(await sendAll(official, 'alice')).toEqual([3, 45047])
    }
    await advance(minute)
    await alice.view('https://example.com/')
    await alice.push({ MsgType: 'event', Event: 'LOCATION', Latitude: 1, Longitude: 1, Precision: 1 })
    expect(await send(official, 'alice')).toBe(45015)
  })

  test('who wrote and taps gets both, of which the shorter is used first', async () => {
    const { official, advance } = await startSim()
    const alice = await official.follow({ openid: 'alice' })
    await advance(minute)
    await alice.say('hi')
    await alice.click('HELP')
    for (let count = 0; count < 3; count++) expect(await send(official, 'alice')).toBe(0)
    await advance(minute)
    expect(await sendAll(official, 'alice')).toEqual([5, 45047])
    await alice.click('HELP')
    expect(await sendAll(official, 'alice')).toEqual([3, 45047])
    await advance(minute)
    // The longer one is still open, though used up.
    expect(await send(official, 'alice')).toBe(45047)
  })

  test('a refused message uses nothing up', async () => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    for (let count = 0; count < 5; count++) {
      await send(official, 'alice', { msgtype: 'text', text: { content: '' } })
    }
    expect(await sendAll(official, 'alice')).toEqual([3, 45047])
  })
})

describe('content', () => {
  const articles = [{ title: 'T', description: 'D', url: 'https://example.com/', picurl: '' }]
  test.each<[string, object, number]>([
    ['no type', {}, 40008],
    ['an unknown type', { msgtype: 'sticker', sticker: {} }, 40008],
    ['a name every object has', { msgtype: 'toString', toString: {} }, 40008],
    ['no content', { msgtype: 'text' }, 41011],
    ['an empty text', { msgtype: 'text', text: { content: '' } }, 44004],
    ['a text that is a number', { msgtype: 'text', text: { content: 1 } }, 47001],
    // 683 Han characters are 2049 bytes.
    ['a text of 2049 bytes', { msgtype: 'text', text: { content: '一'.repeat(683) } }, 45002],
    ['more than 64 KB', { msgtype: 'news', news: { articles: [{ description: 'x'.repeat(65_536) }] } }, 45002],
    ['media nobody knows', { msgtype: 'image', image: { media_id: 'M' } }, 40007],
    ['a video nobody knows', { msgtype: 'video', video: { media_id: 'M' } }, 40007],
    ['no articles', { msgtype: 'news', news: { articles: [] } }, 44003],
    ['two articles', { msgtype: 'news', news: { articles: [...articles, ...articles] } }, 45008],
    ['a draft nobody knows', { msgtype: 'mpnews', mpnews: { media_id: 'M' } }, 40007],
    ['an article nobody knows', { msgtype: 'mpnewsarticle', mpnewsarticle: { article_id: 'A' } }, 53600],
    ['an agent nobody knows', { msgtype: 'text', text: { content: 'x' }, customservice: { kf_account: 'a@b' } }, 65401],
  ])('%s is refused', async (_what, message, errcode) => {
    const { official } = await startSim()
    const alice = await official.follow({ openid: 'alice' })
    const before = alice.chat().length
    expect(await send(official, 'alice', message)).toBe(errcode)
    expect(alice.chat()).toHaveLength(before)
  })

  test('what was sent stands in the chat, with the call that sent it', async () => {
    const sim = await startSim()
    const { official } = sim
    const alice = await official.follow({ openid: 'alice' })
    await alice.say('hi')
    const text = '一'.repeat(682)
    const image = await upload(official, 'image', png, 'a.png')
    const thumb = await upload(official, 'thumb', Buffer.from('ffd8ff00', 'hex'), 'a.jpg')
    const music = { musicurl: 'https://example.com/a.mp3', hqmusicurl: '', thumb_media_id: thumb, title: 'Song' }
    const menu = { head_content: 'Satisfied?', list: [{ id: '101', content: 'Yes' }], tail_content: '' }
    const sent = [
      { msgtype: 'text', text: { content: text } },
      { msgtype: 'image', image: { media_id: image } },
      { msgtype: 'news', news: { articles } },
      { msgtype: 'music', music },
      { msgtype: 'msgmenu', msgmenu: menu },
    ]
    for (const message of sent) expect(await send(official, 'alice', message)).toBe(0)
    const shown = alice.chat().slice(-5)
    expect(shown.map(({ from, kind, deliveryId }) => [from, kind, deliveryId])).toEqual(
      ['text', 'image', 'news', 'music', 'msgmenu'].map((kind) => ['account', kind, null]),
    )
    expect(shown.map(({ content }) => content)).toMatchObject([
      { text: { content: text } },
      { image: { media_id: image }, PicUrl: expect.stringMatching(/\/mmbiz\//) },
      { news: { articles } },
      { music },
      { msgmenu: menu },
    ])
    const picture = await fetch(String(shown[1]?.content.PicUrl))
    expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true)
    const call = sim.calls.find(({ id }) => id === shown[0]?.callId)
    expect(call).toMatchObject({ path: '/cgi-bin/message/custom/send', errcode: 0 })
    expect(call?.requestBody).toContain(text)
  })
})

describe('typing', () => {
  test('needs an exchange in the last thirty seconds, and is shown once', async () => {
    const { official, advance } = await startSim()
    const alice = await official.follow({ openid: 'alice' })
    const type = async (command: string, touser = 'alice') =>
      (await official.call('POST /cgi-bin/message/custom/typing', { touser, command })).errcode
    expect(await type('Typing', 'nobody')).toBe(40003)
    expect(await type('typing')).toBe(45072)
    await advance(30_001)
    expect(await type('Typing')).toBe(45080)
    await alice.say('hi')
    expect(await type('Typing')).toBe(0)
    expect(await type('Typing')).toBe(45081)
    expect(await type('CancelTyping')).toBe(0)
    expect(await type('Typing')).toBe(0)
    await advance(15_000)
    expect(await type('Typing')).toBe(0)
    await send(official, 'alice')
    expect(await type('Typing')).toBe(0)
  })
})

test('a passive reply uses nothing up', async () => {
  const bot = await startBot(() => replyXml('alice', '<MsgType>text</MsgType><Content>x</Content>'))
  const { official } = await startSim({ callbackUrl: bot.url })
  const alice = await official.follow({ openid: 'alice' })
  await alice.say('hi')
  expect(await sendAll(official, 'alice')).toEqual([8, 45047])
})
