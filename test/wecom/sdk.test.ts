import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { corp, png, startCorp } from './corp.ts'

test('the contacts: departments, members and tags', async () => {
  const { api, hr, hire } = await startCorp()
  const kitchen = await hr.addDepartment('厨房')
  await hire('alice', 'bob')
  await expect(hire('alice')).rejects.toMatchObject({ name: 'WxApiError', errcode: 60102 })
  await expect(api.addUser({ userid: 'eve', name: 'E', department: [1], mobile: '13900000000' })).rejects.toMatchObject(
    { errcode: 48002 },
  )
  await hr.updateUser('bob', { name: '鲍勃', department: [kitchen] })
  expect(await api.getUser('BOB')).toMatchObject({ userid: 'bob', name: '鲍勃', department: [kitchen] })
  expect(await api.departmentUsers(kitchen)).toEqual([expect.objectContaining({ userid: 'bob' })])
  expect((await api.departments()).map(({ id }) => id)).toEqual(expect.arrayContaining([1, kitchen]))
  await expect(hr.deleteDepartment(kitchen)).rejects.toMatchObject({ errcode: 60005 })
  const userids: string[] = []
  for await (const userid of hr.userIds()) userids.push(userid)
  expect(userids).toEqual(['alice', 'bob'])
  expect(await api.userIdByMobile('13800000001')).toBe('alice')
  expect(await api.userIdByOpenid(await api.openidOfUser('alice'))).toBe('alice')

  const cooks = await api.addTag('Cooks')
  expect(await api.addTagUser(cooks, { users: ['alice', 'ghost'], parties: [kitchen, 99] })).toEqual({
    ...{ invalidlist: ['ghost'], invalidparty: [99] },
  })
  expect(await api.tagUsers(cooks)).toEqual({
    ...{ tagname: 'Cooks', partylist: [kitchen], userlist: [expect.objectContaining({ userid: 'alice' })] },
  })
  await expect(api.addTagUser(cooks, ['ghost'])).rejects.toMatchObject({ errcode: expect.any(Number) })
  await api.deleteTag(cooks)
  await expect(api.tagUsers(cooks)).rejects.toMatchObject({ errcode: 40068 })
  await hr.batchDeleteUsers(['alice', 'bob'])
  await expect(api.getUser('alice')).rejects.toMatchObject({ errcode: 60111 })
})

test('a file with a Chinese name goes up and comes down as it was, for three days', async () => {
  const { api, advance } = await startCorp()
  const content = Buffer.from('第一季度：一切顺利')
  await expect(api.uploadMedia('file', Buffer.alloc(0))).rejects.toMatchObject({ code: 'upload_empty' })
  await expect(api.uploadMedia('voice', { content: png, filename: 'a.amr' })).rejects.toMatchObject({
    name: 'WxApiError',
  })
  const { media_id } = await api.uploadMedia('file', { content, filename: '季度 报告.txt' })
  const download = await api.downloadMedia(media_id)
  expect(download.filename).toBe('季度 报告.txt')
  expect(Buffer.from(await download.bytes()).equals(content)).toBe(true)
  const url = await api.uploadImage({ content: png, filename: '图.png' })
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(png)).toBe(true)
  await advance(3 * 24 * 3_600_000)
  await expect(api.downloadMedia(media_id)).rejects.toMatchObject({ errcode: 40007 })
})

test('somebody agrees on the page, and is known by the code once', async () => {
  const { api, hr, hire } = await startCorp()
  await hire('alice', 'bob')
  await hr.updateUser('bob', { email: 'bob@example.com' })
  const state = api.signState('cookie-7')
  const redirectUri = 'https://app.example/in?from=wecom'
  const page = await fetch(api.authorizeUrl({ redirectUri, scope: 'snsapi_privateinfo', state }))
  const link = /href="([^"]*userid=bob[^"]*)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? ''
  const agreed = await fetch(new URL(link, page.url), { redirect: 'manual' })
  const back = new URL(agreed.headers.get('location') ?? '')
  expect(`${back.origin}${back.pathname}?from=${back.searchParams.get('from')}`).toBe(redirectUri)
  expect(api.verifyState(back.searchParams.get('state')).data).toBe('cookie-7')
  const code = back.searchParams.get('code') ?? ''
  const { userid, user_ticket = '' } = await api.getUserInfo(code)
  expect(userid).toBe('bob')
  expect(await api.userDetail(user_ticket)).toMatchObject({ userid: 'bob', email: 'bob@example.com' })
  const again = await api.getUserInfo(code).catch((error: unknown) => error)
  expect(again).toMatchObject({ errcode: 40029 })
  expect(JSON.stringify([again, String(again)])).not.toContain(code)
  expect(() => api.verifyState(`${state.slice(0, -2)}00`)).toThrow(expect.objectContaining({ code: 'invalid_state' }))
})

test('pages are signed for the corp and for the app, each with a ticket of its own that is kept', async () => {
  const { api, sim, advance } = await startCorp()
  const url = 'https://app.example/page?x=1#part'
  const sha1 = (ticket: string, nonceStr: string, timestamp: number): string =>
    createHash('sha1')
      .update(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=https://app.example/page?x=1`)
      .digest('hex')
  const page = await api.jssdkConfig(url)
  const ticket = await api.ticket('jsapi')
  expect(page).toMatchObject({ appId: corp.corpId, signature: sha1(ticket, page.nonceStr, page.timestamp) })
  const agent = await api.agentConfig(url)
  const agentTicket = await api.ticket('agent_config')
  expect(agent).toMatchObject({
    ...{ corpid: corp.corpId, agentid: corp.agentId },
    signature: sha1(agentTicket, agent.nonceStr, agent.timestamp),
  })
  expect(agentTicket).not.toBe(ticket)
  const fetched = (): number => sim.calls.filter(({ path }) => /ticket/.test(path)).length
  expect(fetched()).toBe(2)
  await advance(7_200_000)
  expect(await api.ticket('jsapi')).not.toBe(ticket)
  expect(fetched()).toBe(3)
})

test('no call fails when all tokens end at once, or one runs out; one new token serves all', async () => {
  const { api, sim, hire, advance } = await startCorp()
  await hire('alice')
  const names = (): Promise<unknown[]> =>
    Promise.all(Array.from({ length: 20 }, async () => (await api.getUser('alice')).name))
  const before = sim.wecom.tokens.distinct
  expect(await names()).toEqual(Array(20).fill('ALICE'))
  expect(sim.wecom.tokens.distinct).toBe(before + 1)
  expect(sim.wecom.expireTokens()).toBeGreaterThan(0)
  expect(await names()).toEqual(Array(20).fill('ALICE'))
  expect(sim.wecom.tokens.distinct).toBe(before + 2)
  await advance(7_200_000)
  expect(await names()).toEqual(Array(20).fill('ALICE'))
  expect(sim.wecom.tokens.distinct).toBe(before + 3)
})

test('a fault of the platform is told with its code, and no secret', async () => {
  const { api, sim, hire } = await startCorp()
  await hire('alice')
  sim.fault({ match: '/wecom/cgi-bin/user/get', errcode: 60011, times: 1 })
  const error = await api.getUser('alice').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'WxApiError', errcode: 60011, endpoint: 'GET /cgi-bin/user/get' })
  expect(JSON.stringify(error)).not.toMatch(/test-agent-secret|access_token=\w/)
  expect((await api.getUser('alice')).name).toBe('ALICE')
})
