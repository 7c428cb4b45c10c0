import { type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF'), Buffer.alloc(500, 7)])

let sim: Simulator
let api: WxApi
let kf1: string
let kf2: string

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
  kf1 = `kf1@${sim.official.account.originalId}`
  kf2 = `kf2@${sim.official.account.originalId}`
})

afterEach(() => sim.close())

describe('accounts', () => {
  test.each([
    ['with no id behind it', () => api.addKfAccount('kf1', '小李'), 61452],
    ['with too long a name', () => api.addKfAccount(`abcdefghijk@${sim.official.account.originalId}`, '小李'), 61454],
    ['with other characters', () => api.addKfAccount(`小李@${sim.official.account.originalId}`, '小李'), 61455],
    ['with too long a nickname', () => api.addKfAccount(kf1, '名'.repeat(17)), 65403],
    ['that is not there: to change it', () => api.updateKfAccount(kf1, '小李'), 65401],
    ['that is not there: to delete it', () => api.deleteKfAccount(kf1), 65401],
    ['that is not there: to invite somebody', () => api.inviteKfWorker(kf1, 'wxid_1'), 65401],
    ['that is not there: to give it a picture', () => api.uploadKfAvatar(kf1, jpeg), 65401],
    ['that is not there: to list its people', () => api.kfSessions(kf1), 65401],
  ])('%s', async (_what, call, errcode) => {
    await expect(call()).rejects.toMatchObject({ name: 'WxApiError', errcode })
  })

  test('added, changed, bound to a worker, given a picture, deleted', async () => {
    expect(await api.kfAccounts()).toEqual([])
    await api.addKfAccount(kf1, '小李')
    await api.addKfAccount(kf2, '小王')
    await expect(api.addKfAccount(kf1, '小李')).rejects.toMatchObject({ errcode: 65406 })
    await api.updateKfAccount(kf1, '老李')
    expect(await api.onlineKfAccounts()).toEqual([])
    await api.inviteKfWorker(kf1, 'wxid_li')
    await api.uploadKfAvatar(kf1, { content: jpeg, filename: '头像.jpg' })
    await expect(api.uploadKfAvatar(kf1, { content: jpeg, filename: 'a.png' })).rejects.toMatchObject({
      errcode: 61457,
    })
    expect(await api.kfAccounts()).toMatchObject([
      { kf_account: kf1, kf_nick: '老李', kf_wx: 'wxid_li' },
      { kf_account: kf2, kf_nick: '小王' },
    ])
    expect(await api.onlineKfAccounts()).toMatchObject([{ kf_account: kf1, accepted_case: 0 }])
    await api.deleteKfAccount(kf1)
    expect((await api.kfAccounts()).map(({ kf_account }) => kf_account)).toEqual([kf2])
  })
})

describe('conversations', () => {
  test('begin, are listed, and end', async () => {
    const { openid } = await sim.official.follow()
    await api.addKfAccount(kf1, '小李')
    await api.addKfAccount(kf2, '小王')
    await expect(api.createKfSession(kf1, openid)).rejects.toMatchObject({ errcode: 65402 })
    await api.inviteKfWorker(kf1, 'wxid_li')
    await api.inviteKfWorker(kf2, 'wxid_wang')
    expect(await api.kfSession(openid)).toBeUndefined()
    await api.createKfSession(kf1, openid)
    await expect(api.createKfSession(kf2, openid)).rejects.toMatchObject({ errcode: 65414 })
    const createtime = Math.floor(sim.now() / 1000)
    expect(await api.kfSession(openid)).toEqual({ kf_account: kf1, createtime })
    expect(await api.kfSessions(kf1)).toEqual([{ openid, createtime }])
    expect(await api.onlineKfAccounts()).toMatchObject([{ accepted_case: 1 }, { accepted_case: 0 }])
    await api.closeKfSession(kf1, openid)
    await expect(api.closeKfSession(kf1, openid)).rejects.toMatchObject({ errcode: 65413 })
    expect(await api.kfSessions(kf1)).toEqual([])
    expect(await api.waitingKfSessions()).toEqual({ count: 0, waitcaselist: [] })
  })
})

describe('records', () => {
  const path = '/customservice/msgrecord/getmsglist'
  let alice: SimulatedPerson
  let now: number

  beforeEach(async () => {
    alice = await sim.official.follow()
    now = Math.floor(sim.now() / 1000)
  })

  async function texts(query: Parameters<WxApi['customserviceRecords']>[0]): Promise<string[]> {
    const list: string[] = []
    for await (const { text } of api.customserviceRecords(query)) list.push(text)
    return list
  }

  const pages = () => sim.calls.filter((call) => call.path === path).length

  test.each([
    ['milliseconds', () => ({ starttime: sim.now() - 3_600_000, endtime: sim.now() })],
    ['more than a day', () => ({ starttime: now - 86_401, endtime: now })],
    ['the wrong way round', () => ({ starttime: now, endtime: now - 1 })],
    ['half a second', () => ({ starttime: now - 0.5, endtime: now })],
    ['no time', () => ({ starttime: Number.NaN, endtime: now })],
  ])('%s is refused before anything is asked', async (_what, query) => {
    await expect(texts(query())).rejects.toMatchObject({ name: 'WxConfigError', code: 'invalid_params' })
    expect(pages()).toBe(0)
  })

  test('of an hour in which nothing was said', async () => {
    expect(await texts({ starttime: now - 7200, endtime: now - 3600 })).toEqual([])
    expect(pages()).toBe(1)
  })

  test('of a whole day, page by page, each once and in order', async () => {
    const said = ['一', '二', '三', '四', '五']
    for (const text of said) await alice.say(text)
    await api.sendText(alice.openid, '好')
    const span = { starttime: now - 86_400 + 60, endtime: now + 60 }
    expect(await texts(span)).toEqual([...said, '好'])
    for (const number of [1, 2, 4, 6, 10_000]) {
      const before = pages()
      expect(await texts({ ...span, number })).toEqual([...said, '好'])
      // A page that is full may not be the last.
      expect(pages() - before).toBe(Math.floor(6 / number) + 1)
    }
  })

  test('no page is fetched before it is needed', async () => {
    for (const text of ['一', '二', '三']) await alice.say(text)
    for await (const { text, openid, opercode } of api.customserviceRecords({
      starttime: now,
      endtime: now + 60,
      number: 2,
    })) {
      expect([text, openid, opercode]).toEqual(['一', alice.openid, 2003])
      break
    }
    expect(pages()).toBe(1)
  })

  test('a page that leads nowhere is not asked for for ever', async () => {
    const record = { openid: alice.openid, worker: '', opercode: 2003, text: 'again', time: now }
    const body = JSON.stringify({ recordlist: [record], number: 1, msgid: 1 })
    sim.fault({ match: path, body, times: 50 })
    expect(await texts({ starttime: now, endtime: now, number: 1 })).toEqual(['again'])
    expect(pages()).toBe(1)
  })
})
