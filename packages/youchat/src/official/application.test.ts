import { expect, test } from 'vitest'
import { accountOf, anyPush, listening, official, pushTo } from '../../../../test/products.ts'
import { WxApplication, type WxApplicationOptions } from './index.ts'

const account = accountOf(official) as Required<Pick<WxApplicationOptions, 'appId'>> & WxApplicationOptions

test('the call comes before the options, and those before the class', async () => {
  class Shop extends WxApplication {
    override token = 'of the class'
    override appId = account.appId
    override encodingAesKey = 'C'.repeat(43)
  }
  interface Proof {
    readonly token: string
    readonly encodingAesKey?: string
  }
  const accepts = async (app: WxApplication, own: Proof, call?: Proof) => {
    const { status } = await app.handle({ ...pushTo(official, anyPush(official), own), account: call })
    return status === 200
  }
  const onError = () => {}
  const byClass = { token: 'of the class', encodingAesKey: 'C'.repeat(43) }
  const byOptions = { token: 'of the options', encodingAesKey: 'O'.repeat(43) }
  const byCall = { token: 'of the call', encodingAesKey: 'P'.repeat(43) }
  const bare = new Shop({ onError })
  expect(await accepts(bare, byClass)).toBe(true)
  const app = new Shop({ ...byOptions, onError })
  expect(await accepts(app, byOptions)).toBe(true)
  expect(await accepts(app, byClass)).toBe(false)
  expect(await accepts(app, byCall, byCall)).toBe(true)
  expect(await accepts(app, byOptions, byCall)).toBe(false)
  expect(await accepts(app, { ...byOptions, token: 'of the call' }, { token: 'of the call' })).toBe(true)
  expect(await accepts(app, byOptions)).toBe(true)
  app.token = 'set later'
  expect(await accepts(bare, byClass)).toBe(true)
})

test('a handler is told the account without its secrets', async () => {
  const app = new WxApplication(account)
  let seen: unknown[] = []
  app.on('text', (req, ctx) => {
    seen = [ctx.account, ctx.signal.aborted, ctx.match, Object.is(ctx.req, req)]
    expect(JSON.stringify(ctx)).not.toContain(account.encodingAesKey)
  })
  await app.handle(pushTo(official, anyPush(official)))
  expect(seen).toEqual([{ appId: account.appId }, false, undefined, true])
})

test('an answer that writes XML only is declared as XML, also for a push in JSON', async () => {
  const { app } = listening(official, { mode: 'plain' })
  app.on('text', () => ({ toXml: () => '<xml><Content>own</Content></xml>' }))
  const reply = await app.handle(pushTo(official, anyPush(official), { mode: 'plain', format: 'json' }))
  expect(reply.body).toBe('<xml><Content>own</Content></xml>')
  expect(reply.headers['content-type']).toBe('application/xml; charset=utf-8')
})
