import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'

let sim: Simulator
let api: WxApi

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
})

afterEach(() => sim.close())

/** What an endpoint was sent, in its order. */
const sent = (path: string) => sim.calls.filter((call) => call.path === path).reverse()
const bodies = (path: string) => sent(path).map(({ requestBody }) => JSON.parse(requestBody))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('one person', () => {
  test('an openid of another account', async () => {
    await expect(api.userInfo('oStranger')).rejects.toMatchObject({ name: 'WxApiError', errcode: 40003 })
  })

  test('somebody who does not follow, or not any more', async () => {
    const bob = sim.official.user()
    expect(await api.userInfo(bob.openid)).toEqual({ subscribe: 0, openid: bob.openid })
    const alice = await sim.official.follow()
    await alice.unfollow()
    expect(await api.userInfo(alice.openid)).toMatchObject({ subscribe: 0 })
  })

  test('a follower, in Chinese unless another language is asked for', async () => {
    const { openid } = await sim.official.follow()
    expect(await api.userInfo(openid)).toMatchObject({ subscribe: 1, openid, tagid_list: [], remark: '' })
    await api.userInfo(openid, 'en')
    expect(sent('/cgi-bin/user/info').map(({ query }) => new URLSearchParams(query).get('lang'))).toEqual([
      'zh_CN',
      'en',
    ])
  })

  test('a remark', async () => {
    const { openid } = await sim.official.follow()
    await api.updateRemark(openid, '老客户')
    expect(await api.userInfo(openid)).toMatchObject({ remark: '老客户' })
    await expect(api.updateRemark(openid, 'x'.repeat(100))).rejects.toMatchObject({ errcode: 40092 })
    await expect(api.updateRemark(sim.official.user().openid, '路人')).rejects.toMatchObject({ errcode: 43004 })
  })
})

describe('the list of followers', () => {
  test('of nobody', async () => {
    expect(await all(api.followers())).toEqual([])
    expect(await api.followersPage()).toEqual({ total: 0, count: 0, next_openid: '' })
  })

  test('of 25 000, in three pages, people and crowd', async () => {
    const { openid } = await sim.official.follow()
    sim.official.crowd = 24_999
    const openids = await all(api.followers())
    expect(openids[0]).toBe(openid)
    expect(new Set(openids).size).toBe(25_000)
    expect(sent('/cgi-bin/user/get')).toHaveLength(3)
  })

  test('of exactly two pages', async () => {
    sim.official.crowd = 20_000
    expect(await all(api.followers())).toHaveLength(20_000)
    expect(sent('/cgi-bin/user/get')).toHaveLength(3)
  })

  test('the token ends in the middle: nobody is missing or there twice', async () => {
    sim.official.crowd = 20_500
    const openids = new Set<string>()
    let read = 0
    for await (const openid of api.followers()) {
      if (read++ === 5000) sim.official.expireTokens()
      openids.add(openid)
    }
    expect([read, openids.size]).toEqual([20_500, 20_500])
  })

  test('a refusal in the middle, and going on behind the last one seen', async () => {
    sim.official.crowd = 25_000
    const openids: string[] = []
    const reading = async (from?: string) => {
      for await (const openid of api.followers({ from })) {
        if (openids.push(openid) === 10_000) sim.fault({ match: '/cgi-bin/user/get', errcode: 45009 })
      }
    }
    await expect(reading()).rejects.toMatchObject({ errcode: 45009 })
    expect(openids).toHaveLength(10_000)
    await reading(openids.at(-1))
    expect(new Set(openids).size).toBe(25_000)
    expect(openids).toHaveLength(25_000)
  })

  test('a signal ends it at the next page', async () => {
    sim.official.crowd = 25_000
    const abort = new AbortController()
    const reading = async () => {
      for await (const _openid of api.followers({ signal: abort.signal })) abort.abort(new Error('enough'))
    }
    await expect(reading()).rejects.toThrow('enough')
    expect(sent('/cgi-bin/user/get')).toHaveLength(1)
  })

  test('page by page', async () => {
    sim.official.crowd = 10_001
    const first = await api.followersPage()
    expect(first).toMatchObject({ total: 10_001, count: 10_000 })
    const second = await api.followersPage(first.next_openid)
    expect([second.count, second.data?.openid.length]).toEqual([1, 1])
    expect(await api.followersPage(second.next_openid)).toEqual({ total: 10_001, count: 0, next_openid: '' })
  })
})

describe('many people', () => {
  test('nobody: nothing is asked', async () => {
    expect(await all(api.usersInfo([]))).toEqual([])
    expect(sim.calls).toEqual([])
  })

  test('one openid without a list', async () => {
    // @ts-expect-error A text can be iterated, but is never what was meant.
    await expect(all(api.usersInfo('oAbc'))).rejects.toMatchObject({ code: 'invalid_params' })
  })

  test('straight from the list of followers, in lots of 100', async () => {
    sim.official.crowd = 250
    const users = await all(api.usersInfo(api.followers(), 'zh_TW'))
    expect(users.map(({ openid }) => openid)).toEqual(await all(api.followers()))
    const lists = bodies('/cgi-bin/user/info/batchget').map(({ user_list }) => user_list)
    expect(lists.map(({ length }) => length)).toEqual([100, 100, 50])
    expect(lists[0][0]).toEqual({ openid: users[0]?.openid, lang: 'zh_TW' })
  })

  test('no more is asked for than is read', async () => {
    sim.official.crowd = 50_000
    for await (const user of api.usersInfo(api.followers())) {
      expect(user.subscribe).toBe(1)
      break
    }
    expect(sent('/cgi-bin/user/get')).toHaveLength(1)
    expect(sent('/cgi-bin/user/info/batchget')).toHaveLength(1)
  })

  test('one who is not of this account spoils a lot', async () => {
    sim.official.crowd = 2
    await expect(all(api.usersInfo([...(await all(api.followers())), 'oStranger']))).rejects.toMatchObject({
      errcode: 40003,
    })
  })
})

test('openids after a migration, in lots of 100', async () => {
  const path = '/cgi-bin/changeopenid'
  const moved = { ori_openid: 'o0', new_openid: 'n0', err_msg: 'ok' }
  const gone = { ori_openid: 'o1', err_msg: 'ori_openid error' }
  sim.fault({ match: path, body: JSON.stringify({ errcode: 0, errmsg: 'ok', result_list: [moved] }) })
  sim.fault({ match: path, body: JSON.stringify({ errcode: 0, errmsg: 'ok', result_list: [gone] }) })
  const former = Array.from({ length: 101 }, (_, index) => `o${index}`)
  expect(await all(api.changeOpenids('wxFormer', former))).toEqual([moved, gone])
  expect(bodies(path)).toEqual([
    { from_appid: 'wxFormer', openid_list: former.slice(0, 100) },
    { from_appid: 'wxFormer', openid_list: ['o100'] },
  ])
})
