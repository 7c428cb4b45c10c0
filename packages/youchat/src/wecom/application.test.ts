import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { unseal, wecom } from '../../../../test/products.ts'
import { recordingPlatform } from '../../../../test/recording-platform.ts'
import { manualClock, signPush } from '../testing/index.ts'
import { type Context, type WxApi, WxApplication, type WxApplicationOptions } from './index.ts'

const account = { token: 'AAAAA', corpId: 'ww0123456789abcdef', encodingAesKey: 'k'.repeat(43) }
const head = { ToUserName: account.corpId, FromUserName: 'zhangsan', CreateTime: 1_714_112_445 }
const text = (AgentID: number | string, Content = 'hi') => ({ ...head, MsgType: 'text', Content, MsgId: '1', AgentID })
const contact = { ...head, FromUserName: 'sys', MsgType: 'event', Event: 'change_contact', ChangeType: 'delete_user' }
const start = (options: WxApplicationOptions = {}) => new WxApplication({ ...account, deliveries: 1, ...options })

describe('many applications behind one URL', () => {
  const agents = [
    { agentId: 1_000_002, token: 'token-2', encodingAesKey: 'a'.repeat(43) },
    { agentId: 1_000_003, token: 'token-3', encodingAesKey: 'b'.repeat(43) },
    { agentId: 218, token: 'token-218', encodingAesKey: 'c'.repeat(43) },
  ]
  const lists = {
    token: agents.map(({ token }) => token),
    encodingAesKey: agents.map(({ encodingAesKey }) => encodingAesKey),
  }

  test.each(agents)('that of agent $agentId is told, and answered with its token and key', async (agent) => {
    const app = start(lists).on('text', (req, ctx) => `${ctx.account.agentId} ${req.AgentID} ${ctx.account.corpId}`)
    for (const format of ['xml', 'json'] as const) {
      const pair = { ...account, ...agent }
      const { query, body } = signPush(text(agent.agentId), { ...pair, format })
      const opened = unseal(await app.process(query, body), wecom, pair)
      expect(opened).toContain(`${agent.agentId} ${agent.agentId} ww0123456789abcdef`)
    }
  })

  test('an agent that is not in the lists is refused', async () => {
    const app = start({ ...lists, onError() {} })
    const [first] = agents
    const stranger = { ...account, token: 'token-4', encodingAesKey: 'd'.repeat(43) }
    expect(await app.handle(signPush(text(4), stranger))).toMatchObject({ status: 401 })
    const known = { ...account, ...first }
    const otherKey = { ...known, encodingAesKey: stranger.encodingAesKey }
    expect(await app.handle(signPush(text(4), otherKey))).toMatchObject({ status: 400 })
    expect(await app.handle(signPush(text(4), known))).toMatchObject({ status: 200 })
  })

  test('ctx.api calls with the secret of the agent, and says which it is', async () => {
    const platform = await recordingPlatform()
    platform.answers['GET /cgi-bin/gettoken'] = ({ query }, res) => {
      res.end(JSON.stringify({ errcode: 0, access_token: `of-${query.corpsecret}`, expires_in: 7200 }))
    }
    const app = start({
      corpSecret: 'secret-of-all-others',
      agents: { 1000002: { corpSecret: 'secret-2' }, '1000003': { corpSecret: 'secret-3' } },
      apiOptions: { baseUrl: platform.url },
    })
    app.on('text', async (_req, ctx) => {
      await ctx.send('later')
    })
    for (const agentId of [1_000_002, 1_000_003, 218, 1_000_002]) {
      const { query, body } = signPush(text(agentId), account)
      await app.process(query, body)
    }
    const secrets = platform.to('GET /cgi-bin/gettoken').map(({ query }) => [query.corpid, query.corpsecret])
    expect(secrets).toEqual([
      ['ww0123456789abcdef', 'secret-2'],
      ['ww0123456789abcdef', 'secret-3'],
      ['ww0123456789abcdef', 'secret-of-all-others'],
    ])
    const sent = platform.to('POST /cgi-bin/message/send').map(({ json }) => json.agentid)
    expect(sent).toEqual([1_000_002, 1_000_003, 218, 1_000_002])
    await platform.close()
  })

  test('an agent has one client, another agent another', async () => {
    const seen: WxApi[] = []
    const app = start({ agents: { 2: { corpSecret: 's2' }, 3: { corpSecret: 's3' } } })
    app.on('text', (_req, ctx) => void seen.push(ctx.api))
    for (const agentId of [2, 3, 2]) {
      const { query, body } = signPush(text(agentId), account)
      await app.process(query, body)
    }
    const [first, second, again] = seen
    expect(again).toBe(first)
    expect(second).not.toBe(first)
  })
})

describe('the application a push is for', () => {
  async function agentOf(nodes: Parameters<typeof signPush>[0], options?: WxApplicationOptions) {
    const app = start(options)
    let found: unknown = 'not called'
    app.on(['message', 'event'], (_req, ctx) => {
      found = ctx.account.agentId
    })
    const { query, body } = signPush(nodes, account)
    await app.process(query, body)
    return found
  }

  test('is named by the push, whatever is configured', async () => {
    expect(await agentOf(text(7))).toBe(7)
    expect(await agentOf(text('7'))).toBe(7)
    expect(await agentOf(text(7), { agentId: 8 })).toBe(7)
  })

  test.each([contact, { ...contact, AgentID: '' }, { ...contact, AgentID: 0 }, { ...contact, AgentID: 'x' }])(
    'is the configured one for what is told of the corp, or none: %j',
    async (nodes) => {
      expect(await agentOf(nodes)).toBeUndefined()
      expect(await agentOf(nodes, { agentId: 8 })).toBe(8)
      expect(await agentOf(nodes, { agentId: '1000002' })).toBe(1_000_002)
    },
  )
})

describe('the account', () => {
  test('may be given with each call, its key by either name', async () => {
    const app = new WxApplication({ deliveries: 1 }).on('text', (_req, ctx) => `for ${ctx.account.corpId}`)
    const { token, corpId, encodingAesKey } = account
    const { query, body } = signPush(text(7), account)
    for (const given of [account, { token, corpId, aesKey: encodingAesKey }]) {
      expect(unseal(await app.process(query, body, given), wecom, account)).toContain('for ww0123456789abcdef')
    }
  })

  test('may be class fields', async () => {
    class Bot extends WxApplication {
      override token = account.token
      override corpId = account.corpId
      override encodingAesKey = account.encodingAesKey
      override corpSecret = 'the-secret'
      override agentId = 7
      shown = ''
      override onText(_req: unknown, ctx: Context) {
        expect(ctx.api.corpId).toBe(account.corpId)
        this.shown = inspect([ctx, ctx.api], { depth: 10, showHidden: true }) + JSON.stringify(ctx)
      }
    }
    const bot = new Bot()
    const { query, body } = signPush(text(7), account)
    await bot.process(query, body)
    expect(bot.shown).toContain(account.corpId)
    for (const secret of ['the-secret', account.token, account.encodingAesKey]) expect(bot.shown).not.toContain(secret)
  })

  test('of another corp is refused, given with the call too', async () => {
    const app = start({ onError() {} })
    const other = { ...account, corpId: 'wwffffffffffffffff' }
    const push = signPush(text(7), other)
    expect(await app.handle(push)).toMatchObject({ status: 400, body: 'receive_id_mismatch' })
    expect(await app.handle({ ...push, account: { corpId: other.corpId } })).toMatchObject({ status: 200 })
    expect(await app.handle({ ...signPush(text(7), account), account: other })).toMatchObject({ status: 400 })
  })

  // The manual's page path/90968: receiveid is the empty string there.
  test('of a third-party application of a person has an empty receiveId', async () => {
    const app = start({ receiveId: '', onError() {} }).on('text', (_req, ctx) => `for ${ctx.account.corpId}`)
    const { query, body } = signPush(text(7), { ...account, receiveId: '' })
    const opened = unseal(await app.process(query, body), wecom, { ...account, corpId: '' })
    expect(opened).toContain('for ww0123456789abcdef')
    expect(await app.handle(signPush(text(7), account))).toMatchObject({ status: 400, body: 'receive_id_mismatch' })
  })

  test('without a secret says so when it calls', async () => {
    const codes: unknown[] = []
    const app = start({ onError: (error) => void codes.push((error as { code: string }).code) })
    app.on('text', (_req, ctx) => ctx.send('hi').then(() => undefined))
    expect(await app.handle(signPush(text(7), account))).toMatchObject({ status: 200, body: '' })
    expect(codes).toEqual(['missing_corp_secret'])
  })
})

describe('an answer that comes too late', () => {
  async function answerLate(options: WxApplicationOptions) {
    const platform = await recordingPlatform()
    platform.answers['GET /cgi-bin/gettoken'] = { access_token: 'a-token', expires_in: 7200 }
    const clock = manualClock()
    const codes: unknown[] = []
    // The answer is sent, or the hook is told: then all is over.
    const over = deferred<void>()
    platform.answers['POST /cgi-bin/message/send'] = (_call, res) => {
      res.end('{"errcode":0}', () => over.resolve())
    }
    const onError = (error: unknown) => {
      codes.push((error as { code: string }).code)
      over.resolve()
    }
    const app = start({ clock, onError, apiOptions: { baseUrl: platform.url }, ...options })
    const answer = deferred<string>()
    app.on('text', () => answer.promise)
    const handled = app.handle(signPush(text(7), account))
    clock.advance(4500)
    expect(await handled).toMatchObject({ status: 200, body: '' })
    answer.resolve('late')
    await over.promise
    await platform.close()
    return { codes, sent: platform.to('POST /cgi-bin/message/send').map(({ json }) => json) }
  }

  test('is sent to the member as the application', async () => {
    for (const options of [{ corpSecret: 's' }, { agents: { 7: { corpSecret: 's' } } }]) {
      const { codes, sent } = await answerLate(options)
      expect(codes).toEqual([])
      expect(sent).toEqual([{ touser: 'zhangsan', agentid: 7, msgtype: 'text', text: { content: 'late' } }])
    }
  })

  test('is told to the hook where there is no secret for the agent', async () => {
    for (const options of [{}, { agents: { 8: { corpSecret: 's' } } }]) {
      const { codes, sent } = await answerLate(options)
      expect(codes).toEqual(['handler_timeout'])
      expect(sent).toEqual([])
    }
  })
})

// As in the example of the manual's page path/94670.
describe('what the platform itself tells has no sender', () => {
  const { FromUserName: _, ...rest } = { ...head, MsgType: 'event', Event: 'kf_msg_or_event' }
  const news = { ...rest, Token: 'ENCApHxnGDNAVNY4AaSJKj4Tb5mwsEMzxhFmHVGcra996NR', OpenKfId: 'wk1' }

  test.each(['xml', 'json'] as const)('and reaches its handler, as %s', async (format) => {
    const seen: unknown[] = []
    const app = start().on('event.kf_msg_or_event', (req) => void seen.push(req.OpenKfId))
    expect(await app.handle(signPush(news, { ...account, format }))).toMatchObject({ status: 200, body: '' })
    expect(seen).toEqual(['wk1'])
  })

  test('but every message has one', async () => {
    const { FromUserName: _, ...message } = text(7)
    const app = start({ onError() {} })
    expect(await app.handle(signPush(message, account))).toMatchObject({ status: 400, body: 'missing_field' })
  })
})

test('changes of the same second are told apart, and each is told once', async () => {
  const seen: unknown[] = []
  const app = new WxApplication(account).on('event.change_contact.delete_user', (req) => void seen.push(req.UserID))
  for (const UserID of ['lisi', 'wangwu', 'lisi', 'wangwu', 'lisi']) {
    const { query, body } = signPush({ ...contact, UserID }, account)
    await app.process(query, body)
  }
  expect(seen).toEqual(['lisi', 'wangwu'])
})

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}
