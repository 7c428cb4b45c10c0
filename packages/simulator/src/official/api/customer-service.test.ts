import { describe, expect, test } from 'vitest'
import { startBot } from '../../../test/bot.ts'
import { startSim } from '../../../test/start.ts'
import { node, replyXml, textReply } from '../../../test/wechat.ts'
import type { OfficialSimulator } from '../../library.ts'

const account = 'ann@gh_000000000001'

async function add({ call }: OfficialSimulator, kf_account: string, nickname = 'Ann'): Promise<unknown> {
  return (await call('POST /customservice/kfaccount/add', { kf_account, nickname })).errcode
}

describe('accounts', () => {
  test.each<[string, string, number]>([
    ['', 'Ann', 61452],
    ['ann', 'Ann', 61452],
    ['ann@gh_other', 'Ann', 61452],
    ['@gh_000000000001', 'Ann', 61452],
    ['eleven_long@gh_000000000001', 'Ann', 61454],
    ['a-n@gh_000000000001', 'Ann', 61455],
    [account, '', 65403],
    [account, '一'.repeat(17), 65403],
  ])('%j named %j is refused', async (name, nickname, errcode) => {
    const { official } = await startSim()
    expect(await add(official, name, nickname)).toBe(errcode)
  })

  test('one twice, one too many, one nobody knows', async () => {
    const { official } = await startSim()
    expect(await add(official, account)).toBe(0)
    expect(await add(official, account)).toBe(65406)
    for (let count = 1; count < 100; count++) await add(official, `a${count}@gh_000000000001`)
    expect(await add(official, 'more@gh_000000000001')).toBe(65405)
    const unknown = { kf_account: 'x@gh_000000000001', nickname: 'X' }
    expect(await official.call('POST /customservice/kfaccount/update', unknown)).toMatchObject({ errcode: 65401 })
    expect(await official.call('POST /customservice/kfaccount/del', unknown)).toMatchObject({ errcode: 65401 })
  }, 30_000)

  test('are listed, renamed, bound, and deleted by either method', async () => {
    const { official } = await startSim()
    await add(official, account)
    await official.call('POST /customservice/kfaccount/update', { kf_account: account, nickname: 'Anna' })
    const invite = () =>
      official.call('POST /customservice/kfaccount/inviteworker', { kf_account: account, invite_wx: 'anna' })
    expect(await official.call('GET /cgi-bin/customservice/getonlinekflist')).toEqual({ kf_online_list: [] })
    expect(await invite()).toMatchObject({ errcode: 0 })
    expect(await invite()).toMatchObject({ errcode: 65412 })
    const agent = { kf_account: account, kf_nick: 'Anna', kf_id: '1001', kf_headimgurl: '', kf_wx: 'anna' }
    expect(await official.call('GET /cgi-bin/customservice/getkflist')).toEqual({ kf_list: [agent] })
    expect(await official.call('GET /cgi-bin/customservice/getonlinekflist')).toEqual({
      kf_online_list: [{ kf_account: account, status: 1, kf_id: '1001', accepted_case: 0 }],
    })
    expect(await official.call(`GET /customservice/kfaccount/del?kf_account=${account}`)).toMatchObject({ errcode: 0 })
    await add(official, account)
    expect(await official.call('POST /customservice/kfaccount/del', { kf_account: account })).toMatchObject({
      errcode: 0,
    })
    expect(await official.call('GET /cgi-bin/customservice/getkflist')).toEqual({ kf_list: [] })
  })
})

test('conversations begin and end with pushes; who was handed over waits', async () => {
  const bot = await startBot(({ body }) =>
    node(body, 'Content') === 'help'
      ? replyXml('alice', '<MsgType><![CDATA[transfer_customer_service]]></MsgType>')
      : '',
  )
  const { official, now } = await startSim({ callbackUrl: bot.url })
  const alice = await official.follow({ openid: 'alice' })
  await add(official, account)
  await add(official, 'bea@gh_000000000001', 'Bea')
  const act = async (action: string, kf_account = account) =>
    (await official.call(`POST /customservice/kfsession/${action}`, { kf_account, openid: 'alice' })).errcode
  expect(await act('create')).toBe(65402)
  for (const kf_account of [account, 'bea@gh_000000000001']) {
    await official.call('POST /customservice/kfaccount/inviteworker', { kf_account, invite_wx: 'x' })
  }
  expect(await act('close')).toBe(65413)
  await alice.say('help')
  const at = Math.floor(now() / 1000)
  const waiting = () => official.call('GET /customservice/kfsession/getwaitcase')
  expect(await waiting()).toEqual({ count: 1, waitcaselist: [{ latest_time: at, openid: 'alice' }] })
  expect(await act('create')).toBe(0)
  expect(await act('create')).toBe(0)
  expect(await act('create', 'bea@gh_000000000001')).toBe(65414)
  expect(await act('close', 'bea@gh_000000000001')).toBe(65414)
  expect(await waiting()).toEqual({ count: 0, waitcaselist: [] })
  const session = () => official.call('GET /customservice/kfsession/getsession?openid=alice')
  expect(await session()).toEqual({ createtime: at, kf_account: account })
  expect(await official.call(`GET /customservice/kfsession/getsessionlist?kf_account=${account}`)).toEqual({
    sessionlist: [{ createtime: at, openid: 'alice' }],
  })
  expect(await act('close')).toBe(0)
  expect(await session()).toEqual({ createtime: 0, kf_account: '' })
  await bot.received(4)
  expect(bot.pushes.slice(2).map(({ body }) => [node(body, 'Event'), node(body, 'KfAccount')])).toEqual([
    ['kf_create_session', account],
    ['kf_close_session', account],
  ])
})

describe('records', () => {
  test.each<[object, number]>([
    [{ starttime: undefined }, 65416],
    [{ number: 10_001 }, 65416],
    [{ number: 0 }, 65416],
    [{ msgid: 0 }, 65416],
    [{ endtime: 999 }, 65416],
    [{ endtime: 1000 + 24 * 3600 + 1 }, 65417],
  ])('%j is refused', async (change, errcode) => {
    const { official } = await startSim()
    const given = { starttime: 1000, endtime: 2000, msgid: 1, number: 10, ...change }
    expect(await official.call('POST /customservice/msgrecord/getmsglist', given)).toMatchObject({ errcode })
  })

  test('what people and the account said, page by page', async () => {
    const bot = await startBot(({ body }) => (node(body, 'Content') === 'hi' ? textReply('alice', 'hello') : ''))
    const { official, now } = await startSim({ callbackUrl: bot.url })
    const alice = await official.follow({ openid: 'alice' })
    await add(official, account)
    await alice.say('hi')
    await alice.image()
    const sent = { touser: 'alice', msgtype: 'text', text: { content: 'bye' }, customservice: { kf_account: account } }
    await official.call('POST /cgi-bin/message/custom/send', sent)
    const time = Math.floor(now() / 1000)
    const lines: unknown[] = []
    let msgid = 1
    for (;;) {
      const given = { starttime: time - 10, endtime: time + 10, msgid, number: 3 }
      const page = await official.call<{ recordlist: object[]; number: number; msgid: number }>(
        'POST /customservice/msgrecord/getmsglist',
        given,
      )
      lines.push(...page.recordlist)
      msgid = page.msgid
      if (page.number < given.number) break
    }
    expect(lines).toEqual([
      { openid: 'alice', worker: '', opercode: 2003, text: 'hi', time },
      { openid: 'alice', worker: '', opercode: 2002, text: 'hello', time },
      { openid: 'alice', worker: '', opercode: 2003, text: '[image]', time },
      { openid: 'alice', worker: account, opercode: 2002, text: 'bye', time },
    ])
  })
})
