import { type SimulatedPerson, type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'

let sim: Simulator
let api: WxApi
let alice: SimulatedPerson

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({
    appId: 'wx0000000000000001',
    appSecret: 'test-secret',
    baseUrl: sim.url,
    retry: { delayMs: 1 },
  })
  alice = await sim.official.follow()
})

afterEach(() => sim.close())

/** What an endpoint was sent, in its order. */
function sent(path: string): Record<string, unknown>[] {
  const calls = sim.calls.filter((call) => call.path === path)
  return calls.map(({ requestBody }) => JSON.parse(requestBody)).reverse()
}

const got = (person = alice) => person.chat().filter(({ callId }) => callId !== undefined)

describe('template messages', () => {
  const path = '/cgi-bin/message/template/send'
  /** The template every simulator has. */
  const template_id = 'test-template'
  const data = { thing1: '咖啡', amount2: '￥12.00', time3: { value: '15:01', color: '#173177' } }

  test('refused by the platform', async () => {
    const message = { touser: alice.openid, template_id, data }
    const bob = sim.official.user()
    await expect(api.sendTemplate({ ...message, template_id: 'none' })).rejects.toMatchObject({ errcode: 40037 })
    await expect(api.sendTemplate({ ...message, touser: bob.openid })).rejects.toMatchObject({ errcode: 43004 })
    await expect(api.sendTemplate({ ...message, data: { ...data, thing1: '' } })).rejects.toMatchObject({
      errcode: 47001,
    })
    const long = { ...data, thing1: '长'.repeat(21) }
    await expect(api.sendTemplate({ ...message, data: long })).rejects.toMatchObject({
      errcode: 47003,
      errmsg: expect.stringContaining('data.thing1.value'),
    })
    await expect(api.addTemplate('TM1', [])).rejects.toMatchObject({ errcode: 40246 })
    await expect(api.deleteTemplate('none')).rejects.toMatchObject({ errcode: 40037 })
    expect(got()).toEqual([])
  })

  test('values are texts, or as the manual has them; the answer is a text as in the event', async () => {
    const message = { touser: alice.openid, template_id, url: 'https://example.com/', data }
    expect(await api.sendTemplate(message)).toMatch(/^\d+$/)
    expect(sent(path)).toEqual([
      { ...message, data: { ...data, thing1: { value: '咖啡' }, amount2: { value: '￥12.00' } } },
    ])
    expect(got()).toMatchObject([{ kind: 'template' }])
  })

  test('lost on the way: sent again with a client_msg_id, and arriving once; without one not sent again', async () => {
    const message = { touser: alice.openid, template_id, data }
    sim.fault({ match: path, drop: 'after', times: 1 })
    await expect(api.sendTemplate(message)).rejects.toMatchObject({ outcome: 'unknown' })
    expect([sent(path).length, got().length]).toEqual([1, 1])
    sim.fault({ match: path, drop: 'after', times: 2 })
    const msgid = await api.sendTemplate({ ...message, client_msg_id: 'order-7' })
    expect([sent(path).length, got().length]).toEqual([4, 2])
    expect(await api.sendTemplate({ ...message, client_msg_id: 'order-7' })).toBe(msgid)
  })

  test('the caller may say otherwise', async () => {
    const message = { touser: alice.openid, template_id, data, client_msg_id: 'order-8' }
    sim.fault({ match: path, drop: 'after', times: 1 })
    await expect(api.sendTemplate(message, { isRepeatable: false })).rejects.toMatchObject({ outcome: 'unknown' })
    expect(sent(path)).toHaveLength(1)
  })

  test('templates and industries', async () => {
    const added = await api.addTemplate('TM00015', ['会议室', '时间'])
    const ids = async () => (await api.templates()).map((template) => template.template_id)
    expect(await ids()).toEqual([template_id, added])
    await api.deleteTemplate(added)
    expect(await ids()).toEqual([template_id])
    await api.setIndustry(1, '16')
    expect(sent('/cgi-bin/template/api_set_industry')).toEqual([{ industry_id1: '1', industry_id2: '16' }])
    expect(await api.industry()).toMatchObject({
      primary_industry: { first_class: 'IT科技' },
      secondary_industry: { first_class: '教育', second_class: '培训' },
    })
  })
})

describe('subscription messages', () => {
  test('need a yes', async () => {
    const message = { touser: alice.openid, template_id: 'tmpl', data: { thing1: '快递' } }
    await expect(api.sendSubscription(message)).rejects.toMatchObject({ errcode: 43101 })
    const once = { ...message, scene: '1000', title: '到了' }
    await expect(api.sendOneTimeSubscription(once)).rejects.toMatchObject({ errcode: 43101 })
    await expect(api.sendOneTimeSubscription({ ...once, title: '长'.repeat(16) })).rejects.toMatchObject({
      errcode: 45003,
    })
    const data = { thing1: { value: '快递' } }
    expect(sent('/cgi-bin/message/subscribe/bizsend')).toEqual([{ ...message, data }])
    expect(sent('/cgi-bin/message/template/subscribe')[0]).toEqual({ ...once, data })
  })

  test('arrive at who said yes, once', async () => {
    const message = { touser: alice.openid, template_id: 'tmpl', data: { thing1: '快递' } }
    const agree = () =>
      alice.push({
        MsgType: 'event',
        Event: 'subscribe_msg_popup_event',
        SubscribeMsgPopupEvent: { List: [{ TemplateId: 'tmpl', SubscribeStatusString: 'accept', PopupScene: 1 }] },
      })
    await agree()
    await api.sendSubscription({ ...message, miniprogram: { appid: 'wx00000000000000aa', pagepath: 'p' } })
    await expect(api.sendSubscription(message)).rejects.toMatchObject({ errcode: 43101 })
    await agree()
    await api.sendOneTimeSubscription({ ...message, scene: '1000', title: '到了', url: 'https://example.com/' })
    expect(got()).toMatchObject([{ kind: 'template' }, { kind: 'template', content: { title: '到了' } }])
  })

  test('the library of templates', async () => {
    const answer = (path: string, body: object) => sim.fault({ match: path, body: JSON.stringify(body), times: 1 })
    const template = { priTmplId: 'p1', title: 't', content: '{{thing1.DATA}}', type: 2 }
    answer('/wxaapi/newtmpl/gettemplate', { errcode: 0, data: [template] })
    expect(await api.subscriptionTemplates()).toEqual([template])
    answer('/wxaapi/newtmpl/addtemplate', { errcode: 0, priTmplId: 'p2' })
    expect(await api.addSubscriptionTemplate({ tid: '401', kidList: [1, 2], sceneDesc: '通知' })).toBe('p2')
    answer('/wxaapi/newtmpl/deltemplate', { errcode: 0 })
    await api.deleteSubscriptionTemplate('p2')
    answer('/wxaapi/newtmpl/getcategory', { errcode: 0, data: [{ id: 616, name: '公交' }] })
    expect(await api.subscriptionCategories()).toEqual([{ id: 616, name: '公交' }])
    answer('/wxaapi/newtmpl/getpubtemplatetitles', { errcode: 0, data: [], count: 55 })
    expect(await api.subscriptionTitles({ ids: '2,616', start: 0, limit: 30 })).toMatchObject({ data: [], count: 55 })
    answer('/wxaapi/newtmpl/getpubtemplatekeywords', { errcode: 0, data: [{ kid: 1, name: '物品' }] })
    expect(await api.subscriptionKeywords('99')).toEqual([{ kid: 1, name: '物品' }])
    const calls = sim.calls.filter(({ path }) => path.startsWith('/wxaapi/')).reverse()
    const asked = calls.map(({ method, query, requestBody }) => {
      const { access_token: _, ...rest } = Object.fromEntries(new URLSearchParams(query))
      return [method, rest, requestBody]
    })
    expect(asked).toEqual([
      ['GET', {}, ''],
      ['POST', {}, '{"tid":"401","kidList":[1,2],"sceneDesc":"通知"}'],
      ['POST', {}, '{"priTmplId":"p2"}'],
      ['GET', {}, ''],
      ['GET', { ids: '2,616', start: '0', limit: '30' }, ''],
      ['GET', { tid: '99' }, ''],
    ])
  })
})
