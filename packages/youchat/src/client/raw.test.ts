import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Endpoint } from './endpoint.ts'
import { arrange, createRaw } from './raw.ts'

const endpoints: Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/user/info', query: ['openid'] },
  { method: 'POST', path: '/cgi-bin/user/info/batchget' },
  { method: 'POST', path: '/cgi-bin/message/custom/send' },
  { method: 'POST', path: '/cgi-bin/message/custom/typing' },
  { method: 'POST', path: '/card/batchget' },
  { method: 'POST', path: '/card/invoice/setbizattr', fixed: { action: 'set_contact' } },
]

type Send = (params?: object) => Promise<unknown>
interface Raw {
  user: { info: Send & { batchget: Send } }
  message: { custom: { send: Send; typing: Send } }
  card: { batchget: Send; invoice: { setbizattr: { set_contact: Send } } }
}

const run = async (endpoint: Endpoint, params: unknown) => [endpoint.path, params]
const make = () => createRaw(arrange(endpoints), run) as Raw

afterEach(() => vi.restoreAllMocks())

describe('raw follows the path', () => {
  test('without /cgi-bin, with other beginnings, and with the action where a path has several', async () => {
    const raw = make()
    expect(await raw.message.custom.send({ a: 1 })).toEqual(['/cgi-bin/message/custom/send', { a: 1 }])
    expect(await raw.card.batchget()).toEqual(['/card/batchget', undefined])
    expect(await raw.card.invoice.setbizattr.set_contact({})).toEqual(['/card/invoice/setbizattr', {}])
  })

  test('an endpoint can be the parent of another', async () => {
    const { info } = make().user
    expect(await info({ openid: 'o' })).toEqual(['/cgi-bin/user/info', { openid: 'o' }])
    expect(await info.batchget({})).toEqual(['/cgi-bin/user/info/batchget', {}])
  })

  test('what is not there is not there', () => {
    const raw = make() as unknown as Record<string, unknown>
    expect(raw.nothing).toBeUndefined()
    expect('then' in raw).toBe(false)
  })
})

describe('a level is an ordinary object', () => {
  test('in, keys, entries, spread, JSON, log', () => {
    const raw = make()
    expect('user' in raw && 'info' in raw.user && 'batchget' in raw.user.info).toBe(true)
    expect('send' in raw.message).toBe(false)
    expect(Object.keys(raw)).toEqual(['user', 'message', 'card'])
    expect(Object.keys(raw.user.info)).toEqual(['batchget'])
    expect(Object.entries(raw.message.custom).map(([name, value]) => [name, typeof value])).toEqual([
      ['send', 'function'],
      ['typing', 'function'],
    ])
    expect(JSON.stringify(raw.message.custom)).toBe('{}')
    expect(inspect(raw.message)).toContain('custom')
  })

  test('a spread copy works', async () => {
    const copy = { ...make().message }
    expect(await copy.custom.typing({})).toEqual(['/cgi-bin/message/custom/typing', {}])
    expect(await { ...make() }.card.batchget({})).toEqual(['/card/batchget', {}])
  })

  test('the same function each time', () => {
    const raw = make()
    expect(raw.message.custom.send).toBe(raw.message.custom.send)
    expect(raw.message.custom).toBe(raw.message.custom)
  })

  test('a spy on an endpoint, and back', async () => {
    const raw = make()
    const spy = vi.spyOn(raw.message.custom, 'send').mockResolvedValue('spied')
    expect(await raw.message.custom.send({ a: 1 })).toBe('spied')
    expect(spy).toHaveBeenCalledWith({ a: 1 })
    spy.mockRestore()
    expect(await raw.message.custom.send({})).toEqual(['/cgi-bin/message/custom/send', {}])
  })

  test('a spy on one that is a parent leaves its children', async () => {
    const raw = make()
    const { batchget } = raw.user.info
    vi.spyOn(raw.user, 'info').mockResolvedValue('spied')
    expect(await raw.user.info()).toBe('spied')
    expect(await batchget({})).toEqual(['/cgi-bin/user/info/batchget', {}])
  })

  test('one can be replaced or deleted, of this client only', async () => {
    const raw = make()
    const mine = async () => 'mine'
    raw.message = { custom: { send: mine, typing: mine } }
    expect(await raw.message.custom.send()).toBe('mine')
    expect(Reflect.deleteProperty(raw, 'card')).toBe(true)
    expect('card' in raw).toBe(false)
    expect('card' in make()).toBe(true)
  })
})
