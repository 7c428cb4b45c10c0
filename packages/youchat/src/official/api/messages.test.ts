import { type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF'), Buffer.alloc(500, 7)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(500, 7)])
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(100, 0x3c)])

let sim: Simulator
let api: WxApi
let alice: SimulatedPerson

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
  alice = await sim.official.follow()
  await alice.say('hi')
})

afterEach(() => sim.close())

/** What the sending endpoint was sent, in its order. */
function sent(): Record<string, unknown>[] {
  const calls = sim.calls.filter(({ path }) => path === '/cgi-bin/message/custom/send')
  return calls.map(({ requestBody }) => JSON.parse(requestBody)).reverse()
}

/** What alice got, in its order. */
const got = () => alice.chat().filter(({ callId }) => callId !== undefined)

describe('refused', () => {
  test('by the platform, with its code', async () => {
    await expect(api.sendText('oStranger', 'hi')).rejects.toMatchObject({ name: 'WxApiError', errcode: 40003 })
    const bob = sim.official.user()
    await expect(api.sendText(bob.openid, 'hi')).rejects.toMatchObject({ errcode: 43004 })
    await expect(api.sendImage(alice.openid, 'no-such-id')).rejects.toMatchObject({ errcode: 40007 })
    await alice.unfollow()
    await expect(api.sendText(alice.openid, 'hi')).rejects.toMatchObject({ errcode: 45015 })
    expect(got()).toEqual([])
  })

  test('the sixth after a message, and any after 48 hours', async () => {
    // Following allows three more, for a minute.
    await sim.advance(60_000)
    for (let i = 1; i <= 5; i++) await api.sendText(alice.openid, `${i}`)
    await expect(api.sendText(alice.openid, '6')).rejects.toMatchObject({ errcode: 45047 })
    await sim.advance(48 * 3_600_000)
    await expect(api.sendText(alice.openid, '7')).rejects.toMatchObject({ errcode: 45015 })
    expect(got()).toHaveLength(5)
  })

  test('a message that may have arrived is not sent again', async () => {
    sim.fault({ match: '/cgi-bin/message/custom/send', drop: 'after', times: 1 })
    await expect(api.sendText(alice.openid, 'once')).rejects.toMatchObject({
      name: 'WxTransportError',
      outcome: 'unknown',
    })
    expect(sent()).toHaveLength(1)
  })
})

describe('a text', () => {
  test('as it is, from whom it is said to be', async () => {
    await api.addKfAccount(`kf1@${sim.official.account.originalId}`, '小李')
    await api.sendText(alice.openid, '你好 "\\u4f60" <a href="https://example.com/">hi</a>')
    await api.sendText(alice.openid, 'hi', { kfAccount: `kf1@${sim.official.account.originalId}`, isAiMessage: true })
    expect(sent()).toEqual([
      {
        touser: alice.openid,
        msgtype: 'text',
        text: { content: '你好 "\\u4f60" <a href="https://example.com/">hi</a>' },
      },
      {
        touser: alice.openid,
        msgtype: 'text',
        text: { content: 'hi' },
        customservice: { kf_account: `kf1@${sim.official.account.originalId}` },
        aimsgcontext: { is_ai_msg: 1 },
      },
    ])
    expect(got().map(({ kind }) => kind)).toEqual(['text', 'text'])
  })

  test('of 2048 bytes is sent, of one more refused before sending; the message names the way out', async () => {
    await api.sendText(alice.openid, 'x'.repeat(2048))
    await expect(api.sendText(alice.openid, `${'好'.repeat(682)}xyz`)).rejects.toMatchObject({
      name: 'WxConfigError',
      code: 'text_too_long',
      message: expect.stringMatching(/2049.*2048.*split/s),
    })
    expect(sent()).toHaveLength(1)
  })

  test('split, arrives whole and in its order', async () => {
    const sentences = Array.from({ length: 10 }, (_, i) => `${i}${'很长的一句话'.repeat(40)}。`)
    await api.sendText(alice.openid, sentences.join(''), { split: true, isAiMessage: true })
    const pairs = [0, 2, 4, 6, 8].map((i) => sentences.slice(i, i + 2).join(''))
    const options = { touser: alice.openid, msgtype: 'text', aimsgcontext: { is_ai_msg: 1 } }
    expect(sent()).toEqual(pairs.map((content) => ({ ...options, text: { content } })))
    expect(got().map(({ content }) => content)).toMatchObject(pairs.map((content) => ({ text: { content } })))
  })

  test('split, stops at the first part that is refused', async () => {
    await sim.advance(60_000)
    const sending = api.sendText(alice.openid, 'x'.repeat(2048 * 12), { split: 'sentences' })
    await expect(sending).rejects.toMatchObject({ errcode: 45047 })
    expect([sent().length, got().length]).toEqual([6, 5])
  })
})

describe('media', () => {
  test('by id, and content that is uploaded first', async () => {
    const { media_id } = await api.uploadMedia('image', jpeg)
    await api.sendImage(alice.openid, media_id)
    await api.sendImage(alice.openid, jpeg, { isAiMessage: true })
    await api.sendVoice(alice.openid, new File([amr], '语音.amr'))
    expect(got().map(({ kind }) => kind)).toEqual(['image', 'image', 'voice'])
    expect(sent()[0]).toEqual({ touser: alice.openid, msgtype: 'image', image: { media_id } })
    expect(sent()[1]).toMatchObject({ image: { media_id: expect.any(String) }, aimsgcontext: { is_ai_msg: 1 } })
  })

  test('a video and its thumb, both or one of them as content', async () => {
    const video = await api.uploadMedia('video', { content: mp4, filename: 'a.mp4' })
    const thumb = await api.uploadMedia('thumb', jpeg)
    const title = '标题'
    await api.sendVideo(alice.openid, { media_id: video.media_id, thumb_media_id: thumb.media_id, title })
    await api.sendVideo(alice.openid, { media: mp4, thumb: jpeg })
    await api.sendVideo(alice.openid, { media: video.media_id, thumb: thumb.media_id, description: 'd' })
    expect(got().map(({ kind }) => kind)).toEqual(['video', 'video', 'video'])
    const ids = { media_id: video.media_id, thumb_media_id: thumb.media_id }
    expect(sent().map((message) => message.video)).toEqual([
      { ...ids, title },
      { media_id: expect.any(String), thumb_media_id: expect.any(String) },
      { ...ids, description: 'd' },
    ])
  })

  test('music and a Mini Program, with a thumb', async () => {
    const { media_id } = await api.uploadMedia('thumb', jpeg)
    const music = {
      title: '歌',
      description: 'd',
      musicurl: 'https://example.com/a.mp3',
      hqmusicurl: 'https://example.com/b.mp3',
    }
    await api.sendMusic(alice.openid, { ...music, thumb: jpeg })
    await api.sendMusic(alice.openid, { musicurl: music.musicurl, thumb_media_id: media_id })
    const page = { title: '店', appid: 'wx00000000000000aa', pagepath: 'pages/index?a=1' }
    await api.sendMiniProgram(alice.openid, { ...page, thumb: media_id })
    expect(sent().map(({ touser: _, ...message }) => message)).toEqual([
      { msgtype: 'music', music: { ...music, thumb_media_id: expect.any(String) } },
      { msgtype: 'music', music: { musicurl: music.musicurl, thumb_media_id: media_id } },
      { msgtype: 'miniprogrampage', miniprogrampage: { ...page, thumb_media_id: media_id } },
    ])
    expect(got()).toHaveLength(3)
  })
})

describe('other kinds', () => {
  test('a link, a question, a card', async () => {
    const article = { title: 't', description: 'd', url: 'https://example.com/', picurl: 'https://example.com/p.jpg' }
    const menu = { head_content: '满意吗？', list: [{ id: '1', content: '满意' }], tail_content: '谢谢' }
    await api.sendNews(alice.openid, article)
    await api.sendMenu(alice.openid, menu)
    await api.sendCard(alice.openid, 'pCard')
    expect(sent().map(({ touser: _, ...message }) => message)).toEqual([
      { msgtype: 'news', news: { articles: [article] } },
      { msgtype: 'msgmenu', msgmenu: menu },
      { msgtype: 'wxcard', wxcard: { card_id: 'pCard' } },
    ])
    expect(got().map(({ kind }) => kind)).toEqual(['news', 'msgmenu', 'wxcard'])
  })

  test('an article, by the media id of its draft or published', async () => {
    await expect(api.sendArticle(alice.openid, { article_id: 'none' })).rejects.toMatchObject({ errcode: 53600 })
    const thumb = await api.addMaterial('thumb', jpeg)
    const draft = { title: '标题', content: '<p>正文</p>', thumb_media_id: thumb.media_id }
    const media_id = await api.createDraft([draft])
    await api.sendArticle(alice.openid, { media_id })
    const publishId = await api.publishDraft(media_id)
    await sim.advance(5_000)
    const { article_id = '' } = await api.publishStatus(publishId)
    await api.sendArticle(alice.openid, { article_id })
    expect(sent().map(({ touser: _, ...message }) => message)).toEqual([
      { msgtype: 'mpnewsarticle', mpnewsarticle: { article_id: 'none' } },
      { msgtype: 'mpnews', mpnews: { media_id } },
      { msgtype: 'mpnewsarticle', mpnewsarticle: { article_id } },
    ])
    expect(got().map(({ kind }) => kind)).toEqual(['news', 'news'])
  })

  test('what the manual has and these methods have not', async () => {
    await api.sendMessage(alice.openid, 'text', { content: 'raw' })
    await expect(
      api.sendMessage(alice.openid, 'news', { articles: [{ title: '1' }, { title: '2' }] }),
    ).rejects.toMatchObject({ errcode: 45008 })
    expect(got()).toHaveLength(1)
  })

  test('typing: once, until taken back, and only close to an exchange', async () => {
    await api.sendTyping(alice.openid)
    await expect(api.sendTyping(alice.openid)).rejects.toMatchObject({ errcode: 45081 })
    await api.sendTyping(alice.openid, false)
    await api.sendTyping(alice.openid, true)
    await sim.advance(31_000)
    await expect(api.sendTyping(alice.openid)).rejects.toMatchObject({ errcode: 45080 })
  })
})
