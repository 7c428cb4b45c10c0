import { describe, expect, it } from 'vitest'
import { decodeAesKey, openEnvelope } from '../crypto/index.ts'
import { type SignPushOptions, signPush } from '../testing/index.ts'
import { WxApplication, type WxApplicationOptions, WxTextResponse } from './index.ts'

const token = 'AAAAA'
const sealed = { token, appId: 'wxba5fad812f8e6fb9', encodingAesKey: 'A'.repeat(43) }
const head = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_714_112_445 }
const text = { ...head, MsgType: 'text', Content: 'hi', MsgId: '1' }

function listening(options: WxApplicationOptions = { token }) {
  const codes: unknown[] = []
  const app = new WxApplication({
    deliveries: 1,
    ...options,
    onError: (error) => void codes.push((error as { code?: string }).code),
  })
  return { app, codes }
}
const send = (app: WxApplication, message: Parameters<typeof signPush>[0], options: SignPushOptions = { token }) =>
  app.handle(signPush(message, options))

describe('what a handler is promised by its type', () => {
  it.each(['xml', 'json'] as const)(
    'holds for a message type in other letters, or the handler is not called, as %s',
    async (format) => {
      const { app } = listening()
      const seen: unknown[] = []
      app.on('location', (req) => void seen.push(typeof req.Location_X, typeof req.MsgId))
      app.handlers = { location: (req) => void seen.push(typeof req.Location_X, typeof req.MsgId) }
      const MsgId = format === 'xml' ? '5' : 5
      await send(
        app,
        { ...head, MsgType: 'Location', Location_X: '23.5', Location_Y: '1', Scale: 1, Label: '', MsgId },
        { token, format },
      )
      expect([[], ['number', 'string']]).toContainEqual(seen)
    },
  )

  it('a list that is there but empty has no elements', async () => {
    const { app } = listening()
    let List: unknown
    app.on('event.subscribe_msg_popup_event', (req) => {
      List = req.SubscribeMsgPopupEvent.List
    })
    const event = { ...head, MsgType: 'event', Event: 'subscribe_msg_popup_event' }
    await send(app, { ...event, SubscribeMsgPopupEvent: { List: '' } })
    expect(List).toEqual([])
  })

  it('a list of numbers that is there but empty has no elements', async () => {
    const { app } = listening()
    let found: unknown = 'not called'
    app.on('event.PUBLISHJOBFINISH', (req) => {
      found = req.PublishEventInfo.fail_idx ?? []
    })
    const PublishEventInfo = { publish_id: '1', publish_status: 0, fail_idx: '' }
    await send(app, { ...head, MsgType: 'event', Event: 'PUBLISHJOBFINISH', PublishEventInfo })
    expect(found).toEqual([])
  })

  it('a push whose CreateTime is no number is refused: every push has one', async () => {
    const { app, codes } = listening()
    expect(await send(app, { ...text, CreateTime: 'yesterday' })).toMatchObject({ status: 400 })
    expect(codes).toHaveLength(1)
  })
})

describe('replies', () => {
  it('the word success goes out unencrypted: the platform takes it for nothing', async () => {
    const { app } = listening(sealed)
    app.on('text', () => ({ toXml: () => 'success' }))
    expect((await send(app, text, sealed)).body).toBe('success')
  })

  it('a text of nothing but characters no XML can hold is empty, so it is refused', async () => {
    expect(() => new WxTextResponse('\0\u0001', text)).toThrow(expect.objectContaining({ code: 'empty_text' }))
    const { app, codes } = listening()
    app.on('text', () => '\0')
    expect(await send(app, text)).toMatchObject({ status: 200, body: '' })
    expect(codes).toEqual(['empty_text'])
  })

  it('683 characters of three bytes each are one byte too many', () => {
    expect(new WxTextResponse(`${'你'.repeat(682)}ab`, text).Content).toHaveLength(684)
    expect(() => new WxTextResponse('你'.repeat(683), text)).toThrow(expect.objectContaining({ code: 'text_too_long' }))
  })

  it('an answer whose toXml is no function is an invalid reply', async () => {
    const { app, codes } = listening()
    app.on('text', () => ({ toXml: '<xml/>' }) as never)
    expect(await send(app, text)).toMatchObject({ status: 200, body: '' })
    expect(codes).toEqual(['invalid_reply'])
  })

  it('every length of a sealed reply opens again, whatever its padding', async () => {
    const { app } = listening(sealed)
    app.on('text', (req) => req.Content)
    for (let length = 1; length <= 64; length++) {
      const { body } = await send(app, { ...text, Content: '你'.repeat(length) }, sealed)
      const Encrypt = /<Encrypt><!\[CDATA\[(.+)]]><\/Encrypt>/.exec(body)?.[1] ?? ''
      const opened = openEnvelope(decodeAesKey(sealed.encodingAesKey), Encrypt, sealed.appId)
      expect(opened.message.toString()).toContain(`<Content><![CDATA[${'你'.repeat(length)}]]></Content>`)
    }
  })
})

describe('the error hook', () => {
  it('hears of a handler that fails behind middleware that does not wait for it', async () => {
    const { app, codes } = listening()
    let failed: () => void = () => {}
    const failure = new Promise<void>((resolve) => {
      failed = resolve
    })
    app.use((_ctx, next) => void next())
    app.on('text', async () => {
      await Promise.resolve()
      failed()
      throw Object.assign(new Error('the database is gone'), { code: 'gone' })
    })
    expect(await send(app, text)).toMatchObject({ status: 200, body: '' })
    await failure
    for (let i = 0; i < 20; i++) await Promise.resolve()
    expect(codes).toEqual(['gone'])
  })
})

describe('an account', () => {
  it('with an empty list of keys is no plaintext account by accident', async () => {
    const { app } = listening({ ...sealed, encodingAesKey: [] })
    const answered: string[] = []
    app.on('text', (req) => void answered.push(req.Content))
    await send(app, text)
    expect(answered).toEqual([])
  })

  it('given to a call with a key is encrypted, whatever the class says of its own', async () => {
    const { app } = listening({ token, mode: 'plain' })
    const answered: string[] = []
    app.on('text', (req) => void answered.push(req.Content))
    await app.handle({ ...signPush(text, { token }), account: sealed })
    expect(answered).toEqual([])
  })
})

describe('the mode', () => {
  it('compatible of the application is kept for an account given to a call', async () => {
    const { app } = listening({ mode: 'compatible' })
    app.on('text', () => 'plain')
    const reply = await app.handle({ ...signPush(text, { ...sealed, mode: 'compatible' }), account: sealed })
    expect(reply.body).toContain('<Content><![CDATA[plain]]></Content>')
  })

  it('compatible of the class is kept for a key given to the constructor', async () => {
    class Shop extends WxApplication {
      override mode = 'compatible' as const
    }
    const app = new Shop(sealed).on('text', () => 'plain')
    const reply = await send(app, text, { ...sealed, mode: 'compatible' })
    expect(reply.body).toContain('<Content><![CDATA[plain]]></Content>')
  })
})

describe('the key ring', () => {
  it('says that a push is for another account, not that a key is wrong, where one key opens it', async () => {
    const { app, codes } = listening({ ...sealed, encodingAesKey: ['B'.repeat(43), 'A'.repeat(43), 'C'.repeat(43)] })
    expect(await send(app, text, { ...sealed, appId: 'wxffffffffffffffff' })).toMatchObject({ status: 400 })
    expect(codes).toEqual(['receive_id_mismatch'])
  })
})

describe('a query', () => {
  it('of more than 16 384 characters is refused before it is taken apart', async () => {
    const { app, codes } = listening()
    app.on('text', () => 'hi')
    const { querystring, body } = signPush(text, { token })
    const padded = (length: number) => `${querystring}&x=`.padEnd(length, '&')
    expect(await app.handle({ method: 'POST', query: padded(16_384), body })).toMatchObject({ status: 200 })
    expect(codes).toEqual([])
    expect(await app.handle({ method: 'POST', query: padded(16_385), body })).toMatchObject({ status: 400 })
    expect(codes).toEqual(['query_too_long'])
  })
})

describe('what no compiler keeps a JavaScript program from', () => {
  it.each([undefined, null])('a query that is %s is one without a signature', async (query) => {
    const { app, codes } = listening()
    expect(await app.handle({ method: 'POST', query: query as never, body: '<xml/>' })).toMatchObject({ status: 401 })
    expect(await app.handle({ method: 'GET', query: query as never })).toMatchObject({ status: 401 })
    expect(codes).toEqual(['missing_parameter', 'missing_parameter'])
  })

  it.each([[{ xml: { MsgType: 'text' } }], [5], [[]]])(
    'a body that somebody parsed is told plainly: %j',
    async (body) => {
      const { app, codes } = listening()
      const { query } = signPush(text, { token })
      await expect(app.process(query, body as never)).rejects.toThrow(
        expect.objectContaining({ code: expect.any(String) }),
      )
      expect(codes[0]).toMatch(/^[a-z]+_[a-z_]+$/)
    },
  )
})
