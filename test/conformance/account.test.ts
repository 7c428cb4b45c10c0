import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { refusal } from './client.ts'
import { easyWechatAccount } from './clients/node-easywechat.ts'
import { clients } from './clients.ts'
import { startPlatform } from './platform.ts'

const account = { appId: 'wx0000000000000001', secret: 'test-secret' }

describe.each(clients)('%s', (name, connect) => {
  test('a wrong secret and a wrong appid are told as such', async () => {
    const { url } = await startPlatform()
    expect([40001, 40125]).toContain(await refusal(connect({ ...account, secret: 'wrong' }, url).followers()))
    expect(await refusal(connect({ ...account, appId: 'wx0000000000000002' }, url).followers())).toBe(40013)
  })

  test('fetches one token for many calls', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const token = await client.token()
    await client.followers()
    await client.tags()
    expect(await client.token()).toBe(token)
    expect(sim.official.tokens).toMatchObject({ issued: 1, classic: 1, refused: 0 })
    expect(sim.calls.map(({ path, errcode }) => [path, errcode])).toEqual([
      ['/cgi-bin/tags/get', 0],
      ['/cgi-bin/user/get', 0],
      ['/cgi-bin/token', 0],
    ])
  })

  test('a token the platform ended in the middle of its life', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    await client.tags()
    expect(sim.official.expireTokens()).toBe(1)
    // The one library that fetches another by itself; the others hand the code to the program.
    expect(await refusal(client.tags())).toBe(name === 'co-wechat-api' ? 0 : 40001)
    expect(sim.calls.some(({ path, errcode }) => path === '/cgi-bin/tags/get' && errcode === 40001)).toBe(true)
  })

  test('a token that ran out', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    await client.tags()
    await sim.advance(7_200_000)
    expect(await refusal(client.tags())).toBe(name === 'co-wechat-api' ? 0 : 42001)
    expect(sim.official.tokens).toMatchObject({ issued: name === 'co-wechat-api' ? 2 : 1 })
  })

  test('makes a menu, reads it and takes it away', async () => {
    const sim = await startPlatform({ menu: [] })
    const client = connect(account, sim.url)
    expect(await refusal(client.menu())).toBe(46003)
    const button = [
      { type: 'click', name: '订单', key: 'ORDERS' },
      { name: '更多', sub_button: [{ type: 'view', name: '官网 “首页”', url: 'https://example.com/?a=1&b=2' }] },
    ]
    expect(await client.createMenu({ button })).toMatchObject({ errcode: 0, errmsg: 'ok' })
    // The platform puts an empty list under a button that has no children.
    expect(await client.menu()).toMatchObject({
      menu: {
        button: [
          { ...button[0], sub_button: [] },
          { name: '更多', sub_button: [{ ...button[1]?.sub_button?.[0], sub_button: [] }] },
        ],
      },
    })
    expect(sim.official.account.menu.map((item) => item.name)).toEqual(['订单', '更多'])
    const alice = await sim.official.follow()
    expect((await alice.click('ORDERS')).message).toMatchObject({ Event: 'CLICK', EventKey: 'ORDERS' })
    expect(await client.deleteMenu()).toMatchObject({ errcode: 0 })
    expect(await refusal(client.menu())).toBe(46003)
  })

  test.each([
    ['four buttons', Array(4).fill({ type: 'click', name: 'a', key: 'A' }), 40016],
    ['a name of 17 bytes', [{ type: 'click', name: '一二三四五ab', key: 'A' }], 40018],
    ['an unknown type', [{ type: 'tap', name: 'a', key: 'A' }], 40017],
  ])('a menu that cannot be: %s', async (_what, button, code) => {
    const sim = await startPlatform()
    expect(await refusal(connect(account, sim.url).createMenu({ button }))).toBe(code)
  })

  test('signs a page for the JS-SDK with the platform’s ticket', async () => {
    const sim = await startPlatform()
    const client = connect(account, sim.url)
    const page = 'https://example.com/商店?a=1&b=2'
    const { appId, nonceStr, timestamp, signature } = await client.jsConfig(page)
    expect(appId).toBe(account.appId)
    const { ticket } = await sim.official.call<{ ticket: string }>('GET /cgi-bin/ticket/getticket?type=jsapi')
    const signed = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
    expect(signature).toBe(createHash('sha1').update(signed).digest('hex'))
    expect(await client.jsTicket()).toBe(ticket)
  })
})

test('node-easywechat with the stable token', async () => {
  const sim = await startPlatform()
  const config = { app_id: account.appId, secret: account.secret, use_stable_access_token: true }
  const [one, other] = [easyWechatAccount(config, sim.url), easyWechatAccount(config, sim.url)]
  // Two processes of one program share it without knowing of each other.
  expect(await one.getAccessToken().getToken()).toBe(await other.getAccessToken().getToken())
  expect(sim.official.tokens).toMatchObject({ stable: 2, classic: 0, distinct: 1 })
  expect((await other.getClient().get('/cgi-bin/tags/get')).toObject()).toMatchObject({ tags: expect.any(Array) })
})
