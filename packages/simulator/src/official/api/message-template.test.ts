import { describe, expect, test } from 'vitest'
import { startBot } from '../../../test/bot.ts'
import { startSim } from '../../../test/start.ts'
import { node } from '../../../test/wechat.ts'

const data = { thing1: { value: 'Coffee' }, amount2: { value: '￥12.00' }, time3: { value: '2024-05-01 08:00' } }
const message = { touser: 'alice', template_id: 'test-template', data }

describe('refusals', () => {
  test.each<[string, object, number]>([
    ['nobody', { touser: 'nobody' }, 40003],
    ['a stranger', { touser: 'stranger' }, 43004],
    ['an unknown template', { template_id: 'T' }, 40037],
    ['no values', { data: undefined }, 47001],
    ['a value that is missing', { data: { ...data, thing1: undefined } }, 47001],
    ['a value that is empty', { data: { ...data, thing1: { value: '' } } }, 47001],
    ['a mini program without an id', { miniprogram: { pagepath: 'index' } }, 40013],
    ['a mini program without a page', { miniprogram: { appid: 'wx0123456789abcdef' } }, 40165],
  ])('%s', async (_what, change, errcode) => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    official.user({ openid: 'stranger' })
    const answer = await official.call('POST /cgi-bin/message/template/send', { ...message, ...change })
    expect(answer).toMatchObject({ errcode })
  })

  test('a value that is too long names its keyword', async () => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    const long = { ...message, data: { ...data, thing1: { value: '一'.repeat(21) } } }
    expect(await official.call('POST /cgi-bin/message/template/send', long)).toMatchObject({
      errcode: 47003,
      errmsg: expect.stringMatching(/^argument invalid! data\.thing1\.value invalid rid: /),
    })
  })

  test('escapes in the body', async () => {
    const { official } = await startSim()
    await official.follow({ openid: 'alice' })
    const body = JSON.stringify(message).replace('Coffee', '\\u5496\\u5561')
    expect(await official.call('POST /cgi-bin/message/template/send', body)).toMatchObject({ errcode: 47002 })
  })

  test('of templates and industries', async () => {
    const { official } = await startSim()
    const add = async (keyword_name_list?: unknown) =>
      (await official.call('POST /cgi-bin/template/api_add_template', { template_id_short: 'TM1', keyword_name_list }))
        .errcode
    expect(await add([])).toBe(40246)
    expect(await add([7])).toBe(40246)
    const codes: unknown[] = []
    for (let count = 0; count < 25; count++) codes.push(await add(['商品']))
    expect(codes).toEqual([...Array(24).fill(0), 45026])
    const remove = (template_id: string) =>
      official.call('POST /cgi-bin/template/del_private_template', { template_id })
    expect(await remove('none')).toMatchObject({ errcode: 40037 })
    const industry = (id: unknown) =>
      official.call('POST /cgi-bin/template/api_set_industry', { industry_id1: '1', industry_id2: id })
    expect(await industry('42')).toMatchObject({ errcode: 40102 })
  })
})

test('it is shown, and its outcome pushed a second later', async () => {
  const bot = await startBot()
  const sim = await startSim({ callbackUrl: bot.url })
  const alice = await sim.official.follow({ openid: 'alice' })
  const given = { ...message, url: 'https://example.com/', data: { ...data, extra: { value: 'x' } } }
  const answer = await sim.official.call('POST /cgi-bin/message/template/send', given)
  expect(answer).toEqual({ errcode: 0, errmsg: 'ok', msgid: expect.any(Number) })
  expect(alice.chat().at(-1)).toMatchObject({
    from: 'account',
    kind: 'template',
    content: { url: 'https://example.com/', text: '商品:Coffee\n金额:￥12.00\n时间:2024-05-01 08:00' },
  })
  expect(bot.pushes).toHaveLength(1)
  await sim.advance(1000)
  await bot.received(2)
  const push = bot.pushes[1]?.body ?? ''
  expect(['Event', 'MsgID', 'Status', 'FromUserName'].map((name) => node(push, name))).toEqual([
    ...['TEMPLATESENDJOBFINISH', String(answer.msgid), 'success', 'alice'],
  ])
})

test('the same client_msg_id within ten minutes is the same message', async () => {
  const sim = await startSim()
  const alice = await sim.official.follow({ openid: 'alice' })
  const send = () => sim.official.call('POST /cgi-bin/message/template/send', { ...message, client_msg_id: 'order-1' })
  const first = await send()
  expect(await send()).toEqual(first)
  expect(alice.chat().filter(({ kind }) => kind === 'template')).toHaveLength(1)
  await sim.advance(600_000)
  expect((await send()).msgid).not.toBe(first.msgid)
})

test('templates are added with keywords by their names, listed and deleted; new industries lose them all', async () => {
  const sim = await startSim()
  const { official } = sim
  await official.follow({ openid: 'alice' })
  const added = await official.call('POST /cgi-bin/template/api_add_template', {
    template_id_short: '1000',
    keyword_name_list: ['商品名称', '支付金额', '下单时间', '订单编号'],
  })
  const list = () => official.call<{ template_list: object[] }>('GET /cgi-bin/template/get_all_private_template')
  expect((await list()).template_list).toMatchObject([
    { template_id: 'test-template', primary_industry: '互联网|电子商务' },
    {
      template_id: added.template_id,
      content:
        '商品名称:{{thing1.DATA}}\n支付金额:{{amount2.DATA}}\n下单时间:{{time3.DATA}}\n订单编号:{{character_string4.DATA}}',
    },
  ])
  await official.call('POST /cgi-bin/template/del_private_template', { template_id: 'test-template' })
  expect((await list()).template_list).toHaveLength(1)
  const industry = { industry_id1: '7', industry_id2: 10 }
  expect(await official.call('POST /cgi-bin/template/api_set_industry', industry)).toMatchObject({ errcode: 0 })
  expect((await list()).template_list).toEqual([])
  expect(await official.call('GET /cgi-bin/template/get_industry')).toEqual({
    primary_industry: { first_class: '金融业', second_class: '银行' },
    secondary_industry: { first_class: '餐饮', second_class: '餐饮' },
  })
  expect(await official.call('POST /cgi-bin/template/api_set_industry', industry)).toMatchObject({ errcode: 43100 })
  await sim.advance(31 * 24 * 3_600_000)
  expect(await official.call('POST /cgi-bin/template/api_set_industry', industry)).toMatchObject({ errcode: 0 })
})
