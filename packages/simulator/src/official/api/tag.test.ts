import { describe, expect, test } from 'vitest'
import { startSim } from '../../../test/start.ts'
import type { OfficialSimulator } from '../../library.ts'

async function createTag({ call }: OfficialSimulator, name: string): Promise<number> {
  return (await call<{ tag: { id: number } }>('POST /cgi-bin/tags/create', { tag: { name } })).tag.id
}

describe('refusals', () => {
  test('of names: none, too long in bytes, there already', async () => {
    const { official } = await startSim()
    await createTag(official, 'regulars')
    const codes: unknown[] = []
    for (const name of ['', '一二三四五六七八九十1', 'regulars']) {
      codes.push((await official.call('POST /cgi-bin/tags/create', { tag: { name } })).errcode)
    }
    expect(codes).toEqual([45157, 45158, 45157])
    expect(await createTag(official, '一二三四五六七八九十')).toBe(101)
  })

  test('of tags that are none, or the platform’s own', async () => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    const tagging = { openid_list: ['alice'] }
    const codes = [
      await official.call('POST /cgi-bin/tags/update', { tag: { id: 2, name: 'x' } }),
      await official.call('POST /cgi-bin/tags/delete', { tag: { id: 0 } }),
      await official.call('POST /cgi-bin/tags/delete', { tag: { id: 99 } }),
      await official.call('POST /cgi-bin/tags/members/batchtagging', { ...tagging, tagid: 99 }),
      await official.call('POST /cgi-bin/tags/members/batchtagging', { ...tagging, tagid: 1 }),
      await official.call('POST /cgi-bin/user/tag/get', { tagid: 99 }),
    ].map(({ errcode }) => errcode)
    expect(codes).toEqual([45058, 45058, 45159, 45159, 45159, 45159])
  })

  test('of lists: none, too long, somebody the account does not know', async () => {
    const { official } = await startSim()
    official.crowd = 51
    const tagid = await createTag(official, 'regulars')
    const { data } = await official.call<{ data: { openid: string[] } }>('GET /cgi-bin/user/get')
    const tagging = async (list: readonly string[]) =>
      (await official.call('POST /cgi-bin/tags/members/batchtagging', { openid_list: list, tagid })).errcode
    expect(await tagging([])).toBe(40031)
    expect(await tagging(data.openid)).toBe(40032)
    expect(await tagging(['nobody'])).toBe(40003)
    expect(await tagging(data.openid.slice(1))).toBe(0)
  })

  test('of a hundred and first tag, and of a twenty-first on one person', async () => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    const ids: number[] = []
    for (let count = 0; count < 100; count++) ids.push(await createTag(official, `tag ${count}`))
    expect(await official.call('POST /cgi-bin/tags/create', { tag: { name: 'more' } })).toMatchObject({
      errcode: 45056,
    })
    const codes: unknown[] = []
    for (const tagid of ids.slice(0, 21)) {
      const given = { openid_list: ['alice'], tagid }
      codes.push((await official.call('POST /cgi-bin/tags/members/batchtagging', given)).errcode)
    }
    expect(codes).toEqual([...Array(20).fill(0), 45059])
  }, 30_000)
})

test('tags are put on, counted, listed, renamed and taken off', async () => {
  const { official } = await startSim()
  for (const openid of ['alice', 'bob', 'carol']) await official.follow({ openid })
  const id = await createTag(official, 'regulars')
  const tagging = { openid_list: ['alice', 'carol', 'alice'], tagid: id }
  await official.call('POST /cgi-bin/tags/members/batchtagging', tagging)
  await official.call('POST /cgi-bin/tags/members/batchtagging', { openid_list: ['alice'], tagid: 2 })
  expect(await official.call('POST /cgi-bin/tags/getidlist', { openid: 'alice' })).toEqual({ tagid_list: [id, 2] })
  expect(await official.call('POST /cgi-bin/user/tag/get', { tagid: id })).toEqual({
    count: 2,
    data: { openid: ['alice', 'carol'] },
    next_openid: 'carol',
  })
  expect(await official.call('POST /cgi-bin/user/tag/get', { tagid: id, next_openid: 'carol' })).toEqual({
    count: 0,
    next_openid: '',
  })
  await official.call('POST /cgi-bin/tags/update', { tag: { id, name: 'friends' } })
  expect(await official.call('GET /cgi-bin/tags/get')).toEqual({
    tags: [
      { id: 2, name: '星标组', count: 1 },
      { id, name: 'friends', count: 2 },
    ],
  })
  await official.call('POST /cgi-bin/tags/members/batchuntagging', { openid_list: ['carol'], tagid: id })
  expect(await official.call('POST /cgi-bin/tags/getidlist', { openid: 'carol' })).toEqual({ tagid_list: [] })
  await official.call('POST /cgi-bin/tags/delete', { tag: { id } })
  expect(await official.call('POST /cgi-bin/tags/getidlist', { openid: 'alice' })).toEqual({ tagid_list: [2] })
})

test('who unfollows loses the tags', async () => {
  const { official } = await startSim()
  const alice = await official.follow({ openid: 'alice' })
  const id = await createTag(official, 'regulars')
  await official.call('POST /cgi-bin/tags/members/batchtagging', { openid_list: ['alice'], tagid: id })
  await alice.unfollow()
  expect(await official.call('POST /cgi-bin/user/tag/get', { tagid: id })).toEqual({ count: 0, next_openid: '' })
})
