import { describe, expect, test } from 'vitest'
import { pushTo } from '../../../../test/products.ts'
import { talkative, talkingTo } from '../../../../test/talking.ts'
import { settle, watchUncaught } from '../../../../test/uncaught.ts'
import type { WxApplicationOptions } from '../official/index.ts'
import { type ManualClock, manualClock } from '../testing/index.ts'

const empty = { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' }
watchUncaught()
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

function fails(): never {
  throw new Error('the hook is broken')
}

// Each delivery by itself: what several have in common is tested in broker.test.ts.
describe.each(talkative)('$name', (product) => {
  const { listening, text, contentOf } = talkingTo(product)
  const push = pushTo(product, text('hi'))

  function start(options: WxApplicationOptions = {}) {
    const clock = manualClock()
    return { clock, ...listening({ clock, ...options }) }
  }

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
    const { app, clock, heard } = start()
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
    expect(contentOf(await handled)).toBe('just in time')
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
    const { app, clock, heard } = start()
    app.hears('slow', never)
    app.on('text', async (req) => req.Content)
    const slow = app.handle(pushTo(product, text('slow')))
    for (let i = 0; i < 10; i++) {
      const reply = await app.handle(pushTo(product, text(`quick ${i}`)))
      expect(contentOf(reply)).toBe(`quick ${i}`)
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
})
