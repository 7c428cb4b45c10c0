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
const bodies = (path: string) =>
  sim.calls
    .filter((call) => call.path === path)
    .reverse()
    .map(({ requestBody }) => JSON.parse(requestBody))
const lotSizes = (path: string) => bodies(path).map(({ openid_list }) => openid_list.length)

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('tags', () => {
  test('made, listed, renamed, deleted', async () => {
    const { id, name } = await api.createTag('常客')
    expect([Number.isInteger(id), name]).toEqual([true, '常客'])
    expect(await api.tags()).toContainEqual({ id, name: '常客', count: 0 })
    await api.updateTag(id, '贵宾')
    expect((await api.tags()).find((tag) => tag.id === id)?.name).toBe('贵宾')
    await api.deleteTag(id)
    expect((await api.tags()).map((tag) => tag.id)).not.toContain(id)
  })

  test('refusals: a name that is taken, the platform’s own tag, one that is not there', async () => {
    await api.createTag('常客')
    await expect(api.createTag('常客')).rejects.toMatchObject({ name: 'WxApiError', errcode: 45157 })
    await expect(api.createTag('x'.repeat(100))).rejects.toMatchObject({ errcode: 45158 })
    await expect(api.deleteTag(2)).rejects.toMatchObject({ errcode: 45058 })
    const { openid } = await sim.official.follow()
    await expect(api.tagUsers(4711, [openid])).rejects.toMatchObject({ errcode: 45159 })
    await expect(all(api.usersOfTag(4711))).rejects.toMatchObject({ errcode: 45159 })
  })

  test('put on any number of followers, in lots of 50, and taken off again', async () => {
    sim.official.crowd = 120
    const { id } = await api.createTag('常客')
    await api.tagUsers(id, api.followers())
    expect(lotSizes('/cgi-bin/tags/members/batchtagging')).toEqual([50, 50, 20])
    const followers = await all(api.followers())
    expect(new Set(await all(api.usersOfTag(id)))).toEqual(new Set(followers))
    expect((await api.tags()).find((tag) => tag.id === id)?.count).toBe(120)
    expect(await api.tagsOfUser(followers[0] as string)).toEqual([id])

    await api.untagUsers(id, new Set(followers.slice(0, 60)))
    expect(lotSizes('/cgi-bin/tags/members/batchuntagging')).toEqual([50, 10])
    expect(new Set(await all(api.usersOfTag(id)))).toEqual(new Set(followers.slice(60)))
    expect(await api.tagsOfUser(followers[0] as string)).toEqual([])
  })

  test('to nobody: nothing is sent', async () => {
    await api.tagUsers(100, [])
    await api.untagUsers(100, [])
    expect(sim.calls).toEqual([])
  })

  test('a refused lot stops it; what was said about some of them is in the error', async () => {
    sim.official.crowd = 150
    const { id } = await api.createTag('常客')
    const path = '/cgi-bin/tags/members/batchtagging'
    const followers = await all(api.followers())
    function* withFault() {
      for (const [index, openid] of followers.entries()) {
        const body = { errcode: 45171, errmsg: 'partial failure', fail_openid_list: ['oFailed'] }
        if (index === 99) sim.fault({ match: path, body: JSON.stringify(body) })
        yield openid
      }
    }
    await expect(api.tagUsers(id, withFault())).rejects.toMatchObject({
      errcode: 45171,
      answer: { fail_openid_list: ['oFailed'] },
    })
    expect(lotSizes(path)).toEqual([50, 50])
    expect(await all(api.usersOfTag(id))).toHaveLength(50)
  })

  test('a list of a tag goes on behind the last one seen', async () => {
    sim.official.crowd = 60
    const { id } = await api.createTag('常客')
    await api.tagUsers(id, api.followers())
    const openids = await all(api.usersOfTag(id))
    expect(await all(api.usersOfTag(id, { from: openids[9] }))).toEqual(openids.slice(10))
    expect(bodies('/cgi-bin/user/tag/get')).toEqual([{ tagid: id }, { tagid: id, next_openid: openids[9] }])
  })

  test.each(['tagUsers', 'untagUsers'] as const)('%s: one openid without a list', async (method) => {
    // @ts-expect-error A text can be iterated, but is never what was meant.
    await expect(api[method](100, 'oAbc')).rejects.toMatchObject({ code: 'invalid_params' })
  })
})

describe('the blacklist', () => {
  test('nobody is on it', async () => {
    expect(await all(api.blacklist())).toEqual([])
  })

  test('any number of followers, in lots of 20, and off again', async () => {
    sim.official.crowd = 45
    const followers = await all(api.followers())
    await api.blockUsers(followers)
    expect(lotSizes('/cgi-bin/tags/members/batchblacklist')).toEqual([20, 20, 5])
    expect(new Set(await all(api.blacklist()))).toEqual(new Set(followers))
    await api.unblockUsers(api.blacklist())
    expect(await all(api.blacklist())).toEqual([])
    expect(lotSizes('/cgi-bin/tags/members/batchunblacklist')).toEqual([20, 20, 5])
  })

  test('goes on behind the last one seen', async () => {
    sim.official.crowd = 3
    await api.blockUsers(api.followers())
    const blocked = await all(api.blacklist())
    expect(await all(api.blacklist({ from: blocked[0] }))).toEqual(blocked.slice(1))
  })

  test('an openid of another account', async () => {
    await expect(api.blockUsers(['oStranger'])).rejects.toMatchObject({ errcode: 49003 })
  })
})

test('groups, which were there before tags', async () => {
  const alice = await sim.official.follow()
  sim.official.crowd = 60
  const { id, name } = await api.createGroup('同学')
  expect(name).toBe('同学')
  await api.updateGroup(id, '老同学')
  expect((await api.groups()).find((group) => group.id === id)).toMatchObject({ name: '老同学', count: 0 })
  await api.moveUserToGroup(alice.openid, id)
  expect(await api.groupOfUser(alice.openid)).toBe(id)
  await api.moveUsersToGroup(api.followers(), id)
  expect(lotSizes('/cgi-bin/groups/members/batchupdate')).toEqual([50, 11])
  expect((await api.groups()).find((group) => group.id === id)?.count).toBe(61)
  await api.deleteGroup(id)
  expect((await api.groups()).map((group) => group.id)).not.toContain(id)
  await expect(api.groupOfUser('oStranger')).rejects.toMatchObject({ errcode: 40003 })
})
