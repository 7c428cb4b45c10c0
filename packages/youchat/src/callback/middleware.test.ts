import { describe, expect, test } from 'vitest'
import { talkative, talkingTo } from '../../../../test/talking.ts'

describe.each(talkative)('$name', (product) => {
  const { Application, account, listening, text, event, send, contentOf } = talkingTo(product)

  test('middleware runs around the handler, the first outermost', async () => {
    const { app } = listening()
    const steps: string[] = []
    for (const name of ['a', 'b']) {
      app.use(async (ctx, next) => {
        steps.push(`${name} in`)
        await next()
        steps.push(`${name} out with ${ctx.reply}`)
        ctx.reply = `${name}(${ctx.reply})`
      })
    }
    app.preProcess = async () => void steps.push('pre')
    app.postProcess = (reply) => {
      steps.push(`post ${reply}`)
      return `post(${reply})`
    }
    app.on('text', () => {
      steps.push('handler')
      return 'x'
    })
    expect(contentOf(await send(app, text('hi')))).toBe('a(b(post(x)))')
    expect(steps).toEqual(['a in', 'b in', 'pre', 'handler', 'post x', 'b out with post(x)', 'a out with b(post(x))'])
  })

  test('middleware may answer without the handler, and hand things over', async () => {
    const { app, heard } = listening()
    app.use(async (ctx, next) => {
      if (ctx.req.Content === 'stop') ctx.reply = 'stopped'
      else if (ctx.req.Content !== 'silence') await next()
    })
    app.use((ctx, next) => {
      ctx.state.who = ctx.req.FromUserName
      return next()
    })
    app.on('text', (req, ctx) => `${ctx.state.who} ${req.Content}`)
    expect(contentOf(await send(app, text('stop')))).toBe('stopped')
    expect(contentOf(await send(app, text('go')))).toBe(`${product.head.FromUserName} go`)
    expect(await send(app, text('silence'))).toMatchObject({ status: 200, body: '' })
    expect(heard).toEqual([])
  })

  test('middleware that calls next twice is told to the hook, and the handler runs once', async () => {
    const { app, heard } = listening()
    let runs = 0
    app.use(async (_ctx, next) => {
      await next()
      await next()
    })
    app.on('text', () => `run ${++runs}`)
    expect(await send(app, text('hi'))).toMatchObject({ status: 200, body: '' })
    expect(runs).toBe(1)
    expect(heard).toEqual([[expect.any(Error), expect.objectContaining({ step: 'handler' })]])
  })

  test('middleware that catches may answer instead', async () => {
    const { app, heard } = listening()
    app.use(async (ctx, next) => {
      await next().catch(() => {
        ctx.reply = 'sorry'
      })
    })
    app.on('text', () => {
      throw new Error('broken')
    })
    expect(contentOf(await send(app, text('hi')))).toBe('sorry')
    expect(heard).toEqual([])
  })

  test('preProcess and postProcess run around every push, and may fail', async () => {
    class Logged extends Application {
      seen: string[] = []
      override async preProcess(req: { MsgType: string }) {
        this.seen.push(`pre ${req.MsgType}`)
        if (req.MsgType === 'image') throw new Error('no pictures')
      }
      override async postProcess(reply: unknown, req: { MsgType: string }) {
        this.seen.push(`post ${req.MsgType} ${reply}`)
        return req.MsgType === 'event' ? null : undefined
      }
    }
    const heard: unknown[] = []
    const app = new Logged({ ...account, onError: (error) => void heard.push(error) })
    app.on('text', () => 'kept')
    expect(contentOf(await send(app, text('hi')))).toBe('kept')
    expect((await send(app, event('subscribe'))).body).toBe('')
    expect((await send(app, { ...text(''), MsgType: 'image' })).body).toBe('')
    expect(app.seen).toEqual([
      'pre text',
      'post text kept',
      'pre event',
      'post event 你好！感谢您的关注！',
      'pre image',
    ])
    expect(heard).toEqual([new Error('no pictures')])
  })

  test('pushes at the same time share nothing', async () => {
    const { app } = listening()
    const states = new Set<unknown>()
    let arrived = 0
    let open = () => {}
    const allHere = new Promise<void>((resolve) => {
      open = resolve
    })
    app.use((ctx, next) => {
      expect(ctx.state).toEqual({})
      ctx.state.content = ctx.req.Content
      return next()
    })
    app.hears(/^number (\d+)$/g, async (req, ctx) => {
      states.add(ctx.state).add(ctx.signal)
      if (++arrived === 20) open()
      await allHere
      return `${ctx.match[1]} ${ctx.state.content} ${req.Content}`
    })
    const before = JSON.stringify(app)
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        expect(contentOf(await send(app, text(`number ${i}`)))).toBe(`${i} number ${i} number ${i}`)
      }),
    )
    expect(states.size).toBe(40)
    expect(JSON.stringify(app)).toBe(before)
  })
})
