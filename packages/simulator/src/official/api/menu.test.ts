import { describe, expect, test } from 'vitest'
import { call } from '../../../test/http.ts'
import { startSim } from '../../../test/start.ts'
import type { OfficialSimulator } from '../../library.ts'
import type { SimulatorState } from '../../protocol.ts'

const click = { type: 'click', name: 'A', key: 'K' }
const view = (url: string) => ({ type: 'view', name: 'A', url })
const parent = (...children: object[]) => ({ name: 'A', sub_button: children })

function create({ call: send }: OfficialSimulator, ...button: unknown[]): Promise<Readonly<Record<string, unknown>>> {
  return send('POST /cgi-bin/menu/create', { button })
}

describe('refusals', () => {
  test.each<[string, unknown[], number]>([
    ['no button', [], 40016],
    ['four buttons', [click, click, click, click], 40016],
    ['six sub buttons', [parent(...Array(6).fill(click))], 40023],
    ['three levels', [parent(parent(click))], 40022],
    ['an unknown type', [{ ...click, type: 'dial' }], 40017],
    ['an unknown type below', [parent({ ...click, type: 'dial' })], 40024],
    ['no type', [{ name: 'A' }], 65308],
    ['no name', [{ ...click, name: '' }], 40018],
    ['no name below', [parent({ ...click, name: '' })], 40025],
    // Lengths count bytes: six Han characters are eighteen.
    ['a name of 17 bytes', [{ ...click, name: 'x'.repeat(17) }], 40018],
    ['a name of six Han characters', [{ ...click, name: '一二三四五六' }], 40018],
    ['a name of 61 bytes below', [parent({ ...click, name: 'x'.repeat(61) })], 40025],
    ['no key', [{ type: 'click', name: 'A' }], 40019],
    ['a key of 129 bytes', [{ ...click, key: 'k'.repeat(129) }], 40019],
    ['a key of 43 Han characters below', [parent({ ...click, key: '键'.repeat(43) })], 40026],
    ['no url', [{ type: 'view', name: 'A' }], 40020],
    ['a url of 1025 bytes', [view(`http://example.com/${'x'.repeat(1006)}`)], 40020],
    ['a url of 1025 bytes below', [parent(view(`http://example.com/${'x'.repeat(1006)}`))], 40027],
    ['a url of another kind', [view('javascript:alert(1)')], 40055],
    ['a url of another kind below', [parent(view('example.com'))], 40054],
    ['a mini program without its page', [{ ...view('http://a.example/'), type: 'miniprogram', appid: 'wx1' }], 40166],
    ['media nobody knows', [{ type: 'media_id', name: 'A', media_id: 'M' }], 40007],
    ['no media', [{ type: 'view_limited', name: 'A' }], 40117],
    ['no media below', [parent({ type: 'media_id', name: 'A' })], 40118],
    ['no article', [{ type: 'article_id', name: 'A' }], 53600],
    ['a text for a button', ['A'], 47001],
  ])('%s', async (_what, button, errcode) => {
    const { official } = await startSim()
    const before = official.account.menu
    expect(await create(official, ...button)).toMatchObject({ errcode })
    expect(official.account.menu).toEqual(before)
  })

  test('escapes in the body, but no escaped backslash', async () => {
    const { official } = await startSim()
    const body = (name: string) => `{"button":[{"type":"click","key":"K","name":"${name}"}]}`
    const escaped = await official.call('POST /cgi-bin/menu/create', body('\\u4eca'))
    expect(escaped).toMatchObject({ errcode: 40033 })
    expect(escaped.errmsg).toMatch(/^invalid charset\. please check your request, if include \\uxxxx will create fail!/)
    expect(await official.call('POST /cgi-bin/menu/create', body('\\\\u4eca'))).toMatchObject({ errcode: 0 })
    expect(official.account.menu[0]?.name).toBe('\\u4eca')
  })

  test('without a menu there is none to get, and none to make conditional', async () => {
    const { official } = await startSim()
    await official.call('GET /cgi-bin/menu/delete')
    expect(await official.call('GET /cgi-bin/menu/get')).toMatchObject({
      errcode: 46003,
      errmsg: expect.stringMatching(/^menu no exist rid: /),
    })
    const given = { button: [click], matchrule: { tag_id: '2' } }
    expect(await official.call('POST /cgi-bin/menu/addconditional', given)).toMatchObject({ errcode: 65303 })
    expect(await official.call('GET /cgi-bin/get_current_selfmenu_info')).toMatchObject({ is_menu_open: 0 })
  })

  test.each<[object, number]>([
    [{}, 65304],
    [{ tag_id: '' }, 65304],
    [{ sex: '1', tag_id: '2' }, 65320],
    [{ language: 'zh_CN' }, 65320],
    [{ client_platform_type: '4' }, 40035],
  ])('the rule %j', async (matchrule, errcode) => {
    const { official } = await startSim()
    const given = { button: [click], matchrule }
    expect(await official.call('POST /cgi-bin/menu/addconditional', given)).toMatchObject({ errcode })
  })

  test('more than three domains over all conditional menus, and unknown ids and people', async () => {
    const { official } = await startSim()
    const add = async (...hosts: string[]) =>
      (
        await official.call('POST /cgi-bin/menu/addconditional', {
          button: hosts.map((host) => view(`https://${host}/`)),
          matchrule: { tag_id: '2' },
        })
      ).errcode
    expect(await add('a.example', 'b.example')).toBeUndefined()
    expect(await add('a.example', 'c.example', 'd.example')).toBe(65316)
    expect(await add('c.example')).toBeUndefined()
    expect(await official.call('POST /cgi-bin/menu/delconditional', { menuid: '1' })).toMatchObject({ errcode: 65301 })
    expect(await official.call('POST /cgi-bin/menu/trymatch', { user_id: 'nobody' })).toMatchObject({ errcode: 65302 })
  })
})

test('a menu at all its limits is set, shown to the page, and got in both forms', async () => {
  const sim = await startSim()
  const button = [
    { ...click, name: '一二三四五', key: 'k'.repeat(128) },
    parent(view(`http://example.com/${'x'.repeat(1005)}`), ...Array(4).fill({ ...click, name: '帮'.repeat(20) })),
    { type: 'scancode_waitmsg', name: 'scan', key: 'S' },
  ]
  expect(await create(sim.official, ...button)).toEqual({ errcode: 0, errmsg: 'ok' })
  const state = await call<SimulatorState>('GET', `${sim.url}/_sim/state`)
  expect(state.json.official.account.menu).toEqual(button)
  const children = [...(button[1] as { sub_button: object[] }).sub_button]
  expect(await sim.official.call('GET /cgi-bin/menu/get')).toEqual({
    menu: {
      button: [
        { ...button[0], sub_button: [] },
        { name: 'A', sub_button: children.map((child) => ({ ...child, sub_button: [] })) },
        { ...button[2], sub_button: [] },
      ],
    },
  })
  expect(await sim.official.call('GET /cgi-bin/get_current_selfmenu_info')).toEqual({
    is_menu_open: 1,
    selfmenu_info: { button: [button[0], { name: 'A', sub_button: { list: children } }, button[2]] },
  })
})

test('conditional menus: the newest that fits, by the tag put on last; deleting the menu deletes them', async () => {
  const { official } = await startSim()
  await official.follow({ openid: 'alice' })
  const add = async (key: string, matchrule: object) =>
    (
      await official.call<{ menuid: string }>('POST /cgi-bin/menu/addconditional', {
        button: [{ ...click, key }],
        matchrule,
      })
    ).menuid
  const tag = async (name: string) => {
    const { tag: made } = await official.call<{ tag: { id: number } }>('POST /cgi-bin/tags/create', { tag: { name } })
    return made.id
  }
  const put = (tagid: number) =>
    official.call('POST /cgi-bin/tags/members/batchtagging', { openid_list: ['alice'], tagid })
  const seen = async () =>
    (await official.call<{ button: { key?: string }[] }>('POST /cgi-bin/menu/trymatch', { user_id: 'alice' })).button[0]
      ?.key
  const [first, second] = [await tag('first'), await tag('second')]
  const menuid = await add('ONE', { tag_id: String(first) })
  await add('TWO', { tag_id: second })
  await add('IOS', { client_platform_type: '1' })
  expect(menuid).toMatch(/^\d+$/)
  expect(await seen()).toBe('TODAY')
  await put(first)
  expect(await seen()).toBe('ONE')
  await put(second)
  expect(await seen()).toBe('TWO')
  const newest = await add('OTHER', { client_platform_type: 3 })
  expect(await seen()).toBe('OTHER')
  await official.call('POST /cgi-bin/menu/delconditional', { menuid: newest })
  expect(await official.call('GET /cgi-bin/menu/get')).toMatchObject({
    menu: { menuid: expect.any(Number) },
    conditionalmenu: [
      { matchrule: { client_platform_type: '1' } },
      { matchrule: { tag_id: String(second) }, button: [{ key: 'TWO' }] },
      { matchrule: { tag_id: String(first) }, menuid: Number(menuid) },
    ],
  })
  await official.call('GET /cgi-bin/menu/delete')
  await create(official, click)
  expect(await official.call('GET /cgi-bin/menu/get')).not.toHaveProperty('conditionalmenu')
})
