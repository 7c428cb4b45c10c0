import { expectTypeOf, test } from 'vitest'
import { WxApplication } from '../application.ts'
import type { UnknownKfMessage } from './index.ts'
import { WxKf } from './index.ts'

test('the name decides the type of a message', () => {
  new WxKf()
    .on('text', (msg, ctx) => {
      expectTypeOf(msg.text.content).toBeString()
      expectTypeOf(msg.text.menu_id).toEqualTypeOf<string | undefined>()
      expectTypeOf(msg.external_userid).toBeString()
      expectTypeOf(ctx.externalUserId).toEqualTypeOf<string | undefined>()
      // @ts-expect-error a text has no picture
      msg.image
      return `You said ${msg.text.content}`
    })
    .on(['image', 'voice'], (msg) => {
      expectTypeOf(msg.msgtype).toEqualTypeOf<'image' | 'voice'>()
    })
    .on('event.enter_session', (msg, ctx) => {
      expectTypeOf(msg.event.welcome_code).toEqualTypeOf<string | undefined>()
      // @ts-expect-error whom an event is about stands inside of it
      msg.external_userid.length
      return ctx.welcome('您好')
    })
    .on('event.session_status_change', (msg) => {
      expectTypeOf(msg.event.change_type).toBeNumber()
    })
    .on('event.of_tomorrow', (msg) => {
      expectTypeOf(msg).toEqualTypeOf<UnknownKfMessage>()
      expectTypeOf(msg.anything).toBeUnknown()
    })
    .hears(/退款(.*)/, (_msg, ctx) => ctx.match[1])
    .attach(new WxApplication())
  // @ts-expect-error no such message
  new WxKf().on('txet', () => '')
})

test('what may be answered', () => {
  new WxKf()
    .on('text', () => null)
    .on('text', async () => ({ msgtype: 'image', image: { media_id: 'm1' } }) as const)
    .on('text', (_msg, ctx) => ctx.reply({ msgtype: 'msgmenu', msgmenu: { list: [] } }))
    .on('text', (_msg, ctx) => ctx.transfer('zhangsan'))
    // @ts-expect-error no such message to a customer
    .on('text', () => ({ msgtype: 'image', text: { content: 'a' } }) as const)
    // @ts-expect-error a number
    .on('text', () => 7)
  new WxKf().on('event.enter_session', (_msg, ctx) =>
    // @ts-expect-error a welcome is a text or a menu
    ctx.welcome({ msgtype: 'image', image: { media_id: 'm1' } }),
  )
})

test('three ways to say what answers what', () => {
  class Desk extends WxKf {
    override onText(msg: Parameters<WxKf['onText']>[0]) {
      return msg.text.content
    }
  }
  const kf = new Desk()
  kf.handlers = { image: (msg) => `a picture: ${msg.image.media_id}` }
  kf.eventHandlers = { enter_session: (msg, ctx) => ctx.welcome(msg.event.scene) }
})
