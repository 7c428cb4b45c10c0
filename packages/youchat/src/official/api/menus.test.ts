import { type Simulator, startSimulator } from '@youchat/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WxApi } from './api.ts'
import type { Menu } from './menus.ts'

let sim: Simulator
let api: WxApi

beforeEach(async () => {
  sim = await startSimulator({ clock: 'manual' })
  api = new WxApi({ appId: 'wx0000000000000001', appSecret: 'test-secret', baseUrl: sim.url })
})

afterEach(() => sim.close())

const click = (name: string, key = 'KEY') => ({ type: 'click', name, key }) as const
const view = (name: string, url: string) => ({ type: 'view', name, url }) as const
const menu: Menu = {
  button: [
    click('今日歌曲', 'SONG'),
    {
      name: '更多',
      sub_button: [
        view('官网', 'https://example.com/'),
        { type: 'location_select', name: '发送位置', key: 'WHERE' },
        {
          type: 'miniprogram',
          name: '商城',
          appid: 'wx0123456789abcdef',
          pagepath: 'pages/a',
          url: 'https://a.example/',
        },
      ],
    },
  ],
}

describe('refused before anything is sent, by the name of the button', () => {
  // 16 bytes are five Chinese characters and one letter; 60 are twenty.
  test.each<[string, unknown, string]>([
    ['no button', [], 'The menu has 0 buttons'],
    ['no list', { button: undefined }, 'The menu has 0 buttons'],
    ['four buttons', ['1', '2', '3', '4'].map((name) => click(name)), 'The menu has 4 buttons; it must have 1 to 3.'],
    ['a name of 17 bytes', [click('a'), click('今日歌曲二ab')], 'Button 2 "今日歌曲二ab": its name has 17 bytes'],
    ['no name', [click('')], 'Button 1 has no name'],
    ['no name at all', [{ type: 'click', key: 'A' }], 'Button 1 has no name'],
    ['a key of 129 bytes', [click('a', '键'.repeat(43))], 'Button 1 "a": its key has 129 bytes in UTF-8; 128'],
    ['a url of 1025 bytes', [view('a', `https://a.b/${'x'.repeat(1013)}`)], 'its url has 1025 bytes'],
    ['neither type nor sub-menu', [{ name: 'a' }], 'Button 1 "a" has 0 buttons'],
    ['an empty sub-menu', [{ name: 'a', sub_button: [] }], 'Button 1 "a" has 0 buttons'],
    [
      'six buttons in a sub-menu',
      [{ name: 'a', sub_button: ['1', '2', '3', '4', '5', '6'].map((name) => click(name)) }],
      'Button 1 "a" has 6 buttons; it must have 1 to 5.',
    ],
    [
      'a name of 61 bytes in a sub-menu',
      [{ name: 'a', sub_button: [click('b'), click(`${'字'.repeat(20)}x`)] }],
      `Button 1 "a", sub-button 2 "${'字'.repeat(20)}x": its name has 61 bytes`,
    ],
    [
      'a third level',
      [{ name: 'a', sub_button: [{ name: 'b', sub_button: [click('c')] }] }],
      'Button 1 "a", sub-button 1 "b" has a sub-menu: a menu has two levels.',
    ],
  ])('%s', async (_what, buttons, message) => {
    const expected = { name: 'WxConfigError', code: 'invalid_menu', message: expect.stringContaining(message) }
    await expect(api.createMenu(buttons as Menu)).rejects.toMatchObject(expected)
    await expect(api.addConditionalMenu(buttons as Menu, { tag_id: 2 })).rejects.toMatchObject(expected)
    expect(sim.calls).toEqual([])
  })

  test('what is just short enough is taken by the platform too', async () => {
    await api.createMenu([
      click('今日歌曲二a', '键'.repeat(42)),
      view('a', `https://a.b/${'x'.repeat(1012)}`),
      { name: 'b', sub_button: ['1', '2', '3', '4', '字'.repeat(20)].map((name) => click(name)) },
    ])
  })
})

describe('the menu', () => {
  test('none', async () => {
    await api.deleteMenu()
    expect(await api.getMenu()).toBeUndefined()
    expect(await api.currentMenu()).toMatchObject({ is_menu_open: 0 })
  })

  test('any other refusal is thrown', async () => {
    sim.fault({ match: '/cgi-bin/menu/get', errcode: 48001 })
    await expect(api.getMenu()).rejects.toMatchObject({ name: 'WxApiError', errcode: 48001 })
  })

  test('made, read, made again from what was read, deleted', async () => {
    await api.createMenu(menu)
    expect(sim.official.account.menu).toEqual(menu.button)
    const stored = await api.getMenu()
    expect(stored?.menu.button).toMatchObject(menu.button)
    await api.deleteMenu()
    await api.createMenu(stored?.menu ?? [])
    expect(sim.official.account.menu).toEqual(menu.button)
    expect((await api.currentMenu()).selfmenu_info.button).toMatchObject([{ name: '今日歌曲', key: 'SONG' }, {}])
  })

  test('names travel as they are, never escaped', async () => {
    await api.createMenu([click('今日歌曲🎵')])
    const sent = sim.calls.find(({ path }) => path === '/cgi-bin/menu/create')?.requestBody
    expect(sent).toBe('{"button":[{"type":"click","name":"今日歌曲🎵","key":"KEY"}]}')
  })
})

describe('conditional menus', () => {
  test('made, seen by whom they are for, deleted', async () => {
    const [alice, bob] = [await sim.official.follow(), await sim.official.follow()]
    await api.createMenu(menu)
    const { id } = await api.createTag('常客')
    await api.tagUsers(id, [alice.openid])
    const menuid = await api.addConditionalMenu([click('常客专享')], { tag_id: id })
    expect(menuid).toMatch(/^\d+$/)

    expect(await api.tryMenu(alice.openid)).toMatchObject({ button: [{ name: '常客专享' }] })
    expect(await api.tryMenu(bob.openid)).toMatchObject({ button: menu.button })
    const [conditional] = (await api.getMenu())?.conditionalmenu ?? []
    expect(conditional).toMatchObject({ matchrule: { tag_id: String(id) }, button: [{ name: '常客专享' }] })
    expect(String(conditional?.menuid)).toBe(menuid)

    await api.deleteConditionalMenu(menuid)
    expect(await api.tryMenu(alice.openid)).toMatchObject({ button: menu.button })
    await expect(api.deleteConditionalMenu(menuid)).rejects.toMatchObject({ errcode: 65301 })
  })

  test('an id that comes as a number', async () => {
    sim.fault({ match: '/cgi-bin/menu/addconditional', body: '{"menuid":208379533}' })
    expect(await api.addConditionalMenu([click('a')], { client_platform_type: 1 })).toBe('208379533')
  })

  test('refusals: no menu for all others, no rule, nobody', async () => {
    await api.deleteMenu()
    await expect(api.addConditionalMenu([click('a')], { tag_id: 2 })).rejects.toMatchObject({ errcode: 65303 })
    await api.createMenu(menu)
    await expect(api.addConditionalMenu([click('a')], {})).rejects.toMatchObject({ errcode: 65304 })
    // @ts-expect-error The platform has retired it.
    await expect(api.addConditionalMenu([click('a')], { sex: 1 })).rejects.toMatchObject({ errcode: 65320 })
    await expect(api.tryMenu('oStranger')).rejects.toMatchObject({ errcode: 65302 })
  })
})

test('the types know which button has what', () => {
  const wrong: Menu[] = [
    // @ts-expect-error A key is missing.
    { button: [{ type: 'click', name: 'a' }] },
    // @ts-expect-error A page has a url, no key.
    { button: [{ type: 'view', name: 'a', key: 'A' }] },
    // @ts-expect-error No such type.
    { button: [{ type: 'clik', name: 'a', key: 'A' }] },
    // @ts-expect-error A button with a sub-menu does nothing else.
    { button: [{ type: 'click', name: 'a', key: 'A', sub_button: [click('b')] }] },
    // @ts-expect-error A menu has two levels.
    { button: [{ name: 'a', sub_button: [{ name: 'b', sub_button: [click('c')] }] }] },
  ]
  expect(wrong).toHaveLength(5)
})
