import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

const seeded = 'wkTest00000000000000000000000001'
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)])

const accounts = async ({ call }: Corp): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await call('POST /cgi-bin/kf/account/list', {})).account_list as never

async function picture({ call }: Corp): Promise<unknown> {
  const form = new FormData()
  form.set('media', new Blob([png]), 'face.png')
  return (await call('POST /cgi-bin/media/upload?type=image', form)).media_id
}

describe('refused', () => {
  const media_id = 'x'
  test.each<[string, object, number]>([
    ['add', { media_id }, 40063],
    ['add', { name: '名'.repeat(17), media_id }, 40058],
    ['add', { name: 'Shop' }, 41006],
    ['add', { name: 'Shop', media_id }, 40007],
    ['update', { name: 'Shop' }, 95000],
    ['update', { open_kfid: '', name: 'Shop' }, 95000],
    ['update', { open_kfid: 'wk1', name: 'Shop' }, 95004],
    ['update', { open_kfid: seeded, name: '名'.repeat(17) }, 40058],
    ['update', { open_kfid: seeded, media_id }, 40007],
    ['del', {}, 95000],
    ['del', { open_kfid: 'wk1' }, 95004],
  ])('%s %j: %i', async (name, body, errcode) => {
    const corp = await startCorp()
    expect(await corp.call(`POST /cgi-bin/kf/account/${name}`, body)).toMatchObject({ errcode })
    expect(await accounts(corp)).toMatchObject([{ open_kfid: seeded, name: '测试客服 Test Service' }])
  })

  test('by the secret of the contacts', async () => {
    const { call } = await startCorp()
    const body = { open_kfid: seeded }
    expect(await call('POST /cgi-bin/kf/account/del', body, contacts)).toMatchObject({ errcode: 48002 })
  })
})

test('accounts come, are renamed and go; each has its own chats', async () => {
  const corp = await startCorp()
  const { call, sim } = corp
  const name = '名'.repeat(16)
  const { open_kfid, errcode } = await call('POST /cgi-bin/kf/account/add', { name, media_id: await picture(corp) })
  expect([errcode, open_kfid]).toEqual([0, expect.stringMatching(/^wk[\w-]{30}$/)])
  expect(await accounts(corp)).toMatchObject([{ open_kfid: seeded }, { open_kfid, name, manage_privilege: true }])
  expect(await call('POST /cgi-bin/kf/account/update', { open_kfid, name: 'Shop' })).toMatchObject({ errcode: 0 })
  expect(await call('POST /cgi-bin/kf/account/update', { open_kfid })).toMatchObject({ errcode: 0 })
  expect(sim.state().wecom.kf.accounts[1]).toEqual({ openKfId: open_kfid, name: 'Shop' })

  const ann = sim.wecom.kf.customer({ externalUserid: 'ann', openKfId: String(open_kfid) })
  expect((await ann.say('hi')).message).toMatchObject({ OpenKfId: open_kfid })
  const sync = (id: unknown): Promise<WecomAnswer> => call('POST /cgi-bin/kf/sync_msg', { open_kfid: id })
  expect((await sync(open_kfid)).msg_list).toHaveLength(1)
  expect((await sync(seeded)).msg_list).toEqual([])

  const saved = sim.snapshot()
  expect(await call('POST /cgi-bin/kf/account/del', { open_kfid })).toMatchObject({ errcode: 0 })
  expect(await sync(open_kfid)).toMatchObject({ errcode: 95004 })
  await expect(ann.say('still there?')).rejects.toMatchObject({ code: 'unknown_kf_account' })
  sim.restore(saved)
  expect(await accounts(corp)).toHaveLength(2)
  sim.reset()
  expect(await accounts(corp)).toMatchObject([{ open_kfid: seeded }])
})

test('page by page', async () => {
  const corp = await startCorp()
  const media_id = await picture(corp)
  for (const name of ['A', 'B']) await corp.call('POST /cgi-bin/kf/account/add', { name, media_id })
  const page = await corp.call('POST /cgi-bin/kf/account/list', { offset: 1, limit: 1 })
  expect(page.account_list).toMatchObject([{ name: 'A' }])
  expect(await corp.call('POST /cgi-bin/kf/account/list', { limit: 101 })).toMatchObject({ errcode: 40058 })
})
