import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WxConfigError, WxRequestError, WxSignatureError } from '../errors.ts'
import { type ManualClock, manualClock, signPush } from '../testing/index.ts'
import { type ErrorInfo, WxApplication, type WxApplicationOptions } from './index.ts'

const account = { token: 'AAAAA', appId: 'wx1', encodingAesKey: 'k'.repeat(43) }
const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: '1' }
const push = signPush(message, account)
const empty = { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' }

function start(options: WxApplicationOptions = {}) {
  const clock = manualClock()
  const heard: [unknown, ErrorInfo][] = []
  // Each delivery by itself: what several have in common is tested in callback/broker.test.ts.
  const app = new WxApplication({
    ...account,
    clock,
    deliveries: 1,
    onError: (...told) => void heard.push(told),
    ...options,
  })
  return { app, clock, heard }
}

/** Lets all that is ready run, without a clock. */
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve))
const never = () => new Promise<never>(() => {})
/** What a handler does that takes its time. */
const takes = <T>(clock: ManualClock, ms: number, answer: () => T) =>
  new Promise<T>((resolve, reject) => {
    clock.after(ms, () => {
      try {
        resolve(answer())
      } catch (error) {
        reject(error)
      }
    })
  })

// What nobody caught ends a Node process, and with it the answers to everybody else.
let uncaught: unknown[] = []
let usual: NodeJS.UnhandledRejectionListener[] = []
const note = (reason: unknown) => void uncaught.push(reason)
beforeEach(() => {
  uncaught = []
  usual = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note)
})
afterEach(async () => {
  await settle()
  process.removeAllListeners('unhandledRejection')
  for (const listener of usual) process.on('unhandledRejection', listener)
  vi.restoreAllMocks()
  expect(uncaught).toEqual([])
})

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

test('a handler that never settles is given up after 4500 ms', async () => {
  const { app, clock, heard } = start()
  let signal: AbortSignal | undefined
  app.on('text', (_req, ctx) => {
    signal = ctx.signal
    return never()
  })
  let reply: unknown
  const handled = app.handle(push).then((value) => {
    reply = value
  })
  await settle()
  clock.advance(4499)
  await settle()
  expect({ reply, heard, aborted: signal?.aborted }).toEqual({ reply: undefined, heard: [], aborted: false })
  clock.advance(1)
  await handled
  expect(reply).toEqual(empty)
  expect(heard).toEqual([
    [
      expect.objectContaining({ name: 'WxTimeoutError', code: 'handler_timeout' }),
      expect.objectContaining({ step: 'handler' }),
    ],
  ])
  expect(signal?.aborted).toBe(true)
  expect(signal?.reason).toBe(heard[0]?.[0])
})

test('process throws the timeout', async () => {
  const { app, clock, heard } = start()
  app.on('text', never)
  const thrown = app.process(push.query, push.body).catch((error: unknown) => error)
  await settle()
  clock.advance(4500)
  expect(await thrown).toMatchObject({ name: 'WxTimeoutError', code: 'handler_timeout' })
  expect(heard).toHaveLength(1)
})

test('a handler that answers in time is answered, and its signal is left alone', async () => {
  const { app, clock, heard } = start({ mode: 'compatible' })
  let signal: AbortSignal | undefined
  app.on('text', (_req, ctx) => {
    signal = ctx.signal
    return takes(clock, 4499, () => 'just in time')
  })
  const handled = app.handle(push)
  await settle()
  clock.advance(4499)
  await settle()
  clock.advance(10_000)
  expect((await handled).body).toContain('just in time')
  expect({ heard, aborted: signal?.aborted }).toEqual({ heard: [], aborted: false })
})

test('a handler that succeeds after 7 s does no harm', async () => {
  const { app, clock, heard } = start()
  let finished = false
  app.on('text', () =>
    takes(clock, 7000, () => {
      finished = true
      return 'too late'
    }),
  )
  const handled = app.handle(push)
  await settle()
  clock.advance(4500)
  expect(await handled).toEqual(empty)
  clock.advance(2500)
  await settle()
  expect(finished).toBe(true)
  expect(heard).toHaveLength(1)
})

test('a handler that fails after 7 s is told to the hook, too', async () => {
  const { app, clock, heard } = start()
  const late = new Error('late')
  app.on('text', () =>
    takes(clock, 7000, () => {
      throw late
    }),
  )
  const handled = app.handle(push)
  await settle()
  clock.advance(4500)
  expect(await handled).toEqual(empty)
  clock.advance(2500)
  await settle()
  expect(heard).toHaveLength(2)
  expect(heard[1]).toEqual([late, { step: 'handler', req: expect.objectContaining({ Content: 'hi' }) }])
})

test('a handler may ask for the signal when it is too late already', async () => {
  const { app, clock } = start()
  let aborted: boolean | undefined
  app.on('text', async (_req, ctx) => {
    await takes(clock, 7000, () => {})
    aborted = ctx.signal.aborted
  })
  const handled = app.handle(push)
  await settle()
  clock.advance(4500)
  await handled
  clock.advance(2500)
  await settle()
  expect(aborted).toBe(true)
})

test.each(['preProcess', 'postProcess'] as const)('a %s that never settles is given up, too', async (hook) => {
  const { app, clock, heard } = start()
  app[hook] = never
  const handled = app.handle(push)
  await settle()
  clock.advance(4500)
  expect(await handled).toEqual(empty)
  expect(heard).toEqual([[expect.objectContaining({ code: 'handler_timeout' }), expect.anything()]])
})

test('slow middleware and a slow handler have 4500 ms together', async () => {
  const { app, clock, heard } = start()
  app.use(async (_ctx, next) => {
    await takes(clock, 3000, () => {})
    await next()
  })
  app.on('text', () => takes(clock, 3000, () => 'too late'))
  const handled = app.handle(push)
  await settle()
  clock.advance(3000)
  await settle()
  clock.advance(1500)
  expect(await handled).toEqual(empty)
  clock.advance(3000)
  await settle()
  expect(heard).toHaveLength(1)
})

test('one slow push holds up no other', async () => {
  const { app, clock, heard } = start({ mode: 'plain' })
  app.hears('slow', never)
  app.on('text', async (req) => req.Content)
  const slow = app.handle(signPush({ ...message, Content: 'slow' }, { token: 'AAAAA' }))
  for (let i = 0; i < 10; i++) {
    const reply = await app.handle(signPush({ ...message, Content: `quick ${i}` }, { token: 'AAAAA' }))
    expect(reply.body).toContain(`quick ${i}`)
  }
  clock.advance(4500)
  expect(await slow).toEqual(empty)
  expect(heard).toHaveLength(1)
})

test.each([100, 1, 14_500])('holdMs %d', async (holdMs) => {
  const { app, clock, heard } = start({ holdMs })
  app.on('text', never)
  const handled = app.handle(push)
  await settle()
  clock.advance(holdMs - 1)
  await settle()
  expect(heard).toEqual([])
  clock.advance(1)
  expect(await handled).toEqual(empty)
  expect(heard).toHaveLength(1)
})

test('no timer is left behind by a handler that answers', async () => {
  const timers = { set: 0, called_off: 0 }
  const base = manualClock()
  const clock = {
    now: base.now,
    after(ms: number, run: () => void) {
      timers.set++
      const cancel = base.after(ms, run)
      return () => {
        timers.called_off++
        cancel()
      }
    },
  }
  const { app } = start({ clock })
  app.on('text', async () => 'ok')
  await app.handle(push)
  app.on('text', async () => {
    throw new Error('x')
  })
  await app.handle(push)
  expect(timers).toEqual({ set: 2, called_off: 2 })
})

test('no timer is left behind by a promise that throws when it is waited for', async () => {
  const base = manualClock()
  let timers = 0
  const clock = {
    now: base.now,
    after() {
      timers++
      return () => void timers--
    },
  }
  const { app, heard } = start({ clock })
  // biome-ignore lint/suspicious/noThenProperty: a broken promise library
  app.on('text', () => ({ then: fails }) as never)
  expect(await app.handle(push)).toEqual(empty)
  expect(heard).toHaveLength(1)
  expect(timers).toBe(0)
})

function fails(): never {
  throw new Error('the hook is broken')
}

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
  class Broken extends WxApplication {
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
  const app = new WxApplication(account).on('text', fails)
  expect(await app.handle(push)).toEqual(empty)
  expect(await app.handle({ ...push, query: {} })).toMatchObject({ status: 401 })
  expect(lines).toEqual([expect.stringContaining('the hook is broken'), expect.stringContaining('missing_parameter')])
  for (const line of lines) expect(line).not.toMatch(/AAAAA|kkkkk/)
})

test('the hook is called on the application', async () => {
  const seen: unknown[] = []
  class Shop extends WxApplication {
    override onText = fails
    override onError() {
      seen.push(this)
    }
  }
  const app = new Shop(account)
  await app.handle(push)
  expect(seen).toEqual([app])
})
