import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { call } from '../../test/http.ts'
import { startSim } from '../../test/start.ts'
import type {
  ArticlesRow,
  ControlError,
  MediaRow,
  MenuRow,
  PersonMenuAnswer,
  QrCodeRow,
  QuotaRow,
  SentFile,
  TableAnswer,
  TagRow,
  UserRow,
} from '../protocol.ts'

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

describe('refusals', () => {
  test.each<[string, string, unknown, number, string]>([
    ['GET', 'official/tables/nothing', undefined, 404, 'unknown_table'],
    ['GET', 'official/tables/constructor', undefined, 404, 'unknown_table'],
    ['GET', 'official/tables/users?limit=0', undefined, 400, 'bad_request'],
    ['POST', 'official/tables/users', {}, 405, 'method_not_allowed'],
    ['GET', 'official/users/nobody/menu', undefined, 404, 'unknown_openid'],
    ['GET', 'official/media/none', undefined, 404, 'unknown_media'],
    ['GET', 'official/qrcode?ticket=none', undefined, 404, 'unknown_qrcode'],
    ['POST', 'official/users/nobody/receive', { mediaId: 'm' }, 404, 'unknown_openid'],
  ])('%s %s', async (method, path, body, status, code) => {
    const sim = await startSim()
    const answer = await call<ControlError>(method, `${sim.url}/_sim/${path}`, body === undefined ? {} : { body })
    expect(answer.status).toBe(status)
    expect(answer.json.error.code).toBe(code)
  })

  test.each<[string, string, Buffer, number]>([
    ['a type a page elsewhere can send', 'text/plain', png, 415],
    ['no bytes', 'image/png', Buffer.alloc(0), 400],
    ['more than ten megabytes', 'image/png', Buffer.alloc(10 * 1024 * 1024 + 1), 413],
  ])('a file with %s', async (_name, type, body, status) => {
    const sim = await startSim()
    const answer = await fetch(`${sim.url}/_sim/official/media?kind=image`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(body),
    })
    expect(answer.status).toBe(status)
  })

  test('what no menu leads to, and who sees no menu', async () => {
    const sim = await startSim()
    const alice = await sim.official.follow()
    const receive = (body: object) =>
      call<ControlError>('POST', `${sim.url}/_sim/official/users/${alice.openid}/receive`, { body })
    expect((await receive({ mediaId: 'none' })).status).toBe(404)
    expect((await receive({ articleId: 'none' })).status).toBe(404)
    expect((await receive({})).status).toBe(400)
    expect((await receive({ mediaId: 'a', articleId: 'b' })).status).toBe(400)
    await alice.unfollow()
    expect((await receive({ mediaId: 'none' })).json.error.code).toBe('not_following')
  })
})

test('lists what the API made, without counting as a call of it', async () => {
  const sim = await startSim({ clock: 'manual' })
  const table = async <Row>(name: string): Promise<TableAnswer<Row>> =>
    (await call<TableAnswer<Row>>('GET', `${sim.url}/_sim/official/tables/${name}`)).json
  const alice = await sim.official.follow({ openid: 'alice', nickname: 'Alice' })
  const { tag } = await sim.official.call<{ tag: { id: number } }>('POST /cgi-bin/tags/create', {
    tag: { name: 'vip' },
  })
  await sim.official.call('POST /cgi-bin/tags/members/batchtagging', { openid_list: ['alice'], tagid: tag.id })
  await sim.official.call('POST /cgi-bin/user/info/updateremark', { openid: 'alice', remark: 'A' })
  await sim.official.call('POST /cgi-bin/menu/addconditional', {
    button: [{ type: 'click', name: 'VIP', key: 'VIP' }],
    matchrule: { tag_id: String(tag.id) },
  })
  await sim.official.call('POST /cgi-bin/qrcode/create', {
    action_name: 'QR_STR_SCENE',
    expire_seconds: 60,
    action_info: { scene: { scene_str: 'shop-7' } },
  })
  await sim.advance(60_000)
  await alice.say('hi')
  const calls = sim.calls.length

  const users = await table<UserRow>('users')
  expect(users).toMatchObject({
    total: 1,
    rows: [{ openid: 'alice', subscribed: true, remark: 'A', tagIds: [tag.id], blocked: false }],
  })
  // Five messages in 48 hours after a message; the three of the follow are over after a minute.
  expect(users.rows[0]?.allowances).toEqual([{ kind: 'message', left: 5, expiresAt: sim.now() + 48 * 3_600_000 }])
  const tags = await table<TagRow>('tags')
  expect(tags.rows.find(({ id }) => id === tag.id)).toEqual({ id: tag.id, name: 'vip', people: 1, system: false })
  const menus = await table<MenuRow>('menus')
  expect(menus.rows.map(({ matchrule }) => matchrule)).toEqual([null, { tag_id: String(tag.id) }])
  const mine = await call<PersonMenuAnswer>('GET', `${sim.url}/_sim/official/users/alice/menu`)
  expect(mine.json.button.map(({ name }) => name)).toEqual(['VIP'])
  const codes = await table<QrCodeRow>('qrcodes')
  expect(codes.rows).toMatchObject([{ scene: 'shop-7', expired: true }])
  const picture = await fetch(
    `${sim.url}/_sim/official/qrcode?ticket=${encodeURIComponent(codes.rows[0]?.ticket ?? '')}`,
  )
  expect(picture.headers.get('content-type')).toBe('image/jpeg')
  const quotas = await table<QuotaRow>('quotas')
  expect(quotas.rows.find(({ path }) => path === '/cgi-bin/tags/create')).toMatchObject({ used: 1 })
  expect((await table<ArticlesRow>('articles')).total).toBe(0)
  expect(sim.calls).toHaveLength(calls)
})

test('keeps a file somebody is about to send, and gives it back', async () => {
  const sim = await startSim()
  const answer = await fetch(`${sim.url}/_sim/official/media?kind=image&name=a.png`, {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(png),
  })
  const file = (await answer.json()) as SentFile
  expect(file).toMatchObject({ format: 'png', bytes: png.length, md5: createHash('md5').update(png).digest('hex') })
  const read = await fetch(`${sim.url}/_sim/official/media/${file.mediaId}`)
  expect(read.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await read.arrayBuffer())).toEqual(png)
  const rows = await call<TableAnswer<MediaRow>>('GET', `${sim.url}/_sim/official/tables/media`)
  expect(rows.json.rows[0]).toMatchObject({ mediaId: file.mediaId, kind: 'image', name: 'a.png', url: file.url })
  const alice = await sim.official.follow()
  const { message } = await alice.image({ picUrl: file.url, mediaId: file.mediaId })
  expect(message).toMatchObject({ PicUrl: file.url, MediaId: file.mediaId })
})

test('a tapped button of a material brings it into the chat and pushes nothing', async () => {
  const sim = await startSim()
  const form = new FormData()
  form.append('media', new Blob([png], { type: 'image/png' }), 'a.png')
  const added = await sim.official.request('POST /cgi-bin/material/add_material?type=image', form)
  const { media_id: mediaId } = (await added.json()) as { media_id: string }
  const alice = await sim.official.follow()
  const before = sim.deliveries.length
  const path = `${sim.url}/_sim/official/users/${alice.openid}/receive`
  expect((await call('POST', path, { body: { mediaId } })).status).toBe(200)
  expect(alice.chat().at(-1)).toMatchObject({
    from: 'account',
    kind: 'image',
    content: { image: { media_id: mediaId } },
  })
  expect(sim.deliveries).toHaveLength(before)
})
