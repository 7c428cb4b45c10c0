import { expect, test } from 'vitest'
import { memoryStore } from 'youchat'
import { WxKf } from 'youchat/wecom'
import { type SimulatedCorp, serveApp, startCorp } from './corp.ts'

/** A customer service on the corp's application; what fails is in `errors`. */
async function startKf(given: SimulatedCorp): Promise<{ readonly kf: WxKf; readonly errors: readonly unknown[] }> {
  const { app, errors } = await serveApp(given)
  const failed: unknown[] = []
  const kf = new WxKf({ clock: given.clock, store: memoryStore(), onError: (error) => void failed.push(error) })
  kf.attach(app)
  return {
    kf,
    get errors() {
      return [...errors, ...failed]
    },
  }
}

test('a customer enters, is welcomed once, writes and is answered; nothing is pulled twice', async () => {
  const given = await startCorp()
  const { sim, advance } = given
  const desk = await startKf(given)
  const { kf } = desk
  const heard: unknown[] = []
  kf.on('event.enter_session', async (msg, ctx) => {
    heard.push(['enter', msg.event?.scene])
    await ctx.welcome({
      msgtype: 'msgmenu',
      msgmenu: { head_content: '您好', list: [{ type: 'click', click: { id: '1', content: '营业时间' } }] },
    })
  })
    .on('text', ({ text }) => {
      heard.push(['text', text.content, text.menu_id])
      return `您说：${text.content}`
    })
    .on('image', async ({ image }, ctx) => {
      heard.push(['image', (await ctx.api.downloadMedia(image.media_id)).contentType.split('/')[0]])
      await ctx.reply('收到')
    })
  const ann = sim.wecom.kf.customer({ externalUserid: 'ann', nickname: 'Ann' })
  const lines = async (): Promise<unknown[]> => {
    await kf.idle()
    return ann
      .chat()
      .filter(({ from }) => from === 'account')
      .map(({ kind }) => kind)
  }
  expect((await ann.enter({ scene: 'poster' })).verdict?.code).toBe('nothing')
  expect(await lines()).toEqual(['msgmenu'])
  await ann.enter()
  expect(await lines()).toEqual(['msgmenu'])
  await ann.send('say', { text: '营业时间', menuId: '1' })
  await ann.say('还有人吗')
  expect(await lines()).toEqual(['msgmenu', 'text', 'text'])
  expect(ann.chat().at(-1)?.content).toMatchObject({ text: { content: '您说：还有人吗' } })
  await ann.send('image')
  expect(await lines()).toEqual(['msgmenu', 'text', 'text', 'text'])
  // The same push again, as after an answer that was lost.
  sim.fault({ match: 'push:kf_msg_or_event', drop: 'after' })
  const last = ann.say('twice told')
  await advance(5000)
  await last
  expect((await lines()).length).toBe(5)
  expect(heard).toEqual([
    ['enter', 'poster'],
    ['enter', ''],
    ['text', '营业时间', '1'],
    ['text', '还有人吗', undefined],
    ['image', 'image'],
    ['text', 'twice told', undefined],
  ])
  expect(desk.errors).toEqual([])
})

test('each account is its own; the sixth message after a customer’s is refused and told of', async () => {
  const given = await startCorp()
  const { sim, api } = given
  const desk = await startKf(given)
  const { media_id } = await api.uploadMedia(
    'image',
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]),
  )
  const { open_kfid } = await api.raw.kf.account.add({ name: '售后', media_id })
  expect((await api.kfAccounts()).map(({ name }) => name)).toEqual(['测试客服 Test Service', '售后'])
  const heard: string[] = []
  desk.kf.on('text', async (msg, ctx) => {
    heard.push(msg.open_kfid)
    if (msg.text.content !== 'talk') return 'ok'
    for (let count = 1; count <= 6; count++) await ctx.reply(`${count}`)
    return undefined
  })
  const ann = sim.wecom.kf.customer({ externalUserid: 'ann' })
  const ben = sim.wecom.kf.customer({ externalUserid: 'ben', openKfId: open_kfid })
  await Promise.all([ann.say('talk'), ben.say('hi')])
  await desk.kf.idle()
  expect(heard.sort()).toEqual([ann.openKfId, open_kfid].sort())
  expect(ann.chat().filter(({ from }) => from === 'account')).toHaveLength(5)
  expect(ben.chat().filter(({ from }) => from === 'account')).toHaveLength(1)
  expect(desk.errors).toEqual([expect.objectContaining({ errcode: 95001 })])
  await ann.say('hi')
  await desk.kf.idle()
  expect(ann.chat().filter(({ from }) => from === 'account')).toHaveLength(6)
})

test('what came while nobody listened is pulled at the start', async () => {
  const given = await startCorp()
  const { sim, api } = given
  const ann = sim.wecom.kf.customer({ externalUserid: 'ann' })
  await ann.say('first')
  await ann.say('second')
  const heard: string[] = []
  const kf = new WxKf({ api, clock: given.clock }).on('text', ({ text }) => void heard.push(text.content))
  await kf.pull(ann.openKfId)
  await kf.pull(ann.openKfId)
  expect(heard).toEqual(['first', 'second'])
  await expect(new WxKf().pull(ann.openKfId)).rejects.toMatchObject({ code: 'missing_api' })
})
