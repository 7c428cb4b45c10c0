import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { startSimulator } from '@youchat/simulator'
import { describe, expect, test } from 'vitest'
import { nodeCallback } from '../adapters/node.ts'
import { signPush } from '../testing/push.ts'
import { type Context, type WxApi, WxApplication } from './index.ts'

const account = { token: 'test-token', appId: 'wx0000000000000001' }
const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: '1' }
const { query, body } = signPush(message, { token: 'test-token' })

describe('ctx.api', () => {
  test('calls the platform as the account the push is for', async () => {
    const sim = await startSimulator()
    const app = new WxApplication({
      deliveries: 1,
      ...account,
      appSecret: 'test-secret',
      apiOptions: { baseUrl: sim.url },
    })
    app.on('text', async (req, ctx) => {
      const { subscribe } = await ctx.api.userInfo(req.FromUserName)
      await ctx.api.sendText(req.FromUserName, '稍后再答')
      return `subscribed: ${subscribe}`
    })
    const server = createServer(nodeCallback(app))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await sim.official.setCallback({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    const alice = await sim.official.follow()
    const { reply } = await alice.say('hi')
    expect(reply).toMatchObject({ Content: 'subscribed: 1' })
    expect(JSON.stringify(alice.chat())).toContain('稍后再答')
    expect(sim.official.tokens.issued).toBe(1)
    server.close()
    await sim.close()
  })

  test('is one for an account, and another for another', async () => {
    const seen: WxApi[] = []
    const app = new WxApplication({ deliveries: 1, token: 'test-token' }).on(
      'text',
      (_req, ctx) => void seen.push(ctx.api),
    )
    const call = (appId: string, appSecret: string) => app.process(query, body, { appId, appSecret })
    for (const [appId, secret] of [
      ['wx1', 'secret-1'],
      ['wx2', 'secret-2'],
      ['wx1', 'secret-1'],
      ['wx1', 'changed-1'],
    ] as const) {
      await call(appId, secret)
    }
    const [first, second, again, changed] = seen
    expect(again).toBe(first)
    expect(new Set([first, second, changed]).size).toBe(3)
    expect(seen.map(({ appId }) => appId)).toEqual(['wx1', 'wx2', 'wx1', 'wx1'])
  })

  test('keeps a thousand accounts, those used last', async () => {
    const seen: WxApi[] = []
    const app = new WxApplication({ deliveries: 1, token: 'test-token' }).on(
      'text',
      (_req, ctx) => void seen.push(ctx.api),
    )
    const call = (i: number) => app.process(query, body, { appId: `wx${i}`, appSecret: 'a-secret' })
    for (let i = 0; i < 1000; i++) await call(i)
    await call(0)
    await call(1000)
    await call(0)
    await call(1)
    expect(seen[1002]).toBe(seen[0])
    expect(seen[1003]).not.toBe(seen[1])
  })

  test('from class fields, with no secret seen in what is logged', async () => {
    let shown = ''
    class Bot extends WxApplication {
      override token = 'test-token'
      override appId = 'wx1'
      override appSecret = 'the-secret'
      override onText(_req: unknown, ctx: Context) {
        expect(ctx.api.appId).toBe('wx1')
        shown = inspect(ctx, { depth: 10, showHidden: true }) + inspect(ctx.api, { depth: 10 }) + JSON.stringify(ctx)
      }
    }
    await new Bot().process(query, body)
    expect(shown).toContain('wx1')
    expect(shown).not.toContain('the-secret')
  })

  test('without appid or secret says so', async () => {
    const errors: unknown[] = []
    const note = (error: { code: string }) => void errors.push(error.code)
    const app = new WxApplication({ deliveries: 1, token: 'test-token', onError() {} })
    app.on('text', async (_req, ctx) => {
      try {
        await ctx.api.userInfo('o1')
      } catch (error) {
        note(error as { code: string })
      }
    })
    await app.process(query, body)
    await app.process(query, body, { appId: 'wx1' })
    expect(errors).toEqual(['missing_app_id', 'missing_app_secret'])
  })
})
