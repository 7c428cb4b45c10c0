import { describe, expect, test } from 'vitest'
import { accountOf, anyPush, listening, type Options, official, pushTo } from '../../../../test/products.ts'
import { WxApplication, type WxApplicationOptions } from './index.ts'

const plain = { mode: 'plain' } as const
const compatible = { mode: 'compatible' } as const
const sealed = accountOf(official)
const push = anyPush(official)

describe('a list that is there but empty has no elements', () => {
  test('of nodes', async () => {
    const { app } = listening(official)
    let found: unknown
    app.on('event.subscribe_msg_popup_event', (req) => {
      found = req.SubscribeMsgPopupEvent
    })
    const event = official.event('subscribe_msg_popup_event', { SubscribeMsgPopupEvent: { List: '' } })
    await app.handle(pushTo(official, event))
    expect(found).toEqual({ List: [] })
  })

  test('of numbers', async () => {
    const app = new WxApplication(sealed as WxApplicationOptions)
    let found: unknown = 'not called'
    app.on('event.PUBLISHJOBFINISH', (req) => {
      found = req.PublishEventInfo.fail_idx ?? []
    })
    const PublishEventInfo = { publish_id: '1', publish_status: 0, fail_idx: '' }
    await app.handle(pushTo(official, official.event('PUBLISHJOBFINISH', { PublishEventInfo })))
    expect(found).toEqual([])
  })
})

/** What an application of an account answers a push in plaintext that it is given with a call. */
async function answeredInPlain(options: Options, account?: typeof sealed): Promise<number> {
  const { app } = listening(official, options)
  let answered = 0
  app.on('text', () => void answered++)
  await app.handle({ ...pushTo(official, push, plain), account })
  return answered
}

describe('an account', () => {
  test('in plaintext is answered', async () => {
    expect(await answeredInPlain(plain)).toBe(1)
  })

  test('with an empty list of keys is no plaintext account by accident', async () => {
    expect(await answeredInPlain({ encodingAesKey: [] })).toBe(0)
  })

  test('given to a call with a key is encrypted, whatever the application says of its own', async () => {
    expect(await answeredInPlain(plain, sealed)).toBe(0)
  })
})

describe('the mode compatible', () => {
  test('of the application is kept for an account given to a call', async () => {
    const app = new WxApplication(compatible).on('text', () => 'plain')
    const reply = await app.handle({ ...pushTo(official, push, compatible), account: sealed })
    expect(reply.body).toContain('<Content><![CDATA[plain]]></Content>')
  })

  test('of the class is kept for a key given to the constructor', async () => {
    class Shop extends WxApplication {
      override mode = 'compatible' as const
    }
    const app = new Shop(sealed as WxApplicationOptions).on('text', () => 'plain')
    const reply = await app.handle(pushTo(official, push, compatible))
    expect(reply.body).toContain('<Content><![CDATA[plain]]></Content>')
  })
})
