import { expect, test } from 'vitest'
import { WxApplication } from '../official/index.ts'
import { signPush } from '../testing/push.ts'
import { respond } from './respond.ts'

const message = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: '1' }
const { method, query, body } = signPush(message, { token: 'test-token' })
const push = { method, query, body }
const start = () => new WxApplication({ token: 'test-token', onError() {} })

test('a handler that answers at once costs no promise', () => {
  const app = start().on('text', (req) => req.Content)
  expect(respond(app, push)).toMatchObject({ status: 200, body: expect.stringContaining('<![CDATA[hi]]>') })
  expect(respond(app, { ...push, body: () => body })).toMatchObject({ status: 200 })
})

test('nor does a refusal, or a handler that throws', () => {
  const app = start().on('text', () => {
    throw new Error('database is down')
  })
  expect(respond(app, { ...push, query: { ...query, signature: '0'.repeat(40) } })).toMatchObject({ status: 401 })
  expect(respond(app, { ...push, method: 'PUT' })).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } })
  expect(respond(app, push)).toMatchObject({ status: 200, body: '' })
})

test('what is waited for is a promise, and is answered as handle does', async () => {
  const fails = async () => {
    throw new Error('database is down')
  }
  for (const app of [start().on('text', async () => 'later'), start().on('text', fails)]) {
    const reply = respond(app, push)
    expect(reply).toBeInstanceOf(Promise)
    expect(await reply).toEqual(await app.handle(push))
  }
  const late = respond(start(), { ...push, body: async () => fails() })
  expect(late).toBeInstanceOf(Promise)
  expect(await late).toMatchObject({ status: 400, body: 'unreadable_body' })
})

test('a handle of one’s own is asked instead', async () => {
  const reply = { status: 418, headers: {}, body: 'tea' }
  class Own extends WxApplication {
    override handle = async () => reply
  }
  expect(await respond(new Own({ token: 'test-token' }), push)).toBe(reply)
  expect(await respond({ handle: async () => reply }, push)).toBe(reply)
})
