import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

async function start(): Promise<Corp> {
  const agents = [
    { agentId: 1, secret: 'test-agent-secret' },
    { agentId: 2, secret: 'test-agent-secret-2' },
  ]
  const corp = await startCorp({ wecom: { agents } })
  for (const userid of ['alice', 'bob', 'carol']) await corp.member(userid)
  return corp
}

const create = ({ call }: Corp, change: object = {}, secret?: string): Promise<WecomAnswer> =>
  call('POST /cgi-bin/appchat/create', { name: 'Lunch', userlist: ['alice', 'bob'], ...change }, secret)

describe('appchat/create', () => {
  test.each([
    [{ name: '' }, 86004],
    [{ name: '名'.repeat(51) }, 86004],
    [{ userlist: [] }, 86006],
    [{ userlist: ['alice'] }, 86006],
    [{ userlist: ['alice', 'ALICE'] }, 86006],
    [{ userlist: ['alice', 'nobody'] }, 86007],
    [{ owner: 'carol' }, 86005],
    [{ owner: 'nobody' }, 86005],
    [{ chatid: 'a b' }, 86001],
    [{ chatid: 'a'.repeat(33) }, 86001],
    [{ chatid: 'taken' }, 86220],
  ])('%j: %i', async (wrong, errcode) => {
    const corp = await start()
    await create(corp, { chatid: 'taken' })
    expect(await create(corp, wrong)).toMatchObject({ errcode })
  })

  test('only an app', async () => {
    expect(await create(await start(), {}, contacts)).toMatchObject({ errcode: 48002 })
  })
})

test('a chat is made, changed and read', async () => {
  const corp = await start()
  const { chatid } = await create(corp, { owner: 'Bob' })
  const get = () => corp.call(`GET /cgi-bin/appchat/get?chatid=${chatid}`)
  expect(await get()).toEqual({
    ...{ errcode: 0, errmsg: 'ok' },
    chat_info: { chatid, name: 'Lunch', owner: 'bob', userlist: ['alice', 'bob'] },
  })
  const update = (body: object) => corp.call('POST /cgi-bin/appchat/update', { chatid, ...body })
  expect(await update({ name: '' })).toMatchObject({ errcode: 86004 })
  expect(await update({ add_user_list: ['nobody'] })).toMatchObject({ errcode: 86007 })
  expect(await update({ del_user_list: ['carol'] })).toMatchObject({ errcode: 86216 })
  expect(await update({ del_user_list: ['alice'] })).toMatchObject({ errcode: 86006 })
  expect(await update({ owner: 'carol' })).toMatchObject({ errcode: 86005 })
  expect(await update({ name: 'Dinner', add_user_list: ['carol'], del_user_list: ['bob'] })).toMatchObject({
    errcode: 0,
  })
  expect(await get()).toMatchObject({ chat_info: { name: 'Dinner', owner: 'alice', userlist: ['alice', 'carol'] } })
})

test('only by the app that made it', async () => {
  const corp = await start()
  const { chatid } = await create(corp)
  const get = (id: unknown, secret?: string) => corp.call(`GET /cgi-bin/appchat/get?chatid=${id}`, undefined, secret)
  expect(await get(chatid, 'test-agent-secret-2')).toMatchObject({ errcode: 86008 })
  expect(await get('other')).toMatchObject({ errcode: 86003 })
  expect(await get('')).toMatchObject({ errcode: 86001 })
})

test('what is sent is seen in the chat', async () => {
  const corp = await start()
  const { chatid } = await create(corp)
  const send = (body: object) => corp.call('POST /cgi-bin/appchat/send', { chatid, msgtype: 'text', ...body })
  expect(await send({ text: { content: '' } })).toMatchObject({ errcode: 44004 })
  expect(await send({ chatid: 'other', text: { content: 'Hi' } })).toMatchObject({ errcode: 86003 })
  expect(await send({ msgtype: 'template_card', template_card: {} })).toMatchObject({ errcode: 40008 })
  expect(await send({ msgtype: 'image', image: { media_id: 'x' } })).toMatchObject({ errcode: 40007 })
  expect(await send({ text: { content: 'Hi' } })).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(corp.chat(`group:${chatid}`)).toMatchObject([{ kind: 'text', content: { text: { content: 'Hi' } } }])
})
