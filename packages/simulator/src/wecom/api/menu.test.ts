import { describe, expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

const create = ({ call }: Corp, button: unknown, query = 'agentid=1000001', secret?: string): Promise<WecomAnswer> =>
  call(`POST /cgi-bin/menu/create?${query}`, { button }, secret)
const click = { type: 'click', name: 'Today', key: 'TODAY' }

describe('menu/create', () => {
  test.each([
    [[], 40016],
    [Array(4).fill(click), 40016],
    [[{ ...click, name: '' }], 40018],
    [[{ ...click, name: '六个汉字太长' }], 40018],
    [[{ ...click, type: 'media_id' }], 40017],
    [[{ name: 'No type' }], 40017],
    [[{ ...click, key: '' }], 40019],
    [[{ ...click, key: 'k'.repeat(129) }], 40019],
    [[{ type: 'view', name: 'V', url: 'x' }], 40055],
    [[{ type: 'view', name: 'V', url: `https://${'a'.repeat(1024)}` }], 40020],
    [[{ type: 'view_miniprogram', name: 'V', pagepath: 'p' }], 40058],
    [[{ name: 'More', sub_button: Array(6).fill(click) }], 40023],
    [[{ name: 'More', sub_button: [{ ...click, name: 'n'.repeat(41) }] }], 40025],
    [[{ name: 'More', sub_button: [{ name: 'Deep', sub_button: [click] }] }], 40022],
  ])('%j: %i', async (button, errcode) => {
    expect(await create(await startCorp(), button)).toMatchObject({ errcode })
  })

  test('whose menu it is', async () => {
    const corp = await startCorp()
    expect(await create(corp, [click], 'agentid=')).toMatchObject({ errcode: 41011 })
    expect(await create(corp, [click], 'agentid=9')).toMatchObject({ errcode: 40056 })
    expect(await create(corp, [click], undefined, contacts)).toMatchObject({ errcode: 301002 })
  })

  test('names count in bytes, and escapes are refused', async () => {
    const corp = await startCorp()
    expect(await create(corp, [{ ...click, name: '五个汉字啊' }])).toMatchObject({ errcode: 0 })
    const escaped = String.raw`{"button":[{"type":"click","name":"\u4eca","key":"k"}]}`
    expect(await corp.call('POST /cgi-bin/menu/create?agentid=1000001', escaped)).toMatchObject({ errcode: 40033 })
  })
})

test('a menu comes back as it was made, and is gone once it is deleted', async () => {
  const { call, ...corp } = await startCorp()
  const program = { type: 'view_miniprogram', name: 'App', pagepath: 'p', appid: 'wx1' }
  expect(await create({ call, ...corp }, [click, { name: 'More', sub_button: [program] }])).toEqual({
    ...{ errcode: 0, errmsg: 'ok' },
  })
  expect(await call('GET /cgi-bin/menu/get?agentid=1000001')).toEqual({
    ...{ errcode: 0, errmsg: 'ok' },
    button: [
      { ...click, sub_button: [] },
      { name: 'More', sub_button: [{ ...program, sub_button: [] }] },
    ],
  })
  expect(await call('GET /cgi-bin/menu/delete?agentid=1000001')).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(await call('GET /cgi-bin/menu/get?agentid=1000001')).toMatchObject({ errcode: 46003 })
  expect(await call('GET /cgi-bin/menu/delete?agentid=1000001')).toMatchObject({ errcode: 46003 })
  expect(await call('GET /cgi-bin/menu/get?agentid=9')).toMatchObject({ errcode: 40056 })
})
