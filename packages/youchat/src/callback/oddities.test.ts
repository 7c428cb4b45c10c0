import { describe, expect, test } from 'vitest'
import { formats, pushTo, readReply } from '../../../../test/products.ts'
import { talkative, talkingTo } from '../../../../test/talking.ts'
import { WxTextResponse } from './reply.ts'

describe.each(talkative)('$name', (product) => {
  const { listening, text, send } = talkingTo(product)
  const codesOf = (heard: readonly [unknown, unknown][]) => heard.map(([error]) => (error as { code?: string }).code)

  test.each(formats)(
    'a message type in other letters keeps what its handler is promised, or is not given to it, as %s',
    async (format) => {
      const { app } = listening()
      const seen: unknown[] = []
      app.on('location', (req) => void seen.push(typeof req.Location_X, typeof req.MsgId))
      app.handlers = { location: (req) => void seen.push(typeof req.Location_X, typeof req.MsgId) }
      const place = { Location_X: '23.5', Location_Y: '1', Scale: 1, Label: '', MsgId: format === 'xml' ? '5' : 5 }
      await send(app, product.message?.('Location', place) ?? {}, { format })
      expect([[], ['number', 'string']]).toContainEqual(seen)
    },
  )

  test('the word success goes out unencrypted: the platform takes it for nothing', async () => {
    const { app } = listening()
    app.on('text', () => ({ toXml: () => 'success' }))
    expect((await send(app, text('hi'))).body).toBe('success')
  })

  test('a text of nothing but characters no XML can hold is empty, so it is refused', async () => {
    const { app, heard } = listening()
    app.on('text', () => '\0')
    expect(await send(app, text('hi'))).toMatchObject({ status: 200, body: '' })
    expect(codesOf(heard)).toEqual(['empty_text'])
  })

  test('an answer whose toXml is no function is an invalid reply', async () => {
    const { app, heard } = listening()
    app.on('text', () => ({ toXml: '<xml/>' }) as never)
    expect(await send(app, text('hi'))).toMatchObject({ status: 200, body: '' })
    expect(codesOf(heard)).toEqual(['invalid_reply'])
  })

  test.each(formats)('every length of a sealed reply opens again, whatever its padding, as %s', async (format) => {
    const { app } = listening()
    app.on('text', (req) => req.Content)
    for (let length = 1; length <= 64; length++) {
      const { body } = await send(app, text('x'.repeat(length)), { format })
      expect(readReply(body, product, 'encrypted').Content).toBe('x'.repeat(length))
    }
  })

  test('the hook hears of a handler that fails behind middleware that does not wait for it', async () => {
    const { app, heard } = listening()
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
    expect(await send(app, text('hi'))).toMatchObject({ status: 200, body: '' })
    await failure
    for (let i = 0; i < 20; i++) await Promise.resolve()
    expect(codesOf(heard)).toEqual(['gone'])
  })

  test('a query of more than 16 384 characters is refused before it is taken apart', async () => {
    const { app, heard } = listening()
    const { querystring, body } = pushTo(product, text('hi'))
    const padded = (length: number) => `${querystring}&x=`.padEnd(length, '&')
    expect(await app.handle({ method: 'POST', query: padded(16_384), body })).toMatchObject({ status: 200 })
    expect(heard).toEqual([])
    expect(await app.handle({ method: 'POST', query: padded(16_385), body })).toMatchObject({ status: 400 })
    expect(codesOf(heard)).toEqual(['query_too_long'])
  })

  // What no compiler keeps a JavaScript program from.
  test.each([undefined, null])('a query that is %s is one without a signature', async (query) => {
    const { app, heard } = listening()
    const { body } = pushTo(product, text('hi'))
    expect(await app.handle({ method: 'POST', query: query as never, body })).toMatchObject({ status: 401 })
    expect(codesOf(heard)).toEqual(['missing_parameter'])
    const check = await app.handle({ method: 'GET', query: query as never })
    expect([400, 401]).toContain(check.status)
  })

  test.each([[{ xml: { MsgType: 'text' } }], [5], [[]]])(
    'a body that somebody parsed is told plainly: %j',
    async (body) => {
      const { app, heard } = listening()
      const { query } = pushTo(product, text('hi'))
      await expect(app.process(query, body as never)).rejects.toThrow(
        expect.objectContaining({ code: 'body_already_parsed' }),
      )
      expect(codesOf(heard)).toEqual(['body_already_parsed'])
    },
  )
})

test('a text reply of nothing but characters no XML can hold cannot be made', () => {
  const req = { ToUserName: 'a', FromUserName: 'b' }
  expect(() => new WxTextResponse('\0\u0001', req)).toThrow(expect.objectContaining({ code: 'empty_text' }))
})
