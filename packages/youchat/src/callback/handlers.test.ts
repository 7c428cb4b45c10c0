import { describe, expect, test } from 'vitest'
import { formats } from '../../../../test/products.ts'
import { talkative, talkingTo } from '../../../../test/talking.ts'
import type { WxApplication } from '../official/index.ts'

describe.each(talkative)('$name', (product) => {
  const { Application, account, listening, text, event, send, contentOf } = talkingTo(product)

  test('who answers a text: hears, on, the map, the method, the catch-all, the default', async () => {
    const { app } = listening()
    const say = async () => contentOf(await send(app, text('help')))
    expect(await say()).toBe('暂不支持此类型消息')
    app.unsupportedText = 'default'
    expect(await say()).toBe('default')
    app.on('message', () => 'catch-all')
    expect(await say()).toBe('catch-all')
    app.onText = () => 'method'
    expect(await say()).toBe('method')
    app.handlers = { text: () => 'map' }
    expect(await say()).toBe('map')
    app.on('text', () => 'on')
    expect(await say()).toBe('on')
    app.hears('help', () => 'hears')
    expect(await say()).toBe('hears')
    app.hears(/help/, () => 'the second')
    app.on('text', () => 'on again')
    expect(await say()).toBe('hears')
    expect(contentOf(await send(app, text('helpless')))).toBe('the second')
    expect(contentOf(await send(app, text('other')))).toBe('on again')
  })

  test('who answers an event: on, the map, the method, on("event"), handlers.event, the default', async () => {
    const { app } = listening()
    const say = async () => contentOf(await send(app, event('subscribe', { Content: 'help' })))
    expect(await say()).toBe('你好！感谢您的关注！')
    app.welcomeText = 'default'
    expect(await say()).toBe('default')
    app.handlers = { event: (req) => `handlers.event ${req.Event}` }
    expect(await say()).toBe('handlers.event subscribe')
    app.on('event', () => 'catch-all')
    app.on('message', () => 'not for events')
    expect(await say()).toBe('catch-all')
    app.onSubscribe = () => 'method'
    expect(await say()).toBe('method')
    app.eventHandlers = { subscribe: () => 'map' }
    expect(await say()).toBe('map')
    app.on('event.subscribe', () => 'on')
    app.hears('help', () => 'hears takes texts only')
    expect(await say()).toBe('on')
  })

  test('overridden methods may fall back to the default', async () => {
    class Shop extends Application {
      override welcomeText = 'Welcome'
      greeting = 'Hello'
      override onText(req: { Content: string }) {
        return `${this.greeting}, ${req.Content}`
      }
      override onSubscribe(...args: Parameters<WxApplication['onSubscribe']>) {
        return super.onSubscribe(...args)
      }
    }
    const app = new Shop(account)
    expect(contentOf(await send(app, text('you')))).toBe('Hello, you')
    expect(contentOf(await send(app, event('subscribe')))).toBe('Welcome')
  })

  test.each(['CLICK', 'click', 'Click'])(
    'the event %s is found in any spelling, and kept as it came',
    async (Event) => {
      for (const register of [
        (app: WxApplication) => app.on('event.CLICK', (req) => req.Event),
        (app: WxApplication) => app.on('event.click', (req) => req.Event),
        (app: WxApplication) => Object.assign(app, { eventHandlers: { CLICK: (req: { Event: string }) => req.Event } }),
        (app: WxApplication) => Object.assign(app, { eventHandlers: { click: (req: { Event: string }) => req.Event } }),
        (app: WxApplication) => Object.assign(app, { onClick: (req: { Event: string }) => req.Event }),
      ]) {
        const { app } = listening()
        register(app)
        expect(contentOf(await send(app, event(Event, { EventKey: 'V1001' })))).toBe(Event)
      }
    },
  )

  test('the message location is not the event LOCATION', async () => {
    const { app } = listening()
    app.on('location', (req) => `at ${req.Location_X + req.Location_Y}`)
    app.on('event.LOCATION', (req) => `moved to ${req.Latitude + req.Longitude}`)
    const place = { ...text(''), MsgType: 'location', Location_X: '23.5', Location_Y: '113.25', Scale: 15, Label: '' }
    expect(contentOf(await send(app, place))).toBe('at 136.75')
    const move = event('LOCATION', { Latitude: 23.5, Longitude: '113.25', Precision: 1 })
    expect(contentOf(await send(app, move))).toBe('moved to 136.75')
  })

  test.each(['event.subscribe', 'Event', 'EVENT', 'EVENT.subscribe'])('MsgType %s is no event', async (MsgType) => {
    const { app } = listening()
    app.on(['event', 'event.subscribe'], () => 'taken for an event')
    app.handlers = { event: () => 'taken for an event' }
    app.eventHandlers = { subscribe: () => 'taken for an event' }
    app.onUnknownMessage = (req) => `unknown ${req.MsgType}`
    expect(contentOf(await send(app, { ...event('subscribe'), MsgType }))).toBe(`unknown ${MsgType}`)
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'message', 'onText'])(
    'nothing is found under the name %s',
    async (name) => {
      const { app, heard } = listening()
      app.handlers = { text: () => 'text' }
      app.onUnknownMessage = (req) => `unknown message ${req.MsgType}`
      app.onUnknownEvent = (req) => `unknown event ${req.Event}`
      for (const format of formats) {
        expect(contentOf(await send(app, { ...text('hi'), MsgType: name }, { format }))).toBe(`unknown message ${name}`)
        expect(contentOf(await send(app, event(name), { format }))).toBe(`unknown event ${name}`)
      }
      expect(heard).toEqual([])
    },
  )

  test('an event without a name, or with nodes for a name, is unknown', async () => {
    const { app, heard } = listening()
    app.onUnknownEvent = () => 'unknown'
    const { Event: _, ...nameless } = event('')
    const json = (Event: unknown) => send(app, JSON.stringify({ ...nameless, Event }), { format: 'json' })
    expect(contentOf(await send(app, nameless))).toBe('unknown')
    expect(contentOf(await send(app, event('')))).toBe('unknown')
    for (const odd of [null, 5, true, [], ['subscribe'], {}, { toString: 1 }, { toLowerCase: 1 }]) {
      expect(contentOf(await json(odd))).toBe('unknown')
    }
    expect(heard).toEqual([])
  })

  test('a handler of one event never gets a push whose Event is a list', async () => {
    const { app } = listening()
    app.on('event.scancode_push', (req) => `typed ${req.ScanCodeInfo?.ScanType}`)
    const nodes = { ...event(''), Event: ['scancode_push'] }
    const reply = await send(app, JSON.stringify(nodes), { format: 'json' })
    expect(reply).toMatchObject({ status: 200, body: '' })
  })

  test('one handler takes several names; a later one replaces it for one of them', async () => {
    const { app } = listening()
    app.on(['text', 'image', 'event.CLICK'], (req) => `got ${req.MsgType}`)
    app.on('image', () => 'a picture')
    expect(contentOf(await send(app, text('hi')))).toBe('got text')
    expect(contentOf(await send(app, event('CLICK', { EventKey: 'k' })))).toBe('got event')
    expect(contentOf(await send(app, { ...text(''), MsgType: 'image', PicUrl: 'u', MediaId: 'm' }))).toBe('a picture')
  })

  test('hears answers every time, also with the flags g and y', async () => {
    const { app } = listening()
    const pattern = /help (?<topic>\w+)/gi
    app.hears(pattern, (_req, ctx) => `${ctx.match.groups?.topic} ${ctx.match[1]}`)
    app.hears(/^sticky/y, () => 'sticky')
    for (let i = 0; i < 5; i++) {
      expect(contentOf(await send(app, text('HELP me')))).toBe('me me')
      expect(contentOf(await send(app, text('sticky')))).toBe('sticky')
    }
    expect(pattern.lastIndex).toBe(0)
  })

  test('hears takes a string to the letter', async () => {
    const { app } = listening()
    const odd = ['1+1=2?', 'a.b', '^$', '(x)', '[y]', '{2}', 'a|b', '\\d', 'a/b', 'x-y', '你好！', 'two\nlines', '*']
    for (const one of odd) app.hears(one, (_req, ctx) => `heard ${ctx.match[0]}`)
    app.on('text', () => 'not heard')
    for (const one of odd) expect(contentOf(await send(app, text(one)))).toBe(`heard ${one}`)
    for (const one of ['a-b', 'axb', 'a.b ', ' a.b', 'a.b\n', 'A.B', '5', 'x', '']) {
      expect(contentOf(await send(app, text(one)))).toBe('not heard')
    }
  })
})
