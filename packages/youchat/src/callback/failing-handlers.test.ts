import { afterEach, describe, expect, test, vi } from 'vitest'
import { pushTo } from '../../../../test/products.ts'
import { expectNoSecret } from '../../../../test/refusals.ts'
import { talkative, talkingTo } from '../../../../test/talking.ts'
import { settle, watchUncaught } from '../../../../test/uncaught.ts'
import { WxConfigError, WxRequestError, WxSignatureError } from '../errors.ts'
import type { WxApplication, WxApplicationOptions } from '../official/index.ts'
import { manualClock } from '../testing/index.ts'

const empty = { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' }
const uncaught = watchUncaught()
afterEach(() => void vi.restoreAllMocks())
const never = () => new Promise<never>(() => {})

const failures = [
  ['an Error', new Error('database is down')],
  ['a string', 'database is down'],
  ['a WxSignatureError', new WxSignatureError('signature_mismatch', 'of another service')],
  ['a WxRequestError', new WxRequestError('body_too_large', 'of another service')],
  ['a WxConfigError', new WxConfigError('missing_token', 'of another service')],
  ['undefined', undefined],
  ['null', null],
  ['an object without a prototype', Object.create(null)],
  ['an object that only looks like ours', { name: 'WxConfigError', code: 'x', message: 'y' }],
] as const

function fails(): never {
  throw new Error('the hook is broken')
}

describe.each(talkative)('$name', (product) => {
  const { Application, account, listening, text } = talkingTo(product)
  const push = pushTo(product, text('hi'))

  function start(options: WxApplicationOptions = {}) {
    const clock = manualClock()
    return { clock, ...listening({ clock, ...options }) }
  }

  test.each(failures)(
    'a handler that throws %s: the person sees nothing, the developer hears of it',
    async (_, error) => {
      const { app, heard } = start()
      app.on('text', () => {
        throw error
      })
      expect(await app.handle(push)).toEqual(empty)
      expect(heard).toEqual([[error, { step: 'handler', req: expect.objectContaining({ Content: 'hi' }) }]])
      expect(heard[0]?.[0]).toBe(error)
      await expect(app.process(push.query, push.body)).rejects.toBe(error)
      expect(heard).toHaveLength(2)
    },
  )

  test.each(failures)('a handler that rejects with %s', async (_, error) => {
    const { app, heard } = start()
    app.on('text', async () => {
      await settle()
      throw error
    })
    expect(await app.handle(push)).toEqual(empty)
    expect(heard).toEqual([[error, { step: 'handler', req: expect.objectContaining({ Content: 'hi' }) }]])
    await expect(app.process(push.query, push.body)).rejects.toBe(error)
  })

  test.each(failures)('middleware and hooks that throw %s', async (_, error) => {
    const fail = () => {
      throw error
    }
    for (const spoil of [
      (app: WxApplication) => void app.use(fail),
      (app: WxApplication) => void app.use(async (_ctx, next) => next().then(fail)),
      (app: WxApplication) => void Object.assign(app, { preProcess: fail }),
      (app: WxApplication) => void Object.assign(app, { postProcess: fail }),
      (app: WxApplication) => void app.on('text', () => ({ toXml: fail })),
    ]) {
      const { app, heard } = start()
      app.on('text', () => 'ok')
      spoil(app)
      expect(await app.handle(push)).toEqual(empty)
      expect(heard).toHaveLength(1)
      expect(heard[0]?.[0]).toBe(error)
      expect(heard[0]?.[1].step).toMatch(/^(handler|reply)$/)
    }
  })

  test('a handler that returns nothing answers nothing, and nobody is told', async () => {
    const { app, heard } = start()
    app.on('text', () => {})
    expect(await app.handle(push)).toEqual(empty)
    app.on('text', async () => {})
    expect(await app.handle(push)).toEqual(empty)
    expect(heard).toEqual([])
  })

  test('an error hook that throws takes no reply with it', async () => {
    const console_ = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { app, clock } = start({ onError: fails })
    app.on('text', fails)
    expect(await app.handle(push)).toEqual(empty)
    expect(await app.handle({ ...push, query: {} })).toMatchObject({ status: 401 })
    expect(await app.handle({ ...push, body: '' })).toMatchObject({ status: 400 })
    app.on('text', never)
    const handled = app.handle(push)
    await settle()
    clock.advance(4500)
    expect(await handled).toEqual(empty)
    expect(console_).toHaveBeenCalledTimes(4)
  })

  test('an onError method that throws takes no reply with it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    class Broken extends Application {
      override onError = fails
      override onText = fails
    }
    expect(await new Broken(account).handle(push)).toEqual(empty)
  })

  test('an error hook that rejects ends no process', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { app } = start({ onError: async () => fails() })
    app.on('text', fails)
    expect(await app.handle(push)).toEqual(empty)
    await settle()
    expect(uncaught.splice(0)).toEqual([])
  })

  test('a handler that fails behind middleware that does not wait for it ends no process', async () => {
    const { app } = start()
    app.use((_ctx, next) => void next())
    app.on('text', async () => {
      await settle()
      throw new Error('late')
    })
    expect(await app.handle(push)).toEqual(empty)
    await settle()
    await settle()
    expect(uncaught.splice(0)).toEqual([])
  })

  test('by default a failing handler is a line on the console, without the secrets', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'error').mockImplementation((...parts) => void lines.push(parts.map(String).join(' ')))
    const app = new Application(account).on('text', fails)
    expect(await app.handle(push)).toEqual(empty)
    expect(await app.handle({ ...push, query: {} })).toMatchObject({ status: 401 })
    expect(lines).toEqual([expect.stringContaining('the hook is broken'), expect.stringContaining('missing_parameter')])
    for (const line of lines) expectNoSecret(line, product)
  })

  test('the hook is called on the application', async () => {
    const seen: unknown[] = []
    class Shop extends Application {
      override onText = fails
      override onError() {
        seen.push(this)
      }
    }
    const app = new Shop(account)
    await app.handle(push)
    expect(seen).toEqual([app])
  })
})
