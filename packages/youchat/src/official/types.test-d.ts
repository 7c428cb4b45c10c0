import { describe, expectTypeOf, test } from 'vitest'
import {
  type ClickEvent,
  type Context,
  type HandlerResult,
  type ImageRequest,
  type MassSendJobFinishEvent,
  type SubscribeEvent,
  type TextRequest,
  type UnknownPush,
  WxApplication,
  WxImageResponse,
  WxNewsResponse,
  WxTextResponse,
} from './index.ts'

const app = new WxApplication()

describe('the name given to on decides the type of the push', () => {
  test('a message', () => {
    app.on('text', (req, ctx) => {
      expectTypeOf(req).toEqualTypeOf<TextRequest>()
      expectTypeOf(req.MsgType).toEqualTypeOf<'text'>()
      expectTypeOf(req.Content).toEqualTypeOf<string>()
      expectTypeOf(ctx.match).toEqualTypeOf<RegExpMatchArray | undefined>()
    })
    app.on('location', (req) => {
      expectTypeOf(req.Location_X).toEqualTypeOf<number>()
      expectTypeOf(req.Location_Y).toEqualTypeOf<number>()
      expectTypeOf(req.Scale).toEqualTypeOf<number>()
      expectTypeOf(req.Label).toEqualTypeOf<string>()
    })
  })

  test('an event', () => {
    app.on('event.CLICK', (req) => {
      expectTypeOf(req).toEqualTypeOf<ClickEvent>()
      expectTypeOf(req.Event).toEqualTypeOf<'CLICK'>()
      expectTypeOf(req.EventKey).toEqualTypeOf<string>()
    })
    app.on('event.scancode_waitmsg', (req) => {
      expectTypeOf(req.ScanCodeInfo.ScanType).toEqualTypeOf<string>()
      expectTypeOf(req.ScanCodeInfo.ScanResult).toEqualTypeOf<string>()
    })
    app.on('event.pic_weixin', (req) => {
      expectTypeOf(req.SendPicsInfo.PicList.item[0]?.PicMd5Sum).toEqualTypeOf<string | undefined>()
    })
  })

  test('several names: a union', () => {
    app.on(['text', 'image'], (req) => {
      expectTypeOf(req).toEqualTypeOf<TextRequest | ImageRequest>()
      if (req.MsgType === 'image') expectTypeOf(req.PicUrl).toEqualTypeOf<string>()
      else expectTypeOf(req.Content).toEqualTypeOf<string>()
    })
    app.on(['event.CLICK', 'event.subscribe'], (req) => {
      expectTypeOf(req).toEqualTypeOf<ClickEvent | SubscribeEvent>()
    })
    const names = ['text', 'event.CLICK'] as const
    app.on(names, (req) => {
      expectTypeOf(req).toEqualTypeOf<TextRequest | ClickEvent>()
    })
  })

  test('any message, narrowed by MsgType; any event, narrowed by Event', () => {
    app.on('message', (req) => {
      expectTypeOf(req.FromUserName).toEqualTypeOf<string>()
      if (req.MsgType === 'text') expectTypeOf(req.Content).toEqualTypeOf<string>()
      if (req.MsgType === 'location') expectTypeOf(req.Location_X).toEqualTypeOf<number>()
      // @ts-expect-error not every message has a text
      req.Content
    })
    app.on('event', (req) => {
      expectTypeOf(req.MsgType).toEqualTypeOf<'event'>()
      if (req.Event === 'CLICK') expectTypeOf(req.EventKey).toEqualTypeOf<string>()
      if (req.Event === 'scancode_waitmsg') expectTypeOf(req.ScanCodeInfo.ScanResult).toEqualTypeOf<string>()
    })
  })

  test('an event the manual does not describe keeps its nodes', () => {
    app.on('event.not_invented_yet', (req) => {
      expectTypeOf(req).toEqualTypeOf<UnknownPush>()
      expectTypeOf(req.CreateTime).toEqualTypeOf<number>()
      expectTypeOf(req.Whatever).toEqualTypeOf<unknown>()
    })
  })

  test('ids are strings, times and counts numbers', () => {
    app.on('text', (req) => {
      expectTypeOf(req.MsgId).toEqualTypeOf<string>()
      expectTypeOf(req.CreateTime).toEqualTypeOf<number>()
      expectTypeOf(req.MsgDataId).toEqualTypeOf<string | undefined>()
      expectTypeOf(req.Idx).toEqualTypeOf<number | undefined>()
      expectTypeOf(req.bizmsgmenuid).toEqualTypeOf<string | undefined>()
    })
    app.on('event.MASSSENDJOBFINISH', (req) => {
      expectTypeOf(req).toEqualTypeOf<MassSendJobFinishEvent>()
      expectTypeOf(req.MsgID).toEqualTypeOf<string>()
      expectTypeOf(req.SentCount).toEqualTypeOf<number>()
    })
    app.on('event.VIEW', (req) => {
      expectTypeOf(req.MenuId).toEqualTypeOf<string | undefined>()
    })
    app.on('event.LOCATION', (req) => {
      expectTypeOf(req.Precision).toEqualTypeOf<number>()
    })
  })
})

test('what is misspelt does not compile', () => {
  // @ts-expect-error no such property
  app.on('text', (req) => req.Contents)
  // @ts-expect-error a picture has no text
  app.on('image', (req) => req.Content)
  // @ts-expect-error no such node in ScanCodeInfo
  app.on('event.scancode_waitmsg', (req) => req.ScanCodeInfo.scanType)
  // @ts-expect-error no such message
  app.on('txet', () => 'hi')
  // @ts-expect-error an event needs its prefix
  app.on('CLICK', () => 'hi')
  // @ts-expect-error one of the names is no message
  app.on(['text', 'txet'], () => 'hi')
  app.on('text', (req) => {
    // @ts-expect-error pushes are read, not written
    req.Content = ''
  })
})

test('only texts, replies and nothing are answers', () => {
  app.on('text', () => 'hi')
  app.on('text', () => null)
  app.on('text', () => undefined)
  app.on('text', () => {})
  app.on('text', async () => {})
  app.on('text', async (req) => new WxTextResponse(req.Content, req))
  app.on('text', () => ({ toXml: () => '<xml/>' }))
  app.on('text', (req) => (req.Content === 'x' ? 'y' : undefined))
  // @ts-expect-error a number is no answer
  app.on('text', () => 5)
  // @ts-expect-error an object without toXml is no answer
  app.on('text', () => ({ Content: 'hi' }))
  // @ts-expect-error neither later
  app.on('text', async () => 5)
})

test('maps are typed by their keys', () => {
  app.handlers = {
    text: (req) => {
      expectTypeOf(req).toEqualTypeOf<TextRequest>()
      return new WxTextResponse(req.Content, req)
    },
    image: (req) => new WxImageResponse({ MediaId: req.MediaId }, req),
    event: (req, ctx) => {
      expectTypeOf(req).toEqualTypeOf<UnknownPush>()
      expectTypeOf(ctx).toEqualTypeOf<Context>()
    },
  }
  app.eventHandlers = {
    CLICK: (req) => {
      expectTypeOf(req).toEqualTypeOf<ClickEvent>()
      return req.EventKey
    },
    subscribe: async (req) => `Hello ${req.FromUserName}`,
    scancode_waitmsg: (req) => req.ScanCodeInfo.ScanResult,
  }
  app.handlers.text = (req) => req.Content
  // @ts-expect-error no such message
  app.handlers = { txet: () => 'hi' }
  // @ts-expect-error an event is no message
  app.handlers = { CLICK: () => 'hi' }
  // @ts-expect-error no such event
  app.eventHandlers = { clicked: () => 'hi' }
  // @ts-expect-error no such property
  app.handlers = { text: (req) => req.PicUrl }
  // @ts-expect-error a number is no answer
  app.eventHandlers = { CLICK: () => 5 }
})

test('methods are overridden with a typed push', () => {
  class Shop extends WxApplication {
    override token = 'my-token'
    override appId = 'wx1'
    override encodingAesKey = ['current', 'former']
    override mode = 'encrypted' as const
    override onText(req: TextRequest) {
      return new WxTextResponse(req.Content, req)
    }
    override async onImage(req: ImageRequest, ctx: Context) {
      return ctx.signal.aborted ? null : new WxNewsResponse({ Title: req.PicUrl }, req)
    }
    override onClick(req: ClickEvent): HandlerResult {
      if (req.EventKey === 'about') return 'About us'
    }
    override onSubscribe() {
      return this.welcomeText
    }
    override onUnknownEvent(req: UnknownPush) {
      return String(req.Whatever)
    }
    override async preProcess(req: UnknownPush) {
      expectTypeOf(req.MsgType).toEqualTypeOf<string>()
    }
  }
  expectTypeOf(new Shop()).toExtend<WxApplication>()

  class Wrong extends WxApplication {
    // @ts-expect-error a text is no picture
    override onText(req: ImageRequest) {
      return req.PicUrl
    }
    // @ts-expect-error a number is no answer
    override onImage() {
      return 5
    }
    // @ts-expect-error no such method
    override onTexts() {}
  }
  expectTypeOf<Wrong>().toBeObject()
})

test('what hears matched is there', () => {
  app.hears(/^help (\w+)/i, (req, ctx) => {
    expectTypeOf(req).toEqualTypeOf<TextRequest>()
    expectTypeOf(ctx.match).toExtend<RegExpMatchArray>()
    return ctx.match[1]
  })
  app.hears('help', (_req, ctx) => ctx.match[0])
  // @ts-expect-error patterns are texts or regular expressions
  app.hears(5, () => 'hi')
})

test('everything may be chained', () => {
  class Shop extends WxApplication {
    readonly open = true
  }
  const shop = new Shop()
    .on('text', () => 'hi')
    .hears('a', () => 'b')
    .use((_ctx, next) => next())
  expectTypeOf(shop).toEqualTypeOf<Shop>()
})

test('middleware and calls', () => {
  app.use(async (ctx, next) => {
    expectTypeOf(ctx).toEqualTypeOf<Context>()
    expectTypeOf(ctx.req).toEqualTypeOf<UnknownPush>()
    expectTypeOf(ctx.query).toEqualTypeOf<Readonly<Record<string, string>>>()
    expectTypeOf(ctx.signal).toEqualTypeOf<AbortSignal>()
    expectTypeOf(next).returns.toEqualTypeOf<Promise<void>>()
    ctx.reply = 'hi'
    // @ts-expect-error a number is no answer
    ctx.reply = 5
    // @ts-expect-error the secrets stay where they are
    ctx.account.token
    await next()
  })
  expectTypeOf(app.process('a=b')).toEqualTypeOf<Promise<string>>()
  void app.process(new URLSearchParams(), new Uint8Array(), { token: 't', appId: 'a', aesKey: 'k' })
  void app.process({ signature: ['a', 'b'], timestamp: undefined }, '<xml/>', { token: ['a', 'b'] })
  // @ts-expect-error no such mode
  new WxApplication({ mode: 'safe' })
  // @ts-expect-error no such option
  new WxApplication({ tokens: 'a' })
})

test('replies need what the platform requires', () => {
  const req = { ToUserName: 'gh_1', FromUserName: 'o1' }
  // @ts-expect-error a picture has a MediaId
  new WxImageResponse({ mediaId: 'm' }, req)
  // @ts-expect-error an article has a Title
  new WxNewsResponse({ Url: 'u' }, req)
  // @ts-expect-error the push to answer is missing
  new WxTextResponse('hi')
})
