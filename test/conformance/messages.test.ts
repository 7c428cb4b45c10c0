import { describe, expect, test } from 'vitest'
import { refusal } from './client.ts'
import { clients } from './clients.ts'
import { startPlatform } from './platform.ts'

const account = { appId: 'wx0000000000000001', secret: 'test-secret' }
const hour = 3_600_000
const data = {
  thing1: { value: '三号会议室', color: '#173177' },
  amount2: { value: '12.50元' },
  time3: { value: '2026-10-01 09:30' },
}

describe.each(clients)('%s', (_name, connect) => {
  test('messages to nobody, to somebody who does not follow and to somebody who left', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    expect(await refusal(client.sendText('nobody', '你好'))).toBe(40003)
    expect(await refusal(client.sendTemplate('nobody', 'test-template', '', data))).toBe(40003)
    expect(await refusal(client.sendTemplate(sim.official.user().openid, 'test-template', '', data))).toBe(43004)
    const bob = await sim.official.follow()
    await bob.say('再见')
    await bob.unfollow()
    expect(await refusal(client.sendText(bob.openid, '你好'))).toBe(45015)
  })

  test('writes to somebody who wrote, five times in 48 hours', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const alice = await sim.official.follow()
    await sim.advance(60_000)
    expect(await refusal(client.sendText(alice.openid, '太早'))).toBe(45015)
    await alice.say('在吗')
    const text = '在的 😀 “引号” <a href="https://example.com/">链接</a>\n第二行'
    expect(await client.sendText(alice.openid, text)).toMatchObject({ errcode: 0, errmsg: 'ok' })
    expect(alice.chat().at(-1)).toMatchObject({ from: 'account', kind: 'text', content: { text: { content: text } } })
    for (let count = 2; count <= 5; count++) await client.sendText(alice.openid, String(count))
    expect(await refusal(client.sendText(alice.openid, '6'))).toBe(45047)
    await alice.say('还在吗')
    await sim.advance(48 * hour - 1)
    // Its token ran out long ago.
    const later = connect(account, sim.url)
    expect(await later.sendText(alice.openid, '在')).toMatchObject({ errcode: 0 })
    await sim.advance(1)
    expect(await refusal(later.sendText(alice.openid, '晚了'))).toBe(45015)
  })

  test('sends a card with one article, and no more', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const alice = await sim.official.follow()
    const article = { title: '标题', description: '摘要', url: 'https://example.com/?a=1&b=2', picurl: '' }
    expect(await refusal(client.sendNews(alice.openid, [article, article]))).toBe(45008)
    expect(await client.sendNews(alice.openid, [article])).toMatchObject({ errcode: 0 })
    expect(alice.chat().at(-1)).toMatchObject({ kind: 'news', content: { news: { articles: [article] } } })
  })

  test('sends a template message and hears how it ended', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const alice = await sim.official.follow()
    const url = 'https://example.com/orders?id=1&from=微信'
    expect(await refusal(client.sendTemplate(alice.openid, 'no-such-template', url, data))).toBe(40037)
    const long = { ...data, thing1: { value: '长'.repeat(21) } }
    expect(await refusal(client.sendTemplate(alice.openid, 'test-template', url, long))).toBe(47003)
    const answer = await client.sendTemplate(alice.openid, 'test-template', url, data)
    expect(answer).toMatchObject({ errcode: 0, msgid: expect.anything() })
    expect(alice.chat().at(-1)).toMatchObject({ from: 'account', kind: 'template', content: { url, data } })
    await sim.advance(1000)
    expect(alice.deliveries[0]?.message).toMatchObject({
      MsgType: 'event',
      Event: 'TEMPLATESENDJOBFINISH',
      MsgID: String(answer.msgid),
      Status: 'success',
    })
  })
})
