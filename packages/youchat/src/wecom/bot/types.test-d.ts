import { describe, expectTypeOf, test } from 'vitest'
import { WebSocket } from 'ws'
import {
  type AiBotCardEvent,
  type AiBotConnection,
  type AiBotContext,
  type AiBotFile,
  type AiBotTextRequest,
  type UnknownAiBotPush,
  WxAiBot,
  WxAiBotCardResponse,
  WxAiBotCardUpdate,
  WxAiBotStreamResponse,
  WxAiBotTextResponse,
} from './index.ts'

const bot = new WxAiBot()

describe('the name given to on decides the type of the push', () => {
  test('messages', () => {
    bot.on('text', (req, ctx) => {
      expectTypeOf(req).toEqualTypeOf<AiBotTextRequest>()
      expectTypeOf(req.text.content).toEqualTypeOf<string>()
      expectTypeOf(ctx).toEqualTypeOf<AiBotContext>()
      // @ts-expect-error: a text has no picture
      void req.image
    })
    bot.on('image', (req) => expectTypeOf(req.image).toEqualTypeOf<AiBotFile>() as unknown as undefined)
    bot.on('mixed', (req) => {
      for (const item of req.mixed.msg_item) {
        if (item.msgtype === 'image') expectTypeOf(item.image).toEqualTypeOf<AiBotFile>()
        else expectTypeOf(item.text.content).toEqualTypeOf<string>()
      }
    })
  })

  test('events', () => {
    bot.on('event.template_card_event', (req) => {
      expectTypeOf(req).toEqualTypeOf<AiBotCardEvent>()
      expectTypeOf(req.event.template_card_event.task_id).toEqualTypeOf<string>()
    })
    bot.on('event.feedback_event', (req) => {
      expectTypeOf(req.event.feedback_event.type).toEqualTypeOf<number>()
    })
    bot.on('event.disconnected_event', (req) => {
      // @ts-expect-error: nobody sent it
      void req.from
    })
    bot.on('event.not_yet_known', (req) => {
      expectTypeOf(req).toEqualTypeOf<UnknownAiBotPush>()
    })
  })

  test('a name that is none', () => {
    // @ts-expect-error: not a message
    bot.on('texts', () => 'hi')
    // @ts-expect-error: the bot answers these itself
    bot.on('stream', () => 'hi')
  })
})

test('what a handler may return', () => {
  const card = { card_type: 'text_notice', card_action: { type: 1 } } as const
  bot
    .on('text', async function* () {
      yield 'piece'
    })
    .on('text', () => 'text')
    .on('text', async () => new WxAiBotStreamResponse({ content: 'a', images: [new Uint8Array()], card }))
    .on('text', () => new WxAiBotCardResponse(card))
    .on('text', () => {})
    .on('text', async () => null)
    .on('event.enter_chat', () => new WxAiBotTextResponse('hi'))
    .on('event.template_card_event', () => new WxAiBotCardUpdate(card))
  // @ts-expect-error: no answer
  bot.on('text', () => 5)
  // @ts-expect-error: pieces that are no texts
  bot.on('text', async function* () {
    yield 5
  })
})

test('cards', () => {
  // @ts-expect-error: buttons need a task_id
  new WxAiBotCardResponse({ card_type: 'button_interaction', main_title: {}, button_list: [] })
  // @ts-expect-error: no such type
  new WxAiBotCardResponse({ card_type: 'other' })
})

test('the class of the package ws fits', () => {
  expectTypeOf(bot.connect({ botId: 'b', secret: 's', webSocket: WebSocket })).toEqualTypeOf<AiBotConnection>()
})

test('hears gives what matched', () => {
  bot.hears(/x/, (req, ctx) => {
    expectTypeOf(req).toEqualTypeOf<AiBotTextRequest>()
    expectTypeOf(ctx.match).toEqualTypeOf<RegExpMatchArray>()
  })
})
