import { describe, expect, test } from 'vitest'
import { startBot } from '../../../test/bot.ts'
import { startSim } from '../../../test/start.ts'
import { node } from '../../../test/wechat.ts'
import type { OfficialSimulator } from '../../library.ts'

const text = { msgtype: 'text', text: { content: 'news' } }
const everybody = { filter: { is_to_all: true }, ...text }

type Answer = Readonly<Record<string, unknown>>

function sendAll({ call }: OfficialSimulator, body: object): Promise<Answer> {
  return call('POST /cgi-bin/message/mass/sendall', body)
}

async function addDraft({ call }: OfficialSimulator): Promise<string> {
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(Buffer.from('ffd8ff00', 'hex'))]), 'a.jpg')
  const thumb = await call<{ media_id: string }>('POST /cgi-bin/material/add_material?type=thumb', form)
  const article = { title: 'Title', content: '<p>Text</p>', thumb_media_id: thumb.media_id }
  return (await call<{ media_id: string }>('POST /cgi-bin/draft/add', { articles: [article] })).media_id
}

describe('refusals', () => {
  test.each<[string, object, number]>([
    ['no filter', text, 40035],
    ['no tag', { filter: { is_to_all: false }, ...text }, 40152],
    ['an unknown tag', { filter: { tag_id: 99 }, ...text }, 40152],
    ['an unknown type', { ...everybody, msgtype: 'music' }, 45162],
    ['a card', { ...everybody, msgtype: 'wxcard', wxcard: { card_id: 'C' } }, 45113],
    ['no pictures', { ...everybody, msgtype: 'image', images: { media_ids: [] } }, 40215],
    ['21 pictures', { ...everybody, msgtype: 'image', images: { media_ids: Array(21).fill('M') } }, 40215],
    ['a picture nobody knows', { ...everybody, msgtype: 'image', images: { media_ids: ['M'] } }, 40007],
    ['a draft nobody knows', { ...everybody, msgtype: 'mpnews', mpnews: { media_id: 'M' } }, 40007],
    ['an id of 33 bytes', { ...everybody, clientmsgid: 'x'.repeat(33) }, 45067],
  ])('%s', async (_what, body, errcode) => {
    const { official } = await startSim()
    expect(await sendAll(official, body)).toMatchObject({ errcode })
  })

  test.each<[readonly string[], number]>([
    [[], 40130],
    [['alice'], 40130],
    [['alice', 'alice'], 40130],
    [['nobody', 'somebody'], 40003],
    [Array.from({ length: 10_001 }, (_, index) => `o${index}`), 40032],
  ])('of openids %#', async (touser, errcode) => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    expect(await official.call('POST /cgi-bin/message/mass/send', { touser, ...text })).toMatchObject({ errcode })
  })

  test('of ids and speeds nobody knows', async () => {
    const { official } = await startSim()
    const codes = [
      await official.call('POST /cgi-bin/message/mass/get', { msg_id: 1 }),
      await official.call('POST /cgi-bin/message/mass/delete', { msg_id: 1 }),
      await official.call('POST /cgi-bin/message/mass/speed/set', {}),
      await official.call('POST /cgi-bin/message/mass/speed/set', { speed: 5 }),
      await official.call('POST /cgi-bin/message/mass/preview', { towxname: 'Nobody', ...text }),
      await official.call('POST /cgi-bin/message/mass/preview', { touser: 'nobody', ...text }),
    ].map(({ errcode }) => errcode)
    expect(codes).toEqual([40059, 40059, 45084, 45083, 40132, 40003])
  })

  test('of the same clientmsgid: too soon, and for a day', async () => {
    const { official, advance } = await startSim()
    const body = { ...everybody, clientmsgid: 'may-1' }
    const first = await sendAll(official, body)
    expect(await sendAll(official, body)).toMatchObject({ errcode: 45066 })
    await advance(60_000)
    expect(await sendAll(official, body)).toMatchObject({ errcode: 45065, msg_id: first.msg_id })
    await advance(24 * 3_600_000)
    expect(await sendAll(official, body)).toMatchObject({ errcode: 0 })
  })

  test('of a sixty-first request in a minute, and a hundred and first in a day', async () => {
    const { official, advance, now } = await startSim()
    // From the beginning of a day in China, so that all of it is one.
    await advance(24 * 3_600_000 - ((now() + 8 * 3_600_000) % (24 * 3_600_000)))
    const codes: unknown[] = []
    for (let count = 0; count < 61; count++) codes.push((await sendAll(official, everybody)).errcode)
    expect(codes).toEqual([...Array(60).fill(0), 45011])
    await advance(60_000)
    codes.length = 0
    for (let count = 0; count < 40; count++) codes.push((await sendAll(official, everybody)).errcode)
    expect(codes).toEqual([...Array(39).fill(0), 45028])
  }, 30_000)
})

test('everybody gets it a second later; then its end is pushed', async () => {
  const bot = await startBot()
  const { official, advance } = await startSim({ callbackUrl: bot.url })
  const alice = await official.follow({ openid: 'alice' })
  const stranger = official.user({ openid: 'stranger' })
  official.crowd = 10
  const sent = await sendAll(official, everybody)
  expect(sent).toEqual({ errcode: 0, errmsg: 'send job submission success', msg_id: expect.any(Number) })
  const status = async () => (await official.call('POST /cgi-bin/message/mass/get', { msg_id: sent.msg_id })).msg_status
  expect(await status()).toBe('SENDING')
  expect(alice.chat().at(-1)?.kind).toBe('follow')
  await advance(1000)
  expect(await status()).toBe('SEND_SUCCESS')
  expect(alice.chat().at(-1)).toMatchObject({ kind: 'text', content: { text: { content: 'news' } } })
  expect(stranger.chat()).toEqual([])
  await bot.received(2)
  const push = bot.pushes[1]?.body ?? ''
  const names = ['FromUserName', 'Event', 'MsgID', 'Status', 'TotalCount', 'FilterCount', 'SentCount', 'ErrorCount']
  expect(names.map((name) => node(push, name))).toEqual([
    ...['mphelper', 'MASSSENDJOBFINISH', String(sent.msg_id), 'send success', '11', '11', '11', '0'],
  ])
})

test('those with a tag, or in a list, get it', async () => {
  const { official, advance } = await startSim()
  const people = [await official.follow({ openid: 'alice' }), await official.follow({ openid: 'bob' })]
  await official.call('POST /cgi-bin/tags/members/batchtagging', { openid_list: ['bob'], tagid: 2 })
  const got = () => people.map((person) => person.chat().filter(({ kind }) => kind === 'text').length)
  await sendAll(official, { filter: { is_to_all: false, tag_id: 2 }, ...text })
  await advance(1000)
  expect(got()).toEqual([0, 1])
  await official.call('POST /cgi-bin/message/mass/send', { touser: ['alice', 'nobody'], ...text })
  await advance(1000)
  expect(got()).toEqual([1, 1])
})

test('who is on the blacklist is left out', async () => {
  const bot = await startBot()
  const { official, advance } = await startSim({ callbackUrl: bot.url })
  const alice = await official.follow({ openid: 'alice' })
  await official.follow({ openid: 'bob' })
  await official.call('POST /cgi-bin/tags/members/batchblacklist', { openid_list: ['alice'] })
  await sendAll(official, everybody)
  await advance(1000)
  await bot.received(3)
  const push = bot.pushes[2]?.body ?? ''
  expect(['TotalCount', 'FilterCount'].map((name) => node(push, name))).toEqual(['2', '1'])
  expect(alice.chat().map(({ kind }) => kind)).toEqual(['follow'])
})

test('four a month to one person', async () => {
  const { official, advance, now } = await startSim()
  // From the second of a month, so that five hours are in one.
  const date = new Date(now())
  await advance(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 2) - now())
  const alice = await official.follow()
  const got = () => alice.chat().filter(({ kind }) => kind === 'text').length
  for (let count = 0; count < 5; count++) {
    await sendAll(official, everybody)
    await advance(3_600_000)
  }
  expect(got()).toBe(4)
  await advance(31 * 24 * 3_600_000)
  await sendAll(official, everybody)
  await advance(1000)
  expect(got()).toBe(5)
})

test('articles: the draft is used up, people get cards that open, deleting closes them', async () => {
  const bot = await startBot()
  const { official, advance } = await startSim({ callbackUrl: bot.url })
  const alice = await official.follow({ openid: 'alice' })
  const draft = await addDraft(official)
  const sent = await sendAll(official, { ...everybody, msgtype: 'mpnews', mpnews: { media_id: draft } })
  expect(sent).toMatchObject({ msg_data_id: expect.any(Number) })
  expect(await official.call('POST /cgi-bin/draft/get', { media_id: draft })).toMatchObject({ errcode: 40007 })
  await advance(1000)
  const shown = alice.chat().at(-1)
  expect(shown).toMatchObject({
    kind: 'news',
    content: { Articles: { item: [{ Title: 'Title', Description: 'Text' }] } },
  })
  await bot.received(2)
  const address = node(bot.pushes[1]?.body ?? '', 'ArticleUrl') ?? ''
  const page = await fetch(address)
  expect(await page.text()).toContain('<p>Text</p>')
  expect(page.headers.get('content-security-policy')).toMatch(/^sandbox/)
  await official.call('POST /cgi-bin/message/mass/delete', { msg_id: sent.msg_id })
  expect((await fetch(address)).status).toBe(404)
  expect(await official.call('POST /cgi-bin/message/mass/get', { msg_id: sent.msg_id })).toMatchObject({
    msg_status: 'DELETE',
  })
})

test('a preview is shown at once, by openid or by name; speeds are kept', async () => {
  const { official } = await startSim()
  const alice = await official.follow({ openid: 'alice', nickname: 'Alice' })
  const preview = (to: object) => official.call('POST /cgi-bin/message/mass/preview', { ...to, ...text })
  expect(await preview({ touser: 'alice' })).toMatchObject({ errcode: 0 })
  expect(await preview({ touser: 'nobody', towxname: 'Alice' })).toMatchObject({ errcode: 0 })
  expect(alice.chat().filter(({ kind }) => kind === 'text')).toHaveLength(2)
  await official.call('POST /cgi-bin/message/mass/speed/set', { speed: 3 })
  expect(await official.call('GET /cgi-bin/message/mass/speed/get')).toEqual({ speed: 3, realspeed: 30 })
})
